import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const docs = ['README.md', ...readdirSync('docs').map((name) => join('docs', name))].filter((path) => path.endsWith('.md'))

test('every function that the architecture names is in the file that it names', () => {
  const text = readFileSync('docs/ARCHITECTURE.md', 'utf8')
  const named = [...text.matchAll(/`(\w+)`[,\s]*\(?`(src\/[\w/.-]+\.ts)`/g)]
  assert.ok(named.length > 15)
  for (const [, name, path] of named)
    assert.match(readFileSync(path!, 'utf8'), new RegExp(`export (?:async )?(?:function\\*?|const|class) ${name}\\b`), `${name} in ${path}`)
  const exported = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .join('\n')
  for (const [, name] of text.matchAll(/`([a-z]+[A-Z]\w*)`/g)) assert.match(exported, new RegExp(`\\b${name}\\b`), name)
})

test('paths and links in the docs lead to something', () => {
  for (const doc of docs) {
    const text = readFileSync(doc, 'utf8')
    for (const [, path] of text.matchAll(/`((?:src|docs|tests|scripts|models|samples|bench)\/[\w/.-]*\w)`/g))
      assert.ok(existsSync(path!), `${doc}: ${path}`)
    for (const [, link] of text.matchAll(/[^!]\[[^\]]*\]\(([^)#:]+)\)/g)) assert.ok(existsSync(join(doc, '..', link!)), `${doc}: ${link}`)
  }
})
