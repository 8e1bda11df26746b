import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

test('the lock file records no download addresses', () => {
  assert.equal(
    /"resolved"|https?:\/\/(?!opencollective|github|www|paypal|feross|tidelift|.*sponsors)/.test(
      readFileSync('package-lock.json', 'utf8').replace(/"funding"[^\]}]*[\]}]/g, ''),
    ),
    false,
  )
})
