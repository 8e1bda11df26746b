import type { Sentence } from '../../language/sentence.js'
import type { PloverType } from '../claim.js'
import { blowOf, isAccident, isAccidental } from './blow.js'
import { type Clause, readClause } from './clause.js'
import { complementParties, nextInfinitive, subjectParties, takeIn } from './complements.js'
import { speakerOf } from './demand.js'
import type { Draft } from './draft.js'
import { futureType, negatedType, threatMode } from './event-types.js'
import { subjectOf } from './find-subject.js'
import { fitFrame } from './fit-frame.js'
import { frames, wordAt } from './frames.js'
import { HARMS, SAYS } from './light-verbs-lexicon.js'
import { nounActors, nounFrame } from './noun-event.js'
import { conjunctsOf } from './noun-phrase.js'
import { childrenOf, isNominal, markOf } from './parse-tree.js'
import { isParty, type Party, type PartyFinder } from './parties.js'
import { WEAPONS } from './weapons-lexicon.js'

const NONE: readonly Party[] = []

/** Several that are named as one: "both sides agreed". */
const BOTH = /\b(?:sides|parties|both|two|leaders|presidents|foes|rivals|neighbou?rs|countries|governments|factions|ministers)\b/i

/** The event that a verb is, or null. `depth` counts the complements above it. */
export function verbEvent(sentence: Sentence, verb: number, parties: PartyFinder, depth = 0): Draft | null {
  const candidates = frames.verbs.get(wordAt(sentence, verb))
  if (!candidates) return null
  const clause = readClause(sentence, verb)
  if (depth === 0 && (clause.conditional || isPurpose(sentence, verb))) return null
  for (const frame of candidates) {
    if (frame.particle === undefined && frame.slots.length === 0) continue
    const fit = fitFrame(sentence, clause, frame, parties)
    if (!fit) continue
    const deed = clause.object >= 0 ? nounFrame(sentence, clause.object)?.type : undefined
    // "ordered an offensive": the noun is the event
    if (deed === 'ASSAULT' && frame.type === 'REQUEST' && frame.controls) continue
    let type: PloverType | null = frame.type === 'inner' ? null : frame.type
    let mode = frame.mode
    let recipients = fit.recipients
    // who is blamed or praised for an attack is who did it, not who suffered it
    if ((frame.type === 'ACCUSE' || frame.type === 'SUPPORT') && (deed === 'ASSAULT' || deed === 'COERCE'))
      recipients = nounActors(sentence, clause.object, parties)
    const takes = [...fit.telling]
    // "called for talks", "rejected talks": no talks
    if (frame.type === 'REQUEST' || frame.type === 'REJECT' || frame.type === 'AGREE' || frame.type === 'THREATEN') {
      for (const token of fit.filled) if (nounFrame(sentence, token)) takes.push(token)
      if (clause.object >= 0 && deed) takes.push(clause.object)
    }
    let actors: readonly Party[] = frame.idle ? NONE : parties.at(sentence, clause.subject).filter(isParty)
    if (!actors.length && clause.subject >= 0 && !frame.idle) actors = behindSubject(sentence, clause, parties)

    if (frame.type === 'ASSAULT' || frame.type === 'COERCE') {
      const blow = blowOf(sentence, clause)
      if (blow >= 0) {
        if (!actors.length) actors = nounActors(sentence, blow, parties, true)
        if (HARMS.has(sentence.lower[verb]!) || clause.passive) takes.push(blow)
        mode ??= nounFrame(sentence, blow)?.mode
        if (blow === clause.subject && isAccident(sentence, blow)) return null
      }
      if (isAccidental(sentence, clause)) return null
      if (!recipients.length && clause.passive && clause.object >= 0) recipients = parties.at(sentence, clause.object).filter(isParty)
    }

    const complement = clause.complement >= 0 ? clause.complement : frame.governs ? nextInfinitive(sentence, verb) : -1
    if (frame.governs && complement >= 0) {
      const inner = innerEvent(sentence, complement, parties, depth + 1)
      takeIn(sentence, complement, takes)
      if (frame.byInner) {
        if (inner) {
          type = futureType(inner.type, inner.polarity === '-')
          if (type === 'THREATEN') mode = threatMode(inner.type, inner.mode)
          else if (type !== frame.type) mode = undefined
        } else if (type === null) continue
        if (type === null) return { ...blank(frame, verb), takes }
      } else if (type === 'THREATEN' && inner) mode = threatMode(inner.type, inner.mode)
      if (!recipients.length) {
        const whose = frame.controls || type === 'REQUEST' ? subjectParties(sentence, complement, parties, clause.subject) : NONE
        recipients = whose.length
          ? whose
          : // "rejected accusations that it backs the rebels" is not about the rebels
            frame.tells === 'deny' || (type === 'REJECT' && clause.object >= 0 && markOf(sentence, complement) === 'that')
            ? NONE
            : (inner?.recipients ?? complementParties(sentence, complement, parties))
      }
    } else if (frame.byInner && type === null) continue
    else if (clause.complement >= 0) {
      if (frame.tells) takeIn(sentence, clause.complement, takes)
      else if (!recipients.length && (frame.type !== 'ASSAULT' || frame.alone) && frame.type !== 'CONSULT')
        recipients = complementParties(sentence, clause.complement, parties)
    }
    if (type === null) continue

    if (frame.undergoes) {
      const who = clause.subject >= 0 ? clause.subject : clause.object
      const all = parties.at(sentence, who)
      const people = all.filter(isParty)
      const undergoing = people.length ? people : actors.length ? actors : all
      actors = recipients
      recipients = undergoing
      if (!actors.length) {
        const blow = blowOf(sentence, clause)
        if (blow >= 0) actors = nounActors(sentence, blow, parties, true)
      }
    } else if (frame.undone) {
      const blow = fit.telling[0]
      const foes = blow === undefined ? NONE : nounActors(sentence, blow, parties, true)
      recipients = actors
      actors = foes
    }
    if (frame.plural && actors.length < 2 && !isPlural(sentence, clause.subject)) continue
    if (!frame.mutual && actors.length)
      recipients = recipients.filter((party) => !actors.some((actor) => actor.ref.mention === party.ref.mention))
    if (
      frame.mutual &&
      !recipients.length &&
      (actors.length > 1 || (actors.length === 1 && isPlural(sentence, clause.subject) && BOTH.test(actors[0]!.ref.mention)))
    )
      recipients = actors

    const settled = settle(sentence, clause, type, mode, actors, recipients)
    if (!settled) return takes.length ? { ...blank(frame, verb), takes } : null
    const draft: Draft = {
      rule: clause.passive ? 'events/verb-passive' : frame.governs && complement >= 0 ? 'events/verb-governs' : 'events/verb-active',
      trigger: verb,
      frame,
      ...settled,
      takes,
    }
    if (!isWorth(sentence, draft, clause)) {
      if (takes.length && frame.governs) return { ...blank(frame, verb), takes }
      continue
    }
    return draft
  }
  return null
}

/** An event that is none, but takes in those of its complement. */
const blank = (frame: Draft['frame'], trigger: number): Draft => ({
  rule: 'events/unreal',
  trigger,
  type: 'REJECT',
  frame,
  actors: NONE,
  recipients: NONE,
  takes: [],
})

/** Negation, "will" and "must" settle what the event is. */
function settle(
  sentence: Sentence,
  clause: Clause,
  type: PloverType,
  mode: string | undefined,
  actors: readonly Party[],
  recipients: readonly Party[],
): Pick<Draft, 'type' | 'mode' | 'actors' | 'recipients' | 'polarity'> | null {
  const { modal, negated } = clause
  if (modal === 'may') return null
  if (modal === 'must') return null
  if (modal === 'future' || (modal === 'would' && isReported(sentence, clause.trigger))) {
    const later = futureType(type, negated)
    if (!later) return null
    return { type: later, mode: later === type ? mode : later === 'THREATEN' ? threatMode(type, mode) : undefined, actors, recipients }
  }
  if (modal === 'would') return null
  if (negated) {
    if (type === 'ASSAULT') return { type, mode, actors, recipients, polarity: '-' }
    const refusal = negatedType(type)
    return refusal ? { type: refusal, mode: undefined, actors, recipients } : null
  }
  return { type, mode, actors, recipients }
}

const isReported = (sentence: Sentence, verb: number): boolean => {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
    const relation = sentence.deprel[at]
    if (relation === 'ccomp' || relation === 'parataxis') return true
    if (relation !== 'conj' && relation !== 'xcomp') {
      for (const child of childrenOf(sentence, at))
        if (sentence.deprel[child] === 'parataxis' && SAYS.has(sentence.lower[child]!)) return true
      return false
    }
    at = sentence.head[at]!
  }
  return false
}

/** Who acts where the subject itself is no party: who made the report that accuses, who said "it", whose missile struck. */
function behindSubject(sentence: Sentence, clause: Clause, parties: PartyFinder): readonly Party[] {
  const { subject, trigger } = clause
  if (sentence.upos[subject] === 'PRON') return speakerOf(sentence, trigger, parties)
  const above = sentence.head[subject]!
  if (sentence.deprel[trigger] === 'acl' && above >= 0 && sentence.deprel[subject] === 'obj') {
    const found = parties.at(sentence, subjectOf(sentence, above)).filter(isParty)
    if (found.length) return found
  }
  const [possessor] = parties.ownerOf(sentence, subject)
  if (possessor) return [possessor]
  const owner = parties.before(sentence, subject)
  if (!owner) return NONE
  // "Ukrainian artillery" is a force, "an Israeli rocket" only tells whose it was
  const [whole] = parties.at(sentence, subject)
  return whole?.ref.id && parties.isForce(sentence, subject) ? [{ ref: whole.ref, as: 'named' }] : [owner]
}

/** Verbs after which "to do" was done. */
const DONE: ReadonlySet<string> = new Set(
  `begin start continue proceed manage help go use fire succeed resume come appear seem tend join return rush gather rally march take say report believe allege know
  think claim force order try attempt find see observe cause lead send turn vote unite combine serve get`
    .trim()
    .split(/\s+/),
)

/** Is the verb an infinitive that only tells what for ("to retake the town")? What for is not yet done. */
function isPurpose(sentence: Sentence, verb: number): boolean {
  if (sentence.xpos[verb] !== 'VB') return false
  let at = verb
  // "to arrest and deport": the first tells
  while (sentence.deprel[at] === 'conj' && sentence.xpos[sentence.head[at]!] === 'VB') at = sentence.head[at]!
  if (markOf(sentence, at) !== 'to') return false
  const above = sentence.head[at]!
  if (above < 0 || /^(?:nsubj|root)$/.test(sentence.deprel[at]!)) return false
  return !DONE.has(sentence.lemma[above]!)
}

/** Is a draft an event that a reader would note? Force needs one side; other acts need who acts, and mostly a second party. */
function isWorth(sentence: Sentence, draft: Draft, clause: Clause): boolean {
  const { type, actors, recipients, frame } = draft
  const named = actors.some((party) => party.as === 'named') || recipients.some((party) => party.as === 'named')
  switch (type) {
    case 'ASSAULT':
      // only people are beaten, tortured or raped
      if (frame?.mode && BODILY.test(frame.mode) && recipients.length > 0 && !recipients.some(isParty)) return false
      // a thing that somebody or some weapon hit, but not "the film was shot"
      if (
        !actors.length &&
        !recipients.some(isParty) &&
        frame?.mode !== 'heavy-weapons' &&
        frame?.mode !== 'explosives' &&
        !draft.takes.length &&
        !(clause.subject >= 0 && WEAPONS.has(sentence.lower[clause.subject]!))
      )
        return false
      return (
        actors.length + recipients.length > 0 &&
        (recipients.length > 0 || frame?.alone === true || clause.object >= 0 || clause.obliques.length > 0)
      )
    case 'COERCE':
    case 'SANCTION':
      return actors.length + recipients.length > 0 && (recipients.length > 0 || frame?.alone === true || clause.object >= 0)
    case 'RETREAT':
      return actors.length + recipients.length > 0
    case 'PROTEST':
    case 'MOBILIZE':
      return actors.length > 0
    case 'THREATEN':
    case 'REQUEST':
    case 'REJECT':
    case 'ACCUSE':
    case 'CONCEDE':
    case 'AGREE':
      return (
        actors.length > 0 &&
        (recipients.length > 0 || named || (clause.object >= 0 && /^(?:NOUN|PROPN|NUM)$/.test(sentence.upos[clause.object]!)))
      )
    default:
      return actors.length > 0 && (recipients.length > 0 || (frame?.alone === true && named))
  }
}

/** The event of a complement: its verb, the verb that this one leads to, or a noun that is its object. */
function innerEvent(sentence: Sentence, token: number, parties: PartyFinder, depth: number): Draft | null {
  if (depth > 4) return null
  if (isNominal(sentence, token)) return null
  const event = verbEvent(sentence, token, parties, depth)
  if (event && event.rule !== 'events/unreal') return event
  for (const child of childrenOf(sentence, token)) {
    if (child < token) continue
    if (sentence.deprel[child] === 'xcomp') {
      const inner = innerEvent(sentence, child, parties, depth + 1)
      if (inner) return inner
    }
    if (sentence.deprel[child] === 'obj') {
      const frame = nounFrame(sentence, child)
      if (frame && frame.type !== 'inner')
        return {
          rule: 'events/noun',
          trigger: child,
          type: frame.type,
          mode: frame.mode,
          frame,
          actors: NONE,
          recipients: parties.within(sentence, child),
          takes: [],
        }
    }
  }
  return null
}

/** Harm that only people suffer. */
const BODILY = /^(?:beat|torture|sexual|execute|assassinate)$/

function isPlural(sentence: Sentence, token: number): boolean {
  return (
    token >= 0 && (/^NNP?S$/.test(sentence.xpos[token]!) || sentence.lower[token] === 'they' || conjunctsOf(sentence, token).length > 1)
  )
}
