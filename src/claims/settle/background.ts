import type { Reading } from '../reading.js'
import type { ClaimTime } from './claim-time.js'

/** Days before publication after which an event is history where the story is of today; a story of its own may come later (inquiries). */
const PAST_DAYS = 15
/** A running toll that began so long ago counts a war of years, not the present fighting. */
const OLD_TOLL_DAYS = 4 * 365 + 1
/** Sentences of the lead: what stands there is the story, however old. */
const LEAD = 2

const HISTORY =
  /\b(?:anniversar(?:y|ies)|commemorat\w+|years? ago|decades? ago|months ago|a year earlier|years earlier|decades? earlier|decades-(?:long|old)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)-decade|\w+-year-(?:old|long) (?:war|conflict|insurgency|rebellion|uprising|civil war|fighting|struggle)|(?:\w+|\d+)-year (?:war|conflict|insurgency|rebellion|civil war)|half a century|quarter of a century|over the years|in previous years|memorial (?:service|day)|historically|in (?:two|three|four|five|six|several|recent) decades|centur(?:y|ies))\b/i
const TRIAL =
  /\b(?:convicted|sentenced|on trial|went on trial|stands? trial|pleaded (?:not )?guilty|indict(?:ed|ment)|war crimes? (?:court|tribunal|trial)|tribunal|court[- ]martial(?:l?ed)?|acquitted|charged with|hearing the case|accused of (?:the )?(?:murder|killing|massacre)|life (?:term|sentence|imprisonment)|years in prison)\b/i

/** Is the claim history: long past by its date, an anniversary, a trial, a toll of decades? `lead`: the day that the story is about. */
export function isBackground(
  reading: Reading,
  sentence: number,
  time: ClaimTime | undefined,
  { running, lead }: { readonly running: boolean; readonly lead?: string | undefined },
): boolean {
  const { start, end } = reading.sentences[sentence]!
  const text = reading.document.text.slice(start, end)
  if (HISTORY.test(text)) return true
  const published = Date.parse(reading.document.published ?? '')
  if (time?.own && !Number.isNaN(published)) {
    const days = (published - Date.parse(running ? time.when.from : time.when.to)) / 86_400_000
    const old = running ? OLD_TOLL_DAYS : PAST_DAYS
    if (days > old) {
      if (days > 366) return true
      const sameStory = lead !== undefined && lead >= time.when.from.slice(0, 10) && lead <= time.when.to.slice(0, 10)
      return sentence >= LEAD && !sameStory
    }
  }
  if (sentence >= LEAD && !Number.isNaN(published) && goesOnAboutPast(reading, sentence, published)) return true
  return !running && sentence >= LEAD && TRIAL.test(text)
}

/** "The first war ended in 1994. Some 20,000 people died": a sentence without a time right after one whose times are all years ago. */
function goesOnAboutPast({ times }: Reading, sentence: number, published: number): boolean {
  const before = times[sentence - 1] ?? []
  if (before.length === 0 || (times[sentence]?.length ?? 0) > 0) return false
  return before.every(({ kind, last }) => kind === 'at' && (published - Date.parse(last)) / 86_400_000 > 366)
}
