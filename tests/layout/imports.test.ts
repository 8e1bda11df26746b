import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { test } from 'node:test'

/** The folders in the order of the data: a folder imports only from itself and those before it, types too. */
const order = [
  'base',
  'reports',
  'documents',
  'language',
  'places',
  'actors',
  'claims',
  'incidents',
  'figures',
  'ledger',
  'views',
  'pipeline',
  'work',
  'server',
  'web',
  'cli',
]

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? sources(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}

/** Every module that a file names: imports, exports from, and import() of types or values. */
function imported(code: string): string[] {
  return [...code.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g)].map((match) => match[1]!)
}

const folderOf = (path: string): string => relative('src', path).split(sep)[0]!

test('a folder imports only from those above it', () => {
  const files = sources('src').filter((path) => relative('src', path) !== 'index.ts')
  assert.ok(files.length > 10, 'the sources are found')
  const wrong: string[] = []
  for (const file of files) {
    const own = order.indexOf(folderOf(file))
    if (own < 0) wrong.push(`${file}: no such folder in the layout`)
    for (const name of imported(readFileSync(file, 'utf8')).filter((one) => one.startsWith('.'))) {
      const target = folderOf(join(file, '..', name))
      if (order.indexOf(target) > own || target === '..') wrong.push(`${file} imports ${name}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('only the ledger imports a database driver', () => {
  const drivers = /^(pg|@photostructure\/sqlite|node:sqlite)(\/|$)/
  const wrong = sources('src').filter(
    (file) => imported(readFileSync(file, 'utf8')).some((name) => drivers.test(name)) && folderOf(file) !== 'ledger',
  )
  assert.deepEqual(wrong, [])
})

test('pure stages do no input or output', () => {
  const pure = ['documents', 'language', 'places', 'actors', 'claims', 'incidents', 'figures']
  const io = /^node:(fs|net|http|https|child_process|worker_threads|dns)/
  const wrong = sources('src')
    .filter((file) => pure.includes(folderOf(file)) && !file.includes(`${sep}training${sep}`))
    .filter((file) => imported(readFileSync(file, 'utf8')).some((name) => io.test(name)))
  assert.deepEqual(wrong, [])
})
