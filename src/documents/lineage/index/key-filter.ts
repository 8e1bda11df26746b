/** Bits a key, and bits set for each: of the keys that are not there, one in six hundred passes (measured); with ten bits one in a hundred did. */
const BITS_PER_KEY = 16
const PROBES = 5
/** Words of a block: 64 bytes, one line of the processor's cache, so that a question costs one look into memory. */
const BLOCK = 16

/**
 * Which keys may be in a segment: never misses one that is there, and seldom passes one that is not, in sixteen bits a key (Bloom 1970, in blocks as
 * in Putze et al. 2009). Held in memory where the keys themselves stay on disk.
 */
export interface KeyFilter {
  readonly words: Uint32Array
}

/** An empty filter for so many keys. */
export const emptyFilter = (keys: number): KeyFilter => ({
  words: new Uint32Array(Math.max(1, Math.ceil((keys * BITS_PER_KEY) / (BLOCK * 32))) * BLOCK),
})

/** Puts keys into a filter. */
export function addKeys({ words }: KeyFilter, keys: Uint32Array): void {
  const blocks = words.length / BLOCK
  for (const key of keys) {
    const base = blockOf(key, blocks)
    let bits = Math.imul(key, 0x9e3779b1) >>> 0
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bits >>> 23
      words[base + (bit >>> 5)]! |= 1 << (bit & 31)
      bits = Math.imul(bits, 0x2c1b3c6d) ^ (bits >>> 9)
    }
  }
}

/** May the key be there? False is certain. */
export function mayHold({ words }: KeyFilter, key: number): boolean {
  const base = blockOf(key, words.length / BLOCK)
  let bits = Math.imul(key, 0x9e3779b1) >>> 0
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bits >>> 23
    if (!(words[base + (bit >>> 5)]! & (1 << (bit & 31)))) return false
    bits = Math.imul(bits, 0x2c1b3c6d) ^ (bits >>> 9)
  }
  return true
}

/** The first word of a key's block: keys are hashes, so their order spreads them evenly. */
const blockOf = (key: number, blocks: number): number => Math.floor((key / 4294967296) * blocks) * BLOCK
