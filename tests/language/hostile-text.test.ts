import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { english } from './english-model.js'

function check(text: string): void {
  let last = 0
  for (const sentence of english.analyse(text)) {
    assert.ok(sentence.start >= last && sentence.length > 0)
    for (let i = 0; i < sentence.length; i++) {
      assert.ok(sentence.tokenStart[i]! >= last && sentence.tokenEnd[i]! > sentence.tokenStart[i]! && sentence.tokenEnd[i]! <= text.length)
      assert.ok(sentence.head[i]! >= -1 && sentence.head[i]! < sentence.length && sentence.head[i] !== i)
      last = sentence.tokenEnd[i]!
    }
    assert.equal(sentence.end, last)
  }
}

test('any string gives ordered, valid spans', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 400, seed: 7 })
  const marks = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '’',
    '.',
    '...',
    '-',
    '--',
    '(',
    ')',
    '\n',
    '\n\n',
    ' ',
    '\u0000',
    '\u200f',
    'שלום',
    '🙂',
    'A',
    'said',
    '5',
    '$',
    'U.S.',
    '\ud800',
  )
  fc.assert(
    fc.property(
      fc.array(marks, { maxLength: 200 }).map((parts) => parts.join('')),
      check,
    ),
    { numRuns: 400, seed: 7 },
  )
})

const hostile: Readonly<Record<string, (n: number) => string>> = {
  'without a space': (n) => 'a'.repeat(n),
  'of quotation marks': (n) => '"'.repeat(n),
  'of full stops': (n) => '.'.repeat(n),
  'of hyphens in words': (n) => 'a-'.repeat(n / 2),
  'of emoji': (n) => '🙂'.repeat(n / 2),
  'of line breaks': (n) => 'a\n'.repeat(n / 2),
  'of control characters': (n) => '\u0001\u0002'.repeat(n / 2),
  'of right-to-left letters': (n) => 'שלום '.repeat(n / 5),
  'of one sentence without an end': (n) => 'the soldiers and '.repeat(n / 17),
  'of apostrophes in words': (n) => "n't's".repeat(n / 5),
}

for (const [name, make] of Object.entries(hostile))
  test(`time stays linear in a text ${name}`, () => {
    check(make(2000))
    const time = (n: number): number => {
      const text = make(n)
      const started = performance.now()
      english.analyse(text)
      return performance.now() - started
    }
    time(20_000)
    const small = time(20_000)
    const large = time(80_000)
    assert.ok(large < 16 * small + 150, `${small.toFixed(0)} ms for 20,000 and ${large.toFixed(0)} ms for 80,000 characters`)
  })
