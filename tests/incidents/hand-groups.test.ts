import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Claim } from '../../src/claims/claim.js'
import { reconcile } from '../../src/figures/reconcile.js'
import { type GroupOptions, groupIncidents } from '../../src/incidents/group-incidents.js'
import { applyDecisions, type GroupDecision, type HandGroup } from '../../src/incidents/hand-groups.js'
import type { Incident } from '../../src/incidents/incident.js'
import { alandMinistry, borlandMinistry, documentsOf, hill, makeClaim, mission, type Said } from '../figures/make-claim.js'

const millford = { ...hill, name: 'Millford', id: 'p2', lat: 40.3 }
const by = { reason: 'one strike under two names.', reviewer: 'A. Reader' }
const merge = (claim: string, ...others: string[]): GroupDecision => ({ kind: 'merge', claim, others, ...by })
const split = (claim: string, ...others: string[]): GroupDecision => ({ kind: 'split', claim, others, ...by, reason: 'another strike' })

const grouped = (claims: readonly Claim[], decisions: readonly GroupDecision[], options: GroupOptions = {}): Incident[] =>
  groupIncidents(claims, documentsOf(claims), { ...options, decisions })
const members = (incidents: readonly Incident[]) => incidents.map(({ claims }) => [...claims].sort()).sort()
const group = (said: readonly Said[], ...decisions: GroupDecision[]) => members(grouped(said.map(makeClaim), decisions))

/** Two strikes: of the first three speakers tell, of the second two. */
const strikes: readonly Said[] = [
  { id: 'a', by: alandMinistry },
  { id: 'b', by: borlandMinistry, low: 30 },
  { id: 'c', by: mission, low: 5 },
  { id: 'x', by: alandMinistry, where: millford, low: 7 },
  { id: 'y', by: mission, where: millford, low: 8 },
]

test('a merge makes one of the occurrences in which its claims stand, a split takes a claim out, and the reasons say so', () => {
  assert.deepEqual(group(strikes), [
    ['a', 'b', 'c'],
    ['x', 'y'],
  ])
  assert.deepEqual(group(strikes, merge('c', 'x')), [['a', 'b', 'c', 'x', 'y']])
  assert.deepEqual(group(strikes, split('b', 'a')), [['a', 'c'], ['b'], ['x', 'y']])
  assert.deepEqual(
    grouped(strikes.map(makeClaim), [merge('c', 'x')]).map(({ reasons }) => reasons),
    [['joined by hand: one strike under two names, A. Reader']],
  )
  const apart = grouped(strikes.map(makeClaim), [split('b', 'a')])
  for (const id of ['a', 'b'])
    assert.deepEqual(apart.find(({ claims }) => claims.includes(id))?.reasons, ['kept apart by hand: another strike, A. Reader'])
  assert.deepEqual(apart.find(({ claims }) => claims.includes('x'))?.reasons, [])
})

test('a later decision wins, and what it took back is no reason any more', () => {
  const claims = strikes.map(makeClaim)
  const parted = grouped(claims, [merge('a', 'x'), split('x', 'a')])
  assert.deepEqual(members(parted), [['a', 'b', 'c', 'y'], ['x']])
  const reasons = (incidents: readonly Incident[], id: string) => incidents.find(({ claims }) => claims.includes(id))?.reasons
  assert.deepEqual(reasons(parted, 'a'), ['kept apart by hand: another strike, A. Reader'])
  const joined = grouped(claims, [split('b', 'a'), merge('b', 'a')])
  assert.deepEqual(members(joined), members(grouped(claims, [])))
  assert.deepEqual(reasons(joined, 'a'), ['joined by hand: one strike under two names, A. Reader'])
})

test('claims that come later join what a person joined', () => {
  const later: Said[] = [
    { id: 'z', by: borlandMinistry, where: millford, low: 9 },
    { id: 'd', by: alandMinistry, low: 3, day: '2021-03-02' },
  ]
  assert.deepEqual(group([...strikes, ...later], merge('c', 'x')), [['a', 'b', 'c', 'd', 'x', 'y', 'z']])
  assert.deepEqual(
    group([...strikes, ...later], split('a', 'b')),
    [
      ['a', 'd'],
      ['b', 'c'],
      ['x', 'y', 'z'],
    ],
    'the same word in another document goes along',
  )
})

test('an attack and its tolls, a number and its parts go along; the claims that a split names stay', () => {
  const attack: Claim = {
    ...makeClaim({ id: 'attack', document: 'd' }),
    kind: 'event',
    event: { type: 'ASSAULT', actors: [], recipients: [], weapons: [] },
  }
  const { toll: _, ...event } = attack
  const claims = [
    event,
    makeClaim({ id: 'toll', document: 'd', by: mission, low: 9, toll: { event: 'attack' } }),
    makeClaim({ id: 'part', document: 'd', by: borlandMinistry, low: 2, class: 'civilian', toll: { subsetOf: 'toll' } }),
    makeClaim({ id: 'other', by: alandMinistry }),
  ]
  assert.deepEqual(members(grouped(claims, [split('toll', 'other')])), [['attack', 'part', 'toll'], ['other']])
  assert.deepEqual(members(grouped(claims, [split('toll', 'other', 'attack')])), [
    ['attack', 'other'],
    ['part', 'toll'],
  ])
})

test('what one speaker says of two attacks of one place and day in one breath can be split', () => {
  const said: Said[] = [
    { id: 'a', document: 'd', by: alandMinistry, low: 3 },
    { id: 'b', document: 'd', by: alandMinistry, low: 8 },
    { id: 'c', by: mission, low: 3 },
  ]
  assert.deepEqual(group(said), [['a', 'b', 'c']])
  assert.deepEqual(group(said, split('b', 'a')), [['a', 'c'], ['b']])
})

test('copies go along, and a decision on a copy is one on its original', () => {
  const claims = [...strikes, { id: 'b2', by: borlandMinistry, low: 30 }].map(makeClaim)
  const lineage = new Map([['d-b2', ['d-b']]])
  for (const decision of [split('b', 'a'), split('b2', 'a'), split('b2', 'a', 'b')])
    assert.deepEqual(members(grouped(claims, [decision], { lineage })), [
      ['a', 'c'],
      ['b', 'b2'],
      ['x', 'y'],
    ])
})

test('what stands in no occurrence, is gone, or is the claim itself, has no effect', () => {
  const said: Said[] = [
    ...strikes,
    { id: 'run', by: alandMinistry, toll: { frame: 'cumulative', since: '2021-02-01', asOf: '2021-03-01' } },
  ]
  for (const decision of [
    merge('a', 'run'),
    merge('run', 'a'),
    merge('a', 'gone'),
    merge('gone', 'a'),
    merge('a', 'a'),
    split('a', 'a', 'x'),
  ])
    assert.deepEqual(grouped(said.map(makeClaim), [decision]), grouped(said.map(makeClaim), []))
})

test('groups that no decision names, or none alters, are handed on as they are', () => {
  const groups: HandGroup[] = strikes.map((one) => ({ bundles: [{ claims: [makeClaim(one)], from: 1, to: 1 }], reasons: [] }))
  const answer = applyDecisions(groups, [merge('a', 'b'), split('x', 'y')])
  assert.deepEqual(new Set(answer.slice(0, 1)), new Set([groups[2]]))
  assert.ok([2, 3, 4].every((at) => answer.includes(groups[at]!)))
  assert.equal(answer.length, 4)
  assert.deepEqual(groups[0]!.bundles.length, 1, 'what was given is left alone')
  const touched = answer.find(({ bundles }) => bundles.length === 2)
  assert.deepEqual(applyDecisions([groups[1]!, groups[0]!], [merge('a', 'b')]), [touched], 'whatever else is given, in whatever order')
})

test('a figure follows: what was one strike of two numbers is two with one each', () => {
  const claims = [
    makeClaim({ id: 'a', by: mission, low: 3 }),
    makeClaim({ id: 'b', by: mission, document: 'd-b', low: 12, day: '2021-03-01' }),
  ]
  const documents = documentsOf(claims)
  const figures = (decisions: readonly GroupDecision[]) =>
    reconcile(claims, documents, new Map(), { incidents: groupIncidents(claims, documents, { decisions }) })
      .filter(({ measure }) => measure === 'killed')
      .map(({ best }) => best)
      .sort()
  const apart = figures([split('b', 'a')])
  const together = figures([merge('b', 'a')])
  assert.deepEqual(apart, [12, 3])
  assert.equal(together.length, 1)
})

const said = fc.record({
  by: fc.constantFrom(alandMinistry, borlandMinistry, mission, undefined),
  low: fc.integer({ min: 1, max: 12 }),
  day: fc.constantFrom('2021-03-01', '2021-03-02', '2021-03-05'),
  where: fc.constantFrom(hill, millford),
  document: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
})
const name = fc.integer({ min: 0, max: 15 }).map((at) => `c${at}`)
const decided = fc.array(
  fc.record({
    kind: fc.constantFrom('merge' as const, 'split' as const),
    claim: name,
    others: fc.array(name, { minLength: 1, maxLength: 2 }),
  }),
  { maxLength: 6 },
)

test('every claim stands once, in whatever order the claims come; the last decision holds', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), decided, fc.infiniteStream(fc.nat()), (list, made, draws) => {
      const claims = list.map(({ by: who, ...rest }, at) => makeClaim({ ...rest, ...(who && { by: who }), id: `c${at}` }))
      const decisions = made.map((one) => ({ ...one, ...by }))
      const incidents = grouped(claims, decisions)
      assert.deepEqual(incidents.flatMap((one) => one.claims).sort(), claims.map(({ id }) => id).sort())
      const keys = new Map(claims.map((claim) => [claim, draws.next().value]))
      const shuffled = [...claims].sort((a, b) => keys.get(a)! - keys.get(b)!)
      const documents = documentsOf(claims)
      assert.deepEqual(groupIncidents(shuffled, documents, { decisions }), incidents)
      const last = decisions.at(-1)
      const home = incidents.find((one) => last && one.claims.includes(last.claim))
      if (!last || !home) return
      for (const other of last.others)
        if (other !== last.claim && claims.some(({ id }) => id === other)) assert.equal(home.claims.includes(other), last.kind === 'merge')
    }),
  )
})
