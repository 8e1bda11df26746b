import { chooseInterval, chooseIntervals, type Stretch } from './choose-intervals.js'
import { type Chances, learnHabits } from './learn-habits.js'
import type { Sizes } from './sizes.js'
import { numbersOf, type ToldLoss } from './told-loss.js'

/** The model's answer on a loss: an interval of 90%, its middle, and the size that is exceeded once in a hundred. */
export interface LossEstimate {
  readonly low: number
  readonly best: number
  readonly high: number
  readonly limit: number
}

/** Intervals are of 90%; the model must be a little surer than that: some claims stand in another incident than they are of, and no habit is all that simple (measured on simulated wars). */
const SURE = 0.91
const LIMIT = 0.99

/** What a record teaches of losses. */
export interface Estimator {
  /** Of the losses that it was learnt from, in their order; undefined where nothing is told. */
  readonly answers: readonly (LossEstimate | undefined)[]
  /** The answer on a loss that came since. */
  answer(loss: ToldLoss): LossEstimate | undefined
}

/**
 * Learns from the record as a whole how the numbers of those who speak of losses stand to what was; undefined where it teaches nothing. Sizes are whole
 * numbers, so no interval has 90% exactly: they are chosen so that they hold 90% on the whole and cost least (`chooseIntervals`).
 */
export function learnEstimates(losses: readonly ToldLoss[]): Estimator | undefined {
  const record = learnHabits(losses.filter(isTold))
  if (record === undefined) return undefined
  const { sizes } = record
  const all = losses.map((loss) => (isTold(loss) ? record.chances(loss) : undefined))
  const given = all.filter((chances) => chances !== undefined)
  const { intervals, price } = chooseIntervals(given, sizes, SURE)
  const chosen = new Map(intervals.map((stretch, index) => [given[index]!, stretch]))
  return {
    answers: all.map((chances) => (chances === undefined ? undefined : estimateOf(chances, chosen.get(chances)!, sizes))),
    answer(loss) {
      if (!isTold(loss)) return undefined
      const chances = record.chances(loss)
      return estimateOf(chances, chooseInterval(chances, sizes, price), sizes)
    },
  }
}

const estimateOf = (chances: Chances, { from, to }: Stretch, sizes: Sizes): LossEstimate => ({
  low: Math.round(edge(sizes, from, -1)),
  // intervals are chosen together, so one may leave out its own middle
  best: Math.round(sizes.values[Math.min(to, Math.max(from, quantile(chances, 0.5)))]!),
  high: Math.round(edge(sizes, to, 1)),
  limit: Math.round(edge(sizes, quantile(chances, LIMIT), 1)),
})

const isTold = (loss: ToldLoss): boolean => numbersOf(loss).length > 0

const edge = ({ values, widths }: Sizes, at: number, way: -1 | 1): number => values[at]! + (way * (widths[at]! - 1)) / 2

function quantile({ first, weights }: Chances, share: number): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) {
    sum += weights[at]!
    if (sum >= share) return first + at
  }
  return first + weights.length - 1
}
