import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOfOrganisation } from '../../src/language/en/organisation-kinds.js'
import { english } from './english-model.js'

const PLACES = new Set(['Mosul', 'Syria', 'Kyiv', 'Nairobi', 'Kenya', 'Geneva'])
const known = { isPlace: (name: string): boolean => PLACES.has(name) }
const names = (text: string): string[] =>
  english
    .findEntities(english.analyse(text), known)
    .flat()
    .map(({ text: name, type }) => `${name}: ${type}`)

test('persons without their titles, places, organisations', () => {
  assert.deepEqual(names('President John Mbeki met Anna Keller in Geneva on Monday.'), [
    'John Mbeki: person',
    'Anna Keller: person',
    'Geneva: place',
  ])
  assert.ok(names('The Ministry of Defence said two men were wounded near Mosul.').includes('Ministry of Defence: office'))
})

test('spans point into the text and never overlap', () => {
  const text = 'KYIV (Reuters) - "We are waiting," said Gen. Oleh Marchenko of the Border Guard.\n\nMarchenko spoke in Kyiv.'
  let last = 0
  for (const sentence of english.findEntities(english.analyse(text), known)) {
    for (const { span, from, to } of sentence) {
      assert.ok(span[0] >= last && span[1] > span[0] && to > from)
      last = span[1]
    }
  }
  assert.ok(last > 0)
})

test('a document does not lean on the one before', () => {
  const text = 'Daud was seen in Nairobi.'
  const fresh = names(text)
  names('Commander Ahmed Daud spoke. Daud was angry. Daud left.')
  assert.deepEqual(names(text), fresh)
})

test('kinds of organisations', () => {
  assert.equal(kindOfOrganisation(['ministry', 'of', 'defence']), 'office')
  assert.equal(kindOfOrganisation(['syrian', 'arab', 'army']), 'force')
  assert.equal(kindOfOrganisation(['people', "'s", 'liberation', 'front']), 'group')
  assert.equal(kindOfOrganisation(['red', 'cross']), 'organisation')
})

test('no names in nothing, and linear work on a long run of capitals', () => {
  assert.deepEqual(names('...'), [])
  const text = 'Alpha Beta Gamma Delta '.repeat(5000)
  for (const { span } of english.findEntities(english.analyse(text), known).flat()) assert.ok(span[1] <= text.length)
})
