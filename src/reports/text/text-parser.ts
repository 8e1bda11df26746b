/** A plain-text report in blocks, each one paragraph on one line, or a list with a line for each item. */
export function blocksOf(text: string): readonly string[] {
  const clean = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\u2028|\u0085/g, '\n')
    .replace(/\u2029|\f/g, '\n\n')
    .replace(/[ \t\u00a0]+$/gm, '')
  const blocks = clean
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\n|\n$/g, ''))
    .filter((block) => block.trim())
  // A file without blank lines has a paragraph on each of its long lines.
  if (blocks.length === 1 && isUnwrapped(clean)) return clean.split('\n').map(tidyLine).filter(Boolean)
  return blocks.map(joinWrapped)
}

const tidyLine = (line: string): string => line.replace(/[ \t\u00a0]+/g, ' ').trim()

const isUnwrapped = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim())
  return lines.length > 1 && lines.filter((line) => line.length > 100 || /[.!?]["'”’)]*$/.test(line)).length > lines.length / 2
}

/** The first of a line that stands for itself: a list's item, a field of the report's head ("Date: 8 August 2017"), a byline. */
const listItem = /^\s*(?:(?:[•·*▪–-]|\d{1,3}[.)]|[a-z][.)])\s+|\p{Lu}[a-z]{1,9}:\s|By \p{Lu})/u

/**
 * Joins lines that were broken at a fixed width (mail, wire copy). Lines of lists, tables and verse stay: a line is joined to the next
 * only where it fills the width and the next begins no item.
 */
function joinWrapped(block: string): string {
  const lines = block.split('\n')
  const width = Math.max(...lines.map((line) => line.length))
  if (lines.length === 1 || width > 100 || width < 40) return lines.map(tidyLine).join('\n')
  let text = tidyLine(lines[0]!)
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1]!
    const line = lines[at]!
    const nextWord = tidyLine(line).split(' ', 1)[0]!.length
    const isFull = before.length + 1 + nextWord > width - 3
    const isTable = /\S {2,}\S|\t|\|/.test(before.trim()) || /\S {2,}\S|\t|\|/.test(line.trim())
    text += (isFull && !isTable && !listItem.test(line) ? ' ' : '\n') + tidyLine(line)
  }
  return text
}
