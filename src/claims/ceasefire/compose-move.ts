import type { Sentence } from '../../language/sentence.js'
import type { CeasefireMove } from '../claim.js'
import { childOf, hasCase, isNegated, isNoLonger, isPassive, isVerbal, markOf, modalOf } from './clause.js'
import type { Operator } from './move-lexicon.js'
import { DEALS, FIGHTING } from './truce-lexicon.js'
import type { TruceObject } from './truce-objects.js'

/** What has been read on the way up from a truce. */
export interface State {
  /** `stop`: what is asked, offered or agreed, with no word yet for which of these. */
  move: CeasefireMove | 'stop' | null
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

/** `kill`: nobody moves; `end`: what was read stands; `go`: look further up. */
export type Way = 'kill' | 'end' | 'go'

const MAYBE = /^(?:could|may|might|can)$/
const WILL = /^(?:will|would|'ll|'d|shall|wo)$/
const KEEPING = /^(?:observe|respect|honour|honor|uphold|abide|adhere|comply|heed|hold|stick|keep|maintain)$/

/** What an operator makes of the state below it. */
export function compose(
  sentence: Sentence,
  state: State,
  object: TruceObject,
  at: number,
  parent: number,
  relation: string,
  op: Operator,
): Way {
  const { lemma, lower, upos } = sentence
  const base = lemma[parent]!.toLowerCase()
  const noun = !isVerbal(sentence, parent) && upos[parent] !== 'ADJ'
  const subject = /^(?:nsubj|csubj)/.test(relation)
  const passive = !noun && isPassive(sentence, parent)
  const active = subject && !passive && !relation.endsWith(':pass')
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
  if (MAYBE.test(modal) && op !== 'deny' && op !== 'reject' && !negated && !(op === 'accept' && isNoLonger(sentence, parent))) return 'kill'
  switch (op) {
    case 'kill':
      // "failed to honour its terms"
      if (/^(?:fail|neglect)$/.test(base) && (inner === 'acceptance' || inner === 'holding') && KEEPING.test(lemma[at]!)) {
        state.breach = parent
        return set('violation')
      }
      // "wants Israel to pause its offensive", "wants both sides to honour the truce"
      if (
        base === 'want' &&
        (inner === 'stop' || inner === 'acceptance' || inner === 'extension' || inner === 'agreement') &&
        childOf(sentence, parent, /^(?:obj|iobj)$/) >= 0 &&
        !negated
      )
        return set('appeal')
      // "said that the strip needs a truce": who says so asks for it
      if (base === 'need' && relation === 'obj' && (inner === null || inner === 'stop') && object.kind !== 'back' && !negated) {
        set('appeal')
        state.owner = -1
        return 'end'
      }
      return inner === 'appeal' || inner === 'rejection' || inner === 'violation' ? 'end' : 'kill'
    case 'appeal':
      if (active) return 'end'
      if (negated || inner === 'rejection') return 'kill'
      // "has a duty to press the regime to stop": nobody has asked yet
      if (sentence.deprel[parent] === 'acl' && markOf(sentence, parent) === 'to') return 'kill'
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
      // "aid reached Homs on the third day of the truce"
      if (
        relation.startsWith('obl') &&
        /^(?:reach|strike|clinch|settle|seal|conclude)$/.test(base) &&
        childOf(sentence, parent, /^obj$/, (child) => !DEALS.has(lemma[child]!)) >= 0
      )
        return 'end'
      // "would sign a truce if the army stopped"
      if (WILL.test(modal) && (inner === null || inner === 'stop') && /\b(?:if|provided|once)\b/.test(lower.join(' '))) return set('offer')
      // "the two agreed that the truce was being kept"
      if ((inner === 'holding' || inner === 'violation') && relation.startsWith('ccomp') && childOf(sentence, at, /^nsubj/) >= 0) {
        state.owner = inner === 'holding' ? parent : state.owner
        return 'go'
      }
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
      // "has not been implemented" blames nobody
      if (base === 'implement' && (negated || passive)) return 'kill'
      if (isNoLonger(sentence, parent)) return set('collapse')
      // "did not feel bound by it", "was bound by no paper"
      if (base === 'bind' || base === 'bound') {
        const above = sentence.head[parent]!
        const unfelt = above >= 0 && /^xcomp|^ccomp/.test(sentence.deprel[parent]!) && lemma[above] === 'feel' && isNegated(sentence, above)
        if (negated || unfelt || lower.slice(parent + 1, object.head).includes('no')) return set('rejection')
      }
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
      // "will not renew the truce"
      if (negated && WILL.test(modal) && !passive && relation === 'obj') return set('rejection')
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
        // "a 1994 cease-fire ended | war", whatever the parse hung the war on
        if (
          FIGHTING.has(lemma[parent + 1] ?? '') ||
          childOf(
            sentence,
            parent,
            /^(?:obj|xcomp)$/,
            (child) => FIGHTING.has(lemma[child]!) || childOf(sentence, child, /^nmod/, (inner) => FIGHTING.has(lemma[inner]!)) >= 0,
          ) >= 0
        ) {
          state.ended = true
          set('agreement')
        } else if (/^(?:end|finish|terminate)$/.test(base)) set('expiry')
        else return 'end'
        state.owner = -1
        return 'go'
      }
      if (!/^(?:obj|obl|nsubj:pass|nmod|compound|xcomp|dep|appos)/.test(relation)) return 'end'
      // "ended three decades of war with a peace accord"
      if (relation.startsWith('obl') && hasCase(sentence, at, /^(?:with|by|through|under|in)$/)) {
        if (childOf(sentence, parent, /^obj$/, (child) => /^(?:part|participation|role)$/.test(lemma[child]!)) >= 0) return set('collapse')
        const ended = childOf(
          sentence,
          parent,
          /^(?:obj|nsubj:pass)$/,
          (child) => FIGHTING.has(lemma[child]!) || childOf(sentence, child, /^nmod/, (inner) => FIGHTING.has(lemma[inner]!)) >= 0,
        )
        return ended < 0 ? 'end' : set('agreement')
      }
      set('collapse')
      return 'go'
    case 'collapse':
      // "talks on a truce broke down": no truce did
      if (childOf(sentence, parent, /^nsubj/, (child) => /^(?:talk|negotiation|discussion|effort|bid)s?$/i.test(lemma[child]!)) >= 0)
        return 'kill'
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
  return (
    /^(?:VBP|VBZ|VBD)$/.test(sentence.xpos[verb]!) ||
    (sentence.xpos[verb] === 'VBN' && (childOf(sentence, verb, /^aux$/) >= 0 || isOnRoot(sentence, verb)))
  )
}

/** "The rebels | kept to the truce": the only verb of its sentence, taken for a participle. */
const isOnRoot = (sentence: Sentence, verb: number): boolean =>
  sentence.deprel[verb]!.startsWith('acl') && sentence.head[sentence.head[verb]!] === -1 && !isPassive(sentence, verb)

/** "declared the truce over", "dead", "at an end". */
function isDeclaredOver(sentence: Sentence, verb: number): boolean {
  for (let t = verb + 1; t < Math.min(sentence.length, verb + 16); t++) {
    const word = sentence.lower[t]!
    if (/^(?:dead|void|ended|finished|null|collapsed|buried)$/.test(word)) return true
    if (word === 'over' && /^(?:PUNCT|CCONJ|SCONJ)$/.test(sentence.upos[t + 1] ?? 'PUNCT')) return true
  }
  return false
}
