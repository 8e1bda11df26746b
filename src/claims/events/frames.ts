import type { Sentence } from '../../language/sentence.js'
import { DIPLOMACY_VERBS } from './diplomacy-verbs-lexicon.js'
import { FORCE_VERBS } from './force-verbs-lexicon.js'
import type { FrameIndex } from './frame.js'
import { EVENT_NOUNS } from './nouns-lexicon.js'
import { readFrames } from './read-frames.js'

/** All frames, read once. */
export const frames: FrameIndex = readFrames([FORCE_VERBS, DIPLOMACY_VERBS], EVENT_NOUNS)

/** A word, or the two that a hyphen joins where they are one verb: "test-fired". */
export const wordAt = (sentence: Sentence, token: number): string => {
  const word = sentence.lower[token]!
  if (token < 2 || sentence.lower[token - 1] !== '-') return word
  const joined = `${sentence.lower[token - 2]}-${word}`
  return frames.verbs.has(joined) ? joined : word
}
