import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'

/** Every event of PLOVER's types that a text states, in the order of the text. */
export function findEvents(_reading: Reading): readonly Finding[] {
  return []
}
