import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findClaims } from '../../../src/claims/find-claims.js'
import { readingOf } from '../reading.js'

/** Name and `inferred` of the victims' party of each toll. */
const partiesIn = (text: string) =>
  findClaims(readingOf(text), 'test').claims.flatMap(({ toll, repeats }) =>
    toll && !repeats ? [[toll.victim.parties.map(({ name }) => name).join('+'), toll.victim.inferred ?? false]] : [],
  )

test('what a ministry counts without saying whose is its own side’s', () => {
  assert.deepEqual(partiesIn('Armenia has recorded 104 military deaths.'), [['Armenia', true]])
})

test('whose losses they are may stand before the noun', () => {
  assert.deepEqual(partiesIn("Azerbaijan's Defence Ministry put Armenian losses at 2,300 killed or wounded."), [['Armenia', false]])
})

test('the enemy is never the speaker’s own', () => {
  const [[party] = []] = partiesIn("Armenia and Azerbaijan fight on. Azerbaijan's Defence Ministry said the enemy had lost 2,300 men.")
  assert.notEqual(party, 'Azerbaijan')
})

test('a total brought about by losses is of whoever lost', () => {
  const text = "Ukraine's general staff claimed that Russia had lost 80 troops over the past day, bringing total losses to about 4,700."
  assert.deepEqual(
    partiesIn(text).map(([name]) => name),
    ['Russia', 'Russia'],
  )
})

test('an agency that is spoken to is no party', () => {
  const { claims } = findClaims(readingOf('"We lost four comrades," a militia commander told Reuters by phone.'), 'test')
  const { victim } = claims.find(({ toll }) => toll)!.toll!
  assert.deepEqual([victim.class, victim.parties], ['armed_group', []])
})

test('who speaks for a group is that group; doctors count whoever is brought in', () => {
  assert.deepEqual(partiesIn('M23 spokesman Willy Ngoma said two of his fighters had died.'), [['M23', true]])
  assert.deepEqual(partiesIn('Doctors Without Borders said it had received 138 wounded.'), [['', false]])
})
