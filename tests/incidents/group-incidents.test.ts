import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../../src/claims/claim.js'
import { groupIncidents } from '../../src/incidents/group-incidents.js'
import type { Incident } from '../../src/incidents/incident.js'
import { alandMinistry, borland, borlandMinistry, documentsOf, hill, makeClaim, mission, type Said } from '../figures/make-claim.js'

const group = (said: readonly Said[], days?: readonly string[]): Incident[] => {
  const claims = said.map(makeClaim)
  return groupIncidents(claims, documentsOf(claims, days))
}
const members = (incidents: readonly Incident[]) => incidents.map(({ claims }) => [...claims].sort()).sort()

test('claims on one place and day are one occurrence, also of other people and measures', () => {
  const incidents = group([
    { id: 'a', by: alandMinistry },
    { id: 'b', by: borlandMinistry, low: 30 },
    { id: 'c', by: borlandMinistry, of: borland, measure: 'wounded', low: 2 },
  ])
  assert.deepEqual(members(incidents), [['a', 'b', 'c']])
  assert.deepEqual([incidents[0]!.kind, incidents[0]!.from, incidents[0]!.where?.name], ['occurrence', '2021-03-01', 'Hillford'])
})

test('one place under two names: by id, alias, or the same point', () => {
  for (const where of [
    { name: 'Tepe', id: 'p1', precision: 'settlement' as const },
    { name: 'Tepe', aliases: ['Hillford'], country: 'XAA', precision: 'settlement' as const },
    { ...hill, name: 'Tepe', id: 'p9' },
  ]) {
    const incidents = group([
      { id: 'a', by: alandMinistry },
      { id: 'b', by: mission, where },
    ])
    assert.deepEqual(members(incidents), [['a', 'b']])
    assert.deepEqual(incidents[0]!.alsoNamed, ['Tepe'])
  }
})

test('a conflict file may name a place again', () => {
  const claims = [
    makeClaim({ id: 'a', by: alandMinistry }),
    makeClaim({ id: 'b', by: mission, where: { name: 'Tepe', precision: 'settlement' } }),
  ]
  assert.equal(groupIncidents(claims, documentsOf(claims)).length, 2)
  assert.equal(groupIncidents(claims, documentsOf(claims), { conflict: { id: 'x', name: 'X', places: { Hillford: ['Tepe'] } } }).length, 1)
})

test('equal strikes near by on one day stay two', () => {
  assert.deepEqual(
    members(
      group([
        { id: 'a', by: alandMinistry },
        { id: 'b', by: alandMinistry, where: { ...hill, name: 'Millford', id: 'p2', lat: 40.15 } },
      ]),
    ),
    [['a'], ['b']],
  )
})

test('namesakes far apart stay two', () => {
  assert.deepEqual(
    members(
      group([
        { id: 'a', by: alandMinistry },
        { id: 'b', by: mission, where: { ...hill, id: 'p7', lat: 42 } },
      ]),
    ),
    [['a'], ['b']],
  )
})

test('a wrong day is mended where the same speaker tells the same number; another number is another day’s attack', () => {
  const again: Said = { id: 'b', by: alandMinistry, day: '2021-03-02' }
  const incidents = group([{ id: 'a', by: alandMinistry }, again])
  assert.deepEqual(members(incidents), [['a', 'b']])
  assert.deepEqual(
    members(
      group([
        { id: 'a', by: alandMinistry },
        { ...again, low: 9 },
      ]),
    ),
    [['a'], ['b']],
  )
  assert.deepEqual(
    members(
      group(
        [
          { id: 'a', by: alandMinistry },
          { ...again, day: '2021-03-09' },
        ],
        ['2021-03-02', '2021-03-10'],
      ),
    ),
    [['a'], ['b']],
  )
})

test('nobody reports what is yet to happen: a day after publication is a wrong day', () => {
  assert.equal(group([{ id: 'a', by: alandMinistry, day: '2021-03-03' }], ['2021-03-02'])[0]!.from, '2021-03-02')
})

test('tolls of days, of weeks and since a day are series of their own', () => {
  const since = { frame: 'cumulative', since: '2021-02-01' } as const
  const incidents = group(
    [
      { id: 'attack', by: alandMinistry },
      { id: 'day', by: alandMinistry, toll: { frame: 'period', since: '2021-03-01', asOf: '2021-03-01' } },
      { id: 'week', by: alandMinistry, toll: { frame: 'period', since: '2021-02-22', asOf: '2021-03-01' } },
      { id: 'run', by: alandMinistry, toll: { ...since, asOf: '2021-03-01' } },
      { id: 'on', by: borlandMinistry, toll: { ...since, asOf: '2021-03-05' } },
      { id: 'other', by: borlandMinistry, toll: { ...since, since: '2021-01-01', asOf: '2021-03-05' } },
      { id: 'rate', by: borlandMinistry, toll: { frame: 'rate' } },
    ].map((one) => ({ ...one, where: { name: 'Aland', country: 'XAA', precision: 'country' } }) as Said),
  )
  assert.deepEqual(members(incidents), [['attack'], ['day'], ['on', 'run'], ['other'], ['week']])
  assert.deepEqual(
    incidents.find(({ claims }) => claims.includes('run')),
    { ...incidents.find(({ claims }) => claims.includes('run'))!, kind: 'running', from: '2021-02-01', to: '2021-03-05' },
  )
})

test('a number without place or day joins the occurrence that has the same', () => {
  const bare = ({ where: _, ...claim }: Claim): Claim => claim
  const claims = [
    makeClaim({ id: 'a', by: alandMinistry, low: 17 }),
    bare(makeClaim({ id: 'b', by: mission, low: 17 })),
    bare(makeClaim({ id: 'c', by: mission, low: 4, measure: 'wounded' })),
  ]
  assert.deepEqual(members(groupIncidents(claims, documentsOf(claims))), [['a', 'b'], ['c']])
})

test('history stands in no incident', () => {
  const claims: Claim[] = [{ ...makeClaim({ id: 'a', by: alandMinistry }), background: true }]
  assert.deepEqual(groupIncidents(claims, documentsOf(claims)), [])
})

test('an id lasts: later claims and copies leave it as it is', () => {
  const claims = [makeClaim({ id: 'a', by: alandMinistry }), makeClaim({ id: 'b', by: mission }), makeClaim({ id: 'c', by: alandMinistry })]
  const documents = documentsOf(claims, ['2021-03-02', '2021-03-03', '2021-03-04'])
  const lineage = new Map([['d-c', ['d-a']]])
  const all = groupIncidents(claims, documents, { lineage })
  assert.deepEqual(
    all.map(({ id }) => id),
    groupIncidents(claims.slice(0, 1), documents).map(({ id }) => id),
  )
  assert.deepEqual(all[0]!.claims, ['a', 'b', 'c'])
})

test('an attack and its toll stay together, though only one names the place', () => {
  const attack: Claim = {
    ...makeClaim({ id: 'attack', document: 'd' }),
    kind: 'event',
    event: { type: 'ASSAULT', mode: 'heavy-weapons', actors: [], recipients: [], weapons: [] },
  }
  const { toll: _, ...event } = attack
  const { where: __, when: ___, ...toll } = makeClaim({ id: 'toll', document: 'd', by: mission, low: 2, toll: { event: 'attack' } })
  const incidents = groupIncidents([event, toll], documentsOf([event, toll]))
  assert.deepEqual(members(incidents), [['attack', 'toll']])
  assert.deepEqual([incidents[0]!.type, incidents[0]!.mode, incidents[0]!.where?.name], ['ASSAULT', 'heavy-weapons', 'Hillford'])
})

test('what names a place and no day joins an attack of the days before', () => {
  const { when: _, ...undated } = makeClaim({ id: 'b', by: mission })
  const claims = [makeClaim({ id: 'a', by: alandMinistry }), undated]
  assert.deepEqual(members(groupIncidents(claims, documentsOf(claims, ['2021-03-02', '2021-03-03']))), [['a', 'b']])
  assert.deepEqual(members(groupIncidents(claims, documentsOf(claims, ['2021-03-02', '2021-03-30']))), [['a'], ['b']])
})

test('names of one place are learnt where the same words are told of both on several days', () => {
  const tepe = { name: 'Tepe', country: 'XAA', precision: 'settlement' as const, lat: 40.12, lon: 46.2 }
  const told = (day: string, low: number): Said[] => [
    { id: `${day}a`, by: alandMinistry, day, low },
    { id: `${day}b`, by: alandMinistry, day, low, where: tepe },
  ]
  const days = Array.from({ length: 4 }, () => '2021-03-30')
  assert.equal(group([...told('2021-03-01', 5), ...told('2021-03-11', 8)], days).length, 2)
  assert.equal(group(told('2021-03-01', 5), days).length, 2, 'once, it may be two equal strikes')
})

test('a running toll without a first day is the conflict’s; in an outlet’s own voice it may be history', () => {
  const bare = ({ where: _, when: __, ...claim }: Claim): Claim => claim
  const open = { frame: 'cumulative', asOf: '2021-03-05' } as const
  const claims = [
    makeClaim({ id: 'a', by: alandMinistry, where: { name: 'Aland', precision: 'country' }, toll: { ...open, since: '2021-02-01' } }),
    bare(makeClaim({ id: 'b', by: borlandMinistry, toll: open })),
    bare(makeClaim({ id: 'c', low: 30000, toll: open })),
    bare(makeClaim({ id: 'd', by: mission, toll: { frame: 'period', since: '2021-02-01', asOf: '2021-02-20' } })),
  ]
  const incidents = groupIncidents(claims, documentsOf(claims))
  assert.deepEqual(members(incidents), [['a', 'b', 'd'], ['c']])
  assert.deepEqual(
    incidents.map(({ kind, from, to }) => [kind, from, to]),
    [
      ['running', undefined, '2021-03-05'],
      ['running', '2021-02-01', '2021-03-05'],
    ],
  )
})

test('a running toll of a town stands apart; one of the region that is fought over is the war’s', () => {
  const since = { frame: 'cumulative', since: '2021-02-01', asOf: '2021-03-01' } as const
  const region = { name: 'Highlands', id: 'r1', country: 'XAA', precision: 'region' as const }
  const other = { name: 'Lowlands', id: 'r2', country: 'XAA', precision: 'region' as const }
  const incidents = group([
    { id: 'a', by: alandMinistry, toll: since, where: region },
    { id: 'b', by: borlandMinistry, toll: since, where: region },
    { id: 'c', by: borlandMinistry, toll: since, where: { name: 'Aland', country: 'XAA', precision: 'country' } },
    { id: 'd', by: mission, toll: since },
    { id: 'e', by: mission, toll: since, where: other },
  ])
  assert.deepEqual(members(incidents), [['a', 'b', 'c'], ['d'], ['e']])
  assert.deepEqual(incidents.map(({ where }) => where?.name).sort(), ['Hillford', 'Lowlands', undefined])
})

test('a telling word of one speaker joins a name without a point, on one day alone; small numbers meet by chance', () => {
  const said = (low: number) =>
    group([
      { id: 'a', by: alandMinistry, low },
      { id: 'b', by: alandMinistry, low, where: { name: 'Tepe', country: 'XAA', precision: 'settlement' } },
    ])
  assert.deepEqual(members(said(12)), [['a', 'b']])
  assert.equal(said(1).length, 2)
})

test('a second look joins neighbouring days of one place where nobody tells of both', () => {
  const said = (by: typeof mission, low: number) =>
    group([
      { id: 'a', by: alandMinistry, low: 12 },
      { id: 'b', by: borlandMinistry, low: 3, day: '2021-03-02' },
      { id: 'c', by, low, day: '2021-03-02' },
    ])
  assert.deepEqual(members(said(mission, 12)), [['a', 'b', 'c']])
  assert.equal(said(alandMinistry, 3).length, 2)
})

test('of days that carriers tell equally often each may be the right one', () => {
  // the attack’s own day hangs on what others tell of it: a number of its own speaks neither for nor against
  const said: readonly Said[] = [
    { id: 'a', by: alandMinistry },
    { id: 'b', by: alandMinistry, day: '2021-03-02' },
    { id: 'c', by: mission, low: 8, day: '2021-03-02' },
  ]
  for (const days of [
    ['2021-03-03', '2021-03-04', '2021-03-05'],
    ['2021-03-04', '2021-03-05', '2021-03-03'],
  ])
    assert.deepEqual(members(group(said, days)), [['a', 'b', 'c']])
  const again: Said = { id: 'd', by: alandMinistry }
  assert.deepEqual(members(group([...said, again])), [['a', 'b', 'd'], ['c']], 'a day that most tell is the day')
})

test('without a place, a small number joins the occurrence in which its own speaker tells it, and so does one that others tell too', () => {
  const said = (by: typeof mission, low: number) => {
    const { where: _, ...bare } = makeClaim({ id: 'c', by, low })
    const claims = [
      makeClaim({ id: 'a', by: alandMinistry, low }),
      makeClaim({ id: 'b', by: mission, low, where: { ...hill, name: 'Millford', id: 'p2', lat: 40.3 } }),
      bare,
    ]
    return members(groupIncidents(claims, documentsOf(claims)))
  }
  for (const low of [1, 17]) {
    assert.deepEqual(said(mission, low), [['a'], ['b', 'c']])
    assert.deepEqual(said(alandMinistry, low), [['a', 'c'], ['b']])
    assert.deepEqual(said(borlandMinistry, low), [['a'], ['b'], ['c']], 'another’s may be either')
  }
})

test('a village that no gazetteer knows is a place; what is wider, or a month, is none', () => {
  const unknown = (name: string) => ({ name, precision: 'unplaced' as const })
  const pair = (one: string, other: string) =>
    members(
      group([
        { id: 'a', by: alandMinistry, low: 4, where: unknown(one) },
        { id: 'b', by: alandMinistry, low: 4, where: unknown(other) },
      ]),
    ).length
  assert.equal(pair('Upper Karsun', 'Lower Karsun'), 2)
  assert.equal(pair('Upper Karsun', 'Upper Karsun village'), 1)
  assert.equal(pair('Karsun County', 'Maldo'), 2)
  // the same words of one speaker about no place are one statement
  for (const name of ['northern Karsun', 'the front line', 'Karsun Province', 'March']) assert.equal(pair(name, 'Maldo'), 1, name)
  // where the gazetteer finds the same name in another report, it is that place
  assert.deepEqual(members(group([{ id: 'a' }, { id: 'b', by: mission, where: unknown('Hillford') }])), [['a', 'b']])
})
