import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lineageOf, simulateWar } from '../../bench/war/simulate-war.js'
import { plainWar } from '../../bench/war/war-parameters.js'
import type { Claim } from '../../src/claims/claim.js'
import { RecordBook } from '../../src/figures/record-book.js'
import { carrierOf, carriersOf } from '../../src/incidents/carriers.js'
import type { Carrier } from '../../src/incidents/copy-book.js'
import type { GroupDecision } from '../../src/incidents/hand-groups.js'
import type { Incident } from '../../src/incidents/incident.js'
import type { PlaceRef } from '../../src/places/place-ref.js'
import { aland, alandMinistry, borland, borlandMinistry, doctors, hill, makeClaim, mission } from './make-claim.js'

const places: readonly (PlaceRef | undefined)[] = [
  hill,
  { ...hill, id: 'p2', name: 'Nearby', lat: 40.14 },
  { name: 'Hillford', country: 'XAA', precision: 'settlement' },
  { name: 'Stoneby', country: 'XAA', precision: 'settlement' },
  { name: 'North', id: 'r1', lat: 40.5, lon: 46, country: 'XAA', precision: 'region' },
  { name: 'Aland', country: 'XAA', precision: 'country' },
  undefined,
]
const rebels = { mention: 'the Hill Front', name: 'Hill Front', country: 'XAA', sector: 'REB' }

const claimOf = fc.record({
  by: fc.constantFrom(alandMinistry, borlandMinistry, mission, doctors, undefined),
  of: fc.constantFrom(aland, aland, borland, rebels),
  class: fc.constantFrom('state_forces', 'civilian'),
  low: fc.constantFrom(2, 3, 3, 5, 5, 9),
  act: fc.constantFrom('assert', 'assert', 'assert', 'deny', 'retract'),
  day: fc.constantFrom('2021-03-01', '2021-03-02', '2021-03-02', '2021-03-08'),
  where: fc.constantFrom(...places),
  frame: fc.constantFrom('incident', 'incident', 'incident', 'cumulative', 'cumulative unsaid', 'period'),
  undated: fc.boolean(),
  attack: fc.boolean(),
  about: fc.option(fc.nat(30), { freq: 6 }),
})
const drafts = fc.array(
  fc.record({
    published: fc.constantFrom(2, 3, 3, 4, 9, 17),
    claims: fc.array(claimOf, { minLength: 1, maxLength: 4 }),
    origins: fc.constantFrom([], [], [], ['d0'], ['d1', 'Wire'], ['Wire'], ['d2']),
  }),
  { minLength: 2, maxLength: 14 },
)

const documentsOf = (list: typeof drafts extends fc.Arbitrary<infer T> ? T : never): readonly Carrier[] =>
  list.map(({ published, claims, origins }, index) => {
    const documentId = `d${index}`
    const all = claims.flatMap(({ frame, undated, attack, about, ...said }, at): Claim[] => {
      const id = `c${index}-${at}`
      const toll =
        frame === 'incident'
          ? {}
          : frame === 'period'
            ? { frame, since: '2021-03-01', asOf: said.day }
            : { frame: 'cumulative', ...(frame === 'cumulative' && { since: '2021-02-01', asOf: said.day }) }
      const { where, by, ...rest } = said
      const base = makeClaim({
        ...rest,
        ...(by && { by }),
        id,
        document: documentId,
        toll: { ...toll, ...(attack && { event: `${id}-e` }) },
        ...(about !== null && { assessment: { about: [`c${about % list.length}-0`], verdict: about % 2 === 0 ? 'verified' : 'rejected' } }),
      } as never)
      const placed = { ...base, ...(where ? { where } : {}) } as Claim
      if (!where) delete (placed as { where?: unknown }).where
      if (undated) delete (placed as { when?: unknown }).when
      if (!attack || about !== null) return [placed]
      const { toll: _, ...of } = makeClaim({ ...rest, ...(by && { by }), id: `${id}-e`, document: documentId } as never)
      return [
        placed,
        { ...of, kind: 'event', event: { type: 'ASSAULT', mode: 'shelling', actors: [borland], recipients: [aland] } } as never,
      ]
    })
    return carrierOf(documentId, all, { id: documentId, published: `2021-03-${String(published).padStart(2, '0')}` }, origins)
  })

/** The incidents of a book, by what it told of each settling. */
class Told {
  readonly book: RecordBook = new RecordBook()
  readonly #incidents = new Map<string, Incident>()

  settle(): void {
    const { gone, made } = this.book.settle()
    for (const { id } of gone) assert.ok(this.#incidents.delete(id), `${id} went and was not there`)
    for (const incident of made) {
      assert.ok(!this.#incidents.has(incident.id), `${incident.id} came twice`)
      this.#incidents.set(incident.id, incident)
    }
  }

  all(): unknown {
    const incidents = [...this.#incidents.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    return { incidents, figures: [...this.book.figures], sides: this.book.sides }
  }
}

function atOnce(documents: readonly Carrier[], decisions: readonly GroupDecision[] = []): unknown {
  const told = new Told()
  told.book.decide(decisions)
  for (const document of documents) told.book.put(document)
  told.settle()
  return told.all()
}

test('documents that come in any order, go, and come again give what they give at once', () => {
  const step = fc.record({ which: fc.nat(), what: fc.constantFrom('put', 'put', 'put', 'drop', 'other', 'decide'), settle: fc.boolean() })
  fc.assert(
    fc.property(drafts, fc.array(step, { maxLength: 30 }), fc.boolean(), (list, steps, decided) => {
      const documents = documentsOf(list)
      const decisions: readonly GroupDecision[] = [
        { kind: 'merge', claim: 'c0-0', others: ['c1-0'], reason: 'one attack', reviewer: 'desk' },
        { kind: 'split', claim: 'c2-0', others: ['c1-0', 'c0-0'], reason: 'another', reviewer: 'desk' },
      ]
      const told = new Told()
      /** Which are there as they should be at last. */
      const there = new Set<Carrier>()
      for (const { which, what, settle } of steps) {
        const document = documents[which % documents.length]!
        if (what === 'put') told.book.put(document)
        else if (what === 'drop') told.book.drop(document.id)
        else if (what === 'decide') told.book.decide(decisions)
        else told.book.put({ ...document, known: document.known - 86_400_000, origins: [], claims: document.claims.slice(1) })
        if (what === 'put') there.add(document)
        else if (what !== 'decide') there.delete(document)
        if (settle) told.settle()
      }
      for (const document of documents) if (!there.has(document)) told.book.put(document)
      told.book.decide(decided ? decisions : [])
      told.settle()
      assert.deepEqual(told.all(), atOnce(documents, decided ? decisions : []))
    }),
    { numRuns: 1500 },
  )
})

test('a war whose reports come a few at a time gives what it gives at once', () => {
  for (const change of [
    {},
    { copies: 3, hardNames: 1, otherNames: 0.6, places: 12 },
    { wrongDays: 0.2, retractions: 0.1, toldAsOne: 0.2 },
  ]) {
    // too few counted losses to learn from: what is learnt is learnt anew only when the record has grown
    const war = simulateWar({ ...plainWar, incidents: 60, days: 40, places: 25, counted: 0.1, ...change })
    const documents = carriersOf(war.claims, war.documents, lineageOf(war.documents))
    const told = new Told()
    for (const [at, document] of [...documents].reverse().entries()) {
      told.book.put(document)
      if (at % 7 === 0) told.settle()
    }
    told.settle()
    assert.deepEqual(told.all(), atOnce(documents))
  }
})
