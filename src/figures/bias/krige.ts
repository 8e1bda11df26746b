import { covariance } from './covariance.js'
import type { Observation } from './loss-claim.js'

/** A claim and those it is told from, with their covariances, which do not change while the noise is learnt. */
export interface Surrounding {
  readonly near: Int32Array
  /** Lower triangle by rows, of the neighbours among each other. */
  readonly among: Float64Array
  /** Of the claim with each neighbour, and with itself. */
  readonly with: Float64Array
  readonly own: number
}

export function surround(one: Observation, near: Int32Array, known: readonly Observation[]): Surrounding {
  const n = near.length
  const among = new Float64Array((n * (n + 1)) / 2)
  const withOne = new Float64Array(n)
  for (let i = 0, at = 0; i < n; i++) {
    const row = known[near[i]!]!
    withOne[i] = covariance(one, row)
    for (let j = 0; j <= i; j++) among[at++] = covariance(row, known[near[j]!]!)
  }
  return { near, among, with: withOne, own: covariance(one, one) }
}

/**
 * The expected level of a claim and its variance, given its neighbours' levels (less `mean`) and noise: Gaussian process regression (Rasmussen and
 * Williams 2006, algorithm 2.1) on the neighbours alone (Vecchia 1988).
 */
export function krige(
  { near, among, with: withOne, own }: Surrounding,
  levels: Float64Array,
  noise: Float64Array,
  mean: number,
): { readonly level: number; readonly variance: number } {
  const n = near.length
  let level = mean
  let variance = own
  for (let i = 0, row = 0; i < n; row += ++i) {
    let covered = withOne[i]!
    let seen = levels[near[i]!]! - mean
    for (let j = 0, other = 0; j <= i; other += ++j) {
      const sum = among[row + j]! + (i === j ? noise[near[i]!]! : 0) - product(row, other, j)
      factor[row + j] = i === j ? Math.sqrt(Math.max(sum, 1e-10)) : sum / factor[other + j]!
    }
    for (let k = 0; k < i; k++) {
      covered -= factor[row + k]! * across[k]!
      seen -= factor[row + k]! * solved[k]!
    }
    const diagonal = factor[row + i]!
    across[i] = covered / diagonal
    solved[i] = seen / diagonal
    level += across[i]! * solved[i]!
    variance -= across[i]! ** 2
  }
  return { level, variance: Math.max(variance, 1e-6) }
}

/** Of the first `n` numbers of two rows of the factor; four sums side by side, since one would wait for itself: most of the time is spent here. */
function product(row: number, other: number, n: number): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let k = 0
  for (; k + 3 < n; k += 4) {
    a += factor[row + k]! * factor[other + k]!
    b += factor[row + k + 1]! * factor[other + k + 1]!
    c += factor[row + k + 2]! * factor[other + k + 2]!
    d += factor[row + k + 3]! * factor[other + k + 3]!
  }
  for (; k < n; k++) a += factor[row + k]! * factor[other + k]!
  return a + b + (c + d)
}

/** Room for the neighbours of one claim, of which there are at most 48, used again by each call. */
const ROOM = 64
const factor = new Float64Array((ROOM * (ROOM + 1)) / 2)
const across = new Float64Array(ROOM)
const solved = new Float64Array(ROOM)
