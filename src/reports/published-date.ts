import { monthOf } from './months-lexicon.js'

/**
 * The first full date (day, month and year) in a metadata value or a line of text, as ISO 8601: `YYYY-MM-DD`, or with a time and zone
 * where both stand there. A year alone is none: a copyright year dates nothing. Days and months that could be either (03/04/2020) are none.
 * `publishedDate('Oct. 1, 2020') // => '2020-10-01'`, `publishedDate('2020-10-01T09:30:00Z') // => '2020-10-01T09:30:00Z'`
 */
export function publishedDate(text: string): string | undefined {
  const line = text.slice(0, 500)
  return iso(line) ?? written(line) ?? numbered(line)
}

/** A calendar day that exists, or undefined. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || year > 2100 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined
  return time.toISOString().slice(0, 10)
}

function iso(text: string): string | undefined {
  const match =
    /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/i.exec(text)
  const compact = match ? null : /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z)?)?(?!\d)/.exec(text)
  const parts = match ?? compact
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second = '00', zone] = parts
  const date = dayOf(Number(year), Number(month), Number(day))
  if (!date || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  return zone ? `${date}T${hour}:${minute}:${second}${zoneOf(zone)}` : date
}

const zoneOf = (zone: string): string => (/^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z')

const word = String.raw`(\p{L}{3,12})\.?`

/** "1 October 2020", "October 1, 2020", "2020 Oct 1"; with "09:30 GMT" or "+0300" after it, as mail dates have. */
function written(text: string): string | undefined {
  const patterns: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
    [
      new RegExp(
        String.raw`(?<![\d.])(\d{1,2})(?:st|nd|rd|th|º|\.)?(?:\s+(?:of|de)\s+|[\s-]+)${word}(?:,?\s+(?:de\s+)?|-)(\d{4})(?!\d)`,
        'giu',
      ),
      [3, 2, 1],
    ],
    [new RegExp(String.raw`${word}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, 'giu'), [3, 1, 2]],
    [new RegExp(String.raw`(?<!\d)(\d{4})[\s-]${word}[\s-](\d{1,2})(?!\d)`, 'giu'), [1, 2, 3]],
  ]
  let best: { at: number; end: number; date: string } | undefined
  for (const [pattern, [year, month, day]] of patterns)
    for (const match of text.matchAll(pattern)) {
      const number = monthOf(match[month]!)
      const date = number && dayOf(Number(match[year]), number, Number(match[day]))
      if (date && (!best || match.index < best.at)) best = { at: match.index, end: match.index + match[0].length, date }
    }
  if (!best) return undefined
  const clock = /^[\s,|–-]*(?:at\s+)?(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z\b|UTC|GMT|[+-]\d{2}:?\d{2})/.exec(text.slice(best.end))
  return clock && Number(clock[1]) < 24 ? `${best.date}T${clock[1]}:${clock[2]}:${clock[3] ?? '00'}${zoneOf(clock[4]!)}` : best.date
}

/** "01.10.2020" is day first; "10/23/2020" tells by its size, "03/04/2020" does not. "2020/10/01" is year first. */
function numbered(text: string): string | undefined {
  const big = /(?<![\d/.])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d/])/.exec(text)
  if (big) return dayOf(Number(big[1]), Number(big[2]), Number(big[3]))
  const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text)
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/.exec(text)
  if (!slashed) return undefined
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
  if (first > 12) return dayOf(year, second, first)
  return second > 12 || first === second ? dayOf(year, first, second) : undefined
}
