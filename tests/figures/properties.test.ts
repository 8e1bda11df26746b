import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Claim } from '../../src/claims/claim.js'
import type { Figure } from '../../src/figures/figure.js'
import { reconcile } from '../../src/figures/reconcile.js'
import type { KnownDocument } from '../../src/incidents/known-document.js'
import { aland, alandMinistry, borland, borlandMinistry, doctors, hill, makeClaim, mission, type Said } from './make-claim.js'

const near = { ...hill, name: 'Nearby', id: 'p2', lat: 40.2 }
const said = fc.record({
  by: fc.constantFrom(alandMinistry, borlandMinistry, mission, doctors, undefined),
  of: fc.constantFrom(aland, borland),
  class: fc.constantFrom('state_forces', 'civilian', 'unknown'),
  measure: fc.constantFrom('killed', 'wounded'),
  low: fc.integer({ min: 0, max: 60 }),
  open: fc.boolean(),
  act: fc.constantFrom('assert', 'assert', 'assert', 'admit', 'deny', 'retract', 'speculate'),
  day: fc.constantFrom('2021-03-01', '2021-03-02', '2021-03-05'),
  published: fc.integer({ min: 5, max: 9 }),
  where: fc.constantFrom(hill, near),
  running: fc.boolean(),
})
interface War {
  readonly claims: Claim[]
  readonly documents: KnownDocument[]
}
const war: fc.Arbitrary<War> = fc.array(said, { minLength: 1, maxLength: 14 }).map((list) => ({
  claims: list.map(({ by, open, running, published: _, ...rest }, index) =>
    makeClaim({
      ...rest,
      ...(by && { by }),
      ...(open && { high: null, bound: 'at_least' }),
      ...(running && { toll: { frame: 'cumulative', since: '2021-02-01', asOf: rest.day } }),
      id: `c${index}`,
    } as Said),
  ),
  documents: list.map(({ published }, index) => ({ id: `d-c${index}`, outlet: `Outlet ${index}`, published: `2021-03-0${published}` })),
}))
const numbers = (figures: readonly Figure[]) =>
  figures.map(({ id, low, best, high, basis, grade, origins, independentOrigins }) => ({
    id,
    low,
    best,
    high,
    basis,
    grade,
    origins,
    independentOrigins,
  }))
const figuresOf = ({ claims, documents }: War, lineage = new Map<string, readonly string[]>()) => reconcile(claims, documents, lineage)

test('low ≤ best ≤ high, and what crosses is open and contested', () => {
  fc.assert(
    fc.property(war, (one) => {
      for (const { low, best, high, grade } of figuresOf(one)) {
        if (low !== null && high !== null) assert.ok(low <= high)
        if (best !== null) assert.ok((low === null || low <= best) && (high === null || best <= high))
        if (grade === 'contested') assert.equal(high, null)
      }
    }),
  )
})

test('the order of claims and documents changes nothing', () => {
  fc.assert(
    fc.property(war, fc.integer(), (one, seed) => {
      const shuffled = fc.sample(fc.shuffledSubarray(one.claims, { minLength: one.claims.length }), { numRuns: 1, seed })[0]!
      assert.deepEqual(figuresOf({ claims: shuffled, documents: [...one.documents].reverse() }), figuresOf(one))
    }),
  )
})

test('a credited copy changes no figure', () => {
  fc.assert(
    fc.property(war, fc.nat(), fc.boolean(), (one, which, voiceless) => {
      const original = one.claims[which % one.claims.length]!
      const copy: Claim = {
        ...original,
        id: 'copy',
        documentId: 'd-copy',
        attribution: voiceless ? original.attribution.slice(0, 1) : original.attribution,
      }
      const documents = [...one.documents, { id: 'd-copy', outlet: 'Copier', published: '2021-03-20' }]
      const lineage = new Map([['d-copy', [original.documentId]]])
      assert.deepEqual(numbers(figuresOf({ claims: [...one.claims, copy], documents }, lineage)), numbers(figuresOf(one)))
    }),
  )
})

test('the same word of a named speaker in one more document changes no number', () => {
  fc.assert(
    fc.property(war, fc.nat(), (one, which) => {
      const original = one.claims[which % one.claims.length]!
      fc.pre(original.attribution.length > 1)
      const again: Claim = { ...original, id: 'z', documentId: 'd-z' }
      const documents = [...one.documents, { id: 'd-z', outlet: 'Other', published: '2021-03-20' }]
      assert.deepEqual(numbers(figuresOf({ claims: [...one.claims, again], documents })), numbers(figuresOf(one)))
    }),
  )
})

test('a verification by somebody without an interest gives best, wherever something is asserted', () => {
  fc.assert(
    fc.property(war, (one) => {
      const before = figuresOf(one).find((figure) => figure.positions.some(({ low }) => low !== null))
      fc.pre(before !== undefined)
      const about = before.positions.filter(({ low }) => low !== null).flatMap(({ claims }) => claims)
      const verdict = makeClaim({ id: 'verdict', by: mission, assessment: { about, verdict: 'verified' } })
      const after = figuresOf({
        claims: [...one.claims, verdict],
        documents: [...one.documents, { id: 'd-verdict', published: '2021-03-20' }],
      })
      const figure = after.find(({ id }) => id === before.id)!
      assert.notEqual(figure.best, null)
      assert.equal(figure.basis, 'verified')
    }),
  )
})

test('every figure leads to claims, each toll claim stands in one figure, and none both stands and is overtaken', () => {
  fc.assert(
    fc.property(war, (one) => {
      const seen = new Set<string>()
      for (const { positions, superseded } of figuresOf(one)) {
        const own = [...positions.flatMap(({ claims }) => claims), ...superseded]
        assert.ok(own.length > 0)
        for (const id of own) {
          assert.ok(!seen.has(id), `${id} stands twice`)
          seen.add(id)
          assert.ok(one.claims.some((claim) => claim.id === id))
        }
      }
    }),
  )
})

test('as of a day is what the documents of that day would have given', () => {
  fc.assert(
    fc.property(war, fc.integer({ min: 4, max: 9 }), ({ claims, documents }, day) => {
      const asOf = `2021-03-0${day}`
      const then = documents.filter(({ published }) => published! <= asOf)
      const known = claims.filter(({ documentId }) => then.some(({ id }) => id === documentId))
      assert.deepEqual(numbers(reconcile(claims, documents, new Map(), { asOf })), numbers(reconcile(known, then)))
    }),
  )
})
