import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineageOf, simulateWar } from '../../bench/war/simulate-war.js'
import { plainWar } from '../../bench/war/war-parameters.js'
import type { Claim } from '../../src/claims/claim.js'
import type { Document } from '../../src/documents/document.js'
import type { NewReading } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { reportOf } from '../../src/reports/report.js'
import { createSituations } from '../../src/server/situations.js'
import { readSituation, type Situation } from '../../src/views/situation.js'
import { onEachStore } from '../ledger/stores.js'

const shape = ({ claims, documentsInOrder, lineage, figures, incidents, sides, withoutClaim, partyNames, ...rest }: Situation) => ({
  claims: [...claims],
  marks: claims.map(({ id }) => [rest.superseded.has(id), rest.copied.has(id), rest.originalOf(id), rest.incidentOf(id)?.id]),
  documents: documentsInOrder().map(({ id }) => id),
  lineage: [...lineage].sort(([a], [b]) => (a < b ? -1 : 1)),
  figures: [...figures],
  incidents: [...incidents].sort(([a], [b]) => (a < b ? -1 : 1)),
  reviews: [...rest.reviews],
  sides,
  withoutClaim,
  partyNames,
})

const STORY =
  'Rockets fell on the market of the border town before dawn, and hospital staff carried the wounded through streets without light while neighbours searched the rubble for those still missing. The ministry counted the dead twice and gave no names.'

onEachStore('situations kept while the ledger grows', (store) => {
  test('are those that would be read anew', { timeout: 120_000 }, async () => {
    const war = simulateWar({ ...plainWar, incidents: 25, days: 20, places: 10, counted: 0.1 })
    const origins = lineageOf(war.documents)
    const ledger = await openLedger(await store.address())
    const situations = createSituations(ledger)
    const readingOf = (document: Document, claims: readonly Claim[], extractor = 'rules 1', conflict = 'war'): NewReading => ({
      report: reportOf(new TextEncoder().encode(document.id), { path: `${document.id}.txt` }, new Date('2021-01-01')),
      document,
      claims,
      extractor,
      conflict,
    })
    const documents = war.documents.map((document, at): [Document, readonly Claim[]] => {
      const given = origins.get(document.id)
      // every fifth carries a story, so that copies are found by their text
      const text = at % 5 === 0 ? `${STORY} ${at % 10 === 0 ? 'It was the third attack in a week.' : ''}` : ''
      return [{ ...document, text, ...(given && { origins: given }) }, war.claims.filter(({ documentId }) => documentId === document.id)]
    })
    const check = async (conflict: string): Promise<void> =>
      assert.deepEqual(shape(await situations.get({ conflict })), shape(await readSituation(ledger, { conflict })))
    try {
      const [early, late] = [documents.slice(0, 40), documents.slice(40)]
      await ledger.recordReadings(late.map(([document, claims]) => readingOf(document, claims)))
      await check('war')
      for (const [at, [document, claims]] of early.entries()) {
        await ledger.recordReading(readingOf(document, claims, 'rules 1', at % 4 === 3 ? 'elsewhere' : 'war'))
        if (at % 6 === 0) await check('war')
      }
      await check('elsewhere')
      // filed under another conflict; read anew to other claims; a report that gives another document now
      for (const [document, claims] of early.filter((_, at) => at % 8 === 3)) await ledger.recordReading(readingOf(document, claims))
      await check('war')
      for (const [document, claims] of late.slice(0, 9)) await ledger.recordReading(readingOf(document, claims.slice(1), 'rules 2'))
      await check('war')
      const [[document, claims]] = late.slice(20) as [[Document, readonly Claim[]]]
      const renamed = {
        ...readingOf(
          { ...document, id: 'other' },
          claims.map((claim) => ({ ...claim, documentId: 'other' })),
          'rules 2',
        ),
      }
      await ledger.recordReading({ ...renamed, report: readingOf(document, []).report })
      await check('war')
      await check('elsewhere')
      const by = { reason: 'a test', reviewer: 'desk' }
      const tolls = (await ledger.claims({ conflict: 'war' })).filter(({ toll }) => toll?.frame === 'incident')
      await ledger.appendReview({ claimId: tolls[3]!.id, action: 'reject', ...by })
      await check('war')
      const merge = await ledger.appendReview({ claimId: tolls[5]!.id, action: 'merge', change: { with: [tolls.at(-1)!.id] }, ...by })
      await check('war')
      await ledger.appendReview({ claimId: tolls[5]!.id, action: 'undo', undoes: merge.id, ...by })
      await ledger.retraceLineage()
      await check('war')
    } finally {
      await ledger.close()
    }
  })

  test('a mark grows with what changes an answer, and what changed since is told', async () => {
    const ledger = await openLedger(await store.address())
    try {
      const none = await ledger.mark()
      assert.equal(none, 0)
      const reading: NewReading = {
        report: reportOf(new TextEncoder().encode('one'), { path: 'one.txt' }, new Date('2021-01-01')),
        document: { id: 'one', text: 'Nothing is claimed here.', published: '2021-01-02' },
        claims: [],
        extractor: 'rules 1',
        conflict: 'war',
      }
      await ledger.recordReading(reading)
      const first = await ledger.mark()
      assert.ok(first > none)
      await ledger.recordReading(reading)
      assert.equal(await ledger.mark(), first, 'recorded before: nothing is new')
      const changes = await ledger.changesSince(none, { conflict: 'war' })
      assert.deepEqual(
        changes?.documents.map(({ document, known, copy }) => [document.id, known, copy?.relation]),
        [['one', '2021-01-02', 'original']],
      )
      assert.deepEqual({ ...changes, documents: [] }, { mark: first, documents: [], gone: [], reviewed: false })
      assert.deepEqual((await ledger.changesSince(none, { conflict: 'peace' }))?.gone, ['one'])
      assert.deepEqual(await ledger.changesSince(first, { conflict: 'war' }), { mark: first, documents: [], gone: [], reviewed: false })
      await ledger.recordReadings(
        Array.from({ length: 600 }, (_, at) => ({
          ...reading,
          report: reportOf(new TextEncoder().encode(`n${at}`), { path: `n${at}.txt` }, new Date('2021-01-01')),
          document: { id: `n${at}`, text: '', published: '2021-01-02' },
        })),
      )
      assert.equal(await ledger.changesSince(first, { conflict: 'war' }), undefined, 'so much is better read anew')
    } finally {
      await ledger.close()
    }
  })
})
