import { sharedBytes, sharedFloats, sharedInts } from '../../../base/shared-array.js'
import type { NetworkShape } from './network-shape.js'
import { layOut } from './network-shape.js'

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
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < width; k++) most[row] = Math.max(most[row]!, Math.abs(values[row * width + k]!))
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

/** Packs the weights: the sizes, the matrices as 32-bit numbers, the hashes, and each table of rows. All numbers are little-endian. */
export function packNetwork(weights: NetworkWeights): Uint8Array {
  const { shape, dense, words, vectors, partHash, parts } = weights
  const tables = [words, vectors, parts]
  const size = 4 * (SHAPE.length + dense.length + 1 + partHash.length)
  const out = new Uint8Array(size + tables.reduce((sum, { steps, values }) => sum + 8 + steps.length + values.length, 0))
  const view = new DataView(out.buffer)
  let at = 0
  for (const name of SHAPE) at = put(at, shape[name])
  for (const value of dense) {
    view.setFloat32(at, value, true)
    at += 4
  }
  at = put(at, partHash.length)
  for (const hash of partHash) at = put(at, hash)
  for (const { scale, steps, values } of tables) {
    view.setFloat32(at, scale, true)
    at = put(at + 4, steps.length)
    out.set(steps, at)
    out.set(new Uint8Array(values.buffer, values.byteOffset, values.length), at + steps.length)
    at += steps.length + values.length
  }
  return out

  function put(place: number, value: number): number {
    view.setUint32(place, value, true)
    return place + 4
  }
}

/** Reads what `packNetwork` wrote, into shared memory. */
export function unpackNetwork(bytes: Uint8Array): NetworkWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const next = (): number => {
    at += 4
    return view.getUint32(at - 4, true)
  }
  const shape = Object.fromEntries(SHAPE.map((name) => [name, next()])) as unknown as NetworkShape
  const dense = sharedFloats(layOut(shape).size)
  for (let i = 0; i < dense.length; i++, at += 4) dense[i] = view.getFloat32(at, true)
  const count = next()
  const partHash = new Uint32Array(sharedInts(count).buffer)
  for (let i = 0; i < count; i++) partHash[i] = next()
  const rows = (width: number): PackedRows => {
    const scale = view.getFloat32(at, true)
    at += 4
    const n = next()
    const steps = sharedBytes(bytes.subarray(at, at + n))
    const values = new Int8Array(sharedBytes(bytes.subarray(at + n, at + n + n * width)).buffer)
    at += n + n * width
    return { width, scale, steps, values }
  }
  return { shape, dense, partHash, words: rows(shape.word), vectors: rows(shape.vector), parts: rows(shape.part) }
}
