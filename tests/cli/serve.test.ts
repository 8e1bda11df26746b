import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { ascribe, program, scratch } from './run.js'

/** Starts a serving command on any free port and waits for its address. */
async function serving(
  ...args: readonly string[]
): Promise<{ readonly url: string; readonly said: () => string; end(): Promise<number | null> }> {
  const child: ChildProcess = spawn(process.execPath, [program, ...args, '--port', '0'], {
    cwd: scratch,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  while (!/open at (http:\S+)/.test(said)) {
    if (child.exitCode !== null) throw new Error(said)
    await Promise.race([once(child.stdout!, 'data'), once(child, 'close')])
  }
  return {
    url: /open at (http:\S+)/.exec(said)![1]!,
    said: () => said,
    async end() {
      if (child.exitCode !== null) return child.exitCode
      child.kill('SIGINT')
      return (await once(child, 'close'))[0] as number | null
    },
  }
}

test('the demo records the sample once, and serves it', async () => {
  const first = await serving('demo', '--ledger', 'demo.db')
  try {
    const { conflicts } = (await (await fetch(`${first.url}/api/conflicts`)).json()) as {
      conflicts: { conflict: string; documents: number }[]
    }
    assert.deepEqual(
      conflicts.map(({ conflict, documents }) => [conflict, documents]),
      [['karabakh-2020', 38]],
    )
  } finally {
    assert.equal(await first.end(), 0)
  }
  assert.match(first.said(), /Reading 38 dispatches/)
  const second = await serving('demo', '--ledger', 'demo.db')
  assert.equal(await second.end(), 0)
  assert.doesNotMatch(second.said(), /Reading/)
  const ledger = await openLedger(join(scratch, 'demo.db'), { create: false })
  const { readings, failures } = await ledger.statistics()
  assert.deepEqual({ readings, failures }, { readings: 38, failures: 0 })
  await ledger.close()
})

test('serve shows a ledger until it is told to end', async () => {
  writeFileSync(join(scratch, 'one.txt'), 'Five villagers were killed when shells fell on the market on Monday, a doctor said.')
  await ascribe(['read', 'one.txt', '--ledger', 'one.db', '--published', '2020-10-01'])
  const server = await serving('serve', '--ledger', 'one.db')
  try {
    const answer = await fetch(`${server.url}/api/documents`)
    assert.equal(answer.status, 200)
    assert.match(await answer.text(), /one\.txt|documents/)
  } finally {
    assert.equal(await server.end(), 0)
  }
})

test('a port in use is told, and the ledger is left whole', async () => {
  writeFileSync(join(scratch, 'two.txt'), 'Five villagers were killed on Monday, a doctor said.')
  await ascribe(['read', 'two.txt', '--ledger', 'two.db'])
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  try {
    for (const command of ['serve', 'demo']) {
      const { code, stderr } = await ascribe([command, '--port', String(port), '--ledger', 'two.db'])
      assert.equal(code, 2, stderr)
      assert.match(stderr, new RegExp(`^ascribe: Port ${port} on 127\\.0\\.0\\.1 is in use .*\\[port-in-use\\]$`, 'm'))
    }
  } finally {
    other.close()
  }
  assert.ok(!existsSync(join(scratch, 'two.db-wal')), 'the ledger was closed')
})

test('a ledger that is none, or not there, is told', async () => {
  writeFileSync(join(scratch, 'letter.txt'), 'This is a letter and no ledger. '.repeat(30))
  const before = readFileSync(join(scratch, 'letter.txt'))
  for (const command of [['serve'], ['ledger'], ['explain', 'claim-0123456789abcdef']]) {
    const wrong = await ascribe([...command, '--ledger', 'letter.txt'])
    assert.equal(wrong.code, 2)
    assert.match(wrong.stderr, /letter\.txt .*\[ledger-not-a-ledger\]/)
    const none = await ascribe([...command, '--ledger', 'nowhere.db'])
    assert.equal(none.code, 2)
    assert.match(none.stderr, /\[ledger-missing\]/)
    assert.ok(!existsSync(join(scratch, 'nowhere.db')))
  }
  assert.deepEqual(readFileSync(join(scratch, 'letter.txt')), before)
})

test('wrong ports are wrong use', async () => {
  for (const port of ['http', '70000', '-1', '80.5']) {
    const { code, stderr } = await ascribe(['serve', '--port', port])
    assert.equal(code, 2)
    assert.match(stderr, /A port is a number from 1 to 65535/)
  }
})

test('the doctor tells what is wrong', async () => {
  const well = await ascribe(['doctor', '--ledger', 'new.db'])
  assert.match(well.stdout, /^ok {5}Node .*\nok {5}reading {2}ascribe-\d.*\n/m)
  assert.match(well.stdout, /^ok {5}ledger {3}none here yet/m)
  writeFileSync(join(scratch, 'no-ledger.db'), 'x'.repeat(200))
  const ill = await ascribe(['doctor', '--ledger', 'no-ledger.db'])
  assert.equal(ill.code, 1)
  assert.match(ill.stdout, /^WRONG {2}ledger .*\[ledger-not-a-ledger\]/m)
})
