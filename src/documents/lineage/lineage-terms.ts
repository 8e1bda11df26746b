import type { Span } from '../../base/span.js'
import { findBoilerplate } from '../boilerplate.js'
import { type Dateline, findDateline } from '../dateline.js'
import { commonWords } from './common-words-lexicon.js'
import { concepts } from './concepts-lexicon.js'
import { maskedSpans } from './mask.js'
import { stem } from './stem.js'
import { stopWords } from './stop-words-lexicon.js'
import { hashOf, mix } from './word-hash.js'

/** The two low bits of a term's hash say what it is, so that a term weighs the same wherever it stands. */
export const COMMON = 0
export const RARE = 1
export const NUMBER = 2

export const kindOf = (term: number): number => term & 3

/** What a term weighs as evidence: rare words and figures much, what every report of a war holds little. */
export const weightOf = (term: number): number => WEIGHTS[term & 3]!
const WEIGHTS = [0.35, 1, 1, 0]

/** A text cut into sentences of terms, outside quotations and boilerplate, and into words for shingles. */
export interface TermedText {
  /** 32-bit hash of each word as it stands (lower case, no accents). */
  readonly words: Uint32Array
  readonly wordStart: Int32Array
  readonly wordEnd: Int32Array
  /** 1 where a word follows masked text. */
  readonly after: Uint8Array
  /** Terms of the sentences, one sentence after the other; no term twice in a sentence, in ascending order. */
  readonly terms: Uint32Array
  /** 1 where the term is written as a name. */
  readonly named: Uint8Array
  /** Where each sentence's terms begin, and one number more: where the last ends. */
  readonly sentences: Int32Array
  /** From where to where each sentence stands in the text. */
  readonly spans: Int32Array
}

interface Word {
  /** As it stands. */
  readonly written: string
  readonly hash: number
  /** 0 for words that carry nothing. */
  readonly term: number
  /** The value of a word or of digits that are a number, else -1. */
  readonly value: number
  readonly capital: boolean
  readonly short: boolean
  /** Of "dozen", "thousand" and such: by what they multiply. */
  readonly multiple: number | undefined
}

/** Letters and digits by their code; signs beyond ASCII that part words are in a few blocks. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code >= 0xc0
    ? code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f)
    : code === 0xaa || code === 0xb5 || code === 0xba
}

function wordStartAt(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isWordCode(text.charCodeAt(at))) return at
  return -1
}

/** The end of a word: letters and digits, with points and commas inside a number and apostrophes before letters or digits. */
function wordEndAt(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++
    const sign = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    const apostrophe = sign === 39 || sign === 0x2019
    if (apostrophe ? isWordCode(next) : (sign === 46 || sign === 44) && next >= 48 && next <= 57) at++
    else return at
  }
}

const conceptOf: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>()
  for (const group of concepts)
    for (const word of group)
      for (const form of [word, stem(word)]) if (!map.has(form)) map.set(form, ((hashOf(`concept ${group[0]}`) << 2) | COMMON) >>> 0)
  return map
})()
const common: ReadonlySet<string> = new Set([...commonWords].map(stem))

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const values: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, at) => [word, at] as const),
  ...tens.map((word, at) => [word, 20 + 10 * at] as const),
])
const multiples: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

/** Titles and short forms after which a point ends no sentence. */
const shortForms = new Set(
  'mr mrs ms dr gen lt col sgt maj capt st no gov sen rep prof u.n u.s a.m p.m inc ltd co jr sr jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Words that were met, by a hash of their letters: most words of a text are found without being cut out of it. */
const remembered = new Map<number, Word>()

/** The word that stands there. */
function wordAt(text: string, start: number, end: number): Word {
  let key = end - start
  for (let at = start; at < end; at++) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193)
  key = (key ^ (key >>> 15)) & 0x3fffffff
  const before = remembered.get(key)
  if (before !== undefined && before.written.length === end - start && text.startsWith(before.written, start)) return before
  const word = readWord(text.slice(start, end))
  if (remembered.size > 200_000) remembered.clear()
  remembered.set(key, word)
  return word
}

function readWord(written: string): Word {
  const plain = (/^[\x20-\x7e]*$/.test(written) ? written : written.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/['’]s?$/, '')
  const digit = plain.charCodeAt(0) >= 48 && plain.charCodeAt(0) <= 57
  const value = digit && /^\d[\d,]*(?:\.\d+)?$/.test(plain) ? Number(plain.replaceAll(',', '')) : (values.get(plain) ?? -1)
  return {
    // a slice would keep the whole text in memory
    written: written.split('').join(''),
    hash: hashOf(plain),
    term: value >= 0 || stopWords.has(plain) || plain.length < 2 ? 0 : termOf(plain),
    value,
    capital: /^\p{Lu}/u.test(written),
    short: plain.length === 1 || shortForms.has(plain),
    multiple: multiples.get(plain.endsWith('s') ? plain.slice(0, -1) : plain),
  }
}

function termOf(plain: string): number {
  const concept = conceptOf.get(plain) ?? conceptOf.get(stem(plain))
  if (concept !== undefined) return concept
  const base = stem(plain)
  return ((hashOf(base) << 2) | (common.has(base) || common.has(plain) ? COMMON : RARE)) >>> 0
}

/** A number's term: small ones and years say little, and are common words. */
const numberTerm = (value: number): number =>
  ((mix(Math.round(value * 100)) << 2) | (value <= 3 || (value >= 1900 && value <= 2100 && Number.isInteger(value)) ? COMMON : NUMBER)) >>>
  0

/** Cuts a text into words, sentences and terms in one pass. Linear in its length. */
export function termedText(
  text: string,
  boilerplate: readonly Span[] = findBoilerplate(text),
  dateline: Dateline | undefined = findDateline(text),
): TermedText {
  const masks = [...maskedSpans(text, boilerplate)]
  if (dateline) insert(masks, dateline.span)
  const words: number[] = []
  const wordStart: number[] = []
  const wordEnd: number[] = []
  const after: number[] = []
  const terms: number[] = []
  const named: number[] = []
  const sentences: number[] = [0]
  const spans: number[] = []
  const inSentence: number[] = []
  let sentenceFrom = 0
  let last = 0
  let mask = 0
  let broken = 1
  let amount = -1
  const endAmount = (): void => {
    if (amount >= 0) inSentence.push(numberTerm(amount), 0)
    amount = -1
  }
  const endSentence = (): void => {
    endAmount()
    if (inSentence.length === 0) return
    // two to a term: its hash, and whether it is a name; few enough to be put in order by insertion
    for (let at = 2; at < inSentence.length; at += 2) {
      const [term, name] = [inSentence[at]!, inSentence[at + 1]!]
      let to = at
      for (; to > 0 && inSentence[to - 2]! > term; to -= 2) {
        inSentence[to] = inSentence[to - 2]!
        inSentence[to + 1] = inSentence[to - 1]!
      }
      inSentence[to] = term
      inSentence[to + 1] = name
    }
    let previous = -1
    for (let at = 0; at < inSentence.length; at += 2) {
      const [term, name] = [inSentence[at]!, inSentence[at + 1]!]
      if (term === previous) named[named.length - 1]! |= name
      else {
        terms.push(term)
        named.push(name)
      }
      previous = term
    }
    sentences.push(terms.length)
    spans.push(sentenceFrom, last)
    inSentence.length = 0
  }
  let previous: Word | undefined
  let initial = true
  for (let from = 0; ; ) {
    const at = wordStartAt(text, from)
    if (at < 0) break
    const end = wordEndAt(text, at)
    from = end
    while (mask < masks.length && masks[mask]![1] <= at) mask++
    if (mask < masks.length && masks[mask]![0] <= at) {
      broken = 1
      continue
    }
    if (last < at && endsSentence(text, last, at, previous)) {
      endSentence()
      initial = true
    }
    const word = wordAt(text, at, end)
    if (inSentence.length === 0 && amount < 0) sentenceFrom = at
    words.push(word.hash)
    wordStart.push(at)
    wordEnd.push(end)
    after.push(broken)
    broken = 0
    const joined = at - last <= 1
    const { multiple } = word
    if (word.value >= 0) {
      // "twenty-four" is one number; "400,000 40" are two
      if (amount >= 20 && amount < 100 && amount % 10 === 0 && word.value < 10 && joined && text[last] === '-') amount += word.value
      else {
        endAmount()
        amount = word.value
      }
    } else if (multiple !== undefined && amount >= 0) amount *= multiple
    else if (multiple !== undefined && previous && /^an?$/i.test(text.slice(wordStart.at(-2), wordEnd.at(-2)))) amount = multiple
    else {
      endAmount()
      // at the head of a sentence a capital proves no name; a word that is rare is one more often than not
      if (word.term !== 0) inSentence.push(word.term, word.capital && !(initial && kindOf(word.term) === COMMON) ? 1 : 0)
    }
    initial = false
    last = end
    previous = word
  }
  endSentence()
  return {
    words: Uint32Array.from(words),
    wordStart: Int32Array.from(wordStart),
    wordEnd: Int32Array.from(wordEnd),
    after: Uint8Array.from(after),
    terms: Uint32Array.from(terms),
    named: Uint8Array.from(named),
    sentences: Int32Array.from(sentences),
    spans: Int32Array.from(spans),
  }
}

function insert(masks: Span[], span: Span): void {
  const at = masks.findIndex(([start]) => start >= span[0])
  masks.splice(at < 0 ? masks.length : at, 0, span)
}

/** Does a sentence end between two words? At a line's end, and at an end mark before a space, but not after a title or an initial. */
function endsSentence(text: string, from: number, to: number, previous: Word | undefined): boolean {
  for (let at = from; at < to; at++) {
    const character = text[at]
    if (character === '\n' && text.slice(at, to).includes('\n', 1)) return true
    if (character === '!' || character === '?' || character === '…') return true
    if (character === '.' && at + 1 < to && !(at === from && previous?.short)) return true
  }
  return false
}
