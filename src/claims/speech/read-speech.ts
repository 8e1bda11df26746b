import type { Attribution, SpeechMap } from '../attribution.js'
import type { Reading } from '../reading.js'

/** All reported speech of a document: who says what by which words. */
export function readSpeech(_reading: Reading): SpeechMap {
  const attributions: readonly Attribution[] = []
  return { attributions, over: () => [] }
}
