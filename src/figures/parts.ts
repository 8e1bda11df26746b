import { dayNumber } from '../incidents/days.js'
import type { Figure } from './figure.js'

/** What single occurrences of a stretch of days add up to at least: what a claim about the whole stretch cannot lie below. */
export interface Parts {
  add(day: string | undefined, figure: Figure): void
  /** The sum of the lows of occurrences from one day to another, both inclusive, of the same people and measure. */
  sum(from: number, to: number, people: Pick<Figure, 'victimParty' | 'victimClass' | 'measure'>): number
}

/** Sums of lows by day. They never make a figure; they only show that a claim does not cover the whole. */
export function createParts(): Parts {
  const byPeople = new Map<string, Map<number, number>>()
  const sums = new Map<string, { readonly days: Float64Array; readonly first: number }>()
  const keyOf = ({ victimParty, victimClass, measure }: Pick<Figure, 'victimParty' | 'victimClass' | 'measure'>): string =>
    `${victimParty}|${victimClass}|${measure}`
  const summed = (key: string): { readonly days: Float64Array; readonly first: number } | undefined => {
    const known = sums.get(key)
    const byDay = byPeople.get(key)
    if (known || !byDay) return known
    let first = Number.POSITIVE_INFINITY
    let last = Number.NEGATIVE_INFINITY
    for (const day of byDay.keys()) {
      if (day < first) first = day
      if (day > last) last = day
    }
    // a ledger with a wrong year in it must not take its memory: beyond 100 years nothing is summed
    if (last - first > 36_525) return undefined
    const days = new Float64Array(last - first + 2)
    for (let day = first; day <= last; day++) days[day - first + 1] = days[day - first]! + (byDay.get(day) ?? 0)
    const made = { days, first }
    sums.set(key, made)
    return made
  }
  return {
    add(day, figure) {
      const number = dayNumber(day)
      if (Number.isNaN(number) || figure.low === null) return
      const key = keyOf(figure)
      let byDay = byPeople.get(key)
      if (!byDay) byPeople.set(key, (byDay = new Map()))
      byDay.set(number, (byDay.get(number) ?? 0) + figure.low)
      sums.delete(key)
    },
    sum(from, to, people) {
      const made = summed(keyOf(people))
      if (!made || Number.isNaN(to)) return 0
      const { days, first } = made
      const at = (day: number): number => days[Math.max(0, Math.min(days.length - 1, day - first))]!
      return Math.max(0, at(to + 1) - (Number.isNaN(from) ? 0 : at(from)))
    },
  }
}
