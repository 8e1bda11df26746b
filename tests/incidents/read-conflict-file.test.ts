import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AscribeError } from '../../src/base/errors.js'
import { readConflictFile } from '../../src/incidents/read-conflict-file.js'

const head = 'id: two-lands-2021\nname: War of the two lands\n'

test('a whole conflict file', () => {
  const text = `${head}from: 2021-01-01
countries: [XAA, XBB]
parties:
  - id: XAA
    name: Aland
    kind: state
    country: XAA
    aliases: [the Crown]
  - id: corps
    name: Free Corps
sides:
  crown: [XAA]
  corps: [corps, XBB]
places:
  Hillford: [Tepe]
`
  assert.deepEqual(readConflictFile(text), {
    id: 'two-lands-2021',
    name: 'War of the two lands',
    from: '2021-01-01',
    countries: ['XAA', 'XBB'],
    parties: [
      { id: 'XAA', name: 'Aland', kind: 'state', country: 'XAA', aliases: ['the Crown'] },
      { id: 'corps', name: 'Free Corps' },
    ],
    sides: { crown: ['XAA'], corps: ['corps', 'XBB'] },
    places: { Hillford: ['Tepe'] },
  })
})

const wrong: readonly (readonly [why: string, text: string, code: string, message: RegExp])[] = [
  ['an empty file', '', 'conflict-file-wrong', /war\.yaml, line 1: "id" is missing/],
  ['no mapping', '- one\n', 'conflict-file-wrong', /line 1: the file expects keys with values/],
  ['no YAML', `${head}parties: [one\n`, 'conflict-file-not-yaml', /war\.yaml, line 4: this is no YAML/],
  ['a key twice', `${head}id: other\n`, 'conflict-file-not-yaml', /line 3: .*unique/],
  ['an unknown key', `${head}side: {}\n`, 'conflict-file-wrong', /line 3: the file holds "side", which is not known/],
  ['a number for a name', 'id: a\nname: 5\n', 'conflict-file-wrong', /line 2: "name" expects text/],
  ['no day of the calendar', `${head}from: 2021-02-40\n`, 'conflict-file-wrong', /line 3: "from"/],
  ['a period that ends before it begins', `${head}from: 2021-03-01\nto: 2021-02-01\n`, 'conflict-file-wrong', /line 4: the period ends/],
  [
    'an unknown kind',
    `${head}parties:\n  - id: a\n    name: A\n    kind: army\n`,
    'conflict-file-wrong',
    /line 6: "parties.0.kind" expects state/,
  ],
  ['a party without a name', `${head}parties:\n  - id: a\n`, 'conflict-file-wrong', /line 4: "parties.0.name" is missing/],
  [
    'one name of two parties',
    `${head}parties:\n  - id: a\n    name: Corps\n  - id: b\n    name: corps\n`,
    'conflict-file-wrong',
    /line 6: "corps" already stands for the party "a"/,
  ],
  ['a side of nobody', `${head}sides:\n  one: [nobody]\n`, 'conflict-file-wrong', /line 4: the side "one" names "nobody"/],
  ['a party on two sides', `${head}sides:\n  one: [XAA]\n  two:\n    - XAA\n`, 'conflict-file-wrong', /line 6: "XAA" is on two sides/],
]
for (const [why, text, code, message] of wrong)
  test(`the error for ${why} names the line`, () => {
    assert.throws(
      () => readConflictFile(text, 'war.yaml'),
      (error: unknown) => error instanceof AscribeError && error.code === code && message.test(error.message),
    )
  })
