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
  /** Does another index say the same of every actor that this one was asked about, and of who fights whom? */
  agrees(other: PartyIndex): boolean
}

/** Makes look-ups of plain `Sides`. Names count without case and accents. */
export function createPartyIndex(sides: Sides): PartyIndex {
  const fold = createFold()
  const parties = new Map(sides.parties.map((party) => [party.id, party]))
  const bySide = new Map(sides.sides.map((side) => [side.id, side]))
  const byName = new Map<string, Party>()
  for (const party of sides.parties) for (const name of [party.id, ...party.names]) byName.set(fold(name), party)
  const foes = new Set(sides.sides.flatMap(({ id, foes }) => foes.map((foe) => `${id}\t${foe}`)))
  const known = new Map<string, { readonly actor: ActorRef; readonly party: Party | undefined }>()
  const find = (name: string | undefined): Party | undefined => (name === undefined ? undefined : byName.get(fold(name)))
  return {
    partyOf(actor) {
      const key = `${actor.id}|${actor.name}|${actor.mention}|${actor.country}|${actor.sector}|${actor.alignedWith}`
      let answer = known.get(key)
      if (answer === undefined) {
        answer = { actor, party: find(actor.id) ?? find(partyKey(actor)) ?? find(actor.name) ?? find(actor.mention) }
        known.set(key, answer)
      }
      return answer.party
    },
    party: (id) => parties.get(id),
    side: (id) => bySide.get(id),
    agrees: (other) =>
      sides.sides.every((side) => isSameSide(side, other.side(side.id))) &&
      [...known.values()].every(({ actor, party }) => isSameParty(party, other.partyOf(actor))),
    relation: (one, other) => (one.side === other.side ? 'same' : foes.has(`${one.side}\t${other.side}`) ? 'foes' : 'none'),
  }
}

const isSameSide = (one: Side, other: Side | undefined): boolean =>
  other !== undefined && one.parties.join('\t') === other.parties.join('\t') && one.foes.join('\t') === other.foes.join('\t')

const isSameParty = (one: Party | undefined, other: Party | undefined): boolean =>
  one === other ||
  (one?.id === other?.id &&
    one?.name === other?.name &&
    one?.kind === other?.kind &&
    one?.country === other?.country &&
    one?.side === other?.side)
