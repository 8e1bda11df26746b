import type { ActorRef } from '../actors/actor-ref.js'
import { AscribeError } from '../base/errors.js'
import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import type { Copy } from '../documents/lineage/copy.js'
import { withGivenOrigins } from '../documents/lineage/given-origins.js'
import { traceLineage } from '../documents/lineage/trace-lineage.js'
import type { Figure } from '../figures/figure.js'
import { partiesWithoutClaim } from '../figures/parties-without-claim.js'
import { reconcile } from '../figures/reconcile.js'
import type { Conflict } from '../incidents/conflict.js'
import { findCopies } from '../incidents/find-copies.js'
import { groupIncidents } from '../incidents/group-incidents.js'
import type { Incident } from '../incidents/incident.js'
import { inferSides } from '../incidents/infer-sides.js'
import { createPartyIndex } from '../incidents/party-index.js'
import type { Sides } from '../incidents/sides.js'
import { DEFAULT_CONFLICT, type Ledger } from '../ledger/ledger.js'
import { groupDecisions, type Review, standingReviews } from '../ledger/review.js'
import { countryName, type NameParty, type Party, partyNaming } from './party.js'

export interface SituationAsked {
  /** None: the one with the most claims. */
  readonly conflict?: string
  /** What was known then: a day (its end, UTC) or a date-time. None: all. */
  readonly asOf?: string
  /** What people set of conflicts beforehand; the one of this name counts. */
  readonly known?: readonly Conflict[]
}

/** What a ledger knows of one conflict as of a date: what every view of it is made from. */
export interface Situation {
  readonly conflict: string
  /** Its name for readers, where a person set one. */
  readonly title?: string
  readonly asOf?: string
  readonly documents: ReadonlyMap<string, Document>
  /** Which document goes back to which. */
  readonly lineage: ReadonlyMap<string, Copy>
  /** In order of publication, document, and where they stand in it; those rejected on review are among them. */
  readonly claims: readonly Claim[]
  readonly claimById: ReadonlyMap<string, Claim>
  /** Ids of the claims that a later one takes out of the count. */
  readonly superseded: ReadonlySet<string>
  /** Ids of the claims that only carry another document's claim along. */
  readonly copied: ReadonlySet<string>
  readonly reviews: ReadonlyMap<string, readonly Review[]>
  readonly sides: Sides
  readonly incidents: ReadonlyMap<string, Incident>
  readonly figures: readonly Figure[]
  /** Parties that take part, of whose losses nobody says anything. */
  readonly withoutClaim: readonly Party[]
  readonly nameParty: NameParty
  /** Names of parties by their ids. */
  readonly partyNames: ReadonlyMap<string, string>
}

/**
 * Reads a conflict from the ledger and derives its lineage, sides, incidents and figures. Throws `conflict-unknown` where the ledger has no such
 * conflict, `date-not-understood`, and what the ledger throws. An empty ledger gives an empty situation.
 */
export async function readSituation(ledger: Ledger, { conflict, asOf, known = [] }: SituationAsked = {}): Promise<Situation> {
  const name = await chooseConflict(ledger, conflict)
  const filter = { conflict: name, ...(asOf !== undefined && { asOf }) }
  const [documents, claims, reviews, copies] = await Promise.all([
    ledger.documents(filter),
    ledger.claims(filter),
    ledger.reviews(),
    ledger.copies(filter),
  ])
  return {
    ...(asOf !== undefined && { asOf }),
    ...deriveSituation(
      name,
      documents,
      claims,
      reviews,
      known.find(({ id }) => id === name),
      copies,
    ),
  }
}

/** Gives the situation of a conflict. A server keeps those asked for last. */
export type SituationOf = (conflict: string | undefined) => Promise<Situation>

/** Situations read from a ledger, each anew. */
export const situationIn =
  (ledger: Ledger): SituationOf =>
  (conflict) =>
    readSituation(ledger, conflict === undefined ? {} : { conflict })

/**
 * The situation that follows from these documents, claims and reviews. `set`: what a person set of the conflict beforehand. `copies`: how the documents stand to
 * each other, as the ledger keeps it; else it is traced here.
 */
export function deriveSituation(
  conflict: string,
  documents: readonly Document[],
  recorded: readonly Claim[],
  reviewed: readonly Review[] = [],
  set: Conflict = { id: conflict, name: conflict },
  copies: readonly Copy[] = withGivenOrigins(traceLineage(documents), documents),
): Situation {
  const claims = asWritten(recorded)
  const reviews = byClaim(reviewed)
  const counted = claims.filter((claim) => !isRejected({ reviews }, claim.id))
  const lineage = new Map(copies.map((copy) => [copy.id, copy]))
  const origins = new Map([...lineage].map(([id, copy]) => [id, copy.origins]))
  const carried = findCopies(counted, documents, origins)
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const sides = inferSides(
    counted.filter(({ id }) => !carried.has(id)),
    set,
  )
  const incidents = groupIncidents(counted, documents, { lineage: origins, conflict: set, decisions: groupDecisions(reviewed) })
  const figures = reconcile(counted, documents, origins, { conflict: set, sides, incidents })
  const partyNames = namesOf(sides, claims, set)
  return {
    conflict,
    ...(set.name !== conflict && { title: set.name }),
    documents: new Map(documents.map((document) => [document.id, document])),
    lineage,
    claims,
    claimById,
    superseded: new Set([...supersededBy(claims), ...figures.flatMap((figure) => overtaken(figure, claimById))]),
    copied: new Set(carried.keys()),
    reviews,
    sides,
    incidents: new Map(incidents.map((incident) => [incident.id, incident])),
    figures,
    withoutClaim: principal(partiesWithoutClaim(figures, sides), sides, set).map(({ id }) => ({ key: id, label: partyNames.get(id)! })),
    nameParty: partyNaming(createPartyIndex(sides), partyNames),
    partyNames,
  }
}

async function chooseConflict(ledger: Ledger, asked: string | undefined): Promise<string> {
  const { conflicts } = await ledger.statistics()
  if (asked === undefined) return [...conflicts].sort((one, other) => other.claims - one.claims)[0]?.conflict ?? DEFAULT_CONFLICT
  if (asked === DEFAULT_CONFLICT || conflicts.some(({ conflict }) => conflict === asked)) return asked
  const known = conflicts.map(({ conflict }) => conflict).join(', ')
  throw new AscribeError(
    'conflict-unknown',
    `The ledger has no conflict named ${asked}. ${known === '' ? 'It is empty: record reports with "ascribe read".' : `It has: ${known}.`}`,
  )
}

/** Ids of the claims that another of these revises. */
const supersededBy = (claims: readonly Claim[]): readonly string[] =>
  claims.flatMap((claim) => (claim.toll?.supersedes?.claim === undefined ? [] : [claim.toll.supersedes.claim]))

/** Of the claims that a figure sets aside, those that say another number than its positions: revised ones. The rest only say the same again. */
function overtaken({ positions, superseded }: Figure, claimById: ReadonlyMap<string, Claim>): readonly string[] {
  const numbers = (id: string): string => `${claimById.get(id)?.toll?.low}..${claimById.get(id)?.toll?.high}`
  const standing = new Set(positions.flatMap(({ claims }) => claims.map(numbers)))
  return superseded.filter((id) => !standing.has(numbers(id)))
}

/** Each party by the name that a person set, else the state's, else the registry's for its own id, else that under which it came up first. */
function namesOf({ parties }: Sides, claims: readonly Claim[], set: Conflict): ReadonlyMap<string, string> {
  const names = new Map(parties.map(({ id, name, kind, country }) => [id, kind === 'state' && id === country ? countryName(id) : name]))
  const take = ({ id, name }: ActorRef): unknown => id !== undefined && name !== undefined && names.has(id) && names.set(id, name)
  for (const { attribution, toll, event, ceasefire } of claims) {
    for (const { actors } of attribution) actors.forEach(take)
    for (const actors of [toll?.victim.parties, event?.actors, event?.recipients, ceasefire?.by, ceasefire?.to, ceasefire?.against])
      actors?.forEach(take)
  }
  for (const { id, name } of set.parties ?? []) names.set(id, name)
  return names
}

/** Who only comes up in passing is no party of whom claims are missed: a fifth as many claims as the party with most, at least, or set by a person. */
const PRINCIPAL = 0.2

const principal = (parties: Sides['parties'], sides: Sides, set: Conflict): Sides['parties'] => {
  const most = Math.max(0, ...sides.parties.map(({ claims }) => claims))
  const byHand = new Set((set.parties ?? []).map(({ id }) => id))
  return parties.filter(({ id, claims }) => byHand.has(id) || claims >= most * PRINCIPAL)
}

/** Is the claim rejected by a person's review? */
export const isRejected = ({ reviews }: Pick<Situation, 'reviews'>, claimId: string): boolean =>
  reviews.get(claimId)?.some((review) => review.action === 'reject') ?? false

/** The reviews that count, by the claim that they are about. */
function byClaim(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  const map = new Map<string, Review[]>()
  for (const review of standingReviews(reviews)) {
    const list = map.get(review.claimId)
    if (list) list.push(review)
    else map.set(review.claimId, [review])
  }
  return map
}

/** Claims of one sentence in the order of their words; the ledger's order is by sentence. Leaves the rest of the order as it is. */
function asWritten(claims: readonly Claim[]): readonly Claim[] {
  const place = new Map<string, number>()
  for (const { documentId } of claims) if (!place.has(documentId)) place.set(documentId, place.size)
  const at = ({ evidence, sentence }: Claim): number => (evidence.number?.[0] ?? evidence.trigger[0] ?? sentence)[0]
  return [...claims].sort(
    (one, other) => place.get(one.documentId)! - place.get(other.documentId)! || one.sentence[0] - other.sentence[0] || at(one) - at(other),
  )
}
