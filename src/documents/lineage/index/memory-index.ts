import { chooseCandidates, type Heads, type Hits, noHits, Tally } from './choose-candidates.js'
import type { DocumentKeys } from './document-keys.js'
import { KeyTable } from './key-table.js'

/** An index of documents in memory: for sets that are traced at once, and for the documents of a batch among each other. Numbers ascend. */
export class MemoryIndex {
  readonly #table = new KeyTable()
  readonly #heads = new Map<number, readonly [marks: number, day: number]>()
  readonly #tally = new Tally()

  add(number: number, keys: DocumentKeys): void {
    this.#heads.set(number, [keys.marks.length, keys.day])
    for (const group of [keys.marks, keys.address, keys.undated.kept, keys.pairs.kept, keys.credited.kept])
      for (const key of group) this.#table.add(key, number)
  }

  /** Puts the numbers of those that share a key behind `hits`. */
  look(keys: DocumentKeys, hits: Hits): void {
    for (const key of keys.marks) this.#table.holders(key, hits.marks)
    for (const key of keys.address) this.#table.holders(key, hits.address)
    for (const key of keys.undated.asked) this.#table.holders(key, hits.undated)
    for (const key of keys.pairs.asked) this.#table.holders(key, hits.pairs)
    for (const key of keys.credited.asked) this.#table.holders(key, hits.credited)
  }

  /** The documents of the index that a document is to be compared with. */
  candidates(keys: DocumentKeys): readonly number[] {
    const hits = noHits()
    this.look(keys, hits)
    return chooseCandidates(hits, keys, this.#known, this.#tally)
  }

  readonly #known: Heads = {
    marks: (number) => this.#heads.get(number)?.[0] ?? 0,
    day: (number) => this.#heads.get(number)?.[1] ?? 0,
  }
}
