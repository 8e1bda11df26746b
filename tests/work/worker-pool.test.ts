import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sharedInts } from '../../src/base/shared-array.js'
import { inOrder } from '../../src/work/in-order.js'
import { WorkerPool } from '../../src/work/worker-pool.js'

const seen = sharedInts(1)
const pool = new WorkerPool<string, string>({ program: new URL('./counting-worker.js', import.meta.url), threads: 2, data: seen })
after(() => pool.close())

test('workers answer tasks, and look into the memory of this thread', async () => {
  const tasks = Array.from({ length: 50 }, (_, at) => `task ${at}`)
  assert.deepEqual(
    await Promise.all(tasks.map((task) => pool.run(task))),
    tasks.map((task) => task.toUpperCase()),
  )
  assert.equal(Atomics.load(seen, 0), 50)
})

test('what a worker tells or throws comes back for its task alone', async () => {
  const [bad, broken, good] = await Promise.allSettled([pool.run('bad'), pool.run('broken'), pool.run('good')])
  assert.deepEqual(bad.status === 'rejected' && [bad.reason.code, bad.reason.message], ['task-bad', 'This one is bad.'])
  assert.ok(broken.status === 'rejected' && broken.reason instanceof TypeError)
  assert.deepEqual(good, { status: 'fulfilled', value: 'GOOD' })
})

test('workers that cannot start are told', async () => {
  const broken = new WorkerPool<string, string>({ program: new URL('./failing-worker.js', import.meta.url), threads: 2 })
  const answers = await Promise.allSettled(['a', 'b', 'c'].map((task) => broken.run(task)))
  for (const answer of answers) assert.equal(answer.status === 'rejected' && answer.reason.code, 'worker-not-started')
  await broken.close()
})

test('no more pieces are in hand than may be, and the answers come in order', async () => {
  let inHand = 0
  let most = 0
  const finish: (() => void)[] = []
  const taken: number[] = []
  async function* pieces(): AsyncGenerator<number> {
    for (let piece = 0; piece < 20; piece++) yield piece
  }
  const all = inOrder<number, number>(pieces(), {
    most: 4,
    work: (piece) =>
      new Promise((done) => {
        most = Math.max(most, ++inHand)
        finish.push(() => done(piece))
      }),
    take: (piece) => {
      inHand--
      taken.push(piece)
    },
  })
  // the latest is always finished first
  while (taken.length < 20) {
    await new Promise(setImmediate)
    finish.pop()?.()
  }
  await all
  assert.equal(most, 4)
  assert.deepEqual(
    taken,
    Array.from({ length: 20 }, (_, at) => at),
  )
})

test('where an answer cannot be taken, no more is read', async () => {
  let read = 0
  async function* pieces(): AsyncGenerator<number> {
    for (; read < 100; read++) yield read
  }
  const all = inOrder<number, number>(pieces(), {
    most: 3,
    work: async (piece) => piece,
    take: (piece) => {
      if (piece === 5) throw new Error('full')
    },
  })
  await assert.rejects(all, /full/)
  assert.ok(read < 10)
})
