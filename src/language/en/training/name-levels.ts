import type { WideLexicon } from '../wide-lexicon.js'
import { findWide } from '../wide-lexicon.js'
import { randomFrom, shuffle } from './random.js'
import type { WordVectors } from './word-vectors.js'

/** How often a word (in normal form) was seen outside of names, and in those of persons, organisations, places and others. */
export type NameCounts = ReadonlyMap<string, readonly number[]>

const LEVELS = 12
const CLASSES = 5
const HIDDEN = 24
const EPOCHS = 6
const RATE = 0.06
const FOLDS = 3

/**
 * Learns from the vectors of the words counted what kind of name a word is part of, and tells it of all words: a network with one
 * hidden layer, trained by stochastic gradient. A word counted gets the answer of a network that did not see it, so that what
 * stands on these levels learns how far they are to be trusted. For each word of the wide lexicon the levels, 1 to 12, of a person, an
 * organisation and a place, four bits each from the lowest; 0 where the word has no vector.
 */
export function learnNameLevels(wide: WideLexicon, { words, values, size }: WordVectors, counts: NameCounts, seed: number): Uint16Array {
  const scale = Math.sqrt(size) / 2
  const vectors = values.map((value) => value * scale)
  const random = randomFrom(seed)
  const order = Int32Array.from(words.flatMap((word, i) => (counts.has(word) ? [i] : [])))
  shuffle(order, random)
  const foldOf = new Map<number, number>()
  order.forEach((i, k) => {
    foldOf.set(i, k % FOLDS)
  })
  const networks: Float32Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = order.filter((i) => foldOf.get(i) !== fold)
    networks.push(train(vectors, size, part, (i) => counts.get(words[i]!)!, random))
  }
  const levels = new Uint16Array(wide.hash.length)
  const hidden = new Float32Array(HIDDEN)
  const one = new Float64Array(CLASSES)
  const sum = new Float64Array(CLASSES)
  words.forEach((word, i) => {
    const at = findWide(wide, word)
    if (at < 0) return
    const fold = foldOf.get(i)
    const asked = fold === undefined ? networks.slice(0, 2) : [networks[fold]!]
    sum.fill(0)
    for (const network of asked) {
      answer(network, vectors, i * size, size, hidden, one)
      for (let c = 0; c < CLASSES; c++) sum[c]! += one[c]! / asked.length
    }
    levels[at] = levelOf(sum[1]!) | (levelOf(sum[2]!) << 4) | (levelOf(sum[3]!) << 8)
  })
  return levels
}

/** Probability 0.5 stands in the middle; ends lie at 0.25% and 99.75%. */
function levelOf(probability: number): number {
  const p = Math.min(0.9975, Math.max(0.0025, probability))
  return 1 + Math.round(((Math.log(p / (1 - p)) + 6) / 12) * (LEVELS - 1))
}

/** Weights: for each hidden unit its row and bias, then for each class its row and bias. */
function train(
  vectors: Float32Array,
  dimensions: number,
  examples: Int32Array,
  countsOf: (word: number) => readonly number[],
  random: () => number,
): Float32Array {
  const row = dimensions + 1
  const out = HIDDEN * row
  const network = new Float32Array(out + CLASSES * (HIDDEN + 1))
  for (let k = 0; k < out; k++) network[k] = (random() - 0.5) * 0.15
  for (let k = out; k < network.length; k++) network[k] = (random() - 0.5) * 0.3
  const hidden = new Float32Array(HIDDEN)
  const delta = new Float32Array(HIDDEN)
  const p = new Float64Array(CLASSES)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random)
    const pace = (RATE * (EPOCHS - epoch)) / EPOCHS
    for (const i of examples) {
      const counts = countsOf(i)
      let total = 0
      for (const n of counts) total += n
      const weight = Math.min(1, 0.3 + total / 10)
      answer(network, vectors, i * dimensions, dimensions, hidden, p)
      delta.fill(0)
      for (let c = 0; c < CLASSES; c++) {
        const error = (counts[c]! / total - p[c]!) * weight * pace
        const at = out + c * (HIDDEN + 1)
        for (let h = 0; h < HIDDEN; h++) {
          delta[h]! += error * network[at + h]!
          network[at + h]! += error * hidden[h]!
        }
        network[at + HIDDEN]! += error
      }
      for (let h = 0; h < HIDDEN; h++) {
        if (hidden[h] === 0) continue
        const at = h * row
        const d = delta[h]!
        for (let k = 0; k < dimensions; k++) network[at + k]! += d * vectors[i * dimensions + k]! - pace * 1e-4 * network[at + k]!
        network[at + dimensions]! += d
      }
    }
  }
  return network
}

/** Fills `hidden` with the units' outputs and `p` with the classes' probabilities. */
function answer(network: Float32Array, vectors: Float32Array, at: number, dimensions: number, hidden: Float32Array, p: Float64Array): void {
  const row = dimensions + 1
  for (let h = 0; h < HIDDEN; h++) {
    let sum = network[h * row + dimensions]!
    for (let k = 0; k < dimensions; k++) sum += network[h * row + k]! * vectors[at + k]!
    hidden[h] = Math.max(sum, 0)
  }
  let most = -Infinity
  for (let c = 0; c < CLASSES; c++) {
    const from = HIDDEN * row + c * (HIDDEN + 1)
    let sum = network[from + HIDDEN]!
    for (let h = 0; h < HIDDEN; h++) sum += network[from + h]! * hidden[h]!
    p[c] = sum
    if (sum > most) most = sum
  }
  let total = 0
  for (let c = 0; c < CLASSES; c++) total += p[c] = Math.exp(p[c]! - most)
  for (let c = 0; c < CLASSES; c++) p[c]! /= total
}
