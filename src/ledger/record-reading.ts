import { type Kysely, sql } from 'kysely'
import { AscribeError } from '../base/errors.js'
import { sha256 } from '../base/ids.js'
import { nameOf } from '../reports/report.js'
import { noteChanges } from './change-queries.js'
import { knownSince } from './known.js'
import { DEFAULT_CONFLICT, type NewReading, type Outcome } from './ledger.js'
import type { LedgerTables, NewClaimRow } from './ledger-tables.js'
import type { Store } from './store.js'

type Db = Kysely<LedgerTables>

/** Rows of claims in one statement: five values each, far below the 32,766 that SQLite takes. */
export const ROWS = 500

/** Records a reading in one transaction; see `Ledger.recordReading`. `recorded` is the time of recording. */
export function recordReading(store: Store, reading: NewReading, recorded: string): Promise<Outcome> {
  checkReading(reading)
  return store.write(async (db) => {
    const { document, conflict } = reading
    const before = (await insertReport(db, reading)) ? undefined : await documentOf(store, db, reading.report.sha256)
    const { number, isNew } = await insertReading(db, reading, recorded)
    const captured = await insertCapture(db, reading.report.sha256, number, recorded)
    if (captured) {
      await stand(db, [document.id])
      await isDue(db, document.id)
    }
    const changed = captured ? [document.id] : []
    if (captured && before !== undefined && before !== document.id) {
      await retire(store, db, before, document.id, recorded)
      changed.push(before)
    }
    if (await file(db, document.id, conflict, recorded)) changed.push(document.id)
    await noteChanges(store, db, changed)
    if (!isNew) return 'already-recorded'
    const earlier = await db
      .selectFrom('reading')
      .select('number')
      .where('document_id', '=', document.id)
      .where('number', '<', number)
      .executeTakeFirst()
    return earlier || (captured && before !== undefined) ? 'superseding' : 'recorded'
  })
}

/** The document that the last reading of a report gave. Holds the report, so that two readings of it do not cross. */
async function documentOf(store: Store, db: Db, report: string): Promise<string | undefined> {
  if (store.terms.rowLocks) await db.selectFrom('report').select('sha256').where('sha256', '=', report).forUpdate().execute()
  const row = await db
    .selectFrom('capture')
    .innerJoin('reading', 'reading.number', 'capture.reading')
    .select('document_id')
    .where('sha256', '=', report)
    .orderBy('capture.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.document_id
}

/** Is the report new here? One that another is recording just now is waited for. */
async function insertReport(db: Db, { report }: NewReading): Promise<boolean> {
  const { bytes, ...head } = report
  const origin = originOf(report.from)
  const inserted = await db
    .insertInto('report')
    .values({ sha256: report.sha256, origin, body: JSON.stringify(head) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!inserted.numInsertedOrUpdatedRows) return false
  await db.insertInto('payload').values({ sha256: report.sha256, bytes }).execute()
  return true
}

async function insertReading(
  db: Db,
  { report, document, claims, extractor }: NewReading,
  recorded: string,
): Promise<{ number: number; isNew: boolean }> {
  const body = JSON.stringify(document)
  const digest = sha256(body)
  await db
    .insertInto('document')
    .values({ id: document.id, digest, body })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const known = knownSince(document.published, report.captured)
  const inserted = await db
    .insertInto('reading')
    .values({ document_id: document.id, digest, extractor, known, recorded, claims: claims.length })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst()
  if (!inserted) {
    const there = db.selectFrom('reading').select('number').where('document_id', '=', document.id)
    const { number } = await there.where('digest', '=', digest).where('extractor', '=', extractor).executeTakeFirstOrThrow()
    return { number, isNew: false }
  }
  const rows = claims.map((claim): NewClaimRow => {
    return { reading: inserted.number, id: claim.id, kind: claim.kind, start: claim.sentence[0], body: JSON.stringify(claim) }
  })
  for (let from = 0; from < rows.length; from += ROWS)
    await db
      .insertInto('claim')
      .values(rows.slice(from, from + ROWS))
      .execute()
  return { number: inserted.number, isNew: true }
}

async function insertCapture(db: Db, report: string, reading: number, recorded: string): Promise<boolean> {
  const inserted = await db
    .insertInto('capture')
    .values({ sha256: report, reading, recorded })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Boolean(inserted.numInsertedOrUpdatedRows)
}

/** Lets the newest reading of each of the documents stand. */
export async function stand(db: Db, documents: readonly string[]): Promise<void> {
  await db
    .insertInto('standing')
    .columns(['document_id', 'reading', 'known'])
    .expression(
      db
        .selectFrom('reading')
        .select(['document_id', 'number', 'known'])
        .where('number', 'in', (inner) =>
          inner
            .selectFrom('reading as last')
            .select((of) => of.fn.max('last.number').as('number'))
            .where('last.document_id', 'in', documents)
            .groupBy('last.document_id'),
        ),
    )
    .onConflict((conflict) =>
      conflict
        .column('document_id')
        .doUpdateSet((update) => ({ reading: update.ref('excluded.reading'), known: update.ref('excluded.known') }))
        .whereRef('excluded.reading', '>', 'standing.reading'),
    )
    .execute()
}

/** A report now gives another document: the earlier one stands only while another report still gives it. Its filings go over. */
async function retire(store: Store, db: Db, earlier: string, later: string, recorded: string): Promise<void> {
  if (store.terms.rowLocks) await db.selectFrom('standing').select('reading').where('document_id', '=', earlier).forUpdate().execute()
  await db
    .insertInto('filing')
    .columns(['document_id', 'conflict', 'recorded'])
    .expression(
      db
        .selectFrom('filing')
        .select([sql.val(later).as('document_id'), 'conflict', sql.val(recorded).as('recorded')])
        .where('document_id', '=', earlier),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const giving = await db
    .selectFrom('capture')
    .innerJoin('reading', 'reading.number', 'capture.reading')
    .select('capture.number')
    .where('reading.document_id', '=', earlier)
    .where('capture.number', '=', (inner) =>
      inner
        .selectFrom('capture as last')
        .select((of) => of.fn.max('last.number').as('number'))
        .whereRef('last.sha256', '=', 'capture.sha256'),
    )
    .executeTakeFirst()
  if (giving) return
  await db.deleteFrom('standing').where('document_id', '=', earlier).execute()
  await isDue(db, earlier)
}

/** The lineage of a document is to be traced: its text came, changed or went. */
const isDue = (db: Db, document: string): Promise<unknown> => db.insertInto('lineage_due').values({ document_id: document }).execute()

/** Files a document; false where it is filed already. */
async function file(db: Db, document: string, conflict: string | undefined, recorded: string): Promise<boolean> {
  if (conflict === undefined) {
    const filed = await db.selectFrom('filing').select('conflict').where('document_id', '=', document).executeTakeFirst()
    if (filed) return false
  }
  const inserted = await db
    .insertInto('filing')
    .values({ document_id: document, conflict: conflict ?? DEFAULT_CONFLICT, recorded })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst()
  return Boolean(inserted.numInsertedOrUpdatedRows)
}

/** What both stores hold alike and an index takes: text without control characters and unpaired surrogates, not too long. */
export const STORABLE: RegExp = /^[^\p{Cc}\p{Cs}]{1,500}$/u

/** Throws `ledger-id-invalid` and `claim-misplaced`; see `Ledger.recordReading`. */
export function checkReading({ report, document, claims, extractor, conflict }: NewReading): void {
  const named: [string, string][] = [
    ['document', document.id],
    ['extractor', extractor],
    ...(conflict === undefined ? [] : [['conflict', conflict] as [string, string]]),
    ...claims.map(({ id }): [string, string] => ['claim', id]),
  ]
  for (const [what, value] of named)
    if (!STORABLE.test(value))
      throw new AscribeError(
        'ledger-id-invalid',
        `The ${what} ${JSON.stringify(value.slice(0, 50))} of ${nameOf(report.from)} needs a name of 1 to 500 characters, none of them a control character.`,
      )
  const ids = new Set<string>()
  for (const { id, documentId } of claims) {
    if (documentId !== document.id || ids.has(id))
      throw new AscribeError(
        'claim-misplaced',
        `The claim ${id} in ${nameOf(report.from)} ${ids.has(id) ? 'stands there twice' : `is of the document ${documentId}, not of ${document.id}`}; nothing of that report was recorded.`,
      )
    ids.add(id)
  }
}

/** A report's path or address as a text column can hold it. */
export const originOf = (from: NewReading['report']['from']): string => nameOf(from).replace(/[\0\p{Cs}]/gu, '\uFFFD')
