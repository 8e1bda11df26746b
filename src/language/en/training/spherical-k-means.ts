import { randomFrom } from './random.js'

/** Clusters of rows of length 1 by their angle (Dhillon and Modha 2001). Rows are weighted; returns the centres, one after another. */
export function sphericalKMeans(
  rows: Float32Array,
  size: number,
  weights: Float32Array,
  clusters: number,
  passes: number,
  seed: number,
): Float32Array {
  const n = rows.length / size
  const random = randomFrom(seed)
  const centres = new Float32Array(clusters * size)
  const taken = new Set<number>()
  for (let c = 0; c < clusters; c++) {
    let row = Math.floor(random() * n)
    while (taken.has(row)) row = (row + 1) % n
    taken.add(row)
    centres.set(rows.subarray(row * size, (row + 1) * size), c * size)
  }
  for (let pass = 0; pass < passes; pass++) {
    const nearest = nearestCentres(rows, size, centres)
    centres.fill(0)
    for (let i = 0; i < n; i++) {
      const to = nearest[i]! * size
      for (let k = 0; k < size; k++) centres[to + k]! += weights[i]! * rows[i * size + k]!
    }
    normalise(centres, size)
  }
  return centres
}

/** The centre with the smallest angle to each row. */
export function nearestCentres(rows: Float32Array, size: number, centres: Float32Array): Int32Array {
  const n = rows.length / size
  const clusters = centres.length / size
  const nearest = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const from = i * size
    let most = -Infinity
    for (let c = 0; c < clusters; c++) {
      const centre = c * size
      let a = 0
      let b = 0
      for (let k = 0; k < size; k += 2) {
        a += rows[from + k]! * centres[centre + k]!
        b += rows[from + k + 1]! * centres[centre + k + 1]!
      }
      if (a + b > most) {
        most = a + b
        nearest[i] = c
      }
    }
  }
  return nearest
}

/** Brings rows to length 1; rows of zeros stay. */
export function normalise(rows: Float32Array, size: number): void {
  for (let from = 0; from < rows.length; from += size) {
    let square = 0
    for (let k = from; k < from + size; k++) square += rows[k]! * rows[k]!
    if (square === 0) continue
    const scale = 1 / Math.sqrt(square)
    for (let k = from; k < from + size; k++) rows[k]! *= scale
  }
}
