import { readConllu } from './conllu-reader.js'
import type { English } from './en/english.js'

/**
 * Parses the tokens of a CoNLL-U text and returns it with LEMMA, UPOS, XPOS, FEATS, HEAD and DEPREL filled in.
 * Comments, multiword ranges, empty nodes and MISC stay; DEPS, which would no longer fit, becomes "_".
 */
export function parseConllu(english: English, input: string): string {
  const out: string[] = []
  for (const { lines, words, at } of readConllu(input)) {
    const filled = [...lines]
    if (words.length) {
      const sentence = english.analyseTokens(words.map((word) => word[1] ?? '_'))
      at.forEach((line, i) => {
        filled[line] = [
          words[i]![0],
          words[i]![1] ?? '_',
          sentence.lemma[i],
          sentence.upos[i],
          sentence.xpos[i],
          english.featuresOf(sentence, i),
          sentence.head[i]! + 1,
          sentence.deprel[i],
          '_',
          words[i]![9] ?? '_',
        ].join('\t')
      })
    }
    out.push(`${filled.join('\n')}\n\n`)
  }
  return out.join('')
}
