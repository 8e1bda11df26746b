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

/** Letters and digits by their code; signs beyond ASCII that part words are in a few blocks. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code >= 0xc0
    ? code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f)
    : code === 0xaa || code === 0xb5 || code === 0xba
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

/** What is known of a word, in bits. */
const CAPITAL = 1
/** A title or short form: a point after it ends no sentence. */
const SHORT = 2
/** "A", "an": "a dozen" is a number. */
const ARTICLE = 4

/**
 * Words that were met, found by two hashes of their letters without being cut out of the text: open addressing over columns. What does not hang on a text is
 * worked out once.
 */
class Words {
  /** 32-bit hash of the word in lower case, without accents. */
  readonly hash = new Uint32Array(MOST_WORDS)
  /** 0 for words that carry nothing. */
  readonly term = new Uint32Array(MOST_WORDS)
  /** The value of a word or of digits that are a number, else -1. */
  readonly value = new Float64Array(MOST_WORDS)
  /** Of "dozen", "thousand" and such: by what they multiply, else 0. */
  readonly multiple = new Float64Array(MOST_WORDS)
  readonly flags = new Uint8Array(MOST_WORDS)
  readonly #slots = new Int32Array(4 * MOST_WORDS).fill(-1)
  readonly #first = new Int32Array(MOST_WORDS)
  readonly #second = new Int32Array(MOST_WORDS)
  #count = 0

  /** Number of the word that stands there; `first` and `second` are hashes of its letters. */
  at(text: string, start: number, end: number, first: number, second: number): number {
    const mask = this.#slots.length - 1
    for (let slot = (first ^ (first >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#slots[slot]!
      if (word >= 0 && this.#first[word] === first && this.#second[word] === second) return word
      if (word < 0) {
        if (this.#count === MOST_WORDS) {
          this.#slots.fill(-1)
          this.#count = 0
          return this.at(text, start, end, first, second)
        }
        const added = this.#count++
        this.#slots[slot] = added
        this.#first[added] = first
        this.#second[added] = second
        this.#read(added, text.slice(start, end))
        return added
      }
    }
  }

  #read(word: number, written: string): void {
    const plain = (/^[\x20-\x7e]*$/.test(written) ? written : written.normalize('NFKD').replace(/\p{M}/gu, ''))
      .toLowerCase()
      .replace(/['’]s?$/, '')
    const digit = plain.charCodeAt(0) >= 48 && plain.charCodeAt(0) <= 57
    const value = digit && /^\d[\d,]*(?:\.\d+)?$/.test(plain) ? Number(plain.replaceAll(',', '')) : (values.get(plain) ?? -1)
    this.hash[word] = hashOf(plain)
    this.term[word] = value >= 0 || stopWords.has(plain) || plain.length < 2 ? 0 : termOf(plain)
    this.value[word] = value
    this.multiple[word] = multiples.get(plain.endsWith('s') ? plain.slice(0, -1) : plain) ?? 0
    this.flags[word] =
      (/^\p{Lu}/u.test(written) ? CAPITAL : 0) |
      (plain.length === 1 || shortForms.has(plain) ? SHORT : 0) |
      (/^an?$/i.test(written) ? ARTICLE : 0)
  }
}

/** A power of two. */
const MOST_WORDS = 1 << 17
let words: Words | undefined

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

/** Room for a text that is read: what comes out is cut to its size. */
interface Room extends TermedText {
  readonly units: Uint16Array
  /** Terms of the sentence at hand, each twice as large as its hash, and one more where it is written as a name. */
  readonly own: Float64Array
}

function roomFor(length: number): Room {
  const most = (length >> 1) + 2
  return {
    units: new Uint16Array(length + 2),
    words: new Uint32Array(most),
    wordStart: new Int32Array(most),
    wordEnd: new Int32Array(most),
    after: new Uint8Array(most),
    terms: new Uint32Array(most),
    named: new Uint8Array(most),
    sentences: new Int32Array(most + 1),
    spans: new Int32Array(2 * most),
    own: new Float64Array(most),
  }
}

/** Texts of up to so many characters share one room; what is larger has its own, which goes with it. */
const USUAL = 1 << 16
let usualRoom: Room | undefined
/** Terms of a sentence that are put in order by insertion; more are sorted. */
const FEW = 64

/** Cuts a text into words, sentences and terms in one pass. Linear in its length. */
export function termedText(
  text: string,
  boilerplate: readonly Span[] = findBoilerplate(text),
  dateline: Dateline | undefined = findDateline(text),
): TermedText {
  words ??= new Words()
  const known = words
  const room = text.length > USUAL ? roomFor(text.length) : (usualRoom ??= roomFor(USUAL))
  const { units, own } = room
  const masks = [...maskedSpans(text, boilerplate)]
  if (dateline) insert(masks, dateline.span)
  const length = text.length
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
  // an end that no word goes over
  units[length] = units[length + 1] = 32
  let count = 0
  let terms = 0
  let sentences = 0
  let inSentence = 0
  let sentenceFrom = 0
  let last = 0
  let mask = 0
  let broken = 1
  let amount = -1
  room.sentences[0] = 0
  const endAmount = (): void => {
    if (amount < 0) return
    own[inSentence++] = 2 * numberTerm(amount)
    amount = -1
  }
  const endSentence = (): void => {
    endAmount()
    if (inSentence === 0) return
    if (inSentence > FEW) own.subarray(0, inSentence).sort()
    else
      for (let at = 1; at < inSentence; at++) {
        const one = own[at]!
        let to = at
        for (; to > 0 && own[to - 1]! > one; to--) own[to] = own[to - 1]!
        own[to] = one
      }
    let previousTerm = -1
    for (let at = 0; at < inSentence; at++) {
      const name = own[at]! % 2
      const term = (own[at]! - name) / 2
      if (term === previousTerm) room.named[terms - 1]! |= name
      else {
        room.terms[terms] = term
        room.named[terms++] = name
      }
      previousTerm = term
    }
    room.spans[2 * sentences] = sentenceFrom
    room.spans[2 * sentences + 1] = last
    room.sentences[++sentences] = terms
    inSentence = 0
  }
  let previous = 0
  let initial = true
  for (let at = 0; at < length; ) {
    if (!isWordCode(units[at]!)) {
      at++
      continue
    }
    // a word: letters and digits, with points and commas inside a number and apostrophes before letters or digits
    const start = at
    let first = 0
    let second = 0
    for (;;) {
      const code = units[at]!
      if (!isWordCode(code)) {
        const next = units[at + 1]!
        if (code === 39 || code === 0x2019 ? !isWordCode(next) : !((code === 46 || code === 44) && next >= 48 && next <= 57)) break
      }
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second + code, 0x5bd1e995) ^ (second >>> 15)
      at++
    }
    while (mask < masks.length && masks[mask]![1] <= start) mask++
    if (mask < masks.length && masks[mask]![0] <= start) {
      broken = 1
      continue
    }
    if (last < start && endsSentence(units, last, start, (previous & SHORT) !== 0)) {
      endSentence()
      initial = true
    }
    const word = known.at(text, start, at, first, second)
    if (inSentence === 0 && amount < 0) sentenceFrom = start
    room.words[count] = known.hash[word]!
    room.wordStart[count] = start
    room.wordEnd[count] = at
    room.after[count++] = broken
    broken = 0
    const value = known.value[word]!
    const multiple = known.multiple[word]!
    const flags = known.flags[word]!
    if (value >= 0) {
      // "twenty-four" is one number; "400,000 40" are two
      if (amount >= 20 && amount < 100 && amount % 10 === 0 && value < 10 && start - last <= 1 && units[last] === 45) amount += value
      else {
        endAmount()
        amount = value
      }
    } else if (multiple > 0 && amount >= 0) amount *= multiple
    else if (multiple > 0 && (previous & ARTICLE) !== 0) amount = multiple
    else {
      endAmount()
      const term = known.term[word]!
      // at the head of a sentence a capital proves no name; a word that is rare is one more often than not
      if (term !== 0) own[inSentence++] = 2 * term + ((flags & CAPITAL) !== 0 && !(initial && kindOf(term) === COMMON) ? 1 : 0)
    }
    initial = false
    last = at
    previous = flags
  }
  endSentence()
  return {
    words: room.words.slice(0, count),
    wordStart: room.wordStart.slice(0, count),
    wordEnd: room.wordEnd.slice(0, count),
    after: room.after.slice(0, count),
    terms: room.terms.slice(0, terms),
    named: room.named.slice(0, terms),
    sentences: room.sentences.slice(0, sentences + 1),
    spans: room.spans.slice(0, 2 * sentences),
  }
}

function insert(masks: Span[], span: Span): void {
  const at = masks.findIndex(([start]) => start >= span[0])
  masks.splice(at < 0 ? masks.length : at, 0, span)
}

/** Does a sentence end between two words? At a blank line, and at an end mark before a space, but not after a title or an initial. */
function endsSentence(units: Uint16Array, from: number, to: number, short: boolean): boolean {
  for (let at = from; at < to; at++) {
    const code = units[at]!
    if (code === 10) {
      for (let next = at + 1; next < to; next++) if (units[next] === 10) return true
    } else if (code === 33 || code === 63 || code === 0x2026) return true
    else if (code === 46 && at + 1 < to && !(at === from && short)) return true
  }
  return false
}
