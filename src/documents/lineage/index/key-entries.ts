/** Documents that hold a key beyond this many are no longer counted: a phrase that so many share is a formula, and a story so often copied is found by the others. */
export const MOST_HOLDERS = 32

/** Which documents hold which keys: in ascending order of key, then holder; no pair twice. Holders are numbers of documents. */
export interface KeyEntries {
  readonly keys: Uint32Array
  readonly holders: Uint32Array
}

/** Puts pairs in order and drops what `MOST_HOLDERS` leaves out. `first`: the least holder; none is 2^20 or more above it. */
export function entriesOf(keys: Uint32Array, holders: Uint32Array, first: number): KeyEntries {
  // a key and the number above the first in one 52-bit integer, which a double holds: the engine sorts these natively
  const pairs = new Float64Array(keys.length)
  for (let at = 0; at < keys.length; at++) pairs[at] = keys[at]! * 0x100000 + (holders[at]! - first)
  pairs.sort()
  const taking = new Taking(pairs.length)
  for (const pair of pairs) {
    const key = Math.floor(pair / 0x100000)
    taking.take(key, pair - key * 0x100000 + first)
  }
  return taking.entries()
}

/** One sequence of several that are each in order. */
export function mergeEntries(sources: readonly KeyEntries[]): KeyEntries {
  const [one, other, ...rest] = sources
  if (one === undefined) return { keys: new Uint32Array(), holders: new Uint32Array() }
  if (other === undefined) return one
  if (rest.length > 0) {
    const half = sources.length >> 1
    return mergeEntries([mergeEntries(sources.slice(0, half)), mergeEntries(sources.slice(half))])
  }
  const taking = new Taking(one.keys.length + other.keys.length)
  let i = 0
  let j = 0
  while (i < one.keys.length || j < other.keys.length) {
    const a = i < one.keys.length ? one.keys[i]! : 4294967296
    const b = j < other.keys.length ? other.keys[j]! : 4294967296
    if (a < b || (a === b && one.holders[i]! <= other.holders[j]!)) taking.take(a, one.holders[i++]!)
    else taking.take(b, other.holders[j++]!)
  }
  return taking.entries()
}

/** Takes pairs in order, each once, and no more holders of a key than count. */
class Taking {
  readonly #keys: Uint32Array
  readonly #holders: Uint32Array
  #length = 0
  #run = 0
  constructor(most: number) {
    this.#keys = new Uint32Array(most)
    this.#holders = new Uint32Array(most)
  }
  take(key: number, holder: number): void {
    const at = this.#length
    if (at > 0 && this.#keys[at - 1] === key) {
      if (this.#holders[at - 1] === holder || this.#run >= MOST_HOLDERS) return
      this.#run++
    } else this.#run = 1
    this.#keys[at] = key
    this.#holders[at] = holder
    this.#length++
  }
  entries(): KeyEntries {
    return { keys: this.#keys.subarray(0, this.#length), holders: this.#holders.subarray(0, this.#length) }
  }
}

/** Where the entries of a key begin; where they would, if it has none. Keys are hashes, evenly spread, so the place is guessed and mended. */
export function placeOf({ keys }: KeyEntries, key: number): number {
  let low = 0
  let high = keys.length
  while (high - low > 8) {
    const least = keys[low]!
    const span = keys[high - 1]! - least
    if (key <= least || span === 0) break
    const guess = low + Math.floor(((key - least) / (span + 1)) * (high - low))
    const middle = Math.max(low + 1, Math.min(high - 1, guess))
    // halve as well, so that clustered keys cost no more than a search by halves does
    if (keys[middle]! < key) low = middle + 1
    else high = middle
    const half = (low + high) >> 1
    if (high - low > 8) {
      if (keys[half]! < key) low = half + 1
      else high = half
    }
  }
  while (low < high && keys[low]! < key) low++
  return low
}
