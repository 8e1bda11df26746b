import type { KnownNames } from '../entities.js'
import { LONGEST_NAME, NAME_CLASSES, NameMemory, NameSentence, nameFeatures } from '../name-region.js'
import type { SparseWeights } from '../sparse-weights.js'
import { packWeights, slotOf } from '../sparse-weights.js'
import type { WordTable } from '../word-table.js'
import { countWords } from './count-words.js'
import { randomFrom, shuffle } from './random.js'
import type { NameExample } from './train-names.js'

export interface RefineSettings {
  /** Learnt so often, each time in another order of the documents, and averaged. */
  readonly runs: number
  readonly epochs: number
  readonly hide: number
  readonly rate: number
  readonly decay: number
  readonly seed: number
}

/** Weights of each class for each feature. */
export type RefinedNames = ReadonlyMap<number, Float64Array>

const STEP = 0.03
const CLASSES = NAME_CLASSES.length

/**
 * Learns the weights anew for the features that a perceptron chose, so that the right division of each region becomes likely among
 * all (semi-Markov conditional random field, Sarawagi and Cohen 2004; AdaGrad). Weights are averaged over the second half.
 */
export function refineNames(
  table: WordTable,
  documents: readonly (readonly NameExample[])[],
  known: KnownNames,
  chosen: SparseWeights,
  settings: RefineSettings,
  log: (line: string) => void,
): RefinedNames {
  const features: number[] = []
  const mask = (chosen.table.length >> 1) - 1
  const rowAt = new Int32Array(mask + 1).fill(-1)
  for (let slot = 0; slot <= mask; slot++)
    if (chosen.table[slot << 1] !== 0) {
      rowAt[slot] = features.length
      features.push(chosen.table[slot << 1]!)
    }
  const rowOf = (feature: number): number => {
    let slot = slotOf(feature, chosen.shift)
    for (;;) {
      const key = chosen.table[slot << 1]!
      if (key === feature) return rowAt[slot]!
      if (key === 0) return -1
      slot = (slot + 1) & mask
    }
  }
  const weight = new Float64Array(features.length * CLASSES)
  const square = new Float64Array(features.length * CLASSES).fill(0.01)
  const sum = new Float64Array(features.length * CLASSES)
  const order = Int32Array.from(documents, (_, i) => i)
  const s = new NameSentence()
  const memory = new NameMemory()
  const counts = countWords(documents.flat())
  const found = new Int32Array(128)
  let rows = new Int32Array(1 << 16)
  let averaged = 0
  let random = randomFrom(settings.seed)
  for (let turn = 0; turn < settings.runs * settings.epochs; turn++) {
    const epoch = turn % settings.epochs
    if (epoch === 0) {
      random = randomFrom(settings.seed + 100 * Math.floor(turn / settings.epochs))
      weight.fill(0)
      square.fill(0.01)
    }
    shuffle(order, random)
    let loss = 0
    for (const d of order) {
      memory.clear()
      const remembers = random() < 0.5
      for (const sentence of documents[d]!) {
        s.load(table, sentence, known, (i) => random() * (settings.hide + counts.get(sentence.form[i]!)!) < settings.hide)
        for (let a = 0; a < s.n; ) {
          const to = s.regionEnd(a)
          if (to === a) {
            a++
            continue
          }
          const m = to - a
          // candidates: i, k, first row, number of rows
          const part: number[] = []
          let end = 0
          for (let i = 0; i < m; i++)
            for (let k = i + 1; k <= Math.min(m, i + LONGEST_NAME); k++) {
              if (k > i + 1 && (s.part[a + i + 2] !== 2 || s.part[a + k + 1] !== 2)) continue
              const count = nameFeatures(s, memory, a + i, a + k, a, to, found)
              if (end + count > rows.length) {
                const more = new Int32Array(rows.length * 2)
                more.set(rows)
                rows = more
              }
              const from = end
              for (let f = 0; f < count; f++) {
                const row = rowOf(found[f]!)
                if (row >= 0) rows[end++] = row
              }
              part.push(i, k, from, end)
            }
          const parts = part.length / 4
          const scores = new Float64Array(parts * CLASSES)
          const alpha = new Float64Array(m + 1).fill(-Infinity)
          const beta = new Float64Array(m + 1).fill(-Infinity)
          alpha[0] = beta[m] = 0
          const allowed = (p: number, c: number): boolean =>
            c === 0 ? part[4 * p + 1] === part[4 * p]! + 1 : s.part[a + part[4 * p]! + 2] === 2
          for (let p = 0; p < parts; p++)
            for (let c = 0; c < CLASSES; c++) {
              let total = -Infinity
              if (allowed(p, c)) {
                total = 0
                for (let r = part[4 * p + 2]!; r < part[4 * p + 3]!; r++) total += weight[rows[r]! * CLASSES + c]!
                alpha[part[4 * p + 1]!] = logAdd(alpha[part[4 * p + 1]!]!, alpha[part[4 * p]!]! + total)
              }
              scores[p * CLASSES + c] = total
            }
          for (let p = parts - 1; p >= 0; p--)
            for (let c = 0; c < CLASSES; c++)
              beta[part[4 * p]!] = logAdd(beta[part[4 * p]!]!, beta[part[4 * p + 1]!]! + scores[p * CLASSES + c]!)
          const names = sentence.names.filter((name) => name.from >= a && name.to <= to)
          const covered = new Uint8Array(m)
          for (const name of names) covered.fill(1, name.from - a, name.to - a)
          for (let p = 0; p < parts; p++) {
            const i = part[4 * p]!
            const k = part[4 * p + 1]!
            for (let c = 0; c < CLASSES; c++) {
              if (!allowed(p, c)) continue
              const likely = Math.exp(alpha[i]! + scores[p * CLASSES + c]! + beta[k]! - alpha[m]!)
              const is =
                c === 0
                  ? covered[i] === 0
                    ? 1
                    : 0
                  : names.some((name) => name.from === a + i && name.to === a + k && name.type === c)
                    ? 1
                    : 0
              const slope = is - likely
              if (is) loss -= Math.log(Math.max(likely, 1e-9))
              if (slope < 1e-3 && slope > -1e-3) continue
              for (let r = part[4 * p + 2]!; r < part[4 * p + 3]!; r++) {
                const at = rows[r]! * CLASSES + c
                const g = slope - settings.decay * weight[at]!
                square[at]! += g * g
                weight[at]! += (settings.rate * g) / Math.sqrt(square[at]!)
              }
            }
          }
          if (remembers) for (const name of names) memory.add(s, name.from, name.to, name.type)
          a = to
        }
      }
    }
    if (epoch * 2 >= settings.epochs) {
      averaged++
      for (let i = 0; i < weight.length; i++) sum[i]! += weight[i]!
    }
    log(`names refined ${turn + 1}: loss ${loss.toFixed(0)}`)
  }
  return new Map(features.map((feature, row) => [feature, sum.subarray(row * CLASSES, (row + 1) * CLASSES).map((w) => w / averaged)]))
}

/** Packs the averages of several trainings, in steps of 0.03; a feature that one of them did not choose has weights of 0 there. */
export function packAverage(trained: readonly RefinedNames[]): Uint8Array {
  const sums = new Map<number, Float64Array>()
  for (const one of trained)
    for (const [feature, weights] of one) {
      const sum = sums.get(feature)
      if (sum) for (let c = 0; c < CLASSES; c++) sum[c]! += weights[c]!
      else sums.set(feature, weights.slice())
    }
  const packed: [number, [number, number][]][] = []
  for (const [feature, sum] of sums) {
    const entries: [number, number][] = []
    for (let c = 0; c < CLASSES; c++) {
      const whole = Math.round(sum[c]! / trained.length / STEP)
      if (whole !== 0) entries.push([c, whole])
    }
    if (entries.length) packed.push([feature, entries])
  }
  return packWeights(CLASSES, packed)
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
