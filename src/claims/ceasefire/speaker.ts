import type { ActorRef } from '../../actors/actor-ref.js'
import type { Attribution, SpeechMap } from '../attribution.js'
import type { Reading } from '../reading.js'
import { childOf, hasCase, subjectOf } from './clause.js'
import type { Movers } from './movers.js'
import { operatorAt } from './operators.js'

/**
 * Who says the clause of a token: the innermost speech over it, else the subject of the verb of saying that governs it in its own
 * sentence. Empty where the text itself speaks.
 */
export function speakersOf(reading: Reading, speech: SpeechMap, movers: Movers, index: number, token: number): readonly ActorRef[] {
  const sentence = reading.sentences[index]!
  const over = speech.over(index, token).findLast(({ link }) => link.actors.length > 0)
  if (over) return named(reading, movers, over) ?? over.link.actors
  let top = token
  for (let step = 0, at = token; step < 10; step++) {
    const parent = sentence.head[at]!
    if (parent < 0) break
    if (isSaying(reading, index, parent) && !/^(?:nsubj|obl|advmod)/.test(sentence.deprel[at]!)) {
      const subject = subjectOf(sentence, parent)
      if (subject >= 0 && subject !== token) return movers.at(index, subject)
    }
    at = parent
    top = parent
  }
  const aside = childOf(sentence, top, /^(?:parataxis|ccomp|advcl|conj)/, (child) => child > token && isSaying(reading, index, child))
  if (aside >= 0) {
    const subject = childOf(sentence, aside, /^nsubj/)
    if (subject >= 0) return movers.at(index, subject)
  }
  const according = childOf(sentence, top, /^obl/, (child) => hasCase(sentence, child, /^according$/))
  if (according >= 0) return movers.at(index, according)
  return sentence.lower.some((word) => /^(?:we|our|us)$/.test(word)) ? issuerOf(reading, movers, index) : []
}

const LABEL = /(?:^|\n)\s*(\p{Lu}[^:\n?!.]{2,60}): [^\n]*$/u
const ISSUING = /^(?:inform|announce|declare|state|issue|communicate|affirm|proclaim|reiterate|convey|salute|condemn)$/

/** Who says "we" outside a quotation: the name before the colon of its line, else who issues the communiqué in its first sentences. */
function issuerOf(reading: Reading, movers: Movers, index: number): readonly ActorRef[] {
  const { document, sentences } = reading
  const before = document.text.slice(Math.max(0, sentences[index]!.start - 400), sentences[index]!.start)
  const label = LABEL.exec(before)?.[1]
  if (label) return [reading.actors.resolve(label, document.published, reading.countries)]
  for (let s = 0; s < Math.min(5, sentences.length); s++) {
    const sentence = sentences[s]!
    for (let t = 0; t < sentence.length; t++) {
      if (sentence.upos[t] !== 'VERB' || !ISSUING.test(sentence.lemma[t]!)) continue
      const subject = subjectOf(sentence, t)
      if (subject < 0) continue
      const found = movers.at(s, subject)
      if (found.length) return found
    }
  }
  return []
}

/** The actors of a source's own words, where these name more than the link knows: "both armies" are two. */
function named(reading: Reading, movers: Movers, { source, link }: Attribution): readonly ActorRef[] | null {
  const span = source[0]
  if (!span || link.actors.every(({ id, name }) => id ?? name)) return null
  const there = reading.sentences.find(({ start, end }) => start <= span[0] && span[1] <= end)
  if (!there) return null
  for (let t = 0; t < there.length; t++) {
    if (there.tokenStart[t]! < span[0] || there.tokenEnd[t]! > span[1]) continue
    const head = there.head[t]!
    if (head >= 0 && there.tokenStart[head]! >= span[0] && there.tokenEnd[head]! <= span[1]) continue
    const found = movers.at(there.index, t)
    return found.length ? found : null
  }
  return null
}

const isSaying = (reading: Reading, index: number, token: number): boolean => {
  const sentence = reading.sentences[index]!
  const operator = sentence.upos[token] === 'VERB' ? operatorAt(sentence, token) : null
  return (
    operator === 'say' || operator === 'accuse' || operator === 'count' || (operator === 'declare' && sentence.lemma[token] === 'announce')
  )
}
