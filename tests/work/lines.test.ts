import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linesOf } from '../../src/work/lines.js'

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (let turn = 0; from < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!
    yield bytes.subarray(from, from + size)
    from += size
  }
}

test('lines come whole and numbered, however the stream is cut', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ß', '字', '🙂', ' ', '\t', '\r', '"'), maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (given, sizes) => {
        const found: [number, string][] = []
        for await (const { number, line } of linesOf(pieces(new TextEncoder().encode(given.join('\n')), sizes))) found.push([number, line])
        assert.deepEqual(
          found,
          given.flatMap((text, at) => (text.trim() === '' ? [] : [[at + 1, text]])),
        )
      },
    ),
  )
})
