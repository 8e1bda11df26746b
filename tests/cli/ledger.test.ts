import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { ascribe, rowsOf, scratch } from './run.js'

const first = 'The Defence Ministry of Armenia said on Monday that 31 of its soldiers had been killed since Sunday. Nobody could verify it.'
const later = 'The Defence Ministry of Armenia said on Thursday that 104 of its soldiers had been killed since Sunday.'

before(async () => {
  writeFileSync(join(scratch, 'first.txt'), first)
  writeFileSync(join(scratch, 'later.txt'), later)
  for (const [name, day] of [
    ['first', '2020-09-28'],
    ['later', '2020-10-01'],
  ] as const)
    await ascribe(['read', `${name}.txt`, '--published', day, '--outlet', 'Harbour Post', '--conflict', 'ridge', '--ledger', 'ridge.db'])
})

test('the ledger names its conflict and what it was made from, also as of a day', async () => {
  const { code, stdout, stderr } = await ascribe(['ledger', '--ledger', 'ridge.db'])
  assert.equal(code, 0, stderr)
  assert.match(stdout, /^ridge: 2 documents, \d+ claims$/m)
  const earlier = await ascribe(['ledger', '--ledger', 'ridge.db', '--conflict', 'ridge', '--as-of', '2020-09-30'])
  assert.match(earlier.stdout, /^ridge, as of 2020-09-30: 1 document, \d+ claims?$/m)
})

test('as JSON it prints nothing but figures', async () => {
  const { code, stdout } = await ascribe(['ledger', '--ledger', 'ridge.db', '--json'])
  assert.equal(code, 0)
  for (const row of rowsOf(stdout)) assert.equal(row.schema, 'ascribe/figure@1')
})

test('a claim is explained by sentence, speaker and rules', async () => {
  const ledger = await openLedger(join(scratch, 'ridge.db'), { create: false })
  const claims = await ledger.claims({ kind: 'toll' })
  const claim = claims.find(({ toll }) => toll?.low === 104)
  await ledger.close()
  assert.ok(claim)
  const { code, stdout } = await ascribe(['explain', claim.id, '--ledger', 'ridge.db'])
  assert.equal(code, 0)
  assert.ok(stdout.replace(/\s+/g, ' ').includes(`"${later}"`))
  assert.match(stdout, /Harbour Post, 2020-10-01/)
  assert.match(stdout, /^ {2}Harbour Post \(outlet, implicit\)$/m)
  assert.match(stdout, /Ministry.*\((?:government|military), indirect, "said"\)/)
  for (const rule of claim.rules) assert.match(stdout, new RegExp(`^  ${rule}: \\S`, 'm'))
  assert.doesNotMatch(stdout, /no reason known/)
  const json = await ascribe(['explain', claim.id, '--ledger', 'ridge.db', '--json'])
  assert.deepEqual(rowsOf(json.stdout)[0].claim, claim)
})

test('a conflict file sets parties and sides, and figures that it made are explained with it', async () => {
  writeFileSync(join(scratch, 'ridge.yaml'), 'id: ridge\nname: The ridge\nsides:\n  northern: [ARM]\n  southern: [AZE]\n')
  const { code, stdout, stderr } = await ascribe(['ledger', '--ledger', 'ridge.db', '--conflict', 'ridge.yaml', '--json'])
  assert.equal(code, 0, stderr)
  const figure = rowsOf(stdout).find(({ victimParty, low }) => victimParty === 'ARM' && low === 104)
  assert.equal(figure.victimSide, 'northern')
  const explained = await ascribe(['explain', figure.id, '--ledger', 'ridge.db', '--conflict', 'ridge.yaml'])
  assert.equal(explained.code, 0, explained.stderr)
  assert.match(explained.stdout, /^Armenia: state forces, killed: 104 or more/)
  assert.ok(explained.stdout.replace(/\s+/g, ' ').includes(`"${later}"`))
  writeFileSync(join(scratch, 'wrong.yaml'), 'id: ridge\nname: The ridge\nfrom: last spring\n')
  for (const command of [['ledger'], ['serve'], ['explain', figure.id], ['read', 'first.txt']]) {
    const wrong = await ascribe([...command, '--ledger', 'ridge.db', '--conflict', 'wrong.yaml'])
    assert.equal(wrong.code, 2)
    assert.match(wrong.stderr, /wrong\.yaml, line 3: .*\[conflict-file-wrong\]/)
    const none = await ascribe([...command, '--ledger', 'ridge.db', '--conflict', 'nowhere.yaml'])
    assert.match(none.stderr, /\[conflict-file-missing\]/)
  }
})

test('what the ledger does not have is told', async () => {
  for (const [args, code] of [
    [['explain', 'claim-0000000000000000'], 'claim-unknown'],
    [['explain', 'figure-0000000000000000'], 'figure-unknown'],
    [['ledger', '--conflict', 'elsewhere'], 'conflict-unknown'],
    [['ledger', '--as-of', 'yesterday'], 'date-not-understood'],
  ] as const) {
    const ran = await ascribe([...args, '--ledger', 'ridge.db'])
    assert.equal(ran.code, 2, args.join(' '))
    assert.match(ran.stderr, new RegExp(`\\[${code}\\]`))
    assert.equal(ran.stdout, '')
  }
})
