import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { AscribeError } from '../../src/base/errors.js'
import { decode } from '../../src/reports/encoding.js'

const russian = 'Утром в посёлке был слышен обстрел. Два солдата погибли, ещё пятеро ранены, сообщила больница.'
const french = 'Le préfet a déclaré : « Deux soldats ont été tués près de la frontière. »'
const code = (wanted: string) => (error: unknown) => error instanceof AscribeError && error.code === wanted

test('a byte-order mark decides', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
    assert.equal(decode(iconv.encode(russian, encoding, { addBOM: true }), 'koi8-r', 'a').text.replace(/^\ufeff/, ''), russian)
})

test('UTF-16 without a mark is seen by its zeros', () => {
  const text = 'Two soldiers were hurt near the bridge.'
  assert.equal(decode(iconv.encode(text, 'utf-16le'), undefined, 'a').text, text)
  assert.equal(decode(iconv.encode(text, 'utf-16be'), undefined, 'a').text, text)
})

test('UTF-8 goes before a wrong declaration', () => {
  assert.deepEqual(decode(Buffer.from(russian), 'windows-1252', 'a'), { text: russian, encoding: 'utf-8' })
})

test('a declared encoding is used where the text is not UTF-8', () => {
  assert.equal(decode(iconv.encode(russian, 'koi8-r'), 'KOI8-R', 'a').text, russian)
  assert.equal(decode(iconv.encode(french, 'windows-1252'), 'iso-8859-1', 'a').text, french)
})

test('without a declaration the encoding is told from the bytes, and noted', () => {
  for (const [text, encoding] of [
    [russian, 'windows-1251'],
    [russian, 'koi8-r'],
    [french, 'windows-1252'],
  ] as const) {
    const read = decode(iconv.encode(text, encoding), undefined, 'a')
    assert.equal(read.text, text)
    assert.match(read.note ?? '', /no encoding is declared/)
  }
})

test('a wrong Latin declaration over Cyrillic bytes is not believed', () => {
  assert.equal(decode(iconv.encode(russian, 'windows-1251'), 'iso-8859-1', 'a').text, russian)
})

test('a text that is cut inside a character loses that character only, and says so', () => {
  const cut = decode(Buffer.from(russian).subarray(0, 41), undefined, 'a')
  assert.ok(russian.startsWith(cut.text) && cut.text.length > 15)
  assert.match(cut.note!, /cut off/)
})

test('single bad bytes in UTF-8 are marked, not guessed over', () => {
  const bytes = Buffer.concat([Buffer.from(russian), Buffer.from([0xff]), Buffer.from(russian)])
  const read = decode(bytes, undefined, 'a')
  assert.equal(read.text, `${russian}\ufffd${russian}`)
  assert.match(read.note!, /1 place is not UTF-8/)
})

test('bytes that are no text are refused', () => {
  assert.throws(() => decode(Buffer.from([1, 2, 3, 0, 0, 7, 200, 0, 9, 9, 9, 1]), undefined, 'x.txt'), code('report-binary'))
  let seed = 7
  const noise = Uint8Array.from({ length: 4000 }, () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16)
  assert.throws(() => decode(noise, undefined, 'x.txt'), code('report-binary'))
})

test('where no reading is likely, the error names the guess and asks for UTF-8', () => {
  const mixed = Buffer.from(Array.from({ length: 60 }, (_, at) => (at % 2 ? 0x81 + (at % 30) : 0xe0 + (at % 9))))
  assert.throws(
    () => decode(mixed, undefined, 'x.txt'),
    (error) => error instanceof AscribeError && /^(encoding-unknown|report-binary)$/.test(error.code) && error.message.includes('x.txt'),
  )
})
