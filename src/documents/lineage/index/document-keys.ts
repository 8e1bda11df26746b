import { rareTerms } from '../trace.js'
import { mix } from '../word-hash.js'

/** What of a document the index reads. */
export interface Findable {
  /** Hashes of its different shingles. */
  readonly shingles: Uint32Array
  /** Its different terms, and which are written as names. */
  readonly bag: Uint32Array
  readonly bagNamed: Uint8Array
  /** Days since 1970, where it is dated. */
  readonly day?: number
  readonly address?: string
  /** Its outlet's name, folded, and the names that it credits, folded alike. */
  readonly outletKey?: string
  readonly credits: readonly { readonly key: string }[]
}

/** Under which keys a document is kept and looked for. Keys are hashes of 32 bits, salted by what they are of. */
export interface DocumentKeys {
  /** One shingle in eight: copies of passages, whenever they were published. */
  readonly marks: Uint32Array
  /** Its address: other versions of it. */
  readonly address: Uint32Array
  /** Pairs of its rarest terms, within days: the same told in other words. */
  readonly pairs: KeptAndAsked
  /** Its outlet, and whom it credits, each with its rarest terms, within days: who credits whom. Two that credit one name are not found by it. */
  readonly credited: KeptAndAsked
  /** Pairs of its very rarest terms, without days: where one of two texts is not dated. Whoever is dated asks for those that are not, and the other way. */
  readonly undated: KeptAndAsked
  /** 0 where it is not dated. */
  readonly day: number
}

/** Keys under which a document is kept, and those that it asks for: within days, of the neighbouring stretch too. */
export interface KeptAndAsked {
  readonly kept: Uint32Array
  readonly asked: Uint32Array
}

/** Of the terms, how many are paired: 45 pairs. Two texts that tell one thing share most names and numbers, the rarest of their terms. */
const PAIRED = 10
/** Where one of two is not dated, which is seldom, fewer: 15 pairs more for every document. */
const PAIRED_UNDATED = 6
/** Of the terms, how many are kept with each outlet and each name that is credited. */
const CREDITED = 16
/** Documents that are more days apart do not tell the same in other words. */
export const DAYS = 4
/** Days in a stretch: wide enough that no document looks into more than two. */
const STRETCH = 2 * DAYS

const MARK = 0x1b873593
const ADDRESS = 0x5bd1e995
const PAIR = 0x27d4eb2f
const CREDIT = 0x165667b1
/** Salts of pairs that a dated text is kept under, and one that is not. */
const DATED = 0x6c8e9cf5
const UNDATED = 0x2545f491
/** Salts of a name that is the outlet's, and of one that is credited. */
const TELLING = 0
const CREDITING = 0x7ed55d16

/** The keys of a document. Linear in its shingles. */
export function keysOf(document: Findable): DocumentKeys {
  const { shingles, day, address } = document
  let count = 0
  for (const shingle of shingles) if (isMark(shingle)) count++
  const marks = new Uint32Array(count)
  for (const shingle of shingles) if (isMark(shingle)) marks[--count] = mix(shingle ^ MARK)
  const terms = rareTerms(document, Math.max(PAIRED, CREDITED))
  const pairs = pairsOf(terms.subarray(0, PAIRED))
  const { kept, asked } = creditsOf(document, terms.subarray(0, CREDITED))
  return {
    marks,
    address: address === undefined ? new Uint32Array() : Uint32Array.of(mix(hashOf(address) ^ ADDRESS)),
    pairs: inDays(pairs, pairs, day),
    credited: inDays(kept, asked, day),
    undated: apart(pairsOf(terms.subarray(0, PAIRED_UNDATED)), day !== undefined),
    day: day === undefined ? 0 : Math.max(1, Math.min(0xffff, day + 1)),
  }
}

const isMark = (shingle: number): boolean => (shingle & 7) === 0

function pairsOf(terms: Uint32Array): readonly number[] {
  const pairs: number[] = []
  for (let i = 0; i < terms.length; i++)
    for (let j = i + 1; j < terms.length; j++) {
      const [less, more] = terms[i]! < terms[j]! ? [terms[i]!, terms[j]!] : [terms[j]!, terms[i]!]
      pairs.push(mix(Math.imul(less, PAIR) ^ more))
    }
  return pairs
}

/** Kept: what the outlet tells and what is credited to others. Asked for: what tells of its outlet, and what the others themselves told. */
function creditsOf(
  { outletKey, credits }: Findable,
  terms: Uint32Array,
): { readonly kept: readonly number[]; readonly asked: readonly number[] } {
  const [kept, asked]: [number[], number[]] = [[], []]
  const add = (name: string, keep: number, ask: number): void => {
    const hash = Math.imul(hashOf(name), CREDIT)
    for (const term of terms) {
      kept.push(mix(hash ^ term ^ keep))
      asked.push(mix(hash ^ term ^ ask))
    }
  }
  for (const name of new Set(credits.map(({ key }) => key))) add(name, CREDITING, TELLING)
  if (outletKey !== undefined) add(outletKey, TELLING, CREDITING)
  return { kept, asked }
}

/** Salted by stretches of days: kept under the one that the day is in, asked for in all that a neighbour could be in. Undated: a stretch apart. */
function inDays(keep: readonly number[], ask: readonly number[], day: number | undefined): KeptAndAsked {
  const stretch = (of: number): number => Math.floor(of / STRETCH)
  const salted = (keys: readonly number[], of: number): Uint32Array => {
    const salt = mix(of)
    return Uint32Array.from(keys, (key) => mix(key ^ salt))
  }
  const own = day === undefined ? -1 : stretch(day)
  const kept = salted(keep, own)
  const [least, most] = day === undefined ? [own, own] : [stretch(day - DAYS), stretch(day + DAYS)]
  const asked = keep === ask ? kept : salted(ask, own)
  if (least === most) return { kept, asked }
  const both = new Uint32Array(ask.length * 2)
  both.set(asked)
  both.set(salted(ask, least === own ? most : least), ask.length)
  return { kept, asked: both }
}

/** Kept with those that are dated, or with those that are not, and asked for among the others. */
function apart(pairs: readonly number[], dated: boolean): KeptAndAsked {
  const [own, others] = dated ? [DATED, UNDATED] : [UNDATED, DATED]
  return { kept: Uint32Array.from(pairs, (key) => mix(key ^ own)), asked: Uint32Array.from(pairs, (key) => mix(key ^ others)) }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash)
}
