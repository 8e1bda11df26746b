import type { ActorRef } from '../../actors/actor-ref.js'
import type { ActorRegistry } from '../../actors/actor-registry.js'
import { partyOf } from '../../actors/party-of.js'
import type { Link } from '../claim.js'

/** Sectors of a state's own institutions. */
const INSTITUTION = /^(?:GOV|MIL|COP|JUD|MED|LEG|SPY)$/

/**
 * The country of an institution that the text names without one ("the army said"): that of the place, where the text is mostly about it too.
 * Undefined where the text is about several and nothing decides.
 */
export function localCountry(countries: readonly string[], placeCountry: string | undefined): string | undefined {
  if (countries.length === 0) return placeCountry
  if (placeCountry === undefined) return countries.length === 1 ? countries[0] : undefined
  return placeCountry === countries[0] || countries.length === 1 ? placeCountry : undefined
}

/** An institution that its own words name no further: no capital but at the beginning. */
const UNNAMED = /^(?:The |A |An )?[^\p{Lu}]*$/u

/** The actor as one of the country's, where it is an institution of a state that is not named. */
export function localActor(actor: ActorRef, country: string | undefined, registry: ActorRegistry): ActorRef {
  if (country === undefined || actor.country || actor.id || !INSTITUTION.test(actor.sector ?? '') || !UNNAMED.test(actor.mention))
    return actor
  const state = registry.byId(country.toLowerCase())
  if (!state) return { ...actor, country }
  if (actor.sector === 'MIL') return { ...registry.byId(`${state.id}/armed-forces`), mention: actor.mention }
  return { ...actor, country, aliases: [...(actor.aliases ?? []), state.name ?? state.mention] }
}

/** The link with its actors so completed. */
export function localLink(link: Link, country: string | undefined, registry: ActorRegistry): Link {
  if (country === undefined || link.role === 'outlet') return link
  const actors = link.actors.map((actor) => localActor(actor, country, registry))
  return actors.every((actor, index) => actor === link.actors[index]) ? link : { ...link, actors }
}

/**
 * The party behind an actor: the state of a minister or an army, the group of its spokesman. The words of the text stay as its mention. The force of an
 * unrecognised authority stays what it is: the state on whose ground it stands is its foe.
 */
export function partyRef(actor: ActorRef, registry: ActorRegistry): ActorRef {
  const party = partyOf(actor)
  if (party === undefined || party !== actor.country || actor.alignedWith !== undefined) return actor
  const state = registry.byId(actor.country.toLowerCase())
  return state ? { ...state, mention: actor.mention, ...(actor.sector && { sector: actor.sector }) } : actor
}
