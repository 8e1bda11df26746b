import { findCredit } from '../credit.js'
import type { Document } from '../document.js'

const FIRST_REPORTED =
  /\b(?:[Ff]irst (?:reported|published|appeared)|[Oo]riginally (?:reported|published|appeared)|[Pp]ublished (?:here )?(?:with|by) (?:the )?permission of|[Rr]epublished (?:here )?(?:with (?:the )?permission of|from|courtesy of)|[Cc]ourtesy of|[Rr]eprinted (?:with (?:the )?permission of|from))\s+(?:by|in|on|at|from)?\s*(?:the\s+)?([\p{Lu}][\p{L}\p{N}/.&’' -]{1,60}?)(?=[,.;:)\n]|\s+(?:on|and|in|at)\s|$)/u

/** Whom a document names as its writer besides its own outlet: agencies, and originators of republished texts. */
export function creditedOf(document: Document): readonly string[] {
  const names: string[] = []
  if (document.rights?.originator) names.push(document.rights.originator)
  const credit = findCredit(document.text)
  if (credit) names.push(...credit.agencies)
  const first = FIRST_REPORTED.exec(`${document.text.slice(0, 400)}\n${document.text.slice(-600)}`)
  if (first?.[1]) names.push(first[1].trim())
  const own = fold(document.outlet ?? '')
  return [...new Set(names)].filter((name) => fold(name) !== own)
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Is this outlet the one that a credit names? 'RFE/RL' and 'RFE/RL Newsline' are. */
export function isOutlet(outlet: string | undefined, credited: string): boolean {
  if (!outlet) return false
  const a = fold(outlet)
  const b = fold(credited)
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}
