import { bytesOf } from './key-segment.js'

const ARRAYS = { Uint8Array, Int32Array, Uint32Array } as const
type Kind = keyof typeof ARRAYS
const kindOf = (value: unknown): Kind | undefined => (Object.keys(ARRAYS) as Kind[]).find((kind) => value instanceof ARRAYS[kind])

/**
 * A value of JSON with arrays of 8 and 32 bits in it, as bytes: the length of its JSON, the JSON with a place for each array, the arrays one after the
 * other. `unpack(pack(value))` is the value.
 */
export function pack(value: unknown): Uint8Array {
  const arrays: Uint8Array[] = []
  const json = new TextEncoder().encode(
    JSON.stringify(value, (_, one: unknown) => {
      const kind = kindOf(one)
      if (kind === undefined) return one
      const array = one as Uint8Array | Uint32Array | Int32Array
      const bytes = array instanceof Uint8Array ? array : bytesOf(new Uint32Array(array.buffer, array.byteOffset, array.length))
      arrays.push(bytes)
      return { [PLACE]: [kind, bytes.length] }
    }),
  )
  const aligned = (length: number): number => (length + 3) & ~3
  const packed = new Uint8Array(arrays.reduce((sum, { length }) => sum + aligned(length), 4 + aligned(json.length)))
  packed.set(bytesOf(Uint32Array.of(json.length)))
  packed.set(json, 4)
  let at = 4 + aligned(json.length)
  for (const array of arrays) {
    packed.set(array, at)
    at += aligned(array.length)
  }
  return packed
}

/** The value that was packed. */
export function unpack(bytes: Uint8Array): unknown {
  // copied, so that arrays of 32 bits begin where they may
  const own = new Uint8Array(bytes)
  const view = new DataView(own.buffer)
  const length = view.getUint32(0, true)
  let at = 4 + ((length + 3) & ~3)
  return JSON.parse(new TextDecoder().decode(own.subarray(4, 4 + length)), (_, value: unknown) => {
    const place = (value as { readonly [PLACE]?: readonly [Kind, number] } | null)?.[PLACE]
    if (!place) return value
    const [kind, size] = place
    const from = at
    at += (size + 3) & ~3
    if (kind === 'Uint8Array') return own.slice(from, from + size)
    const array = new ARRAYS[kind](size / 4)
    for (let word = 0; word < array.length; word++) array[word] = view.getUint32(from + word * 4, true)
    return array
  })
}

/** Names the place of an array; no field of a value is named so. */
const PLACE = '\u0000array'
