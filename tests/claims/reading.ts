import type { Reading } from '../../src/claims/reading.js'
import type { Document } from '../../src/documents/document.js'
import { type Analyser, analyseDocument, createAnalyser } from '../../src/pipeline/analyser.js'

/** The models that ship, loaded once for a test file. */
export const analyser: Analyser = createAnalyser()

/** A text as a document with all that the language stage says of it. */
export const readingOf = (text: string, more: Partial<Document> = {}): Reading =>
  analyseDocument({ id: 'd', text, published: '2020-10-01', outlet: 'The Valley Courier', ...more }, analyser)

/** Sentence and token of a word's first occurrence in a reading. Throws where there is none. */
export function tokenOf(reading: Reading, word: string): { readonly sentence: number; readonly trigger: number } {
  for (const sentence of reading.sentences) {
    const trigger = sentence.form.indexOf(word)
    if (trigger >= 0) return { sentence: sentence.index, trigger }
  }
  throw new Error(`no token ${word}`)
}
