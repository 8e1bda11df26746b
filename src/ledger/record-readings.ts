import type { Kysely } from 'kysely'
import { sha256 } from '../base/ids.js'
import { noteChanges } from './change-queries.js'
import { knownSince } from './known.js'
import { DEFAULT_CONFLICT, type NewReading, type Outcome } from './ledger.js'
import type { LedgerTables, NewClaimRow } from './ledger-tables.js'
import { checkReading, originOf, ROWS, stand } from './record-reading.js'
import type { Store } from './store.js'

type Db = Kysely<LedgerTables>

interface Row {
  readonly reading: NewReading
  readonly body: string
  readonly digest: string
}

/** Records readings in one transaction; see `Ledger.recordReadings`. `recorded` is the time of recording. */
export function recordReadings(store: Store, readings: readonly NewReading[], recorded: string): Promise<readonly Outcome[]> {
  readings.forEach(checkReading)
  const rows = readings.map((reading): Row => {
    const body = JSON.stringify(reading.document)
    return { reading, body, digest: sha256(body) }
  })
  return store.write(async (db) => {
    const outcomes: Outcome[] = []
    const changed: string[] = []
    for (let from = 0; from < rows.length; from += ROWS)
      outcomes.push(...(await recordSome(db, rows.slice(from, from + ROWS), recorded, changed)))
    await noteChanges(store, db, changed)
    return outcomes
  })
}

/** Puts the ids of documents that came, changed or were filed into `changed`. */
async function recordSome(db: Db, rows: readonly Row[], recorded: string, changed: string[]): Promise<readonly Outcome[]> {
  const ids = rows.map(({ reading }) => reading.document.id)
  const before = await db.selectFrom('reading').select('document_id').distinct().where('document_id', 'in', ids).execute()
  const known = new Set(before.map((row) => row.document_id))
  await insertReports(db, rows)
  await db
    .insertInto('document')
    .values(rows.map(({ reading, body, digest }) => ({ id: reading.document.id, digest, body })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const fresh = await insertReadings(db, rows, recorded)
  const there = await db
    .selectFrom('reading')
    .select(['number', 'document_id', 'digest', 'extractor'])
    .where('document_id', 'in', ids)
    .execute()
  const numbers = new Map(there.map((row) => [keyOf(row.document_id, row.digest, row.extractor), row.number]))
  const numberOf = ({ reading, digest }: Row): number => numbers.get(keyOf(reading.document.id, digest, reading.extractor))!
  await insertClaims(
    db,
    rows.filter((row) => fresh.has(numberOf(row))).map((row) => [numberOf(row), row.reading]),
  )
  const captured = await db
    .insertInto('capture')
    .values(rows.map((row) => ({ sha256: row.reading.report.sha256, reading: numberOf(row), recorded })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('reading')
    .execute()
  const taken = new Set(captured.map(({ reading }) => reading))
  const standing = rows.filter((row) => taken.has(numberOf(row))).map(({ reading }) => reading)
  await letStand(db, standing, known)
  changed.push(...standing.map(({ document }) => document.id), ...(await fileAll(db, rows, recorded)))
  return rows.map((row) => {
    if (!fresh.has(numberOf(row))) return 'already-recorded'
    return known.has(row.reading.document.id) ? 'superseding' : 'recorded'
  })
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts)

async function insertReports(db: Db, rows: readonly Row[]): Promise<void> {
  const inserted = await db
    .insertInto('report')
    .values(
      rows.map(({ reading: { report } }) => {
        const { bytes: _, ...head } = report
        return { sha256: report.sha256, origin: originOf(report.from), body: JSON.stringify(head) }
      }),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('sha256')
    .execute()
  const added = new Set(inserted.map((row) => row.sha256))
  const payloads = rows.map(({ reading: { report } }) => report).filter((report) => added.has(report.sha256))
  if (payloads.length === 0) return
  await db
    .insertInto('payload')
    .values(payloads.map(({ sha256, bytes }) => ({ sha256, bytes })))
    .execute()
}

/** Numbers of the readings that are new. */
async function insertReadings(db: Db, rows: readonly Row[], recorded: string): Promise<ReadonlySet<number>> {
  const inserted = await db
    .insertInto('reading')
    .values(
      rows.map(({ reading: { report, document, claims, extractor }, digest }) => ({
        document_id: document.id,
        digest,
        extractor,
        known: knownSince(document.published, report.captured),
        recorded,
        claims: claims.length,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .execute()
  return new Set(inserted.map(({ number }) => number))
}

async function insertClaims(db: Db, readings: readonly (readonly [number: number, reading: NewReading])[]): Promise<void> {
  const rows = readings.flatMap(([number, { claims }]) =>
    claims.map((claim): NewClaimRow => {
      return { reading: number, id: claim.id, kind: claim.kind, start: claim.sentence[0], body: JSON.stringify(claim) }
    }),
  )
  for (let from = 0; from < rows.length; from += ROWS)
    await db
      .insertInto('claim')
      .values(rows.slice(from, from + ROWS))
      .execute()
}

/** Lets the newest reading of each document stand, and its lineage be traced where there is text, or was. */
async function letStand(db: Db, readings: readonly NewReading[], known: ReadonlySet<string>): Promise<void> {
  if (readings.length === 0) return
  await stand(
    db,
    readings.map(({ document }) => document.id),
  )
  const due = readings.filter(({ document }) => document.text !== '' || known.has(document.id))
  if (due.length === 0) return
  await db
    .insertInto('lineage_due')
    .values(due.map(({ document }) => ({ document_id: document.id })))
    .execute()
}

/** Returns the ids of those that were not filed so. */
async function fileAll(db: Db, rows: readonly Row[], recorded: string): Promise<readonly string[]> {
  const ids = rows.filter(({ reading }) => reading.conflict === undefined).map(({ reading }) => reading.document.id)
  const filed = ids.length === 0 ? [] : await db.selectFrom('filing').select('document_id').where('document_id', 'in', ids).execute()
  const known = new Set(filed.map((row) => row.document_id))
  const filings = rows
    .map(({ reading }) => reading)
    .filter(({ conflict, document }) => conflict !== undefined || !known.has(document.id))
    .map(({ conflict = DEFAULT_CONFLICT, document }) => ({ document_id: document.id, conflict, recorded }))
  if (filings.length === 0) return []
  const inserted = await db
    .insertInto('filing')
    .values(filings)
    .onConflict((clash) => clash.doNothing())
    .returning('document_id')
    .execute()
  return inserted.map((row) => row.document_id)
}
