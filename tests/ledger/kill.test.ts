import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { onEachStore } from './stores.js'

const recorder = fileURLToPath(new URL('./recorder.js', import.meta.url))

/** Lets another process record documents of a prefix from `first` on, kills it some milliseconds after its first word, and gives the last number it said. */
function recordAndKill(address: string, prefix: string, first: number, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [recorder, address, prefix, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds))
    child.stdout.on('data', (words) => {
      said += words
    })
    child.once('error', reject).once('close', (code, signal) => {
      // A server may still be at what it was sent last.
      if (signal === 'SIGKILL') setTimeout(() => resolve(Number(said.trim().split('\n').at(-1))), 200)
      else reject(new Error(`the recorder ended with ${code} before it was killed`))
    })
  })
}

onEachStore('a recorder that is killed', (store) => {
  test('leaves whole documents only, and none that it said is lost', { timeout: 120_000 }, async () => {
    const address = await store.address()
    await (await openLedger(address)).close()
    let next = 0
    for (const milliseconds of [3, 11, 23, 47, 90]) {
      const last = await recordAndKill(address, 'n', next, milliseconds)
      const ledger = await openLedger(address)
      const documents = await ledger.documents()
      assert.ok(documents.length >= last + 1, `${last + 1} were said, ${documents.length} are there`)
      // The document in work when the process was killed may be there whole, or not at all.
      assert.ok(documents.length <= last + 2, `${last + 1} were said, ${documents.length} are there`)
      for (const { id } of documents) assert.equal((await ledger.claimsOf(id)).length, 20, id)
      const { reports, readings, claimsRecorded } = await ledger.statistics()
      assert.deepEqual([reports, readings, claimsRecorded], [documents.length, documents.length, documents.length * 20])
      await ledger.close()
      next = documents.length
    }
    assert.ok(next >= 5)
  })
  test('disturbs no others that record at the same time into a new ledger', { timeout: 120_000 }, async () => {
    const address = await store.address()
    const last = await Promise.all(['a', 'b', 'c'].map((prefix, index) => recordAndKill(address, prefix, 0, 60 + 40 * index)))
    const ledger = await openLedger(address)
    const said = last.reduce((sum, number) => sum + number + 1, 0)
    const { documents, claims } = await ledger.statistics()
    assert.ok(said <= documents && documents <= said + 3, `${said} were said, ${documents} are there`)
    assert.equal(claims, documents * 20)
    await ledger.close()
  })
})
