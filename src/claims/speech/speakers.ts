import type { ActorRef } from '../../actors/actor-ref.js'
import { isBodyNoun } from '../../language/en/person-nouns-lexicon.js'
import type { Reading } from '../reading.js'

/** Who is named in a text, by full name and office where they are introduced, so that a surname or "the ministry" finds them again. */
export interface Speakers {
  /** The actor of a phrase, with the date and the countries of the text. */
  resolve(phrase: string): ActorRef
  /** The person whom a bare surname takes up, or undefined. */
  person(phrase: string): ActorRef | undefined
  /** The body last called by a noun ("ministry") before sentence `sentence`, else the first after it; several where `all`. */
  bodies(noun: string, sentence: number): readonly ActorRef[]
  /** The person last named at or before a sentence. */
  lastPerson(sentence: number): string | undefined
  /** "authorities in the breakaway region": the phrase with the name of the region last meant. */
  ofRegion(phrase: string, sentence: number): ActorRef | undefined
  /** A body of the state that the text is about at this sentence: "the army" there. */
  ofState(phrase: string, sentence: number): ActorRef | undefined
}

/** How many of a text's names are looked at for the countries that it is about. */
const NAMES = 80
/** How many countries a text can be about: the rest are named in passing. */
const COUNTRIES = 5
/** How far back, in sentences, a place tells of which state "the army" is. */
const NEAR = 4

/** Words for a state's forces: "the army" is whose troops were named last. */
const FORCES = /^(?:army|military|force|troop|soldier)s?$/

interface Body {
  readonly sentence: number
  readonly actor: ActorRef
}

export function speakersOf(reading: Reading): Speakers {
  const { document, actors } = reading
  const countries = countriesOf(reading)
  const resolve = (phrase: string): ActorRef => actors.resolve(phrase, document.published, countries)
  let people: Map<string, ActorRef> | undefined
  let named: Map<string, Body[]> | undefined
  return {
    resolve,
    person(phrase) {
      const bare = phrase
        .replace(/^(?:Mr|Mrs|Ms|Dr|Gen|Col|Maj|Lt|President|General|Colonel|Major|Minister|Senator|Sheikh)\.? /, '')
        .replace(/['’]s$/, '')
      if (/\s/.test(bare)) return undefined
      people ??= introduced(reading, resolve)
      const found = people.get(bare)
      return found && { ...found, mention: phrase, name: found.name ?? found.mention }
    },
    bodies(noun, sentence) {
      named ??= namedBodies(reading, resolve)
      const list = FORCES.test(noun) ? named.get('army') : named.get(noun)
      if (!list) return []
      const before = list.filter((body) => body.sentence <= sentence).reverse()
      const distinct: ActorRef[] = []
      for (const { actor } of before.length > 0 ? before : list)
        if (!distinct.some((one) => one.name === actor.name && one.country === actor.country)) distinct.push(actor)
      return distinct
    },
    lastPerson(sentence) {
      for (let s = sentence; s >= 0 && s > sentence - NEAR; s--) {
        const person = reading.entities[s]!.findLast(
          ({ type, from, to }) => type === 'person' && (s < sentence || from > 0) && to - from > 1,
        )
        if (person) return person.text
      }
      return undefined
    },
    ofRegion(phrase, sentence) {
      const region =
        /\b(?:in|of|from) the (?:(?:breakaway|separatist|self-\w+|rebel|disputed|unrecogni[sz]ed|secessionist)[\w-]* )?(?:region|enclave|territory|republic|exclave|area)s?\b.*/.exec(
          phrase,
        )
      if (!region) return undefined
      for (let s = sentence; s >= 0; s--) {
        for (const { text } of reading.entities[s]!) {
          const found = resolve(text)
          if (found.alignedWith === undefined && found.sector !== 'PRE') continue
          return { ...resolve(`${phrase.slice(0, region.index)}of ${text}`), mention: phrase }
        }
      }
      return undefined
    },
    ofState(phrase, sentence) {
      const country = countryNear(reading, sentence, resolve) ?? countries[0]
      const state = country === undefined ? undefined : actors.byId(country.toLowerCase())
      if (!state?.name) return undefined
      const found = resolve(`${state.name}'s ${phrase.replace(/^(?:the|an?|its|their|his|her) /i, '')}`)
      return found.country === country ? { ...found, mention: phrase } : undefined
    },
  }
}

/** People by surname, as they are introduced: with the title before and the apposition behind. */
function introduced(reading: Reading, resolve: (phrase: string) => ActorRef): Map<string, ActorRef> {
  const { document, sentences, entities } = reading
  const people = new Map<string, ActorRef>()
  for (const [s, names] of entities.entries()) {
    const { form, upos, tokenStart, tokenEnd } = sentences[s]!
    for (const { from, to, type, text } of names) {
      if (to - from < 2 || type === 'place') continue
      const last = form[to - 1]!
      if (people.has(last)) continue
      let start = from
      while (start > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(upos[start - 1]!)) start--
      const found = resolve(document.text.slice(tokenStart[start]!, tokenEnd[to - 1]!))
      // a title is no part of the name: the registry knows which words are titles
      const name = found.name !== undefined && (found.id !== undefined || text.endsWith(found.name)) ? found.name : text
      people.set(last, type === 'person' || found.name === undefined ? { ...found, name } : found)
    }
  }
  return people
}

/** Bodies that are named with their state or by a name of their own: "Lebanon's health ministry" under "ministry". */
function namedBodies({ document, sentences }: Reading, resolve: (phrase: string) => ActorRef): Map<string, Body[]> {
  const named = new Map<string, Body[]>()
  for (const sentence of sentences) {
    const { lower, upos, lemma, tokenStart, tokenEnd, xpos } = sentence
    for (let t = 1; t < sentence.length; t++) {
      if (upos[t] !== 'NOUN' && upos[t] !== 'PROPN') continue
      const noun = lemma[t]!.toLowerCase()
      if (!isBodyNoun(noun) && !FORCES.test(noun)) continue
      let from = t
      while (from > 0 && (/^(?:ADJ|PROPN|NOUN|DET)$/.test(upos[from - 1]!) || xpos[from - 1] === 'POS' || lower[from - 1] === '-')) from--
      let to = t + 1
      if (lower[to] === 'of' && upos[to + 2] === 'PROPN') to += 3
      else if (lower[to] === 'of' && upos[to + 1] === 'PROPN') to += 2
      if (to - from < 2) continue
      const actor = resolve(document.text.slice(tokenStart[from]!, tokenEnd[to - 1]!))
      if (actor.country === undefined && actor.id === undefined) continue
      if (FORCES.test(noun) && actor.sector !== 'MIL') continue
      const key = FORCES.test(noun) ? 'army' : noun
      const list = named.get(key)
      if (list) list.push({ sentence: sentence.index, actor })
      else named.set(key, [{ sentence: sentence.index, actor }])
    }
  }
  return named
}

/** The country of the nearest name at or before a sentence. */
function countryNear({ entities, gazetteer }: Reading, sentence: number, resolve: (phrase: string) => ActorRef): string | undefined {
  for (let s = sentence; s >= 0 && s > sentence - NEAR; s--) {
    for (const { text, type } of entities[s]!) {
      const country = resolve(text).country ?? (type === 'place' ? gazetteer.resolve(text, { countries: [] }).country : undefined)
      if (country) return country
    }
  }
  return undefined
}

/** Alpha-3 codes of the countries that the text names, the likeliest first. */
function countriesOf({ document, actors, entities }: Reading): readonly string[] {
  const count = new Map<string, number>()
  let seen = 0
  for (const names of entities) {
    for (const { text } of names) {
      if (++seen > NAMES) break
      const { country } = actors.resolve(text, document.published)
      if (country) count.set(country, (count.get(country) ?? 0) + 1)
    }
  }
  return [...count]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COUNTRIES)
    .map(([country]) => country)
}
