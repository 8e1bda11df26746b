import type { Span } from '../base/span.js'
import { type BoilerplateKind, boilerplateForms } from './boilerplate-lexicon.js'

/** A stretch of a text that is no reporting, and what it is. */
export interface Boilerplate {
  readonly span: Span
  readonly kind: BoilerplateKind
}

/**
 * Finds rights notices, credits, pointers to other stories and calls to the reader in a text that must not be altered. Spans index the
 * text as given, do not overlap, and come in order; no claim arises from them and their years date nothing.
 */
export const findBoilerplate = (text: string): readonly Span[] => boilerplateIn(text).map(({ span }) => span)

/** As `findBoilerplate`, with the kind of each; sentences of one kind that follow each other on a line are one. */
export function boilerplateIn(text: string): readonly Boilerplate[] {
  const found: Boilerplate[] = []
  for (const line of linesOf(text)) for (const one of inLine(text, line)) found.push(one)
  return found
}

/** Lines without the spaces at their ends; empty ones are left out. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const lead = match[0].length - match[0].trimStart().length
    const length = match[0].trim().length
    if (length) lines.push([match.index + lead, match.index + lead + length])
  }
  return lines
}

function inLine(text: string, line: Span): readonly Boilerplate[] {
  const pieces = piecesOf(text, line)
  const kinds = pieces.map((piece) => kindOf(text.slice(...piece)))
  const whole = boilerplateForms.find((form) => form.wholeLine && line[1] - line[0] <= 300 && form.pattern.test(text.slice(...line)))
  if (whole) return [{ span: line, kind: whole.kind }]
  // "Copyright (c) 2018. Name, Inc. Republished …": names between and after rights sentences belong to them.
  for (let at = 1; at < pieces.length; at++)
    if (!kinds[at] && kinds[at - 1] === 'rights' && isNameOnly(text.slice(...pieces[at]!))) kinds[at] = 'rights'
  const found: Boilerplate[] = []
  for (const [at, kind] of kinds.entries()) {
    if (!kind) continue
    const last = found.at(-1)
    if (last?.kind === kind && kinds[at - 1] === kind) found[found.length - 1] = { span: [last.span[0], pieces[at]![1]], kind }
    else found.push({ span: pieces[at]!, kind })
  }
  return found
}

const longest = 400

function kindOf(piece: string): BoilerplateKind | undefined {
  if (piece.length > longest || /^["“«‘']/.test(piece)) return undefined
  return boilerplateForms.find(
    (form) => !form.wholeLine && (form.holds === undefined || piece.includes(form.holds)) && form.pattern.test(piece),
  )?.kind
}

/** No word in lower case but small ones, and few words: a name or an address. */
const isNameOnly = (piece: string): boolean =>
  piece.length <= 120 && !/(?<![\p{L}.@/])(?!(?:and|of|the|for|de|la|und|by|or|in|at|www|http)\b)\p{Ll}{2,}(?![\p{L}.@/])/u.test(piece)

/**
 * Cuts a line into sentences roughly, as needed to tell a rights sentence from its neighbours: after end marks before a capital, a sign or
 * a bracket, before a copyright sign, and around a closing parenthesis that is a credit.
 */
function piecesOf(text: string, [start, end]: Span): readonly Span[] {
  const pieces: Span[] = []
  let from = start
  const cut = (at: number, next: number): void => {
    if (at > from) pieces.push([from, at])
    from = next
  }
  const line = text.slice(start, end)
  for (const match of line.matchAll(
    // the first look ahead spares the others at all that is no space
    /(?=\s)(?:(?<=[.!?…][)"”’]*)\s+(?=[\p{Lu}\p{N}©(["“‘@—–-])|(?<!copyright)(?<!Copyright)(?<!COPYRIGHT)\s+(?=©|\((?:[Cc]\) ?(?:19|20)\d\d|(?:Additional )?(?:Reporting|Writing|Editing|reporting|writing|editing) (?:by|in))))/gu,
  ))
    if (
      !/\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Maj|Capt|St|No|Gov|Sen|Rep|Copyright \(c|\p{Lu})\.$/u.test(
        line.slice(Math.max(0, match.index - 16), match.index),
      )
    )
      cut(start + match.index, start + match.index + match[0].length)
  cut(end, end)
  return pieces
}
