import type { ActorRef } from '../actors/actor-ref.js'
import { partyOf } from '../actors/party-of.js'
import type { Link } from '../claims/claim.js'
import { isPartisan } from '../claims/settle/interest.js'
import { foldName } from '../places/fold-name.js'

/** Those who report, heal, mediate or study are no party, whatever country they come from. */
const OUTSIDE = /^(?:IGO|NGO|JRN|MED|EDU)$/
const BODIES = /^(?:UNO|EUR|IGO)$/

/**
 * The key under which an actor counts as a party: a state with its ministries and forces is one; so are a de facto authority with its
 * own (`AZE~ARM`: on the ground of AZE, beside ARM), and an armed group. Undefined for bodies, press and doctors, and for who is not told
 * apart ("the rebels").
 * `partyKey({ mention: "Karabakh's army", country: 'AZE', sector: 'MIL', alignedWith: 'ARM' }) // => 'AZE~ARM'`
 */
export function partyKey(actor: ActorRef): string | undefined {
  if (OUTSIDE.test(actor.sector ?? '') || BODIES.test(actor.country ?? '')) return undefined
  // an office or person of an unrecognised authority ("aze/ombudsman"), not the authority itself
  if (actor.sector === 'PRE' && actor.alignedWith && actor.country && actor.id?.includes('/'))
    return `${actor.country}~${actor.alignedWith}`
  const key = partyOf(actor)
  if (key !== undefined) return key
  if (actor.name) return foldName(actor.name)
  return actor.sector === undefined && /^\p{Lu}/u.test(actor.mention) ? foldName(actor.mention) : undefined
}

/** The parties that a speaker speaks for; none for monitors, doctors, witnesses and the press. */
export function speakerKeys(speaker: Link | undefined): readonly string[] {
  if (!speaker) return []
  const official =
    isPartisan(speaker) || speaker.actors.some(({ sector }) => /^(?:GOV|MIL|COP|SPY|PRE|REB|SEP|UAF|PRM)$/.test(sector ?? ''))
  if (!official) return []
  const keys: string[] = []
  for (const actor of speaker.actors) {
    const key = partyKey(actor)
    if (key !== undefined && !keys.includes(key)) keys.push(key)
  }
  return keys
}
