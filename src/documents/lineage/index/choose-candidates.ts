import { DAYS, type DocumentKeys } from './document-keys.js'

/** Numbers of the documents that hold keys of a document, once for each key that they share. */
export interface Hits {
  readonly marks: number[]
  readonly address: number[]
  readonly pairs: number[]
  readonly credited: number[]
  readonly undated: number[]
}

export const noHits = (): Hits => ({ marks: [], address: [], pairs: [], credited: [], undated: [] })

/** What is known of every document without reading it: how many marks it has, and its day (0: not dated). */
export interface Heads {
  marks(number: number): number
  day(number: number): number
}

/** Of the shorter text's marks, the share from which two texts are compared: a third of what makes a copy, since one mark in eight is a sample. */
const SHARE = 0.06
/** A text with so few marks is compared at one that is shared; others at two. */
const FEW = 8
/** Pairs of terms: four of the ten rarest terms shared give six. Three, which two reports of one war often share, find no further copy in sets A to D. */
const PAIRS = 6
/** Terms shared with what is credited. */
const CREDITED = 2

/** Counts how often each number comes, without a map: a story hits thousands of others that share one formula with it. */
export class Tally {
  #counts = new Uint16Array(1024)
  /** Calls `each` with every different number and how often it comes. */
  count(numbers: readonly number[], each: (number: number, times: number) => void): void {
    const different: number[] = []
    for (const number of numbers) {
      if (number >= this.#counts.length) {
        const larger = new Uint16Array(Math.max(number + 1, this.#counts.length * 2))
        larger.set(this.#counts)
        this.#counts = larger
      }
      if (this.#counts[number]!++ === 0) different.push(number)
    }
    for (const number of different) {
      each(number, this.#counts[number]!)
      this.#counts[number] = 0
    }
  }
}

/**
 * The documents to compare one with, in ascending order: those that share enough of its passages, its address, or enough of its rarest terms within a few
 * days. What is asked of two documents hangs on those two alone, and either finds the other.
 */
export function chooseCandidates(hits: Hits, keys: DocumentKeys, heads: Heads, tally: Tally): readonly number[] {
  const chosen = new Set<number>(hits.address)
  const own = keys.marks.length
  tally.count(hits.marks, (number, shared) => {
    const shorter = Math.min(own, heads.marks(number))
    if (shared >= (shorter <= FEW ? 1 : 2) && shared >= SHARE * shorter) chosen.add(number)
  })
  const near = (number: number): boolean => {
    const day = heads.day(number)
    return day === 0 || keys.day === 0 ? day === keys.day : Math.abs(day - keys.day) <= DAYS
  }
  tally.count(hits.pairs, (number, shared) => {
    if (shared >= PAIRS && near(number)) chosen.add(number)
  })
  tally.count(hits.credited, (number, shared) => {
    if (shared >= CREDITED && near(number)) chosen.add(number)
  })
  for (const number of hits.undated) if ((heads.day(number) === 0) !== (keys.day === 0)) chosen.add(number)
  return [...chosen].sort((one, other) => one - other)
}
