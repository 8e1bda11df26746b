import type { ActorRef } from '../../actors/actor-ref.js'
import { roleOf } from '../../actors/role-of.js'
import { findAntecedent, refersBack } from '../../language/en/coreference.js'
import { genderOfNoun, isBodyNoun, isPersonNoun } from '../../language/en/person-nouns-lexicon.js'
import type { Sentence } from '../../language/sentence.js'
import type { Link } from '../claim.js'
import type { Reading } from '../reading.js'
import { joinedParts } from './source-parts.js'
import type { Speakers } from './speakers.js'
import { type Speech, type Stretch, stretch } from './speech.js'

/** Makes links in the order of the text: whoever spoke last is whom "he" and "the ministry" mean first. */
export interface LinkMaker {
  link(speech: Speech): Link
}

/** Someone who has spoken. */
interface Spoken {
  readonly sentence: number
  readonly mention: string
  readonly actors: readonly ActorRef[]
  readonly kind: 'person' | 'body' | 'unknown'
  readonly plural: boolean
  readonly gender: 'female' | 'male' | undefined
}

/** How many sentences back a pronoun may mean whoever spoke. */
const REACH = 5

/** `over` gives the speech that holds the cue of another, where there is one. */
export function createLinkMaker(reading: Reading, speakers: Speakers, over: (speech: Speech) => Speech | undefined): LinkMaker {
  const made = new Map<Speech, Link>()
  /** Speeches whose links are being made: the contents of two may hold each other's cues. */
  const busy = new Set<Speech>()
  const spoken: Spoken[] = []
  const link = (speech: Speech): Link => {
    const before = made.get(speech)
    if (before) return before
    busy.add(speech)
    const outer = over(speech)
    const outerLink = outer && !busy.has(outer) ? link(outer) : undefined
    const one = makeLink(reading, speakers, speech, spoken, outerLink)
    busy.delete(speech)
    made.set(speech, one)
    return one
  }
  return { link }
}

function makeLink(reading: Reading, speakers: Speakers, speech: Speech, spoken: Spoken[], outer: Link | undefined): Link {
  const named = speech.speaker ?? speech.source
  const cue = speech.cue[0] ? textOfStretch(reading, speech.cue[0]) : undefined
  const form = speech.form ?? 'indirect'
  if (!named) return { actors: [], mention: null, role: 'anonymous', form, ...(cue && { cue }) }
  const sentence = reading.sentences[named.sentence]!
  const bare = withoutClause(sentence, named)
  const mention = textOfStretch(reading, bare)
  const parts = joinedParts(sentence, bare, (from, to) =>
    isParty(speakers.resolve(textOfStretch(reading, stretch(bare.sentence, from, to)))),
  )
  const actors = parts.flatMap((part) => actorsAt(reading, speakers, stretch(bare.sentence, part.from, part.to), part.head, spoken, outer))
  const head = parts[0]!.head
  if (sentence.upos[head] !== 'PRON' && speech.stands) {
    const noun = sentence.lemma[head]!.toLowerCase()
    spoken.push({
      sentence: named.sentence,
      mention,
      actors,
      ...kindOf(reading, bare, head, noun),
      plural: parts.length > 1 || /^NNP?S$/.test(sentence.xpos[head]!),
    })
  }
  return { actors, mention, role: roleOf(actors[0] ?? mention), form, ...(cue && { cue }) }
}

const isParty = (actor: ActorRef): boolean => actor.id !== undefined || actor.country !== undefined || actor.sector !== undefined

export function textOfStretch({ document, sentences }: Reading, { sentence, from, to }: Stretch): string {
  const { tokenStart, tokenEnd } = sentences[sentence]!
  return document.text.slice(tokenStart[from]!, tokenEnd[to - 1]!)
}

/** "the nurse, who asked not to be named": without the clause. */
function withoutClause({ lower, form }: Sentence, phrase: Stretch): Stretch {
  for (let t = phrase.from + 1; t + 1 < phrase.to; t++)
    if (form[t] === ',' && /^(?:who|which|whose|where|speaking|in|on|citing)$/.test(lower[t + 1]!))
      return stretch(phrase.sentence, phrase.from, t)
  return phrase
}

function kindOf(reading: Reading, phrase: Stretch, head: number, noun: string): Pick<Spoken, 'kind' | 'gender'> {
  const sentence = reading.sentences[phrase.sentence]!
  let gender = genderOfNoun(noun)
  let person = isPersonNoun(noun)
  for (const entity of reading.entities[phrase.sentence] ?? []) {
    if (entity.from >= phrase.to || entity.to <= phrase.from) continue
    if (entity.type === 'person') person = true
  }
  for (let t = phrase.from; t < phrase.to; t++) gender ??= genderOfNoun(sentence.lower[t]!)
  return {
    kind: person && !isBodyNoun(noun) ? 'person' : isBodyNoun(noun) ? 'body' : sentence.upos[head] === 'PROPN' ? 'unknown' : 'body',
    gender,
  }
}

const REFERS = /^(?:he|him|she|her|it|its|his|they|them|their)$/

function actorsAt(
  reading: Reading,
  speakers: Speakers,
  phrase: Stretch,
  head: number,
  spoken: readonly Spoken[],
  outer: Link | undefined,
): ActorRef[] {
  const sentence = reading.sentences[phrase.sentence]!
  const mention = textOfStretch(reading, phrase)
  const word = sentence.lower[head]!
  if (sentence.upos[head] === 'PRON') {
    if (!REFERS.test(word)) return [{ mention }]
    if (outer && outer.actors.length > 0) return outer.actors.map((actor) => asMention(actor, mention))
    const speaker = lastSpeaker(spoken, word, phrase.sentence)
    if (speaker) return speaker.actors.map((actor) => asMention(actor, mention, speaker.mention))
    return personMeant(speakers, word, phrase) ?? antecedent(reading, speakers, phrase, head) ?? [{ mention }]
  }
  const own = speakers.person(mention) ?? speakers.ofRegion(mention, phrase.sentence) ?? speakers.resolve(mention)
  if (own.id !== undefined || own.country !== undefined) return [own]
  const possessed = ofOwner(reading, speakers, phrase)
  if (possessed) return [asMention(possessed, mention)]
  if (!isDefinite(sentence, phrase)) return [own]
  return takenUp(reading, speakers, phrase, head, spoken, own)
}

/** "its ombudsman": the office of the state or body that the pronoun takes up. */
function ofOwner(reading: Reading, speakers: Speakers, phrase: Stretch): ActorRef | undefined {
  const { lower } = reading.sentences[phrase.sentence]!
  if (!/^(?:its|their)$/.test(lower[phrase.from]!) || phrase.to - phrase.from < 2 || phrase.to - phrase.from > 5) return undefined
  const owner = antecedent(reading, speakers, stretch(phrase.sentence, phrase.from, phrase.from + 1), phrase.from)?.[0]
  if (!owner?.name || owner.country === undefined) return undefined
  const found = speakers.resolve(`${owner.name}'s ${textOfStretch(reading, stretch(phrase.sentence, phrase.from + 1, phrase.to))}`)
  return found.country === owner.country && found.id !== owner.id ? found : undefined
}

const isDefinite = ({ lower }: Sentence, { from, to }: Stretch): boolean =>
  to - from <= 5 && /^(?:the|this|that|both|these|those|police|authorities|officials|prosecutors|rescuers)$/.test(lower[from]!)

/** Nouns of bodies that belong to the state which the text is about, where nothing else is said. */
const OF_STATE =
  /^(?:ministry|army|military|government|police|authority|official|navy|prosecutor|parliament|presidency|staff|command|cabinet|court|minister|president|force|spokesman|spokeswoman|administration|junta|office|ombudsman)$/

/** "the ministry": who spoke last under that noun, what is so called elsewhere in the text, or the body of the state at hand. */
function takenUp(
  reading: Reading,
  speakers: Speakers,
  phrase: Stretch,
  head: number,
  spoken: readonly Spoken[],
  own: ActorRef,
): ActorRef[] {
  const sentence = reading.sentences[phrase.sentence]!
  const mention = own.mention
  const noun = sentence.lemma[head]!.toLowerCase()
  const both = /^(?:both|two)$/.test(sentence.lower[phrase.from]!) || sentence.lower[phrase.from + 1] === 'two'
  if (both) {
    const pair = speakers.bodies(noun, phrase.sentence).slice(0, 2)
    if (pair.length === 2) return pair.map((actor) => asMention(actor, mention))
    return antecedent(reading, speakers, phrase, head) ?? [own]
  }
  const called = new RegExp(`\\b${noun.replace(/[^\p{L}-]/gu, '')}\\b`, 'i')
  for (let i = spoken.length - 1; i >= 0; i--) {
    const one = spoken[i]!
    if (one.actors.length !== 1 || !called.test(one.mention)) continue
    const [actor] = one.actors
    if (actor!.country !== undefined || actor!.id !== undefined || (actor!.name !== undefined && one.mention !== mention))
      return [asMention(actor!, mention, one.mention)]
  }
  const [body] = speakers.bodies(noun, phrase.sentence)
  if (body) return [asMention(body, mention)]
  // "the Prosecutor General's Office": by its last word, whatever the parse took for the head
  const stately = OF_STATE.test(noun) || OF_STATE.test(sentence.lemma[phrase.to - 1]!.toLowerCase())
  const back = isBodyNoun(noun) && OF_STATE.test(noun) ? undefined : antecedent(reading, speakers, phrase, head, noun)
  if (back?.some((actor) => actor.country !== undefined || actor.id !== undefined || actor.sector !== undefined)) return back
  if (stately && own.sector !== 'REB' && own.sector !== 'IGO') {
    const state = speakers.ofState(mention, phrase.sentence)
    if (state) return [state]
  }
  return [own]
}

/** "he" where nobody has spoken: the person last named. */
function personMeant(speakers: Speakers, pronoun: string, phrase: Stretch): ActorRef[] | undefined {
  if (!/^(?:he|she|him|her|his)$/.test(pronoun)) return undefined
  const person = speakers.lastPerson(phrase.sentence)
  if (person === undefined) return undefined
  return [asMention(speakers.person(person.split(' ').at(-1)!) ?? speakers.resolve(person), pronoun, person)]
}

function lastSpeaker(spoken: readonly Spoken[], pronoun: string, sentence: number): Spoken | undefined {
  for (let i = spoken.length - 1; i >= 0; i--) {
    const one = spoken[i]!
    if (sentence - one.sentence > REACH) return undefined
    if (one.sentence > sentence) continue
    if (/^(?:he|him|his)$/.test(pronoun) && one.kind !== 'body' && !one.plural && one.gender !== 'female') return one
    if (/^(?:she|her)$/.test(pronoun) && one.kind !== 'body' && !one.plural && one.gender !== 'male') return one
    if (/^its?$/.test(pronoun) && one.kind !== 'person' && !one.plural) return one
    if (/^(?:they|them|their)$/.test(pronoun) && (one.plural || one.kind === 'body')) return one
  }
  return undefined
}

/** The actors of the phrase that a word takes up, by the count of salience. */
function antecedent(reading: Reading, speakers: Speakers, phrase: Stretch, head: number, noun?: string): ActorRef[] | undefined {
  const here = reading.sentences[phrase.sentence]!
  if (!refersBack(here, head)) return undefined
  const back = findAntecedent(reading.sentences, reading.entities, phrase.sentence, head)
  if (!back) return undefined
  if (
    /^(?:he|she|him|her|his)$/.test(here.lower[head]!) &&
    /^(?:NUM|DET)$/.test(reading.sentences[back.sentence]!.upos[back.from]!) &&
    !isPersonNoun(reading.sentences[back.sentence]!.lemma[back.to - 1]!)
  )
    return undefined
  // a definite noun takes up what is called so, or a name
  const there = reading.sentences[back.sentence]!
  if (
    noun !== undefined &&
    // "the provincial health director" says too much for any name to be meant
    (!/^\p{Lu}/u.test(there.form[back.to - 1]!) || phrase.to - phrase.from > 3) &&
    !there.lemma.slice(back.from, back.to).some((lemma) => lemma.toLowerCase() === noun)
  )
    return undefined
  const mention = textOfStretch(reading, phrase)
  const whole = stretch(back.sentence, back.from, back.to)
  const parts = joinedParts(reading.sentences[back.sentence]!, whole, () => true)
  return parts.map(({ from, to }) => {
    const text = textOfStretch(reading, stretch(back.sentence, from, to))
    return asMention(speakers.person(text) ?? speakers.resolve(text), mention, text)
  })
}

/** The actor under the words of the text; the words by which it was introduced stay among its names. */
function asMention(actor: ActorRef, mention: string, introduced: string = actor.mention): ActorRef {
  const name = actor.name ?? introduced
  const aliases = introduced === name || introduced === mention ? actor.aliases : [...(actor.aliases ?? []), introduced]
  return { ...actor, mention, name, ...(aliases && { aliases }) }
}
