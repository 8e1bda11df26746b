import type { ActorRef } from '../../actors/actor-ref.js'
import type { CeasefireMove } from '../claim.js'
import { childOf, isNegated, subjectOf } from './clause.js'
import { ATTACKING, DEFIANCE } from './move-lexicon.js'
import { keyOf } from './movers.js'
import { addMove, type Scene } from './scene.js'
import { speakersOf } from './speaker.js'

/**
 * Moves that a sentence makes without the word: a vow to fight on, a denial of an alleged breach, fire after the truce took hold, quiet.
 * They count only near a truce that the text has named: `distance` is how many sentences back.
 */
export function readAnswers(scene: Scene, index: number, distance: number): void {
  readDefiance(scene, index)
  readDue(scene, index)
  if (distance > 12) return
  readBreach(scene, index, distance)
  readDenial(scene, index)
  readQuiet(scene, index)
  readSo(scene, index)
}

const VOWING = /^(?:vow|pledge|promise|swear|say|declare|insist|tell|announce|warn|reply|answer|add|threaten|determine)$/

function readDefiance(scene: Scene, index: number): void {
  const { reading, movers } = scene
  const sentence = reading.sentences[index]!
  const words = reading.document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').toLowerCase()
  const match = DEFIANCE.exec(words)
  if (!match) return
  for (let t = 0; t < sentence.length; t++) {
    if (!VOWING.test(sentence.lemma[t]!) || !/^(?:VERB|ADJ)$/.test(sentence.upos[t]!)) continue
    const subject = subjectOf(sentence, t)
    if (subject < 0 || isNegated(sentence, t)) continue
    const by = movers.at(index, subject)
    const would = /^(?:say|tell|declare|insist|announce|warn|reply|answer|add)$/.test(sentence.lemma[t]!)
    if (would && !/\b(?:will|would|'ll|must|won't|wouldn't|not)\b/.test(words)) continue
    if (!by.length) continue
    addMove(scene, { rule: 'ceasefire/rejection', sentence: index, trigger: t, body: { move: 'rejection', by } })
    return
  }
}

const DESPITE = /\b(?:despite|in spite of|in violation of|in breach of|in defiance of|notwithstanding)\b/
const AFTER_TRUCE =
  /\b(?:despite|in spite of|in violation of|in breach of|in defiance of|notwithstanding|after|since|during|into|within (?:\w+ )?(?:minutes|hours|days|the hour) of|later than) (?:the |a |an |its |their |that |this )?(?:[\w-]+ ){0,4}?(?:cease-? ?fire|truce|armistice|lull|pause|announcement|ceasefire|agreement|deal|start|took (?:effect|hold)|came into (?:force|effect)|cessation of hostilities)\b/

const LATER =
  /\b(?:(?:minutes|hours|moments|half an hour|an hour|a day|the next day|the same day|soon|shortly) (?:later|after(?:wards?)?)|within (?:the|an|\w+) (?:hour|minutes?|hours?|day)|no sooner|before (?:dawn|nightfall|noon|midnight))\b/

function readBreach(scene: Scene, index: number, distance: number): void {
  const { reading, movers, speech } = scene
  const sentence = reading.sentences[index]!
  const words = reading.document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').toLowerCase()
  const inForce = scene.moves.some(({ body }) => /^(?:in_force|agreement|holding|extension|violation|acceptance)$/.test(body.move))
  const now = AFTER_TRUCE.test(words) || (distance <= 2 && inForce && LATER.test(words))
  for (let t = 0; t < sentence.length; t++) {
    if (sentence.upos[t] !== 'VERB' && !/^(?:shelling|bombardment|attack|fire|strike)$/.test(sentence.lemma[t]!)) continue
    const lemma = sentence.lemma[t]!
    if (/^(?:accuse|blame|complain|charge)$/.test(lemma) && inForce && distance <= 12) {
      const attack = attackUnder(sentence.lemma, t, sentence.length)
      if (attack < 0) continue
      const subject = subjectOf(sentence, t)
      const object = childOf(sentence, t, /^(?:obj|iobj)$/)
      const by = subject >= 0 ? movers.at(index, subject) : []
      const from = accusedAfter(scene, index, attack)
      const against = object >= 0 && lemma !== 'complain' ? movers.at(index, object) : from
      if (by.length)
        addMove(scene, {
          rule: 'ceasefire/violation',
          sentence: index,
          trigger: t,
          body: { move: 'violation', by, ...(against.length && { against }) },
        })
      return
    }
    if (scene.objects[index]!.some(({ from, to }) => t >= from && t < to)) continue
    if (!now || !ATTACKING.has(lemma) || isNegated(sentence, t)) continue
    if (sentence.deprel[t]!.startsWith('advcl') && lemma === 'start') continue
    const subject = sentence.upos[t] === 'VERB' ? childOf(sentence, t, /^nsubj$/) : -1
    const passive = childOf(sentence, t, /^nsubj:pass$/) >= 0
    const by = speakersOf(reading, speech, movers, index, t)
    const against = subject >= 0 && !passive ? movers.at(index, subject).filter((one) => one.id ?? one.sector ?? one.country) : []
    if (!by.length && !DESPITE.test(words) && !inForce) continue
    if (by.length && against.some((one) => by.some((other) => keyOf(one) === keyOf(other)))) continue
    addMove(scene, {
      rule: 'ceasefire/violation',
      sentence: index,
      trigger: t,
      body: { move: 'violation', by, ...(against.length && { against }) },
    })
    return
  }
}

function attackUnder(lemmas: readonly string[], from: number, length: number): number {
  for (let t = from + 1; t < Math.min(length, from + 14); t++)
    if (ATTACKING.has(lemmas[t]!) || /^(?:violation|breach|shelling|attack|artillery|round|strike)$/.test(lemmas[t]!)) return t
  return -1
}

/** "fired from the Azerbaijani side". */
function accusedAfter({ reading, movers }: Scene, index: number, attack: number): readonly ActorRef[] {
  const sentence = reading.sentences[index]!
  for (let t = attack + 1; t < Math.min(sentence.length, attack + 9); t++) {
    if (/^(?:side|position|force|troop|territory|line)$/.test(sentence.lemma[t]!)) return movers.at(index, t)
  }
  return []
}

const DENYING = /^(?:deny|reject|dismiss|refute|contest|rebut)$/
const ACCUSATION =
  /^(?:accusation|charge|claim|allegation|this|that|it|firing|shelling|having|report|any|involvement|responsibility|breach|violation|them|these)$/
const NOTHING =
  /\b(?:nothing of the (?:kind|sort)|not true|untrue|(?:a|pure|an outright) lie|no such|false|none of (?:its|their|our|his)|(?:not|n't|never) (?:fired?|shelled|opened fire|attacked|broken|violated)|fired? (?:nothing|no)|did not (?:fire|shell|attack))\b/

/** A denial of an alleged breach, within a few sentences of it. */
function readDenial(scene: Scene, index: number): void {
  const { reading, movers, speech } = scene
  const recent = scene.moves.filter(({ body, sentence: there }) => body.move === 'violation' && index - there <= 2)
  if (!recent.length) return
  const sentence = reading.sentences[index]!
  const add = (trigger: number, by: readonly ActorRef[]): void => {
    const last = recent.findLast((move) => move.sentence < index || move.trigger < trigger)
    if (!last || !by.length) return
    addMove(scene, { rule: 'ceasefire/denial', sentence: index, trigger, body: { move: 'denial', by } })
  }
  for (let t = 0; t < sentence.length; t++) {
    if (!DENYING.test(sentence.lemma[t]!) || sentence.upos[t] !== 'VERB') continue
    const subject = subjectOf(sentence, t)
    if (subject < 0) continue
    let fits = sentence.lemma[t] === 'deny'
    for (let at = t + 1; at < Math.min(sentence.length, t + 5); at++)
      if (ACCUSATION.test(sentence.lemma[at]!) || ACCUSATION.test(sentence.lower[at]!)) fits = true
    if (!fits) continue
    add(t, movers.at(index, subject))
    return
  }
  const words = reading.document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').toLowerCase()
  const match = NOTHING.exec(words)
  if (!match) return
  const at = tokenAt(sentence.tokenStart, sentence.length, sentence.start + match.index)
  add(at, speakersOf(reading, speech, movers, index, at))
}

function tokenAt(starts: Int32Array, length: number, offset: number): number {
  let token = 0
  while (token + 1 < length && starts[token + 1]! <= offset) token++
  return token
}

const QUIET =
  /\b(?:(?:calm|quiet|silence) (?:has |had )?(?:returned|prevailed|held|holds|reigned|reigns|prevails|settled)|(?:all|everything|front|line|border|city|capital|night|sector|area|region)(?: \w+){0,3} (?:is|was|were|are|remained|stayed|has been|had been) (?:now |largely |mostly |relatively |generally |all )?(?:quiet|calm)|guns (?:have |had )?(?:fell|fallen|went|gone|are|were) silent|(?:no (?:violations?|breaches|shots?|shooting|shelling)) (?:was|were|has been|have been|had been) (?:heard|reported|recorded|registered)|holding (?:its|their|his|our) fire|hold(?:s)? (?:its|their) fire|(?:still )?(?:keeping|kept|keep) (?:theirs|its own|to it|their word)|largely (?:quiet|calm))\b/

/** "Calm returned", "all was quiet", "its units are holding their fire". */
function readQuiet(scene: Scene, index: number): void {
  const { reading, movers, speech } = scene
  const sentence = reading.sentences[index]!
  const words = reading.document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').toLowerCase()
  const match = QUIET.exec(words)
  if (!match) return
  const at = tokenAt(sentence.tokenStart, sentence.length, sentence.start + match.index)
  let by: readonly ActorRef[] = speakersOf(reading, speech, movers, index, at)
  if (!by.length && /^(?:hold|keep|kept|still)/.test(match[0])) {
    const verb = /^still/.test(match[0]) ? at + 1 : at
    const subject = subjectOf(sentence, verb)
    if (subject >= 0) by = movers.at(index, subject)
  }
  addMove(scene, { rule: 'ceasefire/holding', sentence: index, trigger: at, body: { move: 'holding', by } })
}

export const DUE: RegExp =
  /\b(?:(?:war|fighting|violence|bloodshed|killing|bombing|shelling|bombardment|hostilities|shooting|massacres?|slaughter|carnage|madness|conflict) (?:must|should|has to|have to|needs to|need to|ought to)(?: now| finally| all)? (?:end|stop|cease|be (?:stopped|ended|halted))|guns (?:must|should|need to|have to|fell|fall) (?:fall |be )?silen(?:t|ced)|time (?:for|that|to)\b.{0,20}\b(?:guns|weapons)\b.{0,12}\bsilen(?:t|ced?)|let the guns fall silent)\b/

/** "This war must end", "it is time that the guns fell silent": an appeal of who says it. */
function readDue(scene: Scene, index: number): void {
  const { reading, movers, speech } = scene
  const sentence = reading.sentences[index]!
  const words = reading.document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').toLowerCase()
  const match = DUE.exec(words)
  if (!match) return
  const at = tokenAt(sentence.tokenStart, sentence.length, sentence.start + match.index)
  const by = speakersOf(reading, speech, movers, index, at)
  if (by.length) addMove(scene, { rule: 'ceasefire/appeal', sentence: index, trigger: at, body: { move: 'appeal', by } })
}

const REPEATABLE: ReadonlySet<CeasefireMove> = new Set(['acceptance', 'agreement', 'rejection', 'offer', 'appeal'])

/** "and so did X", "X followed suit": the move before is X's too. */
function readSo(scene: Scene, index: number): void {
  const { reading, movers } = scene
  const sentence = reading.sentences[index]!
  for (let t = 0; t < sentence.length - 2; t++) {
    const so = sentence.lower[t] === 'so' && /^(?:did|has|have|had|would|will)$/.test(sentence.lower[t + 1]!)
    const suit = sentence.lower[t + 1] === 'suit' && sentence.lemma[t] === 'follow'
    if (!so && !suit) continue
    const last = scene.moves.findLast((move) => move.sentence >= index - 1 && REPEATABLE.has(move.body.move))
    if (!last) return
    let named = -1
    if (suit) named = subjectOf(sentence, t)
    else
      for (let n = t + 2; n < Math.min(sentence.length, t + 9) && named < 0; n++)
        if (/^(?:nsubj|obj|obl|root|conj|appos)/.test(sentence.deprel[n]!) && /^(?:NOUN|PROPN)$/.test(sentence.upos[n]!)) named = n
    if (named < 0) return
    const by = movers.at(index, named)
    if (by.length) addMove(scene, { rule: last.rule, sentence: index, trigger: t, body: { move: last.body.move, by } })
    return
  }
}
