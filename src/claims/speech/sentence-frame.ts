import type { Sentence } from '../../language/sentence.js'

/** A sentence with the reach of each subtree and its quotations: what the speech rules look at. */
export interface Frame {
  readonly sentence: Sentence
  /** First and last token of the subtree of each token. */
  readonly left: Int16Array
  readonly right: Int16Array
  /** Number of the quotation that holds the token, else -1. */
  readonly quote: Int16Array
  /** Numbers of the quotations that are speech, not borrowed words. */
  readonly spoken: ReadonlySet<number>
  /** Last token but for the closing punctuation, exclusive. */
  readonly end: number
}

/** Works the reach out when it is asked for, as the sentence its tree: most sentences have no cue. */
class SentenceFrame implements Frame {
  readonly sentence: Sentence
  readonly quote: Int16Array
  readonly spoken: ReadonlySet<number>
  readonly end: number
  private reach: Pick<Frame, 'left' | 'right'> | undefined

  constructor(sentence: Sentence, quote: Int16Array, spoken: ReadonlySet<number>, end: number) {
    this.sentence = sentence
    this.quote = quote
    this.spoken = spoken
    this.end = end
    this.reach = undefined
  }

  get left(): Int16Array {
    return (this.reach ??= reachOf(this.sentence)).left
  }

  get right(): Int16Array {
    return (this.reach ??= reachOf(this.sentence)).right
  }
}

/** Linear in tokens times depth. */
function reachOf({ length, head }: Sentence): Pick<Frame, 'left' | 'right'> {
  const left = new Int16Array(length)
  const right = new Int16Array(length)
  for (let t = 0; t < length; t++) left[t] = right[t] = t
  for (let t = 0; t < length; t++) {
    for (let above = head[t]!, steps = 0; above >= 0 && steps < length; above = head[above]!, steps++) {
      if (t < left[above]!) left[above] = t
      if (t > right[above]!) right[above] = t
    }
  }
  return { left, right }
}

const CLOSING = /^[.!?…;:,]+$/

/** The frame of a sentence; `quote` tells the quotation of each token. */
export function frameOf(sentence: Sentence, quote: Int16Array, spoken: ReadonlySet<number>): Frame {
  let end = sentence.length
  while (end > 0 && CLOSING.test(sentence.form[end - 1]!) && quote[end - 1]! < 0) end--
  return new SentenceFrame(sentence, quote, spoken, end)
}

/** The first child of `token` with one of the relations, or -1. `side`: before (-1) or after (1) its head, or either (0). */
export function childOf(sentence: Sentence, token: number, relation: RegExp, side: -1 | 0 | 1 = 0): number {
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
    const child = sentence.children[c]!
    if (side < 0 ? child > token : side > 0 && child < token) continue
    if (relation.test(sentence.deprel[child]!)) return child
  }
  return -1
}

export const isQuoteMark = (form: string): boolean => /^(?:["“”«»„‘’]|''|``|')$/.test(form)
export const isComma = (form: string | undefined): boolean => form === ',' || form === '--' || form === '—' || form === '–' || form === '-'

/** Is there a verb that can head a clause in the tokens? */
export function hasFiniteVerb({ xpos, upos }: Sentence, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if ((upos[t] === 'VERB' || upos[t] === 'AUX') && /^(?:VBD|VBZ|VBP|MD)$/.test(xpos[t]!)) return true
  return false
}

/** Does the token stand in direct speech? */
export const isSpoken = ({ quote, spoken }: Frame, token: number): boolean => quote[token]! >= 0 && spoken.has(quote[token]!)
