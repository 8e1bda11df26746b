import { address } from './page-address.js'
import { lineOf, type Page, type PageElement } from './page-node.js'

/** Words of a link or of the sentence before it by which a copy names its original. */
const inLink =
  /^(?:[\W_]*)(?:read (?:the )?(?:rest|original|full (?:article|story|report) (?:at|on))|(?:view|see|go to) (?:the )?(?:original|source)|original (?:article|story|source|post|report)|source(?: link| article)?$)/i
const beforeLink =
  /(?:(?:this (?:article|story|piece|report|post) )?(?:was )?(?:first|originally) (?:appeared|published|posted|written|ran)(?: (?:at|on|in|by|for))?|(?:republished|reprinted|reproduced) (?:with (?:the )?permission (?:of|from)|from)|read the (?:rest|original)(?: \w+)? (?:at|on|of)|(?:^|[.\n•|])\s*(?:source|via|original))\s*:?\s*(?:the\s+)?["“]?$/i

/**
 * The link to the original of a copied page: a link that says so itself ("read the rest"), or one that follows words that do
 * ("originally published at …"). `declared` is what a meta tag names. Relative links are resolved against `base`.
 */
export function originalLink(page: Page, base: string | undefined, declared: string | undefined): string | undefined {
  const named = address(declared, base)
  if (named) return named
  for (const link of page.querySelectorAll('a[href]')) {
    const words = lineOf(link)
    if (words.length > 200) continue
    if (!inLink.test(words) && !beforeLink.test(textBefore(link))) continue
    const url = address(link.getAttribute('href'), base)
    if (url && !samePage(url, base) && new URL(url).pathname.length > 1) return url
  }
  return undefined
}

/** Up to 80 characters that stand before a link in its own block. */
function textBefore(link: PageElement): string {
  let text = ''
  for (let node = link.previousSibling; node && text.length < 80; node = node.previousSibling) text = (node.textContent ?? '') + text
  return text.replace(/\s+/g, ' ').slice(-80)
}

const samePage = (url: string, base: string | undefined): boolean => base !== undefined && url.split('#')[0] === base.split('#')[0]
