import type { Sizes } from './sizes.js'

/** How much counters find: shares of a loss, by bell curves over 0..1 (Bernstein polynomials), and how often they find it whole. */
export interface Counting {
  /** Chances of the parts: one for each curve, the last for the whole. Add up to one. */
  readonly found: Float64Array
  /** How often several counters of one loss find as much as each other; else each finds its own share. */
  readonly alike: number
}

/** Curves over the share found: enough to tell .6 from .8. */
const CURVES = 16
/** Losses that what is usual weighs against the record. */
const USUAL_WEIGHS = 4

/** Before the record says otherwise: any share, the more the likelier, one in five whole. */
export function usualCounting(): Counting {
  const found = Float64Array.from({ length: CURVES + 1 }, (_, at) => (at === CURVES ? 0.2 : at + 1))
  const sum = found.subarray(0, CURVES).reduce((a, b) => a + b, 0)
  for (let at = 0; at < CURVES; at++) found[at] = (0.8 * found[at]!) / sum
  return { found, alike: 0.5 }
}

/** What a round finds of the counters. */
export class CountingSums {
  readonly #found = new Float64Array(CURVES + 1)
  #alike = 0
  #several = 0

  /** Takes in the counts of a loss (`none`: is it told where none are found?), given the chances of its sizes (`weights` of the places from `first`) and the chance of being astray. */
  add(
    counting: Counting,
    counts: readonly number[],
    none: boolean,
    sizes: Sizes,
    first: number,
    stray: number,
    weights: Float64Array,
  ): void {
    for (let index = 0; index < weights.length; index++)
      if (weights[index]! >= 1e-3) this.#take(counting, counts, none, truthAt(sizes, first + index, counts), stray, weights[index]!)
  }

  #take({ found, alike }: Counting, counts: readonly number[], none: boolean, truth: number, stray: number, weight: number): void {
    const spoken = chanceToSpeak(found, none, truth)
    // for each counter who speaks so many were silent, having found none
    const silent = (share: number): void => {
      if (spoken < 1) for (let at = 0; at < CURVES; at++) this.#found[at]! += (share * found[at]! * noneOf(at, truth)) / spoken
    }
    const single = (count: number, share: number): void => {
      const own = each(count, truth, found) / spoken
      if (own <= 0) return
      const part = share / (own + stray)
      for (let at = 0; at <= CURVES; at++) this.#found[at]! += (part * PARTS[at]!) / spoken
      silent(part * own)
    }
    if (counts.length === 1) {
      single(counts[0]!, weight)
      return
    }
    let own = 1
    for (const count of counts) own *= each(count, truth, found) / spoken + stray
    const shared = together(counts, truth, found)
    const whole = (alike * shared) / spoken + (1 - alike) * own
    if (whole <= 0) return
    const part = (alike * shared) / spoken / whole
    this.#alike += weight * part
    this.#several += weight
    if (shared > 0) for (let at = 0; at <= CURVES; at++) this.#found[at]! += (weight * part * PARTS[at]!) / shared
    silent(weight * part)
    for (const count of counts) single(count, weight * (1 - part))
  }

  counting(): Counting {
    const usual = usualCounting()
    const found = this.#found.map((one, at) => one + USUAL_WEIGHS * usual.found[at]!)
    const sum = found.reduce((a, b) => a + b, 0)
    return { found: found.map((one) => one / sum), alike: (this.#alike + 2) / (this.#several + 4) }
  }
}
const PARTS = new Float64Array(CURVES + 1)

/** Chance that a counter whose shares follow one curve finds none. */
function noneOf(curve: number, truth: number): number {
  const row = Math.round(truth)
  if (row < NONE.length) return NONE[row]![curve]!
  return Math.exp(logBeta(curve + 1, row + CURVES - curve) - BETAS[curve]!)
}

/** Chance that a counter tells anything of a loss: who found none may be silent, so that all who speak have found one at least. */
function chanceToSpeak(found: Float64Array, none: boolean, truth: number): number {
  if (none) return 1
  let sum = 0
  for (let curve = 0; curve < CURVES; curve++) sum += found[curve]! * noneOf(curve, truth)
  return 1 - sum
}

/** Chance that one counter tells `count`; PARTS gets the part of each curve. */
function each(count: number, truth: number, found: Float64Array): number {
  PARTS.fill(0)
  if (count > truth) return 0
  const choose = logChoose(truth, count)
  let sum = 0
  for (let k = 0; k < CURVES; k++) {
    if (found[k]! < 1e-9) continue
    PARTS[k] = found[k]! * Math.exp(choose + logBeta(count + k + 1, truth - count + CURVES - k) - BETAS[k]!)
    sum += PARTS[k]!
  }
  if (count === truth) {
    PARTS[CURVES] = found[CURVES]!
    sum += found[CURVES]!
  }
  return sum
}

/** Chance that several counters that find the same share tell `counts`. */
function together(counts: readonly number[], truth: number, found: Float64Array): number {
  PARTS.fill(0)
  let choose = 0
  let all = 0
  for (const count of counts) {
    if (count > truth) return 0
    choose += logChoose(truth, count)
    all += count
  }
  const left = counts.length * truth - all
  let sum = 0
  for (let k = 0; k < CURVES; k++) {
    if (found[k]! < 1e-9) continue
    PARTS[k] = found[k]! * Math.exp(choose + logBeta(all + k + 1, left + CURVES - k) - BETAS[k]!)
    sum += PARTS[k]!
  }
  if (left === 0) {
    PARTS[CURVES] = found[CURVES]!
    sum += found[CURVES]!
  }
  return sum
}

const LOG_FACTORIALS = new Float64Array(4096)
for (let n = 2; n < LOG_FACTORIALS.length; n++) LOG_FACTORIALS[n] = LOG_FACTORIALS[n - 1]! + Math.log(n)
function logFactorial(n: number): number {
  if (n < LOG_FACTORIALS.length) return LOG_FACTORIALS[n]!
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n)
}
const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k)
/** Of whole numbers. */
const logBeta = (a: number, b: number): number => logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1)
const BETAS = Float64Array.from({ length: CURVES }, (_, k) => logBeta(k + 1, CURVES - k))
const NONE = Array.from({ length: 256 }, (_, n) =>
  Float64Array.from({ length: CURVES }, (_, k) => Math.exp(logBeta(k + 1, n + CURVES - k) - BETAS[k]!)),
)

/** Beyond small numbers a place stands for the whole numbers about it: of these the least that holds the highest count. */
function truthAt({ values, widths }: Sizes, at: number, counts: readonly number[]): number {
  const most = Math.floor(values[at]! + (widths[at]! - 1) / 2)
  return Math.min(most, Math.max(Math.floor(values[at]!), ...counts))
}

/** The chances of the sizes of a loss by its counts alone, over the places from..to. */
export function countChances(
  counting: Counting,
  counts: readonly number[],
  none: boolean,
  sizes: Sizes,
  [from, to]: readonly [number, number],
  stray: number,
): Float64Array {
  return Float64Array.from({ length: to - from + 1 }, (_, index) =>
    chanceOf(counting, counts, none, truthAt(sizes, from + index, counts), stray),
  )
}

/** Chance that the counters of a loss tell `counts` where it is of `truth`, a whole number. */
function chanceOf({ found, alike }: Counting, counts: readonly number[], none: boolean, truth: number, stray: number): number {
  const spoken = chanceToSpeak(found, none, truth)
  if (counts.length === 1) return each(counts[0]!, truth, found) / spoken + stray
  let own = 1
  for (const count of counts) own *= each(count, truth, found) / spoken + stray
  return (alike * together(counts, truth, found)) / spoken + (1 - alike) * own + stray ** counts.length
}
