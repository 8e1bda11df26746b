import { isElement, isText, lineOf, type Page, type PageElement, type PageNode } from './page-node.js'

/** Words of rights and origin. "First appeared in" counts only of the article itself: rebels and diseases appear in places, too. */
const rightsWords =
  /©|ⓒ|\(c\)\s*(?:19|20)\d\d|\bcopyright\s*(?:©|\(c\)|:|by\b|(?:19|20)\d\d)|\ball rights reserved\b|\b(?:re)?published (?:here )?with (?:the )?permission\b|\breprinted (?:with|by) permission\b|(?:^\W*|\b(?:article|story|report|piece|post) (?:was |has )?(?:been )?)(?:first|originally) (?:appeared|published) (?:in|on|at|by) (?!\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)|\bunder a creative commons\b/i

/** Beside pictures such words speak of the picture. */
const pictures = /(?:^|[\s_-])(?:caption|figcaption|photo|image|img|picture|media|gallery|slide)/i
const skipped = /^(?:script|style|noscript|template|svg|form|figure|figcaption|picture|button)$/

const longest = 400

/**
 * The lines of a page that speak of rights and origin, as they stand, wherever they stand (mostly in the foot): at most five, each at most
 * 400 characters. A line is the nearest block around the words; of a longer block, only the words' own piece.
 */
export function rightsLines(page: Page): readonly string[] {
  const lines: string[] = []
  if (page.body) visit(page.body, lines)
  return lines
    .filter((line, at) => !lines.some((other, position) => position !== at && other.includes(line) && (other !== line || position < at)))
    .slice(0, 5)
}

function visit(node: PageNode, lines: string[]): void {
  for (const child of node.childNodes) {
    if (lines.length >= 50) return
    if (isElement(child)) {
      if (!skipped.test(child.localName) && !pictures.test(child.className || '')) visit(child, lines)
    } else if (isText(child) && rightsWords.test(child.textContent ?? '')) {
      const line = wordsOf(blockAround(child))
      if (/^\W*(?:image|photo|picture|video|graphic|file)s?\b/i.test(line)) continue
      lines.push(line.length <= longest ? line : lineOf(child).slice(0, longest))
    }
  }
}

const inline = /^(?:a|b|i|em|strong|span|small|font|time|abbr|u|sup|cite)$/

function blockAround(text: PageNode): PageNode {
  let element = text.parentNode as PageElement | null
  while (element && inline.test(element.localName)) element = element.parentElement
  return element ?? text
}

/** The words of a block without its scripts: copyright years are often written by one. */
function wordsOf(node: PageNode): string {
  const words = (one: PageNode): string =>
    isText(one) ? (one.textContent ?? '') : isElement(one) && skipped.test(one.localName) ? '' : [...one.childNodes].map(words).join('')
  return words(node)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
