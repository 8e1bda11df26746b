import { KeptSums } from './kept-sums.js'
import type { SparseWeights } from './sparse-weights.js'
import { addScores, score } from './sparse-weights.js'
import {
  type Beside,
  besideCase,
  besideFeatures,
  caseOf,
  casingFeature,
  joinedFeatures,
  ownFeatures,
  pastFeatures,
} from './tag-features.js'
import type { WordTable } from './word-table.js'

/** Room for the features of one decision, tagger or parser. */
export const FEATURE_ROOM = 160

/** A choice between tags is close where the scores, in steps of the model file, differ by less. */
const CLOSE = 150

/** The words of one sentence as entries of the word table, with two empty places before and after; tags as they are found. */
export class TaggerState {
  entry: Int32Array = new Int32Array(0)
  tag: Int32Array = new Int32Array(0)
  /** The next best tag where the choice was close, else the tag. */
  second: Int32Array = new Int32Array(0)
  n = 0
  /** Half of the words or more are in capitals, or (2) begin with one: casing says little then. */
  capitals = 0

  load(table: WordTable, forms: readonly string[], isHidden?: (i: number) => boolean): void {
    table.makeRoom()
    this.n = forms.length
    if (this.entry.length < this.n + 4) {
      this.entry = new Int32Array(this.n * 2 + 64)
      this.tag = new Int32Array(this.n * 2 + 64)
      this.second = new Int32Array(this.n * 2 + 64)
    }
    const { entry, tag, n } = this
    entry[0] = entry[1] = entry[n + 2] = entry[n + 3] = -1
    tag[0] = tag[1] = 254
    let upper = 0
    let title = 0
    let words = 0
    for (let i = 0; i < n; i++) {
      const e = isHidden?.(i) ? table.strangerOf(forms[i]!) : table.entryOf(forms[i]!)
      entry[i + 2] = e
      const casing = table.casing[e]!
      if (casing < 4) words++
      if (casing === 2) upper++
      if (casing > 0 && casing < 4) title++
    }
    this.capitals = words > 2 && upper * 2 > words ? 1 : words > 3 && title * 4 > words * 3 ? 2 : 0
  }
}

/** Room that one tagger needs; kept by its owner so that tagging makes no garbage. */
export class Tagger {
  readonly state: TaggerState = new TaggerState()
  private readonly features = new Int32Array(FEATURE_ROOM)
  private readonly scores = new Int32Array(256)
  private readonly table: WordTable
  private readonly weights: SparseWeights
  private readonly own: KeptSums
  private readonly beside: KeptSums
  private readonly past: KeptSums
  private readonly casing: KeptSums
  private generation = 0

  constructor(table: WordTable, weights: SparseWeights) {
    this.table = table
    this.weights = weights
    this.own = new KeptSums(weights.classes)
    this.beside = new KeptSums(weights.classes)
    this.past = new KeptSums(weights.classes)
    this.casing = new KeptSums(weights.classes)
  }

  /** Tags a sentence; afterwards `state.tag[i + 2]` is the number of token i's tag and `state.entry[i + 2]` its word entry. */
  tag(forms: readonly string[]): void {
    const { state, table } = this
    state.load(table, forms)
    if (table.generation !== this.generation) {
      this.generation = table.generation
      this.own.clear()
      this.beside.clear()
    }
    for (let i = 0; i < state.n; i++) {
      const only = table.only[state.entry[i + 2]!]!
      if (only > 0) state.tag[i + 2] = state.second[i + 2] = only - 1
      else this.decide(i)
    }
  }

  /** Finds the best tag of a token and the next: the sums of what hangs on one key are kept, the rest is summed here. */
  private decide(i: number): void {
    const { state, table, weights, features, scores, own, beside, past, casing } = this
    const { entry, tag } = state
    const classes = weights.classes
    own.makeRoom()
    beside.makeRoom()
    past.makeRoom()
    casing.makeRoom()
    const e0 = entry[i + 2]!
    const case0 = caseOf(table, e0, state.capitals, i)
    let ownAt = own.at((e0 << 6) | case0)
    if (ownAt < 0) ownAt = this.sum(own, (e0 << 6) | case0, ownFeatures(table, e0, case0, features, 0))
    const before = this.besideAt(entry[i + 1]!, 0)
    const before2 = this.besideAt(entry[i]!, 1)
    const after = this.besideAt(entry[i + 3]!, 2)
    const after2 = this.besideAt(entry[i + 4]!, 3)
    const ttb = (tag[i]! << 8) | tag[i + 1]!
    let pastAt = past.at(ttb)
    if (pastAt < 0) pastAt = this.sum(past, ttb, pastFeatures(tag[i + 1]!, ttb, features, 0))
    const caseA = besideCase(table, entry[i + 3]!)
    const caseB = besideCase(table, entry[i + 1]!)
    const cases = (case0 << 8) | (caseA << 4) | caseB
    let casingAt = casing.at(cases)
    if (casingAt < 0) casingAt = this.sum(casing, cases, casingFeature(case0, caseA, caseB, features, 0))
    const ownSums = own.values
    const besideSums = beside.values
    const pastSums = past.values
    const casingSums = casing.values
    for (let c = 0; c < classes; c++)
      scores[c] =
        ownSums[ownAt + c]! +
        besideSums[before + c]! +
        besideSums[before2 + c]! +
        besideSums[after + c]! +
        besideSums[after2 + c]! +
        pastSums[pastAt + c]! +
        casingSums[casingAt + c]!
    addScores(weights, features, joinedFeatures(table, state, i, features, 0), scores)
    let best = 0
    let next = 1
    if (scores[1]! > scores[0]!) {
      best = 1
      next = 0
    }
    for (let c = 2; c < classes; c++) {
      if (scores[c]! <= scores[next]!) continue
      if (scores[c]! > scores[best]!) {
        next = best
        best = c
      } else next = c
    }
    tag[i + 2] = best
    state.second[i + 2] = scores[best]! - scores[next]! < CLOSE ? next : best
  }

  private besideAt(entry: number, place: Beside): number {
    const key = ((entry + 1) << 2) | place
    const at = this.beside.at(key)
    return at < 0 ? this.sum(this.beside, key, besideFeatures(this.table, entry, place, this.features, 0)) : at
  }

  private sum(kept: KeptSums, key: number, count: number): number {
    score(this.weights, this.features, count, this.scores)
    return kept.keep(key, this.scores)
  }
}
