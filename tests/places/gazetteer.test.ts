import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { createGazetteer } from '../../src/places/create-gazetteer.js'
import { distanceKm } from '../../src/places/distance.js'
import { foldName } from '../../src/places/fold-name.js'
import { readHandPlaces } from '../../src/places/hand-places.js'

const file = readFileSync('models/places.bin')
const gazetteer = createGazetteer(file)
const where = (name: string, ...countries: string[]): string => {
  const { name: found, country, precision } = gazetteer.resolve(name, { countries })
  return precision === 'unplaced' ? 'unplaced' : `${found} ${country} ${precision}`
}

test('names of both sides lead to one place', () => {
  for (const [one, other, country] of [
    ['Stepanakert', 'Khankendi', 'AZE'],
    ['Shusha', 'Shushi', 'AZE'],
    ['Kelbajar', 'Karvachar', 'AZE'],
    ['Avdiivka', 'Avdeevka', 'UKR'],
    ['Bakhmut', 'Artemivsk', 'UKR'],
    ['Raqqa', 'Ar-Raqqah', 'SYR'],
    ['Khan Younis', 'Khan Yunis', 'PSE'],
    ['Manbij', 'Membij', 'SYR'],
  ] as const)
    assert.equal(
      gazetteer.resolve(one, { countries: [country] }).id,
      gazetteer.resolve(other, { countries: [country] }).id,
      `${one}, ${other}`,
    )
})

test('the countries of the text choose, and without them a doubtful name stays unplaced', () => {
  assert.equal(where('Martuni', 'AZE'), 'Martuni AZE settlement')
  assert.equal(where('Martuni', 'ARM'), 'Martuni ARM settlement')
  assert.equal(where('Martuni'), 'unplaced')
  assert.equal(where('Hyderabad', 'PAK'), 'Hyderabad PAK settlement')
  assert.equal(where('Springfield'), 'unplaced')
  assert.equal(where('Nowhere-on-Sea', 'GBR'), 'unplaced')
  assert.equal(where('Georgia', 'USA'), 'Georgia USA region')
  assert.equal(where('Georgia'), 'Georgia GEO country')
})

test('nearness to places already found chooses within a country', () => {
  const near = gazetteer.resolve('Kidal', { countries: ['MLI'] })
  assert.equal(near.precision, 'settlement')
  const gao = gazetteer.resolve('Gao', { countries: ['MLI'], near: [near] })
  assert.ok(distanceKm([gao.lat!, gao.lon!], [16.27, -0.04]) < 20)
})

test('kind words set the precision', () => {
  assert.equal(gazetteer.resolve('Donetsk region', { countries: ['UKR'] }).precision, 'region')
  assert.equal(gazetteer.resolve('Donetsk', { countries: ['UKR'] }).precision, 'settlement')
  assert.equal(gazetteer.resolve('North Kivu province', { countries: ['COD'] }).precision, 'region')
  assert.equal(gazetteer.resolve('Sadr City district', { countries: ['IRQ'] }).precision, 'district')
  assert.equal(gazetteer.resolve('the city of Goma', { countries: ['COD'] }).precision, 'settlement')
  for (const line of ['the line of contact', 'the border', 'front line', 'the Lebanese border'])
    assert.equal(gazetteer.resolve(line, { countries: ['LBN'] }).precision, 'line')
})

test('the words of the text are among the names of what is found', () => {
  const ref = gazetteer.resolve('Deir Ezzor', { countries: ['SYR'] })
  assert.ok([ref.name, ...(ref.aliases ?? [])].includes('Deir Ezzor'))
})

test('nouns for bodies are no towns, but where a file says so', () => {
  for (const name of ['Police', 'the police', 'Congress', 'Union'])
    for (const countries of [[], ['POL'], ['USA']]) assert.equal(gazetteer.resolve(name, { countries }).precision, 'unplaced')
  assert.equal(gazetteer.mayKnow('Police'), false)
  const own = createGazetteer(file, { extra: readHandPlaces('Police || POL | settlement | 53.55,14.57') })
  assert.equal(own.resolve('Police', { countries: ['POL'] }).country, 'POL')
})

test('rows of a file go before the list', () => {
  const own = createGazetteer(file, { extra: readHandPlaces('Oak Ford | Eichfurt[de] | UGA | settlement | 2.5,32.1') })
  const ref = own.resolve('Eichfurt', { countries: ['UGA'] })
  assert.deepEqual([ref.name, ref.lat, ref.lon], ['Oak Ford', 2.5, 32.1])
})

test('any name gets an answer, and what is placed lies on the globe', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const ref = gazetteer.resolve(name, { countries: ['SYR', 'IRQ'] })
      if (ref.precision === 'unplaced' || ref.lat === undefined) return
      assert.ok(Math.abs(ref.lat) <= 90 && Math.abs(ref.lon!) <= 180)
    }),
  )
})

test('a damaged file is refused in words', () => {
  assert.throws(() => createGazetteer(new Uint8Array(100)), /models\/places\.bin/)
})

test('folding is stable', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      assert.equal(foldName(foldName(name)), foldName(name))
    }),
  )
})
