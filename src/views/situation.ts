import { AscribeError } from '../base/errors.js'
import { groupBy } from '../base/group-by.js'
import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import type { Copy } from '../documents/lineage/copy.js'
import { withGivenOrigins } from '../documents/lineage/given-origins.js'
import { traceLineage } from '../documents/lineage/trace-lineage.js'
import type { Figure } from '../figures/figure.js'
import type { Conflict } from '../incidents/conflict.js'
import type { Incident } from '../incidents/incident.js'
import type { Sides } from '../incidents/sides.js'
import { DEFAULT_CONFLICT, type Ledger } from '../ledger/ledger.js'
import type { Review } from '../ledger/review.js'
import type { NameParty, Party } from './party.js'
import { SituationBook } from './situation-book.js'

export interface SituationAsked {
  /** None: the one with the most claims. */
  readonly conflict?: string
  /** What was known then: a day (its end, UTC) or a date-time. None: all. */
  readonly asOf?: string
  /** What people set of conflicts beforehand; the one of this name counts. */
  readonly known?: readonly Conflict[]
}

/** Ids that can be asked for one by one. */
export interface Ids {
  has(id: string): boolean
}

/** What a ledger knows of one conflict as of a date: what every view of it is made from. */
export interface Situation {
  readonly conflict: string
  /** Its name for readers, where a person set one. */
  readonly title?: string
  readonly asOf?: string
  readonly documents: ReadonlyMap<string, Document>
  /** By when they were known, then by id. */
  readonly documentsInOrder: () => readonly Document[]
  /** Which document goes back to which. */
  readonly lineage: ReadonlyMap<string, Copy>
  /** In order of publication, document, and where they stand in it; those rejected on review are among them. */
  readonly claims: readonly Claim[]
  readonly claimById: ReadonlyMap<string, Claim>
  /** Ids of the claims that a later one takes out of the count. */
  readonly superseded: Ids
  /** Ids of the claims that only carry another document's claim along. */
  readonly copied: Ids
  /** The claim that a claim only carries along; undefined of an original. */
  readonly originalOf: (claimId: string) => string | undefined
  readonly reviews: ReadonlyMap<string, readonly Review[]>
  readonly sides: Sides
  readonly incidents: ReadonlyMap<string, Incident>
  readonly incidentOf: (claimId: string) => Incident | undefined
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
  const book = await readBook(ledger, name, { known, ...(asOf !== undefined && { asOf }) })
  return { ...(asOf !== undefined && { asOf }), ...book.settle() }
}

/** What a conflict's record holds, to be settled and kept. */
export async function readBook(ledger: Ledger, name: string, { asOf, known = [] }: SituationAsked = {}): Promise<SituationBook> {
  const [documents, reviews] = await Promise.all([
    ledger.recorded({ conflict: name, ...(asOf !== undefined && { asOf }) }),
    ledger.reviews(),
  ])
  const book = new SituationBook(known.find(({ id }) => id === name) ?? { id: name, name })
  book.review(reviews)
  for (const document of documents) book.put(document)
  return book
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
  const book = new SituationBook(set)
  book.review(reviewed)
  const byDocument = groupBy(recorded, ({ documentId }) => documentId)
  const copyOf = new Map(copies.map((copy) => [copy.id, copy]))
  for (const [at, document] of documents.entries())
    book.put({
      document,
      claims: byDocument.get(document.id) ?? [],
      copy: copyOf.get(document.id),
      // in the order in which they are given
      known: String(at).padStart(10, '0'),
    })
  return book.settle()
}

/** The name of the conflict that is asked for; none: the one with most claims. Throws `conflict-unknown`. */
export async function chooseConflict(ledger: Ledger, asked: string | undefined): Promise<string> {
  const { conflicts } = await ledger.statistics()
  if (asked === undefined) return [...conflicts].sort((one, other) => other.claims - one.claims)[0]?.conflict ?? DEFAULT_CONFLICT
  if (asked === DEFAULT_CONFLICT || conflicts.some(({ conflict }) => conflict === asked)) return asked
  const known = conflicts.map(({ conflict }) => conflict).join(', ')
  throw new AscribeError(
    'conflict-unknown',
    `The ledger has no conflict named ${asked}. ${known === '' ? 'It is empty: record reports with "ascribe read".' : `It has: ${known}.`}`,
  )
}
