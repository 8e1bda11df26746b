import { DatabaseSync } from '@photostructure/sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** How many prepared statements are kept. The ledger asks some forty; long lists of claims make a few more. */
const KEPT = 200

/**
 * Opens a database file for Kysely's SQLite dialect. Synchronous under the hood; waits up to `patience` milliseconds for another writer.
 * Write-ahead log: readers and the writer do not stop each other. `synchronous = full`: what is recorded outlives a power cut.
 */
export function openSqliteDatabase(path: string, patience: number): SqliteDatabase & { exec(sql: string): void } {
  const database = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true })
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare(sql: string): SqliteStatement {
      const known = kept.get(sql)
      if (known) return known
      if (kept.size >= KEPT) kept.clear()
      const statement = database.prepare(sql)
      const prepared: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      }
      kept.set(sql, prepared)
      return prepared
    },
    exec: (sql) => database.exec(sql),
    // The driver keeps its statements, and by them the log, until they are garbage: so the log is moved into the file here, unless others
    // are at work on it, in which case theirs will be the last hand.
    close() {
      kept.clear()
      try {
        database.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)')
      } finally {
        database.close()
      }
    },
  }
}
