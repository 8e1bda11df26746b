import { ascending } from './ascending.js'
import { mix } from './word-hash.js'

/** Words in a shingle: five in a row are rarely the same in two reports that were written apart (Broder 1997). */
export const SHINGLE = 5

/** Hash of each run of five words that no mask breaks, at the number of its first word; -1 elsewhere (kept as a float, since hashes are unsigned). */
export function shinglesAt({ words: hash, after }: { readonly words: Uint32Array; readonly after: Uint8Array }): Float64Array {
  const runs = new Float64Array(Math.max(0, hash.length - SHINGLE + 1)).fill(-1)
  let whole = 0
  for (let last = 0; last < hash.length; last++) {
    whole = after[last] ? 1 : whole + 1
    if (whole < SHINGLE) continue
    let value = 0
    for (let at = last - SHINGLE + 1; at <= last; at++) value = Math.imul(value, 0x01000193) ^ hash[at]!
    runs[last - SHINGLE + 1] = mix(value)
  }
  return runs
}

/** The different shingles of a text, in ascending order. */
export function shingleSet(runs: Float64Array): Uint32Array {
  const all = new Uint32Array(runs.length)
  let count = 0
  for (let at = 0; at < runs.length; at++) if (runs[at]! >= 0) all[count++] = runs[at]!
  return ascending(all.subarray(0, count)).slice()
}
