import type { Claim } from '../claims/claim.js'
import type { KnownDocument } from './known-document.js'

const DAY_MS = 86_400_000
const known = new Map<string, number>()

/** The day of an ISO date or date-time as a count from 1970-01-01; NaN for what is no date. */
export function dayNumber(iso: string | undefined): number {
  if (iso === undefined) return Number.NaN
  const text = iso.slice(0, 10)
  let day = known.get(text)
  if (day === undefined) {
    day = Math.floor(Date.parse(`${text}T00:00:00Z`) / DAY_MS)
    // a few thousand days are all that any ledger holds; hostile input must not fill the memory
    if (known.size > 100_000) known.clear()
    known.set(text, day)
  }
  return day
}

/** The ISO day of a count of days. `dayText(18536) // => '2020-10-01'` */
export const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** The moment from which a document is known, in milliseconds: its publication, else its capture; without either, always (-Infinity). */
export function knownAt(document: KnownDocument | undefined): number {
  for (const text of [document?.published, document?.captured]) {
    if (text === undefined) continue
    // a time without a zone is UTC, so that the answer does not hang on where the program runs
    const moment = Date.parse(/T\d\d:\d\d/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text)
    if (!Number.isNaN(moment)) return moment
  }
  return Number.NEGATIVE_INFINITY
}

/**
 * First and last day that a claim may mean, and whether its text tells it; NaN where neither text nor publication does. `known`: the moment of its
 * document, as `knownAt` gives it.
 */
export function daysOfClaim({ when }: Claim, known: number): { readonly from: number; readonly to: number; readonly told: boolean } {
  const published = known === Number.NEGATIVE_INFINITY ? Number.NaN : Math.floor(known / DAY_MS)
  if (when) {
    const from = dayNumber(when.from)
    const to = dayNumber(when.to)
    // nobody reports what is yet to happen
    const last = Number.isNaN(published) ? Number.POSITIVE_INFINITY : published
    if (!Number.isNaN(from) && !Number.isNaN(to)) return { from: Math.min(from, last), to: Math.min(to, last), told: true }
  }
  return { from: published - 1, to: published, told: false }
}
