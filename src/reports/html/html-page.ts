import { parseHTML } from 'linkedom'
import type { Page } from './page-node.js'

/** Builds a page's tree. Call `guardHtml` first. A piece of a page without html or body gets them, as in a browser. */
export function pageOf(html: string): Page {
  const whole = /<body[\s>]/i.test(html)
    ? html
    : /<html[\s>]/i.test(html)
      ? html
      : `<!doctype html><html><head></head><body>${html}</body></html>`
  return (parseHTML(whole) as unknown as { document: Page }).document
}
