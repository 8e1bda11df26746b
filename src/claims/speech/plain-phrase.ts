import type { Sentence } from '../../language/sentence.js'
import { type Frame, hasFiniteVerb, isComma, isQuoteMark } from './sentence-frame.js'
import type { Range } from './speech.js'

/**
 * Noun phrases by what stands in the line, without the tree: it is least sure around commas and quotations, where sources stand.
 */

export const RELATIVE: RegExp = /^(?:who|which|that|whom|whose)$/

/** Does token `t` end a phrase: a comma, dash, quotation mark, colon or bracket? Hyphens and the mark of a plural genitive do not. */
export function isBoundary({ form, xpos, tokenStart, tokenEnd }: Sentence, t: number): boolean {
  const word = form[t]!
  if (xpos[t] === 'POS') return false
  if (word === '-' && t > 0 && tokenEnd[t - 1] === tokenStart[t]) return false
  return isComma(word) || isQuoteMark(word) || /^[;:()[\]•*?!]$/.test(word)
}

/** A noun phrase that ends right before token `end`, with an apposition or relative clause between commas behind it. */
export function phraseBeside(frame: Frame, end: number): Range | null {
  const { sentence } = frame
  let to = end
  while (to > 0 && sentence.upos[to - 1] === 'ADV' && !isComma(sentence.form[to - 1])) to--
  if (to === 0) return null
  if (sentence.form[to - 1] === ')') {
    // "Rep. Ann Lee (D-Ohio) said"
    const open = sentence.form.lastIndexOf('(', to - 1)
    const named = open > 0 && to - open < 9 ? plainPhrase(frame, open) : null
    if (named) return { from: named.from, to }
  }
  // a name that looks like a gerund: "Keating said"
  const name = sentence.form[to - 1]!
  if (
    sentence.xpos[to - 1] === 'VBG' &&
    /^\p{Lu}/u.test(name) &&
    (to > 1 ? /^\p{Lu}/u.test(sentence.form[to - 2]!) : end < sentence.length && sentence.upos[end] === 'VERB')
  )
    return { from: to > 1 && sentence.upos[to - 2] === 'PROPN' ? to - 2 : to - 1, to }
  if (!isComma(sentence.form[to - 1])) return plainPhrase(frame, to)
  // "X, …, said": back over the inset to the comma that opens it
  const close = to - 1
  let relative = false
  for (let open = close - 1, tries = 0; open > 0 && tries < 5; open--) {
    if (!isComma(sentence.form[open]) || !isBoundary(sentence, open)) continue
    tries++
    relative = /^(?:who|which|whose|where)$/.test(sentence.lower[open + 1]!) || (relative && isAge(sentence, open + 1))
    const phrase = plainPhrase(frame, open)
    if (!phrase || isAge(sentence, phrase.from)) continue
    const plain = !hasFiniteVerb(sentence, open + 1, close) && !hasFiniteVerb(sentence, phrase.from, open)
    if (relative || plain || phrase.from <= 1) return { from: phrase.from, to: close }
  }
  return null
}

/** "Olena, | 41, | who": a number between commas. */
const isAge = ({ upos, form }: Sentence, t: number): boolean => upos[t] === 'NUM' && isComma(form[t - 1]) && isComma(form[t + 1])

const PLAIN = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ|PART|PRON|SYM|X|PUNCT)$/
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|PART|ADJ|DET|X)$/

/** The noun phrase that ends right before `end`, back to the last comma, verb or conjunction of clauses; null where that is none. `afterPreposition`: it may be the object of a preposition. */
export function plainPhrase(frame: Frame, end: number, afterPreposition = false): Range | null {
  const { sentence } = frame
  const { upos, xpos, lower } = sentence
  let to = stripTime(sentence, end)
  if (to > 0 && !/^(?:NOUN|PROPN|PRON)$/.test(upos[to - 1]!)) to = end
  if (to < 1 || !NOMINAL.test(upos[to - 1]!) || /^(?:PRP\$|WP|WDT|TO)$/.test(xpos[to - 1]!) || isBoundary(sentence, to - 1)) return null
  if (/^(?:he|she|it|they|we|i|you)$/.test(lower[to - 1]!)) return { from: to - 1, to }
  let from = to
  while (from > 0 && (!isBoundary(sentence, from - 1) || joinsNames(sentence, from - 1)) && mayStand(sentence, from - 1, to)) from--
  // "a policeman who walked the street": back over the restrictive clause
  const pronoun = relativeBefore(sentence, from)
  if (pronoun > 0) {
    const outer = plainPhrase(frame, pronoun)
    if (outer) return { from: outer.from, to }
  }
  // "agrees that it was a disaster and nobody agrees": what stands before "and" belongs to the verb before
  if (from > 0 && /^(?:VERB|AUX)$/.test(upos[from - 1]!)) {
    const join = upos.lastIndexOf('CCONJ', to - 1)
    if (join > from) from = join + 1
  }
  for (let t = to - 1; t > from; t--) {
    // an article behind a noun begins a new phrase
    const starts = /^(?:the|a|an|his|her|its|their|our|both|some|many|several|one|two|three)$/.test(lower[t]!) && upos[t] !== 'PRON'
    const inName = upos[t - 1] === 'PROPN' && upos[t + 1] === 'PROPN' && upos[from] !== 'ADP'
    if (starts && !inName && /^(?:NOUN|PROPN|ADV|PRON)$/.test(upos[t - 1]!)) {
      from = t
      break
    }
  }
  while (from < to - 1 && /^(?:WDT|WP|WRB)$/.test(xpos[from]!)) from++
  while (from < to && (/^(?:and|but|or|nor|yet|so|both)$/.test(lower[from]!) || upos[from] === 'ADV') && from < to - 1) from++
  if (upos[from] === 'ADP') {
    from = afterPreposition ? from + 1 : behindPlace(sentence, from, to)
    if (from < 0) return null
  }
  if (from >= to || (upos[from] === 'PUNCT' && !isQuoteMark(sentence.form[from]!))) return null
  // an object of the verb before "and" is no subject of the verb behind it
  if (upos[end] === 'CCONJ') return null
  return { from, to }
}

function mayStand({ upos, xpos, form }: Sentence, t: number, to: number): boolean {
  const tag = upos[t]!
  if (PLAIN.test(tag)) return true
  if (t >= to - 1 || t === 0) return false
  // "the ministry's visiting official", "the state-appointed commission": participles within
  if (tag === 'VERB' && /^VB[NG]$/.test(xpos[t]!)) return /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(upos[t - 1]!) || form[t - 1] === '-'
  return tag === 'ADV' && /^(?:ADJ|NOUN|NUM|VERB)$/.test(upos[t + 1]!) && /^(?:DET|PART|NOUN|ADP)$/.test(upos[t - 1]!)
}

/** The relative pronoun of a clause whose verb ends right before `from`: "who walked | the street"; else -1. */
function relativeBefore({ upos, lower }: Sentence, from: number): number {
  if (from < 2 || !/^(?:VERB|AUX)$/.test(upos[from - 1]!)) return -1
  for (let t = from - 2; t > 0 && t > from - 6; t--) {
    if (/^(?:who|which|that)$/.test(lower[t]!)) return /^(?:NOUN|PROPN|PRON)$/.test(upos[t - 1]!) ? t : -1
    if (!/^(?:VERB|AUX|ADV|PART)$/.test(upos[t]!)) return -1
  }
  return -1
}

/** "In Gaza health officials": behind preposition and name of the place; -1 where nothing follows. */
function behindPlace({ upos, xpos }: Sentence, from: number, to: number): number {
  let t = from + 1
  if (t < to && upos[t] === 'DET') t++
  const place = t
  while (t < to && upos[t] === 'PROPN') t++
  return t > place && t < to && upos[t] !== 'ADP' && upos[t] !== 'PUNCT' && upos[t] !== 'PART' && xpos[t] !== 'POS' && upos[t] !== 'CCONJ'
    ? t
    : -1
}

/** "Talabani, Barzani and Salih": is this comma one of a list of names at the start? */
function joinsNames({ upos, form }: Sentence, comma: number): boolean {
  if (form[comma] !== ',' || comma > 3 || upos[comma - 1] !== 'PROPN') return false
  for (let t = comma + 1; t < upos.length && t < comma + 6; t++) {
    if (upos[t] === 'CCONJ') return t > comma + 1 && upos[t + 1] === 'PROPN'
    if (upos[t] !== 'PROPN') return false
  }
  return false
}

/** "China on Monday": without the day. */
function stripTime(sentence: Sentence, end: number): number {
  const { form, lower, upos } = sentence
  let to = end
  if (to > 3 && /^\d+$/.test(form[to - 1]!) && isTime(form[to - 2]!)) to--
  if (to > 1 && isTime(form[to - 1]!) && upos[to - 1] !== 'ADJ') {
    to--
    while (to > 1 && /^(?:on|in|since|late|early|last|this|earlier|later)$/.test(lower[to - 1]!)) to--
    return to
  }
  return end
}

/** A day, month or word of time. */
export const isTime = (form: string): boolean =>
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday|tomorrow|tonight|last|this|earlier|later)$/i.test(
    form,
  )

/** The noun phrase that begins at token `at`: up to a comma, a finite verb or a relative pronoun. */
export function phraseAfter(frame: Frame, at: number): Range | null {
  const { sentence, end } = frame
  let to = at
  let nominal = false
  for (let t = at; t < end; t++) {
    const tag = sentence.upos[t]!
    if (isBoundary(sentence, t)) break
    if ((tag === 'VERB' || tag === 'AUX') && /^(?:VBD|VBZ|VBP|MD)$/.test(sentence.xpos[t]!)) break
    if (tag === 'SCONJ' || (tag === 'PRON' && RELATIVE.test(sentence.lower[t]!))) break
    if (nominal && sentence.xpos[t] === 'VBN' && sentence.lower[t + 1] === 'by') {
      t++
      continue
    }
    if (nominal && (tag === 'VERB' || (tag === 'ADP' && !/^(?:of|for|in|at|from|with)$/.test(sentence.lower[t]!)))) break
    if (nominal && tag === 'CCONJ' && /^(?:VERB|AUX|PRON|ADV|SCONJ)$/.test(sentence.upos[t + 1] ?? '')) break
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tag)) nominal = true
    to = t + 1
  }
  while (to > at && /^(?:ADP|CCONJ|DET|ADV|PUNCT)$/.test(sentence.upos[to - 1]!)) to--
  to = stripTime(sentence, to)
  return nominal && to > at ? { from: at, to } : null
}
