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

const WAR =
  'Militants attacked an army base near Mosul on Monday, and Iraqi forces killed three insurgents. The coalition said its aircraft had struck the fighters as they withdrew. Its commander said he would send his men after them. Residents fled the town. Syrian troops and the militia shelled the rebels.'
const mentions = (text: string): ReturnType<typeof english.findMentions> => {
  const sentences = english.analyse(text)
  return english.findMentions(sentences, english.findEntities(sentences, known))
}

test('in reporting on a conflict actors are mentioned by nouns and pronouns too', () => {
  const found = mentions(WAR).flat()
  assert.ok(found.some(({ text, type, mention }) => text === 'coalition' && type === 'organisation' && mention !== 'pronoun'))
  assert.ok(found.some(({ mention }) => mention === 'pronoun'))
  assert.ok(found.some(({ text, type }) => text === 'Mosul' && type === 'place'))
})

test('mentions never cross, and their spans are those of their words', () => {
  for (const sentence of mentions(WAR))
    for (const one of sentence) {
      assert.ok(one.to > one.from && one.span[1] > one.span[0])
      for (const other of sentence) assert.ok(!(one.from < other.from && one.to > other.from && one.to < other.to))
    }
})

test('elsewhere mentions are the names', () => {
  const text = 'The waiter at Keller was lovely, and they brought us bread. Anna Keller runs the place with her brother. We will come back!'
  const sentences = english.analyse(text)
  const found = english.findEntities(sentences, known)
  assert.equal(english.findMentions(sentences, found), found)
})
