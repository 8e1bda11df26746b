import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readConflictFile } from '../../src/incidents/read-conflict-file.js'
import { readSavedPage, type SavedPage } from '../../src/pipeline/saved-page.js'

const folder = 'samples/karabakh-2020'
const foot = 'This dispatch was written as a sample for Ascribe; the outlet is invented.'
const files = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name))
const pages = new Map<string, SavedPage>(files.map((name) => [name, readSavedPage(join(folder, name))]))

test('every dispatch is read with title, outlet and date, and says at its foot that it is a sample', () => {
  assert.ok(files.length >= 25 && files.length <= 40)
  for (const [name, page] of pages) {
    assert.ok(page.title && !/\b(?:Date|Source|By):?\s/.test(page.title), `${name}: ${page.title}`)
    assert.ok(page.outlet, name)
    if (!name.includes('harbour')) assert.equal(page.published?.slice(0, 10), name.slice(0, 10), name)
    assert.ok(page.text.endsWith(foot), `${name}: ${page.text.slice(-120)}`)
    const words = page.text.slice(0, -foot.length).trim().split(/\s+/).length
    assert.ok(words >= 80 && words <= 220, `${name} has ${words} words`)
  }
})

test('the outlets are those of the README', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const outlets = new Set([...pages.values()].map(({ outlet }) => outlet!))
  for (const outlet of outlets) assert.match(readme, new RegExp(`^\\| ${outlet} \\|`, 'm'))
  assert.equal(outlets.size, 6)
})

test('copies name their originator; their text is the original or part of it', () => {
  for (const [copy, original] of [
    ['2020-09-28-harbour-toll-rises.html', '2020-09-28-lodestar-toll-rises.txt'],
    ['2020-10-01-harbour-three-presidents.html', '2020-10-01-lodestar-three-presidents.txt'],
    ['2020-10-10-harbour-truce.html', '2020-10-10-lodestar-truce.txt'],
  ] as const) {
    assert.equal(pages.get(copy)!.rights?.originator, 'Lodestar Wire', copy)
    const foreign = pages
      .get(copy)!
      .text.split('\n\n')
      .filter((paragraph) => !pages.get(original)!.text.includes(paragraph))
    assert.deepEqual(foreign, [], copy)
  }
})

test('menus, related stories and accidents elsewhere stay outside the text of pages', () => {
  for (const [name, { text }] of pages)
    assert.doesNotMatch(text, /harvest|rail accident|mushrooms|Kakheti|Weather|Tides|rights reserved/, name)
})

test('the conflict file is one', () => {
  const conflict = readConflictFile(readFileSync(join(folder, 'conflict.yaml'), 'utf8'))
  assert.equal(conflict.id, 'karabakh-2020')
  assert.deepEqual(Object.keys(conflict.sides!), ['armenian', 'azerbaijani'])
})
