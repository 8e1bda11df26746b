import type { Span } from '../base/span.js'
import type { Factuality, Link, SpeechAct } from './claim.js'

/** One reported speech: who said what by which words. Spans are of the document; source and content may be several, or none. */
export interface Attribution {
  readonly rule: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The source as a link of a claim's attribution, pronouns and definite nouns resolved ("he", "the ministry"). */
  readonly link: Link
  readonly act: SpeechAct
  /** How sure the source is made by the cue: "says" CT+, "denied" CT-, "may" PS+, "fears" Uu. */
  readonly bySource: Factuality
  /** How sure the author makes it: "says" CTu or CT+, "falsely claimed" CT-. */
  readonly byAuthor: Factuality
  /** False where it serves claims only and is no reported speech ("Armenia has recorded 104 deaths" as data). */
  readonly layer: boolean
}

/** All reported speech of a document, and which of it stands over a token. */
export interface SpeechMap {
  readonly attributions: readonly Attribution[]
  /** The attributions that hold the token in their content, outermost first. */
  over(sentence: number, token: number): readonly Attribution[]
}
