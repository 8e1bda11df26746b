import { hash1 } from '../feature-hash.js'
import type { WordTable } from '../word-table.js'

/** How many parts a word has at most. */
export const MOST_PARTS = 16

/** The parts of a word, each a hash, that the network knows words by beside the word itself: ending, beginning, form, and what the lexicons say. */
export function partsOf(table: WordTable, entry: number, out: Int32Array): number {
  let n = 0
  out[n++] = hash1(101, table.suffix1[entry]!)
  out[n++] = hash1(102, table.suffix2[entry]!)
  out[n++] = hash1(103, table.suffix3[entry]!)
  out[n++] = hash1(104, table.suffix4[entry]!)
  out[n++] = hash1(105, table.prefix2[entry]!)
  out[n++] = hash1(106, table.prefix3[entry]!)
  out[n++] = hash1(107, table.prefix4[entry]!)
  out[n++] = hash1(108, table.shape[entry]!)
  out[n++] = hash1(109, table.guess[entry]!)
  out[n++] = hash1(110, table.proper[entry]!)
  out[n++] = hash1(111, table.ambiguity[entry]!)
  const levels = table.nameLevels[entry]!
  out[n++] = hash1(112, levels & 15)
  out[n++] = hash1(113, (levels >> 4) & 15)
  out[n++] = hash1(114, levels >> 8)
  out[n++] = hash1(115, table.cluster[entry]!)
  return n
}
