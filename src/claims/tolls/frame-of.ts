import { NO_DAY, wordBeforeDay } from '../../language/clause.js'
import type { TimeExpression } from '../../language/time-expression.js'
import type { TollBody } from '../claim.js'
import type { Reading } from '../reading.js'
import type { Scene } from './scene.js'
import type { TollDraft } from './toll-rule.js'

/** Stretches of time that need no date of publication to be read. */
const PERIOD =
  /\b(?:in|over|during|within|for) (?:the )?(?:last|past|previous|preceding) (?:(?:\w+|\d+) )?(?:hours|days?|weeks?|months?|years?|decades?|fortnight)\b|\bin the (?:same|reporting) (?:period|time|span|weeks|months)\b|\b(?:in|over|within) (?:the )?(?:\w+|\d+) (?:hours|days|weeks|months|years)\b|\bin the course of the day\b|\bon any day\b/
const CUMULATIVE =
  /\b(?:so far|this year|to date|since then|have been killed since|has been killed since|in all (?!\d)|all told|(?:months|years) of (?:war|fighting|conflict)|half a century)\b|\b(?:war|conflict|insurgency|campaign|uprising|rebellion|violence|fighting|unrest)\b.{0,60}\b(?:has|have) (?:\w+ )?(?:killed|claimed|cost|consumed|left|displaced|driven|taken|wounded|injured|forced|uprooted)\b|\b(?:has|have) (?:recorded|counted|documented|listed|confirmed|registered|tallied|logged)\b|\bofficial count\b|\b(?:toll|count|total) (?:now )?stands? at\b/
const SAY = /^(?:say|tell|report|announce|state|add|write)$/
const RECORD = /^(?:worst|deadliest|bloodiest|first|most|largest|biggest|highest|fiercest|heaviest|only|latest|lowest)$/

/** "the deadliest attack since 2011": since when nothing so bad was, not since when was counted. */
function isRecord(lower: readonly string[], since: number): boolean {
  for (let t = since - 1; t >= 0 && t > since - 12; t--) if (RECORD.test(lower[t]!)) return true
  return false
}

/** Where another clause begins with another's figures: "42 died, | while the other side spoke of 105 since Tuesday". The length where there is none. */
function contrastAfter(lower: readonly string[], from: number): number {
  for (let t = from; t < lower.length; t++)
    if (lower[t] === ';' || (lower[t] === ',' && /^(?:while|whereas|but)$/.test(lower[t + 1] ?? ''))) return t
  return lower.length
}

/** Where the new total of a figure begins: "23 more were killed, | taking the dead since September to 376". The length where there is none. */
function totalAfter(lower: readonly string[], trigger: number): number {
  for (let t = trigger + 1; t < lower.length; t++)
    if (/^(?:bringing|taking|raising|pushing)$/.test(lower[t]!))
      for (let noun = t + 1; noun < t + 7; noun++)
        if (/^(?:total|toll|number|deaths|losses|dead|casualties|fatalities)$/.test(lower[noun] ?? '')) return t
  return lower.length
}

/**
 * Does the figure tell of one incident, of a stretch of time, of all so far, or of a rate? From the time that stands nearest its trigger and from
 * the words of its sentence.
 */
export function frameOf({ times }: Reading, { sentence, text }: Scene, { trigger, crowd, running }: TollDraft): TollBody['frame'] {
  const { lower } = sentence
  const end = Math.min(running ? sentence.length : totalAfter(lower, trigger), contrastAfter(lower, Math.max(trigger, crowd.to)))
  // one who is named or described died once
  if (crowd.quantity === null) return 'incident'
  const since = lower.findIndex((word, t) => word === 'since' && t < end && !isRecord(lower, t) && t !== trigger)
  let nearest: TimeExpression | undefined
  let least = Number.POSITIVE_INFINITY
  for (const time of times[sentence.index] ?? []) {
    if (time.from >= end) continue
    // "said on Monday": when it was said
    const before = wordBeforeDay(sentence, time)
    if (before !== NO_DAY && [before, sentence.head[time.to - 1]!].some((verb) => SAY.test(sentence.lemma[verb] ?? ''))) continue
    // "last week's clash" dates the clash
    if (/^['’]s?$/.test(lower[time.to] ?? '') || /['’]s$/.test(time.text)) continue
    if (time.kind === 'since' && isRecord(lower, time.from)) continue
    if (time.kind === 'every' && (time.text === 'daily' || Math.abs(time.from - trigger) > 8)) continue
    const distance = Math.min(Math.abs(time.from - trigger), Math.abs(time.from - crowd.to))
    if (distance < least) {
      least = distance
      nearest = time
    }
  }
  if (nearest?.kind === 'since' || (since >= 0 && nearest?.kind !== 'at')) return 'cumulative'
  if (nearest?.kind === 'every') return 'rate'
  // "ten were killed on Monday, bringing losses this year to 300"
  const told = end === sentence.length ? text : lower.slice(0, end).join(' ')
  if (CUMULATIVE.test(told)) return 'cumulative'
  // "1,080 over the past day, bringing total losses to 478,000"
  if (running && nearest?.kind === 'during' && nearest.to <= trigger) return 'cumulative'
  if (
    nearest?.kind === 'during' ||
    nearest?.kind === 'from' ||
    (nearest?.kind === 'at' && (nearest.precision === 'month' || nearest.precision === 'week'))
  )
    return 'period'
  // thousands are a war's dead, not a day's
  if ((crowd.low ?? crowd.high ?? 0) >= 1000 && nearest?.kind !== 'at') return 'cumulative'
  if (PERIOD.test(text) && nearest === undefined) return 'period'
  return running ? 'cumulative' : 'incident'
}
