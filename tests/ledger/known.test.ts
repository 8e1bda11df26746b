import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstAfter, knownSince } from '../../src/ledger/known.js'

const captured = '2020-10-04T08:00:00.000Z'

test('a publication sorts as a day or in UTC; what is no date counts from the capture', () => {
  assert.equal(knownSince('2020-10-01', captured), '2020-10-01')
  assert.equal(knownSince('2020-10-01T02:00:00+04:00', captured), '2020-09-30T22:00:00.000Z')
  assert.equal(knownSince('2020-10-01T02:00', captured), '2020-10-01T02:00:00.000Z')
  for (const none of [undefined, '', '2020-10-1', '1 October 2020', '2020-13-01T00:00:00Z', '\0'])
    assert.equal(knownSince(none, captured), captured)
})

test('as of a day ends with it, as of a time with that millisecond', () => {
  assert.equal(firstAfter('2020-12-31'), '2021-01-01')
  assert.equal(firstAfter('2020-10-01T12:00:00+02:00'), '2020-10-01T10:00:00.001Z')
})
