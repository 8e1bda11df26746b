import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

test('every error code is documented', () => {
  const codes = new Set<string>()
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path)))
    for (const match of readFileSync(join('src', name), 'utf8').matchAll(/new AscribeError\(\s*'([^']+)'/g)) codes.add(match[1]!)
  assert.ok(codes.size > 20)
  const listed = readFileSync('docs/ERRORS.md', 'utf8')
  assert.deepEqual(
    [...codes].filter((code) => !listed.includes(`| \`${code}\` |`)),
    [],
  )
  for (const code of codes) assert.match(code, /^[a-z]+(?:-[a-z]+)+$/)
})
