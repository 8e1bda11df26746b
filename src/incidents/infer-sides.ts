import type { ActorRef } from '../actors/actor-ref.js'
import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import type { Conflict } from './conflict.js'
import { createFold } from './fold-memo.js'
import { formSides, type TieSum } from './form-sides.js'
import { partyKey, speakerKeys } from './party-key.js'
import { tiesOfClaim } from './party-ties.js'
import type { Party, Sides } from './sides.js'

interface Seen {
  readonly names: Set<string>
  /** How often each name stands for it; the commonest becomes its name. */
  readonly called: Map<string, number>
  kind: Party['kind']
  country: string | undefined
  claims: number
}

/** Where claims differ, the earlier of these. */
const KINDS: readonly Party['kind'][] = ['state', 'de_facto', 'armed_group', 'other']

/** Does a mention name somebody, as "the Free Army" does and "the rebels" or "They" do not? */
const isName = (mention: string): boolean => /\p{Lu}/u.test(mention.replace(/^(?:the|an?|they|it|he|she|we|its|their|his|her|our)\b/i, ''))

/** Armed groups and rebels: on the ground of a state that they fight, unless something tells otherwise. */
const REBEL = /^(?:REB|SEP|UAF|PRM)$/

/**
 * Parties and sides of a conflict from its claims: a signed graph of who fights, blames, kills and speaks for whom. Friends join, the
 * strongest ties first, where the two sides together are no foes. What a conflict file sets is not inferred. The order of the claims does
 * not matter.
 */
export function inferSides(claims: readonly Claim[], conflict?: Conflict): Sides {
  const fold = createFold()
  const set = new Map<string, string>()
  for (const party of conflict?.parties ?? [])
    for (const name of [party.id, party.name, ...(party.aliases ?? [])]) set.set(fold(name), party.id)
  for (const [key, id] of authorities(claims)) if (!set.has(fold(key))) set.set(fold(key), set.get(fold(id)) ?? id)
  const keyOf = (actor: ActorRef): string | undefined => {
    const key = partyKey(actor)
    if (set.size === 0) return key
    for (const name of [actor.id, key, actor.name, actor.mention]) {
      const given = name === undefined ? undefined : set.get(fold(name))
      if (given !== undefined) return given
    }
    return key
  }
  const given = (key: string): string => set.get(fold(key)) ?? key

  const parties = new Map<string, Seen>()
  const ties = new Map<string, TieSum>()
  const priors = new Map<string, { one: string; other: string; weight: number; reason: string }>()
  const seen = (actor: ActorRef, key: string): Seen => {
    let party = parties.get(key)
    if (!party) parties.set(key, (party = { names: new Set(), called: new Map(), kind: 'other', country: undefined, claims: 0 }))
    if (actor.id) party.names.add(actor.id)
    const raw = partyKey(actor)
    if (raw !== undefined && raw !== key) party.names.add(raw)
    if (raw !== actor.country) {
      if (actor.name) party.names.add(actor.name)
      if (isName(actor.mention)) party.names.add(actor.mention)
    }
    const { kind, country, called } = describe(actor)
    if (KINDS.indexOf(kind) < KINDS.indexOf(party.kind)) party.kind = kind
    if (country !== undefined && (party.country === undefined || country < party.country)) party.country = country
    party.called.set(called, (party.called.get(called) ?? 0) + 1)
    return party
  }
  const add = (one: string, other: string, weight: number, reason: string, claim: string | undefined) => {
    if (one === other) return
    const key = one < other ? `${one}\t${other}` : `${other}\t${one}`
    let tie = ties.get(key)
    if (!tie) ties.set(key, (tie = { parties: one < other ? [one, other] : [other, one], weight: 0, reasons: new Map() }))
    tie.weight += weight
    let reason_ = tie.reasons.get(reason)
    if (!reason_) tie.reasons.set(reason, (reason_ = { one, other, count: 0, claim }))
    reason_.count += 1
    if (claim !== undefined && (reason_.claim === undefined || claim < reason_.claim)) Object.assign(reason_, { one, other, claim })
  }

  const events = new Map<string, Claim>()
  for (const claim of claims) if (claim.event) events.set(claim.id, claim)
  for (const claim of claims) {
    if (claim.background) continue
    const cause = claim.toll?.event === undefined ? undefined : events.get(claim.toll.event)
    const found = tiesOfClaim(claim, cause)
    const speaker = speakerOf(claim.attribution)
    const victims = claim.toll?.victim.parties ?? []
    const people = [
      ...victims,
      ...(found.length > 0
        ? [
            ...(claim.event?.actors ?? []),
            ...(claim.event?.recipients ?? []),
            ...(claim.ceasefire?.by ?? []),
            ...(claim.ceasefire?.to ?? []),
            ...(claim.ceasefire?.against ?? []),
            ...(cause?.event?.actors ?? []),
          ]
        : []),
      ...(speakerKeys(speaker).length > 0 ? speaker!.actors : []),
    ]
    const tied = new Set(found.flatMap(({ one, other }) => [one, other]))
    const counted = new Set<string>()
    for (const actor of people) {
      const key = keyOf(actor)
      if (key === undefined || !(tied.has(partyKey(actor)!) || victims.includes(actor))) continue
      const party = seen(actor, key)
      if (!counted.has(key)) party.claims += 1
      counted.add(key)
      const prior = priorOf(actor)
      if (prior) priors.set(`${key}\t${prior.other}`, { one: key, ...prior })
    }
    for (const { one, other, weight, reason } of found) add(given(one), given(other), weight, reason, claim.id)
  }
  for (const { one, other, weight, reason } of priors.values())
    if (parties.has(given(other))) add(one, given(other), weight, reason, undefined)
  return formSides(parties, ties, conflict)
}

/** The de facto authority to which the forces on some ground beside some state belong, where just one is named: `AZE~ARM` → its id. */
function authorities(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { event, toll, ceasefire, attribution } of claims)
    for (const { sector, country, alignedWith, id } of [
      ...(event?.actors ?? []),
      ...(event?.recipients ?? []),
      ...(toll?.victim.parties ?? []),
      ...(ceasefire?.by ?? []),
      ...(ceasefire?.to ?? []),
      ...(attribution.at(-1)?.actors ?? []),
    ])
      if (sector === 'PRE' && id && !id.includes('/') && country && alignedWith)
        found.set(`${country}~${alignedWith}`, (found.get(`${country}~${alignedWith}`) ?? new Set()).add(id))
  return new Map([...found].filter(([, ids]) => ids.size === 1).map(([key, ids]) => [key, [...ids][0]!]))
}

/** What is known of an actor before any claim; it yields to the first claim that tells otherwise. */
function priorOf({ country, sector, mention, alignedWith }: ActorRef): { other: string; weight: number; reason: string } | undefined {
  if (alignedWith) return { other: alignedWith, weight: 0.5, reason: 'stands beside' }
  if (!country || !REBEL.test(sector ?? '')) return undefined
  if (/\bethnic\b/i.test(mention)) return { other: country, weight: 0.5, reason: 'is of the people of' }
  return { other: country, weight: -0.5, reason: 'is an armed group on the ground of' }
}

function describe(actor: ActorRef): { kind: Party['kind']; country: string | undefined; called: string } {
  const { sector, country } = actor
  // a state or authority is called by itself, not by one of its offices
  if (partyKey(actor)?.includes('~')) return { kind: 'de_facto', country, called: '' }
  if (sector === 'PRE') return { kind: 'de_facto', country, called: actor.name ?? actor.mention }
  if (REBEL.test(sector ?? '') || sector === 'CRM')
    return { kind: 'armed_group', country, called: actor.id || !actor.name ? (actor.name ?? actor.mention) : actor.mention }
  if (country) return { kind: 'state', country, called: sector === undefined ? (actor.name ?? actor.mention) : '' }
  return { kind: 'other', country, called: actor.name ?? actor.mention }
}
