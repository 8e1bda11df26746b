import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ACLED_SCALE } from '../../src/language/en/number-lexicon.js'
import { findQuantities } from '../../src/language/en/quantities.js'
import type { Quantity } from '../../src/language/quantity.js'
import { handSentence } from './hand-sentence.js'

/** "41..41 exact", with what it counts where it says so. */
const show = ({ low, high, bound, counts }: Quantity): string => `${low ?? ''}..${high ?? ''} ${bound}${counts ? ` ${counts}` : ''}`
const read = (text: string): string[] => findQuantities(handSentence(text)).map(show)

/** What stands first, as people count. */
const counted: readonly (readonly [string, string])[] = [
  ['41 soldiers died', '41..41 exact'],
  ['forty-one soldiers died', '41..41 exact'],
  ['FORTY-ONE SOLDIERS DIED', '41..41 exact'],
  ['at least 41 died', '41.. at_least'],
  ['at least another 12 died', '12.. at_least'],
  ['more than 100 died', '101.. more_than'],
  ['well over 100 died', '101.. more_than'],
  ['above 150 died', '151.. more_than'],
  ['upwards of 150 died', '151.. more_than'],
  ['no fewer than 50 died', '50.. at_least'],
  ['no less than fifty died', '50.. at_least'],
  ['fewer than 50 died', '..49 at_most'],
  ['under 50 died', '..49 at_most'],
  ['up to 420 died', '..420 at_most'],
  ['as many as 5,000 died', '..5000 at_most'],
  ['at most 9 died', '..9 at_most'],
  ['no more than nine died', '..9 at_most'],
  ['about 640 died', '640..640 approx'],
  ['some thirty died', '30..30 approx'],
  ['nearly 200 died', '200..200 approx'],
  ['an estimated 640 died', '640..640 approx'],
  ['close to 90 died', '90..90 approx'],
  ['40 to 45 died', '40..45 range'],
  ['between 40 and 45 died', '40..45 range'],
  ['40-45 died', '40..45 range'],
  ['40–45 died', '40..45 range'],
  ['two or three died', '2..3 range'],
  ['2 to 3 million fled', '2000000..3000000 range'],
  ['tens died', '10.. vague'],
  ['dozens of people died', '24.. vague'],
  ['scores were killed', '40.. vague'],
  ['hundreds died', '200.. vague'],
  ['thousands died', '2000.. vague'],
  ['tens of thousands fled', '10000.. vague'],
  ['hundreds of thousands fled', '200000.. vague'],
  ['several died', '3.. vague'],
  ['a few people died', '3.. vague'],
  ['a handful of soldiers died', '3.. vague'],
  ['a number of soldiers died', '3.. vague'],
  ['several hundred died', '300.. vague'],
  ['many hundreds died', '200.. vague'],
  ['nearly two dozen died', '24..24 approx'],
  ['a dozen died', '12..12 exact'],
  ['about a dozen died', '12..12 approx'],
  ['more than a dozen died', '13.. more_than'],
  ['half a dozen died', '6..6 exact'],
  ['1.2 million fled', '1200000..1200000 exact'],
  ['half a million fled', '500000..500000 exact'],
  ['one and a half million fled', '1500000..1500000 exact'],
  ['4.5 thousand died', '4500..4500 exact'],
  ['10k died', '10000..10000 exact'],
  ['1,173 died', '1173..1173 exact'],
  ['1,00,000 fled', '100000..100000 exact'],
  ['12 500 died', '12500..12500 exact'],
  ['two hundred and fifty died', '250..250 exact'],
  ['two hundred thousand fled', '200000..200000 exact'],
  ['a hundred and ten died', '110..110 exact'],
  ['three lakh fled', '300000..300000 exact'],
  ['a couple of soldiers died', '2..2 exact'],
  ['a soldier died', '1..1 exact'],
  ['another soldier died', '1..1 exact'],
  ['one soldier died', '1..1 exact'],
  ['both died', '2..2 exact'],
  ['a further three died', '3..3 exact'],
  ['another 12 died', '12..12 exact'],
  ['three more died', '3..3 exact'],
  ['a total of 19 died', '19..19 exact'],
  ['no soldier died', '0..0 exact'],
  ['none died', '0..0 exact'],
  ['zero casualties', '0..0 exact'],
  ['no one died', '0..0 exact'],
  ['not a single soldier died', '0..0 exact'],
  ['without losing any men', '0..0 exact'],
  ['20 or more died', '20.. at_least'],
  ['50 or so died', '50..50 approx'],
  ['100-plus people died', '100.. at_least'],
  ['100+ died', '100.. at_least'],
  ['four (04) militants died', '4..4 exact'],
  ['a five-member crew died', '5..5 exact'],
  ['handed over 12 prisoners', '12..12 exact'],
]

test('numbers of people are read with their bounds', () => {
  for (const [text, wanted] of counted)
    assert.equal(
      read(text).find((one) => !text.startsWith('a five') || !one.startsWith('1..')),
      wanted,
      text,
    )
})

/** The first number counts something else. */
const others: readonly (readonly [string, string])[] = [
  ['the 39-year-old man died', 'age'],
  ['he was 39 years old', 'age'],
  ['a girl aged 7 died', 'age'],
  ['Ruslan, 24, died', 'age'],
  ['Anna Berg (24) died', 'age'],
  ['the man of 62 died', 'age'],
  ['children under five died', 'age'],
  ['they died on September 27', 'date'],
  ['they died on 27 September', 'date'],
  ['they died on September 27, 2020', 'date'],
  ['they died in 1994', 'date'],
  ['the 1994 truce held', 'date'],
  ['they came on the 5th', 'date'],
  ['the report of 2020-10-01', 'date'],
  ['they met from 2014-2015', 'date'],
  ['it began at 2 a.m.', 'clock'],
  ['it began at 1400 GMT', 'clock'],
  ['it cost $5 million', 'money'],
  ['it cost 5 million euros', 'money'],
  ['they walked 40 km', 'measure'],
  ['they fired 155mm shells', 'measure'],
  ['it took three days', 'measure'],
  ['the three-day truce held', 'measure'],
  ['in the past 24 hours', 'measure'],
  ['40 percent died', 'percent'],
  ['40% died', 'percent'],
  ['two thirds died', 'percent'],
  ['the second attack', 'ordinal'],
  ['the 14th brigade', 'name'],
  ['the T-72 burned', 'name'],
  ['on Route 60', 'name'],
  ['under Resolution 2118', 'name'],
  ['the G-20 met', 'name'],
  ['the team won 3-1', 'score'],
]

test('numbers of anything else say what they count', () => {
  for (const [text, wanted] of others)
    assert.equal(findQuantities(handSentence(text)).find((one) => one.written !== 'article')?.counts, wanted, text)
})

test('what holds no number gives none', () => {
  for (const text of [
    'M23 fighters withdrew',
    'this one was spared',
    'they could no longer fight',
    'one another',
    'few survived',
    'May we go',
  ])
    assert.deepEqual(read(text), [], text)
})

test('numbers of one sentence stand side by side', () => {
  assert.deepEqual(read('at least 41 people were killed and 132 wounded on October 1'), [
    '41.. at_least',
    '132..132 exact',
    '1..1 exact date',
  ])
  assert.deepEqual(read('a soldier and five others died'), ['1..1 exact', '5..5 exact'])
  assert.deepEqual(read('the toll rose from 105 to 110'), ['105..105 exact', '110..110 exact'])
  assert.deepEqual(read('children aged 3, 5 and 9'), ['3..3 exact age', '5..5 exact age', '9..9 exact age'])
  assert.deepEqual(read('in May 12 people died'), ['12..12 exact'])
})

test('the scale of vague words can be set', () => {
  const low = (text: string): unknown => findQuantities(handSentence(text), ACLED_SCALE)[0]?.low
  assert.deepEqual([low('tens died'), low('dozens died'), low('hundreds died')], [10, 12, 100])
})

test('from, to and head are the tokens of hedge and number', () => {
  const [one] = findQuantities(handSentence('Some say at least two dozen died'))
  assert.deepEqual([one?.from, one?.to, one?.head, one?.span], [2, 6, 5, [9, 27]])
})

const word = fc.oneof(
  fc.constantFrom(
    ...'at least more than 41 forty - one hundred and a no any not dozens of to between from or 1,173 2020 October 5th , . ( ) % $ km million half % few aged'.split(
      ' ',
    ),
  ),
  fc.string({ maxLength: 6 }),
)

test('quantities are ordered, apart, inside the sentence, and low is never above high, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const sentence = handSentence(words.join(' '))
      let last = 0
      for (const { from, to, head, low, high, span } of findQuantities(sentence)) {
        assert.ok(from >= last && from < to && to <= sentence.length && head >= from && head < to)
        assert.ok(low === null || high === null || low <= high)
        assert.ok(low !== null || high !== null)
        assert.deepEqual(span, [sentence.tokenStart[from], sentence.tokenEnd[to - 1]])
        last = to
      }
    }),
    { numRuns: 500 },
  )
})
