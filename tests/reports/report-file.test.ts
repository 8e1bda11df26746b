import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { AscribeError } from '../../src/base/errors.js'
import { readReportFile } from '../../src/reports/report-file.js'

const folder = mkdtempSync(join(tmpdir(), 'ascribe-'))
const clock = (): Date => new Date('2021-03-04T05:06:07Z')
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const fails = (path: string, code: string, message: RegExp, maxBytes?: number): void =>
  assert.throws(
    () => readReportFile(path, clock, maxBytes === undefined ? {} : { maxBytes }),
    (error) => error instanceof AscribeError && error.code === code && message.test(error.message) && error.message.includes(path),
  )

test('a report keeps its bytes, hash, path and the time of its capture', () => {
  const report = readReportFile(file('note.txt', 'Three shells fell.'), clock)
  assert.equal(Buffer.from(report.bytes).toString(), 'Three shells fell.')
  assert.equal(report.sha256.length, 64)
  assert.equal(report.captured, '2021-03-04T05:06:07.000Z')
  assert.equal(report.mediaType, 'text/plain')
})

test('a gzip-packed page is unpacked, and named by its inner ending', () => {
  const report = readReportFile(file('page.html.gz', gzipSync('<p>Three shells fell.</p>')), clock)
  assert.equal(Buffer.from(report.bytes).toString(), '<p>Three shells fell.</p>')
  assert.equal(report.mediaType, 'text/html')
})

test('a missing file, a folder and an empty file are told apart', () => {
  fails(join(folder, 'nowhere.txt'), 'report-file-missing', /Check the path/)
  mkdirSync(join(folder, 'pages'))
  fails(join(folder, 'pages'), 'report-is-folder', /Name the files/)
  fails(file('empty.txt', ''), 'report-empty', /empty/)
  fails(file('blank.txt', ' \n\t\r\n '), 'report-empty', /empty/)
})

test('a file that the user may not read says so', { skip: process.getuid?.() === 0 && 'root may read everything' }, () => {
  const path = file('locked.txt', 'text')
  chmodSync(path, 0o000)
  fails(path, 'report-file-unreadable', /permissions/)
})

test('a device or damaged packing is unreadable, not a crash', () => {
  fails(file('cut.html.gz', gzipSync('<p>Three shells fell near the bridge.</p>').subarray(0, 25)), 'report-file-unreadable', /damaged/)
})

test('a file above 20 MB is refused before it is read, and so is a small one that unpacks to more', () => {
  fails(file('large.txt', Buffer.alloc(20_000_001, 'a')), 'report-too-large', /20\.0 MB/)
  fails(file('bomb.html.gz', gzipSync(Buffer.alloc(30_000_000, ' x'))), 'report-too-large', /more than 20\.0 MB/)
  fails(file('small.txt', 'too many words for the limit set here'), 'report-too-large', /limit/, 10)
})
