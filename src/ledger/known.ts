import { dateOf } from '../documents/read-document.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/i

/**
 * When the public could know a document, as text that sorts: its publication as a day or in UTC, else the report's capture. A time without a
 * zone is taken as UTC, so that the answer does not hang on where the program runs; what is no date counts as none.
 * `knownSince('2020-10-01T02:00:00+04:00', '') // => '2020-09-30T22:00:00.000Z'`
 */
export function knownSince(published: string | undefined, captured: string): string {
  if (published === undefined) return captured
  if (DAY.test(published)) return published
  const [, time, zone] = TIME.exec(published) ?? []
  const moment = Date.parse(`${time}${zone ?? 'Z'}`)
  return Number.isNaN(moment) ? captured : new Date(moment).toISOString()
}

/**
 * The first moment that is too late for what is asked as of a day (its end) or a date-time. Throws `date-not-understood`.
 * `firstAfter('2020-10-01') // => '2020-10-02'`
 */
export function firstAfter(asOf: string): string {
  const date = dateOf(asOf)
  if (!DAY.test(date)) return new Date(Date.parse(knownSince(date, '')) + 1).toISOString()
  return new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
