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
  /** The matrices as `layOut` places them. */
  readonly dense: Float32Array
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

const SHAPE = ['word', 'vector', 'part', 'hidden', 'layers', 'arc', 'label', 'tags', 'labels', 'names'] as const

/** Packs the weights: the sizes, the matrices, the hashes, and of each table of rows scale, count, steps and values; each from a multiple of 4 on. */
export function packNetwork(weights: NetworkWeights): Uint8Array {
  const { shape, dense, words, vectors, partHash, parts } = weights
  const pieces: ArrayBufferView[] = [Uint32Array.from(SHAPE, (name) => shape[name]), dense, Uint32Array.of(partHash.length), partHash]
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
  const dense = take(Float32Array, layOut(shape).size, 4)
  const partHash = take(Uint32Array, take(Uint32Array, 1, 4)[0]!, 4)
  const rows = (width: number): PackedRows => {
    const scale = take(Float32Array, 1, 4)[0]!
    const n = take(Uint32Array, 1, 4)[0]!
    return { width, scale, steps: take(Uint8Array, n, 1), values: take(Int8Array, n * width, 1) }
  }
  return { shape, dense, partHash, words: rows(shape.word), vectors: rows(shape.vector), parts: rows(shape.part) }
}
