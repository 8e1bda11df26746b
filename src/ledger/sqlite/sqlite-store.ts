import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, sql } from 'kysely'
import { AscribeError } from '../../base/errors.js'
import type { LedgerTables } from '../ledger-tables.js'
import type { Store, StoreTerms } from '../store.js'
import { openSqliteDatabase } from './sqlite-database.js'
import { LedgerSqliteDialect } from './sqlite-dialect.js'
import { explainSqlite } from './sqlite-errors.js'

const terms: StoreTerms = {
  number: sql`integer primary key autoincrement`,
  text: sql`text`,
  bytes: sql`blob`,
  tableEnd: sql`strict`,
  rowLocks: false,
  appendOnly: (table) =>
    ['update', 'delete'].map(
      (change) => `create trigger ${table}_no_${change} before ${change} on ${table}
        begin select raise(abort, 'the ledger is append-only'); end`,
    ),
}

/** How long a writer waits for another, in milliseconds. One document takes about one. */
const PATIENCE = 5000

/**
 * Opens a ledger file, or an empty one to be. Throws `ledger-folder-missing`, `ledger-not-a-ledger` for a file of another kind,
 * `ledger-missing` where `create` is false, and what `explainSqlite` names.
 */
export function openSqliteStore(path: string, options: { readonly create: boolean; readonly patience?: number }): Store {
  const explain = (error: unknown): unknown => explainSqlite(error, path)
  const patience = options.patience ?? PATIENCE
  checkFile(path, options.create)
  try {
    const database = openSqliteDatabase(path, patience)
    try {
      // 64 MB of pages in memory: what is looked up again and again is not read from the file each time
      database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536')
    } catch (error) {
      database.close()
      throw error
    }
    const db = new Kysely<LedgerTables>({ dialect: new LedgerSqliteDialect(database, patience) })
    return {
      db,
      name: path,
      terms,
      async tables() {
        const named = sql<{ name: string }>`select name from sqlite_master where type = 'table' and substr(name, 1, 7) <> 'sqlite_'`
        return (await named.execute(db)).rows.map((row) => row.name)
      },
      async prepare() {},
      write: (work) => db.transaction().execute(work),
      explain,
    }
  } catch (error) {
    throw explain(error)
  }
}

/** Looks before SQLite does: it would make a file where none is, and take an empty one for its own. */
function checkFile(path: string, create: boolean): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) {
    if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
      throw new AscribeError('ledger-folder-missing', `There is no folder ${dirname(path)} for the ledger. Make it, or name another place.`)
    if (!create) throw new AscribeError('ledger-missing', `There is no ledger ${path}. Check the path; "ascribe read" makes a new ledger.`)
    return
  }
  if (found.isDirectory()) throw new AscribeError('ledger-is-folder', `${path} is a folder. Name the ledger's file in it.`)
  if (found.size > 0 && !startsAsSqlite(path))
    throw new AscribeError(
      'ledger-not-a-ledger',
      `${path} is not a ledger, but a file of another kind. Name another file; nothing was changed.`,
    )
}

const SIGNATURE = 'SQLite format 3\0'

function startsAsSqlite(path: string): boolean {
  const head = Buffer.alloc(SIGNATURE.length)
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (cause) {
    throw new AscribeError('ledger-not-writable', `${path} cannot be read: its permissions forbid it, or the disk fails.`, cause)
  }
  try {
    return readSync(file, head, 0, head.length, 0) === head.length && head.toString('latin1') === SIGNATURE
  } finally {
    closeSync(file)
  }
}
