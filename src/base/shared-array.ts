/**
 * Numbers in memory that the threads of a process have in common: posted to a worker, the array there is a view of the same memory, and nothing is
 * copied. Whoever makes one fills it before it is posted; after that it is only read.
 */
export const sharedInts = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * length))

/** The same in 16 bits. */
export const sharedShorts = (length: number): Uint16Array => new Uint16Array(new SharedArrayBuffer(2 * length))

/** The same of bytes that are at hand: they are copied once. `sharedBytes(Uint8Array.of(1, 2)) // => Uint8Array [1, 2]` */
export function sharedBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

/** The bytes in shared memory, at a place where numbers of up to 64 bits may begin: as they are, or copied once. */
export const inShared = (bytes: Uint8Array): Uint8Array =>
  bytes.buffer instanceof SharedArrayBuffer && bytes.byteOffset % 8 === 0 ? bytes : sharedBytes(bytes)
