import type { Sentence } from '../../language/sentence.js'
import { readClause } from './clause.js'
import type { Draft } from './draft.js'
import { futureType, negatedType, threatMode } from './event-types.js'
import type { Frame } from './frame.js'
import { frames } from './frames.js'
import { GIVES, OCCURS, SUFFERS, UNREAL } from './light-verbs-lexicon.js'
import { childrenOf, prepositionOf } from './parse-tree.js'
import { isParty, type Party, type PartyFinder } from './parties.js'

const NONE: readonly Party[] = []

/** The frame of an event noun, the longest name that ends at the token; undefined where it is none. */
export function nounFrame(sentence: Sentence, noun: number): Frame | undefined {
  const candidates = frames.nouns.get(sentence.lower[noun]!)
  if (!candidates) return undefined
  // the first part of a compound is not what the phrase is about: "attack helicopter"
  if (
    /^(?:compound|amod|flat)$/.test(sentence.deprel[noun]!) &&
    sentence.head[noun]! > noun &&
    !sentence.xpos[sentence.head[noun]!]!.startsWith('VB')
  )
    return undefined
  return candidates.find((frame) => frame.particle === undefined || namedBefore(sentence, noun, frame.particle))
}

function namedBefore(sentence: Sentence, noun: number, words: string): boolean {
  let at = noun - 1
  for (const word of words.split(' ').reverse()) {
    while (sentence.lower[at] === '-') at--
    if (sentence.lower[at] !== word && sentence.lemma[at] !== word) return false
    at--
  }
  return true
}

/** Who does what an event noun says, by the noun's own phrase: "by X", "X's", "Israeli". */
export function nounActors(sentence: Sentence, noun: number, parties: PartyFinder, asBlow = false): readonly Party[] {
  for (const child of childrenOf(sentence, noun)) {
    const relation = sentence.deprel[child]!
    if (relation === 'nmod:poss') {
      const found = parties.at(sentence, child).filter(isParty)
      if (found.length) return found
    }
    if (
      child > noun &&
      (relation === 'nmod' || relation === 'obl:agent' || relation === 'obl') &&
      prepositionOf(sentence, child) === 'by'
    ) {
      const found = parties.at(sentence, child).filter(isParty)
      if (found.length) return found
    }
    // "a raid carried out by X", "an attack claimed by X"
    if (
      child > noun &&
      relation === 'acl' &&
      /^(?:carried|launched|conducted|claimed|staged|blamed|perpetrated|mounted|led|committed)$/.test(sentence.lower[child]!)
    ) {
      const { agent, obliques } = readClause(sentence, child)
      const on = obliques.find(([prep]) => prep === 'on')
      const found = parties.at(sentence, agent >= 0 ? agent : (on?.[1] ?? -1)).filter(isParty)
      if (found.length) return found
    }
  }
  // killed "in an ambush by fighters", which the parse may hang on the killing
  if (asBlow && sentence.lower[noun + 1] === 'by' && sentence.deprel[noun + 1] === 'case') {
    let by = sentence.head[noun + 1]!
    while (sentence.deprel[by] === 'compound' && sentence.head[by]! > by) by = sentence.head[by]!
    const found = parties.isTime(sentence, by) ? NONE : parties.at(sentence, by).filter(isParty)
    if (found.length) return found
  }
  // killed "in a clash with the police", "in an encounter with soldiers"
  const frame = nounFrame(sentence, noun)
  if (asBlow && (frame?.mutual || /^(?:encounter|exchange|gunfight|shootout|gunbattle)s?$/.test(sentence.lower[noun]!))) {
    const foes = behind(sentence, noun, WITH, parties)
    if (foes.length) return foes
  }
  const owner = parties.before(sentence, noun)
  return owner ? [owner] : NONE
}

const WITH: ReadonlySet<string> = new Set(['with'])

/** The second of "between A and B" where the parse lost it: the next noun phrase behind "and". */
function secondOf(sentence: Sentence, first: number, parties: PartyFinder): readonly Party[] {
  for (let at = first + 1; at < sentence.length && at < first + 6; at++) {
    if (sentence.lower[at] !== 'and') continue
    let last = -1
    for (let next = at + 1; next < sentence.length && /^(?:DET|ADJ|NOUN|PROPN|NUM)$|^(?:PUNCT|VERB)$/.test(sentence.upos[next]!); next++) {
      if (sentence.upos[next] === 'PUNCT' && sentence.lower[next] !== '-') break
      if (sentence.upos[next] === 'VERB' && sentence.lower[next - 1] !== '-') break
      if (sentence.upos[next] === 'NOUN' || sentence.upos[next] === 'PROPN') last = next
    }
    return last >= 0 ? parties.at(sentence, last).filter(isParty).slice(0, 1) : NONE
  }
  return NONE
}

function behind(sentence: Sentence, noun: number, preps: ReadonlySet<string>, parties: PartyFinder, things = false): readonly Party[] {
  for (const child of childrenOf(sentence, noun)) {
    if (child < noun || !/^(?:nmod|obl)/.test(sentence.deprel[child]!) || !preps.has(prepositionOf(sentence, child))) continue
    const all = parties.at(sentence, child)
    const found = all.filter(isParty)
    if (found.length === 1 && prepositionOf(sentence, child) === 'between') return [...found, ...secondOf(sentence, child, parties)]
    if (found.length) return found
    if (things && all.length) return all
    const inner = parties.within(sentence, child)
    if (inner.length) return inner
  }
  return NONE
}

/** Who claims an attack for himself: the subject of "claimed responsibility for the attack", "claimed the attack"; -1 for nobody. */
function claimantOf(sentence: Sentence, noun: number): number {
  let verb = sentence.head[noun]!
  if (verb < 0) return -1
  if (sentence.lemma[verb] === 'responsibility') verb = sentence.head[verb]!
  else if (!(sentence.deprel[noun] === 'obj' && sentence.lemma[verb] === 'claim') && !claimsResponsibility(sentence, verb)) return -1
  if (verb < 0 || !/^(?:claim|admit|accept|take|assume|acknowledge)$/.test(sentence.lemma[verb]!)) return -1
  return readClause(sentence, verb).subject
}

const claimsResponsibility = (sentence: Sentence, verb: number): boolean => {
  for (const child of childrenOf(sentence, verb)) if (sentence.lemma[child] === 'responsibility') return true
  return false
}

const STRIKERS = /^(?:LAB|EDU|MED|AGR|CVL|BUS|JRN)$/
const OF: ReadonlySet<string> = new Set(['of'])

/** The event that a noun is, or null: carried by a verb ("launched an attack"), by its own phrase ("talks between A and B"), or by occurring. */
export function nounEvent(sentence: Sentence, noun: number, parties: PartyFinder): Draft | null {
  const frame = nounFrame(sentence, noun)
  if (!frame || frame.type === 'inner') return null
  const preps = frame.slots.find((slot) => slot.path === 'prep')?.preps
  let actors = nounActors(sentence, noun, parties)
  if (!actors.length && frame.actorPreps?.size) actors = behind(sentence, noun, frame.actorPreps, parties)
  const struck = frame.type === 'ASSAULT' && frame.suffers
  let recipients = preps ? behind(sentence, noun, preps, parties, struck) : NONE
  if (!recipients.length && frame.suffers) recipients = behind(sentence, noun, OF, parties, struck)
  const head = sentence.head[noun]!
  const own = sentence.deprel[noun]!
  // a subject that the parse took for a part of a compound verb
  const relation = own === 'compound' ? 'nsubj' : own
  let rule = 'events/noun'
  let type: Draft['type'] | null = frame.type
  let mode = frame.mode
  let carried = head < 0
  const claimant = frame.type === 'ASSAULT' ? claimantOf(sentence, noun) : -1
  if (claimant >= 0) {
    const claiming = parties.at(sentence, claimant).filter(isParty)
    if (claiming.length)
      return {
        rule: 'events/claimed',
        trigger: noun,
        type: 'ASSAULT',
        mode,
        frame,
        actors: claiming,
        recipients,
        speechAct: 'claim_responsibility',
        takes: [],
      }
  }
  let polarity: '-' | undefined
  if (head >= 0 && (relation === 'obj' || relation === 'nsubj' || relation === 'nsubj:pass' || relation === 'obl')) {
    const verb = sentence.lower[head]!
    const clause = readClause(sentence, head)
    const gives = GIVES.has(verb) && clause.object === noun
    const occurs = OCCURS.has(verb) && (relation === 'nsubj' || relation === 'nsubj:pass')
    if (UNREAL.has(verb) || clause.conditional || clause.modal === 'may' || clause.modal === 'must') return null
    if (SUFFERS.has(verb) && relation !== 'nsubj') {
      if (!recipients.length) recipients = parties.at(sentence, clause.subject).filter(isParty)
      carried = true
    } else if (gives || occurs) {
      rule = 'events/noun-carried'
      carried = true
      if (gives && !actors.length) actors = parties.at(sentence, clause.subject).filter(isParty)
      if (preps && !recipients.length)
        for (const [prep, token] of clause.obliques) {
          if (!preps.has(prep)) continue
          recipients = parties.at(sentence, token).filter(isParty)
          if (!recipients.length) recipients = parties.within(sentence, token)
          if (recipients.length) break
        }
      if (gives && clause.indirect >= 0 && !recipients.length) recipients = parties.at(sentence, clause.indirect).filter(isParty)
    }
    if (gives || occurs) {
      if (clause.modal === 'future' || clause.modal === 'would') {
        type = futureType(frame.type, clause.negated)
        if (type === 'THREATEN') mode = threatMode(frame.type, mode)
        else if (type !== frame.type) mode = undefined
      } else if (clause.negated) {
        if (frame.type === 'ASSAULT') polarity = '-'
        else type = negatedType(frame.type)
      }
    }
  }
  if (!type) return null
  if (frame.mutual) {
    if (!recipients.length && actors.length > 1) recipients = actors
    else if (!actors.length && recipients.length > 1) actors = recipients
  }
  // workers strike, armies strike
  if (
    /^strikes?$/.test(sentence.lower[noun]!) &&
    type === 'ASSAULT' &&
    actors.length &&
    actors.every((party) => STRIKERS.test(party.ref.sector ?? ''))
  ) {
    type = 'PROTEST'
    mode = 'strike'
  }
  const both = actors.length > 0 && recipients.length > 0
  const force = frame.type === 'ASSAULT' || frame.type === 'COERCE' || frame.type === 'PROTEST' || frame.type === 'MOBILIZE'
  if (!(both || (carried && force && actors.length + recipients.length > 0))) {
    // fighting is an event though nobody is named
    if (!(rule === 'events/noun-carried' && frame.type === 'ASSAULT' && frame.mutual)) return null
  }
  if ((frame.type === 'AID' || frame.type === 'AGREE' || frame.type === 'COOPERATE') && !(carried && both)) return null
  return { rule, trigger: noun, type, mode, frame, actors, recipients, ...(polarity ? { polarity } : {}), takes: [] }
}
