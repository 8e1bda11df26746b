import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readReport } from '../../src/reports/read-report.js'
import { readReportFile } from '../../src/reports/report-file.js'

const root = 'tests/reports/fixtures'
const clock = (): Date => new Date('2021-01-01T00:00:00Z')
const fields = [
  'title',
  'outlet',
  'published',
  'modified',
  'byline',
  'url',
  'canonical',
  'original',
  'language',
  'rights',
  'notes',
] as const

for (const format of ['html', 'text'] as const)
  for (const name of readdirSync(join(root, format)))
    test(`${format}: ${name}`, () => {
      const folder = join(root, format, name)
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
      const readable = readReport(readReportFile(join(folder, format === 'html' ? 'source.html' : 'source.txt'), clock))
      assert.equal(readable.format, format)
      for (const field of fields) assert.deepEqual(readable[field], expected[field], field)
      if (expected.text !== undefined) assert.equal(readable.text, expected.text)
      if (expected.starts) assert.ok(readable.text.startsWith(expected.starts), readable.text)
      if (expected.ends) assert.ok(readable.text.endsWith(expected.ends), readable.text)
      if (expected.paragraphs) assert.equal(readable.text.split('\n\n').length, expected.paragraphs, readable.text)
      for (const piece of expected.with ?? []) assert.ok(readable.text.includes(piece), `${piece} is missing in ${readable.text}`)
      for (const piece of expected.without ?? []) assert.ok(!readable.text.includes(piece), `${piece} stands in ${readable.text}`)
    })
