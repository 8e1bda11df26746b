import type { Sentence } from '../../language/sentence.js'
import { type Clause, childrenOf, prepositionOf } from './clause.js'
import type { Frame, Slot } from './frame.js'
import { conjunctsOf } from './noun-phrase.js'
import { isParty, type Party, type PartyFinder } from './parties.js'

/** How a frame fits a clause: the parties in its slots, and the nouns that only tell its meaning ("talks" in "held talks"). */
export interface Fit {
  readonly recipients: readonly Party[]
  readonly telling: readonly number[]
  /** Token of a particle ("up" of "blew up"), or -1. */
  readonly particle: number
}

/** Does the frame fit the clause? null: no. */
export function fitFrame(sentence: Sentence, clause: Clause, frame: Frame, parties: PartyFinder): Fit | null {
  let { object } = clause
  let { obliques } = clause
  let particle = -1
  if (frame.particle) {
    particle = findParticle(sentence, clause, frame.particle)
    if (particle < 0) return null
    // "opened fire": the object is part of the name
    if (particle === object) object = -1
    // "handed over the keys": the parse may take the particle for a preposition
    else if (object < 0) {
      const taken = obliques.find(([, token]) => childrenHave(sentence, token, particle))
      if (taken) {
        object = taken[1]
        obliques = obliques.filter((one) => one !== taken)
      }
    }
  }
  const at: Clause = { ...clause, object, obliques }
  let needs = false
  let filled = false
  const telling: number[] = []
  for (const slot of frame.slots) {
    if (slot.not && object >= 0 && slot.path === 'obj' && slot.not.has(sentence.lemma[object]!.toLowerCase())) return null
    if (!slot.needed) continue
    needs = true
    for (const token of tokensOf(sentence, at, slot, clause.object)) {
      const fitting = fittingToken(sentence, token, slot, parties)
      if (fitting < 0) continue
      filled = true
      if (slot.only) telling.push(fitting)
    }
  }
  if (needs && !filled) return null
  for (const slot of frame.slots) {
    if (slot.only || slot.path === 'comp') continue
    for (const token of tokensOf(sentence, at, slot, clause.object)) {
      if (telling.includes(token)) continue
      const found = slot.within === 'poss' ? ownersOf(sentence, token, parties) : parties.at(sentence, token).filter(isParty)
      if (found.length) return { recipients: found, telling, particle }
    }
  }
  // what is struck is the target, whether people or a bridge
  if (frame.type === 'ASSAULT')
    for (const slot of frame.slots) {
      if (slot.only || slot.path === 'comp' || slot.within) continue
      for (const token of tokensOf(sentence, at, slot, clause.object)) {
        const found = parties.at(sentence, token)
        if (found.length) return { recipients: found, telling, particle }
      }
    }
  // else what is done to a thing is done to whose it is
  for (const slot of frame.slots) {
    if (slot.only || slot.path === 'comp' || slot.within) continue
    for (const token of tokensOf(sentence, at, slot, clause.object)) {
      const found = parties.within(sentence, token)
      if (found.length) return { recipients: found, telling, particle }
    }
  }
  return { recipients: [], telling, particle }
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

function childrenHave(sentence: Sentence, token: number, wanted: number): boolean {
  for (const child of childrenOf(sentence, token)) if (child === wanted) return true
  return false
}

/** The tokens that stand in a slot. */
function tokensOf(sentence: Sentence, clause: Clause, slot: Slot, host: number): number[] {
  const found: number[] = []
  if (slot.path === 'obj') {
    if (clause.object < 0) return found
    if (!slot.within) return [clause.object]
    if (slot.within === 'poss') return [clause.object]
    for (const child of childrenOf(sentence, clause.object))
      if (child > clause.object && sentence.deprel[child] === 'nmod' && slot.within.has(prepositionOf(sentence, child))) found.push(child)
    return found
  }
  if (slot.path === 'subj') return clause.subject >= 0 ? [clause.subject] : found
  if (slot.path === 'comp') return clause.complement >= 0 ? [clause.complement] : found
  if (slot.preps!.has('iobj')) {
    if (clause.indirect >= 0) found.push(clause.indirect)
    return found
  }
  for (const [prep, token] of clause.obliques) if (slot.preps!.has(prep) && token !== clause.agent) found.push(token)
  // the parse often hangs "on Iran" on the noun before it
  if (!found.length && host >= 0)
    for (const child of childrenOf(sentence, host))
      if (child > host && sentence.deprel[child] === 'nmod' && slot.preps!.has(prepositionOf(sentence, child))) found.push(child)
  return found
}

/** The token that makes a slot with a list of words fit: the noun itself or one joined to it; -1 for none. */
function fittingToken(sentence: Sentence, token: number, slot: Slot, parties: PartyFinder): number {
  const { among } = slot
  if (!among) return token
  if (among.has('@party')) return parties.at(sentence, token).some(isParty) ? token : -1
  for (const one of conjunctsOf(sentence, token)) {
    const lemma = sentence.lemma[one]!.toLowerCase()
    if (among.has(lemma) || among.has(sentence.lower[one]!)) return one
    // "a hunger strike" as "hunger-strike"
    if (one > 0 && among.has(`${sentence.lower[one - 1]}-${lemma}`)) return one
  }
  return -1
}

function ownersOf(sentence: Sentence, token: number, parties: PartyFinder): readonly Party[] {
  for (const child of childrenOf(sentence, token)) {
    if (sentence.deprel[child] !== 'nmod:poss') continue
    const found = parties.at(sentence, child).filter(isParty)
    if (found.length) return found
  }
  return []
}
