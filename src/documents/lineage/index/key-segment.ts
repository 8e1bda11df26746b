import type { KeyEntries } from './key-entries.js'

/** Entries in a part, at most and on average three quarters of it: a part is what is read from disk for one key, some two kilobytes. */
const PART = 256

/** How many leading bits of a key name its part, so that parts hold no more than `PART` entries on average. */
export const bitsFor = (entries: number): number => Math.max(0, Math.ceil(Math.log2(Math.max(1, entries / PART))))

/** The part in which a key stands. */
export const partOf = (key: number, bits: number): number => (bits === 0 ? 0 : key >>> (32 - bits))

/** Cuts entries into parts by the leading bits of their keys. Parts without entries are left out. */
export function* partsOf({ keys, holders }: KeyEntries, bits: number): Generator<{ readonly part: number; readonly entries: KeyEntries }> {
  for (let from = 0; from < keys.length; ) {
    const part = partOf(keys[from]!, bits)
    let to = from + 1
    while (to < keys.length && partOf(keys[to]!, bits) === part) to++
    yield { part, entries: { keys: keys.subarray(from, to), holders: holders.subarray(from, to) } }
    from = to
  }
}

/** A part as bytes: its keys, then its holders, 32 bits each, the least byte first. */
export function encodePart({ keys, holders }: KeyEntries): Uint8Array {
  const words = new Uint32Array(keys.length * 2)
  words.set(keys)
  words.set(holders, keys.length)
  return bytesOf(words)
}

export function decodePart(bytes: Uint8Array): KeyEntries {
  const words = wordsOf(bytes)
  const half = words.length >> 1
  return { keys: words.subarray(0, half), holders: words.subarray(half) }
}

const LITTLE = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** Words as bytes, the least byte first on every machine. */
export function bytesOf(words: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(words.buffer.slice(words.byteOffset, words.byteOffset + words.byteLength))
  if (!LITTLE) swap(bytes)
  return bytes
}

/** The words that bytes hold; copied, since a driver's bytes may begin anywhere in its buffer. */
export function wordsOf(bytes: Uint8Array): Uint32Array {
  const copy = new Uint8Array(bytes.byteLength & ~3)
  copy.set(bytes.subarray(0, copy.length))
  if (!LITTLE) swap(copy)
  return new Uint32Array(copy.buffer)
}

function swap(bytes: Uint8Array): void {
  for (let at = 0; at + 3 < bytes.length; at += 4) bytes.subarray(at, at + 4).reverse()
}
