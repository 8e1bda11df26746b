import { type Boilerplate, boilerplateIn, linesOf } from './boilerplate.js'
import type { RightsNotice } from './document.js'

/** A text without its rights notice, and the notice. */
export interface Parted {
  readonly text: string
  readonly rights?: RightsNotice
}

/**
 * Cuts the rights notice off a text: lines that are wholly rights notices, wherever they stand, and rights sentences at the end of the
 * last paragraph. `outside` are rights lines that stood beside the text on its page. A text that is nothing else stays whole.
 */
export function cutRightsNotice(text: string, outside: readonly string[] = []): Parted {
  const boilerplate = boilerplateIn(text)
  const notices = boilerplate.filter(({ kind }) => kind === 'rights')
  const lines = linesOf(text)
  const lastEnd = lines.at(-1)?.[1] ?? 0
  const cuts = notices
    .map(({ span }) => span)
    .filter(([start, end]) => {
      const line = lines.find((one) => one[0] <= start && end <= one[1])!
      return (line[0] === start && line[1] === end) || (end === line[1] && isTail(text.slice(end, lastEnd), lines, end, boilerplate))
    })
  let left = ''
  let at = 0
  for (const [start, end] of cuts) {
    left += text.slice(at, start)
    at = end
  }
  left = cuts.length
    ? (left + text.slice(at))
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : text
  if (!/\p{L}/u.test(left)) return { text }
  const said = cuts.map(([start, end]) => text.slice(start, end))
  const rights = rightsNoticeOf(said.length ? [...said, ...outside.filter(isOrigin)] : outside)
  return { text: left, ...(rights && { rights }) }
}

/** Does nothing but boilerplate follow? */
function isTail(rest: string, lines: readonly (readonly [number, number])[], from: number, boilerplate: readonly Boilerplate[]): boolean {
  if (!rest.trim()) return true
  return lines.filter((line) => line[0] >= from).every((line) => boilerplate.some(({ span }) => span[0] === line[0] && span[1] === line[1]))
}

/** A name with a capital, to the next comma, bracket, date or end of sentence. Sticky: it is tried where the words that lead to it end. */
const name =
  /(?:the\s+)?["“']?((?:[\p{Lu}\p{N}@]|[a-z\d-]+\.(?=[a-z]{2,}))[^\n,;()|"”©]{1,80}?)["”']?(?=\s*(?:$|[\n,;()|"”©]|[.](?:\s|$)|\b[Aa]ll [Rr]ights\b|\bon (?:\p{Lu}|\d)|\band is\b|\bunder\b|\bin (?:19|20)\d\d|(?:19|20)\d\d))/uy

/** Words that lead to who wrote it first. */
const originLeads: readonly RegExp[] = [
  /\b(?:with|by) (?:the )?(?:kind |express |written |special )*(?:permission|agreement|arrangement)(?: (?:of|from|with|by))\s+/gi,
  /\b(?:first|originally|previously) (?:appeared|published|posted|produced|written|ran|printed|broadcast)(?: (?:in|on|by|at|as part of))\s+/gi,
  /\b(?:re-?published|re-?printed|re-?posted|syndicated|adapted|taken|translated) (?:from|courtesy of)\s+/gi,
]
/** Words that only lead to who holds the rights; they count where nothing says more. */
const holderLeads: readonly RegExp[] = [
  /(?:©|\(c\)|copyright)[\s:]*(?:©|\(c\))?[\s:]*(?:(?:19|20)\d\d(?:\s*[-–,]\s*(?:(?:19|20)?\d\d)?)*)?[\s.,:|–-]*(?:by\s+)?/gi,
]

const isOrigin = (line: string): boolean => firstName([line], originLeads) !== undefined

/** Reads a notice's lines: who wrote it first or holds the rights, and whether it asks to be read there. None for no lines. */
export function rightsNoticeOf(lines: readonly string[]): RightsNotice | undefined {
  if (!lines.length) return undefined
  const text = lines.join('\n')
  const originator = firstName(lines, originLeads) ?? firstName(lines, holderLeads)
  const readAtOriginator =
    /\bsupport the (?:originator|original)|\bread the (?:rest|original|full)|\bread (?:it|the \w+) (?:at|on)|\b(?:view|see|visit) the original\b/i.test(
      text,
    )
  return { text, ...(originator && { originator }), ...(readAtOriginator && { readAtOriginator }) }
}

function firstName(lines: readonly string[], leads: readonly RegExp[]): string | undefined {
  for (const lead of leads)
    for (const line of lines)
      for (const match of line.matchAll(lead)) {
        name.lastIndex = match.index + match[0].length
        const found = name.exec(line)?.[1]?.trim()
        if (found && !/^(?:all rights|the author|article|here|this|reserved|copyright|\d+$)/i.test(found)) return found
      }
  return undefined
}
