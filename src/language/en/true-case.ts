import type { WordTable } from './word-table.js'
import { CASE_UNKNOWN, CASE_UPPER, normalForm } from './word-table.js'

/** Letters and capital letters of a stretch of text. */
export function countCapitals(text: string, from: number, to: number): { letters: number; upper: number } {
  let letters = 0
  let upper = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c >= 97 && c <= 122) letters++
    else if (c >= 65 && c <= 90) {
      letters++
      upper++
    }
  }
  return { letters, upper }
}

const NOT_IN_WIDE = 16
const ORDINARY_ENDING =
  /(?:ing|ed|ly|tion|tions|sion|sions|ment|ments|ness|ism|ists?|ity|ities|ance|ence|able|ible|ers?|ors?|ives?|ous|ful|less|als?|ants?|ents?|ized?|ies)$/

/**
 * How a word of upper-case wire text would be written in mixed case: as the treebanks have it; words that they have not, by how
 * probably they are names (see `WideLexicon`); words without a vector as names, unless their ending is that of an ordinary word
 * or they have no vowel (initials).
 */
export function trueCase(table: WordTable, form: string, first: boolean): string {
  const lower = form.toLowerCase()
  if (!/[a-z]/.test(lower)) return form
  const id = table.idOf(normalForm(form))
  const capital = id >= 0 ? table.lexicon.capital[id]! : CASE_UNKNOWN
  const title = lower.replace(/^[^a-z]*[a-z]|[-][a-z]/g, (start) => start.toUpperCase())
  if (capital === CASE_UPPER || /^(?:[a-z]\.)+[a-z]?\.?$/.test(lower)) return /^[ap]\.m\.?$/.test(lower) ? lower : form
  if (capital === CASE_UNKNOWN) {
    if (!/[aeiouy]/.test(lower)) return /^'?[a-z]$|^n't$|^'[a-z]+$/.test(lower) ? lower : form
    const proper = table.proper[table.entryOf(lower)]!
    const ordinary = proper === NOT_IN_WIDE ? ORDINARY_ENDING.test(lower) : proper < 8
    return ordinary && !first ? lower : title
  }
  return capital > 140 || first ? title : lower
}
