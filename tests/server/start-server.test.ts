import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { AscribeError } from '../../src/base/errors.js'
import type { Ledger } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { startServer } from '../../src/server/start-server.js'
import { recordSample } from '../views/sample-conflict.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = temporaryFolder()
let ledger: Ledger
before(async () => {
  ledger = await openLedger(folder.file('ledger.db'))
  await recordSample(ledger)
})
after(async () => {
  await ledger.close()
  folder.remove()
})

test('a ledger is served on this machine alone until closed', async () => {
  const server = await startServer({ ledger, port: 0 })
  assert.equal(server.url, `http://localhost:${server.port}`)
  const answer = await fetch(`http://127.0.0.1:${server.port}/api/conflicts`)
  assert.equal(answer.status, 200)
  assert.deepEqual(((await answer.json()) as { conflicts: { conflict: string }[] }).conflicts[0]!.conflict, 'karabakh-2020')
  await server.close()
  await assert.rejects(fetch(`http://127.0.0.1:${server.port}/api/conflicts`))
})

test('a port in use is told with what to do', async () => {
  const server = await startServer({ ledger, port: 0 })
  try {
    await assert.rejects(startServer({ ledger, port: server.port }), (error: unknown) => {
      assert.ok(error instanceof AscribeError)
      assert.equal(error.code, 'port-in-use')
      assert.match(error.message, new RegExp(`${server.port}.*--port ${server.port + 1}`))
      return true
    })
  } finally {
    await server.close()
  }
})

test('a host of another machine is refused', async () => {
  await assert.rejects(startServer({ ledger, port: 0, host: '203.0.113.7' }), { code: 'host-not-here' })
})

test('the files of the page are packed, kept while they are the same, and answered on every path of the page', async () => {
  writeFileSync(folder.file('index.html'), `<!doctype html><title>Ledger</title>${'<p>a line of the page</p>'.repeat(40)}`)
  writeFileSync(folder.file('app-12345678.js'), 'export {}')
  const server = await startServer({ ledger, port: 0, page: folder.path })
  const base = `http://127.0.0.1:${server.port}`
  try {
    for (const path of ['/', '/claims', '/claims/a', '/figures/a', '/documents', '/documents/a%20b']) {
      const answer = await fetch(base + path)
      assert.equal(answer.status, 200, path)
      assert.match(await answer.text(), /<title>Ledger/)
      assert.equal(answer.headers.get('content-encoding'), 'gzip')
    }
    const etag = (await fetch(base)).headers.get('etag')!
    assert.equal((await fetch(base, { headers: { 'if-none-match': etag } })).status, 304)
    const script = await fetch(`${base}/app-12345678.js`)
    assert.match(script.headers.get('content-type')!, /javascript/)
    assert.match(script.headers.get('cache-control')!, /immutable/)
    assert.equal((await fetch(`${base}/../package.json`)).status, 404)
    assert.equal((await fetch(`${base}/ledger.db-wal`)).status !== 500, true)
  } finally {
    await server.close()
  }
})
