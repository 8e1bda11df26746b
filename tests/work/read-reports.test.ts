import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { readReports } from '../../src/work/read-reports.js'

const folder = mkdtempSync(join(tmpdir(), 'ascribe-reports-'))
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const clock = (): Date => new Date('2020-10-11T00:00:00Z')

test('two threads record what one does, in the order given: a copy once, a bad file as failed', async () => {
  const paths = Array.from({ length: 14 }, (_, at) => {
    const path = join(folder, `${at}.txt`)
    const text = `${at + 2} soldiers were killed near the bridge on Monday, the army said. The rebels denied it.`
    // the fifth is a copy of the fourth, the eighth has no words
    writeFileSync(
      path,
      at === 7 ? ' \n' : at === 4 ? `5 soldiers were killed near the bridge on Monday, the army said. The rebels denied it.` : text,
    )
    return path
  })
  const [one, two] = await Promise.all(
    [1, 2].map(async (threads) => {
      const ledger = await openLedger(join(folder, `${threads}.db`))
      const told: string[] = []
      const counts = await readReports(paths, { ledger: async () => ledger, clock, threads }, ({ path, outcome }) => {
        told.push(`${path} ${outcome}`)
      })
      const documents = await ledger.documents()
      const claims = await ledger.claims()
      await ledger.close()
      return { told, counts, documents, claims }
    }),
  )
  assert.deepEqual(two, one)
  assert.deepEqual(
    one!.told.map((line) => line.split(' ').at(-1)),
    paths.map((_, at) => (at === 4 ? 'known' : at === 7 ? 'failed' : 'recorded')),
  )
  assert.equal(one!.documents.length, 12)
  assert.ok(one!.claims.length >= 24)
})
