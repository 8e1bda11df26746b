import { bentChance, exactChance, factorOf, type Habit, roundedUp, sizeTerm, usualHabit } from './habit.js'
import type { ToldLoss } from './told-loss.js'

/** Sizes that a loss may have: each whole number up to 30, beyond that in steps of a twentieth; `widths`: how many whole numbers each stands for. */
export interface Sizes {
  readonly values: Float64Array
  readonly widths: Float64Array
  readonly logs: Float64Array
}

/** What the record teaches. */
export interface Record {
  readonly sizes: Sizes
  /** The chances of the sizes of a loss, given what is told of it; an entry for each of the losses given. */
  readonly chances: (loss: ToldLoss) => Float64Array
}

/** Losses of which several speak, and a counter among them, below which nothing is learnt. */
const ENOUGH = 30
const ROUNDS = 8
/** Losses that are looked at, spread evenly over the record. */
const SAMPLE = 3000
/** Numbers that the habit of a kind weighs against a speaker's own. */
const KIND_WEIGHS = 8
const SIZE_WEIGHS = 5

export function sizesUpTo(most: number): Sizes {
  const values: number[] = []
  const widths: number[] = []
  for (let from = 1; from <= most; ) {
    const width = from <= 30 ? 1 : Math.max(1, Math.round(from * 0.05))
    values.push(from + (width - 1) / 2)
    widths.push(width)
    from += width
  }
  return { values: Float64Array.from(values), widths: Float64Array.from(widths), logs: Float64Array.from(values, Math.log) }
}

/**
 * Learns from losses of which several speak how each speaker's numbers stand to what was, how much counters see, and how large losses are, by
 * expectation and maximisation (Dempster, Laird and Rubin 1977): from habits the chances of each loss's size, from these the habits. What was is
 * known of no loss; it is held in place by numbers that agree exactly, and by interest: no side is taken to admit more fighters than it lost.
 * Undefined where the record is too small.
 */
export function learnHabits(losses: readonly ToldLoss[]): Record | undefined {
  const shared = losses.filter(({ told }) => told.length > 1)
  if (shared.filter(({ independent }) => independent).length < ENOUGH) return undefined
  const most = losses.reduce((max, { told }) => told.reduce((m, { value }) => Math.max(m, value), max), 1)
  const sizes = sizesUpTo(Math.min(most * 3 + 20, 1e7))
  const days = losses.flatMap(({ day }) => (Number.isNaN(day) ? [] : [day]))
  const [first, last] = days.reduce(
    ([a, b], day) => [Math.min(a, day), Math.max(b, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  const timeOf = ({ day }: ToldLoss): number => (Number.isNaN(day) || last <= first ? 0 : (day - first) / (last - first) - 0.5)
  const habits = new Map<string, Habit>()
  const prior = new Map<string, Float64Array>()
  const flat = sizes.values.map((value, at) => sizes.widths[at]! / (value * value + value))
  const chances = (loss: ToldLoss): Float64Array => {
    const time = timeOf(loss)
    const result = Float64Array.from(prior.get(loss.sort) ?? flat)
    const [from, to] = reach(loss, sizes)
    result.fill(0, 0, from)
    result.fill(0, to + 1)
    for (const { habit, kind, bent, value } of loss.told) {
      const own = habits.get(habit) ?? habits.get(kind) ?? usualHabit(bent)
      for (let at = from; at <= to; at++) {
        if (result[at]! < 1e-12) continue
        result[at]! *= exactChance(own, value, sizes.values[at]!, sizes.widths[at]!) + bentChance(own, value, sizes.logs[at]!, time)
      }
      normalise(result)
    }
    return normalise(result)
  }
  // habits show on some thousands of losses as well as on all
  const sample =
    losses.length <= SAMPLE
      ? losses
      : losses.filter((_, index) => Math.floor((index * SAMPLE) / losses.length) !== Math.floor(((index - 1) * SAMPLE) / losses.length))
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Map<string, HabitSums>()
    const ofSort = new Map<string, Float64Array>()
    for (const loss of sample) {
      const weights = chances(loss)
      // a loss of which one speaks tells its size, and nothing of a habit
      let seen = ofSort.get(loss.sort)
      if (!seen) ofSort.set(loss.sort, (seen = new Float64Array(sizes.values.length)))
      for (let at = 0; at < seen.length; at++) seen[at]! += weights[at]!
      if (loss.told.length < 2) continue
      const time = timeOf(loss)
      for (const { habit, kind, bent, value } of loss.told) {
        const own = habits.get(habit) ?? habits.get(kind) ?? usualHabit(bent)
        for (const key of habit === kind ? [kind] : [kind, habit]) {
          let sum = sums.get(key)
          if (!sum) sums.set(key, (sum = new HabitSums(bent, kind)))
          sum.add(own, value, weights, sizes, time)
        }
      }
    }
    for (const [key, sum] of sums) if (key === sum.kind) habits.set(key, sum.habit(usualHabit(sum.bent)))
    for (const [key, sum] of sums) if (key !== sum.kind) habits.set(key, sum.habit(habits.get(sum.kind)!))
    for (const [sort, seen] of ofSort) prior.set(sort, smooth(seen, flat))
  }
  return { sizes, chances }
}

/** Which sizes come into question at all: what is told, eight times either way. */
function reach({ told }: ToldLoss, { values }: Sizes): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = 0
  for (const { value } of told) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const at = (size: number): number => {
    let [under, over] = [0, values.length - 1]
    while (under < over) {
      const middle = (under + over) >> 1
      if (values[middle]! < size) under = middle + 1
      else over = middle
    }
    return under
  }
  return [Math.max(0, at(low / 8) - 1), at(high * 8 + 10)]
}

/** What a round finds of one habit: weighted sums for the share of exact numbers, and a least squares line for the others. */
class HabitSums {
  readonly bent: Habit['bent']
  readonly kind: string
  #count = 0
  #exact = 0
  readonly #terms = new Float64Array(6)
  readonly #target = new Float64Array(3)
  #square = 0
  constructor(bent: Habit['bent'], kind: string) {
    this.bent = bent
    this.kind = kind
  }
  add(habit: Habit, value: number, weights: Float64Array, { values, widths, logs }: Sizes, time: number): void {
    this.#count++
    // the middle of what is rounded to this number
    const log = Math.log(Math.max(value + roundedUp(this.bent) - 0.5, 0.25))
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at]!
      if (weight < 1e-4) continue
      const truth = values[at]!
      const exact = exactChance(habit, value, truth, widths[at]!)
      const bent = bentChance(habit, value, logs[at]!, time)
      const share = exact / (exact + bent)
      this.#exact += weight * share
      const rest = weight * (1 - share)
      const off = log - logs[at]!
      if (rest < 1e-4) continue
      // what is far out is astray, and teaches no habit
      if (Math.abs(off - factorOf(habit, logs[at]!, time)) > 4 * habit.spread) continue
      const drift = time
      const size = sizeTerm(logs[at]!)
      const terms = this.#terms
      terms[0]! += rest
      terms[1]! += rest * drift
      terms[2]! += rest * drift * drift
      terms[3]! += rest * size
      terms[4]! += rest * size * drift
      terms[5]! += rest * size * size
      this.#target[0]! += rest * off
      this.#target[1]! += rest * off * drift
      this.#target[2]! += rest * off * size
      this.#square += rest * off * off
    }
  }
  /** The habit found, drawn towards `usual` as far as there is little to go by. */
  habit(usual: Habit): Habit {
    const [a, b, c, d, e, f] = this.#terms as unknown as [number, number, number, number, number, number]
    const k = KIND_WEIGHS
    const [u0, u1, u2] = usual.factor
    // normal equations, with the usual habit as so many further numbers
    const m = [a + k, b, d, b, c + k / 6, e, d, e, f + k] as const
    const t = [this.#target[0]! + k * u0, this.#target[1]! + (k / 6) * u1, this.#target[2]! + k * u2] as const
    const factor = solve3(m, t)
    const [x, y, z] = factor
    const left =
      this.#square -
      2 * (x * this.#target[0]! + y * this.#target[1]! + z * this.#target[2]!) +
      x * x * a +
      y * y * c +
      z * z * f +
      2 * (x * y * b + x * z * d + y * z * e)
    return {
      bent: this.bent,
      exact: Math.min(0.97, (this.#exact + k * usual.exact) / (this.#count + k)),
      factor,
      spread: Math.max(0.06, Math.sqrt((Math.max(left, 0) + k * usual.spread ** 2) / (a + k))),
    }
  }
}

function solve3(m: readonly number[], t: readonly [number, number, number]): readonly [number, number, number] {
  const at = (i: number, j: number): number => m[3 * i + j]!
  const det3 = (a: (i: number, j: number) => number): number =>
    a(0, 0) * (a(1, 1) * a(2, 2) - a(1, 2) * a(2, 1)) -
    a(0, 1) * (a(1, 0) * a(2, 2) - a(1, 2) * a(2, 0)) +
    a(0, 2) * (a(1, 0) * a(2, 1) - a(1, 1) * a(2, 0))
  const whole = det3(at)
  const one = (column: number): number => det3((i, j) => (j === column ? t[i]! : at(i, j))) / whole
  return [one(0), one(1), one(2)]
}

function normalise(list: Float64Array): Float64Array {
  let sum = 0
  for (const one of list) sum += one
  if (sum > 0) for (let at = 0; at < list.length; at++) list[at]! /= sum
  return list
}

/** Sizes as the record shows them, smoothed over neighbours, with a little of what is usual of wars: the larger, the rarer. */
function smooth(seen: Float64Array, flat: Float64Array): Float64Array {
  const sum = flat.reduce((a, b) => a + b, 0)
  return normalise(
    flat.map((usual, at) => {
      const span = Math.ceil(at / 8)
      let near = 0
      let n = 0
      for (let other = Math.max(0, at - span); other <= Math.min(seen.length - 1, at + span); other++, n++) near += seen[other]!
      return near / n + (SIZE_WEIGHS * usual) / sum
    }),
  )
}
