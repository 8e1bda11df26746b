import { packWeights } from '../sparse-weights.js'
import { randomFrom, shuffle } from './random.js'

/** Features of a case and the class that is right. */
export interface Case {
  readonly features: Int32Array
  readonly type: number
}

export interface LogisticSettings {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** Features of fewer cases are left out. */
  readonly minCases: number
  readonly seed: number
}

const STEP = 0.03

/**
 * Logistic regression of several classes over sparse features (AdaGrad, weights averaged over the second half of the epochs), packed
 * for the model file in steps of 0.03.
 */
export function trainLogistic(cases: readonly Case[], classes: number, settings: LogisticSettings): Uint8Array {
  const counts = new Map<number, number>()
  for (const { features } of cases) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const rowOf = new Map<number, number>()
  for (const [feature, count] of counts) if (count >= settings.minCases) rowOf.set(feature, rowOf.size)
  const rows = cases.map(({ features }) => Int32Array.from(features, (feature) => rowOf.get(feature) ?? -1).filter((row) => row >= 0))
  const weight = new Float64Array(rowOf.size * classes)
  const square = new Float64Array(rowOf.size * classes).fill(0.01)
  const sum = new Float64Array(rowOf.size * classes)
  const random = randomFrom(settings.seed)
  const order = Int32Array.from(cases, (_, i) => i)
  const p = new Float64Array(classes)
  let averaged = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const mine = rows[i]!
      p.fill(0)
      for (const row of mine) for (let c = 0; c < classes; c++) p[c]! += weight[row * classes + c]!
      const most = Math.max(...p)
      let total = 0
      for (let c = 0; c < classes; c++) total += p[c] = Math.exp(p[c]! - most)
      for (let c = 0; c < classes; c++) {
        const slope = (c === cases[i]!.type ? 1 : 0) - p[c]! / total
        if (slope < 1e-3 && slope > -1e-3) continue
        for (const row of mine) {
          const at = row * classes + c
          const g = slope - settings.decay * weight[at]!
          square[at]! += g * g
          weight[at]! += (settings.rate * g) / Math.sqrt(square[at]!)
        }
      }
    }
    if (epoch * 2 >= settings.epochs) {
      averaged++
      for (let k = 0; k < weight.length; k++) sum[k]! += weight[k]!
    }
  }
  const packed: [number, [number, number][]][] = []
  for (const [feature, row] of rowOf) {
    const entries: [number, number][] = []
    for (let c = 0; c < classes; c++) {
      const whole = Math.round(sum[row * classes + c]! / averaged / STEP)
      if (whole !== 0) entries.push([c, whole])
    }
    if (entries.length) packed.push([feature, entries])
  }
  return packWeights(classes, packed)
}
