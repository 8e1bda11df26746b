import type { Bent } from './told-loss.js'

/** How a speaker's numbers stand to what was: some are it exactly, the others are log-normal about a factor that drifts with time and size. */
export interface Habit {
  readonly bent: Bent
  /** Share of numbers that are the truth itself. */
  readonly exact: number
  /** Logarithm of the factor: in the middle of the record and for a loss of ten; its change over the whole record; its change by e-fold of size. */
  readonly factor: readonly [level: number, drift: number, size: number]
  readonly spread: number
}

/** What anybody of a kind is taken for before the record says otherwise: bent as its interest is. Judgement; the record soon outweighs it. */
export function usualHabit(bent: Bent): Habit {
  return { bent, exact: 0.2, factor: [bent === 'under' ? -0.3 : bent === 'over' ? 0.3 : 0, 0, 0], spread: 0.35 }
}

/** Share of numbers of no sense: exchanged digits, another attack. */
const ASTRAY = 0.01
const MIDDLE_SIZE = Math.log(10)

/** The terms of a habit's factor for a loss, given the logarithm of its size: level, drift and size. */
export const sizeTerm = (logTruth: number): number => logTruth - MIDDLE_SIZE

/** log of the factor for a loss whose size has this logarithm at `time`, −.5 to .5 over the record. No speaker is taken to be bent against its interest. */
export function factorOf({ factor, bent }: Habit, logTruth: number, time: number): number {
  const sum = factor[0] + factor[1] * time + factor[2] * sizeTerm(logTruth)
  return bent === 'under' ? Math.min(sum, 0) : bent === 'over' ? Math.max(sum, 0) : sum
}

/** Chance that somebody with this habit tells `value` where `truth` was, by being exact: it is one of `width` whole numbers that are not told apart. */
export const exactChance = ({ exact }: Habit, value: number, truth: number, width: number): number =>
  Math.abs(value - truth) <= width / 2 ? exact / width : 0

/** How far above a number that is told what it was rounded from may lie: who makes less of a loss rounds down, who makes more of it up. */
export const roundedUp = (bent: Bent): number => (bent === 'under' ? 0.95 : bent === 'over' ? 0.05 : 0.5)

/** … and otherwise. */
export function bentChance(habit: Habit, value: number, logTruth: number, time: number): number {
  const middle = logTruth + factorOf(habit, logTruth, time)
  const up = roundedUp(habit.bent)
  const upper = (Math.log(value + up) - middle) / habit.spread
  const lower = value + up - 1 <= 0 ? -9 : (Math.log(value + up - 1) - middle) / habit.spread
  const stray = ASTRAY / (value + 3)
  return lower > 5 || upper < -5 ? stray : (1 - habit.exact) * Math.max(normal(upper) - normal(lower), 0) + stray
}

/** Standard normal distribution function (Abramowitz and Stegun 26.2.17; error below 1e-7). */
export function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const tail =
    0.3989422804 * Math.exp((-x * x) / 2) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return x > 0 ? 1 - tail : tail
}
