import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { ascribe, rowsOf, scratch } from './run.js'

const good = 'Two soldiers were killed near the bridge on Monday, the army said.'
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(scratch, name), content)
  return name
}

test('a report is recorded, and not again', async () => {
  file('good.txt', good)
  const first = await ascribe(['read', 'good.txt', '--published', '2020-10-01', '--outlet', 'Harbour Post', '--conflict', 'bridge'])
  assert.equal(first.code, 0, first.stderr)
  assert.match(first.stdout, /^recorded {4}good\.txt: \d+ claims?$/m)
  assert.match(first.stdout, /^1 report: 1 recorded; \d+ claims?, in ascribe\.db\.$/m)
  const again = await ascribe(['read', 'good.txt', '--published', '2020-10-01', '--outlet', 'Harbour Post', '--conflict', 'bridge'])
  assert.match(again.stdout, /1 report: 1 known already/)
  const other = await ascribe(['read', 'good.txt', '--published', '2020-10-02', '--outlet', 'Harbour Post', '--conflict', 'bridge'])
  assert.match(other.stdout, /1 report: 1 read anew/)
  const ledger = await openLedger(join(scratch, 'ascribe.db'), { create: false })
  const documents = await ledger.documents({ conflict: 'bridge' })
  assert.deepEqual(
    documents.map(({ text, outlet, published }) => ({ text, outlet, published })),
    [{ text: good, outlet: 'Harbour Post', published: '2020-10-02' }],
  )
  assert.equal((await ledger.statistics()).readings, 2)
  await ledger.close()
})

test('ASCRIBE_LEDGER names the ledger', async () => {
  file('named.txt', good)
  await ascribe(['read', 'named.txt'], { env: { ASCRIBE_LEDGER: 'named.db' } })
  assert.ok(existsSync(join(scratch, 'named.db')))
})

test('what cannot be read is told, recorded as failed, and does not stop the rest', async () => {
  file('no-words.txt', ' \n\n ')
  file('only-marks.txt', '* * *\n\n———')
  file(
    'undecodable.txt',
    Uint8Array.from({ length: 900 }, (_, at) => 128 + ((at * 37 + at * at * 11) % 128)),
  )
  file('binary.html', Uint8Array.from([...Buffer.from('<html><body><p>'), 0, 1, 2, 0, 5, ...Buffer.from('</p></body></html>')]))
  file('menu.html', '<html><head><title>News</title></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav></body></html>')
  file('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  file('last.txt', `${good} Nobody else was hurt.`)
  const bad = ['no-words.txt', 'only-marks.txt', 'undecodable.txt', 'binary.html', 'menu.html', 'picture.png']
  const { code, stdout, stderr } = await ascribe(['read', ...bad, 'missing.txt', 'last.txt', '--ledger', 'bad.db', '--json'])
  assert.equal(code, 1)
  const rows = rowsOf(stdout)
  assert.deepEqual(
    rows.map((row) => [row.path, row.outcome, row.error?.code]),
    [
      ['no-words.txt', 'failed', 'report-empty'],
      ['only-marks.txt', 'failed', 'report-empty'],
      ['undecodable.txt', 'failed', 'encoding-unknown'],
      ['binary.html', 'failed', 'report-binary'],
      ['menu.html', 'failed', 'report-without-article'],
      ['picture.png', 'failed', 'report-format-unknown'],
      ['missing.txt', 'failed', 'report-file-missing'],
      ['last.txt', 'recorded', undefined],
    ],
  )
  for (const { path, error } of rows.slice(0, -1)) {
    assert.ok(stderr.includes(`${error.message} [${error.code}]`), path)
    assert.match(error.message, /^\S.+[.!]$/, path)
    assert.ok(error.message.includes(path), error.message)
  }
  assert.match(stderr, /8 reports: 1 recorded, 7 failed/)
  const ledger = await openLedger(join(scratch, 'bad.db'), { create: false })
  assert.deepEqual(
    (await ledger.failures()).map((failure) => 'path' in failure.from && failure.from.path),
    bad,
    'a file that is not there is no report',
  )
  const { reports, documents } = await ledger.statistics()
  assert.deepEqual({ reports, documents }, { reports: 1, documents: 1 }, 'nothing is recorded by halves')
  await ledger.close()
})

test('a file that the system does not let read', { skip: process.platform === 'win32' ? 'permissions differ there' : false }, async () => {
  // root may read what its permissions forbid, but not this
  const path = process.getuid?.() === 0 ? '/proc/self/mem' : 'secret.txt'
  if (path === 'secret.txt') chmodSync(join(scratch, file(path, good)), 0)
  const { code, stderr, stdout } = await ascribe(['read', path, '--ledger', 'secret.db'])
  assert.equal(code, 1)
  assert.match(stderr, new RegExp(`${path} cannot be read: .*\\[report-file-unreadable\\]`))
  assert.match(stdout, /1 report: 1 failed/)
})

test('a damaged gzip file', async () => {
  file('damaged.html.gz', Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6]))
  const { code, stderr } = await ascribe(['read', 'damaged.html.gz', '--ledger', 'gz.db'])
  assert.equal(code, 1)
  assert.match(stderr, /damaged\.html\.gz is packed with gzip, and damaged\..*\[report-file-unreadable\]/)
})

test('nothing but a missing file makes no ledger', async () => {
  const { code } = await ascribe(['read', 'missing.txt', '--ledger', 'none.db'])
  assert.equal(code, 1)
  assert.ok(!existsSync(join(scratch, 'none.db')))
})

test('a wrong date ends the command before anything is recorded', async () => {
  file('dated.txt', good)
  for (const date of ['yesterday', '2020-02-30', '01/10/2020']) {
    const { code, stderr, stdout } = await ascribe(['read', 'dated.txt', '--published', date, '--ledger', 'dated.db'])
    assert.equal(code, 2)
    assert.match(stderr, new RegExp(`^ascribe: "${date}" is no date that Ascribe understands\\. .*\\[date-not-understood\\]\n$`))
    assert.equal(stdout, '')
  }
  assert.ok(!existsSync(join(scratch, 'dated.db')))
})

test('a ledger file that is none is left as it is', async () => {
  file('plain.txt', good)
  const notes = 'These are notes and no ledger. '.repeat(40)
  file('notes.db', notes)
  const { code, stderr } = await ascribe(['read', 'plain.txt', '--ledger', 'notes.db'])
  assert.equal(code, 2)
  assert.match(stderr, /notes\.db .*\[ledger-not-a-ledger\]/)
  assert.equal(readFileSync(join(scratch, 'notes.db'), 'utf8'), notes)
})

test('a folder stands for the reports in it', async () => {
  mkdirSync(join(scratch, 'pages', 'deep'), { recursive: true })
  file('pages/b.txt', `${good} First.`)
  file('pages/deep/a.txt', `${good} Second.`)
  file('pages/README.md', 'Not a report.')
  const { code, stdout } = await ascribe(['read', 'pages', '--ledger', 'folder.db'])
  assert.equal(code, 0)
  assert.match(stdout, /^2 reports: 2 recorded; .* 1 file of other kinds left out\.$/m)
  mkdirSync(join(scratch, 'empty'))
  const { code: empty, stderr } = await ascribe(['read', 'empty'])
  assert.equal(empty, 2)
  assert.match(stderr, /empty holds no reports: .*\[nothing-to-read\]/)
})

test('a dry run prints and records nothing', async () => {
  file('dry.txt', good)
  const { code, stdout } = await ascribe(['read', 'dry.txt', '--dry-run', '--json', '--ledger', 'dry.db', '--title', 'Bridge'])
  assert.equal(code, 0)
  const [row] = rowsOf(stdout)
  assert.equal(row.document.title, 'Bridge')
  assert.ok(Array.isArray(row.claims))
  assert.ok(!existsSync(join(scratch, 'dry.db')))
})

test('a title for several reports is wrong use', async () => {
  const samples = resolve('samples/karabakh-2020')
  const { code, stderr } = await ascribe(['read', samples, '--title', 'All', '--ledger', 'titles.db'])
  assert.equal(code, 2)
  assert.match(stderr, /\[option-for-one-report\]/)
  assert.ok(!existsSync(join(scratch, 'titles.db')))
})

test('a run that was broken off goes on where it stood', async () => {
  const samples = resolve('samples/karabakh-2020')
  const some = ['2020-09-27-arax-martial-law.txt', '2020-09-28-lodestar-toll-rises.txt'].map((name) => join(samples, name))
  await ascribe(['read', ...some, '--ledger', 'resumed.db'])
  const { stdout } = await ascribe(['read', samples, '--ledger', 'resumed.db'])
  assert.match(stdout, /^38 reports: 36 recorded, 2 known already; /m)
})
