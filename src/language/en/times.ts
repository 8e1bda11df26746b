import type { Sentence } from '../sentence.js'
import type { TimeExpression } from '../time-expression.js'
import type { Stretch } from './calendar.js'
import { dayToIso, isoToDay, minuteToIso, monthOf, yearOf } from './calendar.js'
import { TIME_UNITS } from './calendar-lexicon.js'
import { cutPieces } from './pieces.js'
import { readClock } from './read-clock.js'
import { readDate } from './read-date.js'
import { readRelative } from './read-relative.js'
import type { TimeContext, TimeReading } from './time-context.js'

/**
 * Every time in a sentence, left to right and never overlapping, resolved against the day of publication (an ISO date or date-time). Without it
 * dates that name their year are kept and all others left out. A leading preposition is no part of the expression but decides its `kind`.
 */
export function findTimes(sentence: Sentence, published?: string): TimeExpression[] {
  const day = isoToDay(published)
  const context: TimeContext = { sentence, pieces: cutPieces(sentence), published: day, anchor: day }
  const found: TimeExpression[] = []
  const { pieces } = context
  let free = 0
  for (let i = 0; i < pieces.length; ) {
    const reading = readTime(context, i)
    if (!reading) {
      i++
      continue
    }
    const from = pieces.token[i]!
    const to = pieces.token[reading.to - 1]! + 1
    if (from >= free) {
      found.push(expression(context, from, to, reading.stretch, reading.kind ?? kindBefore(context, i)))
      if (reading.kind === undefined)
        context.anchor =
          reading.stretch.precision === 'day' || reading.stretch.precision === 'minute' ? reading.stretch.first : context.anchor
      free = to
    }
    i = reading.to
  }
  return found
}

function expression({ sentence }: TimeContext, from: number, to: number, stretch: Stretch, kind: TimeExpression['kind']): TimeExpression {
  const { first, last, precision, minutes } = stretch
  return {
    from,
    to,
    span: [sentence.tokenStart[from]!, sentence.tokenEnd[to - 1]!],
    text: sentence.form.slice(from, to).join(' '),
    first: minutes ? minuteToIso(first, minutes[0]) : dayToIso(first),
    last: minutes ? minuteToIso(last, minutes[1]) : dayToIso(last),
    precision,
    kind,
  }
}

/** The time that begins at piece `i`, with what narrows it ("early", "mid-") and the hour that goes with it. */
function readTime(context: TimeContext, i: number): TimeReading | null {
  return readRate(context, i) ?? readHour(context, i) ?? readNarrowed(context, i) ?? readWhole(context, i)
}

/** A time as one end or the whole of a stretch: "September 27", "from September 27 to October 1", "between 2 and 3 May". */
function readWhole(context: TimeContext, i: number): TimeReading | null {
  const first = readCore(context, i)
  if (!first) return null
  const { lower } = context.pieces
  const opener = lower[i - 1] === 'the' ? (lower[i - 2] ?? '') : (lower[i - 1] ?? '')
  const link = lower[first.to] ?? ''
  const joined =
    (opener === 'from' && /^(?:to|until|till|through|-)$/.test(link)) ||
    (opener === 'between' && link === 'and') ||
    link === 'through' ||
    link === '-'
  if (!joined) return first
  const saved = context.anchor
  context.anchor = first.stretch.first
  const second = readCore(context, lower[first.to + 1] === 'the' ? first.to + 2 : first.to + 1)
  context.anchor = saved
  if (!second) return first
  const start = startBefore(first.stretch, second.stretch)
  if (start.first > second.stretch.last) return first
  return { to: second.to, stretch: { ...second.stretch, first: start.first }, kind: 'during' }
}

/** "From December 27 to January 3, 2021": the year of the end decides that of the beginning. */
function startBefore(start: Stretch, end: Stretch): Stretch {
  if (start.precision !== 'day' || end.precision !== 'day') return start
  let { first } = start
  const leap = (from: number, years: number): number => isoToDay(`${yearOf(from) + years}${dayToIso(from).slice(4)}`) ?? from
  if (first > end.first && monthOf(first) !== monthOf(end.first)) first = leap(first, yearOf(end.first) - yearOf(first))
  if (first > end.first) first = leap(first, -1)
  if (end.first - first > 366) first = leap(first, yearOf(end.first) - yearOf(first))
  return { ...start, first }
}

/** A day, with the weekday or the hour that stands beside it: "Thursday, October 1", "Sunday at 2:20 a.m.". */
function readCore(context: TimeContext, i: number): TimeReading | null {
  const { pieces } = context
  const { lower } = pieces
  const reading = readRelative(context, i) ?? readDate(context, i)
  if (reading?.stretch.precision !== 'day') return reading
  if (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower[i]!) &&
    (lower[reading.to] === ',' || lower[reading.to] === '(' || reading.to === i + 1)
  ) {
    const mark = /^[,(]$/.test(lower[reading.to] ?? '')
    const date = readDate(context, reading.to + (mark ? 1 : 0))
    if (date?.stretch.precision === 'day')
      return { ...date, to: lower[reading.to] === '(' && lower[date.to] === ')' ? date.to + 1 : date.to }
  }
  const at = lower[reading.to] === 'at' || lower[reading.to] === ',' ? reading.to + 1 : reading.to
  const clock = at < pieces.length ? readClock(pieces, at) : null
  if (!clock || reading.stretch.first !== reading.stretch.last) return reading
  return { to: clock.to, stretch: { ...reading.stretch, precision: 'minute', minutes: [clock.minute, clock.minute] } }
}

/** "2:20 a.m. on Sunday", "from 2:20 a.m. to 2:45 a.m.", "at midnight": on the day named behind, else the day last named. */
function readHour(context: TimeContext, i: number): TimeReading | null {
  const { pieces } = context
  const { lower } = pieces
  const clock = readClock(pieces, i) ?? readHourBeforeRange(context, i)
  if (!clock) return null
  let { to } = clock
  let end = clock.minute
  if (/^(?:to|-|until|till|and)$/.test(lower[to] ?? '')) {
    const opener = lower[i - 1] ?? ''
    const second = lower[to] === 'and' && opener !== 'between' ? null : readClock(pieces, to + 1)
    if (second) {
      end = second.minute
      to = second.to
    }
  }
  const behind = lower[to] === 'on' || lower[to] === 'of' || lower[to] === ',' ? to + 1 : to
  const day = behind < pieces.length ? (readRelative(context, behind) ?? readDate(context, behind)) : null
  const known = day && day.stretch.precision === 'day' && day.stretch.first === day.stretch.last ? day : null
  const on = known ? known.stretch.first : (context.anchor ?? null)
  if (on === null) return null
  const last = end < clock.minute ? on + 1 : on
  const stretch: Stretch = { first: on, last, precision: 'minute', minutes: [clock.minute, end] }
  const both = end !== clock.minute
  return { to: known ? known.to : to, stretch, ...(both ? { kind: 'during' as const } : {}) }
}

/** In "from 2 to 4 a.m." the first hour borrows the second's half of the day. */
function readHourBeforeRange({ pieces }: TimeContext, i: number): { to: number; minute: number } | null {
  const { lower } = pieces
  const hour = /^([1-9]|1[0-2])(?::(\d\d))?$/.exec(lower[i]!)
  if (!hour || !/^(?:to|-|and)$/.test(lower[i + 1] ?? '')) return null
  const second = readClock(pieces, i + 2)
  if (!second || second.to === i + 3) return null
  const minute = (Number(hour[1]) % 12) * 60 + Number(hour[2] ?? 0) + (second.minute >= 720 ? 720 : 0)
  return { to: i + 1, minute: minute > second.minute && minute >= 720 ? minute - 720 : minute }
}

const NARROW = /^(?:early|late|mid|middle|beginning|start|end|earlier|later)$/

/** "Early on Sunday", "mid-April", "late 2015", "the end of September", "earlier this week". */
function readNarrowed(context: TimeContext, i: number): TimeReading | null {
  const { lower } = context.pieces
  const word = lower[i]!
  if (!NARROW.test(word)) return null
  let at = i + 1
  if (/^(?:on|in|-|of)$/.test(lower[at] ?? '')) at++
  if (lower[at] === 'the' && /^(?:day|morning|week)$/.test(lower[at + 1] ?? '')) return null
  if (at >= context.pieces.length) return null
  const reading = readCore(context, at)
  if (!reading) return null
  return { ...reading, stretch: narrow(reading.stretch, word) }
}

/** The first, middle or last third of a month or year; a day and a week stay whole. */
function narrow(stretch: Stretch, word: string): Stretch {
  if (stretch.precision !== 'month' && stretch.precision !== 'year') return stretch
  const length = stretch.last - stretch.first + 1
  const third = Math.floor(length / 3)
  if (/^(?:early|beginning|start)$/.test(word)) return { ...stretch, last: stretch.first + third - 1 }
  if (/^(?:late|end)$/.test(word)) return { ...stretch, first: stretch.last - third + 1 }
  return word === 'mid' || word === 'middle' ? { ...stretch, first: stretch.first + third, last: stretch.last - third } : stretch
}

const RATES: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
])

/** "A day", "per week", "every month", "daily": a rate; it holds around the day of publication. */
function readRate({ sentence, pieces, published }: TimeContext, i: number): TimeReading | null {
  if (published === null) return null
  const { lower } = pieces
  const word = lower[i]!
  const rated = (to: number, unit: 'day' | 'week' | 'month' | 'year'): TimeReading => ({
    to,
    stretch: { first: published, last: published, precision: unit },
    kind: 'every',
  })
  const adverb = RATES.get(word)
  if (adverb !== undefined) return rated(i + 1, adverb)
  if (!/^(?:a|an|per|every|each)$/.test(word)) return null
  const unit = TIME_UNITS.get(lower[i + 1] ?? '')
  if (unit === undefined || unit === 'second' || unit === 'minute' || lower[i + 1]!.endsWith('s')) return null
  if (word === 'a' || word === 'an') {
    const before = sentence.upos[pieces.token[i - 1] ?? -1]
    if (before !== 'NUM' && before !== 'NOUN') return null
    if (/^(?:ago|earlier|later|before|after|of|long|when|prior|since|in|that)$/.test(lower[i + 2] ?? '')) return null
  }
  return rated(i + 2, unit === 'hour' ? 'day' : unit)
}

const SKIPPED = /^(?:the|on|in|at|early|late|mid|-|about|around|of|end|beginning|start|night|morning|evening|afternoon|day|last|least)$/

/**
 * What the words before a time make of it. "Since" and "until" may stand before a whole clause ("since fighting erupted on September 27"), as
 * long as no comma parts them.
 */
function kindBefore({ pieces, sentence }: TimeContext, i: number): TimeExpression['kind'] {
  const { lower } = pieces
  let back = i - 1
  while (back >= 0 && SKIPPED.test(lower[back]!)) back--
  const word = lower[back] ?? ''
  if (word === 'since') return 'since'
  if (/^(?:until|till|by|through)$/.test(word)) return 'until'
  if (word === 'from' || word === 'starting' || word === 'beginning' || word === 'effective') return 'from'
  if (word === 'during' || word === 'throughout' || word === 'over' || word === 'within') return 'during'
  for (let at = back, verbs = 0; at >= 0 && at >= back - 12; at--) {
    const earlier = lower[at]!
    if (/^[,;:.()"“”]$/.test(earlier) || verbs > 2) break
    if (/^(?:VERB|AUX)$/.test(sentence.upos[pieces.token[at]!]!)) verbs++
    if (earlier === 'since') return 'since'
    if (earlier === 'until') return 'until'
    if (/^(?:said|says|told|reported|that|who|which)$/.test(earlier)) break
  }
  return 'at'
}
