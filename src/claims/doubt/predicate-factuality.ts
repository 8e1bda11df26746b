import type { Span } from '../../base/span.js'
import { type Sentence, spanOfTokens } from '../../language/sentence.js'
import { commitmentsIn } from './commitments.js'
import { isEventNoun } from './event-noun.js'

/** How far the author of a text commits to what a predicate tells: 3 it happened or is so, −3 it did not, 0 left open. */
export interface PredicateFactuality {
  readonly span: Span
  readonly value: number
}

/**
 * The author's commitment to each predicate of a sentence, left to right: verbs, nouns of events, adjectives that head a clause.
 * By the words of the sentence alone: negation, modals, verbs that do or do not make their complement a fact, hedges, conditions.
 * Time is linear in the sentence. `predicateFactuality('They refused to leave.') // => refused 3, leave −2.6`
 */
export function predicateFactuality(sentence: Sentence): PredicateFactuality[] {
  const commitmentTo = commitmentsIn(sentence)
  const found: PredicateFactuality[] = []
  for (let token = 0; token < sentence.length; token++)
    if (isPredicate(sentence, token))
      found.push({ span: spanOfTokens(sentence, token, token + 1), value: Math.round(commitmentTo(token) * 10) / 10 })
  return found
}

const CLAUSE = /^(?:root|ccomp|xcomp|advcl|acl|csubj|parataxis)(?::|$)/

/** Is a token a verb (no auxiliary), a noun of an event, or the head of a clause? */
export function isPredicate(sentence: Sentence, token: number): boolean {
  const tag = sentence.upos[token]!
  if (tag === 'VERB') return true
  if (tag === 'NOUN') return isEventNoun(sentence.lemma[token]!) || CLAUSE.test(sentence.deprel[token]!)
  if (tag === 'AUX') return sentence.deprel[token] === 'root'
  return CLAUSE.test(sentence.deprel[token]!) && /^(?:ADJ|ADV|PRON|PROPN|NUM|ADP)$/.test(tag)
}
