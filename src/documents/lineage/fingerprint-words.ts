import { maskedSpans } from './mask.js'

/** The words of a text outside quotations and boilerplate. `break` before a word: no run of words crosses it. */
export interface TextWords {
  /** 32-bit hash of each word: lower case, without accents, plural and common endings cut. */
  readonly hash: Uint32Array
  /** Document offsets of each word. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** 1 where the word follows masked text. */
  readonly after: Uint8Array
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’]\p{N}+|['’]\p{L}+)*/gu

/** FNV-1a over UTF-16 units, finished as in MurmurHash3, so that few low bits tell words apart. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** The finisher of MurmurHash3. */
export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const remembered = new Map<string, number>()

function wordHash(word: string): number {
  const before = remembered.get(word)
  if (before !== undefined) return before
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
  const hash = hashOf(plain)
  if (remembered.size > 200_000) remembered.clear()
  remembered.set(word, hash)
  return hash
}

/** Cuts a text into the words that count for lineage. Linear in its length. */
export function textWords(text: string): TextWords {
  const masks = maskedSpans(text)
  const hash: number[] = []
  const start: number[] = []
  const end: number[] = []
  const after: number[] = []
  let mask = 0
  let broken = 1
  for (const match of text.matchAll(WORD)) {
    const at = match.index
    while (mask < masks.length && masks[mask]![1] <= at) mask++
    if (mask < masks.length && masks[mask]![0] <= at) {
      broken = 1
      continue
    }
    hash.push(wordHash(match[0]))
    start.push(at)
    end.push(at + match[0].length)
    after.push(broken)
    broken = 0
  }
  return { hash: Uint32Array.from(hash), start: Int32Array.from(start), end: Int32Array.from(end), after: Uint8Array.from(after) }
}
