import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { z } from '@hono/zod-openapi'
import type { Ledger } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { createApp } from '../../src/server/app.js'
import { apiRoutes } from '../../src/server/routes.js'
import { problemSchema } from '../../src/server/schemas/problem-schema.js'
import { drafts, ids, recordSample } from '../views/sample-conflict.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = temporaryFolder()
let ledger: Ledger
let app: ReturnType<typeof createApp>

before(async () => {
  ledger = await openLedger(folder.file('ledger.db'))
  await recordSample(ledger)
  app = createApp(ledger, { page: folder.path, reasonOf: (rule) => (rule === 'claims/toll-by-hand' ? 'written by hand' : undefined) })
})
after(async () => {
  await ledger.close()
  folder.remove()
})

const get = async (path: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await app.request(path)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('the interface', () => {
  const document = drafts[1]!.document.id
  const claim = drafts[1]!.claims[2]!.id

  test('every answer is as its schema says, to the last field', async () => {
    const figure = (await get('/api/figures')).body as unknown as { figures: { figure: { id: string } }[] }
    const examples: Record<string, string | undefined> = {
      '/api/claims/{id}': `/api/claims/${claim}`,
      '/api/documents/{id}': `/api/documents/${document}`,
      '/api/figures/{id}': figure.figures[0] && `/api/figures/${encodeURIComponent(figure.figures[0].figure.id)}`,
    }
    for (const route of apiRoutes) {
      const path = route.path.includes('{') ? examples[route.path] : route.path
      if (path === undefined) continue
      const { status, body } = await get(path)
      assert.equal(status, 200, path)
      const checked = (route.schema as z.ZodType).safeParse(body)
      assert.deepEqual(checked.error?.issues ?? [], [], path)
    }
  })

  test('its description names every route, and so does docs/API.md', async () => {
    const { status, body } = await get('/api/openapi.json')
    assert.equal(status, 200)
    const paths = Object.keys((body as unknown as { paths: object }).paths)
    assert.deepEqual(
      paths,
      apiRoutes.map((route) => route.path),
    )
    const docs = readFileSync('docs/API.md', 'utf8')
    for (const route of apiRoutes) {
      assert.ok(docs.includes(`## \`GET ${route.path}\``), `docs/API.md lacks ${route.path}`)
      for (const name of Object.keys(route.query.shape)) assert.ok(docs.includes(`\`${name}\``), `docs/API.md lacks the parameter ${name}`)
    }
  })

  test('as of an earlier day it knows less', async () => {
    const now = (await get('/api/conflict')).body
    const then = (await get('/api/conflict?asOf=2020-09-30')).body
    assert.equal(now.documents, 3)
    assert.equal(then.documents, 1)
    assert.deepEqual(then.days, now.days, 'the days of the whole record')
  })

  test('filters and pages', async () => {
    const read = async (query: string) =>
      (await get(`/api/claims?${query}`)).body as unknown as { total: number; next?: string; claims: { id: string; kind: string }[] }
    const tolls = await read('kind=toll')
    assert.ok(tolls.total > 5 && tolls.claims.every(({ kind }) => kind === 'toll'))
    const one = await read('kind=toll&limit=4')
    const two = await read(`kind=toll&limit=1000&after=${one.next}`)
    assert.deepEqual([...one.claims, ...two.claims], tolls.claims)
    assert.equal(two.next, undefined)
    assert.equal((await read('text=red+cross')).total, 1)
    assert.equal((await read('from=2020-10-02&to=2020-10-31&kind=ceasefire')).total, 4)
    assert.equal((await read(`document=${document}`)).total, drafts[1]!.claims.length)
  })

  test('a claim is explained with the reasons of its rules', async () => {
    const { body } = await get(`/api/claims/${ids.hundredFour}`)
    assert.deepEqual(body.rules, [{ id: 'claims/toll-by-hand', reason: 'written by hand' }])
  })

  test('what grows is answered anew', async () => {
    const other = await openLedger(folder.file('growing.db'))
    try {
      const growing = createApp(other)
      const documents = async () => ((await (await growing.request('/api/conflict')).json()) as { documents: number }).documents
      assert.equal(await documents(), 0)
      await recordSample(other)
      assert.equal(await documents(), 3)
    } finally {
      await other.close()
    }
  })
})

describe('errors are JSON with a code', () => {
  const expected: readonly [path: string, status: number, code: string][] = [
    ['/api/claims/none', 404, 'claim-unknown'],
    ['/api/documents/none', 404, 'document-unknown'],
    ['/api/figures/none', 404, 'figure-unknown'],
    ['/api/matrix?conflict=none', 404, 'conflict-unknown'],
    ['/api/matrix?asOf=soon', 400, 'date-not-understood'],
    ['/api/claims?limit=0', 400, 'request-not-understood'],
    ['/api/claims?kind=rumour', 400, 'request-not-understood'],
    ['/api/claims?from=yesterday', 400, 'request-not-understood'],
    ['/api/claims?after=none', 404, 'claim-unknown'],
    ['/api/nothing', 404, 'route-unknown'],
    ['/nothing', 404, 'route-unknown'],
    ['/', 503, 'page-not-built'],
  ]
  for (const [path, status, code] of expected)
    test(`${path} is ${code}`, async () => {
      const answer = await get(path)
      assert.equal(answer.status, status)
      assert.ok(problemSchema.safeParse(answer.body).success)
      assert.equal((answer.body as unknown as { error: { code: string } }).error.code, code)
      assert.match(readFileSync('docs/ERRORS.md', 'utf8'), new RegExp(`^\\| \`${code}\` \\|`, 'm'))
    })
})

describe('security', () => {
  test('every answer forbids outside hosts and frames', async () => {
    for (const path of ['/', '/api/conflicts', '/nothing']) {
      const { headers } = await app.request(path)
      const policy = headers.get('content-security-policy') ?? ''
      assert.match(policy, /default-src 'none'/)
      assert.match(policy, /frame-ancestors 'none'/)
      assert.doesNotMatch(policy, /https?:|unsafe|\*/)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.equal(headers.get('referrer-policy'), 'no-referrer')
      assert.equal(headers.get('access-control-allow-origin'), null)
    }
  })

  test('on the loopback, a request under another name is refused', async () => {
    const as = async (host: string, one = app) => (await one.request('/api/conflicts', { headers: { host } })).status
    assert.equal(await as('localhost:4600'), 200)
    assert.equal(await as('127.0.0.1:4600'), 200)
    assert.equal(await as('[::1]:4600'), 200)
    assert.equal(await as('ledger.example'), 403)
    assert.equal(await as('localhost.example'), 403)
    assert.equal(await as('ledger.example', createApp(ledger, { loopback: false })), 200)
  })

  test('nothing can be written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) assert.equal((await app.request('/api/claims', { method })).status, 404)
  })
})
