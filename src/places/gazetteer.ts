import type { PlaceRef } from './place-ref.js'

/** What helps to tell one place from another of the same name. */
export interface PlaceContext {
  /** ISO 3166-1 alpha-3 codes that the text is about, the likeliest first. */
  readonly countries: readonly string[]
  /** Places of the same text that are already resolved. */
  readonly near?: readonly PlaceRef[]
}

/** Names of places and where they are. */
export interface Gazetteer {
  /** The place that a name means here; precision `unplaced` where no answer is sure. */
  resolve(name: string, context: PlaceContext): PlaceRef
  /** Is this the name of any place that is known? A cheap look-up, for typing names. */
  has(name: string): boolean
  /** Could `resolve` ever place this name, in any text? Where it could not, whoever asks need not look at the text. */
  mayKnow(name: string): boolean
}
