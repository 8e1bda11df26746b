import { deadElements, framingWords, junkLines, junkNames, pointerLines } from './cleanup-lexicon.js'
import { lineOf, type Page, type PageElement } from './page-node.js'

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

function isJunkLine(element: PageElement): boolean {
  const length = element.textContent?.length ?? 0
  if (length === 0 || length > 240) return false
  const line = lineOf(element)
  if (junkLines.test(line)) return !/^(?:span|a|strong)$/.test(element.localName) || lineOf(element.parentElement) === line
  if (!pointerLines.test(line) || !/^(?:p|div|h\d|li)$/.test(element.localName)) return false
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += lineOf(link).length
  return linked > line.length / 2
}
