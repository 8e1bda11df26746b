import { publishedDate } from '../published-date.js'
import type { Hints, Readable } from '../readable.js'
import { articleData } from './json-ld.js'
import { metaTags } from './meta-tags.js'
import { originalLink } from './original-link.js'
import { address } from './page-address.js'
import { lineOf, type Page } from './page-node.js'
import { rightsLines } from './page-rights.js'
import { pageTitle } from './page-title.js'
import { tidy } from './tidy-line.js'
import { visibleDate } from './visible-date.js'

export type Metadata = Omit<Readable, 'format' | 'text' | 'notes'>

/**
 * What a page says of itself: JSON-LD, then Open Graph, Dublin Core and their kin, then what stands in view.
 * To be called before the cleanup, which takes credits and rights lines away.
 */
export function readMetadata(page: Page, hints: Hints = {}): Metadata {
  const data = articleData(page)
  const meta = metaTags(page)
  const base = hints.from && /^https?:/.test(hints.from) ? hints.from : undefined
  const canonical = address(linkOf(page, 'canonical') ?? ogUrl(page) ?? data.url, base)
  const outlet = siteName([...meta('outlet').slice(0, 1), data.publisher, ...meta('outlet')])
  const rights = unique([meta('rights')[0], data.rights, ...rightsLines(page)])
  const found: { readonly [K in keyof Metadata]: Metadata[K] | undefined } = {
    title: pageTitle(page, [data.headline, ...meta('title')], outlet),
    outlet,
    published: firstDate([data.published, ...meta('published')]) ?? visibleDate(page, canonical ?? base),
    modified: firstDate([data.modified, ...meta('modified')]),
    byline: bylineOf(page, [data.author, ...meta('byline')]),
    url: base,
    canonical,
    original: originalLink(page, canonical ?? base, meta('original')[0] ?? data.basedOn),
    language: languageOf(page, data.language ?? meta('language')[0]),
    rights: rights.length ? rights : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Metadata
}

const unique = (lines: readonly (string | undefined)[]): readonly string[] => [...new Set(lines.filter((line) => line !== undefined))]

function linkOf(page: Page, rel: string): string | undefined {
  for (const link of page.querySelectorAll('link[href]'))
    if ((link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).includes(rel)) return link.getAttribute('href') ?? undefined
  return undefined
}

const ogUrl = (page: Page): string | undefined => page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? undefined

const firstDate = (values: readonly (string | undefined)[]): string | undefined =>
  values.map((value) => (value ? publishedDate(value) : undefined)).find((date) => date)

/** The first that is a name; an address of the site, an edition ("U.S.") or its section is none. */
const siteName = (names: readonly (string | undefined)[]): string | undefined =>
  names
    .map((name) => tidy(name))
    .find((name) => name && !/^(?:https?:|www\.|\/|@)/i.test(name) && !/^(?:\p{Lu}\.){2,}$|^(?:home|news|blog)$/iu.test(name))

function bylineOf(page: Page, declared: readonly (string | undefined)[]): string | undefined {
  const shown = (): readonly string[] =>
    [...page.querySelectorAll('[rel~=author], [itemprop~=author], .byline, .author-name, .article-author, .author')].map(lineOf)
  const isName = (line: string | undefined): boolean => line !== undefined && line.length > 2 && line.length < 120 && !/^https?:/.test(line)
  const line = declared.map((name) => tidy(name)).find(isName) ?? shown().find(isName)
  return line?.replace(/^by:?\s+/i, '')
}

/** BCP 47 of the page's language: `en_US` and `EN-us` are en-US. */
function languageOf(page: Page, declared: string | undefined): string | undefined {
  const raw = page.documentElement?.getAttribute('lang') ?? page.documentElement?.getAttribute('xml:lang') ?? declared
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(raw ?? '')
  return match ? match[1]!.toLowerCase() + (match[2] ? `-${match[2].toUpperCase()}` : '') : undefined
}
