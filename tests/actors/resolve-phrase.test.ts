import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createActorRegistry } from '../../src/actors/create-actor-registry.js'

const registry = createActorRegistry()

const offices: readonly (readonly [phrase: string, id: string, sector: string])[] = [
  ["Azerbaijan's troops", 'aze/armed-forces', 'MIL'],
  ['Congolese soldiers', 'cod/armed-forces', 'MIL'],
  ['the Ministry of Defence of Azerbaijan', 'aze/ministry-of-defence', 'GOV'],
  ['Kenyan Defense Ministry', 'ken/ministry-of-defence', 'GOV'],
  ['the Defence Ministry of Armenia', 'arm/ministry-of-defence', 'GOV'],
  ['the Foreign Ministry of Georgia', 'geo/ministry-of-foreign-affairs', 'GOV'],
  ['a spokesman for the Ukrainian army', 'ukr/armed-forces', 'MIL'],
  ['Israeli air force', 'isr/air-force', 'MIL'],
  ['police in Nepal', 'npl/police', 'COP'],
  ['Bamako', 'mli/government', 'GOV'],
  ["Somalia's prime minister", 'som/prime-minister', 'GOV'],
  ['Karabakh army', 'nagorno-karabakh/armed-forces', 'MIL'],
]

test('offices and forces of a state have one id however they are phrased', () => {
  for (const [phrase, id, sector] of offices) {
    const ref = registry.resolve(phrase)
    assert.deepEqual([ref.id, ref.sector, ref.mention], [id, sector, phrase])
  }
})

test('a country that only stands beside a party is not its country', () => {
  assert.deepEqual(registry.resolve('Turkish-backed fighters'), { mention: 'Turkish-backed fighters', sector: 'UAF', alignedWith: 'TUR' })
  assert.equal(registry.resolve('pro-Iranian militias').country, undefined)
})

test('ethnic forces have the country of their people and are not the army of its state', () => {
  const ref = registry.resolve('ethnic Armenian forces')
  assert.equal(ref.country, 'ARM')
  assert.notEqual(ref.sector, 'MIL')
})

test('an unknown officer takes sector and name from his title', () => {
  const ref = registry.resolve('a regional military spokesman, Lieutenant Colonel Tomas Vela')
  assert.deepEqual([ref.name, ref.sector], ['Tomas Vela', 'MIL'])
})

test('a first name is no head of state of that surname', () => {
  for (const name of ['Ahmed Said', 'Hassan Ali']) {
    const ref = registry.resolve(`General ${name}`, '2020-05-05')
    assert.deepEqual([ref.id, ref.name, ref.sector], [undefined, name, 'MIL'])
  }
})

test('a date or countries that are not known may be null', () => {
  assert.equal(registry.resolve('Baku', null, null).country, 'AZE')
})

test('words for any part or body say nothing of whose', () => {
  for (const word of ['sides', 'bodies']) assert.deepEqual(registry.resolve(word), { mention: word })
})

test('an ombudsman is of the state', () => {
  const ref = registry.resolve("Armenia's ombudsman")
  assert.deepEqual([ref.country, ref.sector], ['ARM', 'GOV'])
})

test('small words are no states', () => {
  assert.equal(registry.resolve('us').country, undefined)
  assert.equal(registry.resolve('US troops').country, 'USA')
})

test('fighters from a group are the group; those who fight it are not', () => {
  assert.equal(registry.resolve('Gunmen from Boko Haram').id, 'nga/boko-haram')
  assert.equal(registry.resolve('fighters of the Wagner Group').id, 'rus/wagner-group')
  assert.equal(registry.resolve('villagers killed by Boko Haram').id, undefined)
  assert.equal(registry.resolve('M23 spokesman Willy Ngoma').name, 'M23')
})
