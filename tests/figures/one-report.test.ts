import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActorRef } from '../../src/actors/actor-ref.js'
import type { Claim } from '../../src/claims/claim.js'
import { partiesWithoutClaim } from '../../src/figures/parties-without-claim.js'
import { reconcile } from '../../src/figures/reconcile.js'
import { inferSides } from '../../src/incidents/infer-sides.js'
import { makeClaim } from './make-claim.js'

const armenia: ActorRef = { mention: 'Armenia', id: 'arm', name: 'Armenia', country: 'ARM' }
const azerbaijan: ActorRef = { mention: 'Azerbaijan', id: 'aze', name: 'Azerbaijan', country: 'AZE' }
const ethnic: ActorRef = { mention: 'ethnic Armenian forces', name: 'forces of Armenia', country: 'ARM', sector: 'REB' }

/** The first report of a ledger: one side's own losses, a total in the outlet's voice, and an appeal to both sides. */
function firstReport(): Claim[] {
  const by = { actors: [armenia], mention: 'Armenia', role: 'government', form: 'indirect', cue: 'has recorded' } as const
  const bare = (claim: Claim): Claim => {
    const { when: _, where: __, ...rest } = claim
    return { ...rest, documentId: 'report' }
  }
  const running = { frame: 'cumulative', since: '2020-09-27', asOf: '2020-10-01' } as const
  const inferred = (force: 'state_forces' | 'civilian') => ({ victim: { parties: [armenia], inferred: true as const, class: force } })
  const { toll: _, ...appeal } = bare(makeClaim({ id: 'appeal' }))
  return [
    bare(
      makeClaim({
        id: 'people',
        low: 101,
        high: null,
        bound: 'more_than',
        toll: { ...running, victim: { parties: [], class: 'unknown' } },
      }),
    ),
    bare(makeClaim({ id: 'forces', by, low: 104, interest: 'own_loss', toll: inferred('state_forces') })),
    bare(makeClaim({ id: 'civilians', by, low: 23, interest: 'own_loss', toll: inferred('civilian') })),
    {
      ...appeal,
      kind: 'ceasefire',
      ceasefire: { move: 'appeal', by: [{ mention: 'Putin', id: 'putin', country: 'RUS', sector: 'GOV' }], to: [azerbaijan, ethnic] },
    },
  ]
}

test('one report: an admitted floor, a position on civilians, people whoever they were, and a party of whose losses nobody speaks', () => {
  const claims = firstReport()
  const sides = inferSides(claims)
  const figures = reconcile(claims, [{ id: 'report', outlet: 'Open Wire', published: '2020-10-01' }], new Map(), { sides })
  assert.deepEqual(
    figures.map(({ victimParty, victimClass, low, best, high, basis, from, asOf, incident }) => [
      victimParty,
      victimClass,
      low,
      best,
      high,
      basis,
      from,
      asOf,
      incident,
    ]),
    [
      ['ARM', 'civilian', null, null, null, 'none', '2020-09-27', '2020-10-01', undefined],
      ['ARM', 'state_forces', 104, null, null, 'admission', '2020-09-27', '2020-10-01', undefined],
      ['unknown', 'unknown', 101, null, null, 'none', '2020-09-27', '2020-10-01', undefined],
    ],
  )
  assert.deepEqual(
    figures[0]!.positions.map(({ side, low, high, interest }) => [side, low, high, interest]),
    [['ARM', 23, 23, 'own_loss']],
  )
  assert.deepEqual(
    figures.map(({ reason }) => reason),
    [
      'Armenia counts 23 of its own civilians killed since 27 September 2020; it has an interest in the number. Whose people they were is not said; it follows from who speaks. No independent count.',
      'Armenia admits 104 of its forces killed since 27 September 2020. Whose people they were is not said; it follows from who speaks. No independent count.',
      'Open Wire speaks of more than 100 people killed since 27 September 2020 and names no source. No independent count.',
    ],
  )
  assert.equal(sides.sides.find(({ id }) => id === figures[1]!.victimSide)?.name, 'Armenia, ethnic Armenian forces')
  assert.deepEqual(
    partiesWithoutClaim(figures, sides).map(({ id }) => id),
    ['AZE'],
  )
  assert.deepEqual(
    sides.parties.map(({ id }) => id),
    ['ARM', 'AZE', 'forces of armenia'],
    'who only appeals is no party',
  )
})
