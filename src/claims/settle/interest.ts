import type { ActorRef } from '../../actors/actor-ref.js'
import { partyOf, sameParty } from '../../actors/party-of.js'
import type { Interest, Link, Role } from '../claim.js'

/** Roles that speak for a party to the fighting. */
const PARTISAN: ReadonlySet<Role> = new Set([
  'government',
  'military',
  'police',
  'judicial',
  'armed_group',
  'de_facto_authority',
  'local_official',
])

/** The innermost speaker of an attribution; undefined in the outlet's own voice. */
export const speakerOf = (attribution: readonly Link[]): Link | undefined => {
  const last = attribution.at(-1)
  return last && last.role !== 'outlet' ? last : undefined
}

/** Does this speaker speak for a party, as officials, forces and groups do and monitors, doctors and the press do not? */
export const isPartisan = (speaker: Link): boolean => PARTISAN.has(speaker.role)

/** Whose loss a speaker tells: its own, an enemy's, or neither. */
export function lossInterest(speaker: Link | undefined, victims: readonly ActorRef[]): Interest {
  if (!speaker) return 'third_party'
  if (!isPartisan(speaker)) return 'third_party'
  const named = victims.filter((victim) => partyOf(victim) !== undefined)
  if (named.length === 0) return 'unknown'
  const speakers = speaker.actors.filter((actor) => partyOf(actor) !== undefined)
  if (speakers.length === 0) return 'unknown'
  return named.some((victim) => speakers.some((actor) => sameParty(actor, victim))) ? 'own_loss' : 'enemy_loss'
}

/** Whose conduct a speaker tells of: its own, an enemy's, or neither. */
export function conductInterest(speaker: Link | undefined, agents: readonly ActorRef[]): Interest {
  const interest = lossInterest(speaker, agents)
  return interest === 'own_loss' ? 'own_conduct' : interest === 'enemy_loss' ? 'enemy_conduct' : interest
}
