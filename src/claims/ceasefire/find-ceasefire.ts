import type { SpeechMap } from '../attribution.js'
import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'
import { findVerdicts } from './find-verdicts.js'
import { readMoves } from './read-moves.js'

/** Every cease-fire move that a text states, and every verdict on what others claim, in the order of the text. */
export function findCeasefire(reading: Reading, speech: SpeechMap): readonly Finding[] {
  const findings = [...readMoves(reading, speech), ...findVerdicts(reading)]
  return findings.sort((a, b) => a.sentence - b.sentence || a.trigger - b.trigger)
}
