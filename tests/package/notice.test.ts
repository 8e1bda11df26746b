import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const notice = readFileSync('NOTICE', 'utf8')
const listed = new Map(
  [...notice.matchAll(/^(@?[\w./-]+) {2,}([\w.-]+) {2,}(\S.*)$/gm)].map(([, name, licence, holder]) => [name!, { licence, holder }]),
)
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>

/** Packages that the page imports: they are built into it, and installed for building only. */
const page = readdirSync('src/web', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) =>
    [...readFileSync(join('src/web', name), 'utf8').matchAll(/from '((?:@[\w-]+\/)?[\w-]+)[^']*'/g)].map((match) => match[1]!),
  )

test('every package that runs is named in the notice, with the licence that it declares, and nothing else', () => {
  const dependencies = [...new Set([...Object.keys(json('package.json').dependencies!), ...page])]
  assert.deepEqual([...listed.keys()].sort(), dependencies.sort())
  for (const name of dependencies) assert.equal(listed.get(name)!.licence, json(`node_modules/${name}/package.json`).license, name)
})

test('every model file has its section, and the licences that it points to are there', () => {
  for (const path of ['models/en.bin', 'models/places.bin']) assert.match(notice, new RegExp(`^== .* \\(${path}\\) ==$`, 'm'))
  for (const path of ['LICENSE', 'models/LICENSE-CC-BY-SA-4.0.txt', 'models/README.md']) assert.ok(existsSync(path), path)
})
