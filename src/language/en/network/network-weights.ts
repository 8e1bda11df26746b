import type { NetworkShape } from './network-shape.js'
import { fours, layOut } from './network-shape.js'

/** Rows of whole numbers: row r stands for `steps[r] · scale · values[r · width …]`. */
export interface PackedRows {
  readonly width: number
  readonly scale: number
  readonly steps: Uint8Array
  readonly values: Int8Array
}

/** What the network knows, as it is kept. */
export interface NetworkWeights {
  readonly shape: NetworkShape
  /** The matrices of fractions, as `layOut` places them. */
  readonly fractions: Float32Array
  /** Those in whole numbers, in panels as `multiplyShorts` wants them, and what a whole number of each stands for, in their order. */
  readonly shorts: Int16Array
  readonly shortSteps: Float32Array
  /** One row for each word of the lexicon that is known by itself; row 0 is for all others. */
  readonly words: PackedRows
  /** One row for each word of the wide lexicon, in its order. */
  readonly vectors: PackedRows
  /** Hashes of the known parts, ascending as unsigned numbers, and a row for each. */
  readonly partHash: Uint32Array
  readonly parts: PackedRows
}

/** Brings rows of `width` numbers to whole numbers from -127 to 127, each row with a step of its own. */
export function packRows(values: Float32Array, width: number): PackedRows {
  const rows = values.length / width
  const most = new Float64Array(rows)
  for (let row = 0; row < rows; row++) for (let k = 0; k < width; k++) most[row] = Math.max(most[row]!, Math.abs(values[row * width + k]!))
  const top = most.reduce((a, b) => Math.max(a, b), 1e-9)
  const scale = top / 127 / 255
  const steps = new Uint8Array(rows)
  const out = new Int8Array(values.length)
  for (let row = 0; row < rows; row++) {
    const step = Math.max(1, Math.ceil((most[row]! / top) * 255))
    steps[row] = step
    for (let k = 0; k < width; k++) out[row * width + k] = Math.round(values[row * width + k]! / (step * scale))
  }
  return { width, scale, steps, values: out }
}

const MOST_SHORT = 2047
/** So many columns lie together, as `multiplyShorts` reads them. */
const PANEL = 8

/** Brings the matrices of `dense`, as learning has them, to what is kept of them; `shape` is that of learning. */
export function keepMatrices(
  shape: NetworkShape,
  dense: Float32Array,
): Pick<NetworkWeights, 'shape' | 'fractions' | 'shorts' | 'shortSteps'> {
  // marks of names are learnt for what they teach the layers below; nobody asks for them after that
  const kept = { ...shape, names: 0 }
  const all = layOut(shape).matrices
  const [whole, broken] = [layOut(kept, 'shorts'), layOut(kept, 'fractions')]
  const fractions = new Float32Array(broken.size)
  for (const { name, at, rows, columns } of Object.values(broken.matrices))
    fractions.set(dense.subarray(all[name]!.at, all[name]!.at + rows * columns), at)
  const shorts = new Int16Array(whole.size)
  const shortSteps = Float32Array.from(Object.values(whole.matrices), ({ name, at, rows, columns }) => {
    const own = dense.subarray(all[name]!.at, all[name]!.at + rows * columns)
    return panelsOf(own, rows, columns, shorts.subarray(at))
  })
  return { shape: kept, fractions, shorts, shortSteps }
}

/** Writes a matrix in whole numbers, in panels, into `out`; returns what a whole number stands for. `rows` is even. */
export function panelsOf(matrix: Float32Array, rows: number, columns: number, out: Int16Array): number {
  const step = matrix.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / MOST_SHORT
  let to = 0
  for (let first = 0; first < columns; first += PANEL)
    for (let row = 0; row < rows; row += 2)
      for (let column = first; column < Math.min(columns, first + PANEL); column++)
        for (let k = 0; k < 2; k++) out[to++] = Math.round(matrix[(row + k) * columns + column]! / step)
  return step
}

const SHAPE = ['word', 'vector', 'part', 'hidden', 'layers', 'arc', 'label', 'tags', 'labels', 'names'] as const

/** Packs the weights: the sizes, the matrices (fractions, steps, whole numbers), the hashes, and of each table of rows scale, count, steps and values; each from a multiple of 4 on. */
export function packNetwork(weights: NetworkWeights): Uint8Array {
  const { shape, fractions, shorts, shortSteps, words, vectors, partHash, parts } = weights
  const sizes = Uint32Array.from(SHAPE, (name) => shape[name])
  const pieces: ArrayBufferView[] = [sizes, fractions, shortSteps, shorts, Uint32Array.of(partHash.length), partHash]
  for (const { scale, steps, values } of [words, vectors, parts])
    pieces.push(Float32Array.of(scale), Uint32Array.of(steps.length), steps, values)
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + fours(piece.byteLength), 0))
  let at = 0
  for (const piece of pieces) {
    out.set(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength), at)
    at += fours(piece.byteLength)
  }
  return out
}

/** Reads what `packNetwork` wrote; the arrays are views of the bytes, which begin at a multiple of 4. */
export function unpackNetwork(bytes: Uint8Array): NetworkWeights {
  const { buffer } = bytes
  let at = bytes.byteOffset
  const take = <T>(make: new (from: ArrayBufferLike, at: number, length: number) => T, length: number, size: number): T => {
    const view = new make(buffer, at, length)
    at += fours(length * size)
    return view
  }
  const sizes = take(Uint32Array, SHAPE.length, 4)
  const shape = Object.fromEntries(SHAPE.map((name, i) => [name, sizes[i]!])) as unknown as NetworkShape
  const fractions = take(Float32Array, layOut(shape, 'fractions').size, 4)
  const whole = layOut(shape, 'shorts')
  const shortSteps = take(Float32Array, Object.keys(whole.matrices).length, 4)
  const shorts = take(Int16Array, whole.size, 2)
  const partHash = take(Uint32Array, take(Uint32Array, 1, 4)[0]!, 4)
  const rows = (width: number): PackedRows => {
    const scale = take(Float32Array, 1, 4)[0]!
    const n = take(Uint32Array, 1, 4)[0]!
    return { width, scale, steps: take(Uint8Array, n, 1), values: take(Int8Array, n * width, 1) }
  }
  return { shape, fractions, shorts, shortSteps, partHash, words: rows(shape.word), vectors: rows(shape.vector), parts: rows(shape.part) }
}
