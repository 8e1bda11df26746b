import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AscribeError } from '../../src/base/errors.js'
import { readHtml } from '../../src/reports/html/html-adapter.js'
import { guardHtml } from '../../src/reports/html/html-guard.js'

const fails = (html: string, code: string, message: RegExp): void => {
  const started = performance.now()
  assert.throws(
    () => readHtml(html, { from: 'page.html' }),
    (error) => error instanceof AscribeError && error.code === code && message.test(error.message) && error.message.includes('page.html'),
  )
  assert.ok(performance.now() - started < 3000, 'in good time')
}
const article = '<p>Two soldiers were killed at the bridge on Monday, the army said, and five others were hurt.</p>'.repeat(5)

test('nesting that would overflow the stack is refused', () => {
  for (const tag of ['div', 'b', 'span', 'blockquote', 'table', 'font', 'ul'])
    fails(`<html><body>${`<${tag}>`.repeat(10_000)}x`, 'html-too-deep', /512 deep/)
})

test('thousands of mis-nested tags end at once, read or refused', () => {
  for (const piece of [
    '<b><i>x</b></i>',
    '<a><p>x</a>',
    '<b><p>x</b>',
    '<i><div></i>x',
    '<table><b><tr><td></b>x',
    '<a><b><div></a>',
    '<p><table></p>x',
    '</div></b></i>x',
  ]) {
    const started = performance.now()
    try {
      readHtml(`<body>${piece.repeat(5000)}${article}`)
    } catch (error) {
      assert.ok(error instanceof AscribeError && error.code === 'html-too-deep', String(error))
    }
    assert.ok(performance.now() - started < 8000, piece)
  }
})

test('more elements, or more characters, than a page has are refused', () => {
  fails(`<body>${'<b></b>'.repeat(100_001)}`, 'html-too-many-elements', /100000 elements/)
  fails(`<body>${'x'.repeat(20_000_001)}`, 'html-too-large', /characters/)
})

test('a page within the limits passes the guard', () => {
  guardHtml(`<body>${'<div>'.repeat(400)}x${'</div>'.repeat(400)}${article}`, 'page')
})

test('a page without an article says so', () => {
  for (const html of [
    '<html><head><title>Home</title></head><body></body></html>',
    '<body><nav><a href="/a">Home</a><a href="/b">World</a></nav><div id="app"></div><script>load("Two soldiers were killed")</script></body>',
    `<body><ul>${'<li><a href="/x">Two soldiers killed at the bridge in the valley</a></li>'.repeat(30)}</ul></body>`,
    '<body><form><input name="user"><button>Log in</button></form></body>',
    '<p></p>',
  ])
    fails(html, 'report-without-article', /no article/)
})

test('broken pages are read as far as they go', () => {
  for (const html of [
    `<html><head><title>Bridge</title><body><div>${article}`,
    article,
    `<body><p>${article}</body></html></div></div>`,
    `<html>${article}</html>`,
    `<BODY><FONT><P>Two soldiers were killed at the bridge on Monday, the army said, and five others were hurt.<P>It gave no names.</FONT>`,
    `<!-- open comment --><body>${article}<script>if (a < b) {`,
  ])
    assert.match(readHtml(html).text, /Two soldiers were killed at the bridge/)
})
