import { chanceBetween, factorOf, type Habit, readTerms, TERMS } from './habit.js'
import { density } from './normal.js'
import type { Sizes } from './sizes.js'
import { solve } from './solve.js'

/**
 * Numbers that the habit of a kind weighs against a speaker's own; for its terms in turn. That a factor changes with size is believed late: were all speakers'
 * to change alike, hardly a number would be less likely, and all large losses would be told too small or too large.
 */
const KIND_WEIGHS = 8
const TERM_WEIGHS = [8, 2, 40, 8 / 3]
const LEAST_SPREAD = 0.03

/** What a round finds of one habit: weighted sums for the shares, and a least squares line for what is not exact. */
export class HabitSums {
  readonly bent: Habit['bent']
  #count = 0
  #honest = 0
  #care = 0
  #rest = 0
  #none = 0
  readonly #rounding = [0, 0, 0]
  readonly #products = new Float64Array(TERMS * TERMS)
  readonly #target = new Float64Array(TERMS)
  readonly #terms = new Float64Array(TERMS)
  #square = 0
  constructor(bent: Habit['bent']) {
    this.bent = bent
  }

  /** Takes in a number told, given the chances of the sizes of its loss (`weights` of the places from `first`) and the chance of being astray. Returns how likely it was astray. */
  add(
    habit: Habit,
    value: number,
    stretches: Float64Array,
    weights: Float64Array,
    first: number,
    { logs, blurs }: Sizes,
    time: number,
    stray: number,
  ): number {
    let astray = 0
    if (value === 0) this.#none++
    const { honest, care, rounding } = habit
    for (let index = 0; index < weights.length; index++) {
      const weight = weights[index]!
      if (weight < 1e-3) continue
      const at = first + index
      const log = logs[at]!
      const middle = log + factorOf(habit, log, time)
      const blur = blurs[at]!
      const spread = Math.sqrt(habit.spread ** 2 + blur)
      const near = Math.sqrt(care * care + blur)
      let whole = stray
      for (let way = 0; way < 3; way++) {
        PARTS[way] = (1 - honest) * rounding[way]! * chanceBetween(stretches[2 * way]!, stretches[2 * way + 1]!, middle, spread)
        whole += PARTS[way]!
      }
      const straight = honest > 0 ? honest * chanceBetween(stretches[2]!, stretches[3]!, log, near) : 0
      whole += straight
      astray += (weight * stray) / whole
      this.#count += (weight * (whole - stray)) / whole
      const frank = (weight * straight) / whole
      if (frank > 1e-5) {
        this.#honest += frank
        const [off, square] = within(stretches[2]!, stretches[3]!, log, near)
        this.#care += frank * Math.max(0, (off - log) ** 2 + square - blur)
      }
      readTerms(log, time, this.#terms)
      for (let way = 0; way < 3; way++) {
        const share = (weight * PARTS[way]!) / whole
        if (share < 1e-5) continue
        this.#rounding[way]! += share
        this.#rest += share
        // what was made whole is known to lie in a stretch: its mean and variance there
        const [mean, variance] = within(stretches[2 * way]!, stretches[2 * way + 1]!, middle, spread)
        const off = mean - log
        this.#square += share * (off * off + Math.max(0, variance - blur))
        for (let i = 0; i < TERMS; i++) {
          this.#target[i]! += share * off * this.#terms[i]!
          for (let j = 0; j < TERMS; j++) this.#products[i * TERMS + j]! += share * this.#terms[i]! * this.#terms[j]!
        }
      }
    }
    return astray
  }

  /** The habit found, drawn towards `usual` as far as there is little to go by. */
  habit(usual: Habit): Habit {
    const products = this.#products.slice()
    const target = this.#target.slice()
    // the usual habit stands for so many further numbers
    for (let i = 0; i < TERMS; i++) {
      products[i * TERMS + i]! += TERM_WEIGHS[i]!
      target[i]! += TERM_WEIGHS[i]! * usual.factor[i]!
    }
    const factor = solve(products, target)
    let left = this.#square
    for (let i = 0; i < TERMS; i++) {
      left -= 2 * factor[i]! * this.#target[i]!
      for (let j = 0; j < TERMS; j++) left += factor[i]! * factor[j]! * this.#products[i * TERMS + j]!
    }
    const k = KIND_WEIGHS
    const rounding = this.#rounding.map((share, way) => (share + k * usual.rounding[way]!) / (this.#rest + k)) as [number, number, number]
    return {
      bent: this.bent,
      honest: Math.min(0.985, (this.#honest + k * usual.honest) / (this.#count + k)),
      care: Math.max(LEAST_SPREAD, Math.sqrt((this.#care + k * usual.care ** 2) / (this.#honest + k))),
      factor: [...factor],
      spread: Math.max(LEAST_SPREAD, Math.sqrt((Math.max(left, 0) + k * usual.spread ** 2) / (this.#rest + k))),
      rounding,
      none: this.#none > 0 || (this.#count < 30 && usual.none),
    }
  }
}
const PARTS = new Float64Array(3)

/** Mean and variance of a normal that is known to lie between two. */
function within(from: number, to: number, middle: number, spread: number): readonly [number, number] {
  const a = (from - middle) / spread
  const b = (to - middle) / spread
  const mass = chanceBetween(from, to, middle, spread)
  const [da, db] = [density(a), density(b)]
  const shift = Math.min(Math.max((da - db) / mass, a), b)
  const part = Math.min(Math.max(1 + ((a < -9 ? 0 : a * da) - b * db) / mass - shift * shift, 0), 1)
  return [middle + spread * shift, spread * spread * part]
}
