import { learnHabits, type Sizes } from './learn-habits.js'
import type { ToldLoss } from './told-loss.js'

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
 * Undefined as a whole where the record teaches nothing. Sizes are whole numbers, so no interval has 90% exactly: each takes the narrowest stretch
 * above one level, which is set so that they have 90% on the whole.
 */
export function estimateLosses(losses: readonly ToldLoss[]): readonly (LossEstimate | undefined)[] | undefined {
  const record = learnHabits(losses)
  if (record === undefined) return undefined
  const answers = losses.map((loss) => (loss.told.length === 0 ? undefined : record.chances(loss)))
  const given = answers.filter((chances) => chances !== undefined)
  let [under, over] = [0.5, SURE]
  for (let step = 0; step < 12; step++) {
    const level = (under + over) / 2
    const mass = given.reduce((sum, chances) => sum + narrowest(chances, record.sizes, level).mass, 0) / given.length
    if (mass > SURE) over = level
    else under = level
  }
  return answers.map((chances) => {
    if (chances === undefined) return undefined
    const { from, to } = narrowest(chances, record.sizes, over)
    return {
      low: Math.round(edge(record.sizes, from, -1)),
      best: Math.round(record.sizes.values[quantile(chances, 0.5)]!),
      high: Math.round(edge(record.sizes, to, 1)),
      limit: Math.round(edge(record.sizes, quantile(chances, LIMIT), 1)),
    }
  })
}

const edge = ({ values, widths }: Sizes, at: number, way: -1 | 1): number => values[at]! + (way * (widths[at]! - 1)) / 2

function quantile(chances: Float64Array, share: number): number {
  let sum = 0
  for (let at = 0; at < chances.length; at++) {
    sum += chances[at]!
    if (sum >= share) return at
  }
  return chances.length - 1
}

/** The narrowest stretch on logarithms that has at least `level`. */
function narrowest(chances: Float64Array, { values }: Sizes, level: number): { from: number; to: number; mass: number } {
  let best = { from: 0, to: chances.length - 1, mass: 1 }
  let width = Number.POSITIVE_INFINITY
  let mass = 0
  for (let from = 0, to = -1; ; from++) {
    while (mass < level && to < chances.length - 1) mass += chances[++to]!
    if (mass < level) return best
    const own = Math.log1p(values[to]!) - Math.log1p(values[from]!)
    if (own < width - 1e-12 || (own <= width + 1e-12 && mass > best.mass)) {
      width = own
      best = { from, to, mass }
    }
    mass -= chances[from]!
  }
}
