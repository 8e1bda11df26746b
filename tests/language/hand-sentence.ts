import type { Sentence } from '../../src/language/sentence.js'

const WORDS = /[A-Za-z]\.(?:[A-Za-z]\.)+|\d+(?:[.,:]\d+)*\p{L}*|\p{L}[\p{L}\d]*(?:['’]\p{L}+)?|\s+|[^\s]/gu
const CLOSED: Readonly<Record<string, string>> = {
  a: 'DET',
  an: 'DET',
  another: 'DET',
  the: 'DET',
  no: 'DET',
  this: 'DET',
  that: 'SCONJ',
  and: 'CCONJ',
  or: 'CCONJ',
  to: 'PART',
  in: 'ADP',
  on: 'ADP',
  at: 'ADP',
  of: 'ADP',
  by: 'ADP',
  for: 'ADP',
  from: 'ADP',
  since: 'SCONJ',
  who: 'PRON',
  he: 'PRON',
  she: 'PRON',
  it: 'PRON',
  they: 'PRON',
  its: 'PRON',
  their: 'PRON',
  his: 'PRON',
  her: 'PRON',
  was: 'AUX',
  were: 'AUX',
  is: 'AUX',
  had: 'AUX',
  has: 'AUX',
  have: 'AUX',
  been: 'AUX',
  be: 'AUX',
  said: 'VERB',
  killed: 'VERB',
  died: 'VERB',
}

/**
 * A sentence made by hand for tests that need no trained model: words and punctuation as tokens (hyphens apart, as the English treebank has
 * them), tags guessed from a few closed classes, endings and capitals; `tags` sets others by word. Heads and relations are empty.
 */
export function handSentence(text: string, tags: Readonly<Record<string, string>> = {}, index = 0, offset = 0): Sentence {
  const form: string[] = []
  const start: number[] = []
  for (const match of text.matchAll(WORDS)) {
    if (match[0].trim() === '') continue
    form.push(match[0])
    start.push(offset + match.index)
  }
  const lower = form.map((word) => word.toLowerCase())
  const upos = form.map((word, i) => tags[word] ?? guess(word, lower[i]!, i))
  return {
    index,
    start: offset,
    end: offset + text.length,
    length: form.length,
    tokenStart: Int32Array.from(start),
    tokenEnd: Int32Array.from(start, (at, i) => at + form[i]!.length),
    form,
    lower,
    lemma: lower,
    upos,
    xpos: upos.map((tag, i) =>
      tag === 'NOUN' ? (/[^s]s$|^(?:people|men|women|children|troops|police)$/.test(lower[i]!) ? 'NNS' : 'NN') : tag,
    ),
    head: new Int16Array(form.length).fill(-1),
    deprel: form.map(() => 'dep'),
    childStart: new Int32Array(form.length + 1),
    children: new Int16Array(0),
  }
}

function guess(word: string, lower: string, i: number): string {
  if (/^\d/.test(word)) return 'NUM'
  if (!/^\p{L}/u.test(word)) return 'PUNCT'
  const closed = CLOSED[lower]
  if (closed) return closed
  if (i > 0 && /^\p{Lu}/u.test(word)) return 'PROPN'
  return /ed$/.test(lower) ? 'VERB' : /ly$/.test(lower) ? 'ADV' : 'NOUN'
}
