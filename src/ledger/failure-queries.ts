import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { Failure } from './ledger.js'
import type { LedgerTables } from './ledger-tables.js'
import { originOf } from './record-reading.js'

export async function insertFailure(db: Kysely<LedgerTables>, failure: Failure): Promise<void> {
  const row = { origin: originOf(failure.from), sha256: failure.sha256 ?? null, body: JSON.stringify(failure) }
  await db.insertInto('failure').values(row).execute()
}

export async function selectFailures(db: Kysely<LedgerTables>, open: boolean): Promise<readonly Failure[]> {
  let query = db.selectFrom('failure').select('body').orderBy('number')
  if (open) query = query.where(stillOpen)
  return (await query.execute()).map((row) => JSON.parse(row.body) as Failure)
}

/** Of failures: those of which neither the same bytes nor the same place was read since. */
export const stillOpen = (failure: ExpressionBuilder<LedgerTables, 'failure'>): Expression<SqlBool> =>
  failure.not(
    failure.exists(
      failure
        .selectFrom('report')
        .select('report.sha256')
        .where((of) => of.or([of('report.sha256', '=', of.ref('failure.sha256')), of('report.origin', '=', of.ref('failure.origin'))])),
    ),
  )
