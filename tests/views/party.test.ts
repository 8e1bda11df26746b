import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryName, jointParty, partyOf } from '../../src/views/party.js'

test('what is of a state is one party; groups and unrecognised states are their own', () => {
  const army = partyOf({
    id: 'aze/armed-forces',
    mention: 'Azerbaijani troops',
    name: 'Armed Forces of Azerbaijan',
    country: 'AZE',
    sector: 'MIL',
  })
  assert.deepEqual(army, { key: 'AZE', label: 'Azerbaijan' })
  assert.deepEqual(partyOf({ mention: 'Baku', id: 'aze/government', country: 'AZE', sector: 'GOV' }), army)
  const karabakh = {
    id: 'nagorno-karabakh',
    mention: 'Karabakh',
    name: 'Nagorno-Karabakh',
    country: 'AZE',
    sector: 'PRE',
    alignedWith: 'ARM',
  }
  assert.deepEqual(partyOf(karabakh), { key: 'nagorno-karabakh', label: 'Nagorno-Karabakh' })
  assert.deepEqual(partyOf({ mention: 'the rebels' }), { key: 'rebels', label: 'Rebels' })
  assert.notEqual(
    partyOf({ mention: 'rebels', country: 'SYR', sector: 'REB' }).key,
    partyOf({ mention: 'rebels', country: 'YEM', sector: 'REB' }).key,
  )
  assert.equal(jointParty([]).label, 'Party not said')
  assert.equal(countryName('XKX'), 'Kosovo')
  assert.equal(countryName('UNO'), 'United Nations')
  assert.equal(countryName('QQQ'), 'QQQ')
})
