import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type ExtractingLines, extractLines } from '../../src/work/extract-lines.js'

const folder = mkdtempSync(join(tmpdir(), 'ascribe-threads-'))
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const TEXTS = [
  'Three soldiers were killed near the bridge on Monday, the defence ministry said. The rebels denied it.',
  'At least 12 people, including four children, died when a shell hit the market, doctors told reporters.',
  'Both sides agreed to extend the cease-fire until Sunday. "We shall keep to it," the commander said.',
  'The festival opened with a concert. It ends on Friday.',
]
const rows = (count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({ id: `d${at}`, text: Array.from({ length: 1 + (at % 7) }, (_, k) => TEXTS[(at + k) % 4]).join('\n\n') }),
  )

async function* pieces(lines: readonly string[], size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function extracted(
  lines: readonly string[],
  options: Omit<ExtractingLines, 'write'>,
): Promise<{ out: string; read: number; failed: number }> {
  let out = ''
  const counts = await extractLines(pieces(lines, 3000), {
    ...options,
    write: (row) => {
      out += row
    },
  })
  return { out, ...counts }
}

const told = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row))
    .filter(({ error }) => error)
    .map(({ id, line, error }) => [id, line, error.code])

test('the answers are the same bytes in the same order on any number of threads, bad lines in their places', async () => {
  const lines = rows(120)
  lines[20] = '{"id": "broken'
  lines[21] = '{"id": "no text"}'
  lines[77] = '[]'
  const one = await extracted(lines, { threads: 1, layers: new Set(['attributions', 'places']) })
  assert.equal(one.out.split('\n').length - 1, 120)
  assert.deepEqual([one.read, one.failed], [120, 3])
  for (const threads of [2, 3]) assert.deepEqual(await extracted(lines, { threads, layers: new Set(['attributions', 'places']) }), one)
  assert.deepEqual(told(one.out), [
    [undefined, 21, 'row-not-json'],
    ['no text', 22, 'row-not-document'],
    [undefined, 78, 'row-not-document'],
  ])
})

test('the input is read only as fast as the answers are taken', async () => {
  const lines = rows(600)
  let given = 0
  async function* input(): AsyncGenerator<Uint8Array> {
    for (const line of lines) {
      given++
      yield new TextEncoder().encode(`${line}\n`)
    }
  }
  let open: () => void = () => {}
  const opened = new Promise<void>((done) => {
    open = done
  })
  let first: () => void = () => {}
  const begun = new Promise<void>((done) => {
    first = done
  })
  let out = ''
  const all = extractLines(input(), {
    threads: 2,
    write: async (row) => {
      first()
      await opened
      out += row
    },
  })
  await begun
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
  // each piece is a chunk of one line here
  assert.ok(given <= 2 * 3 + 1, `${given} lines were read while none was taken`)
  open()
  assert.deepEqual(await all, { read: 600, failed: 0 })
  assert.equal(out.split('\n').length - 1, 600)
})

test('a document on which a worker ends gives an error in its place, and all others are read', async () => {
  const lines = rows(60)
  const fatal = { id: 'worst', text: 'Two men died.', outlet: 'Fatal' }
  lines.splice(31, 0, JSON.stringify(fatal))
  const got = await extracted(lines, { threads: 2, program: new URL('./ending-worker.js', import.meta.url) })
  assert.deepEqual([got.read, got.failed], [61, 1])
  assert.deepEqual(told(got.out), [['worst', 32, 'document-unfinished']])
  const expected = (await extracted(lines, { threads: 1 })).out.split('\n')
  assert.deepEqual(got.out.split('\n').toSpliced(31, 1), expected.toSpliced(31, 1))
})

test('a document on which a worker ended once is read at the second try', async () => {
  const lines = rows(30)
  lines.splice(11, 0, JSON.stringify({ id: 'shy', text: 'Two men died.', outlet: 'Fatal once', url: join(folder, 'ended') }))
  const got = await extracted(lines, { threads: 2, program: new URL('./ending-worker.js', import.meta.url) })
  assert.deepEqual(got, await extracted(lines, { threads: 1 }))
  assert.equal(got.failed, 0)
})
