import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ClaimFilter, DocumentFilter, Ledger } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { claimOf, documentNamed, EXTRACTOR, reportNamed } from './samples.js'
import { onEachStore } from './stores.js'

onEachStore('asking', (store) => {
  let ledger: Ledger
  const claims = async (filter: ClaimFilter = {}) => (await ledger.claims(filter)).map((claim) => claim.id.replace('claim-', ''))
  const documents = async (filter: DocumentFilter = {}) => (await ledger.documents(filter)).map((document) => document.id)

  before(async () => {
    ledger = await openLedger(await store.address())
    const record = (name: string, published: string | undefined, conflict: string) => {
      const { published: _, ...undated } = documentNamed(name)
      return ledger.recordReading({
        report: reportNamed(name),
        document: published === undefined ? undated : { ...undated, published },
        claims: [claimOf(name, 'late', { sentence: [46, 70], kind: 'event' }), claimOf(name, 'b'), claimOf(name, 'B')],
        extractor: EXTRACTOR,
        conflict,
      })
    }
    await record('d-later', '2020-10-03', 'north')
    await record('c-undated', undefined, 'north')
    await record('b-noon', '2020-10-01T14:00:00+02:00', 'south')
    await record('Z-day', '2020-10-01', 'north')
    await record('a-day', '2020-10-01', 'south')
    await record('e-midnight', '2020-10-02T01:00:00+04:00', 'south')
  })
  after(() => ledger.close())

  test('documents in order of publication; without a date, of capture', async () => {
    assert.deepEqual(await documents(), ['Z-day', 'a-day', 'b-noon', 'e-midnight', 'd-later', 'c-undated'])
    assert.deepEqual(await documents({ conflict: 'south' }), ['a-day', 'b-noon', 'e-midnight'])
    assert.deepEqual(await documents({ limit: 2, after: 'a-day' }), ['b-noon', 'e-midnight'])
  })

  test('claims in order of publication, document, sentence, id', async () => {
    assert.deepEqual((await claims()).slice(0, 6), ['Z-day-B', 'Z-day-b', 'Z-day-late', 'a-day-B', 'a-day-b', 'a-day-late'])
    assert.deepEqual(await claims({ kind: 'event', conflict: 'north' }), ['Z-day-late', 'd-later-late', 'c-undated-late'])
    assert.deepEqual(await claims({ documentId: 'b-noon' }), ['b-noon-B', 'b-noon-b', 'b-noon-late'])
    assert.deepEqual(await claims({ documentId: 'b-noon', conflict: 'north' }), [])
  })

  test('as of a day means its end, as of a time that moment', async () => {
    assert.deepEqual(await documents({ asOf: '2020-09-30' }), [])
    assert.deepEqual(await documents({ asOf: '2020-10-01' }), ['Z-day', 'a-day', 'b-noon', 'e-midnight'])
    assert.deepEqual(await documents({ asOf: '2020-10-01T12:00:00Z' }), ['Z-day', 'a-day', 'b-noon'])
    assert.deepEqual(await documents({ asOf: '2020-10-01T11:59:59Z' }), ['Z-day', 'a-day'])
    assert.equal((await claims({ asOf: '2020-10-01' })).length, 12)
    await assert.rejects(ledger.claims({ asOf: 'yesterday' }), { code: 'date-not-understood' })
  })

  test('pages of any size join to the whole', async () => {
    for (const filter of [{}, { conflict: 'south' }, { kind: 'toll' }, { asOf: '2020-10-02' }] as ClaimFilter[])
      for (const limit of [1, 4, 5]) {
        const whole = await ledger.claims(filter)
        const joined = []
        for (let page = await ledger.claims({ ...filter, limit }); page.length; ) {
          joined.push(...page)
          page = await ledger.claims({ ...filter, limit, after: page.at(-1)!.id })
        }
        assert.deepEqual(joined, whole)
      }
    await assert.rejects(ledger.claims({ after: 'none' }), { code: 'claim-unknown' })
    await assert.rejects(ledger.documents({ after: 'none' }), { code: 'document-unknown' })
  })

  test('statistics', async () => {
    assert.deepEqual(await ledger.statistics(), {
      reports: 6,
      documents: 6,
      claims: 18,
      readings: 6,
      claimsRecorded: 18,
      reviews: 0,
      failures: 0,
      from: '2020-10-01',
      to: '2020-10-04T08:00:00.000Z',
      conflicts: [
        { conflict: 'north', documents: 3, claims: 9 },
        { conflict: 'south', documents: 3, claims: 9 },
      ],
    })
  })
})
