import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActorRef } from '../../src/actors/actor-ref.js'
import type { CeasefireBody, Claim, EventBody, Role } from '../../src/claims/claim.js'
import { inferSides } from '../../src/incidents/infer-sides.js'
import { createPartyIndex } from '../../src/incidents/party-index.js'
import { partyKey } from '../../src/incidents/party-key.js'
import type { Sides } from '../../src/incidents/sides.js'

const army: ActorRef = { mention: 'Syrian army', id: 'syr/armed-forces', name: 'Armed Forces of Syria', country: 'SYR', sector: 'MIL' }
const rebels: ActorRef = { mention: 'the Free Army', id: 'syr/free-army', name: 'Free Army', country: 'SYR', sector: 'REB' }
const jihad: ActorRef = { mention: 'the Front', id: 'front', name: 'Front', country: 'SYR', sector: 'REB' }
const russia: ActorRef = { mention: 'Russia', id: 'rus', name: 'Russia', country: 'RUS' }
const karabakh: ActorRef = {
  mention: 'Karabakh',
  id: 'nagorno-karabakh',
  name: 'Nagorno-Karabakh',
  country: 'AZE',
  sector: 'PRE',
  alignedWith: 'ARM',
}
const karabakhArmy: ActorRef = {
  mention: 'the Defence Army',
  id: 'aze/defence-army',
  name: 'Defence Army',
  country: 'AZE',
  sector: 'MIL',
  alignedWith: 'ARM',
}
const armenia: ActorRef = { mention: 'Armenia', id: 'arm', name: 'Armenia', country: 'ARM' }
const azerbaijan: ActorRef = { mention: 'Azerbaijan', id: 'aze', name: 'Azerbaijan', country: 'AZE' }

let count = 0
function claim(body: Partial<Claim>, by?: readonly [ActorRef, Role]): Claim {
  return {
    schema: 'ascribe/claim@1',
    id: `c${count++}`,
    documentId: 'd',
    extractor: 'test',
    sentence: [0, 9],
    evidence: { trigger: [] },
    attribution: [
      { actors: [], mention: 'Open Wire', role: 'outlet', form: 'implicit' },
      ...(by ? [{ actors: [by[0]], mention: by[0].mention, role: by[1], form: 'indirect' as const }] : []),
    ],
    speechAct: 'assert',
    factuality: { bySource: 'CT+', byAuthor: 'CTu' },
    interest: 'unknown',
    kind: 'event',
    rules: [],
    ...body,
  }
}
const event = (type: EventBody['type'], actors: readonly ActorRef[], recipients: readonly ActorRef[]): Partial<Claim> => ({
  event: { type, actors, recipients, weapons: [] },
})
const truce = (move: CeasefireBody['move'], body: Partial<CeasefireBody>): Partial<Claim> => ({
  kind: 'ceasefire',
  ceasefire: { move, by: [], ...body },
})
const sidesOf = ({ sides }: Sides) => sides.map(({ parties, foes }) => [[...parties].sort(), foes])

test('a state with its forces is one party, an armed group and a de facto authority their own', () => {
  assert.deepEqual([army, rebels, karabakhArmy, karabakh, armenia].map(partyKey), [
    'SYR',
    'syr/free-army',
    'AZE~ARM',
    'nagorno-karabakh',
    'ARM',
  ])
  assert.deepEqual(
    [
      { mention: 'UN', country: 'UNO', sector: 'IGO' },
      { mention: 'the rebels', sector: 'REB' },
      { mention: 'Open Wire', country: 'USA', sector: 'JRN' },
    ].map(partyKey),
    [undefined, undefined, undefined],
  )
})

test('foes of a civil war share a country and are foes all the same', () => {
  const sides = inferSides([claim(event('ASSAULT', [army], [rebels]))])
  assert.deepEqual(sidesOf(sides), [
    [['SYR'], ['syr/free-army']],
    [['syr/free-army'], ['SYR']],
  ])
  const index = createPartyIndex(sides)
  assert.equal(index.relation(index.partyOf({ mention: 'Syrian police', country: 'SYR', sector: 'COP' })!, index.partyOf(rebels)!), 'foes')
})

test('a foe of a foe is no friend; a supporter is', () => {
  const sides = inferSides([
    claim(event('ASSAULT', [army], [rebels])),
    claim(event('ASSAULT', [army], [jihad])),
    claim(event('SUPPORT', [russia], [army])),
  ])
  const index = createPartyIndex(sides)
  assert.equal(index.relation(index.partyOf(rebels)!, index.partyOf(jihad)!), 'none')
  assert.equal(index.relation(index.partyOf(russia)!, index.partyOf(army)!), 'same')
  assert.equal(index.relation(index.partyOf(russia)!, index.partyOf(rebels)!), 'foes')
})

test('an unrecognised authority stands beside its patron, unless they fight', () => {
  const claims = [claim(event('ASSAULT', [karabakh], [azerbaijan])), claim(truce('violation', { by: [armenia], against: [azerbaijan] }))]
  const index = createPartyIndex(inferSides(claims))
  assert.equal(index.relation(index.partyOf(karabakh)!, index.partyOf(armenia)!), 'same')
  const fought = createPartyIndex(inferSides([...claims, claim(event('ASSAULT', [armenia], [karabakh]))]))
  assert.equal(fought.relation(fought.partyOf(karabakh)!, fought.partyOf(armenia)!), 'foes')
})

test('an authority and its army are one party', () => {
  const index = createPartyIndex(
    inferSides([claim(event('ASSAULT', [karabakh], [azerbaijan])), claim(event('ASSAULT', [azerbaijan], [karabakhArmy]))]),
  )
  assert.equal(index.partyOf(karabakhArmy)!.id, index.partyOf(karabakh)!.id)
})

test('blame, cease-fires and counts of losses tell foes; what an official counts as its own tells friends', () => {
  const foes = [
    claim({ ...event('ASSAULT', [azerbaijan], []), speechAct: 'blame' }, [armenia, 'government']),
    claim(truce('agreement', { by: [armenia, azerbaijan] })),
    claim(truce('appeal', { by: [russia], to: [armenia, azerbaijan] })),
  ]
  for (const one of foes) {
    const index = createPartyIndex(inferSides([one]))
    assert.equal(index.relation(index.partyOf(armenia)!, index.partyOf(azerbaijan)!), 'foes')
    assert.equal(index.partyOf(russia), undefined, 'a mediator is no party')
  }
})

test('history tells nothing of today, and the order of claims does not matter', () => {
  const claims = [
    claim(event('ASSAULT', [army], [rebels])),
    claim({ ...event('ASSAULT', [armenia], [azerbaijan]), background: true }),
    claim(event('SUPPORT', [russia], [army])),
  ]
  assert.deepEqual(
    inferSides(claims).parties.map(({ id }) => id),
    ['RUS', 'SYR', 'syr/free-army'],
  )
  assert.deepEqual(inferSides([...claims].reverse()), inferSides(claims))
})

test('ties come with their reason and a claim', () => {
  const [tie] = inferSides([claim({ ...event('ASSAULT', [army], [rebels]), id: 'raid' })]).ties
  assert.deepEqual(tie, {
    parties: ['SYR', 'syr/free-army'],
    weight: -2.5,
    reason: 'Syria fights Free Army; Free Army is an armed group on the ground of Syria',
    claim: 'raid',
  })
})

test('a conflict file sets parties, names and sides', () => {
  const sides = inferSides([claim(event('ASSAULT', [army], [rebels])), claim(event('ASSAULT', [rebels], [jihad]))], {
    id: 'syria',
    name: 'Syria',
    parties: [
      { id: 'opposition', name: 'Opposition', aliases: ['Free Army', 'the Front', 'front'] },
      { id: 'SYR', name: 'Government of Syria' },
    ],
    sides: { government: ['SYR', 'RUS'], opposition: ['opposition'] },
  })
  assert.deepEqual(
    sides.sides.map(({ id, name, foes }) => [id, name, foes]),
    [
      ['government', 'Government of Syria, Russia', ['opposition']],
      ['opposition', 'Opposition', ['government']],
    ],
  )
  assert.equal(createPartyIndex(sides).partyOf(jihad)?.id, 'opposition')
})
