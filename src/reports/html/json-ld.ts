import type { Page } from './page-node.js'

/** What the page's JSON-LD says of its article. */
export interface ArticleData {
  readonly headline?: string
  readonly publisher?: string
  readonly published?: string
  readonly modified?: string
  readonly author?: string
  readonly url?: string
  readonly language?: string
  readonly rights?: string
  readonly basedOn?: string
}

type Thing = Readonly<Record<string, unknown>>

const articleTypes = /(?:Article|NewsArticle|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review)$/

/** Reads schema.org's Article from the page's scripts; of several, the one with the most to say. An empty object where there is none. */
export function articleData(page: Page): ArticleData {
  const things: Thing[] = []
  for (const script of page.querySelectorAll('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    collect(parsed(script.textContent ?? ''), things, 0)
  }
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleTypes.test(type)))
  const best = articles.sort((a, b) => weight(b) - weight(a))[0]
  return best ? dataOf(best, things) : {}
}

const weight = (thing: Thing): number => ['headline', 'datePublished', 'publisher', 'author'].filter((key) => thing[key]).length

function dataOf(thing: Thing, all: readonly Thing[]): ArticleData {
  const data = {
    headline: textIn(thing.headline ?? thing.name),
    publisher: nameIn(thing.publisher, all) ?? nameIn(thing.sourceOrganization, all),
    published: textIn(thing.datePublished) ?? textIn(thing.dateCreated),
    modified: textIn(thing.dateModified),
    author: names(thing.author ?? thing.creator, all),
    url: textIn(thing.url) ?? idIn(thing.mainEntityOfPage),
    language: textIn(thing.inLanguage) ?? nameIn(thing.inLanguage, all),
    rights: textIn(thing.copyrightNotice) ?? nameIn(thing.copyrightHolder, all),
    basedOn: textIn(thing.isBasedOn) ?? idIn(thing.isBasedOn),
  }
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value)) as ArticleData
}

/** Every object in the data, to a depth that real pages do not reach. */
function collect(value: unknown, into: Thing[], depth: number): void {
  if (depth > 8 || into.length > 500) return
  if (Array.isArray(value)) for (const one of value) collect(one, into, depth + 1)
  else if (value && typeof value === 'object') {
    into.push(value as Thing)
    for (const one of Object.values(value)) if (one && typeof one === 'object') collect(one, into, depth + 1)
  }
}

/** JSON as pages have it: in comments or CDATA, with line breaks inside strings, with a semicolon after it. */
function parsed(source: string): unknown {
  const text = source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/g, '')
  for (const attempt of [text, text.replace(/[\x00-\x1f]+/g, ' '), text.replace(/[\x00-\x1f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')])
    try {
      return JSON.parse(attempt)
    } catch {
      // The next, more forgiving attempt.
    }
  return undefined
}

const typesOf = (thing: Thing): readonly string[] => [thing['@type']].flat().filter((type) => typeof type === 'string')

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() || undefined : undefined)

const idIn = (value: unknown): string | undefined =>
  textIn((value as Thing | undefined)?.['@id']) ?? textIn((value as Thing | undefined)?.url) ?? textIn(value)

/** The name of a person or organisation, given as text, as an object, or by reference to another object of the page. */
function nameIn(value: unknown, all: readonly Thing[]): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  if (!one || typeof one !== 'object') return textIn(one)
  const name = textIn((one as Thing).name) ?? textIn(([(one as Thing).name].flat() as unknown[])[0])
  if (name) return name
  const id = (one as Thing)['@id']
  return id ? textIn(all.find((thing) => thing['@id'] === id && thing.name)?.name) : undefined
}

const names = (value: unknown, all: readonly Thing[]): string | undefined =>
  [value]
    .flat()
    .map((one) => nameIn(one, all))
    .filter((name) => name)
    .join(', ') || undefined
