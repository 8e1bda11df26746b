import { hash1, hash2, hash3 } from './feature-hash.js'
import type { TaggerState } from './tagger.js'
import type { WordTable } from './word-table.js'

/** Casing of a token as features know it: that of the word, of the sentence, and whether it is the first word. */
export const caseOf = (table: WordTable, entry: number, capitals: number, i: number): number =>
  (table.casing[entry]! << 3) | (capitals << 1) | (i === 0 ? 1 : 0)

/** Casing of a neighbour. */
export const besideCase = (table: WordTable, entry: number): number => (entry < 0 ? 15 : table.casing[entry]!)

/** Features of the word itself, `case0` as `caseOf` gives it. Written into `out` from `n` on; returns where they end, as all of these do. */
export function ownFeatures(table: WordTable, e0: number, case0: number, out: Int32Array, from: number): number {
  const { suffix2 } = table
  const w0 = table.word[e0]!
  const f0 = table.fine[e0]!
  const a0 = table.ambiguity[e0]!
  const s0 = table.suffix3[e0]!
  let n = from
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
  out[n++] = hash2(12, table.shape[e0]!, case0 & 1)
  out[n++] = hash2(14, f0, case0)
  out[n++] = hash1(15, table.coarse[e0]!)
  out[n++] = hash2(16, a0, case0)
  const guess = table.guess[e0]!
  const cluster = table.cluster[e0]!
  out[n++] = hash2(60, guess, case0)
  out[n++] = hash2(61, cluster, case0)
  out[n++] = hash2(62, cluster, suffix2[e0]!)
  out[n++] = hash2(63, table.middle[e0]!, s0)
  out[n++] = hash3(64, table.broad[e0]!, suffix2[e0]!, case0)
  out[n++] = hash2(65, table.proper[e0]!, case0)
  out[n++] = hash3(66, guess, a0, case0)
  return n
}

/** Features of one neighbour alone: the place of `word` is the template's number, that of its cluster another. -1 stands for none. */
export function besideFeatures(table: WordTable, entry: number, place: Beside, out: Int32Array, from: number): number {
  const [word, cluster, none] = BESIDE[place]!
  let n = from
  out[n++] = hash1(word, entry < 0 ? none : table.word[entry]!)
  out[n++] = hash1(cluster, entry < 0 ? 65535 : table.fine[entry]!)
  out[n++] = hash1(67 + place, entry < 0 ? 65535 : table.cluster[entry]!)
  return n
}

/** One before, two before, one after, two after. */
export type Beside = 0 | 1 | 2 | 3
const BESIDE: readonly (readonly [word: number, cluster: number, none: number])[] = [
  [17, 27, 1],
  [19, 31, 1],
  [18, 28, 2],
  [20, 32, 2],
]

/** Features of the two tags before alone. */
export function pastFeatures(tb: number, ttb: number, out: Int32Array, from: number): number {
  let n = from
  out[n++] = hash1(33, tb)
  out[n++] = hash1(34, ttb)
  return n
}

/** The feature of casing alone. */
export function casingFeature(case0: number, caseA: number, caseB: number, out: Int32Array, from: number): number {
  out[from] = hash3(49, case0, caseA, caseB)
  return from + 1
}

/** Features that join a word with what stands beside it. The tags before token `i` must be set. */
export function joinedFeatures(table: WordTable, state: TaggerState, i: number, out: Int32Array, from: number): number {
  const { entry, tag, capitals } = state
  const e0 = entry[i + 2]!
  const eb = entry[i + 1]!
  const ebb = entry[i]!
  const ea = entry[i + 3]!
  const eaa = entry[i + 4]!
  const { word, ambiguity, fine, coarse, suffix2, suffix3 } = table
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
  const s0 = suffix3[e0]!
  const sa = ea < 0 ? 65535 : suffix3[ea]!
  const sb = eb < 0 ? 65535 : suffix3[eb]!
  const tb = tag[i + 1]!
  const tbb = tag[i]!
  const ttb = (tbb << 8) | tb
  const case0 = caseOf(table, e0, capitals, i)
  let n = from
  out[n++] = hash2(13, case0, tb)
  out[n++] = hash2(21, wb, w0)
  out[n++] = hash2(22, w0, wa)
  out[n++] = hash2(23, wb, wa)
  out[n++] = hash3(24, wb, w0, wa)
  out[n++] = hash2(25, wbb, wb)
  out[n++] = hash2(26, wa, waa)
  out[n++] = hash2(29, f0, fa)
  out[n++] = hash2(30, fb, f0)
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
  out[n++] = hash2(50, sa, tb)
  out[n++] = hash2(51, wa, a0)
  out[n++] = hash2(52, wa, tb)
  out[n++] = hash2(53, coarse[e0]!, aa)
  out[n++] = hash2(54, w0, aa)
  out[n++] = hash2(55, s0, aa)
  out[n++] = hash3(56, w0, fb, fa)
  const g0 = table.guess[e0]!
  const ga = ea < 0 ? 255 : table.guess[ea]!
  const gb = eb < 0 ? 255 : table.guess[eb]!
  const m0 = table.middle[e0]!
  const ma = ea < 0 ? 65535 : table.middle[ea]!
  const mb = eb < 0 ? 65535 : table.middle[eb]!
  out[n++] = hash3(71, g0, tb, case0)
  out[n++] = hash3(72, g0, ga, tb)
  out[n++] = hash3(73, g0, gb, case0)
  out[n++] = hash3(74, a0, ga, tb)
  out[n++] = hash2(75, m0, ma)
  out[n++] = hash2(76, mb, m0)
  out[n++] = hash3(77, tb, m0, case0)
  out[n++] = hash3(78, g0, besideCase(table, ea), (besideCase(table, eb) << 8) | case0)
  out[n++] = hash3(79, w0, mb, ma)
  return n
}

/** Writes all features of token `i` into `out` and returns their number; the tags before it must be set. */
export function tagFeatures(table: WordTable, state: TaggerState, i: number, out: Int32Array): number {
  const { entry, tag, capitals } = state
  const e0 = entry[i + 2]!
  const case0 = caseOf(table, e0, capitals, i)
  let n = ownFeatures(table, e0, case0, out, 0)
  n = besideFeatures(table, entry[i + 1]!, 0, out, n)
  n = besideFeatures(table, entry[i]!, 1, out, n)
  n = besideFeatures(table, entry[i + 3]!, 2, out, n)
  n = besideFeatures(table, entry[i + 4]!, 3, out, n)
  n = pastFeatures(tag[i + 1]!, (tag[i]! << 8) | tag[i + 1]!, out, n)
  n = casingFeature(case0, besideCase(table, entry[i + 3]!), besideCase(table, entry[i + 1]!), out, n)
  return joinedFeatures(table, state, i, out, n)
}
