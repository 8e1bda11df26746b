import { deadElements, framingWords, junkLines, junkNames, pointerLines } from './cleanup-lexicon.js'
import { lineOf, type Page, type PageElement, type PageNode } from './page-node.js'

/**
 * Takes from a page, in place, what readers skip: advertisements, related links, captions, share bars, newsletter boxes, players, comments.
 * Read the metadata first. Never takes a block that holds most of the page's words, whatever its name.
 */
export function cleanPage(page: Page): void {
  const body = page.body
  if (!body) return
  for (const element of [...body.querySelectorAll(deadElements.join(','))]) if (!holdsMost(element, body)) element.remove()
  for (const element of [
    ...body.querySelectorAll('[hidden], [aria-hidden=true], figcaption, [role=complementary], [role=navigation], [role=dialog]'),
  ])
    if (!holdsMost(element, body)) element.remove()
  for (const element of [...body.querySelectorAll('[class], [id]')]) if (isJunk(element) && !holdsMost(element, body)) element.remove()
  for (const element of [...body.querySelectorAll('p, div, h2, h3, h4, h5, li, span, a, strong')]) if (isJunkLine(element)) element.remove()
  for (const element of [...body.querySelectorAll('ul, ol, p, h2, h3, h4, h5')]) if (isLinkBlock(element)) element.remove()
}

/** A list or line that is nothing but links to other stories: no sentence, nearly all its letters in links. */
function isLinkBlock(element: PageElement): boolean {
  const length = lineOf(element).length
  if (length < 12 || length > 2000) return false
  const links = [...element.querySelectorAll('a[href]')]
  if (/^[uo]l$/.test(element.localName) ? links.length < 2 : /[.!?]["'”’)]*$/.test(lineOf(element))) return false
  return links.reduce((sum, link) => sum + lineOf(link).length, 0) > length * 0.85
}

const kept: ReadonlySet<string> = new Set(['html', 'body', 'article', 'main', 'h1', 'p', 'em', 'i', 'b', 'strong'])

function isJunk(element: PageElement): boolean {
  if (kept.has(element.localName)) return false
  return namesOf(element).some((name) => junkNames.test(name) && !framingWords.test(name))
}

/** An element's classes and id as words: "js-relatedLinks_box" → "js related links box". */
function namesOf(element: PageElement): readonly string[] {
  return `${element.className ?? ''} ${element.id ?? ''}`
    .split(/\s+/)
    .filter((name) => name && name.length < 60)
    .map((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[^\p{L}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    )
}

/** Does the block hold the headline or a good part of the page's paragraphs? Then its name misleads. */
function holdsMost(element: PageElement, body: PageElement): boolean {
  const own = paragraphLength(element)
  return own > 600 && own > paragraphLength(body) * 0.35
}

function paragraphLength(element: PageElement): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0
  return length
}

/** Has the element no words beside it in its block? */
function isAlone(element: PageElement): boolean {
  const isBlank = (node: PageNode): boolean => !/\S/.test(node.textContent ?? '')
  for (let node = element.previousSibling; node; node = node.previousSibling) if (!isBlank(node)) return false
  for (let node = element.nextSibling; node; node = node.nextSibling) if (!isBlank(node)) return false
  return true
}

function isJunkLine(element: PageElement): boolean {
  const length = element.textContent?.length ?? 0
  if (length === 0 || length > 240) return false
  const line = lineOf(element)
  if (junkLines.test(line)) return !/^(?:span|a|strong)$/.test(element.localName) || isAlone(element)
  if (!pointerLines.test(line) || !/^(?:p|div|h\d|li)$/.test(element.localName)) return false
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += lineOf(link).length
  return linked > line.length / 2
}
