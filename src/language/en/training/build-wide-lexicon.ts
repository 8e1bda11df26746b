import type { WideLexicon } from '../wide-lexicon.js'
import { wideHash } from '../wide-lexicon.js'
import { normalForm } from '../word-table.js'
import { nearestCentres, normalise, sphericalKMeans } from './spherical-k-means.js'
import type { GuessedWord } from './tag-guesser.js'
import { describeWord, TagGuesser } from './tag-guesser.js'
import type { GoldSentence } from './treebank.js'
import type { WordVectors } from './word-vectors.js'
import type { WordNetEntry } from './wordnet.js'

export interface WideSettings {
  readonly wideClusters: number
  readonly middleClusters: number
  readonly broadClusters: number
  readonly seed: number
}

/** Words beyond so many are only put to the clusters that the more frequent ones formed. */
const FORMING = 30_000
const PASSES = 10
const PARTS = 5
const EPOCHS = 8
const RATE = 0.04
/** A tag with less of a word's uses is not in its set. */
const LEAST_SHARE = 0.12
const MOST_SETS = 255

/**
 * Builds the lexicon of the words that have vectors. The tags of a word are guessed by a network that never saw that word: the
 * words of the treebanks are parted, and each part is guessed by what was learnt from the others. So the tagger learns to
 * trust the guesses as far as they hold for strange words.
 */
export function buildWideLexicon(
  sentences: readonly GoldSentence[],
  vectors: WordVectors,
  wordNet: ReadonlyMap<string, WordNetEntry>,
  settings: WideSettings,
  log: (line: string) => void,
): WideLexicon {
  const { words, size, values } = vectors
  const n = words.length
  const normal = words.map(normalForm)
  const described = normal.map((word, i) => describeWord(word, i, values.subarray(i * size, (i + 1) * size), wordNet))

  const counts = new Map<string, Map<string, number>>()
  for (const { form, xpos, upos } of sentences)
    form.forEach((one, i) => {
      const word = normalForm(one)
      let byTag = counts.get(word)
      if (!byTag) counts.set(word, (byTag = new Map()))
      const tag = guessTag(upos[i]!, xpos[i]!)
      byTag.set(tag, (byTag.get(tag) ?? 0) + 1)
    })
  const tags = [...new Set([...counts.values()].flatMap((byTag) => [...byTag.keys()]))].sort()
  const numberOf = new Map(tags.map((tag, t) => [tag, t]))
  const examples: { word: GuessedWord; shares: Float32Array; weight: number; part: number }[] = []
  normal.forEach((word, i) => {
    const byTag = counts.get(word)
    if (!byTag) return
    const shares = new Float32Array(tags.length)
    let all = 0
    for (const count of byTag.values()) all += count
    for (const [tag, count] of byTag) shares[numberOf.get(tag)!] = count / all
    examples.push({ word: described[i]!, shares, weight: Math.min(2, 0.5 + 0.25 * Math.log2(all)), part: wideHash(word) % PARTS })
  })
  const guessers = Array.from({ length: PARTS }, (_, part) => {
    const guesser = new TagGuesser(tags.length, described[0]!.dense.length, settings.seed + part)
    guesser.learn(
      examples.filter((example) => example.part !== part),
      EPOCHS,
      RATE,
      settings.seed + part,
    )
    return guesser
  })
  const shares = new Float32Array(n * tags.length)
  const one = new Float32Array(tags.length)
  const best = (row: Float32Array): number => row.reduce((top, share, t) => (share > row[top]! ? t : top), 0)
  let right = 0
  let known = 0
  for (let i = 0; i < n; i++) {
    const byTag = counts.get(normal[i]!)
    const row = shares.subarray(i * tags.length, (i + 1) * tags.length)
    const asked = byTag ? [guessers[wideHash(normal[i]!) % PARTS]!] : guessers
    for (const guesser of asked) {
      guesser.guess(described[i]!, one)
      for (let t = 0; t < tags.length; t++) row[t]! += one[t]! / asked.length
    }
    if (!byTag) continue
    known++
    const most = [...byTag].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
    if (tags[best(row)] === most) right++
  }
  log(
    `${n} words with vectors, ${known} of them in the treebanks: the most frequent tag guessed for ${((100 * right) / known).toFixed(1)}%`,
  )

  const sets = new Map<string, number>()
  const keys = Array.from({ length: n }, (_, i) => setOf(shares.subarray(i * tags.length, (i + 1) * tags.length), tags))
  for (const key of keys) for (const shorter of prefixes(key)) sets.set(shorter, (sets.get(shorter) ?? 0) + (shorter === key ? 1 : 0))
  const kept = [...sets].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_SETS)
  const setNumber = new Map(kept.map(([key], s) => [key, s + 1]))
  const proper = tags.flatMap((tag, t) => (tag.startsWith('NNP') ? [t] : []))

  const weights = Float32Array.from(words, (_, i) => 1 / Math.sqrt(i + 10))
  const forming = Math.min(n, FORMING)
  const fine = sphericalKMeans(values.subarray(0, forming * size), size, weights, settings.wideClusters, PASSES, settings.seed)
  const mass = new Float32Array(settings.wideClusters).fill(1)
  const middle = sphericalKMeans(fine, size, mass, settings.middleClusters, PASSES * 2, settings.seed + 1)
  normalise(middle, size)
  const broad = sphericalKMeans(fine, size, mass, settings.broadClusters, PASSES * 2, settings.seed + 2)
  const cluster = nearestCentres(values, size, fine)
  const above = (centres: Float32Array): Uint16Array => Uint16Array.from([0, ...nearestCentres(fine, size, centres).map((c) => c + 1)])
  log(`${settings.wideClusters} clusters`)

  const order = new Map<number, number>()
  normal.forEach((word, i) => {
    const hash = wideHash(word)
    if (!order.has(hash)) order.set(hash, i)
  })
  const hashes = [...order.keys()].sort((a, b) => a - b)
  const rows = hashes.map((hash) => order.get(hash)!)
  return {
    hash: Int32Array.from(hashes),
    cluster: Uint16Array.from(rows, (i) => cluster[i]! + 1),
    guess: Uint8Array.from(rows, (i) => setNumber.get(prefixes(keys[i]!).find((key) => setNumber.has(key)) ?? '') ?? 0),
    proper: Uint8Array.from(rows, (i) => Math.round(15 * proper.reduce((sum, t) => sum + shares[i * tags.length + t]!, 0))),
    middleOf: above(middle),
    broadOf: above(broad),
  }
}

/** Tags as they are guessed: UPOS only where the Penn tag leaves it open. */
const guessTag = (upos: string, xpos: string): string =>
  upos === 'AUX' || upos === 'SCONJ' || upos === 'X' || upos === 'INTJ' ? upos : xpos

function setOf(shares: Float32Array, tags: readonly string[]): string {
  const ranked = tags
    .map((tag, t) => [tag, shares[t]!] as const)
    .sort((a, b) => b[1] - a[1])
    .filter(([, share], rank) => rank === 0 || share >= LEAST_SHARE)
    .slice(0, 3)
  return `${ranked.map(([tag]) => tag).join(' ')}${ranked[0]![1] > 0.9 ? '!' : ''}`
}

/** A set and what is left of it without its last tags: "NN VB JJ", "NN VB", "NN". */
function prefixes(key: string): string[] {
  const tags = key.replace('!', '').split(' ')
  return [key, ...tags.slice(1).map((_, k) => tags.slice(0, tags.length - 1 - k).join(' '))]
}
