import type { WordTable } from '../word-table.js'
import { Arithmetic } from './arithmetic.js'
import type { Matrix } from './network-shape.js'
import { FAR, fours, layOut } from './network-shape.js'
import type { NetworkWeights, PackedRows } from './network-weights.js'
import { bestTree } from './tree.js'
import { MOST_PARTS, partsOf } from './word-parts.js'

/** Longer sentences are read in pieces of so many words. */
const LONGEST = 512
/** So many words are kept as the first layer sees them. */
const KEPT = 16_384
const SLOPE = 0.1

/** A stretch of a sentence, `to` exclusive, that is a clause: its finite verb and the noun that is its subject. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly verb: number
  readonly subject: number
}

/** Costs more than any arc may weigh. */
const OUT_OF_QUESTION = 1e4

/** Reads sentences with the network: tags, heads and labels at once. Not to be shared between threads. */
export class Network {
  /** Results for the words of the last sentence: number of the tag, head (counted from 0; the root's is the number of words), number of the label. */
  tag: Int32Array = new Int32Array(0)
  head: Int32Array = new Int32Array(0)
  label: Int32Array = new Int32Array(0)
  /** Nearly all words begin with a capital: case says little. */
  capitals = false
  private entry: Int32Array = new Int32Array(0)
  private readonly table: WordTable
  private readonly weights: NetworkWeights
  private readonly math = new Arithmetic()
  private readonly at: Readonly<Record<string, number>>
  private readonly matrices: Readonly<Record<string, Matrix>>
  private readonly keptAt: Int32Array
  private kept = 0
  private generation = -1
  private readonly parts = new Int32Array(MOST_PARTS)
  private readonly heads = new Int32Array(LONGEST)
  private readonly steps: Record<string, number> = {}
  private readonly root: number
  private readonly ints: Int32Array

  constructor(table: WordTable, weights: NetworkWeights, root: number) {
    this.table = table
    this.weights = weights
    this.root = root
    const { shape } = weights
    const { hidden: d, arc, label } = shape
    const [fractions, shorts] = [layOut(shape, 'fractions'), layOut(shape, 'shorts')]
    this.matrices = { ...fractions.matrices, ...shorts.matrices }
    const fractionsAt = this.math.room(fractions.size)
    const shortsAt = this.math.room(shorts.size / 2)
    const at: Record<string, number> = {}
    for (const { name, at: place } of Object.values(fractions.matrices)) at[name] = fractionsAt + 4 * place
    Object.values(shorts.matrices).forEach(({ name, at: place }, i) => {
      at[name] = shortsAt + 2 * place
      this.steps[name] = weights.shortSteps[i]!
    })
    const room = (name: string, n: number): void => {
      at[`${name}:`] = this.math.room(n)
    }
    room('input', shape.word + shape.vector + shape.part)
    room('x', LONGEST * 2 * d)
    room('h', LONGEST * 2 * d)
    room('u', LONGEST * 6 * d)
    room('tag', LONGEST * fours(shape.tags))
    room('label', LONGEST * fours(shape.labels))
    room('joint', LONGEST * label)
    room('query', LONGEST * arc)
    room('arcHead', fours(LONGEST + 1) * arc)
    room('headsTurned', fours(LONGEST + 1) * arc)
    room('arcOwn', LONGEST * arc)
    room('labelHead', LONGEST * label)
    room('labelOwn', LONGEST * label)
    room('scores', LONGEST * fours(LONGEST + 1))
    room('kept', KEPT * 8 * d)
    room('short', LONGEST * d)
    room('steps', LONGEST)
    room('heads', LONGEST)
    room('best', LONGEST)
    this.at = at
    this.math.floats.set(weights.fractions, fractionsAt / 4)
    this.math.shorts.set(weights.shorts, shortsAt / 2)
    this.ints = this.math.ints
    this.keptAt = new Int32Array(table.word.length).fill(-1)
  }

  /** Reads a sentence. */
  read(forms: readonly string[]): void {
    const n = forms.length
    const entry = this.enter(forms)
    let first = -1
    for (let from = 0; from < n; from += LONGEST) {
      const to = Math.min(n, from + LONGEST)
      if (this.kept > KEPT - LONGEST) {
        this.keptAt.fill(-1)
        this.kept = 0
      }
      this.readPiece(entry.subarray(from, to), to - from)
      // the pieces of what is too long hang from the first
      for (let i = 0; i < to - from; i++) {
        const head = this.heads[i]!
        if (head > 0) this.head[from + i] = from + head - 1
        else if (first < 0) this.head[from + i] = n
        else this.head[from + i] = first
        if (head === 0 && first < 0) first = from + i
      }
      const { tags } = this.weights.shape
      this.math.kernels.bestOfRows(this.at['tag:']!, this.at['best:']!, to - from, tags, fours(tags))
      this.tag.set(this.ints.subarray(this.at['best:']! / 4, this.at['best:']! / 4 + to - from), from)
      this.readLabels(from, to)
    }
  }

  /**
   * Decides heads and labels of the last sentence anew, of `n` words, where clauses are known: their verb hangs outside of its clause by one of
   * the labels of `clausal`, and its subject on it as `nsubj`. Sentences read in pieces stay as they are.
   */
  readClauses(n: number, clauses: readonly Clause[], clausal: readonly number[], nsubj: number): void {
    if (n > LONGEST) return
    const { at, math, heads } = this
    const wide = fours(n + 1)
    const scores = at['scores:']! / 4
    const { floats } = math
    for (const { from, to, verb, subject } of clauses) {
      for (let k = from; k < to; k++) floats[scores + verb * wide + k + 1]! -= OUT_OF_QUESTION
      floats[scores + subject * wide + verb + 1]! += OUT_OF_QUESTION
    }
    this.seekTree(n)
    for (let i = 0; i < n; i++) this.head[i] = heads[i] === 0 ? n : heads[i]! - 1
    this.readLabels(0, n)
    const width = fours(this.weights.shape.labels)
    for (const { verb, subject } of clauses) {
      if (this.head[subject] === verb) this.label[subject] = nsubj
      if (this.head[verb] === n) continue
      const row = at['label:']! / 4 + verb * width
      this.label[verb] = clausal.reduce((best, label) => (floats[row + label]! > floats[row + best]! ? label : best))
    }
  }

  /**
   * Reads a sentence for what the network makes of its words alone, `stateWidth` numbers each: the word as the first layer is told of it goes into
   * `words`, what the last layer says of it in its sentence into `states`, both from number `at` on. False, and nothing written, where it is too long to be
   * read at once. Results for the words of the sentence read last no longer hold.
   */
  readStates(forms: readonly string[], words: Float32Array, states: Float32Array, at: number): boolean {
    const n = forms.length
    if (n > LONGEST) return false
    const entry = this.enter(forms)
    const width = this.stateWidth
    const last = this.readLayers(entry, n) / 4
    const { floats } = this.math
    states.set(floats.subarray(last, last + n * width), at)
    const kept = this.at['kept:']! / 4
    for (let i = 0; i < n; i++) {
      const from = kept + this.keptAt[entry[i]!]! * 4 * width
      words.set(floats.subarray(from, from + width), at + i * width)
    }
    return true
  }

  /** Numbers that the network has for a word, of itself and in its sentence. */
  get stateWidth(): number {
    return 2 * this.weights.shape.hidden
  }

  /** The entries of the words of a sentence; makes room for its results. */
  private enter(forms: readonly string[]): Int32Array {
    const { table } = this
    const n = forms.length
    table.makeRoom()
    if (this.tag.length < n) {
      this.entry = new Int32Array(2 * n + 64)
      this.tag = new Int32Array(2 * n + 64)
      this.head = new Int32Array(2 * n + 64)
      this.label = new Int32Array(2 * n + 64)
    }
    if (this.table.generation !== this.generation || this.kept > KEPT - LONGEST) {
      this.generation = this.table.generation
      this.keptAt.fill(-1)
      this.kept = 0
    }
    const { entry } = this
    let words = 0
    let upper = 0
    for (let i = 0; i < n; i++) {
      entry[i] = table.entryOf(forms[i]!)
      const casing = table.casing[entry[i]!]!
      if (casing < 4) words++
      if (casing > 0 && casing < 4) upper++
    }
    this.capitals = words > 2 && upper * 4 > words * 3
    return entry
  }

  /** Reads n words through the layers; returns the address of what the last one says. */
  private readLayers(entry: Int32Array, n: number): number {
    const { at, math } = this
    const { kernels } = math
    const { hidden: d, layers } = this.weights.shape
    let x = at['x:']!
    let h = at['h:']!
    const u = at['u:']!
    const floats = math.floats
    const kept = at['kept:']! / 4
    for (let i = 0; i < n; i++) {
      const from = kept + this.keep(entry[i]!) * 8 * d
      floats.copyWithin(x / 4 + i * 2 * d, from, from + 2 * d)
      floats.copyWithin(u / 4 + i * 6 * d, from + 2 * d, from + 8 * d)
    }
    for (let layer = 0; layer < layers; layer++) {
      if (layer > 0) {
        kernels.toShorts(x, at['short:']!, at['steps:']!, n, 2 * d)
        this.multiply(`layer${layer}`, `layerBias${layer}`, u, n)
      }
      const state = at[`state${layer}`]!
      const o = 4 * d
      kernels.recurOnly(u, x, h, state, 0, 1, n, d, 6 * d, 2 * d)
      kernels.recurOnly(u + 3 * o, x + o, h + o, state + 2 * o, n - 1, -1, n, d, 6 * d, 2 * d)
      const other = x
      x = h
      h = other
    }
    return x
  }

  private readPiece(entry: Int32Array, n: number): void {
    const { at, math, matrices } = this
    const { kernels, floats } = math
    const { hidden: d, arc } = this.weights.shape
    const x = this.readLayers(entry, n)
    kernels.toShorts(x, at['short:']!, at['steps:']!, n, 2 * d)
    this.multiply('tag', 'tagBias', at['tag:']!, n)
    const heads = at['arcHead:']!
    this.multiply('arcHead', 'arcHeadBias', heads + 4 * arc, n)
    this.multiply('arcOwn', 'arcOwnBias', at['arcOwn:']!, n)
    this.multiply('labelHead', 'labelHeadBias', at['labelHead:']!, n)
    this.multiply('labelOwn', 'labelOwnBias', at['labelOwn:']!, n)
    kernels.rectify(heads + 4 * arc, n * arc, SLOPE)
    kernels.rectify(at['arcOwn:']!, n * arc, SLOPE)
    this.forward('arc', 'arcBias', at['arcOwn:']!, at['query:']!, n)
    const wide = fours(n + 1)
    floats.copyWithin(heads / 4, at.arcRoot! / 4, at.arcRoot! / 4 + arc)
    kernels.transpose(heads, at['headsTurned:']!, n + 1, arc, wide)
    const scores = at['scores:']!
    kernels.multiply(at['query:']!, at['headsTurned:']!, scores, n, matrices.arc!.columns, wide, arc, false)
    kernels.addDistances(scores, at.distance!, n, wide, FAR)
    this.seekTree(n)
  }

  /** The best tree over the scores of arcs of n words, into `heads`: counted from 1, 0 for the root. */
  private seekTree(n: number): void {
    const { at, math, heads } = this
    const wide = fours(n + 1)
    math.kernels.bestOfRows(at['scores:']!, at['heads:']!, n, n + 1, wide)
    heads.set(this.ints.subarray(at['heads:']! / 4, at['heads:']! / 4 + n))
    bestTree(math.floats, at['scores:']! / 4, wide, n, heads)
  }

  private readLabels(from: number, to: number): void {
    const { at, math, heads, ints } = this
    const { label, labels } = this.weights.shape
    const n = to - from
    const width = fours(labels)
    ints.set(heads.subarray(0, n), at['heads:']! / 4)
    math.kernels.joinWithHeads(at['labelOwn:']!, at['labelHead:']!, at.labelRoot!, at['heads:']!, at['joint:']!, n, label)
    this.forward('label', 'labelBias', at['joint:']!, at['label:']!, n)
    // only the root is called so
    const floats = math.floats
    for (let i = 0; i < n; i++) floats[at['label:']! / 4 + i * width + this.root] = Number.NEGATIVE_INFINITY
    math.kernels.bestOfRows(at['label:']!, at['best:']!, n, labels, width)
    for (let i = 0; i < n; i++) this.label[from + i] = heads[i] === 0 && from === 0 ? this.root : ints[at['best:']! / 4 + i]!
  }

  private forward(name: string, bias: string, x: number, y: number, n: number): void {
    const { rows, columns } = this.matrices[name]!
    const { kernels } = this.math
    kernels.fillRows(y, this.at[bias]!, n, columns)
    kernels.multiply(x, this.at[name]!, y, n, rows, columns, rows, true)
  }

  /** y = x·W + b for the n rows that were last brought to whole numbers. */
  private multiply(name: string, bias: string, y: number, n: number): void {
    const { at, math, steps } = this
    const { rows, columns } = this.matrices[name]!
    // rows are worked in fours: what lies in the last ones beyond n is never looked at
    math.kernels.multiplyShorts(at['short:']!, at['steps:']!, at[name]!, steps[name]!, at[bias]!, y, n > 1 ? fours(n) : 1, rows, columns)
  }

  /** Place among the kept words of an entry: what the first layer is told of it, worked out once. */
  private keep(entry: number): number {
    const known = this.keptAt[entry]!
    if (known >= 0) return known
    const place = this.kept++
    this.keptAt[entry] = place
    const { at, math, table, weights, parts } = this
    const { word, vector, part, hidden: d } = weights.shape
    const floats = math.floats
    const input = at['input:']! / 4
    floats.fill(0, input, input + word + vector + part)
    const row = table.word[entry]! > 0 ? table.word[entry]! - 3 : 0
    if (row > 0) addRow(weights.words, row, floats, input)
    const wide = table.wide[entry]!
    if (wide >= 0) addRow(weights.vectors, wide, floats, input + word)
    const n = partsOf(table, entry, parts)
    for (let k = 0; k < n; k++) {
      const found = seek(weights.partHash, parts[k]! >>> 0)
      if (found >= 0) addRow(weights.parts, found, floats, input + word + vector)
    }
    const x = at['kept:']! + 4 * place * 8 * d
    this.forward('mix', 'mixBias', at['input:']!, x, 1)
    math.kernels.rectify(x, 2 * d, 0)
    math.kernels.toShorts(x, at['short:']!, at['steps:']!, 1, 2 * d)
    this.multiply('layer0', 'layerBias0', x + 4 * 2 * d, 1)
    return place
  }
}

function addRow({ width, scale, steps, values }: PackedRows, row: number, to: Float32Array, at: number): void {
  const step = steps[row]! * scale
  for (let k = 0; k < width; k++) to[at + k]! += values[row * width + k]! * step
}

/** Place of a number in ascending ones, or -1. */
function seek(sorted: Uint32Array, wanted: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = sorted[middle]!
    if (here === wanted) return middle
    if (here < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}
