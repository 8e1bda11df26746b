import type { Kysely } from 'kysely'
import type { ReportHead } from './ledger.js'
import type { LedgerTables } from './ledger-tables.js'

type Db = Kysely<LedgerTables>

export async function reportIsRead(db: Db, sha256: string, asked: { extractor?: string; conflict?: string }): Promise<boolean> {
  let query = db
    .selectFrom('capture')
    .innerJoin('reading', 'reading.number', 'capture.reading')
    .select('capture.number')
    .where('sha256', '=', sha256)
  if (asked.extractor !== undefined) query = query.where('reading.extractor', '=', asked.extractor)
  if (asked.conflict !== undefined)
    query = query.innerJoin('filing', 'filing.document_id', 'reading.document_id').where('filing.conflict', '=', asked.conflict)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

export async function selectReport(db: Db, sha256: string): Promise<ReportHead | undefined> {
  const row = await db.selectFrom('report').select('body').where('sha256', '=', sha256).executeTakeFirst()
  return row && (JSON.parse(row.body) as ReportHead)
}

/** The bytes as they came, in an array of their own. */
export async function selectBytes(db: Db, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('payload').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
  return row && new Uint8Array(row.bytes)
}
