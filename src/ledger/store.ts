import type { Expression, Kysely } from 'kysely'
import type { LedgerTables } from './ledger-tables.js'

/** All in which the two stores differ. One file a store makes it: `sqlite/sqlite-store.ts`, `postgres/postgres-store.ts`. */
export interface Store {
  readonly db: Kysely<LedgerTables>
  /** How messages name it; without a password. */
  readonly name: string
  readonly terms: StoreTerms
  /** The tables that are there, in the database file or in the schema of the ledger. */
  tables(): Promise<readonly string[]>
  /** Makes the place for the tables, where the store needs one. */
  prepare(): Promise<void>
  /** Runs the work in one transaction; again, if others stood in its way and the store chose this one to give in. */
  write<T>(work: (db: Kysely<LedgerTables>) => Promise<T>): Promise<T>
  /** An error of the driver in a user's words; others come back as they are. */
  explain(error: unknown): unknown
}

/** The words in which the stores' SQL differs. */
export interface StoreTerms {
  /** PostgreSQL: the schema that holds the tables. */
  readonly schema?: string
  /** A column type for a row's number, counting up. */
  readonly number: Expression<unknown>
  /** A column type for text that sorts by its UTF-8 bytes. */
  readonly text: Expression<unknown>
  /** A column type for bytes. */
  readonly bytes: Expression<unknown>
  /** What stands after a table's columns. */
  readonly tableEnd?: Expression<unknown>
  /** Are rows locked one by one (`for update`)? Else the one writer holds the whole file. */
  readonly rowLocks: boolean
  /** SQL that refuses to alter or delete rows of a table. */
  readonly appendOnly: (table: string) => readonly string[]
}
