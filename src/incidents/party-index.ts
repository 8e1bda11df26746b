import type { ActorRef } from '../actors/actor-ref.js'
import { createFold } from './fold-memo.js'
import { partyKey } from './party-key.js'
import type { Party, Side, Sides } from './sides.js'

/** Which party and side an actor belongs to, and who fights whom. */
export interface PartyIndex {
  /** The party of an actor, or undefined. */
  partyOf(actor: ActorRef): Party | undefined
  party(id: string): Party | undefined
  side(id: string): Side | undefined
  /** How two parties stand: `same` side, `foes`, or `none` where nothing tells. */
  relation(one: Party, other: Party): 'same' | 'foes' | 'none'
}

/** Makes look-ups of plain `Sides`. Names count without case and accents. */
export function createPartyIndex(sides: Sides): PartyIndex {
  const fold = createFold()
  const parties = new Map(sides.parties.map((party) => [party.id, party]))
  const bySide = new Map(sides.sides.map((side) => [side.id, side]))
  const byName = new Map<string, Party>()
  for (const party of sides.parties) for (const name of [party.id, ...party.names]) byName.set(fold(name), party)
  const foes = new Set(sides.sides.flatMap(({ id, foes }) => foes.map((foe) => `${id}\t${foe}`)))
  const known = new Map<string, Party | null>()
  const find = (name: string | undefined): Party | undefined => (name === undefined ? undefined : byName.get(fold(name)))
  return {
    partyOf(actor) {
      const key = `${actor.id}|${actor.name}|${actor.mention}|${actor.country}|${actor.sector}|${actor.alignedWith}`
      let party = known.get(key)
      if (party === undefined) {
        party = find(actor.id) ?? find(partyKey(actor)) ?? find(actor.name) ?? find(actor.mention) ?? null
        known.set(key, party)
      }
      return party ?? undefined
    },
    party: (id) => parties.get(id),
    side: (id) => bySide.get(id),
    relation: (one, other) => (one.side === other.side ? 'same' : foes.has(`${one.side}\t${other.side}`) ? 'foes' : 'none'),
  }
}
