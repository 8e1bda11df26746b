import { foldName } from '../places/fold-name.js'

/** One word of a phrase, as the index of names reads it. */
export interface PhraseWord {
  /** Folded, without dots and the possessive: "U.S.'s" is 'us'. */
  readonly key: string
  readonly raw: string
  readonly possessive: boolean
  /** Joined to the word before by a hyphen. */
  readonly joined: boolean
  readonly capital: boolean
  /** All its letters are capitals (and it has two or more). */
  readonly capitals: boolean
  /** A comma, bracket or dash stands before it. */
  readonly breaks: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’ʻ`]*|[,;:()[\]"“”]|--|[-–—]/gu

/** The words of a phrase. Hyphens part words ('Turkish-backed' is two, the second joined); dots inside initials vanish. */
export function phraseWords(phrase: string): readonly PhraseWord[] {
  const words: PhraseWord[] = []
  let breaks = false
  let joined = false
  let end = 0
  for (const { 0: raw, index } of phrase.matchAll(WORD)) {
    const first = raw.charCodeAt(0)
    if (raw === '-' || raw === '–') {
      if (index === end && phrase[index + 1] !== ' ') joined = true
      else breaks = true
      continue
    }
    if (first < 48 || (first > 57 && first < 65) || raw === '[' || raw === ']' || raw === '“' || raw === '”' || raw === '—') {
      // an abbreviation in brackets or a quoted name begins a part of its own
      if (raw !== '"' && raw !== '“' && raw !== '”') breaks = true
      continue
    }
    const possessive = /['’]s?$/.test(raw)
    const bare = (possessive ? raw.replace(/['’]s?$/, '') : raw).replace(/[.]/g, '')
    const key = foldName(bare)
    end = index + raw.length
    if (key === '') continue
    words.push({
      key,
      raw: possessive ? raw.replace(/['’]s?$/, '') : raw,
      possessive,
      joined,
      capital: bare[0] !== bare[0]!.toLowerCase(),
      capitals: bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase(),
      breaks,
    })
    breaks = false
    joined = false
  }
  return words
}
