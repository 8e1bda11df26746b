import { publishedDate } from './published-date.js'

/** Do two lines say the same but for case, spaces and marks? */
export const sameLine = (a: string, b: string): boolean => letters(a) === letters(b)
const letters = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const dateWords =
  /^(?:published|first|updated|update|posted|modified|created|last|date|on|at|of|de|by|gmt|utc|bst|est|edt|cst|cdt|mst|pst|pdt|hst|cet|cest|eet|msk|ist|am|pm|time|local|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** A line with a full date and nothing else of weight: "1 October 2020, 14:05 GMT", "Published: Oct. 1, 2020", "Kyiv, 5 May 2022". */
export function isDateLine(line: string): boolean {
  if (line.length > 120 || line.includes('\n') || isSentence(line) || !publishedDate(line) || /©|\(c\)|copyright/i.test(line)) return false
  return (line.match(/\p{L}{3,}/gu)?.filter((word) => !dateWords.test(word)).length ?? 0) <= 3
}

/** Ends it as a sentence does? Abbreviations of times and companies do not count. */
export const isSentence = (line: string): boolean =>
  /[.!?…]["'”’)]*$/.test(line) && !/(?:\b[ap]\.m|\bInc|\bLtd|\bCo|\bJr|\bSr)\.$/i.test(line)

/** The writer in a line that is a byline and nothing else: "By Ada Moss and Lee Finn, Port City". */
export const bylineIn = (line: string): string | undefined =>
  line.length <= 120
    ? /^[Bb][Yy]:?\s+((?:\p{Lu}[\p{L}.'’-]*)(?:[\s,|/]+(?:and\s+|&\s+|for\s+|in\s+)?\p{Lu}[\p{L}.'’-]*){0,9})$/u.exec(line)?.[1]
    : undefined
