import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'

/** Every toll that a text states, in the order of the text. */
export function findTolls(_reading: Reading): readonly Finding[] {
  return []
}
