import { type Kysely, type Migration, Migrator } from 'kysely'
import { AscribeError } from '../base/errors.js'
import { record } from './migrations/0001-record.js'
import { lineage } from './migrations/0002-lineage.js'
import { changes } from './migrations/0003-changes.js'
import type { Store, StoreTerms } from './store.js'

/** The steps by name, in order. A step that was released is never changed; a new one is added below. */
const steps: Readonly<Record<string, (db: Kysely<unknown>, terms: StoreTerms) => Promise<void>>> = {
  '0001-record': record,
  '0002-lineage': lineage,
  '0003-changes': changes,
}

const MIGRATION = 'migration'
const MIGRATION_LOCK = 'migration_lock'

/** What stands at an address: nothing yet, a ledger, or a ledger that still needs steps. */
export type Condition = 'empty' | 'older' | 'current'

/** Looks at what is there. Throws `ledger-not-a-ledger` for tables of another program, `ledger-newer` for steps that this version lacks. */
export async function inspect(store: Store): Promise<Condition> {
  const tables = await store.tables()
  if (tables.every((table) => table === MIGRATION || table === MIGRATION_LOCK)) return 'empty'
  const taken = tables.includes(MIGRATION) ? await stepsTaken(store) : []
  if (!taken.includes('0001-record') && !taken.some((name) => /^\d{4}-/.test(name)))
    throw new AscribeError(
      'ledger-not-a-ledger',
      `${store.name} is the database of another program. Name another place for the ledger; Ascribe makes it.`,
    )
  const unknown = taken.filter((name) => !(name in steps))
  if (unknown.length)
    throw new AscribeError(
      'ledger-newer',
      `${store.name} was recorded by a newer version of Ascribe (it has ${unknown.join(', ')}). Update Ascribe, or open a backup made before.`,
    )
  return taken.length < Object.keys(steps).length ? 'older' : 'current'
}

/** SQLite waits for a lock inside its call, so two migrations of one process would wait for each other in vain: one after the other. */
let migrating: Promise<unknown> = Promise.resolve()

/** Takes the steps that are missing, all or none. Returns their names. */
export function migrate(store: Store): Promise<readonly string[]> {
  const mine = migrating.then(() => takeSteps(store))
  migrating = mine.catch(() => {})
  return mine
}

async function takeSteps(store: Store): Promise<readonly string[]> {
  await store.prepare()
  const migrations: Record<string, Migration> = {}
  for (const [name, step] of Object.entries(steps)) migrations[name] = { up: (db) => step(db, store.terms) }
  const migrator = new Migrator({
    db: store.db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: MIGRATION,
    migrationLockTableName: MIGRATION_LOCK,
    ...(store.terms.schema && { migrationTableSchema: store.terms.schema }),
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

async function stepsTaken(store: Store): Promise<readonly string[]> {
  const db = store.db as unknown as Kysely<{ migration: { name: unknown } }>
  try {
    return (await db.selectFrom(MIGRATION).select('name').execute()).map((row) => String(row.name))
  } catch (error) {
    // Another program's table of that name may lack the column; what else fails is told as it is.
    if (store.explain(error) !== error) throw error
    return []
  }
}
