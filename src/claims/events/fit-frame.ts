import type { Sentence } from '../../language/sentence.js'
import type { Clause } from './clause.js'
import type { Frame, Slot } from './frame.js'
import { frames } from './frames.js'
import { conjunctsOf } from './noun-phrase.js'
import { childrenOf, markOf, prepositionOf } from './parse-tree.js'
import { isParty, type Party, type PartyFinder } from './parties.js'

/** How a frame fits a clause: the parties in its slots, and the nouns that only tell its meaning ("talks" in "held talks"). */
export interface Fit {
  readonly recipients: readonly Party[]
  readonly telling: readonly number[]
  /** Tokens in the slots. */
  readonly filled: readonly number[]
  /** Token of a particle ("up" of "blew up"), or -1. */
  readonly particle: number
}

/** Does the frame fit the clause? null: no. */
export function fitFrame(sentence: Sentence, clause: Clause, frame: Frame, parties: PartyFinder): Fit | null {
  if (frame.intransitive && clause.object >= 0) return null
  if (frame.infinitive && (clause.complement < 0 || markOf(sentence, clause.complement) !== 'to')) return null
  if (frame.bare && clause.complement >= 0 && sentence.xpos[clause.complement] !== 'VB') return null
  // "called the envoy a fool": named so, not rung up
  if (frame.bare && sentence.lemma[clause.trigger] === 'call' && hasTwoObjects(sentence, clause)) return null
  let { object } = clause
  let { obliques } = clause
  let particle = -1
  if (frame.particle) {
    particle = findParticle(sentence, clause, frame.particle)
    if (particle < 0) return null
    // "fired on May 7"
    for (const [, token] of obliques)
      if (token > particle && parties.isTime(sentence, token) && childrenHave(sentence, token, particle)) return null
    // "opened fire": the object is part of the name
    if (particle === object) object = -1
    // "handed over the keys": the parse may take the particle for a preposition
    else if (object < 0 && sentence.lower[particle + 1] !== 'of') {
      const taken = obliques.find(([, token]) => childrenHave(sentence, token, particle))
      if (!taken && object < 0) object = phraseAfter(sentence, particle)
      if (taken) {
        if (parties.isTime(sentence, taken[1])) return null
        object = taken[1]
        obliques = obliques.filter((one) => one !== taken)
      }
    }
  }
  const at: Clause = { ...clause, object, obliques }
  let needs = false
  const filled: number[] = []
  const telling: number[] = []
  for (const slot of frame.slots) {
    if (slot.not && object >= 0 && slot.path === 'obj' && slot.not.has(sentence.lemma[object]!.toLowerCase())) return null
    if (slot.path === 'subj' && slot.among) {
      // what the subject must be is asked for besides the rest
      if (clause.subject < 0 || fittingToken(sentence, clause.subject, slot, parties) < 0) return null
      continue
    }
    if (!slot.needed) continue
    needs = true
    for (const token of tokensOf(sentence, at, slot, clause.object, parties)) {
      const fitting = fittingToken(sentence, token, slot, parties)
      if (fitting < 0) continue
      filled.push(fitting)
      if (slot.only) telling.push(fitting)
    }
  }
  if (needs && !filled.length && !(frame.struck && diedOf(sentence, clause.trigger))) return null
  for (const slot of frame.slots) {
    if (slot.only || slot.path === 'comp' || slot.path === 'subj') continue
    for (const token of tokensOf(sentence, at, slot, clause.object, parties)) {
      if (parties.isTime(sentence, token)) continue
      if (telling.includes(token)) continue
      const all = slot.within === 'poss' ? parties.ownerOf(sentence, token) : parties.at(sentence, token)
      const found = all.filter(isParty)
      // what is struck is the target, not the town in which it stands
      if (!found.length && all.length && frame.type === 'ASSAULT' && slot.path === 'obj' && !slot.within)
        return { recipients: all, telling, filled, particle }
      if (found.length) return { recipients: found, telling, filled, particle }
    }
  }
  // what is struck is the target, whether people or a bridge
  if (frame.type === 'ASSAULT')
    for (const slot of frame.slots) {
      if (slot.only || slot.path === 'comp' || slot.within) continue
      for (const token of tokensOf(sentence, at, slot, clause.object, parties)) {
        const found = parties.at(sentence, token)
        if (found.length) return { recipients: found, telling, filled, particle }
      }
    }
  // else what is done to a thing is done to whose it is
  for (const slot of frame.slots) {
    if (slot.only || slot.path === 'comp' || slot.within) continue
    for (const token of tokensOf(sentence, at, slot, clause.object, parties)) {
      const found = parties.within(sentence, token)
      if (found.length) return { recipients: found, telling, filled, particle }
    }
  }
  return { recipients: [], telling, filled, particle }
}

/** Does a clause behind "when", "after" or "as" tell of an assault? */
function diedOf(sentence: Sentence, verb: number): boolean {
  for (const child of childrenOf(sentence, verb)) {
    if (sentence.deprel[child] !== 'advcl') continue
    let led = false
    for (const word of childrenOf(sentence, child)) if (word < child && /^(?:when|after|as)$/.test(sentence.lower[word]!)) led = true
    if (led && frames.verbs.get(sentence.lower[child]!)?.some((frame) => frame.type === 'ASSAULT')) return true
  }
  return false
}

/** The head of the noun phrase that begins right behind a token; -1 where none does. */
function phraseAfter(sentence: Sentence, token: number): number {
  let head = -1
  for (let at = token + 1; at < sentence.length; at++) {
    const upos = sentence.upos[at]!
    if (upos === 'NOUN' || upos === 'PROPN') head = at
    else if (!(head < 0 && /^(?:DET|NUM|ADJ)$/.test(upos))) break
  }
  return head
}

function findParticle(sentence: Sentence, clause: Clause, particle: string): number {
  const words = particle.split(' ')
  const { trigger } = clause
  if (words.length > 1) return words.every((word, i) => sentence.lower[trigger + 1 + i] === word) ? trigger + words.length : -1
  if (sentence.lower[trigger + 1] === particle) return trigger + 1
  for (const child of childrenOf(sentence, trigger))
    if (child > trigger && sentence.lower[child] === particle && /^(?:compound:prt|advmod|xcomp|obl|obj)$/.test(sentence.deprel[child]!))
      return child
  return -1
}

const hasArticle = (sentence: Sentence, noun: number): boolean => {
  for (const child of childrenOf(sentence, noun)) if (sentence.lower[child] === 'a' || sentence.lower[child] === 'an') return true
  return false
}

/** Has a verb a second object: "called [the envoy] [a fool]"? */
function hasTwoObjects(sentence: Sentence, { trigger, object }: Clause): boolean {
  // the second may hang on the first, without a preposition or comma
  if (object >= 0)
    for (const child of childrenOf(sentence, object))
      if (child > object && sentence.deprel[child] === 'nmod:unmarked' && sentence.lower[object + 1] !== ',' && hasArticle(sentence, child))
        return true
  for (const child of childrenOf(sentence, trigger))
    if (child > object && (sentence.deprel[child] === 'obj' || sentence.deprel[child] === 'xcomp') && sentence.upos[child] === 'NOUN')
      return true
  return false
}

function childrenHave(sentence: Sentence, token: number, wanted: number): boolean {
  for (const child of childrenOf(sentence, token)) if (child === wanted) return true
  return false
}

/** The tokens that stand in a slot. */
function tokensOf(sentence: Sentence, clause: Clause, slot: Slot, host: number, parties: PartyFinder): number[] {
  const found: number[] = []
  if (slot.path === 'obj') {
    if (clause.object < 0) return found
    if (!slot.within) {
      const whole = slot.among ? wholeOf(sentence, clause.object) : -1
      return whole >= 0 ? [clause.object, whole] : [clause.object]
    }
    if (slot.within === 'poss') return [clause.object]
    behindNoun(sentence, clause.object, slot.within, found, 0)
    return found
  }
  if (slot.path === 'subj') return clause.subject >= 0 ? [clause.subject] : found
  if (slot.path === 'comp') return clause.complement >= 0 ? [clause.complement] : found
  if (slot.preps!.has('iobj')) {
    const indirect = clause.indirect >= 0 ? clause.indirect : givenBefore(sentence, clause)
    if (indirect >= 0) found.push(indirect)
    return found
  }
  for (const [prep, token] of clause.obliques)
    if (slot.preps!.has(prep) && token !== clause.agent && !parties.isTime(sentence, token)) found.push(token)
  // the parse often hangs "on Iran" on the noun before it
  if (!found.length && host >= 0) behindNoun(sentence, host, slot.preps!, found, 0)
  if (!found.length && host >= 0) {
    const whole = wholeOf(sentence, host)
    if (whole >= 0) behindNoun(sentence, whole, slot.preps!, found, 0)
  }
  return found
}

/**
 * The noun to which an object belongs that the parse cut at a participle in -ing: "long-standing [sanctions]", "a data sharing [pact]"; -1 where it is whole.
 */
function wholeOf(sentence: Sentence, object: number): number {
  const participle = sentence.xpos[object] === 'VBG' ? object : object + 1
  if (sentence.xpos[participle] !== 'VBG' || (participle > object && sentence.head[participle] !== object)) return -1
  const noun = participle + 1
  return sentence.head[noun] === participle && sentence.deprel[noun] === 'obj' && sentence.upos[noun] === 'NOUN' ? noun : -1
}

/** "gave [Mali] [5 million dollars]" where the parse made one phrase of the two: the name before a number or article; -1 for none. */
function givenBefore(sentence: Sentence, { trigger, object, passive }: Clause): number {
  if (passive || object < 0) return -1
  for (let at = trigger + 2; at < object; at++) {
    const upos = sentence.upos[at]
    if ((upos === 'NUM' || upos === 'DET' || upos === 'SYM') && (sentence.upos[at - 1] === 'PROPN' || sentence.upos[at - 1] === 'NOUN'))
      return at - 1
    if (upos === 'ADP' || upos === 'PUNCT' || upos === 'VERB') return -1
  }
  return -1
}

/** What stands behind prepositions of a noun, or of what hangs on it: "$5 million in aid to Mali". */
function behindNoun(sentence: Sentence, noun: number, preps: ReadonlySet<string>, found: number[], depth: number): void {
  for (const child of childrenOf(sentence, noun)) {
    if (child < noun || !/^(?:nmod|obl)$/.test(sentence.deprel[child]!)) continue
    if (preps.has(prepositionOf(sentence, child))) found.push(child)
    else if (depth < 2) behindNoun(sentence, child, preps, found, depth + 1)
  }
}

/** The token that makes a slot with a list of words fit: the noun itself or one joined to it; -1 for none. */
function fittingToken(sentence: Sentence, token: number, slot: Slot, parties: PartyFinder): number {
  const { among } = slot
  if (slot.path === 'prep' && parties.isTime(sentence, token)) return -1
  if (!among) return token
  if (among.has('@party')) return parties.at(sentence, token).some(isParty) ? token : -1
  for (const one of slot.only ? conjunctsOf(sentence, token) : [token]) if (isAmong(sentence, one, among)) return one
  return -1
}

/** Nouns that only measure or frame what comes with them: "a batch of troops", "40 percent of their arms", "mediation efforts". */
const FRAMING =
  /^(?:number|group|percent|series|round|shipment|batch|package|part|total|team|set|kind|type|range|volley|dozen|hundred|thousand|million|billion|tonne|ton|effort|process|order|activity|campaign|measure|attempt|work|piece|worth|lot|form|wave|load|consignment|couple|score|most|some|all|half|bout|spate)$/

/** Undoes a plural that the lemma kept ("supplies"). */
const singularOf = (word: string): string =>
  word.endsWith('ies') && word.length > 5
    ? `${word.slice(0, -3)}y`
    : word.endsWith('s') && !word.endsWith('ss') && word.length > 3
      ? word.slice(0, -1)
      : word

function isAmong(sentence: Sentence, token: number, among: ReadonlySet<string>): boolean {
  const lemma = singularOf(sentence.lemma[token]!.toLowerCase())
  if (among.has(lemma) || among.has(sentence.lower[token]!) || among.has(sentence.lemma[token]!)) return true
  // hyphens part words: "cease - fire"; and two words may count as one: "hunger strike"
  for (const child of childrenOf(sentence, token)) if (child < token && among.has(`${sentence.lower[child]}+${lemma}`)) return true
  const before = sentence.lower[token - 1] === '-' ? token - 2 : token - 1
  if (before >= 0 && among.has(`${sentence.lower[before]}-${lemma}`)) return true
  if (!FRAMING.test(lemma)) return false
  for (const child of childrenOf(sentence, token)) {
    const relation = sentence.deprel[child]!
    if ((relation === 'nmod' && prepositionOf(sentence, child) === 'of') || (relation === 'compound' && child < token)) {
      const inner = sentence.lemma[child]!.toLowerCase()
      if (among.has(inner) || among.has(sentence.lower[child]!)) return true
    }
  }
  return false
}
