import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setA } from '../../../bench/lineage/lineage-set.js'
import { makeLineageSet } from '../../../bench/lineage/make-set.js'
import { compareTraces, credits, likenessOf } from '../../../src/documents/lineage/compare-traces.js'
import { copyScore } from '../../../src/documents/lineage/copy-score.js'
import { traceOf } from '../../../src/documents/lineage/trace.js'
import { documentOfRow } from '../../../src/pipeline/document-row.js'

test('what is compared no further for want of shared terms would not have been a copy', () => {
  const traces = makeLineageSet(setA)
    .documents.filter((_, at) => at % 3 === 0)
    .map((row) => traceOf(documentOfRow(row)))
  let copies = 0
  for (const one of traces)
    for (const other of traces) {
      if (one.id >= other.id) continue
      const score = copyScore(likenessOf(one, other), {
        credited: credits(one, other) || credits(other, one),
        sameOutlet: one.outletKey !== undefined && one.outletKey === other.outletKey,
        dated: one.day !== undefined && other.day !== undefined,
        size: Math.min(one.shingles.length, other.shingles.length),
      })
      const link = compareTraces(one, other)
      if (score >= 0.6) copies++
      assert.equal(link?.kind === 'copy' || link?.kind === 'version', score >= 0.6 || link?.kind === 'version', `${one.id} ${other.id}`)
      if (link?.kind === 'copy') assert.equal(link.score, score)
    }
  assert.ok(copies > 20, `${copies} copies`)
})
