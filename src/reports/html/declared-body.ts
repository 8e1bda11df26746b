import { textOfElement } from './article-text.js'
import { isWithin, type Page, type PageElement, type PageNode } from './page-node.js'

const bodies =
  '[itemprop~=articleBody], .articleBody, .article-body, .article__body, .story-body, .storybody, .entry-content, .post-content, .article-content'

/**
 * The text of the element that a page marks as its article's body; none where no mark, or several of a size, stand there.
 * Readability goes by length and takes a long caption for a short article.
 */
export function declaredBody(page: Page): string | undefined {
  const marked = [...page.querySelectorAll(bodies)]
  const all = new Set<PageNode>(marked)
  const outer = marked.filter((element) => !element.parentNode || !isWithin(element.parentNode, all))
  const sized = outer
    .map((element): readonly [PageElement, number] => [element, (element.textContent ?? '').trim().length])
    .filter(([, size]) => size > 200)
  const [first] = sized.sort((a, b) => b[1] - a[1])
  if (!first || sized.slice(1).some(([, size]) => size > first[1] / 3)) return undefined
  return textOfElement(first[0])
}

/** Has a text few of the long lines of another? */
export function misses(text: string, wanted: string): boolean {
  const lines = wanted.split('\n').filter((line) => line.length > 40)
  const whole = text.replace(/\s+/g, '')
  return lines.length > 0 && lines.filter((line) => whole.includes(line.replace(/\s+/g, ''))).length < lines.length / 3
}
