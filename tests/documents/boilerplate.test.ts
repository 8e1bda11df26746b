import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOf } from '../../src/base/span.js'
import { boilerplateIn, findBoilerplate } from '../../src/documents/boilerplate.js'

const found = (text: string): readonly string[] => findBoilerplate(text).map((span) => textOf(text, span))

const notices: readonly (readonly [string, string])[] = [
  ['rights', 'Copyright (c) 2011. Harbour Radio, Inc. Republished with the permission of Harbour Radio, 7 Quay Street, Port City 4000'],
  ['rights', 'This article was abridged and is republished with the permission of Harbour Radio.'],
  ['rights', '© AFP'],
  ['rights', '© 2014 The Lake Gazette. All rights reserved.'],
  ['rights', '(c) 2018 Delta Post'],
  ['rights', 'All Rights Reserved.'],
  ['rights', 'This article first appeared in The Border Review.'],
  ['rights', 'Originally published by Openfront on 4 May.'],
  ['rights', 'Support the originator by clicking the link below.'],
  ['rights', 'This material may not be published, broadcast, rewritten or redistributed.'],
  ['rights', 'This work is available under a Creative Commons Attribution licence.'],
  ['credit', '(Reporting by Ada Moss in Port City; Editing by Lee Finn)'],
  ['credit', 'Additional reporting by Ada Moss'],
  ['credit', 'Photo: Lee Finn/Harbour Radio'],
  ['credit', 'Ada Moss and Lee Finn contributed to this report.'],
  ['credit', '(AFP)'],
  ['pointer', 'Read more: Shelling kills 20 in the valley'],
  ['pointer', 'RELATED: Nine soldiers die in ambush'],
  ['pointer', 'Click here for the full list of the dead.'],
  ['call', 'Subscribe to our newsletter for the latest from the front.'],
  ['call', 'Follow us on Telegram'],
  ['call', 'Sign up for our daily briefing.'],
  ['call', 'Advertisement'],
]

test('each kind of boilerplate is found as a line of its own, and after a sentence', () => {
  for (const [kind, notice] of notices) {
    assert.deepEqual(
      boilerplateIn(`Two soldiers died on Monday.\n\n${notice}`).map((one) => one.kind),
      [kind],
      notice,
    )
    assert.deepEqual(found(`Two soldiers died on Monday.\n\n${notice}`), [notice])
    if (kind === 'rights' || notice.startsWith('(')) assert.deepEqual(found(`Two soldiers died on Monday. ${notice}`), [notice])
  }
})

test('reporting that resembles boilerplate is left alone', () => {
  for (const sentence of [
    'Copyright law was changed while three editors sat in prison.',
    'The footage was published with the permission of the ministry, which said two had died.',
    'Follow-up strikes killed nine people in the village.',
    'Fighters were told to follow orders or be shot.',
    '"Read more about our dead," the commander said.',
    'Related violence killed 40 people last year.',
    'Share of the wounded: 30 percent were children.',
    'Watch posts were shelled, and two guards died.',
    'The army printed leaflets and reported that four were killed.',
    'Edited footage showed five bodies.',
    'Contact with the patrol was lost on Monday.',
    'Comments by the general angered families of the dead.',
    'More from the unit were wounded than killed.',
    'He reserved all rights to respond to the attack.',
    'Get the wounded out, the medic shouted.',
    '- Ten houses burned.',
  ])
    assert.deepEqual(found(sentence), [], sentence)
})

test('spans lie in the text, in order, and do not overlap', () => {
  const piece = fc.constantFrom(...notices.map(([, notice]) => notice), 'Two died.', '\n', '\n\n', ' ', '“', '(', '©', 'No. 5', '\r\n')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const [start, end] of findBoilerplate(text)) {
        assert.ok(last <= start && start < end && end <= text.length)
        last = end
      }
    }),
  )
})

test('a long text without breaks is read in good time', () => {
  const text = 'The army said that two soldiers died (in the valley) on Monday. '.repeat(20_000)
  const started = performance.now()
  assert.deepEqual(findBoilerplate(text), [])
  assert.ok(performance.now() - started < 5000)
})
