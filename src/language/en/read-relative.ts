import type { Stretch } from './calendar.js'
import { addMonths, dayOf, monthOf, monthStretch, oneDay, weekdayOf, weekStretch, yearOf, yearStretch } from './calendar.js'
import { TIME_UNITS, WEEKDAYS } from './calendar-lexicon.js'
import { monthAt } from './month-at.js'
import { PLURAL_SCALE } from './number-lexicon.js'
import type { Pieces } from './pieces.js'
import { readNumber } from './read-number.js'
import type { TimeContext, TimeReading } from './time-context.js'
import { isComing } from './time-context.js'

/** A time told from the day of publication, or from the day last named: "yesterday", "last Tuesday", "two days earlier", "in the past week". */
export function readRelative(context: TimeContext, i: number): TimeReading | null {
  if (context.published === null) return null
  return (
    readDayWord(context, i) ?? readWeekday(context, i) ?? readPast(context, i) ?? readThisOrLast(context, i) ?? readDistance(context, i)
  )
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const PARTS = /^(?:morning|afternoon|evening|night|dawn|dusk|noon|midday|midnight|nightfall|sunrise|sunset|daybreak)$/

function readDayWord(context: TimeContext, i: number): TimeReading | null {
  const { lower } = context.pieces
  const published = context.published!
  const word = lower[i]!
  const shift = DAY_WORDS.get(word)
  if (shift !== undefined) {
    const to = PARTS.test(lower[i + 1] ?? '') ? i + 2 : i + 1
    return { to, stretch: oneDay(published + shift) }
  }
  // the night before publication: it began a day earlier
  if (word === 'overnight') return { to: i + 1, stretch: { first: published - 1, last: published, precision: 'day' } }
  if (word === 'last' && lower[i + 1] === 'night')
    return { to: i + 2, stretch: { first: published - 1, last: published, precision: 'day' } }
  if (word === 'this' && PARTS.test(lower[i + 1] ?? '')) return { to: i + 2, stretch: oneDay(published) }
  if (word === 'nightfall' || word === 'daybreak') return { to: i + 1, stretch: oneDay(context.anchor ?? published) }
  if (word === 'the' && lower[i + 1] === 'day' && lower[i + 2] === 'before' && lower[i + 3] === 'yesterday')
    return { to: i + 4, stretch: oneDay(published - 2) }
  return null
}

const weekdayAt = ({ lower, form }: Pieces, i: number): number => {
  const day = WEEKDAYS.get(lower[i] ?? '')
  if (day === undefined) return -1
  return form[i]!.length > 5 || form[i]!.charCodeAt(0) < 97 ? day : -1
}

/** "Saturday", "last Tuesday", "next Monday", "Tuesday last week", "Saturday evening". */
function readWeekday(context: TimeContext, i: number): TimeReading | null {
  const { pieces } = context
  const { lower } = pieces
  const published = context.published!
  let at = i
  let which = ''
  if (/^(?:last|past|previous|next|coming|following|this)$/.test(lower[i]!)) {
    which = lower[i]!
    at++
  }
  const weekday = weekdayAt(pieces, at)
  if (weekday < 0) return null
  let to = at + 1
  if (PARTS.test(lower[to] ?? '')) to++
  else if (lower[to] === 'and' && weekdayAt(pieces, to + 1) >= 0 && which === '') {
    const days = [weekday, weekdayAt(pieces, to + 1)].map((day) => before(published, day)) as [number, number]
    if (days[1] === days[0] + 1) return { to: to + 2, stretch: { first: days[0], last: days[1], precision: 'day' } }
  }
  const back = lower[to] === 'of' ? to + 1 : to
  if (lower[back] === 'last' && lower[back + 1] === 'week')
    return { to: back + 2, stretch: oneDay(weekStretch(published).first - 7 + weekday) }
  if (lower[back] === 'this' && lower[back + 1] === 'week') return { to: back + 2, stretch: oneDay(weekStretch(published).first + weekday) }
  if (lower[back] === 'next' && lower[back + 1] === 'week')
    return { to: back + 2, stretch: oneDay(weekStretch(published).first + 7 + weekday) }
  const after = (((weekday - weekdayOf(published)) % 7) + 7) % 7
  if (which === 'next' || which === 'coming' || which === 'following') return { to, stretch: oneDay(published + (after === 0 ? 7 : after)) }
  if (which === 'this') return { to, stretch: oneDay(weekStretch(published).first + weekday) }
  if (which !== '') return { to, stretch: oneDay(before(published - 1, weekday)) }
  return { to, stretch: oneDay(isComing(context, i) || isDeadline(context, i) ? published + after : before(published, weekday)) }
}

/** The latest such weekday at or before a day. */
const before = (day: number, weekday: number): number => day - ((((weekdayOf(day) - weekday) % 7) + 7) % 7)

/** "Until Friday", "by Monday" lie ahead; "by Monday" with a past verb behind it ("by Monday 40 had died") does not. */
function isDeadline({ sentence, pieces }: TimeContext, i: number): boolean {
  const word = pieces.lower[i - 1]
  if (word === 'until' || word === 'till') return true
  if (word !== 'by' && word !== 'through') return false
  for (let at = i + 1; at < Math.min(i + 8, pieces.length); at++) if (/^(?:VBD|VBN)$/.test(sentence.xpos[pieces.token[at]!]!)) return false
  for (let at = i - 2; at >= Math.max(0, i - 8); at--) if (sentence.xpos[pieces.token[at]!] === 'VBD') return false
  return true
}

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const DAYS: Readonly<Record<Unit, number>> = { second: 1 / 86_400, minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }
/** What lies further back than this is no date of a report: the calendar of four-digit years ends there. */
const MOST_DAYS = 300 * 365

/** A number of units from piece `i`: "two weeks", "a day", "24 hours", "several days". */
function readAmount(pieces: Pieces, i: number): { to: number; amount: number; unit: Unit } | null {
  const { lower } = pieces
  const number = lower[i] === 'a' || lower[i] === 'an' || lower[i] === 'one' ? null : readNumber(pieces, i, PLURAL_SCALE)
  let at = number ? number.to : /^(?:a|an|one)$/.test(lower[i]!) ? i + 1 : i
  if (!number && lower[at] === 'few') at++
  if (lower[at] === '-') at++
  const word = lower[at] ?? ''
  const unit = TIME_UNITS.get(word)
  if (unit === undefined) return null
  const few = !number && (lower[at - 1] === 'few' || (at === i && word.endsWith('s')))
  const times = /^decade/.test(word) ? 10 : /^centur/.test(word) ? 100 : /^fortnight/.test(word) ? 2 : 1
  const amount = (number ? number.value : few ? 3 : 1) * times
  return amount * DAYS[unit] > MOST_DAYS ? null : { to: at + 1, amount, unit }
}

/** The stretch of so many units that ends on a day. */
function backFrom(day: number, amount: number, unit: Unit): Stretch {
  if (unit === 'second' || unit === 'minute') return { first: day, last: day, precision: 'day' }
  if (unit === 'hour') return { first: day - Math.ceil(amount / 24), last: day, precision: 'day' }
  if (unit === 'day') return { first: day - Math.round(amount), last: day, precision: 'day' }
  if (unit === 'week') return { first: day - Math.round(7 * amount), last: day, precision: 'week' }
  const months = Math.round(unit === 'month' ? amount : 12 * amount)
  if (months > 12_000) return { first: day, last: day, precision: 'year' }
  return { first: addMonths(day, -months), last: day, precision: unit }
}

/** "The past 24 hours", "the last three weeks", "the past year", "recent days". */
function readPast(context: TimeContext, i: number): TimeReading | null {
  const { lower } = context.pieces
  const published = context.published!
  let at = lower[i] === 'the' || lower[i] === 'these' ? i + 1 : i
  if (lower[at] === 'recent') {
    const unit = TIME_UNITS.get(lower[at + 1] ?? '')
    if (unit === undefined || unit === 'second') return null
    return { to: at + 2, stretch: backFrom(published, unit === 'day' ? 7 : unit === 'hour' ? 24 : 5, unit), kind: 'during' }
  }
  if (!/^(?:past|last|previous|preceding)$/.test(lower[at] ?? '')) return null
  const articled = at > i
  at++
  const amount = readAmount(context.pieces, at)
  if (!amount || amount.unit === 'second' || amount.unit === 'minute') return null
  // "last week" without an article or number is the week before this one: see readThisOrLast
  if (!articled && lower[at - 1] !== 'past' && TIME_UNITS.has(lower[at]!)) return null
  if (lower[at - 1] === 'previous' && TIME_UNITS.has(lower[at]!)) return null
  const end = /^(?:previous|preceding)$/.test(lower[at - 1]!) ? (context.anchor ?? published) : published
  return { to: amount.to, stretch: backFrom(end, amount.amount, amount.unit), kind: 'during' }
}

const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
])

/** "This week", "last month", "next year", "the weekend", "last April", "last summer", "the summer of 2014", "the previous day". */
function readThisOrLast(context: TimeContext, i: number): TimeReading | null {
  const { pieces, sentence } = context
  const { lower } = pieces
  const published = context.published!
  const anchor = context.anchor ?? published
  const word = lower[i]!
  const next = lower[i + 1] ?? ''
  if (word === 'the') {
    if (next === 'weekend' || (next === 'past' && lower[i + 2] === 'weekend'))
      return {
        to: next === 'weekend' ? i + 2 : i + 3,
        stretch:
          next === 'weekend' && isDeadline(context, i) && weekend(published).last < published
            ? shifted(weekend(published), 7)
            : weekend(published),
      }
    if (/^(?:previous|same|following|next|day)$/.test(next)) {
      if (next === 'day' && (lower[i + 2] === 'before' || lower[i + 2] === 'after')) {
        if (/^\p{L}|^\d/u.test(lower[i + 3] ?? '') && !/^(?:in|at|by|when|and|near|with|but|from|on)$/.test(lower[i + 3]!)) return null
        return { to: i + 3, stretch: oneDay(anchor + (lower[i + 2] === 'before' ? -1 : 1)) }
      }
      if (/^(?:day|night|evening|morning)$/.test(lower[i + 2] ?? '')) {
        const shift = next === 'previous' ? -1 : next === 'same' ? 0 : 1
        return { to: i + 3, stretch: oneDay(anchor + shift) }
      }
    }
    return null
  }
  if (!/^(?:this|last|next|coming)$/.test(word)) return null
  const shift = word === 'this' ? 0 : word === 'last' ? -1 : 1
  const month = monthAt(sentence, pieces, i + 1)
  if (month > 0 && !/^\d+$/.test(lower[i + 2] ?? '')) {
    const year = yearOf(published)
    const now = monthOf(published)
    if (shift === 0) return { to: i + 2, stretch: monthStretch(year, month) }
    if (shift < 0) return { to: i + 2, stretch: monthStretch(month < now ? year : year - 1, month) }
    return { to: i + 2, stretch: monthStretch(month > now ? year : year + 1, month) }
  }
  const season = SEASONS.get(next)
  if (season !== undefined) {
    const year = yearOf(published)
    let start = dayOf(year, season, 1)
    if (shift < 0) while (addMonths(start, 3) > published) start = addMonths(start, -12)
    if (shift > 0 && start <= published) start = addMonths(start, 12)
    return { to: i + 2, stretch: { first: start, last: addMonths(start, 3) - 1, precision: 'month' } }
  }
  if (next === 'weekend') return { to: i + 2, stretch: shift > 0 ? shifted(weekend(published), 7) : weekend(published) }
  if (next === 'week') return { to: i + 2, stretch: upTo(context, i, shifted(weekStretch(published), 7 * shift), shift) }
  if (next === 'month') {
    const day = addMonths(published, shift)
    return { to: i + 2, stretch: upTo(context, i, monthStretch(yearOf(day), monthOf(day)), shift) }
  }
  if (next === 'year') return { to: i + 2, stretch: upTo(context, i, yearStretch(yearOf(published) + shift), shift) }
  return null
}

/** What has passed of this week, month or year, unless the clause looks ahead. */
function upTo(context: TimeContext, i: number, stretch: Stretch, shift: number): Stretch {
  if (shift !== 0 || isComing(context, i)) return stretch
  return { ...stretch, last: Math.min(stretch.last, context.published!) }
}

const shifted = (stretch: Stretch, days: number): Stretch => ({ ...stretch, first: stretch.first + days, last: stretch.last + days })

/** Saturday and Sunday of the last weekend that has begun. */
function weekend(published: number): Stretch {
  const saturday = before(published, 5)
  return { first: saturday, last: saturday + 1, precision: 'day' }
}

/** "Two days earlier", "a week ago", "three months later". "Ago" counts from publication, the others from the day last named. */
function readDistance(context: TimeContext, i: number): TimeReading | null {
  const { pieces } = context
  const amount = readAmount(pieces, i)
  if (!amount || amount.unit === 'second' || amount.unit === 'minute') return null
  const word = pieces.lower[amount.to] ?? ''
  const next = pieces.lower[amount.to + 1] ?? ''
  const ahead = word === 'later'
  if (!ahead && !/^(?:ago|earlier|previously|prior|before)$/.test(word)) return null
  if (word === 'before' && /^\p{L}|^\d/u.test(next)) return null
  const start = word === 'ago' ? context.published! : (context.anchor ?? context.published!)
  const sign = ahead ? 1 : -1
  const { unit } = amount
  const whole = Math.round(amount.amount)
  const to = amount.to + 1
  if (unit === 'hour')
    return { to, stretch: { first: Math.min(start, start + sign * Math.floor(whole / 24)), last: start, precision: 'day' } }
  if (unit === 'day') return { to, stretch: oneDay(start + sign * whole) }
  if (unit === 'week') return { to, stretch: { ...oneDay(start + sign * 7 * whole), precision: 'week' } }
  if (whole > 1000) return null
  if (unit === 'month') {
    const day = addMonths(start, sign * whole)
    return { to, stretch: monthStretch(yearOf(day), monthOf(day)) }
  }
  return { to, stretch: yearStretch(yearOf(start) + sign * whole) }
}
