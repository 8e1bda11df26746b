import { isText, lineOf, type Page, type PageElement, type PageNode } from './page-node.js'

const rightsWords =
  /(?:©|\(c\)\s*(?:19|20)\d\d|\bcopyright\b(?!\s+(?:law|act|infring|claim|office|trial|case))|\ball rights reserved\b|\b(?:re)?published (?:here )?with (?:the )?permission\b|\breprinted (?:with|by) permission\b|\b(?:first|originally) (?:appeared|published) (?:in|on|at|by)\b|\bcreative commons\b|\bCC[ -]BY\b)/i

/**
 * The lines of a page that speak of rights and origin, as they stand, wherever they stand (mostly in the foot): at most five, each at most
 * 400 characters. A line is the nearest block around the words.
 */
export function rightsLines(page: Page): readonly string[] {
  const lines = new Set<string>()
  if (page.body) visit(page.body, lines)
  return [...lines].slice(0, 5)
}

function visit(node: PageNode, lines: Set<string>): void {
  for (const child of node.childNodes) {
    if (/^(?:script|style|noscript|template|svg|form)$/i.test(child.nodeName)) continue
    if (!isText(child)) visit(child, lines)
    else if (rightsWords.test(child.textContent ?? '')) {
      const line = lineOf(blockAround(child))
      if (line.length <= 400) lines.add(line)
    }
  }
}

const inline = /^(?:a|b|i|em|strong|span|small|font|time|abbr|u|sup|cite)$/

function blockAround(text: PageNode): PageNode {
  let element = text.parentNode as PageElement | null
  while (element && inline.test(element.localName)) element = element.parentElement
  return element && (element.textContent?.length ?? 0) <= 400 ? element : text
}
