import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import * as ascribe from '../../src/index.js'

test('the library goes from a file to figures and to a ledger', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-library-'))
  try {
    const path = join(folder, 'dispatch.txt')
    writeFileSync(
      path,
      'Title: Shelling on the ridge\nDate: 2020-10-01\nSource: Harbour Post\n\nThe Armenian Defence Ministry said on Thursday that 104 of its soldiers had been killed since September 27.\n',
    )
    const report = ascribe.readReportFile(path, () => new Date('2020-10-02T00:00:00Z'))
    const document = ascribe.readDocument(ascribe.readReport(report), { outlet: 'Delta Post' })
    assert.deepEqual([document.title, document.outlet, document.published], ['Shelling on the ridge', 'Delta Post', '2020-10-01'])
    const analyser = ascribe.createAnalyser()
    const { claims } = ascribe.extractDocument(document, analyser)
    assert.deepEqual(claims, ascribe.extract(document).claims, 'the models are loaded anew and read the same')
    const [figure] = ascribe.reconcile(claims, [document])
    assert.deepEqual([figure?.victimParty, figure?.measure, figure?.low, figure?.best], ['ARM', 'killed', 104, null])
    const ledger = await ascribe.openLedger(join(folder, 'ledger.db'))
    const reading: ascribe.NewReading = { report, document, claims, extractor: ascribe.extractorVersion, conflict: 'ridge' }
    assert.equal(await ledger.recordReading(reading), 'recorded')
    assert.equal(await ledger.recordReading(reading), 'already-recorded')
    const byId = (one: ascribe.Claim, other: ascribe.Claim): number => (one.id < other.id ? -1 : 1)
    assert.deepEqual(await ledger.claims({ conflict: 'ridge' }), [...claims].sort(byId), 'in one sentence in the order of ids')
    await ledger.close()
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('errors are of one class, with a code', () => {
  assert.throws(
    () => ascribe.extract({ id: '', text: 'x' }),
    (error) => error instanceof ascribe.AscribeError && error.code === 'row-not-document',
  )
})
