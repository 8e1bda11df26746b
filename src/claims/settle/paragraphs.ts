import type { Reading } from '../reading.js'

/** Number of the paragraph of each sentence, from 0: an empty line, or a line break before a bullet or a time, begins a new one. */
export function paragraphsOf({ document: { text }, sentences }: Reading): Int32Array {
  const paragraph = new Int32Array(sentences.length)
  for (let i = 1; i < sentences.length; i++) {
    const between = text.slice(sentences[i - 1]!.end, sentences[i]!.start)
    const breaks =
      /\n\s*\n/.test(between) ||
      (between.includes('\n') && /^(?:[•*·▪–-]|\d\d?:\d\d)/.test(text.slice(sentences[i]!.start, sentences[i]!.start + 6)))
    paragraph[i] = paragraph[i - 1]! + (breaks ? 1 : 0)
  }
  return paragraph
}
