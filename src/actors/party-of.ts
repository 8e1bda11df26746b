import type { ActorRef } from './actor-ref.js'

/** Sectors whose bearers are a party of their own, whatever state they stand on. */
const OWN_PARTY = /^(?:REB|SEP|UAF|PRM|CRM|PRE)$/

/** A state's own that somebody backs, as the text says ("the Russian-backed army of Syria"), is the state's all the same. */
const BACKED = /-(?:backed|installed|supported|aligned|allied|led|funded|trained)\b|\bpro-/i

/**
 * Key of the party that an actor belongs to: a state with its ministries, forces and people is one (`ARM`), an armed group or an unrecognised
 * state one of its own, and so are the forces and offices of such a state (`AZE~ARM`: on the ground of AZE, beside ARM). Undefined where the mention tells neither.
 * `partyOf({ mention: 'Armenian soldiers', country: 'ARM', sector: 'MIL' }) // => 'ARM'`
 */
export function partyOf(actor: ActorRef): string | undefined {
  if (OWN_PARTY.test(actor.sector ?? '')) {
    // "militants" alone name no group; "Chechen rebels" do
    if (actor.id) return actor.id
    if (actor.name) return actor.name.toLowerCase()
    return actor.country ? `${actor.country} ${actor.sector}` : undefined
  }
  if (actor.country !== undefined && actor.alignedWith !== undefined && !BACKED.test(actor.mention))
    return `${actor.country}~${actor.alignedWith}`
  return actor.country ?? actor.id
}

/** Do two actors belong to one party? An unrecognised state and those who fight beside it count as one with the state that stands by it. */
export function sameParty(one: ActorRef, other: ActorRef): boolean {
  const a = partyOf(one)
  const b = partyOf(other)
  if (a === undefined || b === undefined) return false
  return a === b || (one.alignedWith !== undefined && one.alignedWith === b) || (other.alignedWith !== undefined && other.alignedWith === a)
}
