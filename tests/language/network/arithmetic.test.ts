import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Arithmetic } from '../../../src/language/en/network/arithmetic.js'
import { packRows, panelsOf } from '../../../src/language/en/network/network-weights.js'
import { randomFrom } from '../../../src/language/en/training/random.js'

const math = new Arithmetic()

/** Room with n random numbers from -1 to 1, and the numbers. */
function fill(n: number, random: () => number): { at: number; values: Float32Array } {
  const at = math.room(n)
  const values = Float32Array.from({ length: n }, () => random() * 2 - 1)
  math.floats.set(values, at / 4)
  return { at, values }
}

const near = (a: number, b: number, within: number): void => assert.ok(Math.abs(a - b) <= within, `${a} is not within ${within} of ${b}`)

test('products of matrices are those of plain loops', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      fc.integer(),
      (n, k, quarter, add, seed) => {
        const m = 4 * quarter
        const random = randomFrom(seed)
        const a = fill(n * k, random)
        const b = fill(k * m, random)
        const c = fill(n * m, random)
        math.kernels.multiply(a.at, b.at, c.at, n, k, m, k, add)
        for (let i = 0; i < n; i++)
          for (let j = 0; j < m; j++) {
            let sum = add ? c.values[i * m + j]! : 0
            for (let p = 0; p < k; p++) sum += a.values[i * k + p]! * b.values[p * m + j]!
            near(math.floats[c.at / 4 + i * m + j]!, sum, 1e-5)
          }
      },
    ),
    { numRuns: 60 },
  )
})

test('losses and gradients of a softmax are those of plain loops', () => {
  const random = randomFrom(3)
  const n = 7
  const m = 10
  const stride = 12
  const scores = fill(n * stride, random)
  const right = math.room(n)
  const gold = [0, 9, 3, -1, 4, 5, 6]
  math.ints.set(gold, right / 4)
  const loss = math.kernels.softmaxLoss(scores.at, right, n, m, stride, 0.5)
  let wanted = 0
  for (let i = 0; i < n; i++) {
    const row = Array.from(scores.values.subarray(i * stride, i * stride + m), Math.exp)
    const sum = row.reduce((a, b) => a + b)
    if (gold[i]! >= 0) wanted -= Math.log(row[gold[i]!]! / sum)
    for (let j = 0; j < stride; j++) {
      const share = gold[i]! < 0 || j >= m ? 0 : 0.5 * (row[j]! / sum - (j === gold[i] ? 1 : 0))
      near(math.floats[scores.at / 4 + i * stride + j]!, share, 1e-6)
    }
  }
  near(loss, wanted, 1e-4)
})

test('a unit that learns gives what one that only reads gives, in both directions, to a part in five thousand', () => {
  const random = randomFrom(4)
  const n = 6
  const d = 8
  const u = fill(n * 3 * d, random)
  const x = fill(n * d, random)
  const state = fill(2 * d, random)
  const [h, c, f, r, h2] = [0, 0, 0, 0, 0].map(() => math.room(n * d)) as [number, number, number, number, number]
  for (const [from, step] of [
    [0, 1],
    [n - 1, -1],
  ] as const) {
    math.kernels.recur(u.at, x.at, h, c, f, r, state.at, from, step, n, d, 3 * d, d)
    math.kernels.recurOnly(u.at, x.at, h2, state.at, from, step, n, d, 3 * d, d)
    for (let i = 0; i < n * d; i++) near(math.floats[h / 4 + i]!, math.floats[h2 / 4 + i]!, 2e-4)
  }
})

test('gradients through a unit are the slopes that small steps show', () => {
  const random = randomFrom(5)
  const n = 4
  const d = 4
  const u = fill(n * 3 * d, random)
  const x = fill(n * d, random)
  const state = fill(2 * d, random)
  const weight = fill(n * d, random)
  const [h, c, f, r, dx] = [0, 0, 0, 0, 0].map(() => math.room(n * d)) as [number, number, number, number, number]
  const du = math.room(n * 3 * d)
  const dState = math.room(2 * d)
  const value = (): number => {
    math.kernels.recur(u.at, x.at, h, c, f, r, state.at, 0, 1, n, d, 3 * d, d)
    return weight.values.reduce((sum, w, i) => sum + w * math.floats[h / 4 + i]!, 0)
  }
  value()
  math.kernels.recurBack(u.at, x.at, c, f, r, state.at, weight.at, du, dx, dState, 0, 1, n, d, 3 * d, d)
  const slope = (at: number): number => {
    const kept = math.floats[at]!
    math.floats[at] = kept + 0.01
    const above = value()
    math.floats[at] = kept - 0.01
    const below = value()
    math.floats[at] = kept
    return (above - below) / 0.02
  }
  const gradients = math.floats.slice()
  for (let i = 0; i < n * 3 * d; i++) near(gradients[du / 4 + i]!, slope(u.at / 4 + i), 2e-3)
  for (let i = 0; i < n * d; i++) near(gradients[dx / 4 + i]!, slope(x.at / 4 + i), 2e-3)
  for (let i = 0; i < 2 * d; i++) near(gradients[dState / 4 + i]!, slope(state.at / 4 + i), 2e-3)
})

test('rows as whole numbers keep within half a step of what they were', () => {
  const random = randomFrom(6)
  const values = Float32Array.from({ length: 40 }, (_, i) => (random() - 0.5) * (i < 8 ? 0.01 : 3))
  const rows = packRows(values, 8)
  values.forEach((value, i) => {
    const step = rows.steps[i >> 3]! * rows.scale
    near(rows.values[i]! * step, value, step / 2 + 1e-6)
  })
})

test('products in whole numbers come within a hundredth of those in fractions', () => {
  const random = randomFrom(7)
  for (const n of [1, 3, 4, 9]) {
    const k = 24
    const m = 12
    const x = fill(n * k, random)
    const bias = fill(m, random)
    const matrix = Float32Array.from({ length: k * m }, () => random() * 2 - 1)
    const shorts = math.room((k * m) / 2)
    const step = panelsOf(matrix, k, m, math.shorts.subarray(shorts / 2))
    const [whole, steps, y] = [math.room((n * k) / 2), math.room(n), math.room(n * m)]
    math.kernels.toShorts(x.at, whole, steps, n, k)
    math.kernels.multiplyShorts(whole, steps, shorts, step, bias.at, y, n, k, m)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < m; j++) {
        let sum = bias.values[j]!
        for (let p = 0; p < k; p++) sum += x.values[i * k + p]! * matrix[p * m + j]!
        near(math.floats[y / 4 + i * m + j]!, sum, 0.01)
      }
  }
})
