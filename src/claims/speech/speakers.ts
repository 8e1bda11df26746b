import type { ActorRef } from '../../actors/actor-ref.js'
import type { Reading } from '../reading.js'

/** Who is named in a text, by full name and office where they are introduced, so that a surname alone finds them again. */
export interface Speakers {
  /** The actor of a phrase, with the date and the countries of the text. */
  resolve(phrase: string): ActorRef
  /** The person whom a bare name takes up, or undefined. */
  known(phrase: string): ActorRef | undefined
}

/** How many of a text's names are looked at for the countries that it is about. */
const NAMES = 60

export function speakersOf(reading: Reading): Speakers {
  const { document, actors, sentences, entities } = reading
  const countries = countriesOf(reading)
  const resolve = (phrase: string): ActorRef => actors.resolve(phrase, document.published, countries)
  const byName = new Map<string, ActorRef>()
  for (const [s, names] of entities.entries()) {
    const sentence = sentences[s]!
    for (const entity of names) {
      if (entity.to - entity.from < 2) continue
      const last = sentence.form[entity.to - 1]!
      if (byName.has(last)) continue
      byName.set(last, resolve(introduction(reading, s, entity.from, entity.to)))
    }
  }
  return {
    resolve,
    known(phrase) {
      const bare = phrase.replace(/^(?:Mr|Mrs|Ms|Dr|Gen|Col|President|General|Colonel|Major|Minister)\.? /, '').replace(/['’]s$/, '')
      if (/\s/.test(bare)) return undefined
      const found = byName.get(bare)
      return found === undefined ? undefined : { ...found, mention: phrase, name: found.name ?? found.mention }
    },
  }
}

/** A name with the title before it and the apposition behind it: as it is introduced. */
function introduction({ document, sentences }: Reading, s: number, from: number, to: number): string {
  const sentence = sentences[s]!
  let start = from
  while (start > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(sentence.upos[start - 1]!)) start--
  return document.text.slice(sentence.tokenStart[start]!, sentence.tokenEnd[to - 1]!)
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
  return [...count].sort((a, b) => b[1] - a[1]).map(([country]) => country)
}
