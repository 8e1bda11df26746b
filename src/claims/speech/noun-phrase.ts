import { type Frame, isComma, isQuoteMark } from './sentence-frame.js'

const INNER = /^(?:compound|flat|nmod|amod|appos|conj|nummod|det|case|acl|punct|cc|fixed|goeswith|dep|list)/

/** Tokens of the noun phrase with head `head`, its appositions and relative clauses included, kept between `low` and `high`. */
export function nounPhrase(frame: Frame, head: number, low: number, high: number): { from: number; to: number } {
  const { sentence, left, right } = frame
  let from = Math.max(low, left[head]!)
  let to = Math.min(high, right[head]! + 1)
  if (to <= head) to = head + 1
  if (from > head) from = head
  while (
    from < head &&
    (sentence.upos[from] === 'PUNCT' || sentence.upos[from] === 'CCONJ' || /^(?:mark|cc|case|discourse)$/.test(sentence.deprel[from]!))
  )
    from++
  while (
    to > head + 1 &&
    (isQuoteMark(sentence.form[to - 1]!) ||
      isComma(sentence.form[to - 1]!) ||
      sentence.form[to - 1] === '.' ||
      sentence.form[to - 1] === ':')
  )
    to--
  return { from, to }
}

/** Head of the noun phrase that starts at token `at` (articles and adjectives skipped), or -1. */
export function phraseHeadAfter({ sentence }: Frame, at: number, high: number): number {
  let t = at
  while (t < high && /^(?:DET|ADJ|NUM|ADV)$/.test(sentence.upos[t]!)) t++
  if (t >= high || !/^(?:NOUN|PROPN|PRON)$/.test(sentence.upos[t]!)) return -1
  let top = t
  for (let steps = 0; steps < 12; steps++) {
    const above = sentence.head[top]!
    if (above < at || above >= high || !INNER.test(sentence.deprel[top]!) || !/^(?:NOUN|PROPN|PRON)$/.test(sentence.upos[above]!)) break
    top = above
  }
  return top
}
