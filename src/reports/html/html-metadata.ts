import { publishedDate } from '../published-date.js'
import type { Hints, Readable } from '../readable.js'
import { articleData } from './json-ld.js'
import { originalLink } from './original-link.js'
import { address } from './page-address.js'
import { lineOf, type Page } from './page-node.js'
import { rightsLines } from './page-rights.js'
import { visibleDate } from './visible-date.js'

export type Metadata = Omit<Readable, 'format' | 'text' | 'notes'>

/**
 * What a page says of itself: JSON-LD, then Open Graph, Dublin Core and their kin, then what stands in view.
 * To be called before the cleanup, which takes credits and rights lines away.
 */
export function readMetadata(page: Page, hints: Hints = {}): Metadata {
  const data = articleData(page)
  const meta = metaTags(page)
  const first = (...names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find((value) => value)
  const base = hints.from && /^https?:/.test(hints.from) ? hints.from : undefined
  const canonical = address(linkOf(page, 'canonical') ?? first('og:url') ?? data.url, base)
  const outlet = tidy(
    first('og:site_name') ??
      data.publisher ??
      first('dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'application-name', 'publisher'),
  )
  const title = titleOf(page, [data.headline, first('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title')], outlet)
  const dated = [
    data.published,
    first(
      'article:published_time',
      'og:published_time',
      'article:published',
      'datepublished',
      'publishdate',
      'publish-date',
      'publish_date',
    ),
    first(
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date.created',
      'dc.date',
      'dcterms.date',
    ),
    first('citation_publication_date', 'pubdate', 'article.published', 'date', 'dc.created', 'cxenseparse:recs:publishtime', 'og:pubdate'),
  ]
  const published = firstDate(dated) ?? visibleDate(page, canonical ?? base)
  const modified = firstDate([
    data.modified,
    first('article:modified_time', 'og:updated_time', 'dcterms.modified', 'datemodified', 'lastmod'),
  ])
  const byline = bylineOf(
    page,
    data.author,
    first('author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl', 'citation_author'),
  )
  const original = originalLink(page, base ?? canonical, first('syndication-source', 'original-source') ?? data.basedOn)
  const language = languageOf(page, data.language ?? first('og:locale', 'dc.language', 'content-language', 'language'))
  const rights = [
    ...new Set(
      [first('dc.rights', 'dcterms.rights', 'copyright', 'rights') ?? data.rights, ...rightsLines(page)].filter(
        (line) => line !== undefined,
      ),
    ),
  ]
  const found = {
    title,
    outlet,
    published,
    modified,
    byline,
    url: base,
    canonical,
    original,
    language,
    rights: rights.length ? rights : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Metadata
}

/** Meta tags by their name in lower case; the first of each name counts. */
function metaTags(page: Page): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv')
    )
      ?.toLowerCase()
      .trim()
    const content = tag.getAttribute('content')?.trim()
    if (name && content && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

function linkOf(page: Page, rel: string): string | undefined {
  for (const link of page.querySelectorAll('link[href]'))
    if ((link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).includes(rel)) return link.getAttribute('href') ?? undefined
  return undefined
}

const firstDate = (values: readonly (string | undefined)[]): string | undefined => {
  for (const value of values) {
    const date = value && publishedDate(value)
    if (date) return date
  }
  return undefined
}

/** One line, entities that were encoded twice put right, at most 300 characters. */
export function tidy(value: string | undefined): string | undefined {
  const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
  const line = value
    ?.replace(/&(?:#(\d{2,6})|(\w+));/g, (whole, code, name) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (entities[name] ?? whole),
    )
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  return line && line.length <= 300 ? line : line?.slice(0, 300) || undefined
}

function titleOf(page: Page, given: readonly (string | undefined)[], outlet: string | undefined): string | undefined {
  const named = tidy(given.find((title) => title?.trim()))
  const headings = [...page.querySelectorAll('h1')].map((heading) => lineOf(heading)).filter((line) => line)
  const shown = tidy(page.title) ?? tidy(lineOf(page.querySelector('title')))
  const whole = named ?? (headings.length === 1 ? tidy(headings[0]) : undefined) ?? shown ?? tidy(headings[0])
  return whole && withoutSite(whole, headings, outlet)
}

/** "Headline | Outlet" without the outlet; only where a heading or the outlet's name proves the split. */
function withoutSite(title: string, headings: readonly string[], outlet: string | undefined): string {
  const parts = /^(.{15,}?)\s+[|–—»:·-]+\s+(.{2,60})$/su.exec(title)
  if (!parts) return title
  const [, head, site] = parts
  return headings.includes(head!) || (outlet && site!.toLowerCase().includes(outlet.toLowerCase())) ? head! : title
}

function bylineOf(page: Page, ...given: readonly (string | undefined)[]): string | undefined {
  const named = given.map((name) => tidy(name)).find((name) => name && !/^https?:/.test(name))
  if (named) return named
  for (const element of page.querySelectorAll('[rel~=author], [itemprop~=author], .byline, .author-name, .article-author, .author')) {
    const line = lineOf(element).replace(/^by\s+/i, '')
    if (line.length > 2 && line.length < 120) return line
  }
  return undefined
}

function languageOf(page: Page, given: string | undefined): string | undefined {
  const raw = page.documentElement?.getAttribute('lang') ?? page.documentElement?.getAttribute('xml:lang') ?? given
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(raw ?? '')
  return match ? match[1]!.toLowerCase() + (match[2] ? `-${match[2].toUpperCase()}` : '') : undefined
}
