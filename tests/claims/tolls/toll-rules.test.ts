import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TOLL_RULES } from '../../../src/claims/tolls/toll-rules.js'
import { tollsIn } from './reading-of.js'

for (const { id, examples, nearMisses } of TOLL_RULES) {
  for (const { text, finds } of examples)
    test(`${id}: ${text}`, () => {
      const found = tollsIn(text)
      assert.deepEqual(
        found.map(({ toll }) => [toll!.measure, toll!.low, toll!.high]),
        finds,
      )
      assert.ok(
        found.some(({ rule }) => rule === id),
        `found by ${found.map(({ rule }) => rule).join(', ')}`,
      )
    })
  for (const text of nearMisses)
    test(`${id} does not find: ${text}`, () => {
      assert.deepEqual(
        tollsIn(text).filter(({ rule }) => rule === id),
        [],
      )
    })
}

test('every rule has an id of its own, a reason, examples and near misses', () => {
  assert.equal(new Set(TOLL_RULES.map(({ id }) => id)).size, TOLL_RULES.length)
  for (const { id, reason, examples, nearMisses, words } of TOLL_RULES) {
    assert.ok(reason.length > 20, id)
    assert.ok(examples.length > 0 && nearMisses.length > 0 && words.size > 0, id)
  }
})
