import type { Bound, Quantity } from '../quantity.js'
import type { Sentence } from '../sentence.js'
import { readHedges } from './hedge-reader.js'
import { hedged } from './hedges-lexicon.js'
import type { Kind } from './number-kinds.js'
import { kindOf, kindOfOrdinal } from './number-kinds.js'
import type { VagueScale } from './number-lexicon.js'
import { ORDINALS, PLURAL_SCALE, SMALL, TENS } from './number-lexicon.js'
import type { Pieces } from './pieces.js'
import { cutPieces } from './pieces.js'
import type { NumberReading } from './read-number.js'
import { digitsValue, readNumber } from './read-number.js'
import { readZero } from './zero-words.js'

/**
 * Every number in a sentence, left to right and never overlapping: digits, words, vague words ("dozens"), articles ("a soldier"), "both",
 * and zero ("no soldier", "without losing any"). A number that plainly counts no people (an age, a date, a unit …) says so in `counts`.
 * Works from words and tags alone, in time linear in the sentence. `scale` sets what vague words stand for.
 */
export function findQuantities(sentence: Sentence, scale: VagueScale = PLURAL_SCALE): Quantity[] {
  const pieces = cutPieces(sentence)
  const scan: Scan = { sentence, pieces, scale, found: [], floor: 0, lastKind: undefined }
  for (let i = 0; i < pieces.length; ) i = Math.max(i + 1, step(scan, i))
  return scan.found
}

interface Scan {
  readonly sentence: Sentence
  readonly pieces: Pieces
  readonly scale: VagueScale
  readonly found: Quantity[]
  /** The piece after the last quantity: hedges reach back no further. */
  floor: number
  lastKind: Kind | undefined
}

/** Reads what begins at piece `i` and returns the piece to go on with. */
function step(scan: Scan, i: number): number {
  const { pieces, sentence } = scan
  const zero = readZero(sentence, pieces, i)
  if (zero) return add(scan, { from: i, to: zero.to, head: zero.head }, 0, 0, 'exact', zero.written)
  const ordinal = ordinalAt(pieces, i)
  if (ordinal) {
    const kind = kindOfOrdinal(sentence, pieces, i, ordinal.to)
    return add(scan, { from: i, to: ordinal.to, head: ordinal.to - 1 }, ordinal.value, ordinal.value, 'exact', ordinal.written, kind)
  }
  if (pieces.lower[i] === 'both' && pieces.lower[i + 1] !== 'by') return add(scan, { from: i, to: i + 1, head: i }, 2, 2, 'exact', 'words')
  const number = readNumber(pieces, i, scan.scale)
  if (number && !isNoNumber(scan, number)) return readAround(scan, number)
  if (number) return number.to
  return readArticle(scan, i)
}

const ORDINAL_DIGITS = /^(\d{1,4})(?:st|nd|rd|th)$/

function ordinalAt(pieces: Pieces, i: number): { to: number; value: number; written: 'digits' | 'words' } | null {
  const word = pieces.lower[i]!
  const digits = ORDINAL_DIGITS.exec(word)
  if (digits) return { to: i + 1, value: Number(digits[1]), written: 'digits' }
  const value = ORDINALS.get(word)
  if (value !== undefined) return { to: i + 1, value, written: 'words' }
  const tens = TENS.get(word)
  if (tens === undefined || pieces.lower[i + 1] !== '-') return null
  const unit = ORDINALS.get(pieces.lower[i + 2] ?? '')
  return unit !== undefined && unit < 10 ? { to: i + 3, value: tens + unit, written: 'words' } : null
}

const NOT_ONE = /^(?:this|that|which|every|any|each|no|some)$/

/** "This one", "one another", "one-sided", "scores" of a match: words of number that count nothing. */
function isNoNumber({ sentence, pieces }: Scan, number: NumberReading): boolean {
  const { lower } = pieces
  const word = lower[number.from]!
  const previous = lower[number.from - 1] ?? ''
  const next = lower[number.to] ?? ''
  if (word === 'one' && number.to === number.from + 1) {
    // "said that one guard was killed": the word before opens a clause
    const opens = previous === 'that' && (next === 'of' || sentence.deprel[pieces.token[number.from - 1]!] === 'mark')
    if (next === 'another' || (NOT_ONE.test(previous) && !opens)) return true
    if (next === '-' && pieces.glued[number.to] && /^(?:sided|time|off|way|on)$/.test(lower[number.to + 1] ?? '')) return true
    if (sentence.xpos[pieces.token[number.from]!] === 'PRP') return true
  }
  if (word === 'scores')
    return (
      /^(?:the|his|her|their|its|test|exam|both|final|match|who|he|she|which)$/.test(previous) ||
      sentence.upos[pieces.token[number.from]!] === 'VERB'
    )
  // "the couple", "an elderly couple" are two people; "pair" and "duo" need no article either; "couple" as a verb does
  if (number.written === 'noun') return sentence.upos[pieces.token[number.head]!] === 'VERB'
  return false
}

/** A number with its range, its hedges and what it counts. */
function readAround(scan: Scan, number: NumberReading): number {
  const { pieces, sentence } = scan
  const range = readRange(pieces, number, scan)
  const last = range?.second ?? number
  let to = repeatedInBrackets(pieces, last)
  const between = range !== null && pieces.lower[number.from - 1] === 'between'
  const hedging = readHedges(pieces, between ? number.from - 1 : number.from, to, scan.floor)
  const from = between ? Math.min(hedging.from, number.from - 1) : hedging.from
  to = hedging.to
  const place = { sentence, pieces, value: number.value, digits: number.written === 'digits', before: chained(scan, number.from) }
  const isHedged = hedging.hedge !== 'total'
  const kind =
    range?.kind ??
    kindOf({ ...place, from: number.from, to: number.to, hedged: isHedged }) ??
    (range ? kindOf({ ...place, from: last.from, to: last.to, value: last.value, hedged: isHedged }) : undefined)
  const area = { from, to, head: last.head }
  if (range && range.second.value > range.low) return add(scan, area, range.low, range.second.value, 'range', last.written, kind)
  if (number.written === 'vague' && hedging.hedge !== 'at_most' && hedging.hedge !== 'below')
    return add(scan, area, number.value, null, 'vague', 'vague', kind)
  const { low, high, bound } = hedged(hedging.hedge, number.value)
  return add(scan, area, low, high, bound, number.written, kind)
}

interface Range {
  readonly low: number
  readonly second: NumberReading
  readonly kind?: Kind
}

const CHANGE =
  /^(?:rise|rose|risen|rises|rising|increas\w+|climb\w*|grow|grew|grown|growing|jump\w*|up|down|revis\w+|rais\w+|lower\w*|drop\w*|fall|fell|fallen|cut|chang\w+|went|goes|reduc\w+|doubl\w+|updat\w+|swell\w*|swollen)$/
const SPORT =
  /^(?:won|win|wins|winning|lost|lose|losing|loss|beat|beats|beaten|drew|draw|drawn|defeat|defeated|victory|score|scored|match|game|led|lead|trail|trailed|trailing|final)$/

/** "40 to 45", "40-45", "two or three", "between 40 and 45"; also scores ("3-1") and spans of years, which carry their kind. */
function readRange(pieces: Pieces, first: NumberReading, scan: Scan): Range | null {
  const { lower, glued } = pieces
  const link = lower[first.to]
  if (link === undefined || first.written === 'vague') return null
  const dash = link === '-'
  if (!dash && link !== 'to' && link !== 'or' && !(link === 'and' && lower[first.from - 1] === 'between')) return null
  const second = readNumber(pieces, first.to + 1, scan.scale)
  if (!second || second.written === 'vague' || second.written === 'noun') return null
  if (dash) {
    const wordy = first.written === 'words' || second.written === 'words'
    if (!wordy && glued[first.to] !== glued[second.from]) return null
    if (lower[second.to] === '-' && glued[second.to] && /^\d/.test(lower[second.to + 1] ?? '')) {
      const third = readNumber(pieces, second.to + 1, scan.scale)
      return third ? { low: first.value, second: { ...third, from: first.from, value: first.value }, kind: 'date' } : null
    }
    if (isYear(lower[first.from]!) && (isYear(lower[second.from]!) || /^\d\d$/.test(lower[second.from]!)))
      return { low: first.value, second: { ...second, value: Math.max(first.value, second.value) }, kind: 'date' }
    if (second.value <= first.value || near(pieces, first.from, 8, SPORT)) {
      if (!glued[first.to] || wordy) return null
      return { low: first.value, second: { ...second, value: first.value }, kind: 'score' }
    }
  }
  const low = first.value * carriedScale(pieces, first, second)
  if (second.value <= low) return null
  if (link === 'or' && second.value > low * 2 + 1) return null
  if (link === 'to') {
    // "since Oct. 7 to 25,700"
    if (second.value > 31 && MONTH.test(lower[first.from - 1] === '.' ? (lower[first.from - 2] ?? '') : (lower[first.from - 1] ?? '')))
      return null
    if (lower[first.from - 1] === 'from' && near(pieces, first.from, 12, CHANGE)) return null
    // "voted 5 to 3" descends and is none; "he sent 12 to 14 Brigade" is a name
    if (first.written !== second.written && first.value > 20) return null
  }
  return { low, second }
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?$/

const isYear = (text: string): boolean => /^(?:1[89]|20)\d\d$/.test(text)

function near(pieces: Pieces, from: number, reach: number, words: RegExp): boolean {
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) if (words.test(pieces.lower[i]!)) return true
  return false
}

/** In "2 to 3 million" the first number shares the second's multiplier. */
function carriedScale(pieces: Pieces, first: NumberReading, second: NumberReading): number {
  if (first.to - first.from !== 1 || second.to - second.from !== 2) return 1
  const word = pieces.lower[second.from]!
  const mantissa = digitsValue(word) ?? SMALL.get(word) ?? TENS.get(word)
  if (mantissa === undefined || mantissa === 0 || mantissa <= first.value) return 1
  const scale = second.value / mantissa
  return scale >= 12 && pieces.lower[second.from + 1] !== '-' ? scale : 1
}

/** In "four (04) militants" the same number stands twice. */
function repeatedInBrackets(pieces: Pieces, { to, value }: NumberReading): number {
  const { lower } = pieces
  return lower[to] === '(' && lower[to + 2] === ')' && digitsValue(lower[to + 1]!) === value ? to + 3 : to
}

/** What the number before counts, where only a link stands between: "aged 3, 5 and 9". */
function chained(scan: Scan, from: number): Kind | undefined {
  if (scan.lastKind === undefined) return undefined
  for (let i = from - 1; i >= scan.floor; i--) if (!/^(?:,|and|or|to|&|-|until|from)$/.test(scan.pieces.lower[i]!)) return undefined
  return scan.lastKind
}

/** "A soldier", "another soldier": one. */
function readArticle(scan: Scan, i: number): number {
  const { pieces, sentence } = scan
  const word = pieces.lower[i]!
  if (word !== 'a' && word !== 'an' && word !== 'another') return i + 1
  const next = pieces.token[i + 1]
  if (next === undefined || pieces.glued[i + 1] || sentence.upos[next] === 'PUNCT') return i + 1
  const tag = sentence.upos[pieces.token[i]!]
  if (tag === 'PROPN' || tag === 'NOUN' || tag === 'ADV') return i + 1
  // "a further three", "another 12": the hedge of the number that follows
  for (let at = i + 1; at <= i + 3 && at < pieces.length; at++) {
    const number = readNumber(pieces, at, scan.scale)
    if (number && number.written !== 'noun') {
      if (readHedges(pieces, at, number.to, scan.floor).from <= i) return i + 1
      break
    }
  }
  if (/^(?:lot|great|little|bit|few|total|further|maximum|minimum)$/.test(pieces.lower[i + 1]!)) return i + 1
  const single = pieces.lower[i + 1] === 'single' || pieces.lower[i + 1] === 'lone' ? 2 : 1
  return add(scan, { from: i, to: i + single, head: i }, 1, 1, 'exact', 'article')
}

/** Appends a quantity in tokens; one that would overlap the last is left out. Returns the piece to go on with. */
function add(
  scan: Scan,
  area: { readonly from: number; readonly to: number; readonly head: number },
  low: number | null,
  high: number | null,
  bound: Bound,
  written: Quantity['written'],
  counts?: Kind,
): number {
  const { pieces, sentence, found } = scan
  const from = pieces.token[area.from]!
  const to = pieces.token[area.to - 1]! + 1
  scan.floor = area.to
  scan.lastKind = counts
  const last = found[found.length - 1]
  if (last && from < last.to) return area.to
  found.push({
    from,
    to,
    head: pieces.token[area.head]!,
    span: [sentence.tokenStart[from]!, sentence.tokenEnd[to - 1]!],
    low,
    high,
    bound,
    written,
    ...(counts === undefined ? {} : { counts }),
  })
  return area.to
}
