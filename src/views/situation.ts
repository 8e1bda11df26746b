import { AscribeError } from '../base/errors.js'
import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import type { Figure } from '../figures/figure.js'
import { DEFAULT_CONFLICT, type Ledger } from '../ledger/ledger.js'
import { type Review, standingReviews } from '../ledger/review.js'
import { partiesInvolved } from './claim-line.js'
import type { Party } from './party.js'

export interface SituationAsked {
  /** None: the one with the most claims. */
  readonly conflict?: string
  /** What was known then: a day (its end, UTC) or a date-time. None: all. */
  readonly asOf?: string
}

/** What a ledger knows of one conflict as of a date: what every view of it is made from. */
export interface Situation {
  readonly conflict: string
  readonly asOf?: string
  readonly documents: ReadonlyMap<string, Document>
  /** In order of publication, document, and where they stand in it; those rejected on review are among them. */
  readonly claims: readonly Claim[]
  readonly claimById: ReadonlyMap<string, Claim>
  /** Ids of the claims that a later claim or a repetition takes out of the count. */
  readonly superseded: ReadonlySet<string>
  readonly reviews: ReadonlyMap<string, readonly Review[]>
  readonly figures: readonly Figure[]
  /** Parties that take part, of whose losses nobody says anything. */
  readonly withoutClaim: readonly Party[]
  /** Names of the parties by their keys. */
  readonly partyLabels: ReadonlyMap<string, string>
}

/**
 * Reads a conflict from the ledger and derives its figures. Throws `conflict-unknown` where the ledger has no such conflict,
 * `date-not-understood`, and what the ledger throws. An empty ledger gives an empty situation.
 */
export async function readSituation(ledger: Ledger, { conflict, asOf }: SituationAsked = {}): Promise<Situation> {
  const name = await chooseConflict(ledger, conflict)
  const filter = { conflict: name, ...(asOf !== undefined && { asOf }) }
  const [documents, recorded, reviews] = await Promise.all([ledger.documents(filter), ledger.claims(filter), ledger.reviews()])
  const claims = asWritten(recorded)
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  return {
    conflict: name,
    ...(asOf !== undefined && { asOf }),
    documents: documentById,
    claims,
    claimById,
    superseded: supersededBy(claims),
    reviews: byClaim(reviews),
    figures: [],
    withoutClaim: [],
    partyLabels: new Map(claims.flatMap(partiesInvolved).map(({ key, label }) => [key, label])),
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
export const supersededBy = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap((claim) => (claim.toll?.supersedes?.claim === undefined ? [] : [claim.toll.supersedes.claim])))

/** Is the claim rejected by a person's review? */
export const isRejected = (situation: Pick<Situation, 'reviews'>, claimId: string): boolean =>
  situation.reviews.get(claimId)?.some((review) => review.action === 'reject') ?? false

/** The reviews that count, by the claim that they are about. */
export function byClaim(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  const map = new Map<string, Review[]>()
  for (const review of standingReviews(reviews)) {
    const list = map.get(review.claimId)
    if (list) list.push(review)
    else map.set(review.claimId, [review])
  }
  return map
}

/** Claims of one sentence in the order of their words; the ledger's order is by sentence. Leaves the rest of the order as it is. */
export function asWritten(claims: readonly Claim[]): readonly Claim[] {
  const place = new Map<string, number>()
  for (const { documentId } of claims) if (!place.has(documentId)) place.set(documentId, place.size)
  const at = ({ evidence, sentence }: Claim): number => (evidence.number?.[0] ?? evidence.trigger[0] ?? sentence)[0]
  return [...claims].sort(
    (one, other) => place.get(one.documentId)! - place.get(other.documentId)! || one.sentence[0] - other.sentence[0] || at(one) - at(other),
  )
}
