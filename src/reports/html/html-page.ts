import { parseHTML } from 'linkedom'
import type { Page } from './page-node.js'

/** Builds a page's tree. Call `guardHtml` first. A piece of a page without html or body gets them, as in a browser. */
export const pageOf = (html: string): Page => (parseHTML(framed(html)) as unknown as { document: Page }).document

/** linkedom builds what stands there: without html and body, or with words after their end, the words would hang outside the page. */
function framed(html: string): string {
  const open = html.replace(/<\/(?:body|html)\s*>/gi, '')
  const hasHtml = /<html[\s>]/i.test(open)
  if (/<body[\s>]/i.test(open)) return hasHtml ? open : `<!doctype html><html>${open}`
  const start = /<\/head\s*>/i.exec(open) ?? /<html[^>]*>/i.exec(open)
  const at = start ? start.index + start[0].length : 0
  const bodied = `${open.slice(0, at)}<body>${open.slice(at)}`
  return hasHtml ? bodied : `<!doctype html><html>${bodied}`
}
