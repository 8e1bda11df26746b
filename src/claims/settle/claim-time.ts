import { clauseOf, headOfStretch, stepsUp, wordBeforeDay } from '../../language/clause.js'
import type { TimeExpression } from '../../language/time-expression.js'
import type { When } from '../claim.js'
import type { Reading } from '../reading.js'

/** The time of a claim with the expression that it was read from; `own`: it stands in the claim's sentence. */
export interface ClaimTime {
  readonly when: When
  readonly expression: TimeExpression
  readonly own: boolean
}

/** Where a claim stands. */
export interface ClaimPosition {
  readonly sentence: number
  readonly trigger: number
  /** Tokens that report speech in the sentence. */
  readonly cues: ReadonlySet<number>
  /** A running toll is of a war and a land: it takes no day or village from the sentences before. */
  readonly running?: boolean
}

/** How many sentences back a time carries over. */
const REACH = 8

/**
 * When a claim was, read from the sentence's times: the one in the trigger's own clause, else in a clause around or below it; else the day that
 * an earlier sentence gave, of the same paragraph or the nearest before, or that of the lead. A time that only says when somebody spoke ("said on
 * Saturday") is taken last of all.
 */
export function timeOfClaim(reading: Reading, told: ToldTimes, at: ClaimPosition): ClaimTime | undefined {
  const own = bestTime(reading, at.sentence, at.trigger, at.cues)
  if (own && own.points > 0) return { when: whenOf(reading, own.time), expression: own.time, own: true }
  for (let s = at.sentence - 1; !at.running && s >= 0 && s >= at.sentence - REACH; s--) {
    const before = told[s]?.at(-1)
    if (before) return { when: whenOf(reading, before), expression: before, own: false }
  }
  const lead = at.running ? undefined : told.find((times) => times.length > 0)?.[0]
  if (lead && told.slice(0, 3).some((times) => times.includes(lead))) return { when: whenOf(reading, lead), expression: lead, own: false }
  if (own) return { when: whenOf(reading, own.time), expression: own.time, own: true }
  return undefined
}

/** Per sentence the days on which something was, in the order of the text: what later sentences go on from. */
export type ToldTimes = readonly (readonly TimeExpression[])[]

/** The times of a document that carry over: days and hours of deeds, not of speeches, and none of long ago. */
export function toldTimes(reading: Reading, cues: readonly ReadonlySet<number>[]): ToldTimes {
  const published = Date.parse(reading.document.published ?? '')
  return reading.sentences.map((sentence, index) =>
    reading.times[index]!.filter((time) => {
      if (time.kind !== 'at' || !/^(?:minute|day)$/.test(time.precision)) return false
      const days = (published - Date.parse(time.last)) / 86_400_000
      if (days > 21 || days < -1) return false
      const governor = sentence.head[headOfStretch(sentence, time.from, time.to)]!
      return governor < 0 || !cues[index]!.has(governor)
    }),
  )
}

function bestTime(
  reading: Reading,
  index: number,
  trigger: number,
  cues: ReadonlySet<number>,
): { readonly time: TimeExpression; readonly points: number } | undefined {
  const sentence = reading.sentences[index]!
  const clause = clauseOf(sentence, trigger)
  let best: { time: TimeExpression; points: number } | undefined
  for (const time of reading.times[index]!) {
    if (time.kind === 'every') continue
    const head = headOfStretch(sentence, time.from, time.to)
    const governor = sentence.head[head]!
    const under = clauseOf(sentence, head)
    let points = 40 - Math.min(30, Math.abs(head - trigger))
    if (stepsUp(sentence, head, trigger) >= 0) points += 40
    else if (under === clause) points += 30
    else if (stepsUp(sentence, clause, under) >= 0) points += 14
    else if (stepsUp(sentence, under, clause) >= 0) points += 8
    // "said on Saturday that": the time of the speech
    if ((governor >= 0 && cues.has(governor)) || cues.has(wordBeforeDay(sentence, time))) points -= 75
    if (time.precision === 'year') points -= 6
    if (isOfNext(sentence, trigger, time)) points -= 30
    if (best === undefined || points > best.points) best = { time, points }
  }
  return best
}

/** "On Thursday 16 were killed; | on Saturday nine died": a time that opens what follows. */
function isOfNext({ lower }: Reading['sentences'][number], trigger: number, { from }: TimeExpression): boolean {
  if (from < trigger) return false
  const semicolon = lower.indexOf(';', trigger)
  return lower[from - 1] === 'and' || lower[from - 2] === 'and' || (semicolon >= 0 && semicolon < from)
}

/** A stretch with one end open reaches to the day of publication. */
function whenOf({ document: { published } }: Reading, time: TimeExpression): When {
  const day = published?.slice(0, 10)
  const open = time.kind === 'since' || time.kind === 'from'
  const to = open ? (day && day >= time.last ? day : time.last) : time.last
  return { from: time.first, to, precision: time.precision, text: time.text }
}
