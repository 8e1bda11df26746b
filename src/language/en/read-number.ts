import type { VagueScale } from './number-lexicon.js'
import { NUMBER_NOUNS, SCALE_LETTERS, SCALES, SMALL, TENS, VAGUE_PLURALS } from './number-lexicon.js'
import type { Pieces } from './pieces.js'

/** A cardinal number as read from pieces `from` to `to` (exclusive); `head` is the piece to which a noun attaches. */
export interface NumberReading {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly value: number
  readonly written: 'digits' | 'words' | 'vague' | 'noun'
}

const PLAIN_DIGITS = /^\d+(?:\.\d+)?$/
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/
const POINTED = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const SPACED = /^[\d,]+$/

/**
 * Value of digits as English writes them: "1,173", "1,00,000" and "4.5"; of "1.173" 1173, as papers of other countries write it
 * (a count of people never has three decimals); null for anything else. `digitsValue('1,173') // => 1173`
 */
export function digitsValue(text: string): number | null {
  if (text.length > 16) return null
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''))
  if (POINTED.test(text)) return Number(text.replaceAll('.', ''))
  return PLAIN_DIGITS.test(text) ? Number(text) : null
}

/**
 * Reads the cardinal number that begins at piece `i`: "41", "1.2 million", "two hundred and fifty", "half a dozen", "dozens",
 * "several hundred". null where none begins. Linear in the length of the number.
 */
export function readNumber(pieces: Pieces, i: number, scale: VagueScale): NumberReading | null {
  const word = pieces.lower[i]
  if (word === undefined) return null
  const c = word.charCodeAt(0)
  if (c >= 48 && c <= 57) return readDigits(pieces, i)
  return readVague(pieces, i, scale) ?? readArticleNumber(pieces, i) ?? readWords(pieces, i)
}

function readDigits(pieces: Pieces, i: number): NumberReading | null {
  const { lower, glued } = pieces
  let value = digitsValue(lower[i]!)
  if (value === null) return null
  let to = i + 1
  // "12 500": groups of three apart, as much of Europe writes them
  if (/^\d{1,3}$/.test(lower[i]!) && lower[i] !== '0')
    while (/^\d{3}$/.test(lower[to] ?? '') && !glued[to] && !/^(?:19|20)\d\d$/.test(lower[i]!)) value = value * 1000 + Number(lower[to++])
  // digits that touch further digits by a comma were cut by the tokeniser: "1" "," "173"
  while (lower[to] === ',' && glued[to] && glued[to + 1] && /^\d{3}$/.test(lower[to + 1] ?? '') && SPACED.test(lower[i]!)) {
    value = value * 1000 + Number(lower[to + 1])
    to += 2
  }
  return scaled(pieces, i, to, value, 'digits')
}

/** Takes the multipliers after a number: "million", "dozen", and letters that touch the digits. */
function scaled(pieces: Pieces, from: number, at: number, start: number, written: 'digits' | 'words'): NumberReading {
  const { lower, glued } = pieces
  let to = at
  let value = start
  for (;;) {
    const skip = lower[to] === '-' && glued[to] ? 1 : 0
    const word = lower[to + skip] ?? ''
    const times = SCALES.get(word) ?? (glued[to] && skip === 0 && written === 'digits' ? SCALE_LETTERS.get(word) : undefined)
    if (times === undefined || value <= 0) break
    // "100m" is a distance unless people follow; "$100m" is money: read the letter only for larger texts of numbers
    if (word === 'm' && !/s$/.test(lower[to + 1] ?? '')) break
    value *= times
    to += skip + 1
  }
  return { from, to, head: to - 1, value: Math.round(value * 1000) / 1000, written }
}

/**
 * "forty-one", "two hundred and fifty", "two million". With `lead` 1 the number begins with a multiplier whose "a" was read
 * already: "hundred and ten".
 */
function readWords(pieces: Pieces, i: number, lead = 0): NumberReading | null {
  const { lower, glued } = pieces
  let total = 0
  let current = lead
  /** The next part must be below this: "twenty" leaves room for 1 to 9, "hundred" for 1 to 99. */
  let room = lead > 0 ? 0 : Infinity
  let lastScale = Infinity
  let hundreds = false
  let to = i
  for (;;) {
    let next = to
    if (to > i) {
      if (lower[next] === '-' && glued[next]) next++
      else if (
        lower[next] === 'and' &&
        (hundreds || total > 0) &&
        room > 1 &&
        (SMALL.has(lower[next + 1] ?? '') || TENS.has(lower[next + 1] ?? ''))
      )
        next++
    }
    const word = lower[next] ?? ''
    const part = SMALL.get(word) ?? TENS.get(word)
    if (part !== undefined) {
      if (part >= room || (to > i && part === 0)) break
      current += part
      room = part >= 20 ? 10 : 0
    } else {
      const times = SCALES.get(word)
      if (times === undefined || current === 0) break
      if (times < 1000) {
        if (hundreds || current > 99) break
        current *= times
        hundreds = true
        room = times === 100 ? 100 : 0
      } else {
        if (times >= lastScale) break
        total += current * times
        current = 0
        hundreds = false
        lastScale = times
        room = times
      }
    }
    to = next + 1
  }
  if (to === i) return null
  // "Forty 6 people", as texts that were normalised by halves write it
  if (to === i + 1 && TENS.has(lower[i]!) && /^[1-9]$/.test(lower[to] ?? '') && !glued[to])
    return { from: i, to: to + 1, head: to, value: current + Number(lower[to]), written: 'words' }
  if (lower[to] === 'and' && lower[to + 1] === 'a' && lower[to + 2] === 'half' && SCALES.has(lower[to + 3] ?? ''))
    return scaled(pieces, i, to + 3, total + current + 0.5, 'words')
  return { from: i, to, head: to - 1, value: total + current, written: 'words' }
}

const HALF_UNITS = new Set(['dozen', 'score', 'hundred', 'thousand', 'million', 'billion'])

/** "a dozen", "a hundred and ten", "half a million", "half a dozen", "a couple of", "a couple of hundred". */
function readArticleNumber(pieces: Pieces, i: number): NumberReading | null {
  const { lower } = pieces
  if (lower[i] === 'half') {
    let at = i + 1
    if (lower[at] === 'a' || lower[at] === '-') at++
    const unit = lower[at] ?? ''
    return HALF_UNITS.has(unit) ? { from: i, to: at + 1, head: at, value: SCALES.get(unit)! / 2, written: 'words' } : null
  }
  const article = lower[i] === 'a' || lower[i] === 'an'
  const at = article ? i + 1 : i
  const word = lower[at] ?? ''
  if (article && SCALES.has(word)) {
    if (word === 'score' && lower[at + 1] !== 'of') return null
    const rest = readWords(pieces, at, 1)
    return rest && { ...rest, from: i }
  }
  const noun = NUMBER_NOUNS.get(word)
  if (noun === undefined) return null
  const unit = lower[at + 1] === 'of' ? at + 2 : at + 1
  const times = noun === 2 ? SCALES.get(lower[unit] ?? '') : undefined
  return times === undefined
    ? { from: i, to: at + 1, head: at, value: noun, written: 'noun' }
    : { from: i, to: unit + 1, head: unit, value: noun * times, written: 'words' }
}

const UNITS_AFTER_VAGUE = new Set([
  'dozen',
  'hundred',
  'thousand',
  'million',
  'score',
  'lakh',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
])

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen", "a number of". */
function readVague(pieces: Pieces, i: number, scale: VagueScale): NumberReading | null {
  const { lower } = pieces
  const plural = VAGUE_PLURALS.get(lower[i]!)
  if (plural !== undefined) {
    let to = i + 1
    let value = scale[plural]
    const times = lower[to] === 'of' ? SCALES.get((lower[to + 1] ?? '').replace(/s$/, '')) : undefined
    if (times !== undefined && times >= 100) {
      value *= times
      to += 2
    } else if ((lower[to] === 'and' || lower[to] === 'upon') && lower[to + 1] === lower[i]) to += 2
    return { from: i, to, head: to - 1, value, written: 'vague' }
  }
  let at = i
  if (lower[at] === 'a' || lower[at] === 'an') at++
  const word = lower[at] ?? ''
  const article = at > i
  const open = word === 'several' || word === 'few' || word === 'handful' || (word === 'many' && !article) || (article && word === 'number')
  if (!open) return null
  const next = lower[at + 1] ?? ''
  if (word === 'many') {
    if (!UNITS_AFTER_VAGUE.has(next)) return null
    const unit = VAGUE_PLURALS.get(next) ?? VAGUE_PLURALS.get(`${next}s`)
    return unit === undefined ? null : { from: i, to: at + 2, head: at + 1, value: scale[unit], written: 'vague' }
  }
  if ((word === 'number' || word === 'handful') && next !== 'of') return null
  // "few" alone is a denial ("few survived"), not a number
  if (word === 'few' && !article && !(i > 0 && /^(?:the|last|past|next|first|these|those|quite)$/.test(lower[i - 1] ?? ''))) return null
  if (UNITS_AFTER_VAGUE.has(next)) {
    const times = SCALES.get(next) ?? SCALES.get(next.replace(/s$/, ''))
    if (times !== undefined) return { from: i, to: at + 2, head: at + 1, value: scale.several * times, written: 'vague' }
  }
  return { from: i, to: at + 1, head: at, value: scale.several, written: 'vague' }
}
