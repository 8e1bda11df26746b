import type { Quantity } from '../quantity.js'
import type { Sentence } from '../sentence.js'
import { MERIDIEM, TIME_UNITS, ZONES } from './calendar-lexicon.js'
import {
  AGED,
  AGED_PLURAL,
  COUNTED_BY_HYPHEN,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  MEASURE_UNITS,
  NUMBERED_AFTER,
  NUMBERED_THINGS,
  UNIT_MODIFIERS,
} from './measures-lexicon.js'
import { monthAt } from './month-at.js'
import { FRACTIONS, SMALL } from './number-lexicon.js'
import type { Pieces } from './pieces.js'

export type Kind = NonNullable<Quantity['counts']>

/** A number at pieces `from` to `to`, as the tests of its kind see it. */
export interface NumberPlace {
  readonly sentence: Sentence
  readonly pieces: Pieces
  readonly from: number
  readonly to: number
  readonly value: number
  readonly digits: boolean
  /** What the number before it counts, where only a comma, "and", "or" or "to" stands between. */
  readonly before: Kind | undefined
  /** A hedge stands before it; then it is no year and no part of a name. */
  readonly hedged: boolean
}

/** What a number plainly counts, where its surroundings say so; undefined where it may count people. The first test that fits decides. */
export function kindOf(place: NumberPlace): Kind | undefined {
  const { pieces, from, to } = place
  if (isName(place)) return 'name'
  const previous = pieces.lower[from - 1] ?? ''
  const next = pieces.lower[to] ?? ''
  if (CURRENCY_SIGNS.has(previous) || CURRENCY_NOUNS.has(next)) return 'money'
  if (isShare(pieces, to, next)) return 'percent'
  if (isClock(place, previous, next)) return 'clock'
  if (isDate(place, previous, next)) return 'date'
  if (isAge(place, previous, next)) return 'age'
  if (isMeasure(place, previous, next)) return 'measure'
  if (
    place.before !== undefined &&
    place.before !== 'name' &&
    place.before !== 'ordinal' &&
    place.before !== 'score' &&
    // "since September 27 to 376"
    !(place.before === 'date' && place.value > 31 && !YEAR.test(pieces.lower[from]!)) &&
    !isNounLike(place, to)
  )
    return place.before
  if (from === 0 && place.digits && (next === '.' || next === ')') && to + 1 < pieces.length) return 'ordinal'
  if (hyphenated(pieces, to) && !COUNTED_BY_HYPHEN.has(pieces.lower[to + 1]!)) return 'name'
  return undefined
}

/** Plurals that name members of a force as often as the force. */
const PEOPLE_OF_FORCES: ReadonlySet<string> = new Set(['guards', 'tanks', 'commandos', 'marines', 'parachutes'])
const CAPITAL = /^\p{Lu}/u
const hyphenated = (pieces: Pieces, to: number): boolean =>
  pieces.lower[to] === '-' && pieces.glued[to] === true && pieces.glued[to + 1] === true && /^\p{L}/u.test(pieces.lower[to + 1] ?? '')

function isNounLike({ sentence, pieces }: NumberPlace, at: number): boolean {
  const token = pieces.token[at]
  if (token === undefined) return false
  return /^(?:NOUN|PROPN|ADJ)$/.test(sentence.upos[token]!)
}

/** "T-72", "Route 60", "Phase Two", "21 Rashtriya Rifles", "24/7", telephone numbers. */
function isName(place: NumberPlace): boolean {
  const { pieces, from, to, digits } = place
  const { lower, form, glued } = pieces
  if (lower[from - 1] === '-' && glued[from] && glued[from - 1] && from >= 2) {
    const before = lower[from - 2]!
    if (/^\p{L}/u.test(before) && !/^(?:mid|late|early|pre|post|under|over|to|and)$/.test(before)) return true
  }
  if ((lower[from - 1] === '/' && glued[from]) || (lower[to] === '/' && glued[to] && /^\d/.test(lower[to + 1] ?? ''))) return true
  if (lower[from - 1] === '[' && lower[to] === ']') return true
  if (digits && /^\d{10,}$/.test(lower[from]!)) return true
  if (place.hedged) return false
  const back = lower[from - 1] === '.' && /^(?:no|nos|nr)$/.test(lower[from - 2] ?? '') ? from - 2 : from - 1
  const previous = (lower[back] ?? '').replace(/\.$/, '')
  if (previous !== '' && NUMBERED_THINGS.has(previous) && (digits || CAPITAL.test(form[from]!))) {
    const named =
      CAPITAL.test(form[back]!) || previous.length < 4 || /^(?:route|resolution|article|number|magnitude|decree|unit)$/.test(previous)
    const counts = to < pieces.length && isNounLike(place, to) && !CAPITAL.test(form[to]!)
    if (named && !counts) return true
  }
  // "21 Rashtriya Rifles"; but "two Home Guards" and "5 Army soldiers" are people
  if (digits)
    for (let at = to; at < to + 3 && CAPITAL.test(form[at] ?? ''); at++)
      if (
        NUMBERED_AFTER.has(lower[at]!.replace(/\.$/, '')) &&
        !PEOPLE_OF_FORCES.has(lower[at]!) &&
        !(at + 1 < pieces.length && isNounLike(place, at + 1))
      )
        return true
  return digits && /^\d{5}$/.test(lower[from]!) && /^[A-Z]{2}$/.test(form[from - 1] ?? '')
}

/** "40 percent", "two thirds", "one in five". */
function isShare(pieces: Pieces, to: number, next: string): boolean {
  const { lower, glued } = pieces
  if (next === '%' || next === 'percent' || next === 'pct' || next === 'percentage') return true
  if (next === 'per' && lower[to + 1] === 'cent') return true
  const at = next === '-' && glued[to] ? to + 1 : to
  if (FRACTIONS.has(lower[at] ?? '') && lower[at] !== 'third' && lower[at] !== 'fifth') return true
  if ((lower[at] === 'third' || lower[at] === 'fifth') && SMALL.has(lower[to - 1] ?? '')) return true
  return (
    next === 'in' &&
    (SMALL.has(lower[to + 1] ?? '') || /^(?:\d{1,3}|every)$/.test(lower[to + 1] ?? '')) &&
    /^\D/.test(lower[to + 2] ?? '') &&
    isOne(lower[to - 1]!)
  )
}

const isOne = (word: string): boolean => /^(?:one|two|three|1|2|3)$/.test(word)

/** "2 a.m.", "1400 hours", "5 o'clock", "at 9 on Monday". */
function isClock({ pieces, from, to, value, digits }: NumberPlace, previous: string, next: string): boolean {
  const { lower, glued } = pieces
  if (value <= 12 && (MERIDIEM.test(next) || next === "o'clock")) return true
  if (ZONES.has(next)) return true
  if (digits && lower[from] !== undefined && /^\d{4}$/.test(lower[from]!) && /^(?:hours|hrs|local)$/.test(next) && value < 2400) return true
  if ((previous === ':' && glued[from]) || (next === ':' && glued[to] && /^\d\d$/.test(lower[to + 1] ?? '') && glued[to + 1])) return true
  return previous === 'at' && value <= 24 && /^(?:on|yesterday|today|tomorrow|local)$/.test(next)
}

const YEAR = /^[12]\d{3}$/
const BEFORE_YEAR =
  /^(?:in|since|from|until|till|by|during|before|after|early|late|mid|year|'s|of|the|summer|winter|spring|autumn|fall|between|-|to|back|circa)$/

/** "September 27", "27 September", "in 1994", "the 1994 cease-fire", "2020-10-01". */
function isDate(place: NumberPlace, previous: string, next: string): boolean {
  const { sentence, pieces, from, to, value, digits } = place
  const { lower, glued } = pieces
  const text = lower[from]!
  if (Number.isInteger(value) && value >= 1 && value <= 31 && to - from === 1) {
    if (monthAt(sentence, pieces, to) > 0 || (next === 'of' && monthAt(sentence, pieces, to + 1) > 0)) return true
    if (next === '-' && glued[to] && monthAt(sentence, pieces, to + 1) > 0) return true
    if (monthAt(sentence, pieces, from - 1) > 0 && digits && !isPeopleAfterMonth(place)) return true
    // "on 27 and 28 September", "27 to 29 September": the month comes after the second
    if (/^(?:and|to|or|-|&)$/.test(next) && /^\d{1,2}$/.test(lower[to + 1] ?? '') && monthAt(sentence, pieces, to + 2) > 0) return true
  }
  if (!digits || to - from !== 1) return false
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) return true
  if (!YEAR.test(text) || value > 2100 || value < 1000) return false
  if (monthAt(sentence, pieces, from - 1) > 0) return true
  if (place.hedged) return false
  if (previous === ',' && (/^\d{1,2}(?:st|nd|rd|th)?$/.test(lower[from - 2] ?? '') || monthAt(sentence, pieces, from - 2) > 0)) return true
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(previous)) return true
  if (value < 1800) return /^(?:in|since)$/.test(previous) && !isPlural(place, to)
  if (place.before === 'date') return true
  if (/^(?:in|since|until|till|during|early|late|mid|year|summer|winter|spring|autumn|circa)$/.test(previous)) return true
  if (BEFORE_YEAR.test(previous)) return previous === 'the' || !isPlural(place, to)
  return !isPlural(place, to) && !/^(?:people|persons|men|women|children|others|more|dead|wounded|injured)$/.test(next)
}

/** "In May 12 people died": the number after the month counts people, where no comma or day's end follows. */
function isPeopleAfterMonth(place: NumberPlace): boolean {
  const { sentence, pieces, from, to } = place
  if (!isPlural(place, to)) return false
  const earlier = pieces.token[from - 2]
  return earlier !== undefined && /^(?:in|during|since|of)$/.test(sentence.lower[earlier]!)
}

function isPlural({ sentence, pieces }: NumberPlace, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = pieces.token[i]
    if (token === undefined) return false
    const tag = sentence.xpos[token]!
    if (tag === 'NNS' || /^(?:people|troops|police|men|women|children|personnel)$/.test(sentence.lower[token]!)) return true
    if (!/^(?:JJ|NN|VBN|NNP)/.test(tag)) return false
  }
  return false
}

/** "39-year-old", "aged 24", "Ruslan, 24,", "a man of 62", "children under five". */
function isAge(place: NumberPlace, previous: string, next: string): boolean {
  const { sentence, pieces, from, to, value } = place
  const { lower, form, glued } = pieces
  let at = to
  if (next === '-' && glued[to]) at++
  if (/^(?:years?|months?|days?|weeks?|yrs?)$/.test(lower[at] ?? '')) {
    at++
    if (lower[at] === '-') at++
    if (/^olds?$/.test(lower[at] ?? '') || (lower[at] === 'of' && lower[at + 1] === 'age')) return true
  }
  if (value > 115) return false
  const back = previous === 'between' || previous === 'just' || previous === 'about' || previous === 'from' ? from - 2 : from - 1
  if (/^(?:aged|age|ages)$/.test(lower[back] ?? '')) return true
  if (previous === 'of' && lower[from - 2] === 'age') return true
  if (place.before === 'age' && !isNounLike(place, to)) return true
  const ends = to >= pieces.length || /^[,.;:)\]]$|^(?:and|who|from|was|were|is|said|told|-)$/.test(next)
  if (previous === 'of' && AGED.has(lower[from - 2] ?? '') && !isPlural(place, to)) return true
  if (/^(?:turned|turning)$/.test(previous) && ends) return true
  if (/^(?:under|over|below|above)$/.test(previous) && !isNounLike(place, to)) {
    const whom = lower[from - 2] === '-' ? from - 3 : from - 2
    if (AGED_PLURAL.has(lower[whom] ?? '') || AGED_PLURAL.has(lower[whom - 1] ?? '')) return true
  }
  if (previous === '-' && /^(?:under|over)$/.test(lower[from - 2] ?? '')) return true
  if (to - from !== 1 || !Number.isInteger(value) || value < 1) return false
  const named = pieces.token[from - 2]
  if (named === undefined) return false
  const tag = sentence.upos[named]!
  const name = tag === 'PROPN' || (CAPITAL.test(form[from - 2]!) && tag !== 'PRON')
  if (previous === '(' && next === ')') return name && place.digits
  if (previous !== ',' || monthAt(sentence, pieces, from - 2) > 0) return false
  if (name) return ends
  return place.digits && next === ',' && AGED.has(lower[from - 2]!)
}

/** "three days", "40 km", "155mm", "two more weeks", "a three-day truce". */
function isMeasure({ pieces, to }: NumberPlace, _previous: string, next: string): boolean {
  const { lower, glued } = pieces
  let at = to
  if (next === '-' && glued[to]) at++
  while (UNIT_MODIFIERS.has(lower[at] ?? '') && at < to + 3) {
    if (MEASURE_UNITS.has(lower[at]!)) return true
    at++
  }
  const unit = lower[at] ?? ''
  if (TIME_UNITS.has(unit)) return true
  if (!MEASURE_UNITS.has(unit)) return false
  return unit.length > 2 || /^(?:km|cm|mm|kg|ft|lb|kt|ha|mw|kw)$/.test(unit) || glued[at] === true
}

/** Kind of an ordinal at piece `i` that ends before `to`: a date, a force's number, a share, or an ordinal. */
export function kindOfOrdinal(sentence: Sentence, pieces: Pieces, i: number, to: number): Kind {
  const { lower, form } = pieces
  if (monthAt(sentence, pieces, to) > 0 || (lower[to] === 'of' && monthAt(sentence, pieces, to + 1) > 0)) return 'date'
  if (monthAt(sentence, pieces, i - 1) > 0 || (lower[i - 1] === 'the' && monthAt(sentence, pieces, i - 2) > 0)) return 'date'
  for (let at = to; at < to + 3 && at < pieces.length; at++) {
    if (NUMBERED_AFTER.has(lower[at]!)) return 'name'
    if (!CAPITAL.test(form[at]!) && !/^(?:NOUN|ADJ|PROPN)$/.test(sentence.upos[pieces.token[at]!]!)) break
  }
  const share = lower[to] === 'of' && /^(?:third|fifth|tenth|sixth)$/.test(lower[to - 1]!) && /^(?:a|one)$/.test(lower[i - 1] ?? '')
  if (share) return 'percent'
  const digits = /^\d/.test(lower[i]!)
  if (digits && lower[i - 1] === 'the' && /^(?:on|by|since|until)$/.test(lower[i - 2] ?? '')) {
    const token = pieces.token[to]
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(sentence.upos[token]!)) return 'date'
  }
  return 'ordinal'
}
