import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import { AscribeError } from '../base/errors.js'
import type { Document } from '../documents/document.js'
import { firstAfter } from './known.js'
import type { DocumentFilter, ReadingEntry } from './ledger.js'
import type { LedgerTables } from './ledger-tables.js'

type Db = Kysely<LedgerTables>

const standingDocuments = (db: Db) =>
  db
    .selectFrom('standing')
    .innerJoin('reading', 'reading.number', 'standing.reading')
    .innerJoin('document', (on) => on.onRef('document.id', '=', 'reading.document_id').onRef('document.digest', '=', 'reading.digest'))
    .select('document.body')

export async function selectDocument(db: Db, id: string): Promise<Document | undefined> {
  const row = await standingDocuments(db).where('standing.document_id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.body) as Document)
}

export async function selectDocuments(db: Db, { conflict, asOf, limit, after }: DocumentFilter): Promise<readonly Document[]> {
  let query = standingDocuments(db).orderBy('standing.known').orderBy('standing.document_id')
  if (conflict !== undefined) query = query.where(filedUnder(conflict))
  if (asOf !== undefined) query = query.where('standing.known', '<', firstAfter(asOf))
  if (after !== undefined) {
    const { known } = await placeOf(db, after)
    query = query.where((where) => where(where.refTuple('standing.known', 'standing.document_id'), '>', where.tuple(known, after)))
  }
  if (limit !== undefined) query = query.limit(limit)
  return (await query.execute()).map((row) => JSON.parse(row.body) as Document)
}

/**
 * Is the standing document filed under a conflict? Asked of each document on the way, so that a page costs the same anywhere in the list: the
 * list of a conflict's documents would be made again for each.
 */
export const filedUnder =
  (conflict: string) =>
  (standing: ExpressionBuilder<LedgerTables, 'standing'>): Expression<SqlBool> =>
    standing.exists(
      standing
        .selectFrom('filing')
        .select('filing.conflict')
        .where('filing.conflict', '=', conflict)
        .whereRef('filing.document_id', '=', 'standing.document_id'),
    )

/** Where a document comes in the order, also one that stands no more. */
async function placeOf(db: Db, id: string): Promise<{ known: string }> {
  const row =
    (await db.selectFrom('standing').select('known').where('document_id', '=', id).executeTakeFirst()) ??
    (await db.selectFrom('reading').select('known').where('document_id', '=', id).orderBy('number', 'desc').limit(1).executeTakeFirst())
  if (!row) throw new AscribeError('document-unknown', `The ledger has no document ${id}. Begin the list again without it.`)
  return row
}

export async function selectReadings(db: Db, documentId: string): Promise<readonly ReadingEntry[]> {
  const readings = await db
    .selectFrom('reading')
    .leftJoin('standing', 'standing.reading', 'reading.number')
    .select(['number', 'extractor', 'recorded', 'claims', 'standing.reading as standing'])
    .where('reading.document_id', '=', documentId)
    .orderBy('number')
    .execute()
  const captures = await db
    .selectFrom('capture')
    .innerJoin('reading', 'reading.number', 'capture.reading')
    .select(['capture.reading', 'sha256'])
    .where('reading.document_id', '=', documentId)
    .orderBy('capture.number')
    .execute()
  return readings.map(({ standing, ...reading }) => ({
    ...reading,
    reports: captures.filter((capture) => capture.reading === reading.number).map((capture) => capture.sha256),
    standing: standing !== null,
  }))
}

export async function selectConflicts(db: Db, documentId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('filing').select('conflict').where('document_id', '=', documentId).orderBy('conflict').execute()
  return rows.map((row) => row.conflict)
}
