import { bylineIn, isDateLine, isSentence, sameLine } from '../head-lines.js'
import { junkLines } from './cleanup-lexicon.js'

/** What the metadata already say, so that the text need not. */
interface Known {
  readonly title?: string
  readonly byline?: string
}

/**
 * Takes from the head of an article's text the lines that repeat its metadata (headline, byline, date), and from its foot what is no
 * sentence of it (tags, calls to comment). Lines in between are left alone.
 */
export function trimArticle(text: string, { title, byline }: Known): string {
  const lines = text.split('\n')
  const dropped = new Set<number>()
  for (let at = 0, looked = 0, sentences = 0; at < lines.length - 1 && looked < 8 && sentences < 2; at++) {
    const line = lines[at]!.trim()
    if (!line) continue
    looked++
    // One sentence may stand before the byline and date: the article's summary.
    if (line.length > 120 || isSentence(line)) sentences++
    if (line.length <= 300 && isHead(line, title, byline)) dropped.add(at)
  }
  let to = lines.length
  while (to > 1 && (!lines[to - 1]!.trim() || junkLines.test(lines[to - 1]!.replace(/^• /, '').trim()))) to--
  return lines
    .slice(0, to)
    .filter((_, at) => !dropped.has(at))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function isHead(line: string, title: string | undefined, byline: string | undefined): boolean {
  if (title && (sameLine(line, title) || (line.length > 20 && line.length < 160 && sameLine(title.slice(0, line.length), line))))
    return true
  if (isSentence(line)) return false
  if (isDateLine(line) || bylineIn(line)) return true
  if (/^(?:by|author|written by|published|posted|updated|last updated)\b/i.test(line) && line.length < 120) return true
  return byline !== undefined && line.length < byline.length + 60 && line.toLowerCase().includes(byline.toLowerCase())
}
