import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addMonths, dayOf, dayToIso, isoToDay, weekdayOf } from '../../src/language/en/calendar.js'
import { findTimes } from '../../src/language/en/times.js'
import { english } from './english-model.js'
import { handSentence } from './hand-sentence.js'

/** 2020-10-01 was a Thursday. */
const PUBLISHED = '2020-10-01'
const read = (text: string, published: string | undefined = PUBLISHED): string[] =>
  findTimes(handSentence(text, { will: 'AUX', fell: 'VERB', met: 'VERB' }), published).map(
    ({ first, last, precision, kind }) => `${first === last ? first : `${first}/${last}`} ${precision} ${kind}`,
  )

const cases: readonly (readonly [string, string])[] = [
  ['two died on Saturday', '2020-09-26 day at'],
  ['two died on Thursday', '2020-10-01 day at'],
  ['two died last Tuesday', '2020-09-29 day at'],
  ['two died Tuesday last week', '2020-09-22 day at'],
  ['they will meet on Saturday', '2020-10-03 day at'],
  ['they will meet next Monday', '2020-10-05 day at'],
  ['two died early on Sunday', '2020-09-27 day at'],
  ['two died on Monday evening', '2020-09-28 day at'],
  ['two died on Monday and Tuesday', '2020-09-28/2020-09-29 day at'],
  ['two died yesterday', '2020-09-30 day at'],
  ['two died overnight', '2020-09-30/2020-10-01 day at'],
  ['two died last night', '2020-09-30/2020-10-01 day at'],
  ['two died earlier this week', '2020-09-28/2020-10-01 week at'],
  ['two died last week', '2020-09-21/2020-09-27 week at'],
  ['the pause holds until the weekend', '2020-10-03/2020-10-04 day until'],
  ['the pause runs through Sunday', '2020-10-04 day until'],
  ['two died over the weekend', '2020-09-26/2020-09-27 day during'],
  ['two died in the past 24 hours', '2020-09-30/2020-10-01 day during'],
  ['two died in the past week', '2020-09-24/2020-10-01 week during'],
  ['two died over the last three months', '2020-07-01/2020-10-01 month during'],
  ['two died two days earlier', '2020-09-29 day at'],
  ['two died a week earlier', '2020-09-24 week at'],
  ['two died three months ago', '2020-07-01/2020-07-31 month at'],
  ['two died since September 27', '2020-09-27 day since'],
  ['two died since fighting erupted on September 27', '2020-09-27 day since'],
  ['two died on October 1', '2020-10-01 day at'],
  ['two died on October 5', '2019-10-05 day at'],
  ['two died on 1 Oct 2020', '2020-10-01 day at'],
  ['two died on October 1st, 2019', '2019-10-01 day at'],
  ['two died on the 27th of September', '2020-09-27 day at'],
  ['two died on September 27-28', '2020-09-27/2020-09-28 day at'],
  ['two died on 27 and 28 September', '2020-09-27/2020-09-28 day at'],
  ['two died on Sunday, September 27', '2020-09-27 day at'],
  ['two died on 2020-10-01', '2020-10-01 day at'],
  ['two died on 01/10/2020', '2020-10-01 day at'],
  ['TWO DIED ON 30 DECEMBER', '2019-12-30 day at'],
  ['two died in April', '2020-04-01/2020-04-30 month at'],
  ['two died in mid-April', '2020-04-11/2020-04-20 month at'],
  ['two died in December 2015', '2015-12-01/2015-12-31 month at'],
  ['two died in 1994', '1994-01-01/1994-12-31 year at'],
  ['the 1994 truce held', '1994-01-01/1994-12-31 year at'],
  ['two died since 2015', '2015-01-01/2015-12-31 year since'],
  ['two died this year', '2020-01-01/2020-10-01 year at'],
  ['two died last April', '2020-04-01/2020-04-30 month at'],
  ['two died from 2014-2015', '2014-01-01/2015-12-31 year during'],
  ['two died between September 27 and October 1', '2020-09-27/2020-10-01 day during'],
  ['two died from December 27 to January 3, 2018', '2017-12-27/2018-01-03 day during'],
  ['the truce holds until January 29', '2021-01-29 day until'],
  ['the truce holds until Friday', '2020-10-02 day until'],
  ['shells fell from 2:20 a.m. to 2:45 a.m.', '2020-10-01T02:20/2020-10-01T02:45 minute during'],
  ['shells fell at 12:04 a.m. on Sunday', '2020-09-27T00:04 minute at'],
  ['shells fell on Sunday at 3 p.m.', '2020-09-27T15:00 minute at'],
  ['shells fell at midnight', '2020-10-01T00:00 minute at'],
  ['shells fell at 1400 GMT', '2020-10-01T14:00 minute at'],
  ['40 shells a day fell', '2020-10-01 day every'],
  ['shells fell daily', '2020-10-01 day every'],
]

test('times are resolved against the day of publication', () => {
  for (const [text, wanted] of cases) assert.deepEqual(read(text), [wanted], text)
})

test('without a day of publication only dates with their year are read', () => {
  for (const text of ['two died on Saturday', 'two died yesterday', 'two died on October 1', 'five a day', 'in the past week'])
    assert.deepEqual(read(text, 'unknown'), [], text)
  assert.deepEqual(read('two died on October 1, 2020', ''), ['2020-10-01 day at'])
})

test('what only looks like a time gives none', () => {
  for (const text of ['they may go', 'the march went on', '2000 soldiers died', 'a day of mourning', 'Route 1994', 'he had a week of rest'])
    assert.deepEqual(read(text), [], text)
})

test('no date lies beyond the calendar of four-digit years', () => {
  for (const text of ['in the last 99999999 weeks', 'two died 99999999 days ago', 'in the past 2000 years'])
    for (const time of read(text)) assert.match(time, /^[12]\d{3}-/, text)
})

test('later times count from the day last named', () => {
  assert.deepEqual(read('two died on September 20 and three a day later'), ['2020-09-20 day at', '2020-09-21 day at'])
})

test('the calendar runs both ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: -500, max: 500 }), (day, months) => {
      assert.equal(isoToDay(dayToIso(day)), day)
      assert.equal(weekdayOf(day + 7), weekdayOf(day))
      const moved = addMonths(day, months)
      assert.ok(Math.abs(moved - day - months * 30.44) < 32)
    }),
  )
  assert.equal(dayToIso(dayOf(2020, 2, 30)), '2020-03-01')
})

const word = fc.oneof(
  fc.constantFrom(
    ...'on at since until from to last next this early mid - September 27 , 2020 Oct . Saturday a.m. 2:20 3 two days earlier a week the past 24 hours day 1990s 31 weekend 99999999 of April'.split(
      ' ',
    ),
  ),
  fc.string({ maxLength: 6 }),
)

test('times are ordered, apart, inside the sentence, and never end before they begin, whatever the words', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 24 }),
      fc.constantFrom(undefined, '2020-10-01', '2020-02-29T23:59Z', '1000-01-01'),
      (words, published) => {
        const sentence = handSentence(words.join(' '))
        let last = 0
        for (const time of findTimes(sentence, published)) {
          assert.ok(time.from >= last && time.from < time.to && time.to <= sentence.length)
          assert.ok(time.first <= time.last, `${time.first} ${time.last} ${words.join(' ')}`)
          last = time.to
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test('a deadline behind a past deed does not put the deed ahead', () => {
  const [sentence] = english.analyse('Guards fired on the crowd on Sunday, the day a deadline ran out.')
  assert.equal(findTimes(sentence!, '2025-01-27')[0]?.first, '2025-01-26')
})
