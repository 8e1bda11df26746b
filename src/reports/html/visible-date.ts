import { publishedDate } from '../published-date.js'
import { isWithin, lineOf, type Page, type PageNode } from './page-node.js'

const dateNames =
  /(?:^|[\s_-])(?:date|dated|datetime|published|pub-?date|post-?date|posted|timestamp|time|dateline|article-?date|meta)(?:$|[\s_-])/i
const elsewhere =
  'aside, footer, nav, [class*=related], [class*=sidebar], [class*=comment], [class*=recommend], [class*=trending], [class*=most-]'

/**
 * The day of publication where no tag declares it: a `time` element, a line that is named a date, a date in the page's address, or a
 * short line with a full date near the headline. Lines with a copyright sign do not count.
 */
export function visibleDate(page: Page, url: string | undefined): string | undefined {
  return timeElement(page) ?? namedLine(page) ?? inAddress(url) ?? nearHeadline(page)
}

function timeElement(page: Page): string | undefined {
  const outside = new Set<PageNode>(page.querySelectorAll(elsewhere))
  const times = [...page.querySelectorAll('time, [itemprop~=datePublished]')].filter((time) => !isWithin(time, outside))
  const declared = times.filter((time) => time.hasAttribute('pubdate') || /datePublished/i.test(time.getAttribute('itemprop') ?? ''))
  for (const time of [...declared, ...times]) {
    const date = publishedDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '') ?? publishedDate(lineOf(time))
    if (date) return date
  }
  return undefined
}

function namedLine(page: Page): string | undefined {
  const outside = new Set<PageNode>(page.querySelectorAll(elsewhere))
  for (const element of page.querySelectorAll('[class], [id]')) {
    if (!dateNames.test(element.className || '') && !dateNames.test(element.id || '')) continue
    const line = lineOf(element)
    if (line.length > 120 || /©|copyright|comment/i.test(line) || isWithin(element, outside)) continue
    const date = publishedDate(line)
    if (date) return date
  }
  return undefined
}

const inAddress = (url: string | undefined): string | undefined => {
  const match = /\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?:\/|$)/i.exec(url ?? '')
  return match ? (publishedDate(`${match[3]} ${match[2]} ${match[1]}`) ?? publishedDate(`${match[1]}/${match[2]}/${match[3]}`)) : undefined
}

/** The first short line with a full date among the two hundred text blocks after the first heading. */
function nearHeadline(page: Page): string | undefined {
  let seen = -1
  for (const element of page.querySelectorAll('h1, h2, p, div, span, td, li, small, em, i, b, strong')) {
    if (seen < 0 && !/^h[12]$/.test(element.localName)) continue
    if (++seen > 200) return undefined
    const line = lineOf(element)
    if (line.length < 8 || line.length > 100 || /©|copyright/i.test(line)) continue
    const date = publishedDate(line)
    if (date && line.replace(/[^\p{L}\d]/gu, '').length < 70) return date
  }
  return undefined
}
