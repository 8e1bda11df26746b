import type { Entity } from '../language/entity.js'
import type { Sentence } from '../language/sentence.js'
import type { Gazetteer } from '../places/gazetteer.js'
import type { ActorRegistry } from './actor-registry.js'

const NONE: readonly string[] = []
/** Codes that stand for bodies of several states (PLOVER). */
const NO_STATE = /^(?:UNO|EUR|IGO|NGO|INT)$/

/**
 * The countries that a text is about (ISO 3166-1 alpha-3), the likeliest first: by how often its names, peoples and places point to each.
 * A place counts a little more than a state, since a capital or a president speaks also of wars elsewhere.
 */
export function textCountries(
  sentences: readonly Sentence[],
  entities: readonly (readonly Entity[])[],
  {
    actors,
    gazetteer,
    published,
  }: { readonly actors: ActorRegistry; readonly gazetteer: Gazetteer; readonly published?: string | undefined },
): readonly string[] {
  const points = new Map<string, number>()
  const add = (country: string | undefined, weight: number) => {
    if (country && !NO_STATE.test(country)) points.set(country, (points.get(country) ?? 0) + weight)
  }
  const seen = new Map<string, string | undefined>()
  const look = (key: string, find: () => string | undefined) => {
    if (!seen.has(key)) seen.set(key, find())
    return seen.get(key)
  }
  sentences.forEach((sentence, index) => {
    // the first sentences say where the story is
    const weight = index < 3 ? 2 : 1
    for (const entity of entities[index] ?? [])
      if (entity.type === 'place') {
        const country = look(`p ${entity.text}`, () => gazetteer.resolve(entity.text, { countries: NONE }).country)
        add(country, 1.5 * weight)
      } else
        add(
          // who reports says nothing of where the war is
          look(`a ${entity.text}`, () => {
            const { sector, country } = actors.resolve(entity.text, published)
            return sector === 'JRN' ? undefined : country
          }),
          weight,
        )
    for (let t = 0; t < sentence.length; t++)
      if (sentence.upos[t] === 'ADJ' && /^\p{Lu}\p{Ll}/u.test(sentence.form[t]!))
        add(
          look(`a ${sentence.form[t]}`, () => actors.resolve(sentence.form[t]!, published).country),
          weight,
        )
  })
  return [...points].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([country]) => country)
}
