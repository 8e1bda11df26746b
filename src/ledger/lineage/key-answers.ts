import { MOST_HOLDERS } from '../../documents/lineage/index/key-entries.js'

/** Which documents hold keys, as a segment answered it: for each key its place in `pool`, where their number stands and then they. */
class Generation {
  readonly places = new Map<number, number>()
  pool = new Uint32Array(1024)
  used = 0

  put(key: number, holders: Uint32Array, from: number, to: number): void {
    const size = to - from
    if (this.used + size + 1 > this.pool.length) {
      const larger = new Uint32Array(2 * (this.pool.length + size))
      larger.set(this.pool)
      this.pool = larger
    }
    this.places.set(key, this.used)
    this.pool[this.used++] = size
    this.pool.set(holders.subarray(from, to), this.used)
    this.used += size
  }
}

/**
 * The answers of one segment that is not held in memory, to keys that were asked for last: phrases that come again and again are most of what is asked, and
 * a key takes a hundredth of the memory of the part that it stands in. Two generations: what is not asked for while one grows full is forgotten.
 */
export class KeyAnswers {
  #young = new Generation()
  #old = new Generation()

  /** Bytes that are held, about. */
  get held(): number {
    return [this.#young, this.#old].reduce((sum, { places, pool }) => sum + pool.byteLength + places.size * 40, 0)
  }

  /** Keys of the younger generation. */
  get size(): number {
    return this.#young.places.size
  }

  /** Takes an answer: the holders from one place to another; none where the segment lacks the key. */
  put(key: number, holders: Uint32Array, from: number, to: number): void {
    this.#young.put(key | 0, holders, from, to)
  }

  /**
   * Puts the holders of a key behind `into`, so many that with those found before they are no more than count. Returns how many; -1 where no answer is known.
   * What was asked for is young again.
   */
  take(key: number, found: number, into: number[]): number {
    const own = key | 0
    let at = this.#young.places.get(own)
    if (at === undefined) {
      const { places, pool } = this.#old
      const before = places.get(own)
      if (before === undefined) return -1
      this.#young.put(own, pool, before + 1, before + 1 + pool[before]!)
      at = this.#young.places.get(own)!
    }
    const { pool } = this.#young
    const count = Math.min(pool[at]!, MOST_HOLDERS - found)
    for (let holder = at + 1; holder <= at + count; holder++) into.push(pool[holder]!)
    return count
  }

  age(): void {
    this.#old = this.#young
    this.#young = new Generation()
  }
}
