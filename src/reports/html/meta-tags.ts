import { metaNames } from './meta-names-lexicon.js'
import type { Page } from './page-node.js'

/** The contents of a page's meta tags that tell a thing, most trusted first. */
export type MetaTags = (what: keyof typeof metaNames) => readonly string[]

/** Reads a page's meta tags: by property, name, itemprop or http-equiv, in any case; of tags with one name the first counts. */
export function metaTags(page: Page): MetaTags {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => tag.getAttribute(key)).find((value) => value)
    const content = tag.getAttribute('content')?.trim()
    const key = name?.toLowerCase().trim()
    if (key && content && !tags.has(key)) tags.set(key, content)
  }
  return (what) => metaNames[what].map((name) => tags.get(name)).filter((content) => content !== undefined)
}
