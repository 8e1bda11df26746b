import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import type { ActorRef } from '../actors/actor-ref.js'
import type { PartyIndex } from '../incidents/party-index.js'

/** Whose people, or with whose voice: a state with all that is its own, a group, a body; under one key in every view. */
export interface Party {
  readonly key: string
  readonly label: string
}

const BODIES: Readonly<Record<string, string>> = { UNO: 'United Nations', EUR: 'European Union', IGO: 'Intergovernmental bodies' }
/** Sectors whose members stand on a state's ground without being the state's: each named one is a party of its own. */
const OWN_PARTY = new Set(['REB', 'PRE', 'UAF', 'IGO', 'NGO', 'MNC', 'INT'])

const alpha2 = new Map(codes.map(([two, three]) => [three, two] as [string, string]))
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** The usual English name of a country by its alpha-3 code, else the code. `countryName('AZE') // => 'Azerbaijan'` */
export function countryName(code: string): string {
  if (code === 'XKX') return 'Kosovo'
  const two = alpha2.get(code)
  return BODIES[code] ?? (two === undefined ? code : (regions.of(two) ?? code))
}

/**
 * The party that an actor belongs to. Ministries, armies and civilians of a state are one party; armed groups, unrecognised states and
 * bodies are their own. What nothing is known of goes by the words of the text.
 * `partyOf({ mention: 'Baku', id: 'aze/government', country: 'AZE', sector: 'GOV' }) // => { key: 'AZE', label: 'Azerbaijan' }`
 */
export function partyOf(actor: ActorRef): Party {
  const { country, sector, id, name, mention, alignedWith } = actor
  if (country !== undefined && !OWN_PARTY.has(sector ?? '') && alignedWith === undefined)
    return { key: country, label: countryName(country) }
  if (id !== undefined) return { key: id, label: name ?? mention }
  const words = plainWords(mention)
  if (country !== undefined) return { key: `${country}:${words.toLowerCase()}`, label: capitalised(words) }
  return { key: words.toLowerCase(), label: capitalised(words) }
}

/** How a view names the party of an actor: `partyOf`, or as the sides of a conflict tell it (`partyNaming`). */
export type NameParty = (actor: ActorRef) => Party

/**
 * Names parties as the sides of a conflict do, which know more than one mention tells; whom they do not know, as `partyOf` does. `names`: of
 * parties by id, better than what the sides found first ("Nagorno-Karabakh", not the army that spoke first).
 */
export function partyNaming(index: PartyIndex, names: ReadonlyMap<string, string>): NameParty {
  return (actor) => {
    const party = index.partyOf(actor)
    return party ? { key: party.id, label: names.get(party.id) ?? party.name } : partyOf(actor)
  }
}

/** The parties of several actors, each once, in their order. */
export function partiesOf(actors: readonly ActorRef[], nameParty: NameParty = partyOf): readonly Party[] {
  const parties = new Map<string, Party>()
  for (const actor of actors) {
    const party = nameParty(actor)
    if (!parties.has(party.key)) parties.set(party.key, party)
  }
  return [...parties.values()]
}

/** One key and label for actors that are named together. None: not said. */
export function jointParty(actors: readonly ActorRef[], nameParty: NameParty = partyOf): Party {
  const parties = partiesOf(actors, nameParty)
  if (parties.length === 0) return NOT_SAID
  if (parties.length === 1) return parties[0]!
  return { key: parties.map((party) => party.key).join(' + '), label: parties.map((party) => party.label).join(' and ') }
}

export const NOT_SAID: Party = { key: '', label: 'Party not said' }

const plainWords = (mention: string): string =>
  mention
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /i, '')
    .trim()
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
