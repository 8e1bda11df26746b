import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatAmount, formatRange } from '../../src/views/amount.js'

test('amounts keep their bounds in words', () => {
  assert.equal(formatAmount({ low: 41, high: 41, bound: 'exact' }), '41')
  assert.equal(formatAmount({ low: 104, high: null, bound: 'at_least' }), 'at least 104')
  assert.equal(formatAmount({ low: 101, high: null, bound: 'more_than' }), 'more than 100')
  assert.equal(formatAmount({ low: null, high: 420, bound: 'at_most' }), 'up to 420')
  assert.equal(formatAmount({ low: 640, high: 640, bound: 'approx' }), 'about 640')
  assert.equal(formatAmount({ low: 40, high: 45, bound: 'range' }), '40–45')
  assert.equal(formatAmount({ low: 24, high: null, bound: 'vague' }, 'Dozens'), 'dozens (24 or more)')
  assert.equal(formatAmount({ low: 24, high: null, bound: 'vague' }), '24 or more')
  assert.equal(formatAmount({ low: 0, high: 0, bound: 'exact' }), 'none')
  assert.equal(formatAmount({ low: 2301, high: null, bound: 'more_than' }), 'more than 2,300')
  assert.equal(formatRange(null, null), 'number open')
})

test('a range never hides an open end', () => {
  const bound = fc.option(fc.nat(1_000_000), { nil: null })
  fc.assert(
    fc.property(bound, bound, (low, high) => {
      const words = formatRange(low, high)
      assert.equal(/or more|open/.test(words), high === null)
      assert.equal(/up to|open/.test(words), low === null)
    }),
  )
})
