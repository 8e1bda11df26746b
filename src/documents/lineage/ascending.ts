/** Puts values in ascending order, each once; in place. The different ones, as a view. */
export function ascending(values: Uint32Array): Uint32Array {
  values.sort()
  let kept = 0
  for (let at = 0; at < values.length; at++) if (at === 0 || values[at] !== values[at - 1]) values[kept++] = values[at]!
  return values.subarray(0, kept)
}

/** Where a value stands among ascending ones, or where one that is missing would, the last place at most. */
export function placeAmong(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
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
