import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const notice = readFileSync('NOTICE', 'utf8')
const listed = new Map(
  [...notice.matchAll(/^(@?[\w./-]+) {2,}([\w.-]+) {2,}(\S.*)$/gm)].map(([, name, licence, holder]) => [name!, { licence, holder }]),
)
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>

test('every dependency is named in the notice, with the licence that it declares, and nothing else', () => {
  const dependencies = Object.keys(json('package.json').dependencies!)
  assert.deepEqual([...listed.keys()].sort(), dependencies.sort())
  for (const name of dependencies) assert.equal(listed.get(name)!.licence, json(`node_modules/${name}/package.json`).license, name)
})

test('every model file has its section, and the licences that it points to are there', () => {
  for (const path of ['models/en.bin', 'models/places.bin']) assert.match(notice, new RegExp(`^== .* \\(${path}\\) ==$`, 'm'))
  for (const path of ['LICENSE', 'models/LICENSE-CC-BY-SA-4.0.txt', 'models/README.md']) assert.ok(existsSync(path), path)
})
