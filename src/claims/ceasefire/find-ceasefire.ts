import type { SpeechMap } from '../attribution.js'
import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'

/** Every cease-fire move that a text states, in the order of the text. */
export function findCeasefire(_reading: Reading, _speech: SpeechMap): readonly Finding[] {
  return []
}
