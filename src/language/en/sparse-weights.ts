import { sharedInts } from '../../base/shared-array.js'

/**
 * Weights of a linear model whose features are 32-bit hashes and whose rows are sparse: a feature holds weights only for the
 * classes it was ever updated for. A hash table leads from a feature to its row; an entry packs a weight (upper 24 bits)
 * and a class (lower 8 bits) into one integer, so that scoring reads one stream of integers and makes no garbage.
 */
export interface SparseWeights {
  readonly classes: number
  /** Pairs of (feature, offset of its row in `entries`); feature 0 marks an empty slot. Its length is a power of two. */
  readonly table: Int32Array
  readonly shift: number
  /** Rows: the number of entries, then the entries. */
  readonly entries: Int32Array
}

/** Where the search for a feature begins in a table of 2^(32 - shift) slots. */
export const slotOf = (feature: number, shift: number): number => Math.imul(feature, 0x9e3779b1) >>> shift

/**
 * The place of a feature among all, from which its slot is cut, and back. Model files hold features in the order of their places,
 * so that loading walks through a table from one end to the other.
 */
export const placeOf = (feature: number): number => Math.imul(feature, 0x9e3779b1) >>> 0
export const featureAt = (place: number): number => Math.imul(place, 0xe8b2f51)

/** Rows found for one decision; scoring is never entered twice at a time. */
const foundRows = new Int32Array(256)

/**
 * Adds the weights of `count` (at most 256) features to `scores`. The rows are looked up first and summed then: the look-ups
 * hang on nothing but the features, so the processor waits for many places of memory at a time.
 */
export function addScores(weights: SparseWeights, features: Int32Array, count: number, scores: Float64Array): void {
  const { table, shift, entries } = weights
  const mask = (table.length >> 1) - 1
  let found = 0
  for (let f = 0; f < count; f++) {
    const feature = features[f]!
    let slot = Math.imul(feature, 0x9e3779b1) >>> shift
    let key = table[slot << 1]!
    while (key !== feature && key !== 0) {
      slot = (slot + 1) & mask
      key = table[slot << 1]!
    }
    // an empty slot leads nowhere, and the next row takes its place
    foundRows[found] = table[(slot << 1) | 1]!
    found += key === 0 ? 0 : 1
  }
  for (let r = 0; r < found; r++) {
    let at = foundRows[r]!
    const end = at + entries[at]!
    while (at < end) {
      at++
      const entry = entries[at]!
      const c = entry & 255
      scores[c] = scores[c]! + (entry >> 8)
    }
  }
}

/**
 * Packs rows for the model file: places of features ascending as variable-length differences, then for each row its length, classes
 * and weights. A weight takes one byte, or 128 and four bytes where it is beyond ±127, so outliers are never clipped.
 */
export function packWeights(
  classes: number,
  rows: readonly (readonly [feature: number, entries: readonly (readonly [number, number])[]])[],
): Uint8Array {
  const sorted = [...rows].sort((a, b) => placeOf(a[0]) - placeOf(b[0]))
  const bytes: number[] = []
  const varint = (n: number): void => {
    let rest = n
    while (rest >= 128) {
      bytes.push((rest % 128) | 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  varint(classes)
  varint(sorted.length)
  varint(sorted.reduce((sum, [, entries]) => sum + entries.length, 0))
  let last = 0
  for (const [feature, entries] of sorted) {
    varint(placeOf(feature) - last)
    last = placeOf(feature)
    varint(entries.length)
    for (const [c, weight] of entries) {
      bytes.push(c)
      if (weight >= -127 && weight <= 127) bytes.push(weight & 255)
      else bytes.push(128, weight & 255, (weight >> 8) & 255, (weight >> 16) & 255, (weight >> 24) & 255)
    }
  }
  return Uint8Array.from(bytes)
}

/** Reads what `packWeights` wrote into tables ready for scoring. */
export function unpackWeights(bytes: Uint8Array): SparseWeights {
  let at = 0
  const varint = (): number => {
    let n = 0
    let scale = 1
    for (;;) {
      const byte = bytes[at++]!
      n += (byte & 127) * scale
      if (byte < 128) return n
      scale *= 128
    }
  }
  const classes = varint()
  const rowCount = varint()
  const entryCount = varint()
  let bits = 4
  while (2 ** bits < rowCount * 2.4) bits++
  const shift = 32 - bits
  const table = sharedInts(2 * 2 ** bits)
  const mask = 2 ** bits - 1
  const entries = sharedInts(rowCount + entryCount)
  let place = 0
  let end = 0
  for (let r = 0; r < rowCount; r++) {
    place += varint()
    const key = featureAt(place)
    let slot = place >>> shift
    while (table[slot << 1] !== 0) slot = (slot + 1) & mask
    table[slot << 1] = key
    table[(slot << 1) | 1] = end
    const length = varint()
    entries[end++] = length
    for (let e = 0; e < length; e++) {
      const c = bytes[at++]!
      let weight = (bytes[at++]! << 24) >> 24
      if (weight === -128) {
        weight = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
        at += 4
      }
      entries[end++] = (weight << 8) | c
    }
  }
  return { classes, table, shift, entries }
}
