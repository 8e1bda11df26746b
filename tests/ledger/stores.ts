import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe } from 'node:test'
import { INSTALL_POSTGRES, startPostgres } from '../support/postgres.js'
import { skipWithout } from '../support/required.js'

/** A store under test: each call gives the address of an empty place for a ledger. */
export interface TestStore {
  readonly name: string
  address(): Promise<string>
}

const folder = mkdtempSync(join(tmpdir(), 'ascribe-ledger-'))
const server = await startPostgres()
let files = 0

export const sqlite: TestStore = { name: 'SQLite', address: async () => join(folder, `ledger-${files++}.db`) }
export const postgres: TestStore | undefined = server && { name: 'PostgreSQL', address: () => server.database() }
/** A folder for files, removed when the tests of the file have run. */
export const scratch: string = folder

after(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Runs the same suite on both stores. */
export function onEachStore(title: string, suite: (store: TestStore) => void): void {
  describe(`${title} (SQLite)`, () => suite(sqlite))
  if (postgres) describe(`${title} (PostgreSQL)`, () => suite(postgres))
  else describe(`${title} (PostgreSQL)`, { skip: skipWithout('PostgreSQL 15 or newer', INSTALL_POSTGRES) }, () => {})
}
