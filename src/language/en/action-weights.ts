import { sharedInts } from '../../base/shared-array.js'
import { featureAt, placeOf } from './sparse-weights.js'

/**
 * Weights of the parser's three actions. Perceptron updates add to one class what they take from another, so the three weights
 * of a feature sum to zero and two of them say all. A feature has one integer: 8 bits of its hash to know it by, and twice
 * 12 bits of weight. Its hash leads to a pair of places, where it is in one or none. So a lookup has no branch to be guessed
 * wrong, and the processor waits for many places of memory at a time. A strange feature passes for a known one in less than
 * 1 of 200 cases; the model is measured with that.
 */
export interface ActionWeights {
  readonly table: Int32Array
  readonly shift: number
}

/** Sums the weights of `count` features into the first three of `scores`. */
export function scoreActions(weights: ActionWeights, features: Int32Array, count: number, scores: Int32Array): void {
  const { table, shift } = weights
  let shiftScore = 0
  let leftScore = 0
  for (let f = 0; f < count; f++) {
    const feature = features[f]!
    const at = (Math.imul(feature, 0x9e3779b1) >>> shift) << 1
    const one = table[at]!
    const two = table[at + 1]!
    // all ones where the 8 bits agree, else 0
    const oneHolds = (((one ^ feature) & 255) - 1) >> 31
    const twoHolds = (((two ^ feature) & 255) - 1) >> 31
    shiftScore += (((one << 12) >> 20) & oneHolds) + (((two << 12) >> 20) & twoHolds)
    leftScore += ((one >> 20) & oneHolds) + ((two >> 20) & twoHolds)
  }
  scores[0] = shiftScore
  scores[1] = leftScore
  scores[2] = -shiftScore - leftScore
}

/** Packs rows for the model file: their number, the place of each feature as the difference to the one before (7 bits a byte), then two weights (a byte each, or 128 and two bytes). */
export function packActions(rows: readonly (readonly [feature: number, weights: readonly [shift: number, left: number]])[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => placeOf(a[0]) - placeOf(b[0]))
  const out = new Uint8Array(sorted.length * 11 + 8)
  const view = new DataView(out.buffer)
  view.setUint32(0, sorted.length, true)
  let at = 4
  let last = 0
  for (const [feature, pair] of sorted) {
    let rest = placeOf(feature) - last
    last = placeOf(feature)
    while (rest >= 128) {
      out[at++] = (rest % 128) | 128
      rest = Math.floor(rest / 128)
    }
    out[at++] = rest
    for (const weight of pair) {
      const escaped = weight < -127 || weight > 127
      view.setInt8(at++, escaped ? -128 : weight)
      if (!escaped) continue
      view.setInt16(at, weight, true)
      at += 2
    }
  }
  return out.slice(0, at)
}

/** Reads what `packActions` wrote into a table ready for scoring. */
export function unpackActions(bytes: Uint8Array): ActionWeights {
  const rows = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)
  let bits = 4
  while (2 ** bits < rows * 1.2) bits++
  const shift = 32 - bits
  const table = sharedInts(2 * 2 ** bits)
  let at = 4
  let place = 0
  for (let r = 0; r < rows; r++) {
    let byte = bytes[at++]!
    let step = byte & 127
    let scale = 128
    while (byte > 127) {
      byte = bytes[at++]!
      step += (byte & 127) * scale
      scale *= 128
    }
    place += step
    const feature = featureAt(place)
    let shiftWeight = (bytes[at++]! << 24) >> 24
    if (shiftWeight === -128) {
      shiftWeight = ((bytes[at]! | (bytes[at + 1]! << 8)) << 16) >> 16
      at += 2
    }
    let leftWeight = (bytes[at++]! << 24) >> 24
    if (leftWeight === -128) {
      leftWeight = ((bytes[at]! | (bytes[at + 1]! << 8)) << 16) >> 16
      at += 2
    }
    const slot = (place >>> shift) << 1
    const packed = (feature & 255) | ((shiftWeight & 4095) << 8) | (leftWeight << 20)
    if (table[slot] === 0) table[slot] = packed
    else if (table[slot + 1] === 0) table[slot + 1] = packed
    else {
      // no room: the least of the three is given up
      const lesser = strength(table[slot]!) < strength(table[slot + 1]!) ? slot : slot + 1
      if (strength(packed) > strength(table[lesser]!)) table[lesser] = packed
    }
  }
  return { table, shift }
}

const strength = (packed: number): number => Math.abs((packed << 12) >> 20) + Math.abs(packed >> 20)
