import { hash1, hash2, hash3 } from './feature-hash.js'
import type { SparseWeights } from './sparse-weights.js'
import { score } from './sparse-weights.js'
import type { WordTable } from './word-table.js'

/** Room for the features of one decision, tagger or parser. */
export const FEATURE_ROOM = 160

/** The words of one sentence as entries of the word table, with two empty places before and after; tags as they are found. */
export class TaggerState {
  entry: Int32Array = new Int32Array(0)
  tag: Int32Array = new Int32Array(0)
  n = 0
  /** Half of the words or more are in capitals, or (2) begin with one: casing says little then. */
  capitals = 0

  load(table: WordTable, forms: readonly string[], isHidden?: (i: number) => boolean): void {
    table.makeRoom()
    this.n = forms.length
    if (this.entry.length < this.n + 4) {
      this.entry = new Int32Array(this.n * 2 + 64)
      this.tag = new Int32Array(this.n * 2 + 64)
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

/** Writes the features of token `i` into `out` and returns their number; the tags before it must be set. */
export function tagFeatures(table: WordTable, state: TaggerState, i: number, out: Int32Array): number {
  const { entry, tag, capitals } = state
  const e0 = entry[i + 2]!
  const eb = entry[i + 1]!
  const ebb = entry[i]!
  const ea = entry[i + 3]!
  const eaa = entry[i + 4]!
  const { word, ambiguity, fine, coarse, suffix2, suffix3, casing, shape } = table
  const w0 = word[e0]!
  const wb = eb < 0 ? 1 : word[eb]!
  const wbb = ebb < 0 ? 1 : word[ebb]!
  const wa = ea < 0 ? 2 : word[ea]!
  const waa = eaa < 0 ? 2 : word[eaa]!
  const a0 = ambiguity[e0]!
  const aa = ea < 0 ? 65535 : ambiguity[ea]!
  const aaa = eaa < 0 ? 65535 : ambiguity[eaa]!
  const ab = eb < 0 ? 65535 : ambiguity[eb]!
  const f0 = fine[e0]!
  const fb = eb < 0 ? 65535 : fine[eb]!
  const fa = ea < 0 ? 65535 : fine[ea]!
  const fbb = ebb < 0 ? 65535 : fine[ebb]!
  const faa = eaa < 0 ? 65535 : fine[eaa]!
  const s0 = suffix3[e0]!
  const sa = ea < 0 ? 65535 : suffix3[ea]!
  const sb = eb < 0 ? 65535 : suffix3[eb]!
  const tb = tag[i + 1]!
  const tbb = tag[i]!
  const ttb = (tbb << 8) | tb
  const case0 = (casing[e0]! << 3) | (capitals << 1) | (i === 0 ? 1 : 0)
  const caseA = ea < 0 ? 15 : casing[ea]!
  const caseB = eb < 0 ? 15 : casing[eb]!
  let n = 0
  out[n++] = hash1(1, 0)
  out[n++] = hash1(2, w0)
  out[n++] = hash2(3, w0, case0)
  out[n++] = hash1(4, table.suffix1[e0]!)
  out[n++] = hash1(5, suffix2[e0]!)
  out[n++] = hash2(6, s0, case0)
  out[n++] = hash1(7, table.suffix4[e0]!)
  out[n++] = hash1(8, table.suffix5[e0]!)
  out[n++] = hash1(9, table.prefix2[e0]!)
  out[n++] = hash1(10, table.prefix3[e0]!)
  out[n++] = hash1(11, table.prefix4[e0]!)
  out[n++] = hash2(12, shape[e0]!, i === 0 ? 1 : 0)
  out[n++] = hash2(13, case0, tb)
  out[n++] = hash2(14, f0, case0)
  out[n++] = hash1(15, coarse[e0]!)
  out[n++] = hash2(16, a0, case0)
  out[n++] = hash1(17, wb)
  out[n++] = hash1(18, wa)
  out[n++] = hash1(19, wbb)
  out[n++] = hash1(20, waa)
  out[n++] = hash2(21, wb, w0)
  out[n++] = hash2(22, w0, wa)
  out[n++] = hash2(23, wb, wa)
  out[n++] = hash3(24, wb, w0, wa)
  out[n++] = hash2(25, wbb, wb)
  out[n++] = hash2(26, wa, waa)
  out[n++] = hash1(27, fb)
  out[n++] = hash1(28, fa)
  out[n++] = hash2(29, f0, fa)
  out[n++] = hash2(30, fb, f0)
  out[n++] = hash1(31, fbb)
  out[n++] = hash1(32, faa)
  out[n++] = hash1(33, tb)
  out[n++] = hash1(34, ttb)
  out[n++] = hash2(35, tb, w0)
  out[n++] = hash2(36, ttb, a0)
  out[n++] = hash3(37, tb, a0, aa)
  out[n++] = hash2(38, a0, aa)
  out[n++] = hash3(39, a0, aa, aaa)
  out[n++] = hash2(40, tb, aa)
  out[n++] = hash2(41, ab, a0)
  out[n++] = hash2(42, ttb, w0)
  out[n++] = hash2(43, tb, f0)
  out[n++] = hash3(44, tb, f0, fa)
  out[n++] = hash2(45, tb, suffix2[e0]!)
  out[n++] = hash2(46, tb, s0)
  out[n++] = hash2(47, sa, a0)
  out[n++] = hash2(48, sb, a0)
  out[n++] = hash3(49, case0, caseA, caseB)
  out[n++] = hash2(50, sa, tb)
  out[n++] = hash2(51, wa, a0)
  out[n++] = hash2(52, wa, tb)
  out[n++] = hash2(53, coarse[e0]!, aa)
  out[n++] = hash2(54, w0, aa)
  out[n++] = hash2(55, s0, aa)
  out[n++] = hash3(56, w0, fb, fa)
  return n
}

/** Room that one tagger needs; kept by its owner so that tagging makes no garbage. */
export class Tagger {
  readonly state: TaggerState = new TaggerState()
  private readonly features = new Int32Array(FEATURE_ROOM)
  private readonly scores = new Int32Array(256)
  private readonly table: WordTable
  private readonly weights: SparseWeights

  constructor(table: WordTable, weights: SparseWeights) {
    this.table = table
    this.weights = weights
  }

  /** Tags a sentence; afterwards `state.tag[i + 2]` is the number of token i's tag and `state.entry[i + 2]` its word entry. */
  tag(forms: readonly string[]): void {
    const { state, table, weights, features, scores } = this
    state.load(table, forms)
    const classes = weights.classes
    for (let i = 0; i < state.n; i++) {
      const only = table.only[state.entry[i + 2]!]!
      if (only > 0) {
        state.tag[i + 2] = only - 1
        continue
      }
      score(weights, features, tagFeatures(table, state, i, features), scores)
      let best = 0
      for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
      state.tag[i + 2] = best
    }
  }
}
