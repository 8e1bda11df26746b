import type { Sentence } from '../../language/sentence.js'
import type { CeasefireMove } from '../claim.js'
import { childOf, hasCase, isNegated, isPassive, isReduced, isVerbal, markOf } from './clause.js'
import { compose, type State, type Way } from './compose-move.js'
import { gapOf, isIdleGerund, takenFrom } from './misplaced-truce.js'
import { NOUNS, type Operator } from './move-lexicon.js'
import { rowTail } from './movers.js'
import { operatorAt } from './operators.js'
import { TIME_UNITS, TRANSPARENT } from './truce-lexicon.js'
import type { TruceObject } from './truce-objects.js'

/** What the words above a truce make of it, read from the inside out: "denied | violating | the truce" is a denial. */
export interface ChainReading {
  readonly move: CeasefireMove
  /** The word that carries the move. */
  readonly trigger: number
  /** The verb (or noun) whose subject makes the move; -1 where the truce itself is the subject. */
  readonly owner: number
  /** Who moves, where the verb is left out and its subject is another's. */
  readonly mover?: number
  /** Of an accusation: the verb of accusing; of a breach in reported words -1, and the speaker is the mover. */
  readonly accuser: number
  /** The verb (or noun) of the breach, whose subject is the accused. */
  readonly breach: number
  /** Who brokered, where a verb of brokering governs. */
  readonly mediator: number
  /** The truce is told of as history by its own clause: "a 1994 cease-fire ended war". */
  readonly ended?: true
  /** A plan for the future: "will take effect". */
  readonly future?: true
  /** Several moves from one word. */
  readonly passive: boolean
}

const LIGHT =
  /^(?:make|issue|renew|repeat|reiterate|join|launch|voice|express|lead|lend|back|echo|support|have|give|put|bring|take|do|get|see|send|deliver|adopt|pass|address|post|keep|go|come|carry|show|help|allow|let|use|find|be)$/
const TEMPORAL = /^(?:after|before|since|when|while|until|because|as|although|though|once|where|till|despite)$/
const HYPOTHETICAL = /^(?:if|unless|whether|lest|without)$/

/** Climbs from a truce to what governs it. null where nobody moves. */
export function readChain(sentence: Sentence, object: TruceObject): ChainReading | null {
  const { head, deprel, upos, lemma, lower } = sentence
  const state: State = {
    move: object.kind === 'act' ? 'stop' : object.kind === 'breach' ? 'violation' : null,
    trigger: object.head,
    owner: object.kind === 'act' ? object.head : -1,
    accuser: -1,
    breach: object.kind === 'breach' ? object.head : -1,
    mediator: -1,
    ended: false,
    future: false,
    passive: false,
    noun: null,
  }
  let at = object.head
  if (object.kind === 'act') {
    if (isNegated(sentence, at)) return null
    if (HYPOTHETICAL.test(markOf(sentence, at)) || TEMPORAL.test(markOf(sentence, at))) return null
  } else if (lower[object.from - 1] === 'no') return null
  const gap = gapOf(sentence, object)
  const taken = gap ? gap.verb : takenFrom(sentence, object)
  const after = taken >= 0 ? -1 : verbAfter(sentence, object)
  for (let step = 0; step < 9; step++) {
    const repaired = step === 0 && after >= 0
    const main = step === 0 && taken >= 0 ? taken : participleBefore(sentence, at)
    const beside = repaired || main >= 0 ? -1 : nounBeside(sentence, at)
    const parent = repaired ? after : main >= 0 ? main : beside >= 0 ? beside : head[at]!
    // "begged the army and | the rebels | to stop": an object that was hung on the verb as if it were another verb
    const misplaced = beside < 0 && deprel[at] === 'conj' && /^(?:NOUN|PROPN)$/.test(upos[at]!) && upos[head[at]!] === 'VERB'
    const relation =
      beside >= 0
        ? 'nmod'
        : misplaced
          ? 'obj'
          : main >= 0 && !repaired
            ? 'obj'
            : repaired
              ? isPassive(sentence, after)
                ? 'nsubj:pass'
                : 'nsubj'
              : deprel[at]!
    // "the cease-fire | agreed at Minsk | took effect": the participle is no verb above the main one
    if (parent < 0 || (after >= 0 && step > 0 && parent === object.to)) break
    // "voted for | what it called | a truce"
    const what = whatBefore(sentence, parent, at)
    if (what >= 0) {
      at = what
      continue
    }
    if (parent >= object.from && parent < object.to) {
      at = parent
      continue
    }
    if (/^(?:acl:relcl|parataxis|vocative|discourse|list)$/.test(relation)) break
    if (relation === 'conj') {
      // a conjunct stands where the first of its row stands; but "rejected A and violated B" are two clauses
      if (upos[at] === 'VERB' && state.move !== null && state.move !== 'stop' && childOf(sentence, at, /^nsubj/) >= 0) break
      at = parent
      continue
    }
    if (relation === 'compound' && upos[at] !== 'VERB') {
      const base = lemma[parent]!.toLowerCase()
      if (TIME_UNITS.has(base)) {
        at = parent
        continue
      }
      const op = NOUNS.get(base)
      if (op === 'kill' || (!TRANSPARENT.has(base) && op === undefined && !/^(?:talk)$/.test(base)))
        return op === 'kill' || upos[parent] === 'NOUN' ? finish(state, object, true) : finish(state, object)
    }
    const way = climb(sentence, state, object, at, parent, relation)
    if (way === 'kill' || isIdleGerund(sentence, parent, object)) return null
    if (way === 'end' || (main >= 0 && main !== taken) || gap) break
    at = parent
  }
  const reading = finish(state, object)
  return gap && reading ? { ...reading, mover: gap.mover } : reading
}

function climb(sentence: Sentence, state: State, object: TruceObject, at: number, parent: number, relation: string): Way {
  const { upos, lemma } = sentence
  const base = lemma[parent]!.toLowerCase()
  if (upos[at] === 'VERB' && /^(?:advcl|ccomp|xcomp|acl)/.test(relation)) {
    const mark = markOf(sentence, at)
    if (HYPOTHETICAL.test(mark)) return 'kill'
    // "without the parties agreeing to renew it"
    if (relation.startsWith('acl') && hasCase(sentence, parent, /^without$/)) return 'kill'
    if (TEMPORAL.test(mark) && relation.startsWith('advcl')) return 'end'
  }
  const verb = isVerbal(sentence, parent) || upos[parent] === 'ADJ'
  const op = (verb ? carriedBy(sentence, parent, at) : null) ?? operatorAt(sentence, parent)
  if (!op) {
    if (verb) {
      if (LIGHT.test(base) && (state.move !== null || object.kind === 'halt')) {
        if (isNegated(sentence, parent)) return 'kill'
        if (/^(?:obj|iobj|obl)/.test(relation)) {
          state.owner = parent
          if (state.move === null) state.move = 'stop'
        }
        return 'go'
      }
      if (/^(?:xcomp|ccomp|advcl)/.test(relation) && state.move !== null) return 'go'
      // "asked that the truce be restored"
      if (
        relation === 'nsubj:pass' &&
        state.move === null &&
        object.kind !== 'back' &&
        childOf(sentence, parent, /^aux:pass$/, (child) => sentence.lower[child] === 'be') >= 0 &&
        childOf(sentence, parent, /^aux$/) < 0
      ) {
        state.move = 'stop'
        state.owner = parent
        return 'go'
      }
      // "urged them to restore the truce": what they would do is asked for, whatever the verb
      if (/^(?:obj|obl|xcomp)/.test(relation) && state.move === null && object.kind !== 'back' && markOf(sentence, parent) === 'to') {
        state.move = 'stop'
        state.owner = parent
        return 'go'
      }
      return 'end'
    }
    if (/^(?:nmod|acl|appos|compound|obl|amod)/.test(relation)) {
      // "agreed in Doha | to a truce": hung on the place beside it
      if (upos[parent] === 'PROPN' && relation === 'nmod') return 'go'
      if (!TRANSPARENT.has(base) && !TIME_UNITS.has(base) && !/^(?:side|part|party|army)$/.test(base))
        return state.move === null ? 'end' : 'go'
      return 'go'
    }
    return 'go'
  }
  if (op === 'say') return 'end'
  return compose(sentence, state, object, at, parent, relation, op)
}

/** "Renewed its appeal to X to extend the truce": the appeal is the verb's object, the truce hangs on the verb. */
function carriedBy(sentence: Sentence, verb: number, at: number): Operator | null {
  const carried = childOf(
    sentence,
    verb,
    /^obj$/,
    (child) => child < at && /^(?:appeal|offer)$/.test(NOUNS.get(sentence.lemma[child]!) ?? ''),
  )
  if (carried < 0 || carried === at || !/^(?:xcomp|advcl|ccomp|obl)/.test(sentence.deprel[at]!)) return null
  return NOUNS.get(sentence.lemma[carried]!) ?? null
}

/** "Has | rebuffed | calls for a truce": a main verb that the parse takes for an adjective of its object; -1 where there is none. */
function participleBefore(sentence: Sentence, noun: number): number {
  const { xpos, lower, deprel } = sentence
  if (!/^(?:NOUN|PROPN)$/.test(sentence.upos[noun]!)) return -1
  return childOf(
    sentence,
    noun,
    /^amod$/,
    (child) =>
      child < noun && deprel[child] === 'amod' && xpos[child] === 'VBN' && /^(?:has|have|had|'ve|'s|'d)$/.test(lower[child - 1] ?? ''),
  )
}

/** "Dismissed a proposal | for | a truce": the noun right before the preposition, where the parse hung the phrase on the verb; else -1. */
function nounBeside(sentence: Sentence, at: number): number {
  const { deprel, upos, lemma, head, lower } = sentence
  if (!deprel[at]!.startsWith('obl')) return -1
  const preposition = childOf(sentence, at, /^case$/, (child) => child < at && /^(?:for|of|to|on)$/.test(lower[child]!))
  const noun = preposition - 1
  if (noun < 0 || upos[noun] !== 'NOUN' || head[noun] !== head[at] || !/^(?:obj|obl|nsubj)/.test(deprel[noun]!)) return -1
  const base = lemma[noun]!.toLowerCase()
  return NOUNS.has(base) || TRANSPARENT.has(base) ? noun : -1
}

/** The "what" of "what it called a truce", where it hangs on another verb; else -1. */
function whatBefore({ lemma, lower, head, upos }: Sentence, verb: number, at: number): number {
  if (at < verb || !/^(?:call|describe|term|label|dub|style)$/.test(lemma[verb]!) || upos[verb] !== 'VERB') return -1
  for (let t = verb - 1; t >= Math.max(0, verb - 5); t--) if (lower[t] === 'what') return head[t] !== verb && head[t]! >= 0 ? t : -1
  return -1
}

const STARTS = /^(?:take|come|enter|go|begin|start|expire|lapse|collapse|hold|end|run|unravel|crumble|prevail|kick|break|fall|be)$/

/**
 * The verb that follows a truce where the parse gives the truce another place ("since a 1994 cease-fire | ended war", "the cease-fire
 * agreed at Minsk on Thursday | took effect"), or -1.
 */
function verbAfter(sentence: Sentence, object: TruceObject): number {
  const { upos, xpos, lower, lemma, deprel } = sentence
  if (object.kind !== 'truce' && object.kind !== 'deal') return -1
  const above = sentence.head[object.head]!
  // the subject of a participle only: "a cease-fire proclaimed by Moscow | took hold"
  if (/^nsubj/.test(deprel[object.head]!) && !(above >= object.to && above <= object.to + 1 && isReduced(sentence, above))) return -1
  const inset = verbBehindInset(sentence, object.to)
  if (inset >= 0) return inset
  const reduced = isReduced(sentence, object.to)
  const between = lower[object.to] === 'between'
  for (let t = object.to; t < Math.min(sentence.length, object.to + (reduced || between ? 24 : 10)); t++) {
    // the row of those who signed: "by A, B and the rebels | was observed"
    if (
      reduced &&
      (lower[t] === ',' || lower[t] === 'and') &&
      upos[t - 1] !== 'VERB' &&
      (rowTail(sentence, t - 1).length || lower[t - 2] === ',')
    )
      continue
    if (/^(?:VBD|VBZ|VBP)$/.test(xpos[t]!) && upos[t] === 'VERB')
      return STARTS.test(lemma[t]!) &&
        childOf(sentence, t, /^nsubj/, (child) => child > object.to || child === sentence.head[object.head]) < 0
        ? t
        : -1
    if (upos[t] === 'CCONJ' && upos[t - 1] === 'PROPN' && upos[t + 1] === 'PROPN') continue
    // "the truce announced by X | was broken"
    if (upos[t] === 'AUX' && reduced) continue
    if (reduced && t > object.to + 1 && /^(?:VBN|VBG)$/.test(xpos[t]!) && upos[t - 1] === 'AUX') return t
    if (upos[t] === 'AUX' || /^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(upos[t]!)) return -1
    if (/^(?:that|which|who|to)$/.test(lower[t]!)) return -1
  }
  return -1
}

/** "The truce, now in its third week, | has been extended": the verb behind what stands between commas without a verb; else -1. */
function verbBehindInset({ lower, upos, xpos, lemma, length }: Sentence, from: number): number {
  if (lower[from] !== ',') return -1
  let t = from + 1
  while (t < Math.min(length, from + 10) && lower[t] !== ',') {
    if (/^(?:VERB|AUX)$/.test(upos[t]!) || /^(?:that|which|who)$/.test(lower[t]!)) return -1
    t++
  }
  if (lower[t] !== ',') return -1
  const start = ++t
  while (t < length && /^(?:AUX|ADV)$/.test(upos[t]!)) t++
  if (upos[t] !== 'VERB') return -1
  if (t > start && xpos[t] === 'VBN') return t
  return /^VB[DZP]$/.test(xpos[t]!) && STARTS.test(lemma[t]!) ? t : -1
}

function finish(state: State, object: TruceObject, blocked = false): ChainReading | null {
  const { move } = state
  if (blocked || move === null || move === 'stop') return null
  if (object.kind === 'back' && state.trigger === object.head) return null
  const { trigger, owner, accuser, breach, mediator, passive } = state
  return {
    move,
    trigger,
    owner,
    accuser,
    breach,
    mediator,
    passive,
    ...(state.ended && { ended: true as const }),
    ...(state.future && { future: true as const }),
  }
}
