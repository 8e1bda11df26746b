import type { Sentence } from '../sentence.js'

/**
 * A sentence's tokens cut at hyphens, slashes, currency signs and unit letters, so that "39-year-old", "40-45", "$5m" and "155mm"
 * read alike however the tokeniser took them. Parallel arrays; `token` leads back.
 */
export interface Pieces {
  readonly length: number
  readonly form: readonly string[]
  readonly lower: readonly string[]
  readonly token: readonly number[]
  /** No space stands before the piece. */
  readonly glued: readonly boolean[]
}

const NEEDS_CUT = /\d[^\d.,:']|[$€£¥₹₽#~<>≥≤+±%]|.[-–—−/]|[-–—−/]./
const CUT =
  /[$€£¥₹₽#~<>≥≤±]|[-–—−/]|%|\+|\d+(?:st|nd|rd|th)(?![a-z])|'?\d{2,4}s(?![a-z])|\d+(?:[.,:]\d+)*(?=[a-z]+[.]?$)|[^\s$€£¥₹₽#~<>≥≤±\-–—−/%+]+/giu
const LETTERS_BEFORE_DIGITS = /^\p{L}+\d/u

/** Cuts a sentence into pieces. Dashes of all kinds come out as "-", typographic apostrophes as "'". */
export function cutPieces(sentence: Sentence): Pieces {
  const form: string[] = []
  const lower: string[] = []
  const token: number[] = []
  const glued: boolean[] = []
  for (let t = 0; t < sentence.length; t++) {
    const word = sentence.form[t]!
    const tight = t > 0 && sentence.tokenStart[t] === sentence.tokenEnd[t - 1]
    if (word.length < 2 || word.length > 40 || !NEEDS_CUT.test(word) || LETTERS_BEFORE_DIGITS.test(word)) {
      form.push(word)
      lower.push(plain(sentence.lower[t]!))
      token.push(t)
      glued.push(tight)
      continue
    }
    let first = true
    for (const part of word.match(CUT) ?? [word]) {
      form.push(part)
      lower.push(plain(part.toLowerCase()))
      token.push(t)
      glued.push(first ? tight : true)
      first = false
    }
  }
  return { length: form.length, form, lower, token, glued }
}

const ODD = /[–—−’]/

function plain(lower: string): string {
  if (!ODD.test(lower)) return lower
  return /^[–—−]$/.test(lower) ? '-' : lower.replaceAll('’', "'")
}
