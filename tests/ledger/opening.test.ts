import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'
import { AscribeError } from '../../src/base/errors.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { claimOf, documentNamed, EXTRACTOR, reportNamed } from './samples.js'
import { onEachStore, postgres, scratch, sqlite } from './stores.js'

/** An error in a user's words: its code, and the name of the ledger in its message. */
const said = (code: string, name?: string) => (error: unknown) =>
  error instanceof AscribeError && error.code === code && (name === undefined || error.message.includes(name))

/** Runs SQL past the ledger, as another program would. */
async function runOn(address: string, ...statements: string[]): Promise<void> {
  if (!address.startsWith('postgres')) {
    const database = new DatabaseSync(address)
    for (const statement of statements) database.exec(statement)
    return database.close()
  }
  const client = new pg.Client({ connectionString: address, options: '-c search_path=ascribe' })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

onEachStore('opening', (store) => {
  test('makes a ledger where nothing is, and opens it again', async () => {
    const address = await store.address()
    const first = await openLedger(address)
    await first.recordReading({ report: reportNamed('one'), document: documentNamed('one'), claims: [], extractor: EXTRACTOR })
    await first.close()
    const second = await openLedger(address, { create: false })
    assert.deepEqual(await second.document('one'), documentNamed('one'))
    await second.close()
  })

  test('several programs that open a new ledger at once', async () => {
    const address = await store.address()
    const ledgers = await Promise.all(Array.from({ length: 4 }, () => openLedger(address)))
    const outcomes = await Promise.all(
      ledgers.map((ledger) =>
        ledger.recordReading({
          report: reportNamed('one'),
          document: documentNamed('one'),
          claims: [claimOf('one', 'a')],
          extractor: EXTRACTOR,
        }),
      ),
    )
    assert.deepEqual(outcomes.sort(), ['already-recorded', 'already-recorded', 'already-recorded', 'recorded'])
    assert.equal((await ledgers[0]!.statistics()).claimsRecorded, 1)
    await Promise.all(ledgers.map((ledger) => ledger.close()))
  })

  test('a ledger of a newer version is left alone', async () => {
    const address = await store.address()
    await (await openLedger(address)).close()
    await runOn(address, `insert into migration values ('9999-later', '2030-01-01T00:00:00.000Z')`)
    await assert.rejects(openLedger(address), said('ledger-newer', '9999-later'))
  })

  test("another program's tables are left alone", async () => {
    const address = await store.address()
    const schema = address.startsWith('postgres') ? ['create schema ascribe'] : []
    await runOn(address, ...schema, 'create table migration (version integer)', 'create table claim (id integer)')
    await assert.rejects(openLedger(address), said('ledger-not-a-ledger'))
    await runOn(address, 'drop table migration')
    await assert.rejects(openLedger(address), said('ledger-not-a-ledger'))
  })

  test('nothing is made where a ledger must be', async () => {
    const address = await store.address()
    await assert.rejects(openLedger(address, { create: false }), said('ledger-missing'))
    await assert.rejects(openLedger(address, { create: false }), said('ledger-missing'))
  })

  test('rows of the record can be neither altered nor deleted', async () => {
    const address = await store.address()
    const ledger = await openLedger(address)
    await ledger.recordReading({
      report: reportNamed('one'),
      document: documentNamed('one'),
      claims: [claimOf('one', 'a')],
      extractor: EXTRACTOR,
    })
    await ledger.appendReview({ claimId: 'claim-one-a', action: 'reject', reason: 'a test', reviewer: 'desk' })
    await ledger.recordFailure({
      from: { path: 'two.txt' },
      code: 'report-empty',
      message: 'two.txt is empty.',
      at: '2020-10-04T08:00:00.000Z',
    })
    for (const table of ['report', 'payload', 'document', 'reading', 'capture', 'claim', 'filing', 'failure', 'review']) {
      const column = { payload: 'sha256', capture: 'recorded', filing: 'recorded', reading: 'extractor' }[table] ?? 'body'
      await assert.rejects(runOn(address, `update ${table} set ${column} = ${column}`), /append-only/, table)
      await assert.rejects(runOn(address, `delete from ${table}`), /append-only/, table)
    }
    assert.equal((await ledger.claims()).length, 1)
    await ledger.close()
  })
})

describe('addresses', () => {
  test('a file that is not SQLite', async () => {
    const path = join(scratch, 'notes.txt')
    writeFileSync(path, 'These are notes and no ledger. '.repeat(50))
    await assert.rejects(openLedger(path), said('ledger-not-a-ledger', path))
  })
  test('a file that only begins as SQLite does', async () => {
    const path = join(scratch, 'broken.db')
    writeFileSync(path, `SQLite format 3\0${'x'.repeat(5000)}`)
    await assert.rejects(openLedger(path), said('ledger-not-a-ledger', path))
  })
  test('a damaged ledger', async () => {
    const path = await sqlite.address()
    await (await openLedger(path)).close()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(7, 100))
    await assert.rejects(openLedger(path), said('ledger-damaged', path))
  })
  test('a closed ledger is whole in its one file', async () => {
    const [path, copy] = [await sqlite.address(), join(scratch, 'copy.db')]
    const ledger = await openLedger(path)
    await ledger.recordReading({
      report: reportNamed('one'),
      document: documentNamed('one'),
      claims: [claimOf('one', 'a')],
      extractor: EXTRACTOR,
    })
    await ledger.close()
    copyFileSync(path, copy)
    const copied = await openLedger(copy)
    assert.deepEqual(await copied.claims(), [claimOf('one', 'a')])
    await copied.close()
  })
  test('an empty file becomes a ledger', async () => {
    const path = join(scratch, 'empty.db')
    writeFileSync(path, '')
    await (await openLedger(path)).close()
  })
  test('a folder, and a folder that is not there', async () => {
    mkdirSync(join(scratch, 'folder'))
    await assert.rejects(openLedger(join(scratch, 'folder')), said('ledger-is-folder'))
    await assert.rejects(openLedger(join(scratch, 'nowhere', 'ascribe.db')), said('ledger-folder-missing', join(scratch, 'nowhere')))
  })
  test('a ledger that another program holds', async () => {
    const path = await sqlite.address()
    const ledger = await openLedger(path)
    const other = new DatabaseSync(path)
    other.exec('begin immediate')
    const reading = { report: reportNamed('one'), document: documentNamed('one'), claims: [], extractor: EXTRACTOR }
    await assert.rejects(ledger.recordReading(reading), said('ledger-locked', path))
    assert.deepEqual(await ledger.documents(), [], 'it can be read meanwhile')
    other.exec('rollback')
    other.close()
    assert.equal(await ledger.recordReading(reading), 'recorded', 'and written afterwards')
    await ledger.close()
  })
  test('addresses that name no ledger', async () => {
    for (const address of ['', '  ', 'mysql://localhost/war', 'https://valley.example/ledger.db', 'postgres://[war'])
      await assert.rejects(openLedger(address), said('ledger-address-wrong'))
  })
  test('a server that does not answer', async () => {
    await assert.rejects(openLedger('postgres://me:secret@127.0.0.1:1/war'), (error: unknown) => {
      assert.ok(said('ledger-unreachable', '127.0.0.1:1/war')(error), String(error))
      return !(error as Error).message.includes('secret')
    })
  })
})

describe('a server', { skip: postgres ? false : 'without PostgreSQL' }, () => {
  test('without the database', async () => {
    const address = new URL(await postgres!.address())
    address.pathname = '/nowhere'
    await assert.rejects(openLedger(address.href), said('ledger-missing', '/nowhere'))
  })
  test('that ends the connection between two questions', async () => {
    const address = await postgres!.address()
    const ledger = await openLedger(address)
    const admin = new pg.Client({ connectionString: address })
    await admin.connect()
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ascribe' and datname = current_database()`,
    )
    await admin.end()
    await new Promise((resolve) => setTimeout(resolve, 200))
    assert.deepEqual(await ledger.documents(), [], 'it connects again')
    await ledger.close()
  })
})
