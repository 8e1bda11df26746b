import type { Stretch } from './calendar.js'
import { dayOf, isDay, monthStretch, oneDay, yearOf, yearStretch } from './calendar.js'
import { monthAt } from './month-at.js'
import { kindOf } from './number-kinds.js'
import type { TimeContext, TimeReading } from './time-context.js'
import { isComing } from './time-context.js'

const DAY_NUMBER = /^([0-3]?\d)(?:st|nd|rd|th)?$/
const YEAR = /^(?:1[0-9]|20)\d\d$/

const dayNumber = (text: string | undefined): number => {
  const match = DAY_NUMBER.exec(text ?? '')
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : 0
}

/** A date of the calendar that begins at piece `i`: "September 27, 2020", "27-28 September", "April", "2020-10-01", "1994", "the 1990s". */
export function readDate(context: TimeContext, i: number): TimeReading | null {
  return readNumeric(context, i) ?? readMonthFirst(context, i) ?? readDayFirst(context, i) ?? readYear(context, i)
}

/** "2020-10-01", "1/10/2020", "01.10.2020". Of two readings of day and month the one nearer to publication, else day first. */
function readNumeric({ pieces, published }: TimeContext, i: number): TimeReading | null {
  const { lower, glued } = pieces
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(lower[i]!)
  let parts: string[]
  let to = i + 5
  if (dotted) {
    parts = dotted.slice(1)
    to = i + 1
  } else {
    const mark = lower[i + 1]
    if ((mark !== '-' && mark !== '/') || lower[i + 3] !== mark) return null
    for (let at = i + 1; at < i + 5; at++) if (!glued[at]) return null
    parts = [lower[i]!, lower[i + 2] ?? '', lower[i + 4] ?? '']
  }
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null
  const [a, b, c] = parts.map(Number) as [number, number, number]
  if (parts[0]!.length === 4) return isDay(a, b, c) ? { to, stretch: oneDay(dayOf(a, b, c)) } : null
  if (parts[2]!.length !== 4 && parts[2]!.length !== 2) return null
  const year = c < 100 ? (c < 70 ? 2000 + c : 1900 + c) : c
  const days = [isDay(year, b, a) ? dayOf(year, b, a) : null, isDay(year, a, b) ? dayOf(year, a, b) : null].filter((day) => day !== null)
  if (!days.length) return null
  const near = (day: number): number => (published === null ? 0 : Math.abs(day - published))
  return { to, stretch: oneDay(days.length === 2 && near(days[1]!) < near(days[0]!) ? days[1]! : days[0]!) }
}

/** "September 27", "Sept. 27-28, 2020", "October 1 and 2", "April", "April 2015". */
function readMonthFirst(context: TimeContext, i: number): TimeReading | null {
  const { pieces, sentence } = context
  const { lower } = pieces
  const month = monthAt(sentence, pieces, i)
  if (month === 0) return null
  let at = i + 1
  if (lower[at] === '.' && pieces.glued[at]) at++
  if (lower[at] === 'the' && /^\d+(?:st|nd|rd|th)$/.test(lower[at + 1] ?? '')) at++
  const day = dayNumber(lower[at])
  if (day === 0 || isCount(context, i, at)) return readMonth(context, i, at, month)
  at++
  let lastDay = day
  let endMonth = month
  if (/^(?:-|to|and|&|through)$/.test(lower[at] ?? '')) {
    const second = dayNumber(lower[at + 1])
    const other = monthAt(sentence, pieces, at + 1)
    if (second > day && !nounFollows(context, at + 2) && monthAt(sentence, pieces, at + 2) === 0) {
      lastDay = second
      at += 2
    } else if (lower[at] === '-' && other >= month && dayNumber(lower[at + 2]) > 0) {
      endMonth = other
      lastDay = dayNumber(lower[at + 2])
      at += 3
    }
  }
  const { year, to } = yearAfter(context, at)
  return dated(context, i, to, year, month, day, endMonth, lastDay)
}

/** "27 September", "the 27th of September 2020", "27-28 September", "27 and 28 September". */
function readDayFirst(context: TimeContext, i: number): TimeReading | null {
  const { pieces, sentence } = context
  const { lower } = pieces
  const day = dayNumber(lower[i])
  if (day === 0) return null
  let at = i + 1
  let lastDay = day
  if (/^(?:-|to|and|&|or)$/.test(lower[at] ?? '')) {
    const second = dayNumber(lower[at + 1])
    if (second <= day) return null
    lastDay = second
    at += 2
  }
  if (lower[at] === 'of' || (lower[at] === '-' && pieces.glued[at])) at++
  const month = monthAt(sentence, pieces, at)
  if (month === 0) return null
  at++
  if (lower[at] === '.' && pieces.glued[at]) at++
  // "killed 12 May 5": the month belongs to the number behind it
  if (dayNumber(lower[at]) > 0 && !YEAR.test(lower[at]!) && lower[i + 1] !== 'of' && !/^\d\d$/.test(lower[at]!)) return null
  const { year, to } = yearAfter(context, at)
  return dated(context, i, to, year, month, day, month, lastDay)
}

/** A year behind a date: "2020", ", 2020", "of 2020", "'20". */
function yearAfter({ pieces }: TimeContext, at: number): { year: number | null; to: number } {
  const { lower, glued } = pieces
  const skip = lower[at] === ',' || lower[at] === 'of' || (lower[at] === '-' && glued[at]) ? 1 : 0
  if (YEAR.test(lower[at + skip] ?? '')) return { year: Number(lower[at + skip]), to: at + skip + 1 }
  return { year: null, to: at }
}

function dated(
  context: TimeContext,
  i: number,
  to: number,
  year: number | null,
  month: number,
  day: number,
  endMonth: number,
  endDay: number,
): TimeReading | null {
  const inYear = (y: number): Stretch | null =>
    isDay(y, month, day) && isDay(y, endMonth, endDay)
      ? { first: dayOf(y, month, day), last: dayOf(y, endMonth, endDay), precision: 'day' }
      : null
  const stretch = year === null ? nearestYear(context, i, inYear) : inYear(year)
  return stretch && { to, stretch }
}

/**
 * The year of a date that names none: the latest that does not lie after publication (a day's grace for time zones); where the clause
 * speaks of what is to come, the first that does not lie before it; after "until" and "by" the nearest either way.
 */
function nearestYear(context: TimeContext, i: number, inYear: (year: number) => Stretch | null): Stretch | null {
  const { published, pieces } = context
  if (published === null) return null
  const now = yearOf(published)
  const options = [now - 1, now, now + 1].map(inYear).filter((one) => one !== null)
  const prior = pieces.lower[i - 1] ?? ''
  if (/^(?:until|till|by|through)$/.test(prior)) {
    const distance = ({ first }: Stretch): number => Math.abs(first - published)
    return options.reduce<Stretch | null>((best, one) => (best === null || distance(one) < distance(best) ? one : best), null)
  }
  if (isComing(context, i)) return options.find((one) => one.last >= published) ?? null
  return options.findLast((one) => one.first <= published + 1) ?? null
}

/** A month alone or with a year. Without one, "April" is the last that has begun, or the next where it is to come. */
function readMonth(context: TimeContext, i: number, at: number, month: number): TimeReading | null {
  const { lower, form } = context.pieces
  const { year, to } = yearAfter(context, at)
  if (year !== null) return { to, stretch: monthStretch(year, month) }
  // a short or ambiguous name alone ("May", "Jan", "Mar") may be a person's: it needs a word of time before it
  const sure = /^(?:in|since|until|till|by|during|of|last|this|next|mid|early|late|from|between|before|after|-|every)$/.test(
    lower[i - 1] ?? '',
  )
  if (!sure && (form[i]!.length < 5 || /^(?:march|april|june|august)$/.test(lower[i]!))) return null
  const stretch = nearestYear(context, i, (y) => monthStretch(y, month))
  return stretch && { to: at, stretch }
}

/** In "in May 12 people died" the number counts people. */
function isCount(context: TimeContext, i: number, at: number): boolean {
  return /^(?:in|during|since)$/.test(context.pieces.lower[i - 1] ?? '') && nounFollows(context, at + 1)
}

function nounFollows({ sentence, pieces }: TimeContext, at: number): boolean {
  const token = pieces.token[at]
  return (
    token !== undefined && (/^(?:NNS|JJ)$/.test(sentence.xpos[token]!) || /^(?:people|soldiers|civilians)$/.test(sentence.lower[token]!))
  )
}

/** "1994", "2014-2015", "1992-94", "the 1990s". */
function readYear({ sentence, pieces }: TimeContext, i: number): TimeReading | null {
  const { lower } = pieces
  const text = lower[i]!
  const decade = /^(?:'|(1[89]|20))(\d)0s$/.exec(text)
  if (decade) {
    const first = Number(`${decade[1] ?? '19'}${decade[2]}0`)
    return { to: i + 1, stretch: { first: dayOf(first, 1, 1), last: dayOf(first + 9, 12, 31), precision: 'year' }, kind: 'during' }
  }
  if (!YEAR.test(text)) return null
  const year = Number(text)
  const range =
    lower[i + 1] === '-' || (lower[i + 1] === 'to' && lower[i - 1] === 'from') || (lower[i + 1] === 'and' && lower[i - 1] === 'between')
  const end = lower[i + 2] ?? ''
  if (range && (YEAR.test(end) || (/^\d\d$/.test(end) && lower[i + 1] === '-'))) {
    const last = end.length === 2 ? Math.floor(year / 100) * 100 + Number(end) : Number(end)
    if (last > year && year >= 1800 && last - year < 120)
      return { to: i + 3, stretch: { first: dayOf(year, 1, 1), last: dayOf(last, 12, 31), precision: 'year' }, kind: 'during' }
  }
  const kind = kindOf({ sentence, pieces, from: i, to: i + 1, value: year, digits: true, before: undefined, hedged: isHedge(lower[i - 1]) })
  return kind === 'date' ? { to: i + 1, stretch: yearStretch(year) } : null
}

const isHedge = (word: string | undefined): boolean => /^(?:than|least|about|some|over|nearly|almost|to|around)$/.test(word ?? '')
