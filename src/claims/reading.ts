import type { ActorRegistry } from '../actors/actor-registry.js'
import type { Document } from '../documents/document.js'
import type { Entity } from '../language/entity.js'
import type { Quantity } from '../language/quantity.js'
import type { Sentence } from '../language/sentence.js'
import type { TimeExpression } from '../language/time-expression.js'
import type { Gazetteer } from '../places/gazetteer.js'

/** A document with all that the language stage says of it: what every rule reads. Lists of lists have an entry per sentence. */
export interface Reading {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly (readonly Quantity[])[]
  readonly times: readonly (readonly TimeExpression[])[]
  /** Runs of proper nouns with a rough type: what coreference and sources stand on. */
  readonly entities: readonly (readonly Entity[])[]
  /** Names as the learnt finder types them, found when first asked for: where a claim was. */
  readonly names: () => readonly (readonly Entity[])[]
  /** Every mention of persons, organisations and places, by nouns and pronouns too where the document reports on a conflict. */
  readonly mentions: () => readonly (readonly Entity[])[]
  /** ISO 3166-1 alpha-3 codes that the text is about, the likeliest first: they choose among names that several bear. */
  readonly countries: readonly string[]
  readonly actors: ActorRegistry
  readonly gazetteer: Gazetteer
}
