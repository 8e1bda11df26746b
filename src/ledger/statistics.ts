import type { Kysely } from 'kysely'
import { stillOpen } from './failure-queries.js'
import type { LedgerTables } from './ledger-tables.js'

/** How much a ledger holds. */
export interface LedgerStatistics {
  readonly reports: number
  /** Documents and claims that stand. */
  readonly documents: number
  readonly claims: number
  /** All readings and their claims, superseded ones included. */
  readonly readings: number
  readonly claimsRecorded: number
  readonly reviews: number
  /** Failures whose report has not been read since. */
  readonly failures: number
  /** When the first and the last of the documents was published (a day, or a time in UTC); without a date: captured. */
  readonly from?: string
  readonly to?: string
  /** By name. A document may be filed under several. */
  readonly conflicts: readonly { readonly conflict: string; readonly documents: number; readonly claims: number }[]
}

/** Counts what the ledger holds. */
export async function selectStatistics(db: Kysely<LedgerTables>): Promise<LedgerStatistics> {
  const rowsOf = async (table: 'report' | 'review'): Promise<number> =>
    Number(
      (
        await db
          .selectFrom(table)
          .select((of) => of.fn.countAll().as('rows'))
          .executeTakeFirstOrThrow()
      ).rows,
    )
  const standing = await db
    .selectFrom('standing')
    .innerJoin('reading', 'reading.number', 'standing.reading')
    .select((of) => [
      of.fn.countAll().as('documents'),
      of.fn.sum('reading.claims').as('claims'),
      of.fn.min('standing.known').as('from'),
      of.fn.max('standing.known').as('to'),
    ])
    .executeTakeFirstOrThrow()
  const readings = await db
    .selectFrom('reading')
    .select((of) => [of.fn.countAll().as('readings'), of.fn.sum('claims').as('claims')])
    .executeTakeFirstOrThrow()
  const failures = await db
    .selectFrom('failure')
    .select((of) => of.fn.countAll().as('rows'))
    .where(stillOpen)
    .executeTakeFirstOrThrow()
  const conflicts = await db
    .selectFrom('filing')
    .innerJoin('standing', 'standing.document_id', 'filing.document_id')
    .innerJoin('reading', 'reading.number', 'standing.reading')
    .select((of) => ['conflict', of.fn.countAll().as('documents'), of.fn.sum('reading.claims').as('claims')])
    .groupBy('conflict')
    .orderBy('conflict')
    .execute()
  return {
    reports: await rowsOf('report'),
    documents: Number(standing.documents),
    claims: Number(standing.claims),
    readings: Number(readings.readings),
    claimsRecorded: Number(readings.claims),
    reviews: await rowsOf('review'),
    failures: Number(failures.rows),
    ...(standing.from !== null && { from: standing.from, to: standing.to }),
    conflicts: conflicts.map((row) => ({ conflict: row.conflict, documents: Number(row.documents), claims: Number(row.claims) })),
  }
}
