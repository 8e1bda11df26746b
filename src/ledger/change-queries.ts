import { type Kysely, sql } from 'kysely'
import { groupBy } from '../base/group-by.js'
import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import { filedUnder } from './document-queries.js'
import { firstAfter } from './known.js'
import type { Changes, CopyFilter, RecordedDocument } from './ledger.js'
import type { LedgerTables } from './ledger-tables.js'
import { selectCopies } from './lineage/copy-queries.js'
import { chunksOf } from './lineage/trace-documents.js'
import type { Store } from './store.js'

type Db = Kysely<LedgerTables>

/** After so many changed documents it is better to read all of them anew. */
const MOST = 500
/** Any number, the same for all programs that write. */
const LOCK = 7_213_448

/**
 * Notes that documents came, changed, went, were filed, or stand otherwise to others; `reviewed`: that claims of theirs were reviewed. Is called last in a
 * transaction: until this ends, no other may note anything, so that numbers become visible in their order.
 */
export async function noteChanges({ terms }: Store, db: Db, documents: Iterable<string>, reviewed = false): Promise<void> {
  const ids = [...new Set(documents)]
  if (ids.length === 0) return
  if (terms.rowLocks) await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db)
  for (const some of chunksOf(ids))
    await db
      .insertInto('change')
      .values(some.map((document_id) => ({ document_id, reviewed: reviewed ? 1 : 0 })))
      .execute()
}

/** The number of the last change; 0: none. */
export async function selectMark(db: Db): Promise<number> {
  const { mark } = await db
    .selectFrom('change')
    .select((of) => of.fn.max('number').as('mark'))
    .executeTakeFirstOrThrow()
  return Number(mark ?? 0)
}

/** See `Ledger.changesSince`. */
export async function selectChanges(db: Db, mark: number, filter: CopyFilter): Promise<Changes | undefined> {
  const rows = await db
    .selectFrom('change')
    .selectAll()
    .where('number', '>', mark)
    .orderBy('number')
    .limit(MOST + 1)
    .execute()
  if (rows.length > MOST) return undefined
  const ids = new Set(rows.flatMap(({ document_id, reviewed }) => (reviewed ? [] : document_id)))
  // what stands to a changed document as its copy may stand otherwise where only a part of its kin is asked for
  for (const some of chunksOf([...ids]))
    for (const { document_id } of await db
      .selectFrom('traced')
      .select('document_id')
      .where('kin', 'in', db.selectFrom('traced').select('kin').where('document_id', 'in', some))
      .execute())
      ids.add(document_id)
  if (ids.size > MOST) return undefined
  const documents = ids.size === 0 ? [] : await selectRecorded(db, filter, [...ids])
  const there = new Set(documents.map(({ document }) => document.id))
  return {
    mark: rows.at(-1)?.number ?? mark,
    documents,
    gone: [...ids].filter((id) => !there.has(id)).sort(),
    reviewed: rows.some(({ reviewed }) => reviewed === 1),
  }
}

/** Documents with their claims and how they stand to each other, in order; see `Ledger.recorded`. `ids`: only these, no more than go into one statement. */
export async function selectRecorded(db: Db, filter: CopyFilter, ids?: readonly string[]): Promise<readonly RecordedDocument[]> {
  const { conflict, asOf } = filter
  let standing = db.selectFrom('standing')
  if (conflict !== undefined) standing = standing.where(filedUnder(conflict))
  if (asOf !== undefined) standing = standing.where('standing.known', '<', firstAfter(asOf))
  if (ids !== undefined) standing = standing.where('standing.document_id', 'in', ids)
  const documents = await standing
    .innerJoin('reading', 'reading.number', 'standing.reading')
    .innerJoin('document', (on) => on.onRef('document.id', '=', 'reading.document_id').onRef('document.digest', '=', 'reading.digest'))
    .select(['standing.document_id as id', 'standing.known', 'document.body'])
    .orderBy('standing.known')
    .orderBy('standing.document_id')
    .execute()
  const claims = await standing
    .innerJoin('claim', 'claim.reading', 'standing.reading')
    .select(['standing.document_id as id', 'claim.body'])
    .orderBy('standing.known')
    .orderBy('standing.document_id')
    .orderBy('claim.start')
    .orderBy('claim.id')
    .execute()
  const claimsOf = groupBy(claims, ({ id }) => id)
  const copies = new Map((await selectCopies(db, filter, ids)).map((copy) => [copy.id, copy]))
  return documents.map(({ id, known, body }) => ({
    document: JSON.parse(body) as Document,
    known,
    claims: (claimsOf.get(id) ?? []).map((claim) => JSON.parse(claim.body) as Claim),
    copy: copies.get(id),
  }))
}
