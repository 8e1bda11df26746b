import { isElement, isText, type PageElement, type PageNode } from './page-node.js'

const block =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figure|footer|h[1-6]|header|hr|main|ol|p|pre|section|summary|table|ul)$/
const skipped = /^(?:script|style|noscript|template|svg|iframe|button|form|figcaption)$/

/**
 * The words of an element: a blank line between blocks, a line for each list item (after a bullet) and table row (cells after " | ").
 * A forced line break is a line break, two are a new paragraph.
 */
export function textOfElement(element: PageElement): string {
  const out: string[] = []
  write(element, out)
  return out
    .join('')
    .replace(/[ \t\f\r\v\u00a0\u2028\u2029]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(?:• ?(?:\n|$))+/gm, '')
    .trim()
}

function write(node: PageNode, out: string[]): void {
  for (const child of node.childNodes) {
    if (isText(child)) out.push((child.textContent ?? '').replace(/[\s\u200b\ufeff]+/g, ' '))
    else if (isElement(child) && !skipped.test(child.localName)) writeElement(child, out)
  }
}

function writeElement(element: PageElement, out: string[]): void {
  const name = element.localName
  if (name === 'br') out.push('\n')
  else if (name === 'li') {
    out.push('\n• ')
    const own: string[] = []
    write(element, own)
    out.push(
      own
        .join('')
        .trim()
        .replace(/\s*\n\s*/g, '\n'),
    )
  } else if (name === 'tr') {
    const cells = [...element.childNodes].filter(isElement).map((cell) => {
      const own: string[] = []
      write(cell, own)
      return own.join('').trim()
    })
    out.push('\n', cells.some((cell) => cell.length > 400) ? cells.join('\n\n') : cells.filter((cell) => cell).join(' | '))
  } else {
    const isBlock = block.test(name)
    if (isBlock) out.push('\n\n')
    write(element, out)
    if (isBlock) out.push('\n\n')
  }
}
