import type { ActorRef } from '../../actors/actor-ref.js'
import type { CeasefireMove } from '../claim.js'
import { isNegated, subjectOf, tokenAt } from './clause.js'
import { DEFIANCE } from './move-lexicon.js'
import { readBreach, readDenial } from './read-breach.js'
import { readDue, readQuiet } from './read-quiet.js'
import { addMove, type Scene, type Words } from './scene.js'
import { speakersOf } from './speaker.js'

/**
 * Moves that a sentence makes without the word: a vow to fight on, a denial of an alleged breach, fire after the truce took hold, quiet.
 * They count only near a truce that the text has named: `distance` is how many sentences back.
 */
export function readAnswers(scene: Scene, index: number, distance: number): void {
  const { document, sentences } = scene.reading
  const { start, end } = sentences[index]!
  // one character for one, so that places in `words` are places in the text
  const at: Words = { index, words: flat(document.text.slice(start, end).toLowerCase()) }
  if (scene.named) readDefiance(scene, at)
  readDue(scene, at)
  if (distance > 12 || !scene.named) return
  readRefusal(scene, at)
  readConsent(scene, at)
  readCollapse(scene, at, distance)
  readBreach(scene, at, distance)
  readDenial(scene, at)
  readQuiet(scene, at)
  readSame(scene, at)
  readEnded(scene, at)
  readInPlace(scene, at)
}

const flat = (text: string): string => (/[\n\t\u00a0]/.test(text) ? text.replace(/\s/g, ' ') : text)

const VOWING = /^(?:vow|pledge|promise|swear|say|declare|insist|tell|announce|warn|reply|answer|add|threaten|determine|maintain)$/
const FUTURE = /\b(?:will|would|'ll|must|won't|wouldn't|not|never|no)\b/

function readDefiance(scene: Scene, { index, words }: Words): void {
  const { reading, movers, speech } = scene
  const match = DEFIANCE.exec(words)
  if (!match) return
  const sentence = reading.sentences[index]!
  const add = (trigger: number, by: readonly ActorRef[]): void =>
    addMove(scene, { rule: 'ceasefire/rejection', sentence: index, trigger, body: { move: 'rejection', by } })
  for (let t = 0; t < sentence.length; t++) {
    const lemma = sentence.lemma[t]!
    if (!VOWING.test(lemma) || !/^(?:VERB|ADJ)$/.test(sentence.upos[t]!) || isNegated(sentence, t)) continue
    if (!/^(?:vow|pledge|promise|swear|threaten|determine)$/.test(lemma) && !FUTURE.test(words)) continue
    const subject = subjectOf(sentence, t)
    const by = subject >= 0 ? movers.at(index, subject) : []
    if (!by.length) continue
    add(t, by)
    return
  }
  const at = tokenAt(sentence, sentence.start + match.index)
  const by = FUTURE.test(words) ? speakersOf(reading, speech, movers, index, at) : []
  if (by.length) add(at, by)
}

const REFUSAL =
  /\b(?:(?:offer|proposal|plan|truce|cease-? ?fire|deal|terms|pause|call|appeal|it|this|that|they)(?: \w+){0,2} (?:is|was|were|are|would be|will be|fell|falls) (?:\w+ ){0,2}(?:short of|unacceptable|inadequate|a non-?starter|out of the question|a trick|a ploy|a joke|a farce|a trap|a sham|a bluff|a stunt|worthless|meaningless|not worth|dead on arrival|off the table)|(?:said|answered|replied|told \w+|answer was|reply was)(?: a)?(?: flat| firm| simple)?[ ,:"“]+no\b(?! \w)|(?:accept|agree to|sign) (?:no|nothing)\b|would have none of it|will have none of it|not interested|call(?:s|ed) (?:it|this|that|the (?:\w+ )?(?:offer|truce|move|proposal|plan|announcement|gesture)) (?:\w+ ){0,2}(?:insufficient|inadequate|unacceptable|ploy|trick|stunt|farce|sham|joke|trap|bluff|meaningless|worthless|cynical|hypocrisy)|(?:have|take|want|wants|wanted) no part (?:in|of)|sign(?:ed)? no such|nothing new in|no truce|no second (?:one|truce)|not (?:agree|bow|yield|hear of|(?:be )?bound|bind)|does not bind|would not hear of)\b/

/** "The offer fell short of its demands", "told him no": an answer to an appeal or offer of the sentences before. */
function readRefusal(scene: Scene, { index, words }: Words): void {
  const { reading, movers, speech } = scene
  const match = REFUSAL.exec(words)
  if (!match) return
  const asked = scene.moves.findLast(({ body }) => /^(?:appeal|offer|acceptance|agreement|extension|in_force)$/.test(body.move))
  if (!asked || index - asked.sentence > 2) return
  const sentence = reading.sentences[index]!
  const at = tokenAt(sentence, sentence.start + match.index)
  let by = speakersOf(reading, speech, movers, index, at)
  if (!by.length) {
    const subject = sentence.upos[at] === 'VERB' ? subjectOf(sentence, at) : -1
    if (subject >= 0) by = movers.at(index, subject)
  }
  if (by.length) addMove(scene, { rule: 'ceasefire/rejection', sentence: index, trigger: at, body: { move: 'rejection', by } })
}

const YES =
  /\b(?:(?:would|will) (?:also )?comply(?=[.,;]|$| and | but | as )|agreed (?:too|as well)\b|(?:had|has|have) also agreed(?=[.,;]|$))/

/** "The rebels said they would comply", "it had agreed too": yes to what the sentences before tell. */
function readConsent(scene: Scene, { index, words }: Words): void {
  const { reading, movers, speech } = scene
  const match = YES.exec(words)
  if (!match || /\b(?:if|whether|unless)\b/.test(words.slice(0, match.index))) return
  const asked = scene.moves.findLast(({ body }) => /^(?:appeal|offer|acceptance|agreement|extension|in_force)$/.test(body.move))
  if (!asked || index - asked.sentence > 2) return
  const sentence = reading.sentences[index]!
  const at = tokenAt(sentence, sentence.start + match.index + (match[0].startsWith('w') ? match[0].indexOf('comply') : 0))
  let by = speakersOf(reading, speech, movers, index, at)
  if (!by.length) {
    const subject = subjectOf(sentence, at)
    if (subject >= 0) by = movers.at(index, subject)
  }
  if (by.length) addMove(scene, { rule: 'ceasefire/acceptance', sentence: index, trigger: at, body: { move: 'acceptance', by } })
}

const ENDED =
  /\b(?:truce|cease-? ?fire|pause|deal|agreement|accord|pact|armistice)\b[^.;:]{0,60}, which (?:had |has )?(?:since )?(ran out|run out|expired|lapsed|ended|fell apart|fallen apart|collapsed|broke down|broken down|unravelled|crumbled)\b/

/** "…, which ran out at midnight", "…, which fell apart in August": the end of a truce told in a clause behind it. */
function readEnded(scene: Scene, { index, words }: Words): void {
  const match = ENDED.exec(words)
  if (!match) return
  const sentence = scene.reading.sentences[index]!
  const move = /^(?:ran|run|expired|lapsed|ended)/.test(match[1]!) ? 'expiry' : 'collapse'
  const trigger = tokenAt(sentence, sentence.start + match.index + match[0].length - match[1]!.length)
  addMove(scene, { rule: `ceasefire/${move}`, sentence: index, trigger, body: { move, by: [] } })
}

const IN_PLACE =
  /\b(?:truce|cease-? ?fire|pause|armistice|deal|agreement|accord)\b[^.;:]{0,90} (?:is|remains|remained|stays|stayed|was) (?:still )?in (?:place|force|effect)\b/

/** "The truce that X signed in May is still in place": it holds. */
function readInPlace(scene: Scene, { index, words }: Words): void {
  const match = IN_PLACE.exec(words)
  if (!match || !/\b(?:still|remain\w*|stay\w*)\b/.test(match[0])) return
  const sentence = scene.reading.sentences[index]!
  const trigger = tokenAt(sentence, sentence.start + match.index)
  addMove(scene, { rule: 'ceasefire/holding', sentence: index, trigger, body: { move: 'holding', by: [] } })
}

const NOTICE = /\b(?:gave|given|gives|served?) notice that\b/

const DEAD =
  /\b(?:truce|cease-? ?fire|accord|deal|agreement|pact|it) (?:is|was|has become|had become|is now) (?:now |already |all but )?(?:dead|over|finished|no more|history|in tatters|in ruins|null and void|buried)\b/

const LEFT =
  /\b(?:walk(?:ed|s) out|pull(?:ed|s) out|back(?:ed|s) out|storm(?:ed|s) out|quit|withdrew)\b(?! of (?:the )?(?:\w+ )?(?:talks|meeting|room|negotiations|town|city|village|area))(?! (?:from|of) )/

/** "The accord is dead": the end of a truce, as its speaker sees it. */
function readCollapse(scene: Scene, { index, words }: Words, distance: number): void {
  const { reading, movers, speech } = scene
  const notice = distance <= 1 ? NOTICE.exec(words) : null
  const left = LEFT.exec(words)
  const signed = scene.moves.findLast(({ body }) => /^(?:agreement|in_force|acceptance)$/.test(body.move))
  if (notice) {
    const at = tokenAt(reading.sentences[index]!, reading.sentences[index]!.start + notice.index)
    const near = /^(?:NOUN|PROPN)$/.test(reading.sentences[index]!.upos[at - 1] ?? '')
    const subject = near ? at - 1 : subjectOf(reading.sentences[index]!, at)
    const by = subject >= 0 ? movers.at(index, subject) : []
    if (by.length) addMove(scene, { rule: 'ceasefire/collapse', sentence: index, trigger: at, body: { move: 'collapse', by } })
    return
  }
  if (left && signed && index - signed.sentence <= 2) {
    const at = tokenAt(reading.sentences[index]!, reading.sentences[index]!.start + left.index)
    const subject = subjectOf(reading.sentences[index]!, at)
    const by = subject >= 0 ? movers.at(index, subject) : []
    if (by.length) addMove(scene, { rule: 'ceasefire/collapse', sentence: index, trigger: at, body: { move: 'collapse', by } })
    return
  }
  const match = DEAD.exec(words)
  if (!match || /\b(?:if|whether|unless|until|not)\b/.test(words.slice(0, match.index + match[0].length))) return
  const at = tokenAt(reading.sentences[index]!, reading.sentences[index]!.start + match.index)
  addMove(scene, {
    rule: 'ceasefire/collapse',
    sentence: index,
    trigger: at,
    body: { move: 'collapse', by: speakersOf(reading, speech, movers, index, at) },
  })
}

const REPEATABLE: ReadonlySet<CeasefireMove> = new Set(['acceptance', 'agreement', 'rejection', 'offer', 'appeal', 'in_force', 'extension'])
const SAME =
  /\b(?:(so) (?:did|has|have|had|would|will)|(follow(?:s|ed)? suit)|(did|done|do|does) (?:likewise|the same|as much)|(?:(gave|given|issued|issues|made|took|taken|announced|declared) (?:the same|(?:a|an) (?:similar|identical|matching|parallel|like) (?:order|call|appeal|declaration|announcement|pledge|promise|truce|offer|statement|commitment)))|(?:(followed|follows)(?: [\w ]{1,20})? with an? (?:\w+ )?(?:truce|cease-?fire|pause|pledge|offer))|(?:will |would |has |had |have )?(reciprocated?)|(joined) (?:in )?(?:the |that )(?:call|appeal|offer))\b/

/** "And so did X", "X followed suit", "asked X to do the same": the move before is made again by another. */
function readSame(scene: Scene, { index, words }: Words): void {
  const { reading, movers } = scene
  const match = SAME.exec(words)
  if (!match) return
  const last = scene.moves.findLast((move) => move.sentence >= index - 1 && REPEATABLE.has(move.body.move))
  if (!last) return
  const sentence = reading.sentences[index]!
  const at = tokenAt(sentence, sentence.start + match.index + match[0].indexOf(match.slice(1).find(Boolean)!))
  const add = (trigger: number, move: CeasefireMove, by: readonly ActorRef[]): void => {
    if (by.length) addMove(scene, { rule: `ceasefire/${move.replace('_', '-')}`, sentence: index, trigger, body: { move, by } })
  }
  if (match[1]) {
    for (let n = at + 2; n < Math.min(sentence.length, at + 9); n++)
      if (/^(?:nsubj|obj|obl|root|conj|appos)/.test(sentence.deprel[n]!) && /^(?:NOUN|PROPN)$/.test(sentence.upos[n]!)) {
        add(at, last.body.move, movers.at(index, n))
        return
      }
    return
  }
  // "asked Russia to do the same"
  const asking = sentence.head[at]!
  if ((match[2] ?? match[3]) && asking >= 0 && /^(?:ask|urge|call|implore|beg|press|invite|appeal|demand)$/.test(sentence.lemma[asking]!)) {
    const subject = subjectOf(sentence, asking)
    const by = subject >= 0 ? movers.at(index, subject) : []
    add(asking, 'appeal', by.length ? by : speakersOf(reading, scene.speech, movers, index, asking))
    return
  }
  if (/\bif\b/.test(words.slice(0, match.index))) return
  const subject = subjectOf(sentence, at)
  if (subject >= 0) add(at, match[6] ? 'acceptance' : last.body.move, movers.at(index, subject))
}
