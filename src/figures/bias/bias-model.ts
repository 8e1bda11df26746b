import { krige, type Surrounding, surround } from './krige.js'
import { type LossClaim, type Observation, observe } from './loss-claim.js'
import { createNeighbours, seriesOf } from './neighbours.js'
import { calibrate, type Spread } from './spread.js'

/** What a speaker would be expected to claim, and between what 90% of such claims lie. */
export interface Prediction {
  readonly predicted: number
  readonly low: number
  readonly high: number
}

export interface BiasModel {
  /** `value` is not read. */
  readonly predict: (claim: LossClaim) => Prediction
}

/** Noise of a series before anything is known of it, as a standard deviation on logarithms, and how many claims that guess weighs. */
const NOISE = 0.6
const GUESS_WEIGHS = 12
/** Degrees of freedom of Student's t: claims are mistyped, or of another thing than they say, so few of them may be far off. */
const FREEDOM = 0.25
/** Days around a day over which the growth of its total is taken, and how much of the day that tells (the rest: the days told of before and after). */
const GROWN = 3
const BY_GROWTH = 0.5
const ROUNDS = 4
/** A growth below this in a day is taken for this: numbers are whole. */
const LEAST = 0.7
/** Stretches that are left out to learn how wide intervals must be where all claims of some days are missing; a week shifted, so that no period fits. */
const STRETCH = 14
const SHIFT = 7
/** From how many days to the nearest claim of anybody on, a stretch counts as missing. */
const MISSING = 2

/**
 * The reporting-bias model after Radford et al. (PNAS 2023): the logarithm of a claim is the loss (by victim, category and frame, smooth in time)
 * plus the speaker's habit towards that victim, its people or equipment and the category, plus noise of the series. They solve it by sampling;
 * here it is a Gaussian process on each claim's neighbours, with noise and outliers learnt from what each claim would have been expected to be
 * without itself. Intervals are calibrated on claims left out alone and with all claims of the days around. Rows without a positive value are not
 * learnt from. Throws nothing; without any row a model knows nothing, and its intervals say so.
 */
export function fitBias(claims: readonly LossClaim[]): BiasModel {
  const usable = claims.filter(({ value }) => value !== undefined && value > 0)
  const known = usable.map((claim) => observe(claim, claim.value))
  const n = known.length
  const levels = Float64Array.from(known, ({ level }) => level)
  const mean = n === 0 ? 0 : levels.reduce((sum, level) => sum + level, 0) / n
  const nearest = createNeighbours(known)
  const surroundings = known.map((one) => surround(one, nearest(one), known))
  const series = new Map<string, number[]>()
  known.forEach((one, index) => {
    const list = series.get(seriesOf(one))
    if (list) list.push(index)
    else series.set(seriesOf(one), [index])
  })
  const scales = new Map([...series.keys()].map((key) => [key, NOISE ** 2]))
  const scale = new Float64Array(n).fill(NOISE ** 2)
  const noise = Float64Array.from(scale)
  const errors = new Float64Array(n)
  const tell = (around: Surrounding, one: Observation): { level: number; doubt: number; variance: number } => {
    const { level, variance } = krige(around, levels, noise, mean)
    return { level, variance, doubt: Math.sqrt(variance + (scales.get(seriesOf(one)) ?? NOISE ** 2)) }
  }
  for (let round = 1; round < ROUNDS; round++) {
    const variances = new Float64Array(n)
    known.forEach((one, index) => {
      const told = tell(surroundings[index]!, one)
      errors[index] = Math.abs(levels[index]! - told.level)
      variances[index] = told.variance
    })
    for (const [key, those] of series) {
      const usual = 1.48 * median(those.map((index) => errors[index]!))
      const weight = those.length + GUESS_WEIGHS
      const variance = Math.exp((those.length * Math.log(Math.max(usual ** 2 / 2, 1e-4)) + GUESS_WEIGHS * Math.log(NOISE ** 2)) / weight)
      scales.set(key, variance)
      for (const index of those) scale[index] = variance
    }
    for (let index = 0; index < n; index++) {
      const distance = errors[index]! ** 2 / (scale[index]! + variances[index]!)
      noise[index] = (scale[index]! * (FREEDOM + distance)) / (FREEDOM + 1)
    }
  }
  /** What a day's claim would be by how the total grew around it, which other days' claims do not tell: "512 tanks so far" and "520" a day later. */
  const byGrowth = (claim: LossClaim, level: number, apart?: (other: number) => boolean): number => {
    if (claim.frame !== 'day') return level
    const totalOn = (day: number): number => {
      const one = observe({ ...claim, frame: 'cumulative', bound: 'exact', day })
      return Math.exp(tell(surround(one, nearest(one, apart), known), one).level)
    }
    const [from, to] = [Math.max(0, claim.day - GROWN / 2), claim.day + GROWN / 2]
    const growth = Math.max(LEAST, (totalOn(to) - totalOn(from)) / (to - from))
    return (1 - BY_GROWTH) * level + BY_GROWTH * Math.log(growth)
  }
  // how far off it was what was left out alone, and with all claims of a stretch
  const leaveOut = (of: (index: number) => Surrounding | undefined, apart: (index: number) => (other: number) => boolean): Spread => {
    const doubts: number[] = []
    const off: number[] = []
    known.forEach((one, index) => {
      const around = of(index)
      if (around === undefined) return
      const { level, doubt } = tell(around, one)
      doubts.push(doubt)
      off.push(Math.abs(levels[index]! - byGrowth(usable[index]!, level, apart(index))))
    })
    return calibrate(doubts, off)
  }
  const alone = leaveOut(
    (index) => surroundings[index]!,
    (index) => (other) => other === index,
  )
  const stretchOf = (index: number): number => Math.floor((usable[index]!.day + SHIFT) / STRETCH)
  const inOne = (index: number) => (other: number) => stretchOf(other) === stretchOf(index)
  const inStretch = leaveOut(
    (index) => (index % 4 === 0 ? surround(known[index]!, nearest(known[index]!, inOne(index)), known) : undefined),
    inOne,
  )
  const days = [...new Set(usable.map(({ day }) => day))]
  return {
    predict(claim) {
      const one = observe(claim)
      const { level: own, doubt } = tell(surround(one, nearest(one), known), one)
      const level = byGrowth(claim, own)
      const missing = !days.some((day) => Math.abs(day - claim.day) < MISSING)
      const half = (missing ? inStretch : alone)(doubt)
      return { predicted: Math.exp(level), low: Math.exp(level - half), high: Math.exp(level + half) }
    },
  }
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}
