import { MOST_HOLDERS } from './key-entries.js'

/** Which documents hold which keys, in memory and growing: for what was added just now, and for sets of documents that are traced at once. */
export class KeyTable {
  /** Open addressing: for each slot its key, the first and the last of its entries, and how many there are. */
  #keys = new Uint32Array(1024)
  #first = new Int32Array(1024).fill(-1)
  #last = new Int32Array(1024)
  #count = new Uint16Array(1024)
  #used = 0
  #holders = new Uint32Array(1024)
  #next = new Int32Array(1024)
  #entries = 0

  /** Holders come in ascending order; the same one twice counts once. */
  add(key: number, holder: number): void {
    if (this.#used * 2 >= this.#keys.length) this.#grow()
    const slot = this.#slotOf(key)
    if (this.#first[slot]! >= 0 && (this.#count[slot]! >= MOST_HOLDERS || this.#holders[this.#last[slot]!] === holder)) return
    if (this.#entries === this.#holders.length) {
      this.#holders = grown(this.#holders, new Uint32Array(this.#entries * 2))
      this.#next = grown(this.#next, new Int32Array(this.#entries * 2))
    }
    const entry = this.#entries++
    this.#holders[entry] = holder
    this.#next[entry] = -1
    if (this.#first[slot]! < 0) {
      this.#keys[slot] = key
      this.#first[slot] = entry
      this.#used++
    } else this.#next[this.#last[slot]!] = entry
    this.#last[slot] = entry
    this.#count[slot]!++
  }

  /** Puts the holders of a key behind `into`. */
  holders(key: number, into: number[]): void {
    for (let entry = this.#first[this.#slotOf(key)]!; entry >= 0; entry = this.#next[entry]!) into.push(this.#holders[entry]!)
  }

  /** The slot of a key, or the free one that it would take. Keys are hashes: their low bits serve. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) & mask
    while (this.#first[slot]! >= 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, first, last, count] = [this.#keys, this.#first, this.#last, this.#count]
    const size = keys.length * 2
    this.#keys = new Uint32Array(size)
    this.#first = new Int32Array(size).fill(-1)
    this.#last = new Int32Array(size)
    this.#count = new Uint16Array(size)
    for (let at = 0; at < keys.length; at++) {
      if (first[at]! < 0) continue
      const slot = this.#slotOf(keys[at]!)
      this.#keys[slot] = keys[at]!
      this.#first[slot] = first[at]!
      this.#last[slot] = last[at]!
      this.#count[slot] = count[at]!
    }
  }
}

function grown<T extends Uint32Array | Int32Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
