import { hashText } from '../feature-hash.js'
import { randomFrom, shuffle } from './random.js'
import type { WordNetEntry } from './wordnet.js'

const HIDDEN = 64
const ENDINGS = 1 << 12
/** Vectors have length 1; so scaled their numbers are about as large as the other features. */
const VECTOR_SCALE = 3
const OWN = 24

/** What is known of a word whose tags are to be guessed: dense numbers, and the buckets of its endings. */
export interface GuessedWord {
  readonly dense: Float32Array
  readonly endings: Int32Array
}

/** Puts together the features of a word: its vector, its rank among the words, WordNet's kinds of it and of what it may be a form of, its endings. */
export function describeWord(word: string, rank: number, vector: Float32Array, wordNet: ReadonlyMap<string, WordNetEntry>): GuessedWord {
  const size = vector.length
  const dense = new Float32Array(size + OWN)
  for (let k = 0; k < size; k++) dense[k] = vector[k]! * VECTOR_SCALE
  const entry = wordNet.get(word)
  if (entry) {
    dense.set(
      entry.kinds.map((kind) => kind / 4),
      size,
    )
    for (let k = 0; k < 4; k++) dense[size + 4 + k] = entry.kinds[k]! > 0 ? 1 : 0
    dense[size + 8] = entry.name ? 1 : 0
    dense[size + 9] = entry.part ? 1 : 0
    dense[size + 10] = entry.capitalAdjective ? 1 : 0
  } else dense[size + 11] = 1
  FORMS.forEach(([ending, others, kind], f) => {
    if (!word.endsWith(ending) || word.length < ending.length + 2) return
    const stem = word.slice(0, word.length - ending.length)
    const bases = others.map((other) => stem + other)
    if (/(.)\1$/.test(stem)) bases.push(stem.slice(0, -1))
    if (bases.some((base) => (wordNet.get(base)?.kinds[kind] ?? 0) > 0)) dense[size + 12 + f] = 1
  })
  dense[size + 20] = Math.log(1 + rank) / 6
  dense[size + 21] = /[-']/.test(word) ? 1 : 0
  dense[size + 22] = word.includes('.') ? 1 : 0
  dense[size + 23] = 1
  const n = word.length
  const endings = Int32Array.from(
    [1, 2, 3, 4].filter((length) => length < n),
    (length) => (hashText(word, n - length, n) >>> 3) % ENDINGS,
  )
  return { dense, endings }
}

/** Endings, what stands in their place in the base form, and the kind of word that takes them. */
const FORMS: readonly (readonly [ending: string, others: readonly string[], kind: number])[] = [
  ['s', ['', 'e'], 0],
  ['s', ['', 'e'], 1],
  ['es', ['', 'e'], 0],
  ['ies', ['y'], 0],
  ['ed', ['', 'e'], 1],
  ['ing', ['', 'e'], 1],
  ['er', ['', 'e'], 2],
  ['est', ['', 'e'], 2],
]

/** A network with one hidden layer that gives the probable shares of a word's tags; learnt by AdaGrad (Duchi et al. 2011). */
export class TagGuesser {
  private readonly tags: number
  private readonly dense: number
  private readonly input: Float32Array
  private readonly endings: Float32Array
  private readonly output: Float32Array
  private readonly hidden = new Float32Array(HIDDEN + 1)

  constructor(tags: number, dense: number, seed: number) {
    const random = randomFrom(seed)
    const small = (n: number, scale: number): Float32Array => Float32Array.from({ length: n }, () => (random() - 0.5) * scale)
    this.tags = tags
    this.dense = dense
    this.input = small(HIDDEN * dense, 0.3)
    this.endings = new Float32Array(HIDDEN * ENDINGS)
    this.output = small(tags * (HIDDEN + 1), 0.2)
  }

  /** Writes the shares of the tags into `shares`. */
  guess(word: GuessedWord, shares: Float32Array): void {
    const { tags, dense, input, endings, output, hidden } = this
    for (let h = 0; h < HIDDEN; h++) {
      let sum = 0
      for (let k = 0; k < dense; k++) sum += input[h * dense + k]! * word.dense[k]!
      for (const ending of word.endings) sum += endings[ending * HIDDEN + h]!
      hidden[h] = Math.max(sum, 0)
    }
    hidden[HIDDEN] = 1
    let most = -Infinity
    for (let t = 0; t < tags; t++) {
      let sum = 0
      for (let h = 0; h <= HIDDEN; h++) sum += output[t * (HIDDEN + 1) + h]! * hidden[h]!
      shares[t] = sum
      if (sum > most) most = sum
    }
    let all = 0
    for (let t = 0; t < tags; t++) all += shares[t] = Math.exp(shares[t]! - most)
    for (let t = 0; t < tags; t++) shares[t]! /= all
  }

  /** Learns from words with the shares of their tags and their weights. */
  learn(
    words: readonly { readonly word: GuessedWord; readonly shares: Float32Array; readonly weight: number }[],
    epochs: number,
    rate: number,
    seed: number,
  ): void {
    const { tags, dense, input, endings, output, hidden } = this
    const random = randomFrom(seed)
    const order = Int32Array.from(words, (_, i) => i)
    const found = new Float32Array(tags)
    const back = new Float32Array(HIDDEN)
    const inputSquares = new Float32Array(input.length).fill(0.1)
    const endingSquares = new Float32Array(endings.length).fill(0.1)
    const outputSquares = new Float32Array(output.length).fill(0.1)
    const step = (values: Float32Array, squares: Float32Array, at: number, slope: number): void => {
      squares[at]! += slope * slope
      values[at]! -= (rate * slope) / Math.sqrt(squares[at]!)
    }
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random)
      for (const o of order) {
        const { word, shares, weight } = words[o]!
        this.guess(word, found)
        back.fill(0)
        for (let t = 0; t < tags; t++) {
          const slope = weight * (found[t]! - shares[t]!)
          if (Math.abs(slope) < 1e-4) continue
          for (let h = 0; h < HIDDEN; h++) {
            back[h]! += slope * output[t * (HIDDEN + 1) + h]!
            if (hidden[h]! > 0) step(output, outputSquares, t * (HIDDEN + 1) + h, slope * hidden[h]!)
          }
          step(output, outputSquares, t * (HIDDEN + 1) + HIDDEN, slope)
        }
        for (let h = 0; h < HIDDEN; h++) {
          if (hidden[h] === 0 || back[h] === 0) continue
          for (let k = 0; k < dense; k++) if (word.dense[k] !== 0) step(input, inputSquares, h * dense + k, back[h]! * word.dense[k]!)
          for (const ending of word.endings) step(endings, endingSquares, ending * HIDDEN + h, back[h]!)
        }
      }
    }
  }
}
