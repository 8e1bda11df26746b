import type { Kysely } from 'kysely'
import type { Document } from '../../documents/document.js'
import type { Link } from '../../documents/lineage/compare-traces.js'
import { keysOf } from '../../documents/lineage/index/document-keys.js'
import { comesFirst, LINEAGE_RULES, linkedParts, linkOf } from '../../documents/lineage/index/link-traces.js'
import { pack, unpack } from '../../documents/lineage/index/packed.js'
import { type Linked, resolveCopies } from '../../documents/lineage/resolve-copies.js'
import { type Trace, traceOf } from '../../documents/lineage/trace.js'
import { noteChanges } from '../change-queries.js'
import type { LedgerTables } from '../ledger-tables.js'
import type { Store } from '../store.js'
import type { StoredIndex } from './stored-index.js'

type Db = Kysely<LedgerTables>

/** Documents traced in one transaction. */
const BATCH = 256
/** Values in one `in (…)`, and rows in one statement. */
const ROWS = 500
/** Traces kept of those read last, some three kilobytes each: the copies of a story come close to each other. */
const TRACES = 2000

/** What is kept in memory between batches; only of use to the one who holds `lineage_state`. */
export interface Tracing {
  readonly index: StoredIndex
  readonly traces: Map<number, Trace>
}

/**
 * Traces the lineage of the next documents that came, changed or went since it was traced last, in one transaction; the rest of the lineage changes with
 * them where it must. Returns how many were due; 0: none is left. What comes out hangs on the documents alone, not on the order in which they came.
 */
export async function traceNext(store: Store, tracing: Tracing): Promise<number> {
  const due = await store.db.selectFrom('lineage_due').select('number').limit(1).executeTakeFirst()
  const rules = await store.db.selectFrom('lineage_state').select('rules').executeTakeFirst()
  if (!due && (rules === undefined || rules.rules === LINEAGE_RULES)) return 0
  try {
    return await store.write((db) => traceBatch(store, db, tracing))
  } catch (error) {
    tracing.index.forget()
    tracing.traces.clear()
    throw error
  }
}

async function traceBatch(store: Store, db: Db, tracing: Tracing): Promise<number> {
  const next = await holdState(store, db, tracing)
  const due = await db.selectFrom('lineage_due').selectAll().orderBy('number').limit(BATCH).execute()
  if (due.length === 0) return 0
  const ids = [...new Set(due.map((row) => row.document_id))]
  const standing = await db
    .selectFrom('standing')
    .innerJoin('reading', 'reading.number', 'standing.reading')
    .innerJoin('document', (on) => on.onRef('document.id', '=', 'reading.document_id').onRef('document.digest', '=', 'reading.digest'))
    .select(['document.id', 'document.digest', 'document.body'])
    .where('standing.document_id', 'in', ids)
    .execute()
  const before = await db.selectFrom('traced').selectAll().where('document_id', 'in', ids).execute()
  const digests = new Map(standing.map(({ id, digest }) => [id, digest]))
  const gone = before.filter((row) => digests.get(row.document_id) !== row.digest)
  const same = new Set(before.filter((row) => !gone.includes(row)).map((row) => row.document_id))
  const fresh = standing
    .filter(({ id }) => !same.has(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ digest, body }) => ({ digest, document: JSON.parse(body) as Document }))
    // imported without its text: there is nothing to compare
    .filter(({ document }) => document.text !== '')
    .map(({ digest, document }, at) => ({ number: next + at, digest, trace: traceOf(document) }))
  const kins = new Set(gone.map(({ kin }) => kin))
  await remove(
    db,
    gone.map(({ number }) => number),
  )
  await tracing.index.refresh(db, next)
  const links = fresh.length === 0 ? [] : await linksOf(db, tracing, fresh, kins)
  await insertFresh(db, fresh, links)
  const changed = await settle(db, tracing, fresh, links, kins)
  await db
    .deleteFrom('lineage_due')
    .where(
      'number',
      'in',
      due.map(({ number }) => number),
    )
    .execute()
  await db
    .updateTable('lineage_state')
    .set({ next: next + fresh.length })
    .execute()
  await noteChanges(store, db, changed)
  return due.length
}

/** Lets nobody else trace until this transaction ends. Traced by other rules: all that was derived goes, and all documents are due. Returns the next number. */
async function holdState(store: Store, db: Db, tracing: Tracing): Promise<number> {
  await db
    .insertInto('lineage_state')
    .values({ id: 1, rules: LINEAGE_RULES, next: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const held = db.selectFrom('lineage_state').selectAll()
  const { rules, next } = await (store.terms.rowLocks ? held.forUpdate() : held).executeTakeFirstOrThrow()
  if (rules === LINEAGE_RULES) return next
  await forgetLineage(db)
  tracing.index.forget()
  tracing.traces.clear()
  return next
}

/** Deletes what was derived and lets every standing document be due. */
export async function forgetLineage(db: Db): Promise<void> {
  for (const table of [
    'traced',
    'trace',
    'lineage_link',
    'lineage_segment',
    'lineage_filter',
    'lineage_part',
    'lineage_head',
    'lineage_due',
  ] as const)
    await db.deleteFrom(table).execute()
  await db
    .insertInto('lineage_due')
    .columns(['document_id'])
    .expression(db.selectFrom('standing').select('document_id').orderBy('document_id'))
    .execute()
  // numbers are not given out twice: what another program holds in memory under one must not be taken for another document's
  await db.updateTable('lineage_state').set({ rules: LINEAGE_RULES }).execute()
}

async function remove(db: Db, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return
  await db.deleteFrom('traced').where('number', 'in', numbers).execute()
  await db.deleteFrom('trace').where('number', 'in', numbers).execute()
  await db
    .deleteFrom('lineage_link')
    .where((of) => of.or([of('one', 'in', numbers), of('other', 'in', numbers)]))
    .execute()
}

interface Fresh {
  readonly number: number
  readonly digest: string
  readonly trace: Trace
}

/** Finds the documents that the fresh ones are linked with, and adds these to the index; puts the kins of those linked into `kins`. */
async function linksOf(db: Db, { index, traces }: Tracing, fresh: readonly Fresh[], kins: Set<number>): Promise<readonly Linked[]> {
  const found = await index.place(
    db,
    fresh.map(({ number, trace }) => ({ number, keys: keysOf(trace) })),
  )
  for (const { number, trace } of fresh) traces.set(number, trace)
  await readTraces(db, traces, new Set(found.flat()))
  const links: Linked[] = []
  const linked = new Set<number>()
  for (const [at, { number, trace }] of fresh.entries())
    for (const other of found[at]!) {
      const candidate = traces.get(other)
      const link = candidate && linkOf(trace, candidate)
      if (!link) continue
      links.push(comesFirst(trace, candidate) ? { one: number, other, link } : { one: other, other: number, link })
      if (other < fresh[0]!.number) linked.add(other)
    }
  for (const rows of chunksOf([...linked])) {
    const found = await db.selectFrom('traced').select(['number', 'kin']).where('number', 'in', rows).execute()
    for (const { kin } of found) kins.add(kin)
    // a trace in memory may be of a document that went
    const there = new Set(found.map(({ number }) => number))
    for (const number of rows) if (!there.has(number)) traces.delete(number)
  }
  return links.filter(({ one, other }) => traces.has(one) && traces.has(other))
}

/** Holds the traces of these documents in memory; those that went have none. */
async function readTraces(db: Db, traces: Map<number, Trace>, numbers: ReadonlySet<number>): Promise<void> {
  for (const number of traces.keys()) {
    if (traces.size <= TRACES) break
    if (!numbers.has(number)) traces.delete(number)
  }
  for (const rows of chunksOf([...numbers].filter((number) => !traces.has(number))))
    for (const { number, bytes } of await db.selectFrom('trace').selectAll().where('number', 'in', rows).execute())
      traces.set(number, unpack(bytes) as Trace)
}

async function insertFresh(db: Db, fresh: readonly Fresh[], links: readonly Linked[]): Promise<void> {
  for (const rows of chunksOf(fresh))
    await db
      .insertInto('trace')
      .values(rows.map(({ number, trace }) => ({ number, bytes: pack(trace) })))
      .execute()
  for (const rows of chunksOf(links))
    await db
      .insertInto('lineage_link')
      .values(rows.map(({ one, other, link }) => ({ one, other, body: JSON.stringify(link) })))
      .execute()
}

interface Member {
  readonly number: number
  readonly id: string
  readonly kin?: number
  readonly copy?: string
}

/** Says anew how those stand to each other that are linked with what came, changed or went. Returns the ids of those that stand otherwise now. */
async function settle(
  db: Db,
  { traces }: Tracing,
  fresh: readonly Fresh[],
  links: readonly Linked[],
  kins: ReadonlySet<number>,
): Promise<readonly string[]> {
  const changed: string[] = []
  const members: Member[] = fresh.map(({ number, trace }) => ({ number, id: trace.id }))
  const all = [...links]
  for (const rows of chunksOf([...kins])) {
    const found = await db.selectFrom('traced').select(['number', 'document_id as id', 'kin', 'copy']).where('kin', 'in', rows).execute()
    members.push(...found)
    const stored = await db
      .selectFrom('lineage_link')
      .innerJoin('traced', 'traced.number', 'lineage_link.one')
      .select(['one', 'other', 'body'])
      .where('traced.kin', 'in', rows)
      .execute()
    for (const { one, other, body } of stored) all.push({ one, other, link: JSON.parse(body) as Link })
  }
  await readTraces(db, traces, new Set(members.map(({ number }) => number)))
  members.sort((one, other) => one.number - other.number)
  const digests = new Map(fresh.map(({ number, digest }) => [number, digest]))
  const rows: { document_id: string; number: number; digest: string; kin: number; copy: string }[] = []
  for (const { members: part, copies } of resolveParts(members, all, (number) => traces.get(number)!)) {
    const kin = part[0]!.number
    for (const [at, member] of part.entries()) {
      const copy = JSON.stringify(copies[at])
      const digest = digests.get(member.number)
      if (digest !== undefined) rows.push({ document_id: member.id, number: member.number, digest, kin, copy })
      else if (member.kin !== kin || member.copy !== copy) {
        await db.updateTable('traced').set({ kin, copy }).where('number', '=', member.number).execute()
        changed.push(member.id)
      }
    }
  }
  for (const some of chunksOf(rows)) await db.insertInto('traced').values(some).execute()
  return [...changed, ...rows.map((row) => row.document_id)]
}

/** The members that are linked with each other, part by part, and a `Copy` of each. Of links, those among members count. */
export function* resolveParts<M extends { readonly number: number }>(
  members: readonly M[],
  links: readonly Linked[],
  traceAt: (number: number) => Trace,
): Generator<{ readonly members: readonly M[]; readonly copies: ReturnType<typeof resolveCopies> }> {
  const place = new Map(members.map(({ number }, at) => [number, at]))
  const among = links.flatMap(({ one, other, link }) => {
    const [a, b] = [place.get(one), place.get(other)]
    return a === undefined || b === undefined ? [] : [{ one: a, other: b, link }]
  })
  const byPart = new Map<number, Linked[]>()
  const parts = linkedParts(members.length, among)
  const partOf = new Map(parts.flatMap((part, at) => part.map((member) => [member, at] as const)))
  for (const linked of among) {
    const part = partOf.get(linked.one)!
    const list = byPart.get(part)
    if (list) list.push(linked)
    else byPart.set(part, [linked])
  }
  for (const [at, part] of parts.entries()) {
    const inPart = new Map(part.map((member, position) => [member, position]))
    const own = (byPart.get(at) ?? []).map(({ one, other, link }) => ({ one: inPart.get(one)!, other: inPart.get(other)!, link }))
    const found = part.map((member) => members[member]!)
    yield {
      members: found,
      copies: resolveCopies(
        found.map(({ number }) => traceAt(number)),
        own,
      ),
    }
  }
}

export function* chunksOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += ROWS) yield rows.slice(from, from + ROWS)
}
