import type { ActorRef } from '../../actors/actor-ref.js'
import type { Sentence } from '../../language/sentence.js'
import { childOf, isNegated, isPassive, subjectOf, tokenAt } from './clause.js'
import { ATTACKING, VERBS } from './move-lexicon.js'
import { keyOf } from './movers.js'
import { addMove, type Scene, type Words } from './scene.js'
import { speakersOf } from './speaker.js'

/** Words that set fire against a truce: "despite the truce", "minutes after it took effect", "since the start". */
export const AGAINST_TRUCE: RegExp =
  /\b(?:despite|in spite of|in violation of|in breach of|in defiance of|notwithstanding|after|since|during|into|within (?:\w+ )?(?:minutes|hours|days|the hour) of|later than) (?:(?:the |a |an |its |their |that |this )?(?:[\w'-]+ ){0,4}?(?:cease-? ?fire|truce|armistice|lull|pause|announcement|ceasefire|agreement|accord|deal|start|took (?:effect|hold)|came into (?:force|effect)|cessation of hostilities)|it (?:began|started|took (?:effect|hold)|came into (?:force|effect)))\b/

const OPENLY = /\b(?:despite|in spite of|in violation of|in breach of|in defiance of|notwithstanding)\b/

const LATER =
  /\b(?:(?:minutes|hours|moments|half an hour|an hour|a day|soon|shortly) (?:later|after(?:wards?)?)|the (?:next|same|following) day|within (?:\w+ )?(?:minutes|hours|an hour|a day|days) of|\bsince(?: then)?(?=[,.;]|$| and | but )|within (?:the|an|\w+) (?:hour|minutes?|hours?|day)|no sooner|before (?:dawn|nightfall|noon|midnight))\b/

const ATTACK_NOUN = /^(?:shelling|bombardment|attack|fire|strike|fighting|clash|battle|gunfire|raid)$/
const RAGING =
  /\b(?:shelling|fighting|clashes|gunfire|bombardments?|air ?strikes?|battles?|explosions?|firing|attacks|shooting|raids)\b[^.;:]{0,40}\b(?:went on|goes on|continued?s?|raged|rages|resumed?s?|erupted|persist(?:ed|s)|flared|broke out|(?:was|were) (?:heard|reported))\b/

/** "The Houthis counted 96 by the coalition": what is counted was named before. */
const COUNTED =
  /\b(?:counted|counts|recorded|logged|listed|put|registered|reported) (?:at least |some |about |over )?[\d,]+ (?:by|from) (?:the )?/

/** "Pakistan says India was responsible for 3,097": the other side's count. */
const RESPONSIBLE = /\b(?:is|was|were|are|being) (?:responsible|to blame) for (?:at least |some |about |over |more than )?[\d,]+\b/

/** "The shells came from the army's lines". */
const CAME = /\b(?:shells?|rockets?|mortars?|rounds?|shots?|fire|bullets?|gunfire|missiles?) (?:had |have )?(?:come|came) from (?:the )?/

/** "It was the Kyrgyz who had shelled seven villages". */
const CLEFT =
  /\bit (?:was|is) (?:the )?([\w' -]{2,30}?) (?:who|that|which) (?:had |have |has )?(?:first )?(?:broken?|violated|shelled|fired|opened|started|attacked|struck|breached)\b/

const UNDER_FIRE =
  /\b(?:came|come|comes|been|was|were|hit|struck) (?:under|by) (?:[\w-]+ )?(?:fire|attack|bombardment|shelling|shells|rockets|mortars)\b/
const PROJECTILE = /^(?:shell|rocket|mortar|missile|bomb|bullet|round|drone|grenade)$/

const GOING_ON = /^(?:rage|continue|erupt|flare|resume|explode|fall|rain|break)$/

/** Fire after a truce took hold, and accusations of it, told without a word for the breach. */
export function readBreach(scene: Scene, { index, words }: Words, distance: number): void {
  const { reading, movers, speech } = scene
  const sentence = reading.sentences[index]!
  const inForce = scene.moves.some(
    ({ body, background }) =>
      !background && /^(?:in_force|agreement|holding|extension|violation|acceptance|collapse|offer)$/.test(body.move),
  )
  const now = AGAINST_TRUCE.test(words) || (distance <= 2 && inForce && LATER.test(words))
  if (!now && !inForce) return
  const add = (trigger: number, by: readonly ActorRef[], against: readonly ActorRef[]): void =>
    addMove(scene, {
      rule: 'ceasefire/violation',
      sentence: index,
      trigger,
      body: { move: 'violation', by, ...(against.length && { against }) },
    })
  const raging = AGAINST_TRUCE.test(words) ? RAGING.exec(words) : null
  if (raging) {
    const at = tokenAt(sentence, sentence.start + raging.index)
    add(at, speakersOf(reading, speech, movers, index, at), [])
    return
  }
  const under = AGAINST_TRUCE.test(words) ? UNDER_FIRE.exec(words) : null
  if (under) {
    const at = tokenAt(sentence, sentence.start + under.index)
    const by = speakersOf(reading, speech, movers, index, at)
    if (by.length) {
      add(at, by, [])
      return
    }
  }
  const counted = COUNTED.exec(words)
  if (counted && inForce) {
    const at = tokenAt(sentence, sentence.start + counted.index)
    const subject = subjectOf(sentence, at)
    const end = tokenAt(sentence, sentence.start + counted.index + counted[0].length)
    if (subject >= 0 && end < sentence.length) add(at, movers.at(index, subject), movers.at(index, nounFrom(sentence, end)))
  }
  const responsible = inForce ? RESPONSIBLE.exec(words) : null
  if (responsible) {
    const at = tokenAt(sentence, sentence.start + responsible.index)
    const by = speakersOf(reading, speech, movers, index, at)
    const noun = /^(?:NOUN|PROPN)$/.test(sentence.upos[at - 1] ?? '') ? at - 1 : -1
    if (by.length && noun >= 0) add(at, by, movers.at(index, noun))
  }
  const came = inForce ? CAME.exec(words) : null
  if (came) {
    const at = tokenAt(sentence, sentence.start + came.index)
    const from = tokenAt(sentence, sentence.start + came.index + came[0].length)
    const by = speakersOf(reading, speech, movers, index, at)
    const against =
      from < sentence.length ? movers.at(index, ownerOr(sentence, nounFrom(sentence, from))).filter((one) => one.id ?? one.sector) : []
    if (by.length && against.length) add(at, by, against)
  }
  const cleft = inForce ? CLEFT.exec(words) : null
  if (cleft) {
    const at = tokenAt(sentence, sentence.start + cleft.index + cleft[0].length - 1)
    const noun = nounFrom(sentence, tokenAt(sentence, sentence.start + cleft.index + cleft[0].indexOf(cleft[1]!)))
    const by = speakersOf(reading, speech, movers, index, at)
    if (by.length) add(at, by, movers.at(index, noun))
  }
  for (let t = 0; t < sentence.length; t++) {
    const lemma = sentence.lemma[t]!
    const verb = sentence.upos[t] === 'VERB'
    if (!verb && !ATTACK_NOUN.test(lemma)) continue
    if (verb && (VERBS.get(lemma) === 'accuse' || /^(?:report|register)$/.test(lemma))) {
      const attack = attackUnder(sentence.lemma, t, sentence.length)
      const subject = subjectOf(sentence, t)
      const object = childOf(sentence, t, /^(?:obj|iobj)$/)
      const by = subject >= 0 ? movers.at(index, subject) : []
      // "Kyiv blamed the rebels; the rebels blamed Kyiv"
      if (attack < 0 && lemma === 'blame' && sentence.xpos[t] !== 'VBG' && object >= 0 && distance <= 3 && by.length) {
        const blamed = movers.at(index, object).filter((one) => one.id ?? one.sector)
        if (blamed.length && !blamed.some((one) => by.some((other) => keyOf(one) === keyOf(other)))) add(t, by, blamed)
        continue
      }
      if (attack < 0) continue
      if (/^(?:report|register)$/.test(lemma)) {
        const from = distance <= 3 ? accusedAfter(scene, index, attack) : []
        if (from.length && by.length && by.some((one) => one.id ?? one.sector)) add(t, by, from)
        continue
      }
      const pair = by.length === 2 ? by : movers.parties
      if (pair.length === 2 && (sentence.lower.includes('each') || sentence.lower.includes('both')) && sentence.lower.includes('other')) {
        add(t, [pair[0]!], [pair[1]!])
        add(t, [pair[1]!], [pair[0]!])
        return
      }
      const against = object >= 0 && lemma !== 'complain' ? movers.at(index, object) : accusedAfter(scene, index, attack)
      if (by.length) add(t, by, against)
      return
    }
    if (!now || isNegated(sentence, t) || scene.objects[index]!.some(({ from, to }) => t >= from && t < to)) continue
    if (verb ? !ATTACKING.has(lemma) : sentence.deprel[t] !== 'nsubj') continue
    // "fighting raged on", "shelling went on": nobody is accused
    const impersonal = !verb || GOING_ON.test(lemma)
    const subject = verb && !isPassive(sentence, t) ? subjectOf(sentence, t) : -1
    if (impersonal && verb && (subject < 0 || !(ATTACK_NOUN.test(sentence.lemma[subject]!) || PROJECTILE.test(sentence.lemma[subject]!))))
      continue
    const by = speakersOf(reading, speech, movers, index, t)
    const against = impersonal || subject < 0 ? [] : movers.at(index, subject).filter((one) => one.id ?? one.sector)
    if (!by.length && !OPENLY.test(words) && !inForce) continue
    if (!by.length && !against.length && !impersonal) continue
    if (by.some((one) => against.some((other) => keyOf(one) === keyOf(other)))) continue
    add(t, by, against)
    return
  }
  const fired = !now && inForce && distance <= 3 && isRunning(scene, index) ? fireBy(scene, index, words) : null
  if (fired) add(fired.verb, fired.by, fired.against)
}

/** Is the last that was told that the truce runs, or that it was broken? */
function isRunning({ moves }: Scene, index: number): boolean {
  const last = moves.findLast(({ background }) => !background)
  return last !== undefined && index - last.sentence <= 3 && /^(?:in_force|holding|violation|denial)$/.test(last.body.move)
}

const EARLIER = /\b(?:before (?:it|the|that|a)|until|earlier|prior to|hours before|last (?:week|month|year)|since)\b/

/** "The rebels said that army guns fired on X at dawn", while a truce runs: who says it of whom, where both are forces or states. */
function fireBy(
  { reading, movers, speech }: Scene,
  index: number,
  words: string,
): { verb: number; by: readonly ActorRef[]; against: readonly ActorRef[] } | null {
  const sentence = reading.sentences[index]!
  if (EARLIER.test(words)) return null
  for (let t = 1; t < sentence.length; t++) {
    if (sentence.upos[t] !== 'VERB' || !FIRING.test(sentence.lemma[t]!) || isNegated(sentence, t)) continue
    const going = sentence.xpos[t] === 'VBG' && sentence.lemma[t - 1] === 'be'
    if (!going && !/^VB[DN]$/.test(sentence.xpos[t]!)) continue
    const on = /^(?:on|at|into)$/.test(sentence.lower[t + 1] ?? '')
    const reduced = on && sentence.xpos[t] === 'VBN' && sentence.deprel[t]!.startsWith('acl') && sentence.head[t]! < t
    if (!reduced && isPassive(sentence, t)) continue
    const subject = reduced ? sentence.head[t]! : subjectOf(sentence, t)
    if (subject < 0) continue
    const against = movers.at(index, subject).filter(isSide)
    const by = speakersOf(reading, speech, movers, index, t)
    if (against.length !== 1 || !by.some(isSide) || by.some((one) => keyOf(one) === keyOf(against[0]!))) continue
    return { verb: t, by, against }
  }
  return null
}

const FIRING = /^(?:fire|shell|bomb|strike|attack|open|bombard|raid|hit)$/
const isSide = ({ id, sector }: ActorRef): boolean => id !== undefined || /^(?:MIL|REB|GOV|SEP|UAF|INS|RAD)$/.test(sector ?? '')

/** Of "the army's lines" the army. */
function ownerOr(sentence: Sentence, noun: number): number {
  const owner = childOf(sentence, noun, /^nmod:poss$/)
  return owner >= 0 ? owner : noun
}

/** Head of the noun phrase that begins at a token. */
function nounFrom(sentence: Sentence, from: number): number {
  let t = from
  while (t + 1 < sentence.length && sentence.head[t]! > t && sentence.head[t]! - t < 5 && sentence.upos[t] !== 'VERB') t = sentence.head[t]!
  return t
}

function attackUnder(lemmas: readonly string[], from: number, length: number): number {
  for (let t = from + 1; t < Math.min(length, from + 14); t++)
    if (
      ATTACKING.has(lemmas[t]!) ||
      /^(?:violation|breach|shelling|attack|artillery|round|strike|fire|occupy|regroup|rearm|reinforce|loot)$/.test(lemmas[t]!)
    )
      return t
  return -1
}

/** "Fired from the Azerbaijani side", "sporadic Cambodian fire". */
function accusedAfter({ reading, movers }: Scene, index: number, attack: number): readonly ActorRef[] {
  const sentence = reading.sentences[index]!
  for (let t = attack + 1; t < Math.min(sentence.length, attack + 9); t++) {
    if (/^(?:side|position|force|troop|territory|line)$/.test(sentence.lemma[t]!)) return movers.at(index, t)
  }
  const adjective = childOf(sentence, attack, /^(?:amod|compound)$/, (child) => /^\p{Lu}/u.test(sentence.form[child]!))
  return adjective >= 0 ? [reading.actors.resolve(sentence.form[adjective]!, reading.document.published, reading.countries)] : []
}

const DENYING = /^(?:deny|reject|dismiss|refute|contest|rebut|disclaim)$/
const CALLING = /^(?:call|brand|describe|label|term)$/
const ACCUSATION =
  /^(?:accusation|charge|claim|allegation|this|that|it|firing|shelling|having|report|any|involvement|responsibility|breach|violation|them|these)$/
const NOTHING =
  /\b(?:nothing of the (?:kind|sort)|not true|untrue|(?:a|pure|an outright|outright) (?:lie|lies|invention|fabrication|fiction|falsehood)|no such (?:thing|attack|shelling|incident)|disinformation|propaganda|fabricated|made up|baseless|groundless|unfounded|false|none of (?:its|their|our|his)|(?:not|n't|never) (?:fired?|shelled|opened fire|attacked|broken|violated)|fired? (?:nothing|no)|(?:only|merely|just) (?:returned fire|responded|defended)|returned fire|(?:in|acted in) self-defen[cs]e|did not (?:fire|shell|attack)|not a (?:single )?(?:shot|shell|round|rocket|bullet)|innocent of|had no (?:hand|part) in)\b/

/** A denial of an alleged breach, within a few sentences of it. */
export function readDenial(scene: Scene, { index, words }: Words): void {
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
  const match = NOTHING.exec(words)
  if (!match) return
  const at = tokenAt(sentence, sentence.start + match.index)
  const speakers = speakersOf(reading, speech, movers, index, at)
  if (speakers.length) {
    add(at, speakers)
    return
  }
  // "the army called that a lie"
  for (let t = at - 1; t >= 0; t--) {
    if (!CALLING.test(sentence.lemma[t]!)) continue
    const subject = subjectOf(sentence, t)
    if (subject >= 0) add(t, movers.at(index, subject))
    return
  }
}
