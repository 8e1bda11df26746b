import type { Span } from '../base/span.js'
import { agencyOf } from './agencies-lexicon.js'
import { linesOf } from './boilerplate.js'

/** The head of a dispatch: "KYIV, Ukraine (AP) —". */
export interface Dateline {
  /** From the place to the mark that ends it. */
  readonly span: Span
  /** As written: "KYIV, Ukraine". */
  readonly place?: string
  readonly placeSpan?: Span
  /** The agency in its usual form, or the name in the brackets as written. */
  readonly agency?: string
  /** A day as written: "Oct 1". */
  readonly day?: string
}

const place = String.raw`(?:\p{Lu}[\p{L}.'’ʼ-]*(?:[ /-](?:\p{Lu}[\p{L}.'’-]*|de|del|la|al|el|ad|as|es|the|of|and))*(?:, (?:\p{Lu}[\p{L}.'’-]*\.?)(?: \p{Lu}[\p{L}.'’-]*)*)?)`
const day = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:,? \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}\.?(?:,? \d{2,4})?)`
const mark = String.raw`(?:--|[—–:]|-(?=\s))`

const withAgency = new RegExp(
  String.raw`^(${place})?(?:[,.]? *(${day}))?[,.]? *[(\[]([\p{L}][\p{L}./&' -]{1,40})[)\]](?:, (${day}))? *(?:${mark})`,
  'u',
)
const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /-]\p{Lu}[\p{Lu}.'’-]+)*`
const withoutAgency = new RegExp(
  String.raw`^(${capitals}(?:, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*)?)(?:, (${day}))? *(--|[—–:]|-(?=\s))`,
  'u',
)

const allCapitals = new RegExp(`^${capitals}(?:,|$)`, 'u')

/** Words in capitals before a dash or colon that are no place. */
const noPlace =
  /^(?:UPDATE\b.*|BREAKING.*|EXCLUSIVE|WATCH|LIVE|NOTE|CORRECTION|CORRECTED|ANALYSIS|OPINION|FACTBOX|TIMELINE|EXPLAINER|HIGHLIGHTS|SUMMARY|SITUATION.*|BACKGROUND|REPORT|URGENT|ALERT|VIDEO|PHOTOS?|READ MORE|Q|A|TEXT|SOURCE|DATE|TITLE|FLASH|QUESTIONS?|ANSWERS?|WARNING|UPDATED?|FACTS?|WHY|WHO|WHAT|HOW|MORE|ALSO|(?:SECRETARY|MR|MRS|MS|DR|PRESIDENT|MINISTER|GENERAL|SENATOR|AMBASSADOR|SPOKES\w+|MODERATOR|REPORTER|HOST)\b.*)$/

/** Finds the dateline of a dispatch: at the head of one of the text's first five lines. None where no line begins with one. */
export function findDateline(text: string): Dateline | undefined {
  // Upper-case wire copy: every word is in capitals, so capitals alone prove no place.
  const isUpper = !/\p{Ll}{3}/u.test(text.slice(0, 400))
  for (const [start, end] of linesOf(text.slice(0, 3000)).slice(0, 5)) {
    const line = text.slice(start, Math.min(end, start + 140))
    const filed = withAgency.exec(line)
    const bare = filed || isUpper ? null : withoutAgency.exec(line)
    const match = filed ?? bare
    if (!match) continue
    const where = match[1]
    if (where && noPlace.test(where)) continue
    // "KABUL:" is a dateline, "HERE IS WHY:" is none, and a label that comes again is a speaker's.
    if (
      bare &&
      bare[3] === ':' &&
      (where!.split(' ').length > 2 || text.includes(`\n${where}:`) || !/^ *[\p{Lu}\d]/u.test(line.slice(bare[0].length)))
    )
      continue
    const agency = filed
      ? (agencyOf(filed[3]!) ??
        (where && allCapitals.test(where) && /^\p{Lu}\p{L}+[\p{L} &/]*$/u.test(filed[3]!) ? filed[3]!.trim() : undefined))
      : undefined
    if (filed && !agency) continue
    const on = match[2] ?? (filed ? filed[4] : undefined)
    return {
      span: [start, start + match[0].length],
      ...(where && { place: where, placeSpan: [start, start + where.length] as const }),
      ...(agency && { agency }),
      ...(on && { day: on }),
    }
  }
  return undefined
}
