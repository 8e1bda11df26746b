import { createRequire } from 'node:module'

/** Another library's tagger over a text; returns the number of its tokens. */
export interface Beside {
  readonly name: string
  readonly does: string
  readonly tag: (text: string) => number
}

const require = createRequire(import.meta.url)

/** The libraries from npm that tag English without a download; neither parses. Loading is part of what is measured. */
export const BESIDE: readonly { readonly name: string; readonly load: () => Beside }[] = [
  {
    name: 'wink-nlp',
    load: () => {
      const wink = require('wink-nlp')
      const nlp = wink(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
      const { pos } = nlp.its
      return { name: 'wink-nlp', does: 'tags', tag: (text) => nlp.readDoc(text).tokens().out(pos).length }
    },
  },
  {
    name: 'compromise',
    load: () => {
      const nlp = require('compromise')
      return {
        name: 'compromise',
        does: 'tags',
        tag: (text) =>
          nlp(text)
            .json({ offset: false })
            .reduce((sum: number, one: { terms: unknown[] }) => sum + one.terms.length, 0),
      }
    },
  },
]
