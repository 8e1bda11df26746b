import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chanceOf } from '../../../bench/lineage/chance.js'
import { type LineageSet, setB } from '../../../bench/lineage/lineage-set.js'
import { makeHandSet, makeLineageSet } from '../../../bench/lineage/make-set.js'
import { scoreSet } from '../../../bench/lineage/score-set.js'
import { commonOf, happeningOf, tellConference, threeQuotations } from '../../../bench/lineage/story-grammar.js'
import { traceLineage } from '../../../src/documents/lineage/trace-lineage.js'

const set: LineageSet = makeLineageSet(setB)
/** Every document of a few stories: the whole set is measured by the bench. */
const some = set.gold.filter(({ cluster }) => [cluster].flat().some((id) => /^(?:b0[1-4]-|d1\d|t[0-7]$|t[0-7]\.|gone|c0|u0|p0)/.test(id)))
const documents = set.documents.filter(({ id }) => some.some((right) => right.id === id))

test('copies are joined, hard negatives are kept apart, origins are right', () => {
  const score = scoreSet(some, traceLineage(documents))
  assert.ok(score.goldPairs > 100)
  assert.ok(score.f1 >= 95, `pairs ${score.f1}`)
  assert.ok(score.negativesKept >= 98, `negatives ${score.negativesKept}`)
  assert.ok(score.origin >= 95, `origins ${score.origin}`)
})

test('reports of several agencies on one attack stay apart, and their rewritings do not', () => {
  const { documents, gold } = makeHandSet('hand-c.txt')
  const score = scoreSet(gold, traceLineage(documents))
  assert.deepEqual([score.f1, score.negativesKept, score.origin], [100, 100, 100])
})

test('any order gives the same answers', () => {
  const expected = new Map(traceLineage(documents).map((copy) => [copy.id, copy]))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      for (const copy of traceLineage(chanceOf(seed).shuffle(documents))) assert.deepEqual(copy, expected.get(copy.id))
    }),
    { numRuns: 4 },
  )
})

test('a copy never adds an origin', () => {
  const originals = documents.filter(({ id }) => some.some((right) => right.id === id && right.relation === 'original'))
  const before = new Set(traceLineage(originals).flatMap(({ origins }) => origins))
  const copies = documents.filter(({ id }) =>
    some.some((right) => right.id === id && /^(?:verbatim|abridged)$/.test(right.relation) && !id.startsWith('gone')),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const added = chanceOf(seed).shuffle(copies).slice(0, 12)
      for (const { origins } of traceLineage([...originals, ...added])) for (const origin of origins) assert.ok(before.has(origin), origin)
    }),
    { numRuns: 6 },
  )
})

test('two stories of one press conference with the same three quotations are independent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
      const chance = chanceOf(seed)
      const happening = happeningOf(chance, 3)
      const said = threeQuotations(chance)
      const story = (id: string, outlet: string, of: typeof happening) => ({
        id,
        outlet,
        published: '2021-01-04',
        text: tellConference(of, said, chance).join('\n\n'),
      })
      const copies = traceLineage([
        story('a', 'Marsh Wire', happening),
        story('b', 'Hill Radio', happeningOf(chance, 3, commonOf(happening))),
      ])
      const [one, other] = copies
      return one!.relation === 'original' && other!.relation === 'original'
    }),
    { numRuns: 40, seed: 7 },
  )
})
