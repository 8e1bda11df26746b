import type { ActorRef } from '../../actors/actor-ref.js'
import type { Sentence } from '../../language/sentence.js'
import type { CeasefireBody, CeasefireMove } from '../claim.js'
import { agentOf, childOf, hasCase, isNegated, isPassive, isReduced, isVerbal, modalOf } from './clause.js'
import { NOUNS } from './move-lexicon.js'
import { operatorAt } from './operators.js'
import { betweenOf, childrenOf, isHistory, nounOwners } from './owners.js'
import { addMove, isVague, type Scene } from './scene.js'
import { readTerms } from './terms.js'
import { TRANSPARENT } from './truce-lexicon.js'
import type { TruceObject } from './truce-objects.js'

/**
 * Moves in what hangs on a truce: "for which Turkey had called", "brokered by Qatar", "signed in Pretoria by A and B"; and in the noun
 * it hangs on, where that names its maker: "an offer by X to …", "a French proposal for …". `main` is the move of the clause itself.
 */
export function readRelative(scene: Scene, index: number, object: TruceObject, main: CeasefireMove | null): void {
  const sentence = scene.reading.sentences[index]!
  const heads = [object.head]
  const above = sentence.head[object.head]!
  if (above >= 0 && /^(?:compound|nmod)/.test(sentence.deprel[object.head]!) && TRANSPARENT.has(sentence.lemma[above]!.toLowerCase()))
    heads.push(above)
  const seen = new Set<number>()
  for (const head of heads)
    for (const child of childrenOf(sentence, head)) if (child > object.from && /^acl/.test(sentence.deprel[child]!)) seen.add(child)
  const next = verbBehind(sentence, object.to)
  if (next >= 0) seen.add(next)
  for (const verb of seen) readVerb(scene, index, object, verb, main)
}

function readVerb(scene: Scene, index: number, object: TruceObject, verb: number, main: CeasefireMove | null): void {
  const { movers, reading } = scene
  const sentence = reading.sentences[index]!
  const op = operatorAt(sentence, verb)
  if (!op) return
  const passive = isPassive(sentence, verb) || (sentence.xpos[verb] === 'VBN' && verb <= object.to + 1 && agentOf(sentence, verb) >= 0)
  const agent = passive ? agentOf(sentence, verb) : childOf(sentence, verb, /^nsubj/)
  const self = agent >= 0 && /^(?:that|which|who)$/.test(sentence.lower[agent]!)
  if (agent >= 0 && agent >= object.from && agent < object.to) return
  const by = agent >= 0 && !self ? movers.at(index, agent) : []
  const add = (move: CeasefireMove, makers: readonly ActorRef[], mediators?: readonly ActorRef[]): void => {
    if (move === main && !makers.length) return
    const body: CeasefireBody = { ...readTerms(scene, index, object, verb), ...(mediators?.length && { mediators }), by: makers, move }
    addMove(scene, {
      sentence: index,
      trigger: verb,
      rule: `ceasefire/${move.replace('_', '-')}`,
      body,
      ...(isHistory(scene, index, object) && { background: true }),
    })
  }
  switch (op) {
    case 'appeal':
      if (by.length) add('appeal', by)
      break
    case 'mediate': {
      const partner = childOf(sentence, verb, /^obl/, (child) => hasCase(sentence, child, /^with$/))
      const parties = betweenOf(scene, index, object.head)
      // "a truce brokered by X took effect": X brokered what took effect
      if (!parties.length && main && /^(?:in_force|holding|extension|collapse|expiry)$/.test(main)) {
        if (by.length) addMediators(scene, index, main, by)
        break
      }
      if (by.length || passive) add('agreement', parties, partner >= 0 && by.length ? [...by, ...movers.at(index, partner)] : by)
      break
    }
    case 'agree':
      // "a truce agreed by both parties" names nobody
      if (by.length ? !isVague(by) : passive) add('agreement', by.length ? by : betweenOf(scene, index, object.head))
      break
    case 'declare': {
      // "ended the truce that it had declared": told in passing
      // "…, mediator X announced" behind a comma reports the whole sentence
      const between = sentence.lower.slice(object.to, verb)
      const comma = between.lastIndexOf(',')
      const aside = !passive && comma >= 0 && !between.slice(comma).some((word) => /^(?:that|which)$/.test(word))
      if (by.length && main !== 'collapse' && !aside) add('in_force', by)
      break
    }
    case 'offer':
      if (by.length) add('offer', by)
      break
    case 'start':
      if (!modalOf(sentence, verb) && !(self === false && agent >= 0)) add('in_force', betweenOf(scene, index, object.head))
      break
    // "failed to renew the truce that expired on Sunday"
    case 'expire':
    case 'collapse':
      if (self && !passive && !isNegated(sentence, verb) && !modalOf(sentence, verb)) add(op === 'expire' ? 'expiry' : 'collapse', [])
      break
    case 'accept':
    case 'reject':
      if (by.length && object.kind !== 'back') add(op === 'accept' ? 'acceptance' : 'rejection', by)
      break
    default:
  }
}

/** Adds to the move of the clause itself who brokered the truce. */
function addMediators({ moves }: Scene, index: number, main: CeasefireMove, mediators: readonly ActorRef[]): void {
  const at = moves.findLastIndex(({ sentence, body }) => sentence === index && body.move === main)
  const move = moves[at]
  if (move && !move.body.mediators?.length) moves[at] = { ...move, body: { ...move.body, mediators } }
}

/** The verb of a clause on a truce that the parse hung elsewhere: ", which Washington | arranged", "| brokered by Qatar". */
function verbBehind(sentence: Sentence, from: number): number {
  const { lower, upos, length } = sentence
  let t = from
  if (isReduced(sentence, t) && /^(?:by|at|in|on|last|under|between|with)$/.test(lower[t + 1] ?? '')) return t
  if (lower[t] === ',') t++
  if (/^(?:for|to|of|on)$/.test(lower[t] ?? '')) t++
  if (!/^(?:that|which)$/.test(lower[t] ?? '')) return -1
  for (let v = t + 1; v < Math.min(length, t + 9); v++) {
    if (upos[v] === 'VERB') return isVerbal(sentence, v) ? v : -1
    if (/^[.;:]$/.test(lower[v]!)) return -1
  }
  return -1
}

/** "An offer by X to halt …", "a French proposal for a truce": X offers, whatever others make of it. */
export function readNouns(scene: Scene, index: number, object: TruceObject, main: CeasefireMove | null): void {
  const sentence = scene.reading.sentences[index]!
  let at = object.head
  const before = makerBefore(sentence, object)
  for (let step = 0; step < 3; step++) {
    const noun = step === 0 && before >= 0 ? before : sentence.head[at]!
    if (
      noun < 0 ||
      (noun !== before && !/^(?:nmod|compound|acl|obl|xcomp|advcl)/.test(sentence.deprel[at]!)) ||
      sentence.upos[noun] !== 'NOUN'
    )
      return
    const op = NOUNS.get(sentence.lemma[noun]!)
    const move = op === 'appeal' || op === 'offer' ? op : null
    if (move && move !== main) {
      const by =
        childOf(sentence, noun, /^nmod:poss$/, (child) => sentence.upos[child] === 'PRON') >= 0 ? [] : nounOwners(scene, index, noun)
      if (by.length)
        addMove(scene, {
          sentence: index,
          trigger: noun,
          rule: `ceasefire/${move}`,
          body: { ...readTerms(scene, index, object, noun), move, by },
        })
      return
    }
    at = noun
  }
}

/** The appeal or offer before a truce that the parse hung on the verb instead: "turned its back on an appeal by ECOWAS for | a truce". */
function makerBefore(sentence: Sentence, object: TruceObject): number {
  for (let t = object.from - 1; t >= Math.max(0, object.from - 10); t--) {
    if (sentence.upos[t] === 'VERB' || /^[,;:.]$/.test(sentence.lower[t]!)) return -1
    if (sentence.upos[t] === 'NOUN' && /^(?:appeal|offer)$/.test(NOUNS.get(sentence.lemma[t]!) ?? '')) return t
  }
  return -1
}
