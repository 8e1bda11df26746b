import type { Sentence } from '../../language/sentence.js'

/** Sentences `first` to `last` of one paragraph or line. */
export interface Paragraph {
  readonly first: number
  readonly last: number
  /** Begins with a bullet, a dash or a number: an item of a list. */
  readonly item: boolean
}

const ITEM = /^(?:[•*▪◦·‣–—-]|\d{1,2}[.)]|\([a-z\d]{1,2}\))$/

/** The paragraphs of a text: sentences between line breaks. */
export function paragraphsOf(text: string, sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let first = 0; first < sentences.length; ) {
    let last = first
    while (last + 1 < sentences.length && !text.slice(sentences[last]!.end, sentences[last + 1]!.start).includes('\n')) last++
    paragraphs.push({ first, last, item: ITEM.test(sentences[first]!.form[0]!) })
    first = last + 1
  }
  return paragraphs
}
