import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { AscribeError } from '../../base/errors.js'
import type { LedgerTables } from '../ledger-tables.js'
import type { Store, StoreTerms } from '../store.js'
import { explainPostgres, gaveIn } from './postgres-errors.js'

/** The tables have a schema to themselves, so that a database may serve other programs too. */
const SCHEMA = 'ascribe'

const terms: StoreTerms = {
  schema: SCHEMA,
  number: sql`integer generated always as identity primary key`,
  text: sql`text collate "C"`,
  bytes: sql`bytea`,
  rowLocks: true,
  appendOnly: (table) => [
    `create or replace function ${SCHEMA}.refuse() returns trigger language plpgsql as
      $$ begin raise exception 'the ledger is append-only'; end $$`,
    `create trigger ${table}_append_only before update or delete or truncate on ${SCHEMA}.${table}
      for each statement execute function ${SCHEMA}.refuse()`,
  ],
}

/** How many times a transaction is tried that the server broke off for another's sake. */
const TRIES = 5

/**
 * Opens a ledger on a PostgreSQL server. Throws `ledger-unreachable`, `ledger-refused`, `ledger-missing` (no such database),
 * `ledger-server-too-old`, `ledger-address-wrong`.
 */
export async function openPostgresStore(address: string): Promise<Store> {
  const name = nameOf(address)
  const pool = new pg.Pool({ connectionString: address, connectionTimeoutMillis: 10_000, application_name: 'ascribe' })
  // An idle connection that breaks must not end the program; the next question finds out and says so.
  pool.on('error', () => {})
  const explain = (error: unknown): unknown => explainPostgres(error, name)
  const db = new Kysely<LedgerTables>({ dialect: new PostgresDialect({ pool }) }).withSchema(SCHEMA)
  const store: Store = {
    db,
    name,
    terms,
    async tables() {
      const named = sql<{ name: string }>`select tablename as name from pg_tables where schemaname = ${SCHEMA}`
      return (await named.execute(db)).rows.map((row) => row.name)
    },
    async prepare() {
      const there = await sql`select from pg_namespace where nspname = ${SCHEMA}`.execute(db)
      if (there.rows.length) return
      // Two that make the same schema at once get in each other's way, even with "if not exists": one after the other, then.
      await db.transaction().execute(async (alone) => {
        await sql`select pg_advisory_xact_lock(hashtext(${SCHEMA}))`.execute(alone)
        await sql`create schema if not exists ${sql.id(SCHEMA)}`.execute(alone)
      })
    },
    async write(work) {
      for (let tried = 1; ; tried++) {
        try {
          return await db.transaction().execute(work)
        } catch (error) {
          if (tried === TRIES || !gaveIn(error)) throw error
        }
      }
    },
    explain,
  }
  try {
    const { rows } = await sql<{ version: number }>`select current_setting('server_version_num')::int as version`.execute(db)
    const version = Math.floor((rows[0]?.version ?? 0) / 10_000)
    if (version < 15)
      throw new AscribeError('ledger-server-too-old', `${name} runs PostgreSQL ${version}; the ledger needs version 15 or newer.`)
    return store
  } catch (error) {
    await db.destroy()
    throw explain(error)
  }
}

/** The server and database of an address, without user and password. `nameOf('postgres://me:x@db.example/war') // => 'db.example/war'` */
function nameOf(address: string): string {
  try {
    const { host, pathname, searchParams } = new URL(address)
    return `${host || (searchParams.get('host') ?? 'localhost')}${pathname}`
  } catch (cause) {
    throw new AscribeError(
      'ledger-address-wrong',
      'The address of the ledger is not one. Write postgres://USER:PASSWORD@HOST:PORT/DATABASE, with special characters percent-encoded.',
      cause,
    )
  }
}
