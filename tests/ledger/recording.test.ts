import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '../../src/base/ids.js'
import type { Ledger, NewReading } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { claimOf, documentNamed, EXTRACTOR, reportNamed } from './samples.js'
import { onEachStore } from './stores.js'

const readingNamed = (name: string, more: Partial<NewReading> = {}): NewReading => ({
  report: reportNamed(name),
  document: documentNamed(name),
  claims: [claimOf(name, 'a'), claimOf(name, 'b', { sentence: [46, 70], kind: 'event' })],
  extractor: EXTRACTOR,
  ...more,
})
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map((item) => item.id)

onEachStore('recording', (store) => {
  const on = (title: string, work: (ledger: Ledger) => Promise<void>) =>
    test(title, async () => {
      const ledger = await openLedger(await store.address(), { clock: () => new Date('2020-10-05T00:00:00Z') })
      try {
        await work(ledger)
      } finally {
        await ledger.close()
      }
    })

  on('a reading comes back as it was', async (ledger) => {
    const reading = readingNamed('one', {
      document: documentNamed('one', {
        rights: { text: '© The Valley Courier', readAtOriginator: true },
        original: 'https://valley.example/1',
      }),
    })
    assert.equal(await ledger.recordReading(reading), 'recorded')
    assert.deepEqual(await ledger.document('one'), reading.document)
    assert.deepEqual(await ledger.claimsOf('one'), reading.claims)
    assert.deepEqual(await ledger.claim('claim-one-b'), reading.claims[1])
    assert.deepEqual(await ledger.reportBytes(reading.report.sha256), reading.report.bytes)
    const { bytes: _, ...head } = reading.report
    assert.deepEqual(await ledger.report(reading.report.sha256), head)
    assert.deepEqual(await ledger.conflictsOf('one'), ['default'])
    assert.equal(await ledger.hasReport(reading.report.sha256), true)
  })

  on('what is not there is undefined or empty', async (ledger) => {
    assert.equal(await ledger.document('none'), undefined)
    assert.equal(await ledger.claim('none'), undefined)
    assert.equal(await ledger.report('none'), undefined)
    assert.equal(await ledger.reportBytes('none'), undefined)
    assert.equal(await ledger.hasReport('none'), false)
    assert.deepEqual([await ledger.documents(), await ledger.claims(), await ledger.reviews(), await ledger.failures()], [[], [], [], []])
    assert.deepEqual([await ledger.claimsOf('none'), await ledger.readingsOf('none'), await ledger.conflictsOf('none')], [[], [], []])
    assert.deepEqual(await ledger.migrate(), [])
    assert.equal((await ledger.statistics()).claims, 0)
  })

  on('the same reading is recorded once', async (ledger) => {
    assert.equal(await ledger.recordReading(readingNamed('one')), 'recorded')
    assert.equal(await ledger.recordReading(readingNamed('one')), 'already-recorded')
    assert.equal((await ledger.readingsOf('one')).length, 1)
    assert.equal((await ledger.statistics()).claimsRecorded, 2)
  })

  on("a newer extractor's claims supersede the older ones, which stay", async (ledger) => {
    const first = readingNamed('one')
    await ledger.recordReading(first)
    const newer = claimOf('one', 'c', { extractor: 'rules 2' })
    const kept = { ...first.claims[0]!, extractor: 'rules 2' }
    assert.equal(await ledger.recordReading(readingNamed('one', { extractor: 'rules 2', claims: [newer, kept] })), 'superseding')
    assert.deepEqual(idsOf(await ledger.claims()), ['claim-one-a', 'claim-one-c'])
    assert.deepEqual(await ledger.claim('claim-one-a'), kept)
    assert.equal(await ledger.claim('claim-one-b'), undefined)
    const [old, now] = await ledger.readingsOf('one')
    assert.deepEqual([old?.standing, now?.standing, old?.extractor], [false, true, EXTRACTOR])
    assert.deepEqual(await ledger.claimsOf('one', old!.number), first.claims)
    assert.equal(await ledger.recordReading(first), 'already-recorded', 'the old extractor again')
    assert.deepEqual(idsOf(await ledger.claims()), ['claim-one-a', 'claim-one-c'])
    const { claims, claimsRecorded, documents } = await ledger.statistics()
    assert.deepEqual([documents, claims, claimsRecorded], [1, 2, 4])
  })

  on('hasReport tells extractors and conflicts apart', async (ledger) => {
    const { report } = readingNamed('one')
    await ledger.recordReading(readingNamed('one', { conflict: 'karabakh' }))
    assert.equal(await ledger.hasReport(report.sha256, { extractor: EXTRACTOR, conflict: 'karabakh' }), true)
    assert.equal(await ledger.hasReport(report.sha256, { extractor: 'rules 2' }), false)
    assert.equal(await ledger.hasReport(report.sha256, { conflict: 'donbas' }), false)
  })

  on('a report may be filed under several conflicts', async (ledger) => {
    await ledger.recordReading(readingNamed('one', { conflict: 'karabakh' }))
    assert.equal(await ledger.recordReading(readingNamed('one', { conflict: 'caucasus' })), 'already-recorded')
    assert.equal(await ledger.recordReading(readingNamed('one')), 'already-recorded')
    assert.deepEqual(await ledger.conflictsOf('one'), ['caucasus', 'karabakh'])
    assert.equal((await ledger.claims()).length, 2, 'no claim comes twice')
    assert.equal((await ledger.claims({ conflict: 'caucasus' })).length, 2)
    assert.deepEqual(await ledger.claims({ conflict: 'default' }), [])
    assert.deepEqual((await ledger.statistics()).conflicts, [
      { conflict: 'caucasus', documents: 1, claims: 2 },
      { conflict: 'karabakh', documents: 1, claims: 2 },
    ])
  })

  on('another copy of the same words adds the report alone', async (ledger) => {
    await ledger.recordReading(readingNamed('one'))
    const copy = reportNamed('one', 'the same words between other advertisements')
    assert.equal(await ledger.recordReading(readingNamed('one', { report: copy })), 'already-recorded')
    const [reading] = await ledger.readingsOf('one')
    assert.deepEqual(reading?.reports, [reportNamed('one').sha256, copy.sha256])
    const { reports, claimsRecorded } = await ledger.statistics()
    assert.deepEqual([reports, claimsRecorded], [2, 2])
  })

  on('a document keeps the wording of each reading, so that spans fit', async (ledger) => {
    await ledger.recordReading(readingNamed('one'))
    const spaced = documentNamed('one', { text: 'The ministry said\n\nthree soldiers were killed.' })
    assert.equal(await ledger.recordReading(readingNamed('one', { extractor: 'rules 2', document: spaced, claims: [] })), 'superseding')
    assert.deepEqual(await ledger.document('one'), spaced)
  })

  on('a report that is read to another document leaves the earlier one', async (ledger) => {
    await ledger.recordReading(readingNamed('one', { conflict: 'karabakh' }))
    const better = { document: documentNamed('one-better'), claims: [claimOf('one-better', 'a')], extractor: 'rules 2' }
    assert.equal(await ledger.recordReading(readingNamed('one', better)), 'superseding')
    assert.deepEqual(idsOf(await ledger.documents({ conflict: 'karabakh' })), ['one-better'])
    assert.equal(await ledger.document('one'), undefined)
    assert.deepEqual(await ledger.conflictsOf('one-better'), ['karabakh'], 'filed as before')
  })

  on('a document stands while one report still gives it', async (ledger) => {
    const copy = reportNamed('copy')
    await ledger.recordReading(readingNamed('one'))
    await ledger.recordReading(readingNamed('one', { report: copy }))
    const better = { document: documentNamed('one-better'), claims: [], extractor: 'rules 2' }
    await ledger.recordReading(readingNamed('one', better))
    assert.deepEqual(idsOf(await ledger.documents()), ['one', 'one-better'])
    await ledger.recordReading(readingNamed('one', { ...better, report: copy }))
    assert.deepEqual(idsOf(await ledger.documents()), ['one-better'])
    const third = reportNamed('third')
    await ledger.recordReading(readingNamed('one', { report: third }))
    assert.deepEqual(idsOf(await ledger.documents()), ['one', 'one-better'], 'a new report brings it back')
  })

  on('claims of another document, and one id twice, are refused whole', async (ledger) => {
    const wrong = readingNamed('one', { claims: [claimOf('one', 'a'), claimOf('two', 'a')] })
    await assert.rejects(ledger.recordReading(wrong), { code: 'claim-misplaced' })
    await assert.rejects(ledger.recordReading(readingNamed('one', { claims: [claimOf('one', 'a'), claimOf('one', 'a')] })), {
      code: 'claim-misplaced',
    })
    for (const conflict of ['', 'a\0b', 'x'.repeat(501)])
      await assert.rejects(ledger.recordReading(readingNamed('one', { conflict })), { code: 'ledger-id-invalid' })
    assert.equal((await ledger.statistics()).reports, 0)
  })

  on('a failed reading is kept with why, and may be tried again', async (ledger) => {
    const at = '2020-10-04T08:00:00.000Z'
    const empty = { from: { path: 'reports/one.txt' }, code: 'report-empty', message: 'reports/one.txt is empty.', at }
    const other = {
      from: { url: 'https://valley.example/\0' },
      sha256: sha256('x'),
      code: 'report-binary',
      message: 'no text \0\ud800',
      at,
    }
    await ledger.recordFailure(empty)
    await ledger.recordFailure(other)
    assert.deepEqual(await ledger.failures({ open: true }), [empty, other])
    assert.equal(await ledger.hasReport(sha256('x')), false)
    await ledger.recordReading(readingNamed('one'))
    assert.deepEqual(await ledger.failures({ open: true }), [other])
    assert.deepEqual(await ledger.failures(), [empty, other])
    assert.equal((await ledger.statistics()).failures, 1)
  })

  on('many claims in one document', async (ledger) => {
    const claims = Array.from({ length: 1203 }, (_, index) => claimOf('one', String(index).padStart(5, '0')))
    await ledger.recordReading(readingNamed('one', { claims }))
    assert.deepEqual(await ledger.claimsOf('one'), claims)
  })
})
