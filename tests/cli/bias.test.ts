import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { ascribe, rowsOf, scratch } from './run.js'

const fit = join(scratch, 'fit.jsonl')
const linesOf = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** Losses of Aland, of which Aland tells the half and its enemy Borduria the double of what observers count. */
const TOLD = { Observers: 1, Aland: 0.5, Borduria: 2 }
const lossesOn = (day: number): number => 100 + 40 * day
const rowOf = (day: number, claimant: keyof typeof TOLD) => ({
  day,
  value: Math.round(lossesOn(day) * TOLD[claimant]),
  category: 'Military Deaths',
  claimant,
  victim: 'Aland',
  frame: 'cumulative',
  bound: 'exact',
})
const days = Array.from({ length: 30 }, (_, index) => 2 * index + 1)
/** Nobody speaks on these days. */
const asked = [
  { ...rowOf(40, 'Borduria'), id: 'last first' },
  { ...rowOf(20, 'Aland'), id: 'then one before' },
  { ...rowOf(20, 'Observers'), note: 'kept as it is' },
  { ...rowOf(40, 'Aland'), id: 'and the last' },
]

const predict = (rows: readonly unknown[]) => ascribe(['bias', '--fit', fit, '--predict', '-'], { input: linesOf(rows) })

before(() =>
  writeFileSync(fit, linesOf(days.flatMap((day) => (['Observers', 'Aland', 'Borduria'] as const).map((claimant) => rowOf(day, claimant))))),
)

test('each row comes back whole and in order, with what its speaker would be expected to claim', async () => {
  const { code, stdout, stderr } = await predict(asked)
  assert.deepEqual([code, stderr], [0, ''])
  const rows = rowsOf(stdout)
  assert.deepEqual(
    rows.map(({ predicted: _, low: __, high: ___, ...row }) => row),
    asked,
  )
  for (const { predicted, low, high, value, claimant } of rows) {
    assert.ok(0 < low && low <= predicted && predicted <= high, JSON.stringify({ low, predicted, high }))
    // the speakers are a factor of two apart, so what is near tells whose habit was learnt
    assert.ok(Math.abs(Math.log(predicted / value)) < 0.1, `${claimant}: ${predicted}, ${value} by its habit`)
    assert.ok(low <= value && value <= high)
  }
})

test('the value of a row that is asked for changes nothing', async () => {
  const answers = async (value: (old: number) => number | undefined) =>
    rowsOf((await predict(asked.map((row) => ({ ...row, value: value(row.value) })))).stdout).map(({ predicted, low, high }) => [
      predicted,
      low,
      high,
    ])
  const plain = await answers((old) => old)
  assert.equal(plain.length, asked.length)
  assert.deepEqual(await answers((old) => 1000 * old), plain)
  assert.deepEqual(await answers(() => -7), plain)
  assert.deepEqual(await answers(() => undefined), plain)
})

test('frame and bound need not be there: cumulative and exact', async () => {
  const { frame: _, bound: __, ...short } = rowOf(20, 'Aland')
  const [one, other] = rowsOf((await predict([short, rowOf(20, 'Aland')])).stdout)
  assert.deepEqual({ ...one, frame: 'cumulative', bound: 'exact' }, other)
})

test('a row that cannot be read has its error in its place, and the others are answered', async () => {
  const { victim: _, ...incomplete } = rowOf(20, 'Aland')
  const input = `${linesOf([asked[0], incomplete])}no JSON\n${linesOf([{ ...asked[1], day: -1 }, asked[2]])}`
  const { code, stdout, stderr } = await ascribe(['bias', '--fit', fit, '--predict', '-'], { input })
  assert.equal(code, 1)
  assert.match(stderr, /3 of 95 lines could not be read/)
  const rows = rowsOf(stdout)
  assert.deepEqual(
    rows.map(({ line, error }) => [line, error?.code]),
    [
      [undefined, undefined],
      [2, 'loss-claim-wrong'],
      [3, 'row-not-json'],
      [4, 'loss-claim-wrong'],
      [undefined, undefined],
    ],
  )
  assert.match(rows[1].error.message, /^victim: /)
  assert.match(rows[3].error.message, /^day: .*its day a number from 0 on/)
  const whole = rowsOf((await predict(asked)).stdout)
  assert.deepEqual([rows[0], rows[4]], [whole[0], whole[2]])
})

test('a row to learn from that cannot be read is told with its line, and not learnt from', async () => {
  const rows = days.map((day) => rowOf(day, 'Aland'))
  const broken = join(scratch, 'broken.jsonl')
  writeFileSync(broken, linesOf([rows[0], { ...rows[1], value: 'many' }, ...rows.slice(2)]))
  const { code, stdout, stderr } = await ascribe(['bias', '--fit', broken, '--predict', '-'], { input: linesOf(asked) })
  assert.equal(code, 1)
  assert.match(stderr, /broken\.jsonl, line 2: value: /)
  const without = join(scratch, 'without.jsonl')
  writeFileSync(without, linesOf([rows[0], ...rows.slice(2)]))
  const other = await ascribe(['bias', '--fit', without, '--predict', '-'], { input: linesOf(asked) })
  assert.deepEqual([other.code, other.stdout], [0, stdout])
})

test('a file that is not there is named', async () => {
  const { code, stdout, stderr } = await ascribe(['bias', '--fit', join(scratch, 'none.jsonl'), '--predict', '-'], {
    input: linesOf(asked),
  })
  assert.deepEqual([code, stdout], [2, ''])
  assert.match(stderr, /none\.jsonl/)
})

test('with nothing to learn from nothing is predicted', async () => {
  const empty = join(scratch, 'empty-fit.jsonl')
  writeFileSync(empty, '')
  const { code, stdout, stderr } = await ascribe(['bias', '--fit', empty, '--predict', '-'], { input: linesOf(asked) })
  assert.deepEqual([code, stdout], [2, ''])
  assert.match(stderr, /no claim of losses to learn from.*\[loss-claims-absent\]/s)
})
