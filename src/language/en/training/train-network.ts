import type { NetworkShape } from '../network/network-shape.js'
import type { NetworkWeights } from '../network/network-weights.js'
import { keepMatrices, packRows } from '../network/network-weights.js'
import { MOST_PARTS, partsOf } from '../network/word-parts.js'
import { findWide } from '../wide-lexicon.js'
import type { WordTable } from '../word-table.js'
import { normalForm } from '../word-table.js'
import type { NetworkExample, TypeTable } from './network-trainer.js'
import { NetworkTrainer } from './network-trainer.js'
import { randomFrom, shuffle } from './random.js'
import type { WordVectors } from './word-vectors.js'

export interface NetworkSettings {
  readonly word: number
  readonly vector: number
  readonly part: number
  readonly hidden: number
  readonly layers: number
  readonly arc: number
  readonly label: number
  readonly epochs: number
  /** Words in a batch. */
  readonly batch: number
  readonly rate: number
  /** Batches until the rate is reached; from there it falls to `lastRate` of it. */
  readonly warmUp: number
  readonly lastRate: number
  readonly dropIn: number
  readonly drop: number
  readonly hide: number
  readonly clip: number
  readonly beta1: number
  readonly beta2: number
  readonly seed: number
}

/** A sentence with the numbers of tags and labels; heads count from 0, the root's is the number of words. */
export interface GoldNumbers {
  readonly form: readonly string[]
  readonly tag: ArrayLike<number>
  readonly head: ArrayLike<number>
  readonly label: ArrayLike<number>
  /** Marks of names (see `nameMarks`), where the treebank has them. */
  readonly name?: ArrayLike<number> | undefined
}

/** Vectors are brought to this length, so that their numbers are about as large as those of words. */
const VECTOR_LENGTH = 4
/** A part that fewer words of the text have is not learnt. */
const LEAST_PART = 2
/** Sentences beyond are rare, and mostly lists. */
const LONGEST = 400

/** Learns the network from sentences. `each` is asked after every epoch. The same sentences and settings give the same weights anywhere. */
export function trainNetwork(
  table: WordTable,
  sentences: readonly GoldNumbers[],
  tags: number,
  labels: number,
  names: number,
  vectors: WordVectors | undefined,
  settings: NetworkSettings,
  log: (line: string) => void,
  each?: (weights: NetworkWeights, epoch: number) => void,
): NetworkWeights {
  const learnt = sentences.filter(({ form }) => form.length <= LONGEST)
  const { types, numberOf, partHash } = buildTypes(table, learnt, vectors)
  const shape: NetworkShape = {
    word: settings.word,
    vector: settings.vector,
    part: settings.part,
    hidden: settings.hidden,
    layers: settings.layers,
    arc: settings.arc,
    label: settings.label,
    tags,
    labels,
    names,
  }
  const trainer = new NetworkTrainer(shape, types, settings)
  const examples = learnt.map(({ form, tag, head, label, name }): NetworkExample => {
    const type = Int32Array.from(form, (word) => numberOf.get(word)!)
    return {
      type,
      stranger: type.map((t) => t + 1),
      tag: Int32Array.from(tag),
      head: Int32Array.from(head, (h) => (h === form.length ? 0 : h + 1)),
      label: Int32Array.from(label),
      name: name ? Int32Array.from(name) : new Int32Array(form.length).fill(-1),
    }
  })
  const words = examples.reduce((sum, { type }) => sum + type.length, 0)
  const all = Math.ceil((settings.epochs * words) / settings.batch)
  const order = Int32Array.from(examples, (_, i) => i)
  const random = randomFrom(settings.seed)
  let step = 0
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    let batches = 0
    let from = 0
    while (from < order.length) {
      const batch: NetworkExample[] = []
      let size = 0
      while (from < order.length && (size === 0 || size + examples[order[from]!]!.type.length <= settings.batch)) {
        const example = examples[order[from++]!]!
        batch.push(example)
        size += example.type.length
      }
      step++
      const rate = settings.rate * Math.min(1, step / settings.warmUp) * Math.max(settings.lastRate, 1 - step / all)
      loss += trainer.learn(batch, rate)
      batches++
    }
    log(`network: epoch ${epoch}, loss ${(loss / batches).toFixed(3)}`)
    each?.(pack(), epoch)
  }
  return pack()

  function pack(): NetworkWeights {
    const learned = trainer.weights()
    const { vectorSize } = types
    // the vectors of the wide lexicon, brought down as they were while learning
    const wide = table.lexicon.wide.hash.length
    const low = new Float32Array(wide * shape.vector)
    for (let i = 0; i < wide; i++)
      for (let k = 0; k < vectorSize; k++) {
        const value = types.vectors[i * vectorSize + k]!
        if (value !== 0) for (let j = 0; j < shape.vector; j++) low[i * shape.vector + j]! += value * learned.project[k * shape.vector + j]!
      }
    return {
      ...keepMatrices(shape, learned.dense),
      words: packRows(learned.words, shape.word),
      vectors: packRows(low, shape.vector),
      partHash,
      parts: packRows(learned.parts.subarray(shape.part), shape.part),
    }
  }
}

/** Every form of the text as two types: as it is known (even numbers), and as a stranger. */
function buildTypes(
  table: WordTable,
  sentences: readonly GoldNumbers[],
  vectors: WordVectors | undefined,
): { types: TypeTable; numberOf: Map<string, number>; partHash: Uint32Array } {
  const counts = new Map<string, number>()
  const byNormal = new Map<string, number>()
  for (const { form } of sentences)
    for (const word of form) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      const normal = normalForm(word)
      byNormal.set(normal, (byNormal.get(normal) ?? 0) + 1)
    }
  const numberOf = new Map([...counts.keys()].map((form, i) => [form, 2 * i]))
  const n = 2 * counts.size
  const word = new Int32Array(n)
  const vector = new Int32Array(n)
  const count = new Float64Array(n)
  const hashes: Uint32Array[] = []
  const parts = new Int32Array(MOST_PARTS)
  const partCounts = new Map<number, number>()
  for (const [form, t] of numberOf) {
    for (const type of [t, t + 1]) {
      table.makeRoom()
      const e = type === t ? table.entryOf(form) : table.strangerOf(form)
      word[type] = table.word[e]! > 0 ? table.word[e]! - 3 : 0
      vector[type] = vectors ? table.wide[e]! : -1
      count[type] = byNormal.get(normalForm(form))!
      hashes[type] = Uint32Array.from(parts.subarray(0, partsOf(table, e, parts)))
      for (const hash of hashes[type]) partCounts.set(hash, (partCounts.get(hash) ?? 0) + counts.get(form)! / 2)
    }
  }
  const known = [...partCounts.keys()].filter((hash) => partCounts.get(hash)! >= LEAST_PART)
  const partHash = Uint32Array.from(known).sort()
  // row 0 belongs to no part
  const rowOf = new Map(Array.from(partHash, (hash, i) => [hash, i + 1]))
  const partStart = new Int32Array(n + 1)
  const rows: number[] = []
  hashes.forEach((own, type) => {
    for (const hash of own) {
      const row = rowOf.get(hash)
      if (row !== undefined) rows.push(row)
    }
    partStart[type + 1] = rows.length
  })
  const size = vectors?.size ?? 4
  const { wide } = table.lexicon
  const values = new Float32Array(wide.hash.length * size)
  vectors?.words.forEach((one, i) => {
    const at = findWide(wide, normalForm(one))
    // of words with one normal form the most frequent, which comes first, gives the vector
    if (at < 0 || values[at * size] !== 0) return
    for (let k = 0; k < size; k++) values[at * size + k] = VECTOR_LENGTH * vectors.values[i * size + k]!
  })
  const types: TypeTable = {
    word,
    vector,
    partStart,
    parts: Int32Array.from(rows),
    count,
    vectors: values,
    vectorSize: size,
    words: table.lexicon.lexical + 1,
    partRows: partHash.length + 1,
  }
  return { types, numberOf, partHash }
}
