import { resolve } from 'node:path'
import { type Clock, systemClock } from '../base/clock.js'
import { AscribeError } from '../base/errors.js'
import type { Ledger } from './ledger.js'
import { inspect, migrate } from './migrations.js'
import { SqlLedger } from './sql-ledger.js'
import type { Store } from './store.js'

export interface LedgerOptions {
  /** May a new ledger be made where none is? Else `ledger-missing`. Default: true. */
  readonly create?: boolean
  readonly clock?: Clock
}

/**
 * Opens the ledger at an address, a file's path or `postgres://USER:PASSWORD@HOST:PORT/DATABASE`; makes a new one where nothing is, and brings
 * an older one up to this version. Each store's driver is loaded only when it is used.
 *
 * Throws `ledger-missing`, `ledger-folder-missing`, `ledger-is-folder`, `ledger-not-a-ledger`, `ledger-newer`, `ledger-locked`,
 * `ledger-unreachable`, `ledger-refused`, `ledger-server-too-old`, `ledger-address-wrong`, `ledger-not-writable`, `ledger-damaged`.
 */
export async function openLedger(address: string, { create = true, clock = systemClock }: LedgerOptions = {}): Promise<Ledger> {
  const store = await openStore(address, create)
  try {
    const condition = await inspect(store)
    if (condition === 'empty' && !create)
      throw new AscribeError('ledger-missing', `${store.name} holds no ledger yet. Check the address; "ascribe read" makes a new ledger.`)
    if (condition !== 'current') await migrate(store)
    return new SqlLedger(store, clock)
  } catch (error) {
    await store.db.destroy()
    throw store.explain(error)
  }
}

async function openStore(address: string, create: boolean): Promise<Store> {
  if (/^postgres(ql)?:\/\//i.test(address)) return (await import('./postgres/postgres-store.js')).openPostgresStore(address)
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(address)?.[1]
  if (scheme !== undefined || address.trim() === '')
    throw new AscribeError(
      'ledger-address-wrong',
      `${scheme === undefined ? 'An empty name' : `An address that begins with ${scheme}://`} names no ledger. Name a file, or a PostgreSQL database as postgres://….`,
    )
  return (await import('./sqlite/sqlite-store.js')).openSqliteStore(resolve(address), { create })
}
