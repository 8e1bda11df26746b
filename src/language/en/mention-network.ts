import type { Sentence } from '../sentence.js'
import type { Candidate } from './mention-features.js'
import { MARK_ROWS, MENTION_CLASSES } from './mention-features.js'
import { Arithmetic } from './network/arithmetic.js'
import { fours } from './network/network-shape.js'
import type { PackedRows } from './network/network-weights.js'
import { panelsOf } from './network/network-weights.js'

/** What the network that tags and parses makes of the words of a sentence. */
export interface SentenceStates {
  /** Numbers for each word. */
  readonly width: number
  /** Writes them row by row: of the words by themselves, and in their sentence. False where the sentence is too long to be read at once. */
  readonly copy: (sentence: Sentence, words: Float32Array, above: Float32Array) => boolean
}

/** Places of a candidate: its first word, its last, its head, the word before it, the word after it. By itself a word is told of in the first three. */
export const PLACES = 5
export const WORD_PLACES = 3
/** Numbers that come in: the states of the words in these places, then the marks. */
export const inputsOf = (width: number): number => (PLACES + WORD_PLACES) * width + MARK_ROWS

/** One hidden layer: `rows` has a row of hidden units for each number that comes in; `bias`, then from the units to the classes `out` and `outBias`. */
export interface MentionWeights {
  readonly rows: PackedRows
  readonly bias: Float32Array
  readonly out: Float32Array
  readonly outBias: Float32Array
}

const CLASSES = MENTION_CLASSES.length
/** Longest sentence that is read at once. */
const LONGEST = 512
/** What lies in the memory of the arithmetic. */
const ROOMS = [
  'states',
  'shorts',
  'steps',
  'aboveMatrix',
  'wordMatrix',
  'none',
  'ofAbove',
  'ofWords',
  'marks',
  'bias',
  'out',
  'outBias',
  'sum',
  'scores',
] as const

/**
 * Judges candidates by what the network that parses has made of their words. What comes in is multiplied once for each word and place, not once for
 * each candidate: a candidate only adds up what its places say. Products of states are taken in whole numbers of 16 bits, as when parsing. Not to be shared between threads.
 */
export class MentionNetwork {
  private readonly hidden: number
  private readonly states: SentenceStates
  private readonly math = new Arithmetic()
  private readonly words: Float32Array
  private readonly above: Float32Array
  private readonly at: { readonly [name in (typeof ROOMS)[number]]: number }
  private readonly aboveStep: number
  private readonly wordStep: number
  private length = 0

  constructor(weights: MentionWeights, states: SentenceStates) {
    this.states = states
    const { width } = states
    const d = weights.rows.width
    this.hidden = d
    this.words = new Float32Array(LONGEST * width)
    this.above = new Float32Array(LONGEST * width)
    const { math } = this
    const sizes = {
      states: LONGEST * width,
      shorts: (LONGEST * width) / 2,
      steps: LONGEST,
      aboveMatrix: (width * PLACES * d) / 2,
      wordMatrix: (width * WORD_PLACES * d) / 2,
      none: PLACES * d,
      ofAbove: LONGEST * PLACES * d,
      ofWords: LONGEST * WORD_PLACES * d,
      marks: MARK_ROWS * d,
      bias: d,
      out: d * CLASSES,
      outBias: CLASSES,
      sum: d,
      scores: CLASSES,
    }
    this.at = Object.fromEntries(ROOMS.map((name) => [name, math.room(sizes[name])])) as typeof this.at
    const { floats, shorts } = math
    const { values, steps, scale } = weights.rows
    const unpack = (first: number, rows: number, to: Float32Array, at: number, stride: number): void => {
      for (let row = 0; row < rows; row++)
        for (let k = 0; k < d; k++) to[at + row * stride + k] = values[(first + row) * d + k]! * steps[first + row]! * scale
    }
    const inShorts = (first: number, places: number, at: number): number => {
      const matrix = new Float32Array(width * places * d)
      for (let place = 0; place < places; place++) unpack((first + place) * width, width, matrix, place * d, places * d)
      return panelsOf(matrix, width, places * d, shorts.subarray(at / 2))
    }
    this.aboveStep = inShorts(0, PLACES, this.at.aboveMatrix)
    this.wordStep = inShorts(PLACES, WORD_PLACES, this.at.wordMatrix)
    unpack((PLACES + WORD_PLACES) * width, MARK_ROWS, floats, this.at.marks / 4, d)
    floats.set(weights.bias, this.at.bias / 4)
    floats.set(weights.out, this.at.out / 4)
    floats.set(weights.outBias, this.at.outBias / 4)
  }

  /** Takes in a sentence; false where it is too long for it. */
  load(sentence: Sentence): boolean {
    const n = sentence.length
    if (n > LONGEST || !this.states.copy(sentence, this.words, this.above)) return false
    this.length = n
    const { at, hidden } = this
    this.multiply(this.above, at.aboveMatrix, this.aboveStep, at.ofAbove, PLACES * hidden)
    this.multiply(this.words, at.wordMatrix, this.wordStep, at.ofWords, WORD_PLACES * hidden)
    return true
  }

  private multiply(states: Float32Array, matrix: number, step: number, to: number, columns: number): void {
    const { math, at, length: n } = this
    const { width } = this.states
    math.floats.set(states.subarray(0, n * width), at.states / 4)
    math.kernels.toShorts(at.states, at.shorts, at.steps, n, width)
    // rows are worked in fours, as the network that parses has them
    math.kernels.multiplyShorts(at.shorts, at.steps, matrix, step, at.none, to, n > 1 ? fours(n) : 1, width, columns)
  }

  /** Adds to `sums` the score of each class, in `points` to one of its own, for a candidate of the sentence loaded with the marks that its features gave it. */
  addScores({ from, to, head }: Candidate, marks: Int32Array, points: number, sums: Float64Array): void {
    const { at, hidden, math } = this
    const { kernels, floats } = math
    kernels.fillRows(at.sum, at.bias, 1, hidden)
    this.addPlace(at.ofAbove, PLACES, from, 0)
    this.addPlace(at.ofAbove, PLACES, to - 1, 1)
    this.addPlace(at.ofAbove, PLACES, head, 2)
    if (from > 0) this.addPlace(at.ofAbove, PLACES, from - 1, 3)
    if (to < this.length) this.addPlace(at.ofAbove, PLACES, to, 4)
    this.addPlace(at.ofWords, WORD_PLACES, from, 0)
    this.addPlace(at.ofWords, WORD_PLACES, to - 1, 1)
    this.addPlace(at.ofWords, WORD_PLACES, head, 2)
    for (let m = 0; m < marks.length; m++) this.addPlace(at.marks, 1, marks[m]!, 0)
    kernels.rectify(at.sum, hidden, 0)
    kernels.fillRows(at.scores, at.outBias, 1, CLASSES)
    kernels.multiply(at.sum, at.out, at.scores, 1, hidden, CLASSES, hidden, true)
    for (let c = 0; c < CLASSES; c++) sums[c]! += floats[at.scores / 4 + c]! * points
  }

  private addPlace(from: number, places: number, row: number, place: number): void {
    this.math.kernels.addTo(this.at.sum, from + 4 * (row * places + place) * this.hidden, this.hidden)
  }
}

/** Bytes for the model file: sizes, fractions, then the steps and values of the rows. */
export function packMentions({ rows, bias, out, outBias }: MentionWeights): Uint8Array {
  const sizes = Uint32Array.of(rows.steps.length, rows.width)
  const pieces: ArrayBufferView[] = [sizes, Float32Array.of(rows.scale), bias, out, outBias, rows.steps, rows.values]
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength), at)
    at += piece.byteLength
  }
  return bytes
}

/** Reads what `packMentions` wrote; the arrays are views of the bytes, which begin at a multiple of 4. */
export function unpackMentions(bytes: Uint8Array): MentionWeights {
  const { buffer } = bytes
  let at = bytes.byteOffset
  const [inputs, width] = new Uint32Array(buffer, at, 2) as unknown as [number, number]
  at += 8
  const floats = (n: number): Float32Array => {
    const view = new Float32Array(buffer, at, n)
    at += 4 * n
    return view
  }
  const scale = floats(1)[0]!
  const [bias, out, outBias] = [floats(width), floats(width * CLASSES), floats(CLASSES)]
  const steps = new Uint8Array(buffer, at, inputs)
  const values = new Int8Array(buffer, at + inputs, inputs * width)
  return { rows: { width, scale, steps, values }, bias, out, outBias }
}
