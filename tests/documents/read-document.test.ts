import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AscribeError } from '../../src/base/errors.js'
import { fingerprint } from '../../src/documents/fingerprint.js'
import { readDocument } from '../../src/documents/read-document.js'

const body = 'Two soldiers died at the bridge on Monday, the army said.\n\nA nurse counted nine wounded.'

test('the rights notice is cut off, kept, and tells who wrote it first', () => {
  const document = readDocument({
    text: `${body}\n\nCopyright (c) 2011. Harbour Radio, Inc. Republished with the permission of Harbour Radio, 7 Quay Street\n\nSupport the originator by clicking the read the rest link below.`,
  })
  assert.equal(document.text, body)
  assert.equal(document.rights?.originator, 'Harbour Radio')
  assert.equal(document.rights?.readAtOriginator, true)
  assert.match(document.rights!.text, /^Copyright \(c\) 2011/)
  assert.equal(document.outlet, 'Harbour Radio')
  assert.equal(document.published, undefined, 'a copyright year dates nothing')
})

test('originators are read from the forms that copies use', () => {
  for (const [notice, originator] of [
    ['© AFP', 'AFP'],
    ['(c) 2018 Delta Post', 'Delta Post'],
    ['© 2014 The Lake Gazette. All rights reserved.', 'Lake Gazette'],
    ['This article first appeared in The Border Review on May 3.', 'Border Review'],
    ['This story was originally published by openfront.example and is republished here.', 'openfront.example'],
    ['Republished from Valley Voice under a Creative Commons licence.', 'Valley Voice'],
    ['All rights reserved.', undefined],
  ] as const) {
    const { rights } = readDocument({ text: `${body}\n\n${notice}` })
    assert.equal(rights?.text, notice)
    assert.equal(rights?.originator?.replace(/^The /, ''), originator, notice)
  }
})

test('a notice inside a paragraph that goes on stays in the text', () => {
  const text = 'The map, © Delta Post, shows the road.\n\nTwo died.'
  assert.equal(readDocument({ text }).text, text)
})

test('a text that is only a rights notice stays whole', () => {
  assert.equal(readDocument({ text: '© 2014 Delta Post' }).text, '© 2014 Delta Post')
})

test('what a user says goes before what the report says', () => {
  const document = readDocument(
    { text: body, title: 'Old', outlet: 'Old', published: '2001-01-01', url: 'https://old.example/' },
    { title: 'New', outlet: 'Delta Post', published: '2020-10-01', url: 'https://new.example/' },
  )
  assert.deepEqual(
    [document.title, document.outlet, document.published, document.url],
    ['New', 'Delta Post', '2020-10-01', 'https://new.example/'],
  )
})

test('a wrong date names the form that is wanted', () => {
  for (const published of ['yesterday', '2020-13-01', '2021-02-29', '01/10/2020', '2020', '2020-10-01T25:00', ''])
    assert.throws(
      () => readDocument({ text: body }, { published }),
      (error) => error instanceof AscribeError && error.code === 'date-not-understood' && error.message.includes('2020-10-01'),
      published,
    )
  for (const published of ['2020-02-29', '2020-10-01T14:30', '2020-10-01T14:30:00Z', '2020-10-01T14:30:00+03:00'])
    assert.equal(readDocument({ text: body }, { published }).published, published)
})

test('the id follows the words and where they stood, not the spacing', () => {
  const id = readDocument({ text: body, url: 'https://a.example/1' }).id
  assert.equal(readDocument({ text: body.replace('\n\n', '\n'), url: 'https://a.example/1' }).id, id)
  assert.notEqual(readDocument({ text: body, url: 'https://b.example/1' }).id, id, 'a copy elsewhere is a document of its own')
  assert.notEqual(readDocument({ text: `${body} More.`, url: 'https://a.example/1' }).id, id)
})

test('a fingerprint is the same where only form differs', () => {
  assert.equal(fingerprint({ text: 'Two “dead”,  nine hurt.' }), fingerprint({ text: 'two "dead" nine\nhurt' }))
  assert.notEqual(fingerprint({ text: 'Two dead, nine hurt.' }), fingerprint({ text: 'Two dead, ten hurt.' }))
})
