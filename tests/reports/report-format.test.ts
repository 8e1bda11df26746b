import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AscribeError } from '../../src/base/errors.js'
import { reportOf } from '../../src/reports/report.js'
import { formatOf } from '../../src/reports/report-format.js'

const report = (name: string, content: string | Uint8Array, headers?: Record<string, string>) =>
  reportOf(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, { path: name }, new Date(0), headers)
const seen = (name: string, content: string, what: RegExp): void =>
  assert.throws(
    () => formatOf(report(name, content)),
    (error) => error instanceof AscribeError && error.code === 'report-format-unknown' && what.test(error.message),
  )

test('pages are known by their content, whatever their name', () => {
  assert.equal(formatOf(report('a.txt', '<!DOCTYPE html><html><p>x</p></html>')), 'html')
  assert.equal(formatOf(report('a', '\xef\xbb\xbf\n<!-- saved --><html><head>')), 'html')
  assert.equal(formatOf(report('a.html', 'Words first <p>and tags after</p>')), 'html')
  assert.equal(formatOf(report('a', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="y"><body>')), 'html')
  assert.equal(formatOf(report('a', Buffer.from('\ufeff<html><body><p>x</p>', 'utf16le'))), 'html')
})

test('what has no tags is text, whatever its name', () => {
  assert.equal(formatOf(report('a.html', 'Two shells fell in the night.')), 'text')
  assert.equal(formatOf(report('a.txt', 'if a < b and c > d, two shells fell')), 'text')
  assert.equal(formatOf(report('a', '[Update] Two shells fell in the night.')), 'text')
})

test('what is neither says what it looks like', () => {
  seen('a.pdf', '%PDF-1.7 x', /PDF/)
  seen('a.docx', 'PK\x03\x04xxxx', /zip archive, or an office document/)
  seen('a.txt', '\x89PNG\r\n', /picture/)
  seen('a.xml', '<?xml version="1.0"?><rss version="2.0">', /feed/)
  seen('a.json', '{"text": "x"}', /JSON/)
  seen('a.mht', 'From: <Saved by Browser>\nMIME-Version: 1.0', /MHTML/)
  seen('a.rtf', '{\\rtf1 x}', /RTF/)
  assert.throws(() => formatOf(report('a', 'x', { 'content-type': 'video/mp4' })), /video\/mp4/)
})
