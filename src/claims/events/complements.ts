import type { Sentence } from '../../language/sentence.js'
import { subjectOf } from './find-subject.js'
import { childrenOf, markOf } from './parse-tree.js'
import { isParty, type Party, type PartyFinder } from './parties.js'

const NONE: readonly Party[] = []

/** The infinitive that follows, where the parse does not join it: "called on both [to halt]". */
export function nextInfinitive(sentence: Sentence, verb: number): number {
  for (let at = verb + 1; at < sentence.length - 1 && at < verb + 14; at++) {
    if (sentence.xpos[at]!.startsWith('VB') || sentence.upos[at] === 'PUNCT') return -1
    if (sentence.xpos[at] !== 'TO') continue
    const next = sentence.upos[at + 1] === 'ADV' ? at + 2 : at + 1
    return sentence.xpos[next] === 'VB' ? next : -1
  }
  return -1
}

/** All that hangs on a complement, but for clauses that stand on their own. */
export function takeIn(sentence: Sentence, token: number, into: number[]): void {
  into.push(token)
  for (const child of childrenOf(sentence, token)) {
    if (child < token) continue
    const relation = sentence.deprel[child]!
    if (relation === 'acl:relcl' || relation === 'parataxis' || relation === 'punct') continue
    if (relation === 'advcl' && markOf(sentence, child) !== 'to') continue
    takeIn(sentence, child, into)
  }
}

/** The parties that are the subject of a complement, where it has one of its own. */
export function subjectParties(sentence: Sentence, verb: number, parties: PartyFinder, not: number): readonly Party[] {
  const subject = subjectOf(sentence, verb)
  return subject === not ? NONE : parties.at(sentence, subject).filter(isParty)
}

/** Some party within a complement that is no event itself: the object, then what is behind prepositions, then owners. */
export function complementParties(sentence: Sentence, verb: number, parties: PartyFinder): readonly Party[] {
  for (const child of childrenOf(sentence, verb)) {
    if (child < verb || !/^(?:obj|obl|iobj)$/.test(sentence.deprel[child]!)) continue
    const found = parties.at(sentence, child).filter((party) => party.as === 'named')
    if (found.length) return found
  }
  for (const child of childrenOf(sentence, verb)) {
    if (child < verb || !/^(?:obj|obl)$/.test(sentence.deprel[child]!)) continue
    const found = parties.within(sentence, child)
    if (found.length) return found
  }
  for (const child of childrenOf(sentence, verb)) {
    if (child < verb || sentence.deprel[child] !== 'xcomp') continue
    const found = complementParties(sentence, child, parties)
    if (found.length) return found
  }
  return NONE
}
