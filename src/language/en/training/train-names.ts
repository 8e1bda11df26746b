import type { Sentence } from '../../sentence.js'
import type { KnownNames } from '../entities.js'
import type { NameScorer } from '../name-finder.js'
import { NameSearch } from '../name-finder.js'
import { NAME_CLASSES, NameMemory, NameSentence, nameFeatures } from '../name-region.js'
import type { WordTable } from '../word-table.js'
import { countWords } from './count-words.js'
import type { GoldName } from './name-data.js'
import { randomFrom, shuffle } from './random.js'
import { TrainableWeights } from './trainable-weights.js'

/** A sentence with tags as a tagger gave them that did not see it, and its names. */
export interface NameExample extends Pick<Sentence, 'length' | 'form' | 'lower' | 'upos' | 'xpos'> {
  readonly names: readonly GoldName[]
}

export interface NameSettings {
  readonly epochs: number
  readonly minUpdates: number
  /** A word seen n times is hidden in hide of (hide + n) cases. */
  readonly hide: number
  readonly seed: number
}

/**
 * Learns to divide regions into names (structured perceptron, averaged). Every other document is read without memory, so that the
 * weights do not lean on what the document said before, which is surer in training than it will be.
 */
export function trainNames(
  table: WordTable,
  documents: readonly (readonly NameExample[])[],
  known: KnownNames,
  settings: NameSettings,
  log: (line: string) => void,
): { weights: TrainableWeights; decisions: number } {
  const weights = new TrainableWeights(NAME_CLASSES.length, settings.minUpdates)
  const random = randomFrom(settings.seed)
  const order = Int32Array.from(documents, (_, i) => i)
  const s = new NameSentence()
  const memory = new NameMemory()
  const search = new NameSearch()
  const features = new Int32Array(128)
  const scorer: NameScorer = (list, count, scores) => weights.addScores(list, count, scores)
  const counts = countWords(documents.flat())
  let now = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    for (const d of order) {
      memory.clear()
      const remembers = random() < 0.5
      for (const sentence of documents[d]!) {
        s.load(
          table,
          sentence,
          known,
          settings.hide ? (i) => random() * (settings.hide + counts.get(sentence.form[i]!)!) < settings.hide : undefined,
        )
        for (let i = 0; i < s.n; ) {
          const to = s.regionEnd(i)
          if (to === i) {
            i++
            continue
          }
          const gold = sentence.names.filter((name) => name.from >= i && name.to <= to)
          const key = (a: number, z: number, type: number): number => (a * 1000 + z) * 8 + type
          const wanted = new Set(gold.map((name) => key(name.from, name.to, name.type)))
          const covered = new Set<number>()
          for (const name of gold) for (let t = name.from; t < name.to; t++) covered.add(t)
          const found = search.search(s, memory, i, to, scorer)
          now++
          const got = new Set(found.map((name) => key(name.from, name.to, name.type)))
          const taken = new Set<number>()
          for (const name of found) for (let t = name.from; t < name.to; t++) taken.add(t)
          const bump = (a: number, z: number, type: number, delta: number): void => {
            const count = nameFeatures(s, memory, a, z, i, to, features)
            weights.bump(features, count, type, delta, now)
          }
          let missed = false
          for (const name of found)
            if (!wanted.has(key(name.from, name.to, name.type))) {
              missed = true
              bump(name.from, name.to, name.type, -1)
            }
          for (const name of gold)
            if (!got.has(key(name.from, name.to, name.type))) {
              missed = true
              bump(name.from, name.to, name.type, 1)
            }
          if (missed) wrong++
          for (let t = i; t < to; t++) {
            if (covered.has(t) && !taken.has(t)) bump(t, t + 1, 0, -1)
            else if (!covered.has(t) && taken.has(t)) bump(t, t + 1, 0, 1)
          }
          if (remembers) for (const name of found) memory.add(s, name.from, name.to, name.type)
          i = to
        }
      }
    }
    log(`names epoch ${epoch + 1}: ${wrong} regions wrong`)
  }
  return { weights, decisions: now }
}
