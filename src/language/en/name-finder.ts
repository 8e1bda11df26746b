import type { NameMemory, NameSentence } from './name-region.js'
import { LONGEST_NAME, memoryFeatures, NAME_CLASSES, plainFeatures } from './name-region.js'

export interface FoundName {
  readonly from: number
  readonly to: number
  /** A number of NAME_CLASSES, never 0. */
  readonly type: number
}

/** Adds the weights of features of each class to `scores`. */
export type NameScorer = (features: Int32Array, count: number, scores: Float64Array) => void

const CLASSES = NAME_CLASSES.length

const NO_LEAD = new Float64Array(CLASSES)

/** Scores of what hangs on the sentences alone: written while a document is read for the first time, taken from here the second time. */
export class ScoreTape {
  private scores = new Float64Array(4096)
  private at = 0
  private end = 0

  clear(): void {
    this.at = this.end = 0
  }

  /** Back to the beginning. */
  rewind(): void {
    this.at = 0
  }

  /** Copies the next scores into `out`; false where there are none yet. */
  take(out: Float64Array): boolean {
    if (this.at === this.end) return false
    for (let c = 0; c < CLASSES; c++) out[c] = this.scores[this.at++]!
    return true
  }

  keep(scores: Float64Array): void {
    if (this.end + CLASSES > this.scores.length) {
      const more = new Float64Array(2 * this.scores.length)
      more.set(this.scores)
      this.scores = more
    }
    this.scores.set(scores, this.end)
    this.at = this.end += CLASSES
  }
}

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

  /** The names of the region, left to right; each class scores `lead` to begin with. With a tape, a document's regions are asked for in the same order each time. */
  search(
    s: NameSentence,
    memory: NameMemory,
    regionFrom: number,
    regionTo: number,
    addScores: NameScorer,
    lead: Float64Array = NO_LEAD,
    tape?: ScoreTape,
  ): FoundName[] {
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
        if (!tape?.take(scores)) {
          scores.set(lead)
          addScores(features, plainFeatures(s, a, z, regionFrom, regionTo, features), scores)
          tape?.keep(scores)
        }
        addScores(features, memoryFeatures(s, memory, a, z, features, 0), scores)
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
