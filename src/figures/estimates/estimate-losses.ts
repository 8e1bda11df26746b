import { chooseIntervals } from './choose-intervals.js'
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
const SURE = 0.915
const LIMIT = 0.99

/**
 * Estimates of losses from what the record as a whole teaches of those who speak of them; in the order of `losses`, undefined where nothing is told.
 * Undefined as a whole where the record teaches nothing. Sizes are whole numbers, so no interval has 90% exactly: they are
 * chosen so that they hold 90% on the whole and cost least (`chooseIntervals`).
 */
export function estimateLosses(losses: readonly ToldLoss[]): readonly (LossEstimate | undefined)[] | undefined {
  const record = learnHabits(losses.filter(isTold))
  if (record === undefined) return undefined
  const answers = losses.map((loss) => (isTold(loss) ? record.chances(loss) : undefined))
  const given = answers.filter((chances) => chances !== undefined)
  const chosen = new Map(chooseIntervals(given, record.sizes, SURE).map((stretch, index) => [given[index]!, stretch]))
  return answers.map((chances) => {
    if (chances === undefined) return undefined
    const { from, to } = chosen.get(chances)!
    return {
      low: Math.round(edge(record.sizes, from, -1)),
      // intervals are chosen together, so one may leave out its own middle
      best: Math.round(record.sizes.values[Math.min(to, Math.max(from, quantile(chances, 0.5)))]!),
      high: Math.round(edge(record.sizes, to, 1)),
      limit: Math.round(edge(record.sizes, quantile(chances, LIMIT), 1)),
    }
  })
}

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
