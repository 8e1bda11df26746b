import type { Sentence } from '../../language/sentence.js'
import { childOf, hasCase, isVerbal } from './clause.js'
import { NOUNS, type Operator, READY, VERBS, VERBS_WITH_PARTICLE } from './move-lexicon.js'

/** Verbs whose particle stands right behind them: "signed on", but "signed the accord on June 9" is no signing on. */
const ADJACENT = /^(?:sign|kick|set|stick|go|run|give|back|walk)$/

/** What a word makes of the truce that it governs, by itself and its particle; null where nothing. */
export function operatorAt(sentence: Sentence, token: number): Operator | null {
  const lemma = sentence.lemma[token]!.toLowerCase()
  const tag = sentence.upos[token]!
  if (isVerbal(sentence, token)) {
    const particles = VERBS_WITH_PARTICLE.get(lemma)
    if (particles) {
      for (let t = token + 1; t < Math.min(sentence.length, token + 12); t++) {
        if (t > token + (lemma === 'keep' ? 11 : ADJACENT.test(lemma) ? 1 : 5)) break
        const word = sentence.lower[t]!
        const found = particles.find(([particle]) => particle === word)
        if (found) return found[1]
        if (/^(?:PUNCT|VERB)$/.test(sentence.upos[t]!) && word !== '-') break
      }
      // "a truce for which Turkey had called"
      if (lemma === 'call') return sentence.lower[token - 1] !== undefined && callsFor(sentence, token) ? 'appeal' : 'declare'
    }
    // "appears to be holding"
    if (/^(?:appear|seem)$/.test(lemma) && childOf(sentence, token, /^xcomp/, (child) => HOLDING.test(sentence.lemma[child]!)) >= 0)
      return 'hold'
    // "were prepared to", "is committed to"
    if (READY.has(sentence.lower[token]!) && childOf(sentence, token, /^(?:aux:pass|cop)$/) >= 0) return 'offer'
    return VERBS.get(lemma) ?? null
  }
  if (tag === 'NOUN' || tag === 'PROPN') return NOUNS.get(lemma) ?? null
  if (tag === 'ADJ' && READY.has(lemma)) return 'offer'
  // "felt bound by the truce"
  if (tag === 'ADJ' && lemma === 'bound') return 'accept'
  return null
}

const HOLDING = /^(?:hold|prevail|survive|last|endure)$/

const callsFor = (sentence: Sentence, token: number): boolean =>
  childOf(sentence, token, /^obl/, (child) => hasCase(sentence, child, /^(?:for|on|upon)$/)) >= 0 ||
  sentence.lower.slice(Math.max(0, token - 6), token).includes('for')
