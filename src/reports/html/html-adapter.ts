import { Readability } from '@mozilla/readability'
import { AscribeError } from '../../base/errors.js'
import { decode } from '../encoding.js'
import type { Hints, Readable } from '../readable.js'
import { textOfElement } from './article-text.js'
import { trimArticle } from './article-trim.js'
import { declaredBody, misses } from './declared-body.js'
import { guardHtml, type HtmlLimits } from './html-guard.js'
import { readMetadata } from './html-metadata.js'
import { pageOf } from './html-page.js'
import { cleanPage } from './page-cleanup.js'
import type { Page, PageElement } from './page-node.js'

/** A page must give this many letters and digits to be an article; a line of a wire ticker has about 60. */
const leastArticle = 40

/**
 * Reads a saved page: its article's text and what it says of itself. Takes bytes (decoded as declared) or text.
 * Throws `report-without-article`, what `guardHtml` throws, and what `decode` throws. Synchronous; a page within the limits may still take
 * a second or two, so a server runs it in a worker with a deadline.
 */
export function readHtml(source: Uint8Array | string, hints: Hints = {}, limits?: HtmlLimits): Readable {
  const name = hints.from ?? 'the page'
  const decoded = typeof source === 'string' ? { text: source } : decode(source, declaredCharset(source) ?? hints.charset, name)
  guardHtml(decoded.text, name, limits)
  const page = pageOf(decoded.text)
  const { rights, ...metadata } = readMetadata(page, hints)
  const text = trimArticle(articleOf(page, decoded.text), metadata)
  if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < leastArticle)
    throw new AscribeError(
      'report-without-article',
      `${name} holds no article: without menus, links and advertisements ${text ? 'almost no' : 'no'} text is left. ` +
        'If the article shows only in a browser, save the page from there, or save its text.',
    )
  const beside = rights?.filter((line) => !text.includes(line)) ?? []
  return {
    format: 'html',
    text,
    ...metadata,
    ...(beside.length && { rights: beside }),
    ...('note' in decoded && { notes: [decoded.note] }),
  }
}

/** The encoding that a page names in its first bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1')
  return (/<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(head))?.[1]?.toLowerCase()
}

/** A line that is a sentence: lists of links have none. */
const prose = /^.{40,}[.!?。؟]['"”’»)]*$/mu

/**
 * The cleaned page through Readability. The body that the page itself marks is taken instead where it holds nearly all of that (what else
 * Readability keeps is then mostly author boxes and pointers), or where Readability took something else altogether. Where the cleanup took
 * too much, the page as it was.
 */
function articleOf(page: Page, html: string): string {
  cleanPage(page)
  const declared = declaredBody(page)
  const cleaned = extract(page)
  if (declared && (misses(cleaned, declared) || declared.length > cleaned.length * 0.75)) return declared
  if (cleaned.length >= 250) return cleaned
  const whole = extract(pageOf(html))
  return whole.length > cleaned.length * 2 && prose.test(whole) ? whole : cleaned
}

function extract(page: Page): string {
  const reader = new Readability<PageElement>(page as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    charThreshold: 250,
  })
  const article = reader.parse()
  return article?.content ? textOfElement(article.content) : ''
}
