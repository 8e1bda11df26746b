import type { Claim } from '../claims/claim.js'
import { carriersOf, type Lineage } from './carriers.js'
import type { Conflict } from './conflict.js'
import type { GroupDecision } from './hand-groups.js'
import type { Incident } from './incident.js'
import { IncidentBook } from './incident-book.js'
import type { KnownDocument } from './known-document.js'

export interface GroupOptions {
  readonly lineage?: Lineage
  /** Names of places, and the period, as a person set them. */
  readonly conflict?: Conflict
  /** What people decided of the occurrences of claims, in the order of deciding. */
  readonly decisions?: readonly GroupDecision[]
}

/**
 * Incidents: what the claims are about. Tolls of one occurrence and the attacks and clashes that are told beside them, by place, day, actors
 * and figures; tolls of a stretch of days and running tolls as series of their own. Claims of history, rates, and what is not about an attack
 * or its toll stand in none. Copies do not weigh; they go where their original stands. The order of the claims does not matter.
 */
export function groupIncidents(claims: readonly Claim[], documents: readonly KnownDocument[], options: GroupOptions = {}): Incident[] {
  const book = new IncidentBook(options.conflict)
  book.decide(options.decisions ?? [])
  for (const document of carriersOf(claims, documents, options.lineage ?? new Map())) book.put(document)
  return [...book.settle().made].sort(byDay)
}

/** The order in which incidents are given: by day, then id. */
export const byDay = (one: Incident, other: Incident): number => compare(one.from ?? '', other.from ?? '') || compare(one.id, other.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
