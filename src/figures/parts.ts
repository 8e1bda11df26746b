import { dayNumber } from '../incidents/days.js'
import type { Figure } from './figure.js'

type People = Pick<Figure, 'victimParty' | 'victimClass' | 'measure'>

/** What single occurrences of a stretch of days add up to: what a claim about the whole stretch cannot lie below. */
export interface Parts {
  add(day: string | undefined, figure: Figure): void
  /** Takes out a figure that was added. */
  remove(day: string | undefined, figure: Figure): void
  /** The sums of low and high (where there are such) of occurrences from one day to another, both inclusive, of the same people and measure. */
  sum(from: number, to: number, people: People): { readonly low: number; readonly high: number }
}

/** Key of the people that are counted and the measure by which. */
export const peopleOf = ({ victimParty, victimClass, measure }: People): string => `${victimParty}|${victimClass}|${measure}`

/** Sums of lows and highs by day. They never make a figure; they only show that a claim does not cover the whole. */
export function createParts(): Parts {
  const lows = createDailySums()
  const highs = createDailySums()
  const count = (iso: string | undefined, figure: Figure, by: 1 | -1): void => {
    const day = dayNumber(iso)
    if (Number.isNaN(day)) return
    if (figure.low !== null) lows.add(peopleOf(figure), day, by * figure.low)
    if (figure.high !== null) highs.add(peopleOf(figure), day, by * figure.high)
  }
  return {
    add: (iso, figure) => count(iso, figure, 1),
    remove: (iso, figure) => count(iso, figure, -1),
    sum: (from, to, people) => ({ low: lows.sum(peopleOf(people), from, to), high: highs.sum(peopleOf(people), from, to) }),
  }
}

interface DailySums {
  add(key: string, day: number, value: number): void
  sum(key: string, from: number, to: number): number
}

function createDailySums(): DailySums {
  const byKey = new Map<string, Map<number, number>>()
  /** Of each key the sums of all days before `first + index`. */
  const running = new Map<string, { readonly sums: Float64Array; readonly first: number }>()
  const runningOf = (key: string): { readonly sums: Float64Array; readonly first: number } | undefined => {
    const known = running.get(key)
    const byDay = byKey.get(key)
    if (known || !byDay) return known
    let first = Number.POSITIVE_INFINITY
    let last = Number.NEGATIVE_INFINITY
    for (const day of byDay.keys()) {
      if (day < first) first = day
      if (day > last) last = day
    }
    // a wrong year must not take the memory: over more than 100 years nothing is summed
    if (last - first > 36_525) return undefined
    const sums = new Float64Array(last - first + 2)
    for (let day = first; day <= last; day++) sums[day - first + 1] = sums[day - first]! + (byDay.get(day) ?? 0)
    const made = { sums, first }
    running.set(key, made)
    return made
  }
  return {
    add(key, day, value) {
      let byDay = byKey.get(key)
      if (!byDay) byKey.set(key, (byDay = new Map()))
      byDay.set(day, (byDay.get(day) ?? 0) + value)
      running.delete(key)
    },
    sum(key, from, to) {
      const made = runningOf(key)
      if (!made || Number.isNaN(to)) return 0
      const before = (day: number): number => made.sums[Math.max(0, Math.min(made.sums.length - 1, day - made.first))]!
      return Math.max(0, before(to + 1) - (Number.isNaN(from) ? 0 : before(from)))
    },
  }
}
