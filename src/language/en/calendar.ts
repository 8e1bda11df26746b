/** Days as whole numbers since 1970-01-01 (proleptic Gregorian), so that a date less a week is a subtraction. */
export interface Stretch {
  /** First and last day, inclusive. */
  readonly first: number
  readonly last: number
  readonly precision: 'minute' | 'day' | 'week' | 'month' | 'year'
  /** Minutes after midnight of the first and of the last day, where the hour is given. */
  readonly minutes?: readonly [number, number]
}

const DAY = 86_400_000

/** Number of a calendar day; a day beyond the month's end runs on into the next. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / DAY)
}

/** Number of the day that an ISO 8601 date or date-time begins with, or null. `isoToDay('1970-01-02T05:00') // => 1` */
export function isoToDay(iso: string | undefined): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '')
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? dayOf(year, month, day) : null
}

/** ISO date of a day. `dayToIso(0) // => '1970-01-01'` */
export const dayToIso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** ISO date and minute. `minuteToIso(0, 140) // => '1970-01-01T02:20'` */
export const minuteToIso = (day: number, minute: number): string => {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${dayToIso(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()
export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth() + 1
const dayInMonth = (day: number): number => new Date(day * DAY).getUTCDate()

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Is this a day of the calendar, in years 1000 to 2999? */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && monthOf(dayOf(year, month, day)) === month

export const oneDay = (day: number): Stretch => ({ first: day, last: day, precision: 'day' })
export const monthStretch = (year: number, month: number): Stretch => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + 1, 1) - 1,
  precision: 'month',
})
export const yearStretch = (year: number): Stretch => ({ first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), precision: 'year' })
/** Monday to Sunday of the week that holds a day. */
export const weekStretch = (day: number): Stretch => ({ first: day - weekdayOf(day), last: day - weekdayOf(day) + 6, precision: 'week' })

/** The day so many months later (or earlier); the 31st falls back to the month's last day. */
export function addMonths(day: number, months: number): number {
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months
  const { first, last } = monthStretch(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1)
  return Math.min(first + dayInMonth(day) - 1, last)
}
