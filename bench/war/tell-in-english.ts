import type { ActorRef } from '../../src/actors/actor-ref.js'
import { groupBy } from '../../src/base/group-by.js'
import type { Claim } from '../../src/claims/claim.js'
import type { Document } from '../../src/documents/document.js'
import type { War } from './simulate-war.js'

/** A simulated war as reports in English: documents with their texts, and what is true of their claims, with the sentences where these stand. */
export interface EnglishWar extends Pick<War, 'truth'> {
  readonly documents: readonly Document[]
}

/**
 * Tells a war of two parties in plain English sentences, one for each claim: two states stand for the parties, and villages have invented names that no
 * gazetteer has. What takes a number back is left out. The same war gives the same texts.
 */
export function tellInEnglish({ claims, documents, truth }: Pick<War, 'claims' | 'documents' | 'truth'>): EnglishWar {
  const random = randomFrom(7)
  const villageOf = villages(random)
  const byDocument = groupBy(claims, ({ documentId }) => documentId)
  const sentences = new Map<string, readonly [number, number]>()
  const told = documents.flatMap(({ id, outlet, published, origins }): Document[] => {
    let text = ''
    for (const claim of byDocument.get(id) ?? []) {
      if (!claim.toll || claim.speechAct === 'retract') continue
      const sentence = sentenceOf(claim, villageOf, random(4))
      sentences.set(claim.id, [text.length, text.length + sentence.length])
      text += `${sentence} `
    }
    if (text === '') return []
    return [{ id, text: text.trim(), ...(outlet && { outlet }), ...(published && { published }), ...(origins && { origins }) }]
  })
  return {
    documents: told,
    truth: truth.flatMap((row) => {
      if (row.type !== 'claim') return [row]
      const sentence = sentences.get(row.id as string)
      return sentence ? [{ ...row, sentence }] : []
    }),
  }
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function sentenceOf({ toll, attribution, where, when, speechAct }: Claim, villageOf: (name: string) => string, form: number): string {
  const { low, high, bound, measure, frame, since, victim } = toll!
  const number = (low ?? high)!
  const one = number === 1
  const kind =
    victim.class === 'unknown' ? (one ? 'person' : 'people') : `${victim.class === 'civilian' ? 'civilian' : 'soldier'}${one ? '' : 's'}`
  const whose = victim.class === 'unknown' || !victim.parties[0] ? '' : `${adjectiveOf(victim.parties[0])} `
  const people = `${bound === 'at_least' ? 'at least ' : ''}${NUMBERS[number] ?? number} ${whose}${kind}`
  const harmed = measure === 'wounded' ? 'wounded' : 'killed'
  const speaker = speakerOf(attribution.at(-1)!)
  const at = `${where ? ` in ${villageOf(where.name)}` : ''}${when ? ` on ${dayOf(when.from)}` : ''}`
  const were = one ? 'was' : 'were'
  const said = (): string => {
    if (speechAct === 'deny') return `${speaker ?? 'officials'} denied that ${people} had been ${harmed}${at}.`
    if (frame !== 'incident')
      return `${speaker ?? 'officials'} said ${people} had been ${harmed}${since === undefined ? '' : ` since ${dayOf(since)}`}.`
    if (speaker === undefined)
      return form % 2 === 0
        ? `${people} ${were} ${harmed} in an attack${at}.`
        : `an attack${at} left ${people} ${harmed === 'killed' ? 'dead' : 'wounded'}.`
    return [
      `${speaker} said ${people} ${were} ${harmed} in shelling${at}.`,
      `${people} ${were} ${harmed}${at}, ${speaker} said.`,
      `according to ${speaker}, ${people} ${were} ${harmed} in an attack${at}.`,
      `${speaker} reported that shelling${at} ${harmed} ${people}.`,
    ][form]!
  }
  const sentence = said()
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}

const adjectiveOf = ({ id, mention }: ActorRef): string => (/aland/i.test(id ?? mention) ? 'Armenian' : 'Azerbaijani')
const dayOf = (iso: string): string => `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(8, 10))}`

/** Undefined in an outlet's own voice. */
function speakerOf({ role, mention }: Claim['attribution'][number]): string | undefined {
  if (role === 'outlet' || mention === null) return undefined
  if (/doctors/.test(mention)) return "the Doctors' Network"
  return mention
    .replace('Aland', 'Armenia')
    .replace('Borland', 'Azerbaijan')
    .replace('’', "'")
    .replace('defence ministry', 'Defence Ministry')
    .replace('monitoring mission', 'Monitoring Mission')
}

const SYLLABLES = 'kar dor mel vash tul ber gor sin hal ost nar zel pir lam tev rud shah mor dzag ul'.split(' ')
const ENDS = 'an ka ovo i abad lu en ar ava is'.split(' ')

/** Gives each place a village's name of its own. */
function villages(random: (below: number) => number): (place: string) => string {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  return (place) => {
    let name = names.get(place)
    while (name === undefined) {
      const made = `${SYLLABLES[random(SYLLABLES.length)]}${SYLLABLES[random(SYLLABLES.length)]}${ENDS[random(ENDS.length)]}`
      if (taken.has(made)) continue
      taken.add(made)
      names.set(place, (name = `${made.charAt(0).toUpperCase()}${made.slice(1)}`))
    }
    return name
  }
}

/** Whole numbers below a bound, the same each time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
}
