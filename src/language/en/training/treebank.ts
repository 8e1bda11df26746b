import { readConllu } from '../../conllu-reader.js'

/** A gold sentence. Heads count from 0; the root's head is the number of words. */
export interface GoldSentence {
  readonly document: string
  /** The sentence as it was written, and whether a paragraph begins with it. */
  readonly text: string
  readonly opens: boolean
  readonly form: readonly string[]
  readonly lemma: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly feats: readonly string[]
  readonly head: readonly number[]
  readonly deprel: readonly string[]
}

/** Reads the sentences of a CoNLL-U treebank with the document each belongs to. */
export function readTreebank(text: string): GoldSentence[] {
  let document = ''
  return readConllu(text).map(({ lines, words }) => {
    let text = ''
    let opens = false
    for (const line of lines)
      if (line.startsWith('# newdoc id = ')) {
        document = line.slice(14)
        opens = true
      } else if (line.startsWith('# newpar')) opens = true
      else if (line.startsWith('# text = ')) text = line.slice(9)
    const column = (i: number): string[] => words.map((word) => word[i]!)
    return {
      document,
      text,
      opens,
      form: column(1),
      lemma: column(2),
      upos: column(3),
      xpos: column(4),
      feats: column(5),
      head: words.map((word) => (word[6] === '0' ? words.length : Number(word[6]) - 1)),
      deprel: column(7),
    }
  })
}
