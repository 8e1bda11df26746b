import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, test } from 'node:test'
import { LAYERS } from '../../src/pipeline/layer.js'
import { ascribe, program, rowsOf, scratch } from './run.js'

const lines = (...rows: readonly unknown[]): string => rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')

describe('ascribe extract', () => {
  test('answers in the order of the lines, with an error in the place of a bad one', async () => {
    const text = 'Two soldiers were killed on Monday, the army said.'
    const { code, stdout, stderr } = await ascribe(['extract'], {
      input: lines(
        { id: 'b', text, extra: [1] },
        '{"id": "broken',
        { id: 'c' },
        '',
        { id: 'a', text: '', published: null, title: '' },
        [1],
        {
          id: 'd',
          text,
          published: '2020-13-01',
        },
      ),
    })
    assert.equal(code, 1)
    const rows = rowsOf(stdout)
    assert.deepEqual(
      rows.map(({ id, line, error }) => [id, line, error?.code]),
      [
        ['b', undefined, undefined],
        [undefined, 2, 'row-not-json'],
        ['c', 3, 'row-not-document'],
        ['a', undefined, undefined],
        [undefined, 6, 'row-not-document'],
        ['d', 7, 'date-not-understood'],
      ],
    )
    assert.deepEqual(Object.keys(rows[0]), ['id', 'claims', 'toll'])
    assert.deepEqual(Object.keys(rows[0].toll), ['killed', 'wounded', 'byClass'])
    assert.deepEqual(rows[3].claims, [])
    assert.match(stderr, /4 of 6 lines could not be read/)
  })

  test('only the six fields of a row are read, and what they say changes nothing in the text', async () => {
    const text = '  Shells fell on the market.\r\n\r\nFive people were killed,\tdoctors said. © 2018 Delta Post  '
    const row = {
      id: 'x',
      text,
      title: 'Ninety soldiers killed',
      outlet: 'Delta Post',
      published: '2020-10-01',
      url: 'https://deltapost.example/1',
    }
    const more = { ...row, rights: 'none', claims: [{}], published_at: '1999-01-01', tolls: 9 }
    const { stdout } = await ascribe(['extract'], { input: lines(row, more) })
    const [one, other] = rowsOf(stdout)
    assert.deepEqual(one, other)
    for (const claim of one.claims) assert.ok(text.slice(...(claim.sentence as [number, number])).trim() !== '')
  })

  test('layers come by their names, with spans of the text', async () => {
    const text = 'President Ilham Aliyev denied in Baku on Thursday that troops had shelled Stepanakert.'
    const { code, stdout } = await ascribe(['extract', '--layers', LAYERS.join(',')], {
      input: lines({ id: 'x', text, published: '2020-10-02' }),
    })
    assert.equal(code, 0)
    const [row] = rowsOf(stdout)
    assert.deepEqual(Object.keys(row), [
      'id',
      'claims',
      'toll',
      ...LAYERS.filter((layer) => layer !== 'times' && layer !== 'syntax'),
      'times',
      'syntax',
    ])
    const words = (span: [number, number]): string => text.slice(...span)
    assert.deepEqual(
      row.times.map((time: { span: [number, number]; first: string }) => [words(time.span), time.first]),
      [['Thursday', '2020-10-01']],
    )
    assert.deepEqual(row.places.map((place: { span: [number, number] }) => words(place.span)).sort(), ['Baku', 'Stepanakert'])
    assert.ok(
      row.entities.some(
        (one: { start: number; end: number; type: string }) => one.type === 'person' && /Aliyev/.test(text.slice(one.start, one.end)),
      ),
    )
    assert.ok(row.factuality.some((one: { span: [number, number] }) => words(one.span) === 'shelled'))
    const { tokens } = row.syntax[0]
    assert.equal(tokens.filter((token: { head: number }) => token.head === 0).length, 1)
    for (const token of tokens) assert.equal(words(token.span), token.form)
  })

  test('a layer that there is not is wrong use', async () => {
    const { code, stderr, stdout } = await ascribe(['extract', '--layers', 'entities,moods'])
    assert.equal(code, 2)
    assert.match(stderr, /There is no layer "moods"/)
    assert.equal(stdout, '')
  })

  test('the answers are the same on several threads, and when the number is left to the program', async () => {
    const text = 'The ministry said that three soldiers were killed and nine wounded. '.repeat(40)
    const input = lines(...Array.from({ length: 80 }, (_, index) => (index === 40 ? '{' : { id: String(index), text })))
    const one = await ascribe(['extract', '--threads', '1'], { input })
    assert.equal(one.code, 1)
    assert.equal(rowsOf(one.stdout).length, 80)
    assert.deepEqual(await ascribe(['extract', '--threads', '2'], { input }), one)
    assert.deepEqual(await ascribe(['extract'], { input }), one)
    for (const wrong of ['two', '999'])
      assert.match((await ascribe(['extract', `--threads=${wrong}`], { input })).stderr, /whole number from 0 to 256/)
  })

  test('Ctrl-C ends it with a whole line', { skip: process.platform === 'win32' }, async () => {
    for (const threads of ['1', '2']) {
      const child = spawn(process.execPath, [program, 'extract', '--threads', threads], { stdio: ['pipe', 'pipe', 'pipe'] })
      child.stdin.on('error', () => {})
      let out = ''
      let said = ''
      child.stderr.setEncoding('utf8').on('data', (words: string) => {
        said += words
      })
      child.stdout.setEncoding('utf8').on('data', (words: string) => {
        out += words
      })
      const row = { id: 'a', text: 'Two soldiers were killed on Monday, the army said.' }
      child.stdin.write(`${JSON.stringify(row)}\n${JSON.stringify(row)}\n{"id": "half`)
      await once(child.stdout, 'data')
      child.kill('SIGINT')
      const [code] = await once(child, 'close')
      assert.equal(code, 130)
      assert.equal(rowsOf(out).length, 2)
      assert.match(said, /Stopped after 2 lines/)
    }
  })

  test('waits for a slow reader, and ends quietly when it goes away', async () => {
    const text = 'The ministry said that three villages had been shelled overnight and that nobody was hurt. '.repeat(20)
    const input = lines(...Array.from({ length: 400 }, (_, index) => ({ id: String(index), text })))
    const child = spawn(process.execPath, [program, 'extract', '--layers', 'syntax'], { stdio: ['pipe', 'pipe', 'pipe'] })
    child.stdin.on('error', () => {}).end(input)
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      said += words
    })
    await once(child.stdout, 'readable')
    assert.ok(child.stdout.read(1000))
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    assert.equal(code, 0)
    assert.equal(said, '')
  })
})

describe('ascribe parse', () => {
  const input = `# sent_id = one
# text = Don't they know?
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
3\tthey\t_\t_\t_\t_\t_\t_\t_\t_
3.1\tall\t_\t_\t_\t_\t_\t_\t_\t_
4\tknow\t_\t_\t_\t_\t_\t_\t3:nsubj\tSpaceAfter=No
5\t?\t_\t_\t_\t_\t_\t_\t_\t_

# sent_id = two
1\tShells\t_\t_\t_\t_\t_\t_\t_\t_
2\tfell\t_\t_\t_\t_\t_\t_\t_\t_
`
  test('fills in the columns and keeps the rest', async () => {
    const { code, stdout } = await ascribe(['parse', '--conllu'], { input })
    assert.equal(code, 0)
    const given = input.trimEnd().split('\n')
    const got = stdout.trimEnd().split('\n')
    assert.equal(got.length, given.length)
    for (const [at, line] of got.entries()) {
      if (!/^\d+\t/.test(line)) {
        assert.equal(line, given[at])
        continue
      }
      const [before, now] = [given[at]!.split('\t'), line.split('\t')]
      assert.deepEqual([now[0], now[1], now[8], now[9]], [before[0], before[1], '_', before[9]])
      for (const column of [2, 3, 4, 6, 7]) assert.notEqual(now[column], '_')
    }
    assert.match(stdout, /^2\tfell\tfall\tVERB\tVBD\t\S+\t0\troot\t_\t_$/m)
  })

  test('long input comes in blocks and stays in order', async () => {
    const sentence = (number: number): string =>
      `# sent_id = s${number}\n${['Two', 'men', 'died', '.'].map((form, at) => `${at + 1}\t${form}${'\t_'.repeat(8)}`).join('\n')}\n\n`
    const { stdout } = await ascribe(['parse', '--conllu'], {
      input: Array.from({ length: 6000 }, (_, number) => sentence(number)).join(''),
    })
    const ids = [...stdout.matchAll(/^# sent_id = s(\d+)$/gm)].map((match) => Number(match[1]))
    assert.deepEqual(
      ids,
      Array.from({ length: 6000 }, (_, number) => number),
    )
    assert.equal(stdout.match(/^3\tdied\tdie\t/gm)?.length, 6000)
  })

  test('input without words is told', async () => {
    const { code, stderr } = await ascribe(['parse', '--conllu'], { input: 'Two men died.\n' })
    assert.equal(code, 2)
    assert.match(stderr, /\[conllu-without-words\]/)
  })
})

describe('ascribe text', () => {
  const page = resolve('tests/reports/fixtures/html/wire-copy/source.html')
  test('prints the article of a page', async () => {
    const { code, stdout } = await ascribe(['text', page])
    assert.equal(code, 0)
    assert.match(stdout, /^Two soldiers killed at Sarn bridge\n\nSARN \(Harbour Wire\)/)
    assert.doesNotMatch(stdout, /newsletter|reserved/)
  })
  test('prints a row a page, and goes on after one that cannot be read', async () => {
    writeFileSync(join(scratch, 'menu.html'), '<html><body><nav><a href="/">Home</a></nav></body></html>')
    const { code, stdout, stderr } = await ascribe(['text', '--jsonl', 'menu.html', page])
    assert.equal(code, 1)
    const [row] = rowsOf(stdout)
    assert.equal(row.id, 'source')
    assert.equal(row.outlet, 'Harbour Post')
    assert.ok(readFileSync(page, 'utf8').includes(row.title))
    assert.match(stderr, /menu\.html .*\[report-without-article\]/)
  })
})
