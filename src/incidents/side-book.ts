import type { ActorRef } from '../actors/actor-ref.js'
import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import type { Conflict } from './conflict.js'
import { createFold } from './fold-memo.js'
import { formSides, type PartySeen, type TieSum } from './form-sides.js'
import { partyKey, speakerKeys } from './party-key.js'
import { tiesOfClaim } from './party-ties.js'
import type { Party, Sides } from './sides.js'
import { tally } from './tally.js'

/** How often a party was seen as what. */
interface Seen {
  readonly names: Map<string, number>
  /** How often each name stands for it; the commonest becomes its name. */
  readonly called: Map<string, number>
  readonly kinds: Map<Party['kind'], number>
  readonly countries: Map<string, number>
  claims: number
}

interface Prior {
  readonly one: string
  readonly other: string
  readonly weight: number
  readonly reason: string
}

/** Where claims differ, the earlier of these. */
const KINDS: readonly Party['kind'][] = ['state', 'de_facto', 'armed_group', 'other']

/** Does a mention name somebody, as "the Free Army" does and "the rebels" or "They" do not? */
const isName = (mention: string): boolean => /\p{Lu}/u.test(mention.replace(/^(?:the|an?|they|it|he|she|we|its|their|his|her|our)\b/i, ''))

/** Armed groups and rebels: on the ground of a state that they fight, unless something tells otherwise. */
const REBEL = /^(?:REB|SEP|UAF|PRM)$/

/**
 * Parties and sides of a conflict from its claims, kept as claims come and go: a signed graph of who fights, blames, kills and speaks for whom. Friends
 * join, the strongest ties first, where the two sides together are no foes. What a conflict file sets is not inferred. The order of the claims does not
 * matter.
 */
export class SideBook {
  readonly #conflict: Conflict | undefined
  readonly #fold = createFold()
  readonly #set = new Map<string, string>()
  readonly #parties = new Map<string, Seen>()
  readonly #ties = new Map<string, TieSum>()
  readonly #priors = new Map<string, { readonly prior: Prior; count: number }>()
  /** Forces on some ground beside some state (`AZE~ARM`) → authorities to which they may belong, each with how many claims name it. */
  readonly #authorities = new Map<string, Map<string, number>>()
  /** Which of these were taken to be one when the claims were counted. */
  readonly #taken = new Map<string, string>()
  readonly #claims = new Map<string, { readonly claim: Claim; readonly cause: Claim | undefined }>()
  readonly #new = new Set<string>()
  #stale = false

  constructor(conflict?: Conflict) {
    this.#conflict = conflict
    for (const party of conflict?.parties ?? [])
      for (const name of [party.id, party.name, ...(party.aliases ?? [])]) this.#set.set(this.#fold(name), party.id)
  }

  /** Puts a claim that is no copy; `cause`: the attack that it names as its cause. */
  put(claim: Claim, cause: Claim | undefined): void {
    this.#claims.set(claim.id, { claim, cause })
    this.#nameAuthorities(claim, 1)
    this.#new.add(claim.id)
  }

  drop(claimId: string): void {
    const known = this.#claims.get(claimId)
    if (!known) return
    this.#claims.delete(claimId)
    this.#nameAuthorities(known.claim, -1)
    if (!this.#new.delete(claimId)) this.#count(known.claim, known.cause, -1)
  }

  /** The sides by all claims that were put and not taken out. */
  sides(): Sides {
    this.#settleAuthorities()
    if (this.#stale) this.#recount()
    else
      for (const id of this.#new) {
        const { claim, cause } = this.#claims.get(id)!
        this.#count(claim, cause, 1)
      }
    this.#new.clear()
    const parties = new Map<string, PartySeen>()
    for (const [key, { names, called, kinds, countries, claims }] of this.#parties)
      parties.set(key, {
        names: new Set(names.keys()),
        called,
        kind: KINDS.find((kind) => kinds.has(kind)) ?? 'other',
        country: [...countries.keys()].sort()[0],
        claims,
      })
    const ties = new Map([...this.#ties].map(([key, tie]) => [key, { ...tie, reasons: new Map(tie.reasons) }]))
    for (const { prior } of this.#priors.values()) {
      const other = this.#given(prior.other)
      if (parties.has(other)) addTie(ties, prior.one, other, prior.weight, prior.reason, undefined, 1)
    }
    return formSides(parties, ties, this.#conflict)
  }

  readonly #given = (key: string): string => this.#set.get(this.#fold(key)) ?? this.#taken.get(this.#fold(key)) ?? key

  #keyOf(actor: ActorRef): string | undefined {
    const key = partyKey(actor)
    if (this.#set.size + this.#taken.size === 0) return key
    for (const name of [actor.id, key, actor.name, actor.mention]) {
      if (name === undefined) continue
      const folded = this.#fold(name)
      const given = this.#set.get(folded) ?? this.#taken.get(folded)
      if (given !== undefined) return given
    }
    return key
  }

  #count(claim: Claim, cause: Claim | undefined, by: 1 | -1): void {
    if (claim.background) return
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
      const key = this.#keyOf(actor)
      if (key === undefined || !(tied.has(partyKey(actor)!) || victims.includes(actor))) continue
      this.#see(actor, key, counted.has(key) ? 0 : by, by)
      counted.add(key)
      const prior = priorOf(actor)
      if (!prior) continue
      const name = `${key}\t${prior.other}\t${prior.reason}`
      const known = this.#priors.get(name)
      if (known) known.count += by
      else this.#priors.set(name, { prior: { one: key, ...prior }, count: by })
      if (this.#priors.get(name)!.count === 0) this.#priors.delete(name)
    }
    for (const { one, other, weight, reason } of found)
      if (!addTie(this.#ties, this.#given(one), this.#given(other), weight, reason, claim.id, by)) this.#stale = true
  }

  #see(actor: ActorRef, key: string, claims: number, by: 1 | -1): void {
    let party = this.#parties.get(key)
    if (!party) this.#parties.set(key, (party = { names: new Map(), called: new Map(), kinds: new Map(), countries: new Map(), claims: 0 }))
    if (actor.id) tally(party.names, actor.id, by)
    const raw = partyKey(actor)
    if (raw !== undefined && raw !== key) tally(party.names, raw, by)
    if (raw !== actor.country) {
      if (actor.name) tally(party.names, actor.name, by)
      if (isName(actor.mention)) tally(party.names, actor.mention, by)
    }
    const { kind, country, called } = describe(actor)
    tally(party.kinds, kind, by)
    if (country !== undefined) tally(party.countries, country, by)
    tally(party.called, called, by)
    party.claims += claims
    if (party.called.size === 0) this.#parties.delete(key)
  }

  /** Counts all claims anew: some that were counted one way count another, or the claim that a tie named first went. */
  #recount(): void {
    this.#parties.clear()
    this.#ties.clear()
    this.#priors.clear()
    this.#stale = false
    for (const { claim, cause } of this.#claims.values()) this.#count(claim, cause, 1)
  }

  /** The de facto authority to which the forces on some ground beside some state belong, where just one is named. */
  #nameAuthorities({ event, toll, ceasefire, attribution }: Claim, by: 1 | -1): void {
    for (const { sector, country, alignedWith, id } of [
      ...(event?.actors ?? []),
      ...(event?.recipients ?? []),
      ...(toll?.victim.parties ?? []),
      ...(ceasefire?.by ?? []),
      ...(ceasefire?.to ?? []),
      ...(attribution.at(-1)?.actors ?? []),
    ]) {
      if (sector !== 'PRE' || !id || id.includes('/') || !country || !alignedWith) continue
      const key = `${country}~${alignedWith}`
      const ids = this.#authorities.get(key) ?? new Map<string, number>()
      this.#authorities.set(key, ids)
      tally(ids, id, by)
    }
  }

  #settleAuthorities(): void {
    const now = new Map<string, string>()
    for (const [key, ids] of this.#authorities) {
      const folded = this.#fold(key)
      if (ids.size !== 1 || this.#set.has(folded)) continue
      const id = [...ids.keys()][0]!
      now.set(folded, this.#set.get(this.#fold(id)) ?? id)
    }
    if (now.size === this.#taken.size && [...now].every(([key, id]) => this.#taken.get(key) === id)) return
    this.#taken.clear()
    for (const [key, id] of now) this.#taken.set(key, id)
    this.#stale = true
  }
}

/** Adds to the tie of two parties, or takes from it. False where what stays cannot be told from the sums. */
function addTie(
  ties: Map<string, TieSum>,
  one: string,
  other: string,
  weight: number,
  words: string,
  claim: string | undefined,
  by: 1 | -1,
): boolean {
  if (one === other) return true
  const key = one < other ? `${one}\t${other}` : `${other}\t${one}`
  let tie = ties.get(key)
  if (!tie) ties.set(key, (tie = { parties: one < other ? [one, other] : [other, one], weight: 0, reasons: new Map() }))
  const known = tie.reasons.get(words)
  const count = (known?.count ?? 0) + by
  if (count === 0) tie.reasons.delete(words)
  else if (!known || (by === 1 && claim !== undefined && (known.claim === undefined || claim < known.claim)))
    tie.reasons.set(words, { one, other, count, claim })
  else tie.reasons.set(words, { ...known, count })
  tie.weight += by * weight
  if (tie.reasons.size === 0) ties.delete(key)
  return by === 1 || count === 0 || known?.claim !== claim
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
