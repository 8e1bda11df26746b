import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createActorRegistry } from '../../src/actors/create-actor-registry.js'
import { partyOf, sameParty } from '../../src/actors/party-of.js'

const registry = createActorRegistry()
const actor = (phrase: string) => registry.resolve(phrase, '2020-10-01')

test('a state, its ministries, forces and people are one party', () => {
  assert.equal(sameParty(actor("Armenia's Defense Ministry"), actor('Armenian soldiers')), true)
  assert.equal(sameParty(actor('Azerbaijani troops'), actor('Armenian soldiers')), false)
})

test('a group is a party of its own, though it stands on a state’s ground', () => {
  assert.equal(sameParty(actor('the Taliban'), actor('Afghan soldiers')), false)
  assert.equal(partyOf(actor('the Taliban')) === partyOf(actor('Taliban fighters')), true)
})

test('who is not known belongs to no party', () => {
  assert.equal(partyOf({ mention: 'they' }), undefined)
  assert.equal(sameParty({ mention: 'they' }, { mention: 'they' }), false)
})
