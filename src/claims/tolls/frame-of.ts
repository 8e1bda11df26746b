import type { TollBody } from '../claim.js'
import type { Reading } from '../reading.js'
import type { Scene } from './scene.js'
import type { TollDraft } from './toll-rule.js'

/** Stretches of time that need no date of publication to be read. */
const PERIOD =
  /\b(?:in|over|during|within|for) (?:the )?(?:last|past|previous|preceding) (?:(?:\w+|\d+) )?(?:hours|days|weeks?|months?|years?|decades?|fortnight)\b|\bin the (?:same|reporting) (?:period|time|span|weeks|months)\b/
const CUMULATIVE =
  /\b(?:so far this (?:year|month)|this year|to date|since the (?:start|beginning|outbreak|war|conflict|fighting|invasion)|in all\b(?! \d)|since then)\b/
const RUNNING = /^(?:overall|cumulative|altogether)$/

const RECORD = /^(?:worst|deadliest|bloodiest|first|most|largest|biggest|highest|fiercest|heaviest|only|latest|lowest)$/

/** "the deadliest attack since 2011": since when nothing so bad was, not since when was counted. */
function isRecord(lower: readonly string[], since: number): boolean {
  for (let t = since - 1; t >= 0 && t > since - 12; t--) if (RECORD.test(lower[t]!)) return true
  return false
}

/** Does the figure tell of one incident, of a stretch of time, of all so far, or of a rate? From the times of its sentence and its own words. */
export function frameOf({ times }: Reading, { sentence }: Scene, { trigger, running }: TollDraft): TollBody['frame'] {
  const inSentence = times[sentence.index] ?? []
  let frame: TollBody['frame'] = 'incident'
  for (const time of inSentence) {
    if (time.kind === 'since' && isRecord(sentence.lower, time.from)) continue
    if (time.kind === 'since') frame = 'cumulative'
    else if (time.kind === 'every' && Math.abs(time.from - trigger) < 8) return 'rate'
    else if (time.kind === 'during' && frame === 'incident') frame = 'period'
  }
  if (frame !== 'incident') return frame
  const text = sentence.lower.join(' ')
  if (CUMULATIVE.test(text)) return 'cumulative'
  if (PERIOD.test(text)) return 'period'
  if (sentence.lower.some((word, t) => RUNNING.test(word) || (word === 'so' && sentence.lower[t + 1] === 'far'))) return 'cumulative'
  return running ? 'cumulative' : 'incident'
}
