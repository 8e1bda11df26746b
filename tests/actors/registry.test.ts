import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ActorRow } from '../../src/actors/actor-row.js'
import { createActorRegistry } from '../../src/actors/create-actor-registry.js'
import { actorRows } from '../../src/actors/data/actor-rows.js'
import { readActorTable, readPersonTable } from '../../src/actors/read-actor-table.js'

const registry = createActorRegistry()

test('any phrase gives its mention back and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (phrase) => {
      assert.equal(registry.resolve(phrase, '2020-01-01').mention, phrase)
    }),
  )
})

test('any run of words of the registry resolves without an error', () => {
  const words = [
    'Ukrainian',
    'army',
    'of',
    'Hamas',
    "Chile's",
    'in',
    'President',
    ',',
    'former',
    'Putin',
    '-backed',
    'police',
    'the',
    'UN',
    'Kyiv',
    'refugees',
    'who',
    'spokesman',
    'for',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
      const phrase = parts.join(' ')
      assert.equal(registry.resolve(phrase).mention, phrase)
    }),
    { numRuns: 500 },
  )
})

test('the date chooses among holders of one surname, and tells who has left', () => {
  assert.equal(registry.resolve('President Bush', '1990-05-01').name, 'George H. W. Bush')
  assert.equal(registry.resolve('President Bush', '2004-05-01').name, 'George W. Bush')
  assert.equal(registry.resolve('Tony Blair', '2003-03-20').sector, 'GOV')
  assert.equal(registry.resolve('Tony Blair', '2019-03-20').sector, 'ELI')
})

test('a short form that several bodies bear needs the country of the text', () => {
  assert.equal(registry.resolve('the PRI').country, undefined)
  assert.equal(registry.resolve('the PRI', undefined, ['MEX']).country, 'MEX')
})

test('rows of a file replace and add', () => {
  const [added] = readActorTable('group', 'River Front | RvF; Front of the River | TCD | REB | 2019-', true)
  const [person] = readPersonTable('TCD\nAmos Ngarlem | | dm 2024-', true)
  const own = createActorRegistry({ extra: [added!, person!] as readonly ActorRow[] })
  const ref = own.resolve('RvF rebels')
  assert.deepEqual([ref.id, ref.country, ref.sector], ['tcd/river-front', 'TCD', 'REB'])
  assert.equal(own.resolve('Defence Minister Amos Ngarlem').country, 'TCD')
  assert.equal(added!.unchecked, undefined)
})

test('an id gives its actor back, offices too', () => {
  assert.equal(registry.byId('ukr')?.name, 'Ukraine')
  assert.equal(registry.byId('ukr/ministry-of-defence')?.name, 'Ministry of Defence of Ukraine')
  assert.equal(registry.byId('nobody'), undefined)
})

test('every shipped row has a name, and each but states, peoples and parts of them a sector', () => {
  for (const row of actorRows) {
    assert.ok(row.name.length > 1, row.id)
    if (row.kind !== 'state' && row.kind !== 'people') assert.ok(row.sector, `${row.id} has no sector`)
    if (row.country) assert.match(row.country, /^[A-Z]{3}$/)
  }
})
