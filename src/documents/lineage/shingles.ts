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
  const values = all.subarray(0, count).sort()
  let kept = 0
  for (let i = 0; i < values.length; i++) if (i === 0 || values[i] !== values[i - 1]) values[kept++] = values[i]!
  return values.slice(0, kept)
}

/** How many values two ascending sets share. */
export function sharedCount(one: Uint32Array, other: Uint32Array): number {
  let i = 0
  let j = 0
  let shared = 0
  while (i < one.length && j < other.length) {
    const a = one[i]!
    const b = other[j]!
    if (a === b) {
      shared++
      i++
      j++
    } else if (a < b) i++
    else j++
  }
  return shared
}
