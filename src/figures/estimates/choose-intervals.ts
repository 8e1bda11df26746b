import type { Chances } from './learn-habits.js'
import type { Sizes } from './sizes.js'

/** An interval, as places of sizes, and the chance that what was lies in it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly mass: number
}

/** What a miss costs for each e-fold, at 90% (Gneiting and Raftery 2007: 2 / alpha). */
const MISS = 20
/** Sizes less likely than this on either end come into no interval. */
const NEGLIGIBLE = 2e-3

/**
 * Intervals that cost least in width and misses on logarithms, of all those that hold `share` of what was on the whole. Sizes are whole numbers: an
 * interval for each loss by itself would hold more, as an end cannot lie between two; what is too much is given up where it costs least. Gives also the
 * price of holding what was, at which they were chosen.
 */
export function chooseIntervals(
  losses: readonly Chances[],
  sizes: Sizes,
  share: number,
): { readonly intervals: readonly Stretch[]; readonly price: number } {
  const offers = losses.map((chances) => offersOf(chances, sizes))
  const choose = (price: number): readonly Offer[] => offers.map((list) => atPrice(list, price))
  const held = (list: readonly Offer[]): number => list.reduce((sum, { mass }) => sum + mass, 0) / Math.max(1, list.length)
  let [under, over] = [0, 4]
  if (held(choose(under)) > share)
    for (let step = 0; step < 16; step++) {
      const price = (under + over) / 2
      if (held(choose(price)) > share) under = price
      else over = price
    }
  return { intervals: choose(under), price: under }
}

/** The interval of one loss at the price at which the others were chosen. */
export const chooseInterval = (chances: Chances, sizes: Sizes, price: number): Stretch => atPrice(offersOf(chances, sizes), price)

function atPrice(offers: readonly Offer[], price: number): Offer {
  let best = offers[0]!
  for (const one of offers) if (one.cost + price * one.mass < best.cost + price * best.mass) best = one
  return best
}

interface Offer extends Stretch {
  readonly cost: number
}

/** All intervals that may be the best for some price of holding what was: of those of one cost only the one that holds least. */
function offersOf({ first, weights }: Chances, { values, widths }: Sizes): readonly Offer[] {
  let [start, end] = [0, weights.length - 1]
  for (let sum = weights[start]!; sum < NEGLIGIBLE && start < end; sum += weights[start]!) start++
  for (let sum = weights[end]!; sum < NEGLIGIBLE && end > start; sum += weights[end]!) end--
  const n = end - start + 1
  const [low, high, mass, moment] = [new Float64Array(n), new Float64Array(n), new Float64Array(n + 1), new Float64Array(n + 1)]
  for (let at = 0; at < n; at++) {
    const place = first + start + at
    const half = (widths[place]! - 1) / 2
    low[at] = Math.log1p(values[place]! - half)
    high[at] = Math.log1p(values[place]! + half)
    mass[at + 1] = mass[at]! + weights[start + at]!
    moment[at + 1] = moment[at]! + weights[start + at]! * Math.log1p(values[place]!)
  }
  const costOf = (from: number, to: number): number => {
    const below = low[from]! * mass[from]! - moment[from]!
    const above = moment[n]! - moment[to + 1]! - high[to]! * (mass[n]! - mass[to + 1]!)
    return high[to]! - low[from]! + MISS * (Math.max(0, below) + Math.max(0, above))
  }
  let cheapest = Number.POSITIVE_INFINITY
  let holds = 0
  for (let from = 0; from < n; from++)
    for (let to = from; to < n; to++) {
      const cost = costOf(from, to)
      const held = mass[to + 1]! - mass[from]!
      if (cost < cheapest || (cost === cheapest && held < holds)) [cheapest, holds] = [cost, held]
    }
  // who costs more and holds no less than the cheapest is never the best
  const offers: Offer[] = []
  for (let from = 0; from < n; from++)
    for (let to = from; to < n; to++) {
      const held = mass[to + 1]! - mass[from]!
      if (held <= holds) offers.push({ from: first + start + from, to: first + start + to, mass: held, cost: costOf(from, to) })
    }
  return frontier(offers)
}

/** Offers that nothing cheaper undercuts in what they hold. */
function frontier(offers: Offer[]): readonly Offer[] {
  offers.sort((a, b) => a.cost - b.cost || a.mass - b.mass)
  const result: Offer[] = []
  let least = Number.POSITIVE_INFINITY
  for (const one of offers) {
    if (one.mass >= least) continue
    least = one.mass
    result.push(one)
  }
  return result
}
