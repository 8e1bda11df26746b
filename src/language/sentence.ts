import type { Span } from '../base/span.js'

/**
 * One analysed sentence: parallel arrays with an entry per token. Token numbers count from 0 within the sentence;
 * `start`, `end` and `span` are offsets into `Document.text`.
 */
export interface Sentence {
  /** Which sentence of the document this is, from 0. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** Number of tokens. */
  readonly length: number
  /** Document offset of each token's first character, and of the one after its last. */
  readonly tokenStart: Int32Array
  readonly tokenEnd: Int32Array
  /** The words as written, and in lower case. Upper-case wire text is true-cased in `form`. */
  readonly form: readonly string[]
  readonly lower: readonly string[]
  readonly lemma: readonly string[]
  /** Universal part of speech: NOUN, PROPN, VERB … */
  readonly upos: readonly string[]
  /** Penn tag: NNS, VBD … */
  readonly xpos: readonly string[]
  /** Head token of each token; -1 for the root. */
  readonly head: Int16Array
  /** Universal dependency with its subtype: nsubj, nsubj:pass, obl … */
  readonly deprel: readonly string[]
  /** Dependents of token i, left to right: children[childStart[i]] … children[childStart[i + 1] - 1]. */
  readonly childStart: Int32Array
  readonly children: Int16Array
}

/** Span in the document of the tokens from `from` to `to` (exclusive). */
export const spanOfTokens = (sentence: Sentence, from: number, to: number): Span => [sentence.tokenStart[from]!, sentence.tokenEnd[to - 1]!]
