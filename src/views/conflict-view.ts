import type { Ledger } from '../ledger/ledger.js'
import type { Party } from './party.js'
import type { Situation } from './situation.js'

/** What a conflict's record holds as of a date. */
export interface ConflictView {
  readonly conflict: string
  /** Its name for readers, where a person set one. */
  readonly title?: string
  readonly asOf?: string
  readonly documents: number
  readonly outlets: number
  readonly claims: Readonly<Record<'event' | 'toll' | 'ceasefire' | 'assessment', number>>
  readonly figures: number
  /** Verdicts of the reports on the parties' figures: 'could not be verified'. */
  readonly assessments: readonly string[]
  readonly withoutClaim: readonly Party[]
  /** Days of publication with how many claims each brought, all days of the record, those after `asOf` too. */
  readonly days: readonly { readonly day: string; readonly claims: number }[]
}

/** Every conflict of a ledger with what it holds. */
export interface ConflictsView {
  readonly conflicts: readonly { readonly conflict: string; readonly documents: number; readonly claims: number }[]
  readonly reports: number
  readonly failures: number
}

/** A conflict in numbers. `whole`: the same conflict without a date, for the days that lie behind it. */
export function viewConflict(situation: Situation, whole: Situation = situation): ConflictView {
  const claims = { event: 0, toll: 0, ceasefire: 0, assessment: 0 }
  for (const { kind } of situation.claims) claims[kind]++
  return {
    conflict: situation.conflict,
    ...(situation.title !== undefined && { title: situation.title }),
    ...(situation.asOf !== undefined && { asOf: situation.asOf }),
    documents: situation.documents.size,
    outlets: new Set([...situation.documents.values()].map(({ outlet }) => outlet)).size,
    claims,
    figures: situation.figures.length,
    assessments: situation.claims.filter(({ kind }) => kind === 'assessment').map(({ id }) => id),
    withoutClaim: situation.withoutClaim,
    days: daysOf(whole),
  }
}

/** The conflicts that a ledger holds, the fullest first. */
export async function viewConflicts(ledger: Ledger): Promise<ConflictsView> {
  const { conflicts, reports, failures } = await ledger.statistics()
  return { conflicts: [...conflicts].sort((one, other) => other.claims - one.claims), reports, failures }
}

function daysOf({ claims, documents }: Situation): ConflictView['days'] {
  const days = new Map<string, number>()
  for (const document of documents.values()) if (document.published) days.set(document.published.slice(0, 10), 0)
  for (const { documentId } of claims) {
    const day = documents.get(documentId)?.published?.slice(0, 10)
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1)
  }
  return [...days].map(([day, count]) => ({ day, claims: count })).sort((one, other) => (one.day < other.day ? -1 : 1))
}
