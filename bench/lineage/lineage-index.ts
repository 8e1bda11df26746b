import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keysOf } from '../../src/documents/lineage/index/document-keys.js'
import { linkOf } from '../../src/documents/lineage/index/link-traces.js'
import { type Trace, traceOf } from '../../src/documents/lineage/trace.js'
import { StoredIndex } from '../../src/ledger/lineage/stored-index.js'
import { migrate } from '../../src/ledger/migrations.js'
import { openPostgresStore } from '../../src/ledger/postgres/postgres-store.js'
import { openSqliteStore } from '../../src/ledger/sqlite/sqlite-store.js'
import type { Store } from '../../src/ledger/store.js'
import { startPostgres } from '../../tests/support/postgres.js'
import { PER_DAY, type WrittenStory, writeStory } from './write-story.js'

const BATCH = 256
/** Documents that are measured at each size, beyond those that fill the index. */
const MEASURED = 2048

interface Row {
  readonly store: string
  readonly documents: number
  /** CPU milliseconds a document: to read what is compared, to make keys, to look them up and add them, to compare with candidates. */
  readonly trace: number
  readonly keys: number
  readonly place: number
  readonly compare: number
  readonly documentsPerSecond: number
  readonly candidates: number
  /** Of the copies that were written, the share of which an original was among the candidates. */
  readonly found: number
  /** Megabytes: of the index in memory, of the process, of the index on disk. */
  readonly held: number
  readonly process: number
  readonly disk?: number
}

/**
 * Measures how many documents a second are placed in an index that lives in a ledger, as it grows to `--documents N` (default 10000; then 100000, 1000000).
 * `--per-day N` stories are published a day, 5,000 where nothing is said; `--postgres` takes a server instead of a file. At 10,000, 100,000 and
 * 1,000,000 below N, and at N, 2,048 documents are traced, looked up, compared and added; those between are looked up and added without being compared. CPU of this process, all of it on one thread. Prints a table, or with `--json` JSON.
 */
export async function lineageIndexBench(args: readonly string[]): Promise<void> {
  const asked = (option: string, usual: number): number => (args.includes(option) ? Number(args[args.indexOf(option) + 1]) : usual)
  const most = asked('--documents', 10_000)
  const perDay = asked('--per-day', PER_DAY)
  const write = (number: number): WrittenStory => writeStory(number, perDay)
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-bench-'))
  const server = args.includes('--postgres') ? await startPostgres() : undefined
  const file = join(folder, 'ledger.db')
  const store = server ? await openPostgresStore(await server.database()) : openSqliteStore(file, { create: true })
  const rows: Row[] = []
  try {
    await migrate(store)
    const index = new StoredIndex()
    let next = 0
    const sizes = [10_000, 100_000, 1_000_000].filter((size) => size < most)
    for (const size of [...sizes, most]) {
      next = await fill(store, index, write, next, size)
      const row = await measure(store, index, write, next, server ? 'PostgreSQL' : 'SQLite')
      next += MEASURED
      rows.push({ ...row, ...(!server && { disk: megabytes(statSync(file).size) }) })
      if (!args.includes('--json')) console.log(JSON.stringify(rows.at(-1)))
    }
  } finally {
    await store.db.destroy()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  if (args.includes('--json')) console.log(JSON.stringify(rows))
  else console.table(rows)
}

type Writer = (number: number) => WrittenStory

const megabytes = (bytes: number): number => Math.round(bytes / 1e6)
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function fill(store: Store, index: StoredIndex, write: Writer, from: number, to: number): Promise<number> {
  for (let at = from; at < to; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - at) }, (_, one) => ({
      number: at + one,
      keys: keysOf(traceOf(write(at + one).document)),
    }))
    await store.write(async (db) => {
      await index.refresh(db, at)
      await index.place(db, batch)
    })
  }
  return to
}

async function measure(store: Store, index: StoredIndex, write: Writer, from: number, name: string): Promise<Row> {
  const spent = { trace: 0, keys: 0, place: 0, compare: 0 }
  let [candidates, copies, found, warm] = [0, 0, 0, true]
  const timed = async <T>(part: keyof typeof spent, work: () => T | Promise<T>): Promise<T> => {
    const began = cpu()
    const done = await work()
    spent[part] += cpu() - began
    return done
  }
  for (let at = from; at < from + MEASURED; at += BATCH) {
    const stories = Array.from({ length: BATCH }, (_, one) => write(at + one))
    const traces = await timed('trace', () => stories.map(({ document }) => traceOf(document)))
    const batch = await timed('keys', () => traces.map((trace, one) => ({ number: at + one, keys: keysOf(trace) })))
    const chosen = await timed('place', () =>
      store.write(async (db) => {
        await index.refresh(db, at)
        return index.place(db, batch)
      }),
    )
    // the traces of candidates as the ledger's own table gives them: made again here, outside the measured time
    const others = new Map<number, Trace>()
    for (const number of new Set(chosen.flat())) others.set(number, traces[number - at] ?? traceOf(write(number).document))
    await timed('compare', () => {
      for (const [one, numbers] of chosen.entries()) for (const number of numbers) linkOf(traces[one]!, others.get(number)!)
    })
    for (const [one, { of }] of stories.entries()) {
      candidates += chosen[one]!.length
      copies += of.length
      found += of.filter((number) => chosen[one]!.includes(number)).length
    }
    // the first batch loads what is held in memory
    if (warm) {
      warm = false
      for (const part of Object.keys(spent) as (keyof typeof spent)[]) spent[part] = 0
    }
  }
  const measured = MEASURED - BATCH
  const each = (part: keyof typeof spent): number => Number((spent[part] / measured).toFixed(3))
  const total = spent.trace + spent.keys + spent.place + spent.compare
  return {
    store: name,
    documents: from,
    trace: each('trace'),
    keys: each('keys'),
    place: each('place'),
    compare: each('compare'),
    documentsPerSecond: Math.round((measured * 1000) / total),
    candidates: Number((candidates / MEASURED).toFixed(2)),
    found: Number((found / copies).toFixed(4)),
    held: megabytes(index.held),
    process: megabytes(process.memoryUsage().rss),
  }
}
