import { DIPLOMACY_VERBS } from './diplomacy-verbs-lexicon.js'
import { FORCE_VERBS } from './force-verbs-lexicon.js'
import type { FrameIndex } from './frame.js'
import { EVENT_NOUNS } from './nouns-lexicon.js'
import { readFrames } from './read-frames.js'

/** All frames, read once. */
export const frames: FrameIndex = readFrames([FORCE_VERBS, DIPLOMACY_VERBS], EVENT_NOUNS)
