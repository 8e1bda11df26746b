import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeWar } from '../../bench/war/judge-war.js'
import { lineageOf, simulateWar } from '../../bench/war/simulate-war.js'
import { plainWar } from '../../bench/war/war-parameters.js'
import { reconcile } from '../../src/figures/reconcile.js'

// Floors lie a little below what was measured (npm run bench -- figures); they may rise, not fall.
for (const seed of [11, 12])
  test(`a simulated war of 300 incidents, seed ${seed}`, () => {
    const war = simulateWar({ ...plainWar, seed, incidents: 300, days: 60, places: 60 })
    const judged = judgeWar(war, reconcile(war.claims, war.documents, lineageOf(war.documents)))
    assert.ok(judged.figures > 600, `${judged.figures} figures are judged`)
    assert.ok(judged.truthInside >= 0.97, `truth inside ${judged.truthInside}`)
    assert.ok(judged.runningInside >= 0.95, `running tolls ${judged.runningInside}`)
    assert.ok(judged.b3 >= 0.94, `incidents ${judged.b3}`)
    assert.ok(judged.twinsApart >= 0.8, `equal strikes apart ${judged.twinsApart}`)
    assert.ok(judged.namesJoined >= 0.75, `double names joined ${judged.namesJoined}`)
    assert.ok(judged.wronglyExact <= 0.01, `wrongly exact ${judged.wronglyExact}`)
    assert.deepEqual([judged.crossed, judged.bestOutside, judged.falseOrigins], [0, 0, 0])
  })

test('credited copies left out, and claims in another order: the same figures', () => {
  const war = simulateWar({ ...plainWar, seed: 13, incidents: 150, days: 40, places: 40 })
  const lineage = lineageOf(war.documents)
  const numbers = (figures: ReturnType<typeof reconcile>) => figures.map(({ id, low, best, high, grade }) => [id, low, best, high, grade])
  const without = war.claims.filter(({ documentId }) => !lineage.has(documentId)).reverse()
  assert.ok(without.length < war.claims.length)
  assert.deepEqual(numbers(reconcile(without, [...war.documents].reverse())), numbers(reconcile(war.claims, war.documents, lineage)))
})
