import type { Span } from '../base/span.js'
import { agencyOf } from './agencies-lexicon.js'
import { linesOf } from './boilerplate.js'
import { findDateline } from './dateline.js'

/** To whom a text credits itself: agencies in their usual form, and the writer where a byline names one. */
export interface Credit {
  readonly agencies: readonly string[]
  readonly writer?: string
  /** Where the credit stands. */
  readonly span: Span
}

/**
 * Finds the credit of a text: its dateline's agency, "By X, AP" at its head, "(AFP)" or "— AFP" at its end, "with reporting by AFP and
 * Reuters". Agencies that the text only quotes are none.
 */
export function findCredit(text: string): Credit | undefined {
  const dateline = findDateline(text)
  const lines = linesOf(text)
  const byline = lines
    .slice(0, 4)
    .map((line) => bylineIn(text, line))
    .find((found) => found)
  if (dateline?.agency) return { agencies: [dateline.agency], ...(byline?.writer && { writer: byline.writer }), span: dateline.span }
  if (byline?.agencies.length) return byline
  for (const line of lines.slice(-4).reverse()) {
    const found = footCredit(text, line)
    if (found) return found
  }
  return byline
}

/** "By Jane Doe, Associated Press", "By Jane Doe", "By AFP", "Jane Doe | Reuters". A whole line. */
function bylineIn(text: string, [start, end]: Span): Credit | undefined {
  const line = text.slice(start, end)
  const match = line.length <= 120 ? /^by:?\s+(.+)$/i.exec(line) : null
  if (!match || /[.!?]$/.test(match[1]!) || !/^\p{Lu}/u.test(match[1]!)) return undefined
  const parts = match[1]!.split(/\s*(?:,|\||\/| - | – | — |\bfor\b|\bof\b|\band\b)\s*/).filter((part) => part)
  if (parts.some((part) => part.split(' ').length > 5)) return undefined
  const agencies = agenciesIn(parts)
  const writer = parts.filter((part) => !agencyOf(part)).join(', ')
  return { agencies, ...(writer && { writer }), span: [start, end] }
}

const agenciesIn = (parts: readonly string[]): readonly string[] => [
  ...new Set(parts.map((part) => agencyOf(part)).filter((name) => name !== undefined)),
]

const foot =
  /(?:[([]\s*([\p{L}/&,. -]{2,60})\s*[)\]]|[—–-]{1,2}\s*([\p{L}/&,. -]{2,60})|(?:^|[.]\s+)\(?(?:source|sources|via|agencies)\s*:\s*([\p{L}/&,. -]{2,60})\)?|(?:with|based on) (?:additional )?(?:reporting|reports|material|information) (?:by|from)\s+([\p{L}/&,. -]{2,100}))\.?$/iu

function footCredit(text: string, [start, end]: Span): Credit | undefined {
  const line = text.slice(start, end)
  const match = foot.exec(line.slice(-160))
  const named = match && (match[1] ?? match[2] ?? match[3] ?? match[4])
  if (!named) return undefined
  const agencies = agenciesIn(named.split(/\s*(?:,|\/|;|\band\b|&)\s*/).map((part) => part.replace(/^the\s+/i, '')))
  return agencies.length ? { agencies, span: [end - match[0].trimStart().length, end] } : undefined
}
