import { quickNormal } from './normal.js'
import type { Bent } from './told-loss.js'

/** How a speaker's numbers stand to what was: some are it but for a little scatter, the others are log-normal about a factor that drifts with time and size. */
export interface Habit {
  readonly bent: Bent
  /** Share of numbers that are honest, and how those scatter. */
  readonly honest: number
  readonly care: number
  /** Logarithm of the factor, by the terms of `readTerms`. */
  readonly factor: readonly number[]
  readonly spread: number
  /** How often what is not exact is made whole downwards, to the nearest, and upwards. */
  readonly rounding: readonly [down: number, near: number, up: number]
  /** Does it ever tell of none? Else what would round to none is told as one. */
  readonly none: boolean
}

/** What anybody of a kind is taken for before the record says otherwise: bent as its interest is. Judgement; the record soon outweighs it. */
export function usualHabit(bent: Bent): Habit {
  return {
    bent,
    honest: 0.2,
    care: 0.06,
    factor: [bent === 'under' ? -0.3 : bent === 'over' ? 0.3 : 0, 0, 0, 0],
    spread: 0.35,
    rounding: bent === 'under' ? [0.5, 0.4, 0.1] : bent === 'over' ? [0.1, 0.4, 0.5] : [0.1, 0.8, 0.1],
    none: true,
  }
}

/** Terms of a factor: level (middle of the record, a loss of ten), drift, e-folds of size, bend of the drift. */
export const TERMS = 4
export function readTerms(logTruth: number, time: number, into: Float64Array): void {
  into[0] = 1
  into[1] = time
  into[2] = logTruth - MIDDLE_SIZE
  into[3] = time * time - 1 / 12
}
const MIDDLE_SIZE = Math.log(10)

/** By the terms of `readTerms`, written out since it is asked most: log of the factor for a loss whose size has this logarithm at `time`, −.5 to .5 over the record. No speaker is taken to be bent against its interest. */
export function factorOf({ factor, bent }: Habit, logTruth: number, time: number): number {
  const sum = factor[0]! + factor[1]! * time + factor[2]! * (logTruth - MIDDLE_SIZE) + factor[3]! * (time * time - 1 / 12)
  return bent === 'under' ? Math.min(sum, 0) : bent === 'over' ? Math.max(sum, 0) : sum
}

/** Logarithms of where the numbers that are made whole to `value` begin and end, by way of rounding: down, near, up. */
export function stretchesOf(value: number, none: boolean, into: Float64Array): Float64Array {
  const log = (x: number): number => (x <= 0 ? NOTHING : Math.log(x))
  const least = value === 1 && !none
  into[0] = least ? NOTHING : log(value)
  into[1] = log(value + 1)
  into[2] = least ? NOTHING : log(value - 0.5)
  into[3] = log(value + 0.5)
  into[4] = log(value - 1)
  into[5] = log(value)
  return into
}
const NOTHING = -40

/** Chance to tell what lies between `from` and `to` (logarithms), where `middle` is expected. */
export const chanceBetween = (from: number, to: number, middle: number, spread: number): number =>
  to <= NOTHING ? 0 : quickNormal((to - middle) / spread) - quickNormal((from - middle) / spread)

/** Chance to tell what begins and ends at `stretches` where what was has this logarithm and what is not honest is expected at `middle`. */
export function tellingChance(
  { honest, care, rounding, spread }: Habit,
  stretches: Float64Array,
  log: number,
  middle: number,
  blur: number,
): number {
  const wide = blur > 0 ? Math.sqrt(spread * spread + blur) : spread
  const bent =
    rounding[0] * chanceBetween(stretches[0]!, stretches[1]!, middle, wide) +
    rounding[1] * chanceBetween(stretches[2]!, stretches[3]!, middle, wide) +
    rounding[2] * chanceBetween(stretches[4]!, stretches[5]!, middle, wide)
  if (honest === 0) return bent
  const near = chanceBetween(stretches[2]!, stretches[3]!, log, blur > 0 ? Math.sqrt(care * care + blur) : care)
  return honest * near + (1 - honest) * bent
}
