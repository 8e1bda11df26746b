import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Document } from '../../../src/documents/document.js'
import { traceLineage } from '../../../src/documents/lineage/trace-lineage.js'
import { readDocument } from '../../../src/documents/read-document.js'
import { readReport } from '../../../src/reports/read-report.js'
import { readReportFile } from '../../../src/reports/report-file.js'

const STORY = `Shells fell on the market of the border town shortly after noon on Tuesday, killing two traders and wounding at least nine
other people, the district governor said. Ambulances took the wounded to a hospital in the provincial capital, forty kilometres away, where
doctors asked residents to give blood. The army said its guns had not fired that day and laid the attack at the door of the separatists, who
denied it. Monitors who reached the town in the evening counted six craters around the bus station and said that the rounds had come from the
north-east. It was the deadliest strike on the town since the truce of last spring.`
const OTHER = `A convoy of twelve lorries with flour and medicines reached the besieged valley on Wednesday for the first time in a month, the relief
agency that organised it reported. Drivers spent nine hours at two checkpoints. The agency said that the food would last the families there for
about three weeks, and asked both armies to let a second convoy pass before the snow closes the road over the mountains.`
const QUOTE =
  '“We shall not leave this valley until the last of our wounded has been brought home, and nobody will make us leave it before that day,”'

const doc = (id: string, text: string, more: Partial<Document> = {}): Document => ({ id, text, published: '2020-10-01', ...more })
const sentences = STORY.split('. ')

const documents: readonly Document[] = [
  doc('a', STORY, { outlet: 'Marsh Wire' }),
  doc('b', `${sentences.slice(0, 3).join('. ')}.`, { outlet: 'The Valley Courier', published: '2020-10-02' }),
  doc('c', `${STORY}\n\n(Marsh Wire)`, { outlet: 'Hill Radio', published: '2020-10-02' }),
  doc('d', OTHER, { outlet: 'Hill Radio' }),
  doc('e', `${STORY}\n\n${OTHER}`, { outlet: 'The Week', published: '2020-10-05' }),
]

test('whole and abridged copies go back to the original, a digest to two', () => {
  const copies = new Map(traceLineage(documents).map((copy) => [copy.id, copy]))
  assert.deepEqual(copies.get('a')?.origins, ['a'])
  assert.deepEqual([copies.get('b')?.relation, copies.get('b')?.origins], ['abridged', ['a']])
  assert.deepEqual([copies.get('c')?.relation, copies.get('c')?.origins], ['verbatim', ['a']])
  assert.deepEqual(copies.get('d')?.relation, 'original')
  assert.deepEqual([copies.get('e')?.relation, [...(copies.get('e')?.clusters ?? [])].sort()], ['merged', ['a', 'd']])
})

test('the order of arrival changes nothing', () => {
  const expected = JSON.stringify([...traceLineage(documents)].sort((one, other) => (one.id < other.id ? -1 : 1)))
  fc.assert(
    fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), (shuffled) => {
      const got = [...traceLineage(shuffled)].sort((one, other) => (one.id < other.id ? -1 : 1))
      assert.equal(JSON.stringify(got), expected)
    }),
  )
})

test('a shared quotation makes no copy', () => {
  const one = doc(
    'x',
    `The general spoke to the press at the airfield in the morning. ${QUOTE} he said. Reporters then saw two helicopters land.`,
  )
  const other = doc(
    'y',
    `Asked about a retreat, the commander was blunt before he boarded his aircraft. ${QUOTE} he told journalists, and left.`,
  )
  for (const copy of traceLineage([one, other])) assert.equal(copy.relation, 'original')
})

test('a credit decides what no date does', () => {
  const copy = doc('k', `Republished with the permission of Marsh Wire.\n\n${STORY}`, { outlet: 'Hill Radio' })
  const original = doc('z', STORY, { outlet: 'Marsh Wire' })
  assert.deepEqual(
    traceLineage([copy, original]).map(({ origins }) => origins),
    [['z'], ['z']],
  )
})

test('the republished dispatch of the sample goes back to its original', () => {
  const folder = 'samples/karabakh-2020'
  const texts = readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => ({ ...readDocument(readReport(readReportFile(`${folder}/${name}`, () => new Date(0)))), id: name }))
  const copies = traceLineage(texts).filter(({ relation }) => relation !== 'original')
  assert.deepEqual(
    copies.map(({ id, origins }) => [id, ...origins]),
    [
      ['2020-09-28-harbour-toll-rises.html', '2020-09-28-lodestar-toll-rises.txt'],
      ['2020-10-01-harbour-three-presidents.html', '2020-10-01-lodestar-three-presidents.txt'],
      ['2020-10-10-harbour-truce.html', '2020-10-10-lodestar-truce.txt'],
    ],
  )
})

test('bulletins of one line on like incidents are no copies', () => {
  const one = doc(
    'm',
    'Two members of the Highland Front were killed in an exchange of fire with the police near the village of Kalut in Mirhan District.',
  )
  const other = doc(
    'n',
    'Three members of the Highland Front are killed in an exchange of fire with a police party near Belmora in Mirhan District.',
  )
  for (const copy of traceLineage([one, other])) assert.equal(copy.relation, 'original')
})
