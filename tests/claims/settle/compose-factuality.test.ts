import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Factuality } from '../../../src/claims/claim.js'
import { composeFactuality } from '../../../src/claims/settle/compose-factuality.js'

const ALL: readonly Factuality[] = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu']

test('a denial turns a fact around, and a denied denial back', () => {
  assert.equal(composeFactuality('CT-', 'CT+'), 'CT-')
  assert.equal(composeFactuality('CT-', 'CT-'), 'CT+')
})

test('doubt never grows less on the way up', () => {
  assert.equal(composeFactuality('CT+', 'PS+'), 'PS+')
  assert.equal(composeFactuality('PR-', 'CT+'), 'PR-')
  for (const value of ALL) assert.equal(composeFactuality('Uu', value), 'Uu')
})

test('a plain assertion leaves every value as it is', () => {
  for (const value of ALL) assert.equal(composeFactuality('CT+', value), value)
})
