import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { appendOnlyTables } from '../../src/ledger/ledger-tables.js'

const sources = readdirSync('src/ledger', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src/ledger', name), 'utf8'))

test('every error of the ledger is documented', () => {
  const codes = new Set(
    sources.flatMap((code) => [...code.matchAll(/'((?:ledger|claim|document|review)-[a-z-]+)'/g)].map((match) => match[1]!)),
  )
  assert.ok(codes.size > 15)
  const errors = readFileSync('docs/ERRORS.md', 'utf8')
  assert.deepEqual(
    [...codes].filter((code) => !errors.includes(`| \`${code}\` |`)),
    [],
  )
})

test('every table is documented', () => {
  const ledger = readFileSync('docs/LEDGER.md', 'utf8')
  for (const table of appendOnlyTables) assert.match(ledger, new RegExp(`^\\| \`${table}\` \\|.*\\| yes \\|$`, 'm'))
})
