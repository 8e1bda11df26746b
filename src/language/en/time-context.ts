import type { Sentence } from '../sentence.js'
import type { Stretch } from './calendar.js'
import type { Pieces } from './pieces.js'

/** What the readers of times know while they go through a sentence. Days are numbers, see `calendar`. */
export interface TimeContext {
  readonly sentence: Sentence
  readonly pieces: Pieces
  /** Day of publication, or null where it is not known: then nothing relative is read. */
  readonly published: number | null
  /** The day last named in the sentence, else that of publication: what "two days earlier" counts from. */
  anchor: number | null
}

/** A time read up to piece `to` (exclusive). `kind` where the words themselves tell it. */
export interface TimeReading {
  readonly to: number
  readonly stretch: Stretch
  readonly kind?: 'at' | 'during' | 'every'
}

const COMING =
  /^(?:will|'ll|shall|due|scheduled|slated|planned|plans|expected|expire|expires|upcoming|deadline|ultimatum|starting|effective|midnight-to)$/
const STOP = /^[,;:.()"“”]$|^(?:that|said|after|when|while|but)$/

/**
 * Does the clause around piece `i` speak of what is to come? Looks back to the clause's beginning, and ahead to the first verb where the
 * time opens the clause ("On Monday the two will meet").
 */
export function isComing({ sentence, pieces }: TimeContext, i: number): boolean {
  for (let back = i - 1; back >= 0 && back >= i - 12; back--) {
    const word = pieces.lower[back]!
    if (STOP.test(word)) break
    if (COMING.test(word)) return true
  }
  // "fired on the crowd on Sunday, the day a deadline ran out": only what opens a clause looks ahead to its verb
  const opener = /^(?:on|by|from|at|in|early|late|next)$/.test(pieces.lower[i - 1] ?? '') ? i - 2 : i - 1
  if (opener >= 0 && !STOP.test(pieces.lower[opener]!) && pieces.lower[opener] !== 'and') return false
  for (let ahead = i + 1; ahead < pieces.length && ahead <= i + 8; ahead++) {
    if (COMING.test(pieces.lower[ahead]!)) return true
    if (/^(?:VERB|AUX)$/.test(sentence.upos[pieces.token[ahead]!]!) || STOP.test(pieces.lower[ahead]!.replace(',', ''))) break
  }
  return false
}
