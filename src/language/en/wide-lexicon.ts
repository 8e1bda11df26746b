import { sharedBytes, sharedInts, sharedShorts } from '../../base/shared-array.js'
import { hashText } from './feature-hash.js'

/**
 * What is known of words beyond the treebanks, learnt from word vectors: clusters of words of like use, the tags that a word
 * probably has, and how probably it is a name. Words are known by 28 bits of their hash; a strange word passes for a known one
 * in 1 of 2,000 cases.
 */
export interface WideLexicon {
  /** Hashes of the words, ascending; the other arrays run parallel. */
  readonly hash: Int32Array
  /** Finest cluster, from 1. */
  readonly cluster: Uint16Array
  /** Number of the set of tags that the word probably has, from 1. */
  readonly guess: Uint8Array
  /** Probability of being a proper name, 0 to 15. */
  readonly proper: Uint8Array
  /** The cluster of each finest cluster in two coarser divisions, from 1; place 0 is for no cluster. */
  readonly middleOf: Uint16Array
  readonly broadOf: Uint16Array
}

export const NO_WIDE_WORDS: WideLexicon = {
  hash: new Int32Array(0),
  cluster: new Uint16Array(0),
  guess: new Uint8Array(0),
  proper: new Uint8Array(0),
  middleOf: new Uint16Array(1),
  broadOf: new Uint16Array(1),
}

/** The hash by which the wide lexicon knows a word in normal form. */
export const wideHash = (normal: string): number => {
  const h = Math.imul(hashText(normal, 0, normal.length), 0x9e3779b1)
  return (h ^ (h >>> 15)) & 0xfffffff
}

/** Place of a word in the arrays, or -1. */
export function findWide(wide: WideLexicon, normal: string): number {
  const { hash } = wide
  const sought = wideHash(normal)
  let low = 0
  let high = hash.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = hash[middle]!
    if (here === sought) return middle
    if (here < sought) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Packs the lexicon for the model file: three numbers, the hashes as differences (7 bits a byte), the arrays. */
export function packWide(wide: WideLexicon): Uint8Array {
  const n = wide.hash.length
  const clusters = wide.middleOf.length
  const out = new Uint8Array(8 + 9 * n + 4 * clusters)
  const view = new DataView(out.buffer)
  view.setUint32(0, n, true)
  view.setUint32(4, clusters, true)
  let at = 8
  const shorts = (array: Uint16Array): void => {
    for (const value of array) {
      out[at++] = value & 255
      out[at++] = value >> 8
    }
  }
  shorts(wide.middleOf)
  shorts(wide.broadOf)
  let last = 0
  for (const hash of wide.hash) {
    let rest = hash - last
    last = hash
    while (rest >= 128) {
      out[at++] = (rest & 127) | 128
      rest >>= 7
    }
    out[at++] = rest
  }
  for (let i = 0; i < n; i++) {
    const both = (wide.cluster[i]! << 4) | wide.proper[i]!
    out[at++] = both & 255
    out[at++] = both >> 8
  }
  out.set(wide.guess, at)
  return out.slice(0, at + n)
}

/** Reads what `packWide` wrote. */
export function unpackWide(bytes: Uint8Array): WideLexicon {
  const number = (at: number): number => bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
  const n = number(0)
  const clusters = number(4)
  let at = 8
  const shorts = (): Uint16Array => {
    const array = new Uint16Array(clusters)
    for (let i = 0; i < clusters; i++, at += 2) array[i] = bytes[at]! | (bytes[at + 1]! << 8)
    return array
  }
  const middleOf = shorts()
  const broadOf = shorts()
  const hash = sharedInts(n)
  let last = 0
  for (let i = 0; i < n; i++) {
    let byte = bytes[at++]!
    let step = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      step |= (byte & 127) << shift
    }
    last += step
    hash[i] = last
  }
  const cluster = sharedShorts(n)
  const proper = sharedBytes(new Uint8Array(n))
  for (let i = 0; i < n; i++, at += 2) {
    const both = bytes[at]! | (bytes[at + 1]! << 8)
    cluster[i] = both >> 4
    proper[i] = both & 15
  }
  return { hash, cluster, guess: sharedBytes(bytes.subarray(at, at + n)), proper, middleOf, broadOf }
}
