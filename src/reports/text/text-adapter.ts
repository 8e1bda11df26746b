import { AscribeError } from '../../base/errors.js'
import { decode } from '../encoding.js'
import { bylineIn, isDateLine, sameLine } from '../head-lines.js'
import { publishedDate } from '../published-date.js'
import type { Hints, Readable } from '../readable.js'
import { blocksOf } from './text-parser.js'

type Head = { -readonly [K in 'title' | 'outlet' | 'published' | 'byline' | 'url']?: string }

/**
 * Reads plain text: the title where the first line is one (dropped where it is repeated), fields and date lines at the head, the body with
 * a blank line between paragraphs. Throws `report-empty` where no letter is left, and what `decode` throws.
 */
export function readText(source: Uint8Array | string, hints: Hints = {}): Readable {
  const name = hints.from ?? 'the text'
  const decoded = typeof source === 'string' ? { text: source } : decode(source, hints.charset, name)
  const head: Head = hints.from && /^https?:/.test(hints.from) ? { url: hints.from } : {}
  const body = takeHead(blocksOf(decoded.text), head)
  const text = body.join('\n\n')
  if (!/\p{L}/u.test(text)) throw new AscribeError('report-empty', `${name} holds no words. Check that it is the report that you meant.`)
  return { format: 'text', text, ...head, ...('note' in decoded && decoded.note && { notes: [decoded.note] }) }
}

/** Takes title, fields and date lines from the head of the text; what is left is the body. Never takes the last block. */
function takeHead(blocks: readonly string[], head: Head): readonly string[] {
  const rest = splitHead(blocks)
  let fields = true
  for (let taken = 0; taken < 12 && rest.length > 1; taken++) {
    const line = rest[0]!
    if (head.title !== undefined && sameLine(line, head.title)) rest.shift()
    else if (fields && takeField(line, head)) rest.shift()
    else if (takeDateLine(line, head) || takeByline(line, head)) rest.shift()
    else if (head.title === undefined && isTitle(line, rest[1]!)) {
      head.title = line
      rest.shift()
      fields = false
    } else break
  }
  return rest
}

/** The first block's short lines stand alone: headline, byline and date are often not parted by blank lines. */
function splitHead(blocks: readonly string[]): string[] {
  const lines = blocks.slice(0, 3).flatMap((block) => {
    const parts = block.split('\n')
    const isHead = parts.length > 1 && parts.some((part) => fieldLine.test(part) || isDateLine(part) || bylineIn(part) !== undefined)
    const isTitled = parts.length > 1 && !/[.!?:;,]["'”’)]*$/.test(parts[0]!) && parts[0]!.length < 120 && parts[1]!.length > 120
    return isHead || isTitled ? parts : [block]
  })
  return [...lines, ...blocks.slice(3)]
}

/** A headline: one line of at most 200 characters that is no sentence and no list item, or one that stands twice. */
function isTitle(line: string, next: string): boolean {
  if (line.includes('\n') || line.length > 200) return false
  if (sameLine(line, next)) return true
  if (/[.!;,:]["'”’)]*$/.test(line) && !/\.\.\.$/.test(line)) return false
  return !/^[•*–-]\s|^\d+[.)]\s/.test(line) && line.split(' ').length > 1 && !/(?:©|\(c\)|copyright)/i.test(line)
}

const fieldLine = /^(title|headline|date|published|updated|posted|source|outlet|publisher|by|author|byline|url|link)\s*:\s*(\S.*)$/i

function takeField(line: string, head: Head): boolean {
  const match = fieldLine.exec(line)
  if (!match) return false
  const value = match[2]!.trim()
  const key = match[1]!.toLowerCase()
  if (/^(?:title|headline)$/.test(key)) head.title ??= value
  else if (/^(?:date|published|posted|updated)$/.test(key)) {
    const date = publishedDate(value)
    if (!date) return false
    if (key !== 'updated' || !head.published) head.published = date
  } else if (/^(?:source|outlet|publisher)$/.test(key)) head.outlet ??= value
  else if (/^(?:url|link)$/.test(key)) {
    if (!/^https?:\/\/\S+$/.test(value)) return false
    head.url ??= value
  } else head.byline ??= value
  return true
}

function takeDateLine(line: string, head: Head): boolean {
  if (!isDateLine(line)) return false
  if (!head.published || !/^\W*(?:last )?updated/i.test(line)) head.published = publishedDate(line)!
  return true
}

function takeByline(line: string, head: Head): boolean {
  const writer = head.title === undefined ? undefined : bylineIn(line)
  if (!writer) return false
  head.byline ??= writer
  return true
}
