import type { Claim } from '../claims/claim.js'
import { carriersOf, type Lineage } from '../incidents/carriers.js'
import type { Conflict } from '../incidents/conflict.js'
import { dayNumber, knownAt } from '../incidents/days.js'
import type { Incident } from '../incidents/incident.js'
import type { KnownDocument } from '../incidents/known-document.js'
import type { Sides } from '../incidents/sides.js'
import type { Figure } from './figure.js'
import { RecordBook } from './record-book.js'

export interface ReconcileOptions {
  /** A day or date-time: only what was known then counts. A day counts whole, in UTC. */
  readonly asOf?: string
  readonly conflict?: Conflict
  /** In the stead of those that the claims would be grouped to. */
  readonly incidents?: readonly Incident[]
  /** In the stead of those that the claims show. */
  readonly sides?: Sides
}

const DAY_MS = 86_400_000

/**
 * Claims → figures by rule (docs/FIGURES.md): for each incident and running toll, whose people, of which class, by which measure; with low, best and
 * high, what each side says, what was overtaken, how far it can be trusted and why. `lineage` says which documents copy which; a document without
 * an entry is taken as original. Figures come in the order of day, incident, party, class and measure; the order of what is given does not matter.
 * Throws nothing: what a claim leaves open stays open.
 */
export function reconcile(
  claims: readonly Claim[],
  documents: readonly KnownDocument[],
  lineage: Lineage = new Map(),
  { conflict, asOf, incidents, sides }: ReconcileOptions = {},
): Figure[] {
  const end = asOf === undefined ? Number.POSITIVE_INFINITY : endOf(asOf)
  const book = new RecordBook({
    ...(conflict && { conflict }),
    ...(asOf !== undefined && { asOf }),
    ...(incidents && { incidents }),
    ...(sides && { sides }),
  })
  for (const carrier of carriersOf(claims, documents, lineage)) if (carrier.known < end) book.put(carrier)
  book.settle()
  return [...book.figures]
}

/** The first moment after a day or date-time. */
function endOf(asOf: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asOf)
  return day ? (dayNumber(asOf) + 1) * DAY_MS : knownAt({ id: '', published: asOf }) + 1
}
