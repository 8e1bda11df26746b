import { type Kysely, sql } from 'kysely'
import type { Document } from '../../documents/document.js'
import type { Link } from '../../documents/lineage/compare-traces.js'
import type { Copy } from '../../documents/lineage/copy.js'
import { withGivenOrigins } from '../../documents/lineage/given-origins.js'
import { unpack } from '../../documents/lineage/index/packed.js'
import type { Linked } from '../../documents/lineage/resolve-copies.js'
import type { Trace } from '../../documents/lineage/trace.js'
import { filedUnder } from '../document-queries.js'
import { firstAfter } from '../known.js'
import type { CopyFilter } from '../ledger.js'
import type { LedgerTables } from '../ledger-tables.js'
import { chunksOf, resolveParts } from './trace-documents.js'

type Db = Kysely<LedgerTables>

/**
 * How the documents asked for stand to each other, in the order of `selectDocuments`: as they were said to go back, where it was said (`withGivenOrigins`), else
 * as was traced. Those whose whole kin is asked for are read as they are kept; where a part of a kin is not (published later, filed elsewhere), the rest is settled
 * anew from what is kept of each document and link. `ids`: only these, with all of their kin that is asked for.
 */
export async function selectCopies(db: Db, { conflict, asOf }: CopyFilter, ids?: readonly string[]): Promise<readonly Copy[]> {
  let query = db
    .selectFrom('standing')
    .leftJoin('traced', 'traced.document_id', 'standing.document_id')
    .innerJoin('reading', 'reading.number', 'standing.reading')
    .innerJoin('document', (on) => on.onRef('document.id', '=', 'reading.document_id').onRef('document.digest', '=', 'reading.digest'))
    .select(['standing.document_id as id', 'traced.number', 'traced.kin', 'traced.copy'])
    // most bodies say nothing of it, and need not be read
    .select(sql<string | null>`case when document.body like '%"origins":%' then document.body end`.as('said'))
    .orderBy('standing.known')
    .orderBy('standing.document_id')
  if (conflict !== undefined) query = query.where(filedUnder(conflict))
  if (asOf !== undefined) query = query.where('standing.known', '<', firstAfter(asOf))
  if (ids !== undefined) query = query.where('standing.document_id', 'in', ids)
  const rows = await query.execute()
  const traced = rows.flatMap(({ number, kin, copy }) => (number === null || kin === null || copy === null ? [] : [{ number, kin, copy }]))
  const copies = conflict === undefined && asOf === undefined ? traced.map(asKept) : await asIfAlone(db, traced)
  return withGivenOrigins(
    copies,
    rows.map(({ id, said }) => (said === null ? { id } : { id, ...originsOf(JSON.parse(said) as Document) })),
  )
}

interface Traced {
  readonly number: number
  readonly kin: number
  readonly copy: string
}

const asKept = ({ copy }: Traced): Copy => JSON.parse(copy) as Copy
const originsOf = ({ origins }: Document): Pick<Document, 'origins'> => (origins === undefined ? {} : { origins })

/** What is kept of documents where there are others, as it is without those. */
async function asIfAlone(db: Db, rows: readonly Traced[]): Promise<readonly Copy[]> {
  const byKin = new Map<number, Traced[]>()
  for (const row of rows) {
    const list = byKin.get(row.kin)
    if (list) list.push(row)
    else byKin.set(row.kin, [row])
  }
  const partly: Traced[] = []
  for (const kins of chunksOf([...byKin.keys()])) {
    const sizes = await db
      .selectFrom('traced')
      .select((of) => ['kin', of.fn.countAll().as('size')])
      .where('kin', 'in', kins)
      .groupBy('kin')
      .execute()
    for (const { kin, size } of sizes) if (Number(size) > byKin.get(kin)!.length) partly.push(...byKin.get(kin)!)
  }
  const anew = await settleAmong(
    db,
    partly.map(({ number }) => number),
  )
  return rows.map((row) => anew.get(row.number) ?? asKept(row))
}

async function settleAmong(db: Db, numbers: readonly number[]): Promise<ReadonlyMap<number, Copy>> {
  const traces = new Map<number, Trace>()
  const links: Linked[] = []
  for (const some of chunksOf(numbers)) {
    for (const { number, bytes } of await db.selectFrom('trace').selectAll().where('number', 'in', some).execute())
      traces.set(number, unpack(bytes) as Trace)
    for (const { one, other, body } of await db.selectFrom('lineage_link').selectAll().where('one', 'in', some).execute())
      links.push({ one, other, link: JSON.parse(body) as Link })
  }
  const settled = new Map<number, Copy>()
  const members = numbers.map((number) => ({ number }))
  for (const part of resolveParts(members, links, (number) => traces.get(number)!))
    for (const [at, { number }] of part.members.entries()) settled.set(number, part.copies[at]!)
  return settled
}
