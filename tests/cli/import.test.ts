import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { lineageOf, simulateWar } from '../../bench/war/simulate-war.js'
import { plainWar } from '../../bench/war/war-parameters.js'
import { reconcile } from '../../src/figures/reconcile.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { onEachStore } from '../ledger/stores.js'
import { ascribe, rowsOf, scratch } from './run.js'

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const file = (name: string, rows: readonly unknown[]): string => {
  writeFileSync(join(scratch, name), lines(rows))
  return name
}
const war = simulateWar({ ...plainWar, incidents: 60, days: 30 })
const documents = file('war-docs.jsonl', war.documents)
const claims = file('war-claims.jsonl', war.claims)

const [sample] = war.claims.filter(({ kind }) => kind === 'toll')
/** The same loss, told by nobody but the outlet, in each of these documents. */
const toldIn = (...ids: readonly string[]) =>
  ids.map((documentId) => ({
    ...sample!,
    id: `claim-${documentId}`,
    documentId,
    speechAct: 'assert',
    interest: 'third_party',
    attribution: [{ actors: [], mention: `The outlet of ${documentId}`, role: 'outlet', form: 'implicit' }],
  }))

onEachStore('import', (store) => {
  test('the figures are those of the same claims reconciled, and nothing is recorded twice', async () => {
    const ledger = await store.address()
    const first = await ascribe(['import', '--ledger', ledger, '--documents', documents, '--conflict', 'war', claims])
    assert.equal(first.code, 0, first.stderr)
    assert.equal(first.stdout, `${war.documents.length} documents recorded; ${war.claims.length} claims\n`)
    const printed = await ascribe(['ledger', '--ledger', ledger, '--json'])
    const expected = reconcile(war.claims, war.documents, lineageOf(war.documents), { conflict: { id: 'war', name: 'war' } })
    const essence = (figures: readonly ReturnType<typeof reconcile>[number][]) =>
      figures.map(({ id, low, best, high, grade, origins, independentOrigins }) => ({
        id,
        low,
        best,
        high,
        grade,
        origins,
        independentOrigins,
      }))
    const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1)
    assert.ok(expected.length > 50)
    assert.deepEqual(essence(rowsOf(printed.stdout)).sort(byId), essence(expected).sort(byId))

    const again = await ascribe(['import', '--ledger', ledger, '--documents', documents, '--conflict', 'war', claims])
    assert.equal(again.stdout, `${war.documents.length} documents known already; 0 claims\n`)
    const opened = await openLedger(ledger)
    assert.equal((await opened.claims()).length, war.claims.length)
    assert.equal((await opened.readingsOf(war.documents[0]!.id)).length, 1)
    await opened.close()
  })

  test('a row for each document is as good as one claim a line, and other claims supersede what was recorded', async () => {
    const ledger = await store.address()
    const rows = file('rows.jsonl', [
      { id: 'one', claims: toldIn('one'), toll: {} },
      { id: 'two', claims: [] },
    ])
    assert.equal((await ascribe(['import', '--ledger', ledger, rows])).stdout, '2 documents recorded; 1 claim\n')
    assert.equal(
      (await ascribe(['import', '--ledger', ledger, file('bare.jsonl', toldIn('one'))])).stdout,
      '1 document known already; 0 claims\n',
    )
    const anew = await ascribe(['import', '--ledger', ledger, file('more.jsonl', toldIn('two'))])
    assert.equal(anew.stdout, '1 document recorded anew; 1 claim\n')
    const opened = await openLedger(ledger)
    assert.deepEqual((await opened.claims()).map(({ id }) => id).sort(), ['claim-one', 'claim-two'])
    await opened.close()
  })
})

test('a copy by its origins is counted once, with and without text', async () => {
  const figuresOf = async (name: string, origins: object, text: object): Promise<ReturnType<typeof reconcile>> => {
    const published = '2021-01-05'
    const docs = file(`${name}-docs.jsonl`, [
      { id: 'one', outlet: 'Harbour Post', published, text: 'Twelve people died at the bridge.' },
      { id: 'two', outlet: 'Valley Herald', published: '2021-01-06', ...text, ...origins },
    ])
    const told = file(`${name}-claims.jsonl`, toldIn('one', 'two'))
    const { code, stderr } = await ascribe(['import', '--ledger', `${name}.db`, '--documents', docs, told])
    assert.equal(code, 0, stderr)
    return rowsOf((await ascribe(['ledger', '--ledger', `${name}.db`, '--json'])).stdout)
  }
  const cited = (figures: ReturnType<typeof reconcile>): readonly string[] =>
    figures.flatMap(({ positions }) => positions.flatMap((position) => position.claims)).sort()
  const text = { text: 'A fire broke out in another valley, where nobody was hurt, and the harvest is late.' }
  assert.deepEqual(cited(await figuresOf('own', {}, text)), ['claim-one', 'claim-two'])
  assert.deepEqual(cited(await figuresOf('given', { origins: ['one'] }, {})), ['claim-one'])
  assert.deepEqual(cited(await figuresOf('given-text', { origins: ['one'] }, text)), ['claim-one'])
  const opened = await openLedger(join(scratch, 'given-text.db'))
  await opened.retraceLineage()
  await opened.close()
  assert.deepEqual(cited(rowsOf((await ascribe(['ledger', '--ledger', 'given-text.db', '--json'])).stdout)), ['claim-one'])
})

test('what cannot be read is told with its line, and the rest is recorded', async () => {
  const [good] = toldIn('one')
  const docs = file('mixed-docs.jsonl', [{ id: 'one' }, { id: 'one', title: 'Another' }, { id: 'three', origins: 'one' }, { id: 7 }])
  writeFileSync(
    join(scratch, 'mixed.jsonl'),
    `${lines([
      good,
      { ...good, id: 'a', schema: 'ascribe/claim@9' },
      { ...good, id: 'b', documentId: 'nowhere' },
      { ...good, id: 'c', toll: { ...good!.toll, low: 'twelve' } },
      { ...good, speechAct: 'deny' },
      { id: 'one', claims: toldIn('three') },
      { ...good, id: 'd\u0000' },
      good,
    ])}{"id": \n`,
  )
  const { code, stdout, stderr } = await ascribe(['import', '--ledger', 'mixed.db', '--documents', docs, 'mixed.jsonl'])
  assert.equal(code, 1)
  assert.equal(stdout, '1 document recorded, 10 lines failed; 1 claim\n')
  const told = stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(/^ascribe: (\S+), line (\d+): .*\[(\S+)\]$/, '$1 $2 $3'))
  assert.deepEqual(told, [
    'mixed-docs.jsonl 2 document-repeated',
    'mixed-docs.jsonl 3 row-not-document',
    'mixed-docs.jsonl 4 row-not-document',
    'mixed.jsonl 2 claim-schema-unknown',
    'mixed.jsonl 3 claim-document-unknown',
    'mixed.jsonl 4 row-not-claim',
    'mixed.jsonl 5 claim-repeated',
    'mixed.jsonl 6 row-not-claim',
    'mixed.jsonl 7 row-id-invalid',
    'mixed.jsonl 9 row-not-json',
  ])
})

test('a dry run says what would be recorded, and makes no ledger', async () => {
  const dry = await ascribe(['import', '--ledger', 'dry.db', '--dry-run', '--documents', documents, claims])
  assert.equal(dry.code, 0, dry.stderr)
  assert.equal(dry.stdout, `${war.documents.length} documents read, nothing recorded; ${war.claims.length} claims\n`)
  assert.equal((await ascribe(['ledger', '--ledger', 'dry.db'])).code, 2)
  const missing = await ascribe(['import', '--ledger', 'dry.db', '--dry-run', 'nowhere.jsonl'])
  assert.equal(missing.code, 2)
  assert.match(missing.stderr, /\[report-file-missing\]/)
})
