import type { ActorRef } from '../../actors/actor-ref.js'
import { type Sentence, spanOfTokens } from '../../language/sentence.js'
import type { SpeechMap } from '../attribution.js'
import type { CeasefireBody } from '../claim.js'
import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'
import { agentOf, childOf, hasCase, isPassive, isQuoted, isVerbal, markOf, modalOf, subjectOf } from './clause.js'
import { createMovers, keyOf } from './movers.js'
import { betweenOf, isHistory, nounOwners, pastYearOf } from './owners.js'
import { readAnswers } from './read-answers.js'
import { type ChainReading, readChain } from './read-chain.js'
import { DUE } from './read-quiet.js'
import { readNouns, readRelative } from './read-relative.js'
import { addMove, type Move, type Scene } from './scene.js'
import { speakersOf } from './speaker.js'
import { readTerms } from './terms.js'
import { DEALS, SPORTS } from './truce-lexicon.js'
import { findTruceObjects, namesHalt, type TruceObject } from './truce-objects.js'

/** Every cease-fire move of a document. A text without a word for a truce costs one pass over its tokens. */
export function readMoves(reading: Reading, speech: SpeechMap): Finding[] {
  if (!reading.sentences.some(namesHalt) && !DUE.test(reading.document.text.toLowerCase())) return []
  const objects = reading.sentences.map((sentence) => findTruceObjects(sentence))
  if (
    !objects.some((list) => list.some(({ kind }) => kind !== 'back' && kind !== 'breach')) &&
    !DUE.test(reading.document.text.toLowerCase())
  )
    return []
  if (isSport(reading) || isOtherWar(reading.document.text)) return []
  const named = objects.some((list) => list.some((object) => !object.weak))
  const scene: Scene = { reading, speech, movers: createMovers(reading), objects, headings: findHeadings(reading), moves: [], named }
  let lastTruce = -99
  for (let s = 0; s < objects.length; s++) {
    // "a day after the guns fell silent": what follows is told against it
    if (isSilent(reading.sentences[s]!)) lastTruce = s
    if (!scene.headings.has(s) && !isQuestion(reading.sentences[s]!)) {
      for (const object of objects[s]!) {
        if (object.kind === 'back' && s - lastTruce > 3) continue
        if (object.kind === 'breach' && s - lastTruce > 12) continue
        if (named || object.weak === false || object.kind !== 'back') readObject(scene, s, object)
        if (!object.weak || (named && object.kind !== 'back' && object.kind !== 'breach')) lastTruce = s
      }
      readAnswers(scene, s, s - lastTruce)
    }
    if (objects[s]!.some((object) => !object.weak)) lastTruce = s
  }
  return scene.moves.map((move) => findingOf(reading, move))
}

function findingOf(reading: Reading, { rule, sentence, trigger, tokens, body, background }: Move): Finding {
  const there = reading.sentences[sentence]!
  return {
    rule,
    kind: 'ceasefire',
    sentence,
    trigger,
    triggerSpans: [spanOfTokens(there, trigger, trigger + 1)],
    ...(tokens && { tokens }),
    ceasefire: body,
    ...(background && { background: true }),
  }
}

const isSilent = ({ lower }: Sentence): boolean => {
  const guns = lower.indexOf('guns')
  return guns >= 0 && lower.slice(guns + 1, guns + 4).includes('silent') && /^(?:fell|fallen|had|have|went)$/.test(lower[guns + 1] ?? '')
}

/** A question makes no move. */
const isQuestion = ({ lower, length }: Sentence): boolean =>
  lower[length - 1] === '?' || (lower[length - 2] === '?' && /^["'”’]$/.test(lower[length - 1]!))

/** Does a text tell of a match? */
function isSport({ sentences }: Reading): boolean {
  let words = 0
  for (const { lower } of sentences) for (const word of lower) if (SPORTS.has(word)) words++
  return words >= 4 || (words >= 2 && sentences.length < 4)
}

const OTHER_WAR = /\b(?:price|tariff|trade|turf|bidding|ratings|culture|custody|format|browser|streaming) wars?\b/i
const ARMED = /\b(?:soldiers?|arm(?:y|ies)|troops|rebels?|militants?|guerrillas?|gunmen|shell(?:ed|ing|s)|killed|missiles?|fighters)\b/i

/** Does a text tell of a war of shops or tariffs, and of no other? */
const isOtherWar = (text: string): boolean => OTHER_WAR.test(text) && !ARMED.test(text)

/** Titles that stand in the text: first lines in capitals of title style, without a full stop. */
function findHeadings({ document, sentences }: Reading): ReadonlySet<number> {
  const headings = new Set<number>()
  const title = document.title?.replace(/\s+/g, ' ').trim()
  for (let s = 0; s < Math.min(4, sentences.length - 1); s++) {
    const { start, end } = sentences[s]!
    const words = document.text.slice(start, end).replace(/\s+/g, ' ').trim()
    const next = document.text.slice(end, end + 2)
    if (words === title || (/\n/.test(next) && /[^.!?:"'”’]$/.test(words) && words.length < 140)) headings.add(s)
  }
  return headings
}

function readObject(scene: Scene, index: number, object: TruceObject): void {
  const sentence = scene.reading.sentences[index]!
  if (readNthDay(scene, index, object)) return
  const chain = readChain(sentence, object)
  if (chain) emit(scene, index, object, chain)
  else if (object.kind !== 'back') readBare(scene, index, object)
  if (object.kind !== 'back' && object.kind !== 'breach') readNouns(scene, index, object, chain?.move ?? null)
  if (object.kind === 'truce' || object.kind === 'deal' || object.kind === 'halt' || object.kind === 'back')
    readRelative(scene, index, object, chain?.move ?? null)
}

function emit(scene: Scene, index: number, object: TruceObject, chain: ChainReading): void {
  const { reading, movers } = scene
  const sentence = reading.sentences[index]!
  const { move } = chain
  if (object.kind === 'back' && /^(?:appeal|offer|agreement|in_force)$/.test(move) && !isDeal(sentence, object)) {
    const signed = move === 'agreement' && sentence.lemma[chain.trigger] === 'sign' && sentence.deprel[object.head] === 'obj'
    const over = sentence.head[object.head] !== chain.trigger && /^(?:appeal|offer)$/.test(move)
    if (move === 'in_force' && /^(?:since|after|before|when|until|as|once|while)$/.test(markOf(sentence, chain.trigger))) return
    if (!over && !signed && (move !== 'in_force' || sentence.deprel[object.head] !== 'nsubj' || modalOf(sentence, chain.trigger))) return
  }
  if (move === 'rejection' && sentence.upos[object.head] === 'PRON' && isAccused(scene, index)) return
  const terms = readTerms(scene, index, object, chain.trigger)
  const base = { move, ...terms }
  const place = { sentence: index, trigger: chain.trigger, rule: `ceasefire/${move.replace('_', '-')}` }
  const add = (body: CeasefireBody, background = false): void => addMove(scene, { ...place, body, ...(background && { background }) })

  if (move === 'violation' || (move === 'denial' && chain.accuser < 0 && false)) {
    // "would respond to any breach" tells of none
    if (sentence.upos[chain.breach] === 'NOUN' && childOf(sentence, chain.breach, /^(?:det|amod)$/, isAnyOf(sentence)) >= 0) return
    for (const body of breaches(scene, index, chain)) if (body.against?.length || !isCalm(sentence, object)) add({ ...terms, ...body })
    return
  }
  // "Suspending the truce was not what we wanted"
  if (/^csubj/.test(sentence.deprel[chain.trigger]!)) return
  const owner = ownersOf(scene, index, chain)
  if (object.weak && !scene.named && (object.kind === 'deal' || !owner.some(isArmed))) return
  if (move === 'agreement') {
    const year = pastYearOf(scene, index, object)
    const background = chain.ended || year !== undefined
    const between = betweenOf(scene, index, object.head, chain)
    const named = chain.mediator >= 0 || owner.length < 1 || (owner.length === 1 && between.length > 1) ? between : owner
    const partner = owner.length > 0 && named === owner ? partnersOf(scene, index, chain) : []
    const by = named.length ? [...named, ...partner] : background ? [] : movers.parties
    const mediators = chain.mediator >= 0 ? mediatorsOf(scene, index, chain.mediator) : owner !== named ? owner : []
    add({ ...base, ...(year && { from: year }), by, ...(terms.mediators ? {} : mediators.length ? { mediators } : {}) }, background)
    return
  }
  if (move === 'acceptance' && owner.length > 1 && /^(?:agree|commit|recommit|pledge|consent)$/.test(sentence.lemma[chain.trigger]!)) {
    add({ ...base, move: 'agreement', by: owner })
    return
  }
  if (move === 'in_force' && owner.length > 1 && /^(?:declare|announce)$/.test(sentence.lemma[chain.trigger]!)) {
    add({ ...base, move: 'agreement', by: owner })
    return
  }
  if (move === 'in_force' && owner.length === 1 && chain.owner >= 0) {
    const between = betweenOf(scene, index, object.head, chain)
    if (between.length > 1) {
      add({ ...base, move: 'agreement', by: between, mediators: owner })
      return
    }
  }
  if (move === 'in_force' && chain.owner < 0) {
    if (chain.future) return
    // "two missiles after the truce began", in a text that has told of it: only a time
    if (
      (hasCase(sentence, object.head, /^(?:after|before|since|until)$/) ||
        /^(?:after|before|until)$/.test(markOf(sentence, chain.trigger))) &&
      scene.moves.some((one) => /^(?:in_force|agreement)$/.test(one.body.move))
    )
      return
    add({ ...base, by: betweenOf(scene, index, object.head, chain) }, isHistory(scene, index, object))
    return
  }
  if (/^(?:appeal|offer|rejection|acceptance)$/.test(move) && owner.length === 0) {
    const nominal = chain.owner >= 0 && sentence.upos[chain.owner] === 'NOUN'
    if (nominal) return
    const speakers = speakersOf(scene.reading, scene.speech, movers, index, chain.trigger)
    if (!speakers.length && !chain.passive && move !== 'rejection') return
    add({ ...base, by: speakers })
    return
  }
  if (sentence.upos[chain.trigger] === 'NOUN' && /^(?:extension|collapse|expiry|in_force|holding)$/.test(move)) {
    if (!/^(?:root|nsubj|obj|ccomp)/.test(sentence.deprel[chain.trigger]!) || owner.length === 0) return
  }
  const to = move === 'appeal' ? addresseesOf(scene, index, chain, object) : []
  add({ ...base, by: owner, ...(to.length && { to }) })
}

const isAnyOf =
  ({ lower }: Sentence) =>
  (child: number): boolean =>
    /^(?:any|every|future|further|possible|potential)$/.test(lower[child]!)

/** "The calm was broken": by whom, of the parties or of others, only a named culprit says. */
const isCalm = (sentence: Sentence, object: TruceObject): boolean => /^(?:calm|quiet|peace|lull)$/.test(sentence.lemma[object.head]!)

/** Is what was told last an accusation? Then "rejected that" denies it. */
const isAccused = ({ moves }: Scene, index: number): boolean => {
  const last = moves.at(-1)
  return last?.body.move === 'violation' && index - last.sentence <= 2
}

/** One who can stop a war, or ask for it: a state, a force, a group, a body of states. */
const isArmed = ({ id, sector }: ActorRef): boolean =>
  id !== undefined || /^(?:MIL|REB|PRM|GOV|SPY|SEP|UAF|INS|IGO|RAD)$/.test(sector ?? '')

const isDeal = (sentence: Sentence, object: TruceObject): boolean =>
  DEALS.has(sentence.lemma[object.head]!) || /^(?:paper|document|text|protocol)$/.test(sentence.lemma[object.head]!)

/** Who makes the move: subject of the verb, agent of the passive, "by X", "X's", or the speaker behind "we". */
function ownersOf(scene: Scene, index: number, { owner, trigger, passive, move, mover }: ChainReading): readonly ActorRef[] {
  const { reading, speech, movers } = scene
  const sentence = reading.sentences[index]!
  if (mover !== undefined) return scene.movers.at(index, mover)
  if (owner < 0) return []
  if (/^(?:NOUN|PROPN)$/.test(sentence.upos[owner]!) && !isVerbal(sentence, owner)) return nounOwners(scene, index, owner)
  if (isPassive(sentence, owner) && !/^(?:commit|prepare|resolve|determine|bind)$/.test(sentence.lemma[owner]!)) {
    const agent = agentOf(sentence, owner)
    return agent >= 0 ? movers.at(index, agent) : []
  }
  const subject = subjectOf(sentence, owner)
  if (subject < 0) return passive ? [] : speakersOf(reading, speech, movers, index, trigger)
  // "the leader said that it was holding to the truce": who speaks, speaks for it
  if (/^(?:we|i|us|our|it)$/.test(sentence.lower[subject]!) || isOwnBody(sentence, subject) || isBareForce(sentence, subject)) {
    const speakers = speakersOf(reading, speech, movers, index, trigger)
    if (speakers.length) return speakers
  }
  if (scene.objects[index]!.some((object) => object.kind !== 'back' && subject >= object.from && subject < object.to) && move !== 'appeal')
    return []
  return movers.at(index, subject)
}

/** "His government", "our side", "its forces": in a speaker's mouth the speaker's own. */
const isOwnBody = (sentence: Sentence, noun: number): boolean =>
  /^(?:government|side|forces?|man|army|country|movement|group|fighter|troops?|unit|people|nation|party|soldier)$/.test(
    sentence.lemma[noun]!,
  ) && childOf(sentence, noun, /^(?:nmod:poss|det)$/, (child) => /^(?:his|her|its|their|our|my)$/.test(sentence.lower[child]!)) >= 0

/** "The colonel said that soldiers would keep to it": whose soldiers, who speaks tells. */
const isBareForce = (sentence: Sentence, noun: number): boolean =>
  /^(?:soldiers|troops|forces|fighters|men|units|guns|commanders)$/.test(sentence.lower[noun]!) &&
  sentence.childStart[noun + 1]! === sentence.childStart[noun]!

/** "agreed with B": the other party. */
function partnersOf(scene: Scene, index: number, { trigger }: ChainReading): readonly ActorRef[] {
  const sentence = scene.reading.sentences[index]!
  const partner = childOf(sentence, trigger, /^obl/, (child) => hasCase(sentence, child, /^with$/))
  return partner >= 0 ? scene.movers.at(index, partner).filter((one) => one.id ?? one.country ?? one.sector) : []
}

function mediatorsOf(scene: Scene, index: number, verb: number): readonly ActorRef[] {
  const sentence = scene.reading.sentences[index]!
  const who = isPassive(sentence, verb) ? agentOf(sentence, verb) : subjectOf(sentence, verb)
  return who >= 0 ? scene.movers.at(index, who) : []
}

/** To whom an appeal goes: "urged X to", "called on X", "a truce between X and Y". */
function addresseesOf(scene: Scene, index: number, chain: ChainReading, object: TruceObject): readonly ActorRef[] {
  const { movers, reading } = scene
  const sentence = reading.sentences[index]!
  const on = childOf(
    sentence,
    chain.owner,
    /^(?:obj|iobj|obl)/,
    (child) =>
      !inside(object, child) &&
      (sentence.deprel[child]!.startsWith('obl') ? hasCase(sentence, child, /^(?:on|upon|to)$/) : true) &&
      !isTime(sentence, child),
  )
  if (on >= 0 && !scene.objects[index]!.some((other) => inside(other, on))) {
    const named = movers.at(index, on)
    if (named.length) return named
  }
  const between = betweenOf(scene, index, object.head)
  return between.length ? between : []
}

const inside = (object: TruceObject, token: number): boolean => token >= object.from && token < object.to
const isTime = (sentence: Sentence, token: number): boolean =>
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|week|hour|month|year|call|appeal)$/.test(
    sentence.lemma[token]!.toLowerCase(),
  )

/** A breach: who alleges it and against whom; "each other" gives two. */
function breaches(scene: Scene, index: number, chain: ChainReading): readonly CeasefireBody[] {
  const { reading, speech, movers } = scene
  const sentence = reading.sentences[index]!
  const { accuser, breach } = chain
  const noun = sentence.upos[breach] === 'NOUN'
  let accused: readonly ActorRef[] = []
  let by: readonly ActorRef[] = []
  if (accuser >= 0) {
    if (isPassive(sentence, accuser)) {
      const agent = agentOf(sentence, accuser)
      by = agent >= 0 ? movers.at(index, agent) : []
      const subject = childOf(sentence, accuser, /^nsubj/)
      accused = subject >= 0 && !noun ? movers.at(index, subject) : []
    } else {
      const subject = subjectOf(sentence, accuser)
      by = subject >= 0 ? movers.at(index, subject) : speakersOf(reading, speech, movers, index, accuser)
      if (isReciprocal(sentence, accuser) && by.length < 2 && movers.parties.length === 2) by = movers.parties
      if (by.length === 2 && isReciprocal(sentence, accuser)) return mutual(by)
      const object = childOf(sentence, accuser, /^(?:obj|iobj)$/, (child) => child !== breach)
      const on = childOf(sentence, accuser, /^obl/, (child) => hasCase(sentence, child, /^on$/))
      if (object >= 0 && !isTruceWord(scene, index, object)) accused = movers.at(index, object)
      else if (on >= 0) accused = movers.at(index, on)
    }
  } else {
    by = speakersOf(reading, speech, movers, index, breach)
    if (!noun) {
      const subject = isPassive(sentence, breach) ? agentOf(sentence, breach) : subjectOf(sentence, breach)
      accused = subject >= 0 && !isTruceWord(scene, index, subject) ? movers.at(index, subject) : []
    } else {
      const subject = childOf(sentence, breach, /^nsubj/)
      const doer = sentence.head[breach]!
      if (subject >= 0) accused = nounOwners(scene, index, subject)
      else if (
        doer >= 0 &&
        /^(?:obj|obl|nsubj:pass)$/.test(sentence.deprel[breach]!) &&
        /^(?:commit|make|carry|perpetrate|stage)$/.test(sentence.lemma[doer]!)
      ) {
        const maker = subjectOf(sentence, doer)
        if (maker >= 0) accused = movers.at(index, maker)
      }
    }
  }
  if (noun) {
    const counted = countsBy(scene, index, breach)
    if (counted.length > 1) return counted.map(({ against, count }) => ({ move: 'violation', by, against, ...(count && { count }) }))
    if (!accused.length && counted.length === 1) accused = counted[0]!.against
    if (!accused.length) accused = nounOwners(scene, index, breach)
  }
  if (!by.length && noun && accuser < 0 && childOf(sentence, breach, /^cop$/) < 0 && !/^(?:root|nsubj)/.test(sentence.deprel[breach]!))
    return []
  if (accused.length > 1 && accuser >= 0 && noun) return accused.map((one) => ({ move: 'violation', by, against: [one] }))
  const self = accused.length > 0 && by.length > 0 && accused.every((one) => by.some((other) => keyOf(one) === keyOf(other)))
  return [{ move: 'violation', by, ...(accused.length && !self ? { against: accused } : {}) }]
}

/** "3,830 breaches by the Tigers and 351 by the government": each accused with its number. */
function countsBy(
  scene: Scene,
  index: number,
  breach: number,
): readonly { against: readonly ActorRef[]; count?: { low: number | null; high: number | null } }[] {
  const { reading, movers } = scene
  const sentence = reading.sentences[index]!
  const found: { against: readonly ActorRef[]; count?: { low: number | null; high: number | null } }[] = []
  for (let t = breach + 1; t < Math.min(sentence.length, breach + 25); t++) {
    if (sentence.lower[t] === ';' || (sentence.upos[t] === 'VERB' && sentence.xpos[t] !== 'VBN')) break
    if (sentence.lower[t] !== 'by' && sentence.lower[t] !== 'from') continue
    if (t !== breach + 1 && sentence.upos[t - 1] !== 'NUM' && !/^(?:violation|breach|truce|fire|ceasefire)$/.test(sentence.lemma[t - 1]!))
      continue
    let noun = t + 1
    while (noun < sentence.length && caseAt(sentence, noun) !== t) noun++
    if (noun >= sentence.length) continue
    const quantity = reading.quantities[index]!.findLast(({ to }) => to <= t && t - to < 4)
    found.push({ against: movers.at(index, noun), ...(quantity && { count: { low: quantity.low, high: quantity.high } }) })
  }
  return found.filter(({ against }) => against.length > 0)
}

const caseAt = (sentence: Sentence, token: number): number => childOf(sentence, token, /^(?:case|mark)$/)

/** Two who accuse each other. */
const mutual = (by: readonly ActorRef[]): readonly CeasefireBody[] => [
  { move: 'violation', by: [by[0]!], against: [by[1]!] },
  { move: 'violation', by: [by[1]!], against: [by[0]!] },
]

/** "The other", "the other side". */
const isOther = (sentence: Sentence, token: number): boolean => sentence.lower[token] === 'other' || sentence.lower[token - 1] === 'other'

const isTruceWord = (scene: Scene, index: number, token: number): boolean => scene.objects[index]!.some((object) => inside(object, token))

function isReciprocal(sentence: Sentence, verb: number): boolean {
  for (let t = verb; t < Math.min(sentence.length, verb + 8); t++) {
    const word = sentence.lower[t]!
    if ((word === 'each' && sentence.lower[t + 1] === 'other') || (word === 'one' && sentence.lower[t + 1] === 'another')) return true
    if (word === 'the' && sentence.lower[t + 1] === 'other' && /^(?:of|for|,|with|on|side|in|\.)$/.test(sentence.lower[t + 2] ?? ''))
      return true
  }
  return false
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/

/** "Saturday, the second day of a truce": it runs, and nobody says who wanted it. */
function readNthDay(scene: Scene, index: number, object: TruceObject): boolean {
  const { lemma, lower, head, deprel } = scene.reading.sentences[index]!
  const day = head[object.head]!
  if (object.kind !== 'truce' || day < 0 || day > object.from || deprel[object.head] !== 'nmod') return false
  if (!/^(?:day|night|week|hour|morning)$/.test(lemma[day]!) || !ORDINAL.test(lower[day - 1] ?? '')) return false
  const by = betweenOf(scene, index, object.head)
  addMove(scene, { sentence: index, trigger: day, rule: 'ceasefire/in-force', body: { move: 'in_force', by } })
  return true
}

/** "Called on the army to stop shooting and | on all | to end the violence": the verb of calling that the second half shares, or -1. */
function sharedCall({ lower, lemma, upos }: Sentence, object: TruceObject): number {
  if (lower[object.from - 1] !== 'to') return -1
  let t = object.from - 2
  while (t > 0 && object.from - t < 9 && !/^(?:on|upon|to)$/.test(lower[t]!)) t--
  if (lower[t - 1] !== 'and') return -1
  for (let v = t - 2; v >= Math.max(0, t - 25); v--)
    if (upos[v] === 'VERB' && (/^(?:call|appeal)$/.test(lemma[v]!) || /^(?:on|upon)$/.test(lower[v + 1] ?? '')))
      return /^(?:call|appeal)$/.test(lemma[v]!) ? v : -1
  return -1
}

/** A truce with no verb that moves it: "There will be no truce", "We will not lay down our arms", "The war must end". */
function readBare(scene: Scene, index: number, object: TruceObject): void {
  const { reading, speech, movers } = scene
  const sentence = reading.sentences[index]!
  const verb = object.kind === 'act' ? object.head : sentence.head[object.head]!
  const place = { sentence: index, trigger: verb < 0 ? object.head : verb }
  const speakers = (): readonly ActorRef[] => speakersOf(reading, speech, movers, index, place.trigger)
  if (
    verb >= 0 &&
    /^(?:day|hour|minute|night)$/.test(sentence.lemma[verb]!) &&
    /^(?:last|final|closing|dying)$/.test(sentence.lower[verb - 1] ?? '')
  ) {
    const terms = readTerms(scene, index, object, verb)
    addMove(scene, { ...place, rule: 'ceasefire/expiry', body: { move: 'expiry', by: [], ...terms } })
    return
  }
  const no = sentence.lower[object.from - 1] === 'no' && object.kind !== 'act'
  if (no) {
    const will = sentence.lower.some((word) => /^(?:will|would|wo|can|'ll|shall)$/.test(word))
    if (will) addMove(scene, { ...place, rule: 'ceasefire/rejection', body: { move: 'rejection', by: speakers() } })
    return
  }
  if (object.kind !== 'act') return
  const call = sharedCall(sentence, object)
  if (call >= 0) {
    const caller = subjectOf(sentence, call)
    if (caller >= 0)
      addMove(scene, { sentence: index, trigger: call, rule: 'ceasefire/appeal', body: { move: 'appeal', by: movers.at(index, caller) } })
    return
  }
  const modal = modalOf(sentence, object.head)
  const negated = childOf(sentence, object.head, /^advmod$/, (child) => /^(?:not|n't|never)$/.test(sentence.lower[child]!)) >= 0
  const subject = childOf(sentence, object.head, /^(?:nsubj|expl)/)
  // "complained that the other side had not stopped shooting"
  if (negated && modal === '' && subject >= 0) {
    const by = speakers()
    const others = isOther(sentence, subject) && by.length === 2
    const against = others ? [] : movers.at(index, subject)
    if (by.length && !against.some((one) => by.some((other) => keyOf(one) === keyOf(other))))
      for (const body of others ? mutual(by) : [{ move: 'violation' as const, by, ...(against.length && { against }) }])
        addMove(scene, { ...place, rule: 'ceasefire/violation', body })
    return
  }
  if (negated) {
    if (!/^(?:will|would|wo|shall|ca|can)$/.test(modal)) return
    const named = subject >= 0 && !/^(?:we|i)$/.test(sentence.lower[subject]!) ? movers.at(index, subject) : speakers()
    if (named.length) addMove(scene, { ...place, rule: 'ceasefire/rejection', body: { move: 'rejection', by: named } })
    return
  }
  // "A and B stopped shooting under a truce"
  if (sentence.xpos[object.head] === 'VBD' && subject >= 0 && !negated) {
    const under = /\bunder (?:a|an|the|their) (?:[\w-]+ ){0,3}(?:truce|cease|ceasefire|deal|agreement|accord)\b/.test(
      sentence.lower.join(' '),
    )
    const both = movers.at(index, subject)
    if (under && both.length > 1)
      addMove(scene, {
        ...place,
        rule: 'ceasefire/agreement',
        body: { move: 'agreement', by: both, ...readTerms(scene, index, object, place.trigger) },
      })
    return
  }
  // "said it was halting military operations"
  const running =
    subject >= 0 &&
    (sentence.xpos[object.head] === 'VBG' || sentence.xpos[object.head] === 'VBN') &&
    childOf(sentence, object.head, /^aux$/) >= 0 &&
    !isPassive(sentence, object.head)
  if (running && modal === '') {
    const by = speakers()
    const own = /^(?:we|i|it|they|he|she)$/.test(sentence.lower[subject]!) || isOwnBody(sentence, subject)
    const holds = sentence.lemma[object.head] === 'hold'
    if (by.length && own && (scene.named || by.some(isArmed)))
      addMove(scene, {
        ...place,
        rule: `ceasefire/${holds ? 'holding' : 'in-force'}`,
        body: { move: holds ? 'holding' : 'in_force', by, ...readTerms(scene, index, object, place.trigger) },
      })
    return
  }
  // "Turkey will suspend its offensive, the envoy said"
  if (/^(?:will|would)$/.test(modal) && subject >= 0 && sentence.upos[subject] === 'PROPN' && !/\bif\b/.test(sentence.lower.join(' '))) {
    const named = movers.at(index, subject)
    const its = sentence.lower.slice(object.head + 1, object.to).some((word) => /^(?:its|their|all)$/.test(word))
    if (its && named.length && named.every(isArmed)) {
      addMove(scene, {
        ...place,
        rule: 'ceasefire/offer',
        body: { move: 'offer', by: named, ...readTerms(scene, index, object, place.trigger) },
      })
      return
    }
  }
  // "said its troops would hold their fire"
  if (/^(?:will|would|'ll|shall)$/.test(modal)) {
    const by = speakers()
    const own =
      subject < 0 ||
      /^(?:we|i|it|they|he|she)$/.test(sentence.lower[subject]!) ||
      isOwnBody(sentence, subject) ||
      movers
        .at(index, subject)
        .some((one) => by.some((other) => keyOf(one) === keyOf(other) || (one.country !== undefined && one.country === other.country)))
    const definite = subject >= 0 && /^(?:movement|group|government|army|force|party)$/.test(sentence.lemma[subject]!)
    if (by.length && (own || definite) && (scene.named || by.some(isArmed))) {
      // both keep to what has begun, and offer nothing
      const runs =
        sentence.lemma[object.head] === 'hold' && by.length > 1 && scene.moves.some((one) => /^(?:in_force|agreement)$/.test(one.body.move))
      const move = runs ? 'acceptance' : 'offer'
      addMove(scene, { ...place, rule: `ceasefire/${move}`, body: { move, by, ...readTerms(scene, index, object, place.trigger) } })
    }
    return
  }
  const governor = sentence.head[object.head]!
  const due =
    /^(?:must|should)$/.test(modal) ||
    (governor >= 0 &&
      /^(?:time|need|have|necessary|imperative|essential|urgent|crucial)$/.test(sentence.lemma[governor]!.toLowerCase()) &&
      /^(?:xcomp|acl|advcl|csubj|ccomp|root)/.test(sentence.deprel[object.head]!) &&
      markOf(sentence, object.head) === 'to')
  const imperative =
    subject < 0 &&
    sentence.xpos[object.head] === 'VB' &&
    modal === '' &&
    markOf(sentence, object.head) !== 'to' &&
    (isQuoted(sentence, object.head) || speakers().length > 0)
  if (!due && !imperative) return
  const by = speakers()
  if (by.length && (scene.named || !object.weak)) addMove(scene, { ...place, rule: 'ceasefire/appeal', body: { move: 'appeal', by } })
}
