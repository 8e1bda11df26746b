const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day in words; what is no date stays as it is. `dayWords('2020-10-01') // => '1 October 2020'` */
export function dayWords(iso: string): string {
  const time = Date.parse(iso.slice(0, 10))
  return Number.isNaN(time) ? iso : DAY.format(time)
}

/** A stretch of days in words. `spanWords('2020-09-27', '2020-10-01') // => '27 September to 1 October 2020'` */
export function spanWords(from: string, to: string): string {
  if (from === to) return dayWords(from)
  const [first, last] = [dayWords(from), dayWords(to)]
  const year = / \d{4}$/.exec(last)?.[0]
  return `${year !== undefined && first.endsWith(year) ? first.slice(0, -year.length) : first} to ${last}`
}
