import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { alandMinistry, borlandMinistry, documentsOf, hill, makeClaim, mission, type Said } from '../figures/make-claim.js'
import { ascribe, rowsOf, scratch } from './run.js'

const millford = { ...hill, name: 'Millford', id: 'p2', lat: 40.3 }
const because = ['--reason', 'one strike, two names', '--by', 'A. Reader'] as const

/** Claims of the ledger `hills.db`, imported with a document each. */
async function record(name: string, said: readonly Said[], conflict = 'hills'): Promise<void> {
  const claims = said.map(makeClaim)
  const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  writeFileSync(join(scratch, `${name}.jsonl`), lines(claims))
  writeFileSync(join(scratch, `${name}-docs.jsonl`), lines(documentsOf(claims)))
  const options = ['--documents', `${name}-docs.jsonl`, '--conflict', conflict, '--ledger', 'hills.db']
  const { code, stderr } = await ascribe(['import', ...options, `${name}.jsonl`])
  assert.equal(code, 0, stderr)
}

const review = (...args: readonly string[]) => ascribe(['review', ...args, '--ledger', 'hills.db'])
/** The claims of each occurrence of which a figure of the killed was made, with its bounds. */
const figures = async (): Promise<readonly [string[], number | null, number | null][]> =>
  rowsOf((await ascribe(['ledger', '--conflict', 'hills', '--json', '--ledger', 'hills.db'])).stdout)
    .filter(({ incident }) => incident !== undefined)
    .map(({ positions, superseded, low, high }): [string[], number | null, number | null] => [
      [...positions.flatMap(({ claims }: { readonly claims: string[] }) => claims), ...superseded].sort(),
      low,
      high,
    ])
    .sort((one, other) => (one[0][0]! < other[0][0]! ? -1 : 1))
const claimsOf = async () => (await figures()).map(([claims]) => claims)

before(async () => {
  await record('first', [
    { id: 'a', by: mission, low: 3 },
    { id: 'b', by: alandMinistry, low: 7, where: millford },
    { id: 'run', by: mission, low: 40, toll: { frame: 'cumulative', since: '2021-02-01', asOf: '2021-03-01' } },
    { id: 'bare', by: mission, low: 5, day: '2021-02-20', where: { ...hill, name: 'Tepe', id: 'p3', lat: 41 } },
  ])
  await record('other', [{ id: 'elsewhere', by: mission }], 'ridges')
})

test('a merge is recorded, holds for what is imported later, says so beside the figure, and can be taken back', async () => {
  assert.deepEqual(await claimsOf(), [['a'], ['b'], ['bare']])
  const merged = await review('b', '--merge-with', 'a', ...because)
  assert.equal(merged.code, 0, merged.stderr)
  assert.match(
    merged.stdout,
    /^Recorded\.\n(review-\S+) {2}\S+Z {2}A\. Reader\n {2}b joined with a: one strike, two names\nTake it back with: ascribe review --undo \1\n$/,
  )
  assert.deepEqual(await claimsOf(), [['a', 'b'], ['bare']])

  await record('later', [
    { id: 'c', by: borlandMinistry, low: 3 },
    { id: 'd', by: alandMinistry, low: 7, where: millford },
  ])
  assert.deepEqual(await claimsOf(), [['a', 'b', 'c', 'd'], ['bare']])
  const [figure] = rowsOf((await ascribe(['ledger', '--conflict', 'hills', '--json', '--ledger', 'hills.db'])).stdout).filter(
    ({ positions }) => positions.some(({ claims }: { readonly claims: string[] }) => claims.includes('b')),
  )
  const explained = await ascribe(['explain', figure.id, '--ledger', 'hills.db'])
  assert.ok(
    explained.stdout.replace(/\s+/g, ' ').includes('How its claims were put together: joined by hand: one strike, two names, A. Reader.'),
    explained.stdout,
  )
  for (const [id, words] of [
    ['a', 'b joined with a'],
    ['b', 'joined with a'],
  ] as const)
    assert.match(
      (await ascribe(['explain', id, '--ledger', 'hills.db'])).stdout,
      new RegExp(`\nDecisions\n  \\S+Z A\\. Reader: ${words}: one strike`),
    )

  const [made] = rowsOf((await review('--list', '--json')).stdout)
  assert.deepEqual([made.claimId, made.action, made.change], ['b', 'merge', { with: ['a'] }])
  const undone = await review('--undo', made.id, '--reason', 'two strikes', '--by', 'B. Reader')
  assert.equal(undone.code, 0, undone.stderr)
  assert.deepEqual(await claimsOf(), [['a', 'c'], ['b', 'd'], ['bare']])
  assert.match(
    (await review('a', '--list')).stdout,
    /^review-\S+ {2}\S+ {2}A\. Reader\n {2}b joined with a \(taken back\): one strike, two names\n$/,
  )
})

test('a split takes a claim out, and a rejected one counts no more', async () => {
  await record('raids', [
    { id: 'r1', by: mission, low: 11, day: '2021-02-10' },
    { id: 'r2', by: alandMinistry, low: 4, day: '2021-02-10' },
    { id: 'r3', by: alandMinistry, low: 1, day: '2021-02-10', measure: 'wounded' },
  ])
  const of = async (id: string) => (await figures()).find(([claims]) => claims.includes(id))
  assert.deepEqual((await of('r1'))![0], ['r1', 'r2'])
  const { code, stderr } = await review('r2', '--split-from', 'r1', 'r3', ...because)
  assert.equal(code, 0, stderr)
  assert.deepEqual((await of('r1'))![0], ['r1'])
  assert.deepEqual(await of('r2'), [['r2'], 4, null])
  assert.equal((await review('r2', '--reject', ...because)).code, 0)
  assert.equal(await of('r2'), undefined)
  assert.match((await review('r2', '--list')).stdout, /\n {2}kept apart from r1, r3: [\s\S]*\n {2}rejected: /)
})

test('what is no decision, or could have no effect, is refused, and nothing is recorded', async () => {
  const before = (await review('--list')).stdout
  for (const [args, code] of [
    [['a', ...because], 'review-incomplete'],
    [['a', '--confirm', '--reject', ...because], 'review-incomplete'],
    [['a', '--confirm', '--by', 'A. Reader'], 'review-incomplete'],
    [['--confirm', ...because], 'review-incomplete'],
    [['gone', '--confirm', ...because], 'claim-unknown'],
    [['a', '--merge-with', 'gone', ...because], 'claim-unknown'],
    [['a', '--merge-with', 'a', ...because], 'review-of-itself'],
    [['a', '--merge-with', 'run', ...because], 'claim-without-occurrence'],
    [['a', '--split-from', 'r2', ...because], 'claim-without-occurrence'],
    [['a', '--merge-with', 'elsewhere', ...because], 'claims-of-two-conflicts'],
    [['--undo', 'review-0', ...because], 'review-unknown'],
  ] as const) {
    const ran = await review(...args)
    assert.equal(ran.code, 2, args.join(' '))
    assert.match(ran.stderr, new RegExp(`\\[${code}\\]`), args.join(' '))
    assert.equal(ran.stdout, '')
  }
  assert.equal((await review('--list')).stdout, before)
})
