import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bestTree } from '../../../src/language/en/network/tree.js'

/** The best score of any tree over n words with one word at the root, found by trying all. */
function bestByTrying(scores: Float32Array, stride: number, n: number): number {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Array<number>(n).fill(0)
  const isTree = (): boolean => {
    if (heads.filter((head) => head === 0).length !== 1) return false
    return heads.every((_, i) => {
      let at = i + 1
      for (let steps = 0; at !== 0; steps++) {
        if (steps > n) return false
        at = heads[at - 1]!
      }
      return true
    })
  }
  const tryFrom = (i: number): void => {
    if (i === n) {
      if (isTree())
        best = Math.max(
          best,
          heads.reduce((sum, head, k) => sum + scores[k * stride + head]!, 0),
        )
      return
    }
    for (let head = 0; head <= n; head++) {
      if (head === i + 1) continue
      heads[i] = head
      tryFrom(i + 1)
    }
  }
  tryFrom(0)
  return best
}

test('the best tree is found, with one word at the root', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 5 })
        .chain((n) =>
          fc.tuple(
            fc.constant(n),
            fc.array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: n * (n + 3), maxLength: n * (n + 3) }),
          ),
        ),
      ([n, numbers]) => {
        const stride = n + 3
        const scores = Float32Array.from(numbers)
        const heads = Int32Array.from({ length: n }, (_, i) => {
          const row = Array.from(scores.subarray(i * stride, i * stride + n + 1), (score, j) => (j === i + 1 ? -1e9 : score))
          return row.indexOf(Math.max(...row))
        })
        bestTree(scores, 0, stride, n, heads)
        const found = heads.reduce((sum, head, i) => sum + scores[i * stride + head]!, 0)
        assert.equal(heads.filter((head) => head === 0).length, 1)
        assert.ok(Math.abs(found - bestByTrying(scores, stride, n)) < 1e-4, `${found} against ${bestByTrying(scores, stride, n)}`)
      },
    ),
    { numRuns: 400 },
  )
})
