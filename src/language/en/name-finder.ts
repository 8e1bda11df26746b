import type { NameMemory, NameSentence } from './name-region.js'
import { LONGEST_NAME, NAME_CLASSES, nameFeatures } from './name-region.js'

export interface FoundName {
  readonly from: number
  readonly to: number
  /** A number of NAME_CLASSES, never 0. */
  readonly type: number
}

/** Sums the weights of features of each class. */
export type NameScorer = (features: Int32Array, count: number, scores: Float64Array | Int32Array) => void

const CLASSES = NAME_CLASSES.length

/**
 * Best division of a region into names and single words that are in none (Sarawagi and Cohen 2004): the score of a division is
 * the sum of the scores of its parts. Names begin and end with a word that may.
 */
export class NameSearch {
  private readonly best = new Float64Array(64)
  private readonly from = new Int32Array(64)
  private readonly type = new Int32Array(64)
  private readonly features = new Int32Array(128)
  private readonly scores = new Float64Array(CLASSES)

  /** The names of the region, left to right. */
  search(s: NameSentence, memory: NameMemory, regionFrom: number, regionTo: number, score: NameScorer): FoundName[] {
    const { best, from, type, features, scores } = this
    const m = regionTo - regionFrom
    best[0] = 0
    for (let k = 1; k <= m; k++) best[k] = -Infinity
    for (let i = 0; i < m; i++) {
      const a = regionFrom + i
      const longest = Math.min(m, i + LONGEST_NAME)
      for (let k = i + 1; k <= longest; k++) {
        const single = k === i + 1
        const z = regionFrom + k
        if (!single && (s.part[a + 2] !== 2 || s.part[z + 1] !== 2)) continue
        const count = nameFeatures(s, memory, a, z, regionFrom, regionTo, features)
        score(features, count, scores)
        const first = single ? 0 : 1
        const last = s.part[a + 2] === 2 ? CLASSES : 1
        for (let c = first; c < last; c++) {
          const total = best[i]! + scores[c]!
          if (total > best[k]!) {
            best[k] = total
            from[k] = i
            type[k] = c
          }
        }
      }
    }
    const found: FoundName[] = []
    for (let k = m; k > 0; k = from[k]!) if (type[k]! > 0) found.push({ from: regionFrom + from[k]!, to: regionFrom + k, type: type[k]! })
    return found.reverse()
  }
}
