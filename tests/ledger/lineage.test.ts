import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeStory } from '../../bench/lineage/write-story.js'
import type { Document } from '../../src/documents/document.js'
import type { Copy } from '../../src/documents/lineage/copy.js'
import { traceLineage } from '../../src/documents/lineage/trace-lineage.js'
import type { Ledger } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { reportOf } from '../../src/reports/report.js'
import { EXTRACTOR } from './samples.js'
import { onEachStore } from './stores.js'

const stories: readonly Document[] = Array.from({ length: 70 }, (_, number) => writeStory(number).document)
const byId = (copies: readonly Copy[]): readonly Copy[] => [...copies].sort((one, other) => (one.id < other.id ? -1 : 1))

/** In an order of its own for each seed. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const order = items.map((item, at) => [Math.imul(at + 1, 0x9e3779b1 ^ Math.imul(seed, 0x85ebca6b)) >>> 0, item] as const)
  return order.sort((one, other) => one[0] - other[0]).map(([, item]) => item)
}

async function record(ledger: Ledger, document: Document, { report = document.id, conflict = 'north' } = {}): Promise<void> {
  const from = reportOf(new TextEncoder().encode(report), { path: `${report}.txt` }, new Date('2020-10-04T08:00:00Z'))
  await ledger.recordReading({ report: from, document, claims: [], extractor: EXTRACTOR, conflict })
}

onEachStore('lineage', (store) => {
  test('traced as documents come, in whatever order and in whatever batches, it is that of all of them at once', async () => {
    const expected = byId(traceLineage(stories))
    assert.ok(expected.filter(({ relation }) => relation !== 'original').length > 10)
    for (const seed of [1, 2]) {
      const ledger = await openLedger(await store.address())
      for (const [at, story] of shuffled(stories, seed).entries()) {
        await record(ledger, story)
        if (at % (seed === 1 ? 7 : 30) === 0) await ledger.traceLineage()
      }
      assert.deepEqual(byId(await ledger.copies()), expected)
      assert.equal(await ledger.traceLineage(), 0)
      assert.equal(await ledger.retraceLineage(), stories.length)
      assert.deepEqual(byId(await ledger.copies()), expected)
      await ledger.close()
    }
  })

  test('as of a date, and of one conflict, it is as if there were no others', async () => {
    const ledger = await openLedger(await store.address())
    for (const [at, story] of stories.entries()) await record(ledger, story, { conflict: at % 3 ? 'north' : 'south' })
    const until = stories.filter(({ published }) => published! < '2020-09-16')
    assert.deepEqual(byId(await ledger.copies({ asOf: '2020-09-15' })), byId(traceLineage(until)))
    const south = stories.filter((_, at) => at % 3 === 0)
    assert.deepEqual(byId(await ledger.copies({ conflict: 'south' })), byId(traceLineage(south)))
    await ledger.close()
  })

  test('a text that changes, and a document that another replaces, leave no trace', async () => {
    const address = await store.address()
    const ledger = await openLedger(address)
    for (const story of stories) await record(ledger, story)
    await ledger.traceLineage()
    const copied = new Set(traceLineage(stories).flatMap(({ id, clusters }) => clusters.filter((one) => one !== id)))
    const [changed, replaced] = stories.filter(({ id }) => copied.has(id)) as [Document, Document]
    const other = { ...changed, text: writeStory(5000).document.text }
    const newer = { ...replaced, id: 'another', text: writeStory(5001).document.text }
    // by another program, so that what this one holds in memory grows old
    const elsewhere = await openLedger(address)
    await record(elsewhere, other)
    await elsewhere.traceLineage()
    await record(elsewhere, newer, { report: replaced.id })
    await elsewhere.close()
    const now = stories.map((story) => (story === changed ? other : story === replaced ? newer : story))
    assert.deepEqual(byId(await ledger.copies()), byId(traceLineage(now)))
    await ledger.close()
  })

  test('documents that were said to go back to others do so, also those without a text', async () => {
    const ledger = await openLedger(await store.address())
    const [first, second] = stories as [Document, Document]
    const said = { ...second, origins: [first.id, 'gone'] }
    const bare: Document = { id: 'bare', text: '', origins: [first.id] }
    const alone: Document = { id: 'alone', text: '' }
    for (const document of [first, said, bare, alone]) await record(ledger, document)
    for (const filter of [{}, { conflict: 'north' }]) {
      const copies = new Map((await ledger.copies(filter)).map((copy) => [copy.id, copy]))
      assert.equal(copies.size, 4)
      assert.deepEqual(copies.get(first.id)!.origins, [first.id])
      assert.deepEqual([copies.get(said.id)!.origins, copies.get(said.id)!.relation], [said.origins, 'rewritten'])
      assert.deepEqual(copies.get('bare'), { id: 'bare', origins: [first.id], relation: 'rewritten', containment: 0, clusters: [first.id] })
      assert.deepEqual([copies.get('alone')!.origins, copies.get('alone')!.relation], [['alone'], 'original'])
    }
    await ledger.close()
  })
})
