import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findClaims } from '../../../src/claims/find-claims.js'
import type { Reading } from '../../../src/claims/reading.js'
import { isBackground } from '../../../src/claims/settle/background.js'
import { placeOfClaim, placesOf } from '../../../src/claims/settle/claim-place.js'
import { timeOfClaim, toldTimes } from '../../../src/claims/settle/claim-time.js'
import { readingOf, tokenOf } from '../reading.js'

const told = (reading: Reading) =>
  toldTimes(
    reading,
    reading.sentences.map(() => new Set<number>()),
  )
const timeAt = (text: string, word: string, cueWords: readonly string[] = []) => {
  const reading = readingOf(text)
  const at = tokenOf(reading, word)
  const cues = new Set(cueWords.map((cue) => tokenOf(reading, cue).trigger))
  return timeOfClaim(reading, told(reading), { ...at, cues })
}
const placeAt = (text: string, word: string) => {
  const reading = readingOf(text)
  const found = placeOfClaim(reading, placesOf(reading), { ...tokenOf(reading, word), cues: new Set() })
  return found && { names: [found.place.ref.name, ...(found.place.ref.aliases ?? [])], precision: found.place.ref.precision }
}

test('the time of the deed goes before the time of the speech', () => {
  assert.equal(timeAt('The ministry said on Thursday that two men were killed on Tuesday.', 'killed', ['said'])?.when.from, '2020-09-29')
})

test('a time carries over to the sentences after it, one of long ago does not', () => {
  assert.equal(timeAt('Shells fell on the town on Monday. Two men were killed.', 'killed')?.when.from, '2020-09-28')
  assert.equal(timeAt('Shells fell on the town on Monday.\n\nTwo men were killed.', 'killed')?.own, false)
  assert.equal(timeAt('The town was taken on 3 May 1994. Two men were killed.', 'killed'), undefined)
})

test('since reaches to the day of publication', () => {
  const time = timeAt('Since September 27, more than 60 people have been killed.', 'killed')
  assert.deepEqual([time?.when.from, time?.when.to], ['2020-09-27', '2020-10-01'])
})

test('the settlement of the deed, not the seat of the speaker', () => {
  const place = placeAt('Kharkiv prosecutors said that two people were killed in Izyum.', 'killed')
  assert.ok(place?.names.includes('Izyum'), 'the spelling of the text is among its names')
  assert.equal(place?.precision, 'settlement')
})

test('a line is a place without coordinates', () => {
  assert.equal(placeAt('Four soldiers were killed along the line of contact.', 'killed')?.precision, 'line')
})

test('old dates, anniversaries and trials are history; this month is not', () => {
  const background = (text: string, word: string) => {
    const reading = readingOf(text)
    const at = tokenOf(reading, word)
    return isBackground(reading, at.sentence, timeOfClaim(reading, told(reading), { ...at, cues: new Set() }), {
      running: false,
    })
  }
  assert.equal(background('In 1994 some 300 people were killed in the town.', 'killed'), true)
  assert.equal(background('The village marked the anniversary of the raid in which 30 people were killed.', 'killed'), true)
  const trial = 'The two met. They spoke for an hour. A court convicted him of a raid in which 30 people were killed.'
  assert.equal(background(trial, 'killed'), true)
  assert.equal(background('On September 12, 30 people were killed in the town.', 'killed'), false)
})

test('a sentence without a time after one of times long past is background', () => {
  const dated = (text: string) => {
    const reading = readingOf(text)
    const { sentence } = tokenOf(reading, 'killed')
    return isBackground(reading, sentence, undefined, { running: true })
  }
  const lead = 'Shells fell on the port. Nobody spoke.'
  assert.equal(dated(`${lead} The first war ended in May 1994. Some 20,000 people were killed.`), true)
  assert.equal(dated(`${lead} Shells fell again on Monday. Some 20 people were killed.`), false)
})

test('a time that opens what follows is not of what went before', () => {
  const days = findClaims(
    readingOf('On Thursday, 16 people were killed; on Saturday, nine died.', { published: '2024-05-12' }),
    'test',
  ).claims.flatMap(({ toll, when }) => (toll ? [when?.from] : []))
  assert.deepEqual(days, ['2024-05-09', '2024-05-11'])
})
