import { slotOf } from './sparse-weights.js'

/**
 * Weights of the parser's three actions. Perceptron updates add to one class what they take from another, so the three weights
 * of a feature sum to zero and two of them say all: they share one integer beside the feature's hash, and scoring a feature
 * touches one place in memory.
 */
export interface ActionWeights {
  /** Pairs of (feature, weights of the first two actions in 16 bits each); feature 0 marks an empty slot. Its length is a power of two. */
  readonly table: Int32Array
  readonly shift: number
}

/** Sums the weights of `count` features into the first three of `scores`. */
export function scoreActions(weights: ActionWeights, features: Int32Array, count: number, scores: Int32Array): void {
  const { table, shift } = weights
  const mask = table.length - 1
  let shiftScore = 0
  let leftScore = 0
  for (let f = 0; f < count; f++) {
    const feature = features[f]!
    let at = (Math.imul(feature, 0x9e3779b1) >>> shift) << 1
    let key = table[at]!
    while (key !== feature && key !== 0) {
      at = (at + 2) & mask
      key = table[at]!
    }
    if (key === 0) continue
    const packed = table[at + 1]!
    shiftScore += (packed << 16) >> 16
    leftScore += packed >> 16
  }
  scores[0] = shiftScore
  scores[1] = leftScore
  scores[2] = -shiftScore - leftScore
}

/** Packs rows for the model file: their number, each feature as the difference to the one before (7 bits a byte), then two weights (a byte each, or 128 and two bytes). */
export function packActions(rows: readonly (readonly [feature: number, weights: readonly [shift: number, left: number]])[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  const out = new Uint8Array(sorted.length * 11 + 8)
  const view = new DataView(out.buffer)
  view.setUint32(0, sorted.length, true)
  let at = 4
  let last = 0
  for (const [feature, pair] of sorted) {
    let rest = (feature >>> 0) - last
    last = feature >>> 0
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
  while (2 ** bits < rows * 1.5) bits++
  const shift = 32 - bits
  const table = new Int32Array(2 * 2 ** bits)
  const mask = table.length - 1
  let at = 4
  let feature = 0
  for (let r = 0; r < rows; r++) {
    let byte = bytes[at++]!
    let step = byte & 127
    let scale = 128
    while (byte > 127) {
      byte = bytes[at++]!
      step += (byte & 127) * scale
      scale *= 128
    }
    feature = (feature + step) | 0
    let slot = slotOf(feature, shift) << 1
    while (table[slot] !== 0) slot = (slot + 2) & mask
    table[slot] = feature
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
    table[slot + 1] = (shiftWeight & 65535) | (leftWeight << 16)
  }
  return { table, shift }
}
