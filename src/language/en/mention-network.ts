import type { Sentence } from '../sentence.js'
import type { Candidate } from './mention-features.js'
import { MARK_ROWS, MENTION_CLASSES } from './mention-features.js'
import { Arithmetic } from './network/arithmetic.js'
import type { PackedRows } from './network/network-weights.js'

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

/**
 * Judges candidates by what the network that parses has made of their words. What comes in is multiplied once for each word and place, not once for
 * each candidate: a candidate only adds up what its places say. Not to be shared between threads.
 */
export class MentionNetwork {
  private readonly weights: MentionWeights
  private readonly states: SentenceStates
  private readonly math = new Arithmetic()
  private readonly words: Float32Array
  private readonly above: Float32Array
  private readonly marks: Float32Array
  private readonly hidden: Float32Array
  private readonly at: { readonly [name in 'above' | 'words' | 'aboveMatrix' | 'wordMatrix' | 'ofAbove' | 'ofWords']: number }
  private length = 0

  constructor(weights: MentionWeights, states: SentenceStates) {
    this.weights = weights
    this.states = states
    const { width } = states
    const hidden = weights.rows.width
    this.words = new Float32Array(LONGEST * width)
    this.above = new Float32Array(LONGEST * width)
    this.hidden = new Float32Array(hidden)
    this.marks = new Float32Array(MARK_ROWS * hidden)
    const { math } = this
    this.at = {
      above: math.room(LONGEST * width),
      words: math.room(LONGEST * width),
      aboveMatrix: math.room(width * PLACES * hidden),
      wordMatrix: math.room(width * WORD_PLACES * hidden),
      ofAbove: math.room(LONGEST * PLACES * hidden),
      ofWords: math.room(LONGEST * WORD_PLACES * hidden),
    }
    const { floats } = math
    const unpack = (first: number, rows: number, to: Float32Array, at: number, stride: number): void => {
      const { values, steps, scale } = weights.rows
      for (let row = 0; row < rows; row++)
        for (let k = 0; k < hidden; k++) to[at + row * stride + k] = values[(first + row) * hidden + k]! * steps[first + row]! * scale
    }
    for (let place = 0; place < PLACES; place++)
      unpack(place * width, width, floats, this.at.aboveMatrix / 4 + place * hidden, PLACES * hidden)
    for (let place = 0; place < WORD_PLACES; place++)
      unpack((PLACES + place) * width, width, floats, this.at.wordMatrix / 4 + place * hidden, WORD_PLACES * hidden)
    unpack((PLACES + WORD_PLACES) * width, MARK_ROWS, this.marks, 0, hidden)
  }

  /** Takes in a sentence; false where it is too long for it. */
  load(sentence: Sentence): boolean {
    const n = sentence.length
    if (n > LONGEST || !this.states.copy(sentence, this.words, this.above)) return false
    this.length = n
    const { math, at, hidden } = this
    const { width } = this.states
    math.floats.set(this.above.subarray(0, n * width), at.above / 4)
    math.floats.set(this.words.subarray(0, n * width), at.words / 4)
    math.kernels.multiply(at.above, at.aboveMatrix, at.ofAbove, n, width, PLACES * hidden.length, width, false)
    math.kernels.multiply(at.words, at.wordMatrix, at.ofWords, n, width, WORD_PLACES * hidden.length, width, false)
    return true
  }

  /** Adds to `sums` the score of each class, in `points` to one of its own, for a candidate of the sentence loaded with the marks that its features gave it. */
  addScores({ from, to, head }: Candidate, marks: Int32Array, points: number, sums: Float64Array): void {
    const { hidden, weights, at } = this
    const { floats } = this.math
    hidden.set(weights.bias)
    const above = at.ofAbove / 4
    const words = at.ofWords / 4
    this.addPlace(floats, above, PLACES, from, 0)
    this.addPlace(floats, above, PLACES, to - 1, 1)
    this.addPlace(floats, above, PLACES, head, 2)
    if (from > 0) this.addPlace(floats, above, PLACES, from - 1, 3)
    if (to < this.length) this.addPlace(floats, above, PLACES, to, 4)
    this.addPlace(floats, words, WORD_PLACES, from, 0)
    this.addPlace(floats, words, WORD_PLACES, to - 1, 1)
    this.addPlace(floats, words, WORD_PLACES, head, 2)
    for (let m = 0; m < marks.length; m++) this.addPlace(this.marks, 0, 1, marks[m]!, 0)
    const { out, outBias } = weights
    for (let c = 0; c < CLASSES; c++) {
      let sum = outBias[c]!
      for (let k = 0; k < hidden.length; k++) if (hidden[k]! > 0) sum += hidden[k]! * out[k * CLASSES + c]!
      sums[c]! += sum * points
    }
  }

  private addPlace(from: Float32Array, start: number, places: number, row: number, place: number): void {
    const { hidden } = this
    const at = start + (row * places + place) * hidden.length
    for (let k = 0; k < hidden.length; k++) hidden[k]! += from[at + k]!
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
