import type { Sentence } from '../sentence.js'
import type { Pieces } from './pieces.js'

export interface ZeroReading {
  readonly to: number
  readonly head: number
  readonly written: 'words' | 'article'
}

const NOT_AFTER_NO = /^(?:longer|later|sooner|doubt|matter|better|worse|different|further|way|idea|avail|wonder|other|need|.)$/
const DENYING = /^(?:without|not|n't|never|nor|cannot|deny|denied|denies|denying)$/

/**
 * Words that say zero, from piece `i`: "no soldier", "none", "nobody", "no one", "not a single", and "any" under a denial ("without losing
 * any"): there the number takes up the negation, the verb's is not to be counted again.
 */
export function readZero(sentence: Sentence, pieces: Pieces, i: number): ZeroReading | null {
  const { lower } = pieces
  const word = lower[i]!
  const next = lower[i + 1] ?? ''
  switch (word) {
    case 'none':
    case 'nobody':
    case 'no-one':
      return { to: i + 1, head: i, written: 'words' }
    case 'no': {
      if (next === 'one') return { to: i + 2, head: i + 1, written: 'words' }
      if (next === '-' && lower[i + 2] === 'one') return { to: i + 3, head: i + 2, written: 'words' }
      if ((next === 'more' || next === 'fewer' || next === 'less' || next === 'lower' || next === 'higher') && lower[i + 2] === 'than')
        return null
      if (next === '' || NOT_AFTER_NO.test(next) || /^\d/.test(next)) return null
      const tag = sentence.upos[pieces.token[i]!]
      return tag === 'INTJ' || tag === 'ADV' ? null : { to: i + 1, head: i, written: 'words' }
    }
    case 'not':
      if (next === 'a' && lower[i + 2] === 'single') return { to: i + 3, head: i + 1, written: 'words' }
      if (next === 'one' && lower[i + 2] !== 'of' && /^\p{L}/u.test(lower[i + 2] ?? '')) return { to: i + 2, head: i + 1, written: 'words' }
      return null
    case 'any':
      if (/^(?:other|more|longer|further|time|case|one)$/.test(next)) return null
      for (let back = i - 1; back >= 0 && back >= i - 4; back--) {
        if (lower[back] === ',' || lower[back] === 'that') return null
        if (DENYING.test(lower[back]!)) return /^den/.test(lower[back]!) ? null : { to: i + 1, head: i, written: 'words' }
      }
      return null
    default:
      return null
  }
}
