import type { Sentence } from '../../language/sentence.js'
import type { CeasefireMove } from '../claim.js'
import { childOf, hasCase, isNegated, isNoLonger, isPassive, isVerbal, markOf, modalOf } from './clause.js'
import { NOUNS, type Operator, READY, VERBS, VERBS_WITH_PARTICLE } from './move-lexicon.js'
import { FIGHTING, TIME_UNITS, TRANSPARENT } from './truce-lexicon.js'
import type { TruceObject } from './truce-objects.js'

/** What the words above a truce make of it, read from the inside out: "denied | violating | the truce" is a denial. */
export interface ChainReading {
  readonly move: CeasefireMove
  /** The word that carries the move. */
  readonly trigger: number
  /** The verb (or noun) whose subject makes the move; -1 where the truce itself is the subject. */
  readonly owner: number
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

interface State {
  move: CeasefireMove | 'stop' | 'accused' | null
  trigger: number
  owner: number
  accuser: number
  breach: number
  mediator: number
  ended: boolean
  future: boolean
  passive: boolean
  /** Through which nouns the way went: "plan", "call". */
  noun: Operator | null
}

const LIGHT =
  /^(?:make|issue|renew|repeat|reiterate|join|launch|voice|express|lead|lend|back|echo|support|have|give|put|bring|take|do|get|see|send|deliver|adopt|pass|address|post|keep|go|come|carry|show|help|allow|let|use|find|be)$/
const TEMPORAL = /^(?:after|before|since|when|while|until|because|as|although|though|once|where|till|despite)$/
const HYPOTHETICAL = /^(?:if|unless|whether|lest)$/
const MAYBE = /^(?:could|may|might|can)$/
const WILL = /^(?:will|would|'ll|'d|shall|wo)$/
const KEEPING = /^(?:observe|respect|honour|honor|uphold|abide|adhere|comply|heed|hold|stick|keep|maintain)$/

/** Verbs whose particle stands right behind them: "signed on", but "signed the accord on June 9" is no signing on. */
const ADJACENT = /^(?:sign|kick|set|stick|go|run|give|back|walk)$/

/** Operator of a word, and the token of its particle. */
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
    // "were prepared to", "is committed to"
    if (READY.has(sentence.lower[token]!) && childOf(sentence, token, /^(?:aux:pass|cop)$/) >= 0) return 'offer'
    return VERBS.get(lemma) ?? null
  }
  if (tag === 'NOUN' || tag === 'PROPN') return NOUNS.get(lemma) ?? null
  if (tag === 'ADJ' && READY.has(lemma)) return 'offer'
  return null
}

const callsFor = (sentence: Sentence, token: number): boolean =>
  childOf(sentence, token, /^obl/, (child) => hasCase(sentence, child, /^(?:for|on|upon)$/)) >= 0 ||
  sentence.lower.slice(Math.max(0, token - 6), token).includes('for')

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
  const after = verbAfter(sentence, object)
  for (let step = 0; step < 9; step++) {
    const repaired = step === 0 && after >= 0
    const parent = repaired ? after : head[at]!
    const relation = repaired ? (isPassive(sentence, after) ? 'nsubj:pass' : 'nsubj') : deprel[at]!
    if (parent < 0) break
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
        return op === 'kill' || upos[parent] === 'NOUN' ? finish(sentence, state, object, true) : finish(sentence, state, object)
    }
    const way = climb(sentence, state, object, at, parent, relation)
    if (way === 'kill') return null
    if (way === 'end') break
    at = parent
  }
  return finish(sentence, state, object)
}

function climb(sentence: Sentence, state: State, object: TruceObject, at: number, parent: number, relation: string): 'kill' | 'end' | 'go' {
  const { upos, lemma } = sentence
  const base = lemma[parent]!.toLowerCase()
  if (upos[at] === 'VERB' && /^(?:advcl|ccomp|xcomp|acl)/.test(relation)) {
    const mark = markOf(sentence, at)
    if (HYPOTHETICAL.test(mark)) return 'kill'
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
      // "urged them to restore the truce": what they would do is asked for, whatever the verb
      if (/^(?:obj|obl|xcomp)/.test(relation) && state.move === null && object.kind !== 'back' && markOf(sentence, parent) === 'to') {
        state.move = 'stop'
        state.owner = parent
        return 'go'
      }
      return 'end'
    }
    if (/^(?:nmod|acl|appos|compound|obl|amod)/.test(relation)) {
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
  if (carried < 0 || carried === at || !/^(?:xcomp|advcl|ccomp)/.test(sentence.deprel[at]!)) return null
  return NOUNS.get(sentence.lemma[carried]!) ?? null
}

/** What an operator makes of the state below it. */
function compose(
  sentence: Sentence,
  state: State,
  object: TruceObject,
  at: number,
  parent: number,
  relation: string,
  op: Operator,
): 'kill' | 'end' | 'go' {
  const { lemma, lower, upos } = sentence
  const base = lemma[parent]!.toLowerCase()
  const noun = !isVerbal(sentence, parent) && upos[parent] !== 'ADJ'
  const subject = /^(?:nsubj|csubj)/.test(relation)
  const passive = !noun && isPassive(sentence, parent)
  const active = subject && !passive && relation !== 'nsubj:pass'
  const negated = isNegated(sentence, parent)
  const modal = noun ? '' : modalOf(sentence, parent)
  const inner = state.move
  const set = (move: State['move']): 'go' => {
    state.move = move
    state.trigger = parent
    state.owner = parent
    state.passive = passive
    state.future = WILL.test(modal)
    return 'go'
  }
  if (noun) {
    if (op === 'kill') return inner === null || inner === 'stop' ? 'kill' : 'end'
    state.noun = op
    switch (op) {
      case 'violate':
        state.breach = parent
        return set('violation')
      case 'accuse':
        return inner === 'violation' ? 'go' : 'end'
      case 'appeal':
      case 'offer':
      case 'reject':
      case 'extend':
      case 'accept':
      case 'collapse':
      case 'expire':
      case 'start':
        if (inner !== null && inner !== 'stop' && inner !== 'extension' && op !== 'appeal' && op !== 'offer') return 'end'
        return set(
          (
            {
              appeal: 'appeal',
              offer: 'offer',
              reject: 'rejection',
              extend: 'extension',
              accept: 'acceptance',
              collapse: 'collapse',
              expire: 'expiry',
              start: 'in_force',
            } as const
          )[op],
        )
      case 'end':
        return inner === null ? set('collapse') : 'go'
      case 'declare':
        return 'go'
      case 'deny':
        return inner === 'violation' ? set('denial') : 'end'
      default:
        return 'go'
    }
  }
  if (MAYBE.test(modal) && op !== 'deny' && op !== 'reject' && !negated) return 'kill'
  switch (op) {
    case 'kill':
      // "failed to honour its terms"
      if (/^(?:fail|neglect)$/.test(base) && (inner === 'acceptance' || inner === 'holding') && KEEPING.test(lemma[at]!)) {
        state.breach = parent
        return set('violation')
      }
      // "wants Israel to pause its offensive"
      if (base === 'want' && inner === 'stop' && childOf(sentence, parent, /^(?:obj|iobj)$/) >= 0 && !negated) return set('appeal')
      return inner === 'appeal' || inner === 'rejection' || inner === 'violation' ? 'end' : 'kill'
    case 'appeal':
      if (active) return 'end'
      if (negated || inner === 'rejection') return 'kill'
      if (inner === 'violation' || inner === 'collapse' || inner === 'expiry') return state.noun ? set('appeal') : 'end'
      if (inner === null && object.kind === 'back' && !/^(?:urge|implore|beseech|exhort)$/.test(base)) return 'end'
      return set('appeal')
    case 'offer':
      if (active) return 'end'
      if (negated) return 'kill'
      if (inner === null && object.kind === 'back') return 'end'
      if (inner === 'violation' || inner === 'rejection' || inner === 'collapse') return 'end'
      return set('offer')
    case 'vow':
      if (active) return 'end'
      if (inner === 'acceptance' || inner === null) return set('acceptance')
      if (inner === 'holding') return set('acceptance')
      return inner === 'stop' ? set('offer') : 'go'
    case 'agree':
      if (negated || (/^(?:strike|settle|seal|reach|conclude)$/.test(base) && active))
        return negated && WILL.test(modal) ? set('rejection') : 'kill'
      if (active) return 'end'
      if (inner === 'extension' || inner === 'collapse') return ownedBy(state, parent)
      if (inner === 'acceptance' || inner === 'holding') return set(inner === 'holding' ? 'agreement' : 'acceptance')
      if (inner === 'offer' || inner === 'appeal') return set('acceptance')
      if (inner === 'violation') return 'end'
      if (inner === null && object.kind === 'back' && base !== 'sign' && base !== 'agree') return 'end'
      return set('agreement')
    case 'mediate':
      if (active || negated) return 'end'
      // "wants to broker a truce", "tries to": nobody has agreed
      if (markOf(sentence, parent) === 'to') return 'kill'
      if (inner === 'violation') return 'end'
      state.mediator = parent
      if (inner === 'extension') return 'go'
      if (base === 'negotiate' && !passive && relation !== 'acl') return 'end'
      set('agreement')
      state.owner = -1
      return 'go'
    case 'accept':
      if (active) return 'end'
      if (isNoLonger(sentence, parent)) return set('collapse')
      if (negated) {
        const broken = KEEPING.test(base) && modal === '' && markOf(sentence, parent) !== 'to' && base !== 'stick'
        if (broken && !passive) {
          state.breach = parent
          return set('violation')
        }
        return relation === 'nsubj:pass' || passive ? setBreach(state, parent) : set('rejection')
      }
      if (inner === 'violation' || inner === 'collapse') return 'end'
      if (passive && KEEPING.test(base)) {
        // "honoured mostly in the breach"
        if (lower.indexOf('breach', parent) > 0) return setBreach(state, parent)
        set('holding')
        state.owner = -1
        return 'go'
      }
      if (KEEPING.test(base) && isOngoing(sentence, parent)) return set('holding')
      // "committed to", "is committed to"
      return set('acceptance')
    case 'reject':
      if (active) return 'end'
      if (negated) return 'kill'
      if (inner === 'violation' || state.noun === 'accuse') return set('denial')
      if (inner === 'collapse' || inner === 'rejection') return 'kill'
      if (inner === null && object.kind === 'back' && base === 'oppose') return 'end'
      return set('rejection')
    case 'start':
      if (subject || passive) {
        if (negated || inner === 'violation') return 'end'
        if (inner !== null && inner !== 'stop') return 'end'
        set('in_force')
        state.owner = -1
        return 'go'
      }
      if (relation === 'obj' && inner === null && !negated) return set('in_force')
      return inner === null ? 'end' : 'go'
    case 'declare':
      if (active && inner === null) return 'end'
      // "A and B had agreed, the envoy announced": the envoy only tells of it
      if (inner !== null && isVerbal(sentence, at) && childOf(sentence, at, /^nsubj/) >= 0 && /^(?:ccomp|advcl|parataxis)/.test(relation))
        return 'end'
      if (negated) return 'kill'
      if (inner === 'violation' || inner === 'appeal') return 'end'
      if (inner === 'in_force' || inner === null || inner === 'stop') {
        if (inner === null && /^(?:deal|agreement|accord|pact)$/.test(lemma[at]!)) {
          set('agreement')
          state.owner = -1
          state.mediator = parent
          return 'go'
        }
        if (inner === null && isDeclaredOver(sentence, parent)) return set('collapse')
        if (inner === null && object.kind === 'back') return 'end'
        return set('in_force')
      }
      return inner === 'agreement' ? 'go' : ownedBy(state, parent)
    case 'extend':
      if (negated) return 'kill'
      if (inner !== null && inner !== 'stop') return 'end'
      if (active && base !== 'run') return 'end'
      set('extension')
      if (passive || active) state.owner = -1
      return 'go'
    case 'hold':
      if (!subject || (inner !== null && inner !== 'holding')) return 'end'
      if (negated) return setBreach(state, parent)
      set('holding')
      state.owner = -1
      return 'go'
    case 'violate':
      if (active) return 'end'
      if (negated) return 'end'
      state.breach = parent
      return inner === null || inner === 'agreement' || inner === 'holding' || inner === 'stop' ? set('violation') : 'go'
    case 'accuse':
      if (inner === 'violation' || inner === 'collapse') {
        if (inner === 'collapse') {
          state.trigger = parent
          state.owner = -1
          return 'go'
        }
        state.accuser = parent
        return ownedBy(state, parent)
      }
      if (inner === null && object.kind === 'back') return 'end'
      return inner === null && /^(?:condemn|denounce|complain|protest|decry)$/.test(base) ? 'end' : 'end'
    case 'count':
      if (inner === 'violation') {
        state.accuser = parent
        return ownedBy(state, parent)
      }
      if (/^(?:observe)$/.test(base)) return compose(sentence, state, object, at, parent, relation, 'accept')
      return inner === null ? 'end' : 'go'
    case 'deny':
      if (negated) return 'kill'
      return inner === null || inner === 'stop' ? 'end' : set('denial')
    case 'end':
      if (inner !== null) return inner === 'violation' ? 'kill' : 'go'
      if (negated) return 'kill'
      if (active) {
        if (childOf(sentence, parent, /^(?:obj|xcomp)$/, (child) => FIGHTING.has(lemma[child]!)) >= 0) {
          state.ended = true
          set('agreement')
        } else if (/^(?:end|finish|terminate)$/.test(base)) set('expiry')
        else return 'end'
        state.owner = -1
        return 'go'
      }
      if (!/^(?:obj|obl|nsubj:pass|nmod|compound|xcomp|dep|appos)/.test(relation)) return 'end'
      set('collapse')
      return 'go'
    case 'collapse':
      if (!subject || inner !== null || negated) return inner === null ? 'end' : 'go'
      set('collapse')
      state.owner = -1
      return 'go'
    case 'expire':
      if (!subject || inner !== null || negated) return 'end'
      set('expiry')
      state.owner = -1
      return 'go'
    case 'threaten':
      return 'kill'
    default:
      return 'end'
  }
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
  if (/^nsubj/.test(deprel[object.head]!) && !(above >= object.to && above <= object.to + 1 && xpos[above] === 'VBN')) return -1
  const reduced = xpos[object.to] === 'VBN'
  for (let t = object.to; t < Math.min(sentence.length, object.to + 10); t++) {
    if (/^(?:VBD|VBZ|VBP)$/.test(xpos[t]!) && upos[t] === 'VERB')
      return STARTS.test(lemma[t]!) &&
        childOf(sentence, t, /^nsubj/, (child) => child > object.to || child === sentence.head[object.head]) < 0
        ? t
        : -1
    if (upos[t] === 'CCONJ' && upos[t - 1] === 'PROPN') continue
    // "the truce announced by X | was broken"
    if (upos[t] === 'AUX' && reduced) continue
    if (reduced && t > object.to + 1 && /^(?:VBN|VBG)$/.test(xpos[t]!) && upos[t - 1] === 'AUX') return t
    if (upos[t] === 'AUX' || /^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(upos[t]!)) return -1
    if (/^(?:that|which|who|to)$/.test(lower[t]!)) return -1
  }
  return -1
}

function ownedBy(state: State, owner: number): 'go' {
  state.owner = owner
  if (owner >= 0) state.trigger = owner
  return 'go'
}

function setBreach(state: State, parent: number): 'go' {
  state.move = 'violation'
  state.trigger = parent
  state.owner = -1
  state.breach = parent
  return 'go'
}

/** "were observing", "still respect", "is holding": it goes on now. */
function isOngoing(sentence: Sentence, verb: number): boolean {
  if (modalOf(sentence, verb) !== '') return false
  if (childOf(sentence, verb, /^mark$/, (child) => sentence.lower[child] === 'to') >= 0) return false
  if (sentence.xpos[verb] === 'VBG') return childOf(sentence, verb, /^aux/) >= 0
  return /^(?:VBP|VBZ|VBD)$/.test(sentence.xpos[verb]!) || (sentence.xpos[verb] === 'VBN' && childOf(sentence, verb, /^aux$/) >= 0)
}

/** "declared the truce over", "dead", "at an end". */
function isDeclaredOver(sentence: Sentence, verb: number): boolean {
  for (let t = verb + 1; t < Math.min(sentence.length, verb + 16); t++) {
    const word = sentence.lower[t]!
    if (/^(?:dead|void|ended|finished|null|collapsed|buried)$/.test(word)) return true
    if (word === 'over' && /^(?:PUNCT|CCONJ|SCONJ)$/.test(sentence.upos[t + 1] ?? 'PUNCT')) return true
  }
  return false
}

function finish(_sentence: Sentence, state: State, object: TruceObject, blocked = false): ChainReading | null {
  const { move } = state
  if (blocked || move === null || move === 'stop' || move === 'accused') return null
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
