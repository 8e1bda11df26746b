import type { Sentence } from '../sentence.js'
import { MONTHS } from './calendar-lexicon.js'
import type { Pieces } from './pieces.js'

const ALSO_WORDS = /^(?:may|march|mar|sun|sat|dec|jan)$/

/** Number of the month that piece `i` names, from 1; 0 where it names none. "May" and "march" need a capital and no verb's tag. */
export function monthAt(sentence: Sentence, pieces: Pieces, i: number): number {
  const word = pieces.lower[i]
  if (word === undefined) return 0
  const month = MONTHS.get(word)
  if (month === undefined) return 0
  const first = pieces.form[i]!.charCodeAt(0)
  if (first >= 97) return word.length > 5 && !ALSO_WORDS.test(word) ? month : 0
  return ALSO_WORDS.test(word) && /^(?:AUX|VERB)$/.test(sentence.upos[pieces.token[i]!] ?? '') && !/^\d+$/.test(pieces.lower[i + 1] ?? '')
    ? 0
    : month
}
