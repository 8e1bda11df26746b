import { createHash } from 'node:crypto'
import type { LineageSet } from './lineage-set.js'

/** What a set is known by: the first 16 hexadecimal digits of the SHA-256 of its rows. */
export const digestOf = ({ documents, gold }: LineageSet): string =>
  createHash('sha256')
    .update(JSON.stringify([documents, gold]))
    .digest('hex')
    .slice(0, 16)
