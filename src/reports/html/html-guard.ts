import { Parser } from 'htmlparser2'
import { AscribeError } from '../../base/errors.js'

/** What a page may have before it is built as a tree. */
export interface HtmlLimits {
  readonly depth: number
  readonly nodes: number
  readonly characters: number
}

/**
 * Article pages measured stay below depth 60, 9,000 elements and 2 million characters. Past depth 1,000 recursive readers overflow their
 * stack; past some 100,000 elements scoring takes many seconds.
 */
export const htmlLimits: HtmlLimits = { depth: 512, nodes: 100_000, characters: 20_000_000 }

/**
 * Walks a page's tags once, without building anything, and throws before a hostile or broken page can exhaust time or stack:
 * `html-too-deep`, `html-too-many-elements`, `html-too-large`. Takes about 2 ms for an article page.
 */
export function guardHtml(html: string, name: string, limits: HtmlLimits = htmlLimits): void {
  if (html.length > limits.characters)
    throw new AscribeError('html-too-large', `${name} has ${html.length} characters; a page may have ${limits.characters}.`)
  let depth = 0
  let nodes = 0
  const stop = (code: string, what: string): never => {
    throw new AscribeError(code, `${name} ${what}. It is broken or made to exhaust its reader; save the article alone, or its text.`)
  }
  const parser = new Parser(
    {
      onopentagname: () => {
        if (++nodes > limits.nodes) stop('html-too-many-elements', `has more than ${limits.nodes} elements`)
      },
      onopentag: () => {
        if (++depth > limits.depth) stop('html-too-deep', `nests its elements more than ${limits.depth} deep`)
      },
      onclosetag: () => {
        depth--
      },
    },
    { lowerCaseTags: true, decodeEntities: false },
  )
  // In pieces, so that a page that breaks a limit stops there.
  for (let at = 0; at < html.length; at += 65536) parser.write(html.slice(at, at + 65536))
  parser.end()
}
