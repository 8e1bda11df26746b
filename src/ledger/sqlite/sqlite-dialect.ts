import { setTimeout as sleep } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'
import { isBusy } from './sqlite-errors.js'

/** How long to sleep before asking again for the write lock, in milliseconds; a document holds it for about one. */
const NAP = 2

/**
 * Takes the write lock at the start of a transaction: one that begins by reading could find itself overtaken when it comes to write.
 * It waits for the lock asleep, not inside SQLite: the thread goes on serving, and the writer waited for may be in this very process.
 */
class PatientDriver extends SqliteDriver {
  readonly #patience: number
  constructor(database: SqliteDatabase, patience: number) {
    super({ database })
    this.#patience = patience
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const until = performance.now() + this.#patience
    await connection.executeQuery(CompiledQuery.raw('pragma busy_timeout = 0'))
    try {
      for (;;) {
        try {
          await connection.executeQuery(CompiledQuery.raw('begin immediate'))
          return
        } catch (error) {
          if (!isBusy(error) || performance.now() > until) throw error
        }
        await sleep(NAP)
      }
    } finally {
      await connection.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${this.#patience}`))
    }
  }
}

/** SQLite undoes changes of the schema with their transaction, so a migration is taken whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely's SQLite dialect, for one writer among several; each waits up to `patience` milliseconds for the others. */
export class LedgerSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase
  readonly #patience: number
  constructor(database: SqliteDatabase, patience: number) {
    super({ database })
    this.#database = database
    this.#patience = patience
  }
  override createDriver(): Driver {
    return new PatientDriver(this.#database, this.#patience)
  }
  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter()
  }
}
