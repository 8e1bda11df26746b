import type { Sentence } from '../../language/sentence.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/

/** Children of a token, left to right. */
export function* childrenOf(sentence: Sentence, token: number): Generator<number> {
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) yield sentence.children[c]!
}

/** The first child by which a phrase is joined to what is before it ("in" of "in Aleppo"), in lower case. */
export function prepositionOf(sentence: Sentence, token: number): string {
  let inner = -1
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
    const child = sentence.children[c]!
    if (child > token) break
    const relation = sentence.deprel[child]
    if (relation === 'case') return caseAt(sentence, child)
    if (inner < 0 && relation === 'compound') inner = child
  }
  if (inner < 0) return ''
  // "by Boko Haram fighters", where the parse hangs "by" on the first part of the name
  for (let c = sentence.childStart[inner]!; c < sentence.childStart[inner + 1]!; c++) {
    const child = sentence.children[c]!
    if (child > inner) break
    if (sentence.deprel[child] === 'case') return caseAt(sentence, child)
  }
  return ''
}

/** "out of the town", "were fired on by rebels": the second word tells. */
function caseAt(sentence: Sentence, token: number): string {
  const word = sentence.lower[token]!
  const next = sentence.lower[token + 1]
  return next === 'by' || (next === 'of' && word === 'out') ? next : word
}

export const isNominal = (sentence: Sentence, token: number): boolean => NOMINAL.test(sentence.upos[token]!)
export const isVerbal = (sentence: Sentence, token: number): boolean => sentence.xpos[token]!.startsWith('VB')

/** The word that leads a clause ("to", "when"), in lower case. */
export const markOf = (sentence: Sentence, verb: number): string => {
  for (const child of childrenOf(sentence, verb)) if (sentence.deprel[child] === 'mark' && child < verb) return sentence.lower[child]!
  return ''
}
