import type { Entity } from '../../src/language/entity.js'
import type { Sentence } from '../../src/language/sentence.js'
import { spanOfTokens } from '../../src/language/sentence.js'

/**
 * A sentence with a parse made by hand: "word/UPOS/head/relation[/XPOS]" apart by spaces, heads counted from 1, 0 for the root.
 * Lemmas are the lower-case words, less a plural's s.
 */
export function parsedSentence(words: string, index = 0): Sentence {
  const rows = words.split(' ').map((word) => word.split('/'))
  const n = rows.length
  const form = rows.map((row) => row[0]!)
  const tokenStart = new Int32Array(n)
  const tokenEnd = new Int32Array(n)
  let at = index * 1000
  form.forEach((word, i) => {
    tokenStart[i] = at
    tokenEnd[i] = at + word.length
    at += word.length + 1
  })
  const upos = rows.map((row) => row[1]!)
  const xpos = rows.map((row, i) => row[4] ?? (upos[i] === 'NOUN' ? (/s$/.test(form[i]!) ? 'NNS' : 'NN') : upos[i]!))
  const head = Int16Array.from(rows, (row) => Number(row[2]) - 1)
  const children: number[] = []
  const childStart = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) {
    childStart[i] = children.length
    for (let c = 0; c < n; c++) if (head[c] === i) children.push(c)
  }
  childStart[n] = children.length
  const lower = form.map((word) => word.toLowerCase())
  return {
    index,
    start: tokenStart[0]!,
    end: tokenEnd[n - 1]!,
    length: n,
    tokenStart,
    tokenEnd,
    form,
    lower,
    lemma: lower.map((word, i) => (xpos[i] === 'NNS' ? word.replace(/s$/, '') : word)),
    upos,
    xpos,
    head,
    deprel: rows.map((row) => row[3]!),
    childStart,
    children: Int16Array.from(children),
  }
}

/** A name over tokens of a sentence. */
export const entityOf = (sentence: Sentence, from: number, to: number, type: Entity['type']): Entity => ({
  from,
  to,
  span: spanOfTokens(sentence, from, to),
  type,
  text: sentence.form.slice(from, to).join(' '),
})
