import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineageLines } from '../../src/work/lineage-lines.js'

const TEXT =
  'Shells fell on the market of the border town shortly after noon on Tuesday, killing two traders and wounding at least nine other people. Monitors counted six craters around the bus station.'

async function* bytes(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(lines.join('\n'))
}

test('a row a document, in order, with an error in the place of a line that is none', async () => {
  const rows = [
    JSON.stringify({ id: 'b', text: `${TEXT}\n\nRepublished with the permission of Marsh Wire.`, published: '2020-10-02' }),
    'no json',
    JSON.stringify({ id: 'a', text: TEXT, outlet: 'Marsh Wire', published: '2020-10-01' }),
  ]
  const out: { id?: string; origins?: string[]; error?: { code: string } }[] = []
  const result = await lineageLines(bytes(rows), (line) => void out.push(JSON.parse(line)))
  assert.deepEqual(result, { read: 3, failed: 1 })
  assert.deepEqual([out[0]?.id, out[0]?.origins], ['b', ['a']])
  assert.equal(out[1]?.error?.code, 'row-not-json')
  assert.deepEqual([out[2]?.id, out[2]?.origins], ['a', ['a']])
})
