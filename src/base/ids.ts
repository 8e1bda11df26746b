import { createHash } from 'node:crypto'

/** SHA-256 of bytes or text, as 64 hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/**
 * A short stable id: a prefix and 16 hexadecimal digits of the parts' hash. The same parts always give the same id.
 * `idOf('claim', ['d1', 3]) // => idOf('claim', ['d1', 3])`
 */
export const idOf = (prefix: string, parts: readonly (string | number)[]): string =>
  `${prefix}-${sha256(JSON.stringify(parts)).slice(0, 16)}`
