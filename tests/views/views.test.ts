import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Ledger } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { viewCeasefire } from '../../src/views/ceasefire-view.js'
import { viewClaim } from '../../src/views/claim-view.js'
import { viewClaims } from '../../src/views/claims-view.js'
import { viewConflict } from '../../src/views/conflict-view.js'
import { viewDocument } from '../../src/views/document-view.js'
import { viewDocuments } from '../../src/views/documents-view.js'
import { viewFigure, viewFigures } from '../../src/views/figures-view.js'
import { type MatrixView, viewMatrix } from '../../src/views/matrix-view.js'
import { deriveSituation, readSituation, type Situation } from '../../src/views/situation.js'
import { temporaryFolder } from '../server/temporary-folder.js'
import { drafts, ids, recordSample } from './sample-conflict.js'

const folder = temporaryFolder()
let ledger: Ledger
let situation: Situation
before(async () => {
  ledger = await openLedger(folder.file('ledger.db'))
  await recordSample(ledger)
  situation = await readSituation(ledger)
})
after(async () => {
  await ledger.close()
  folder.remove()
})

const cell = ({ rows }: MatrixView, party: string, words: string, voice: string) =>
  rows.find((row) => row.party.label === party && row.words === words)?.cells.find((one) => one.voice === voice)

test('the matrix tells whose losses and who says so, newest totals first', () => {
  const matrix = viewMatrix(situation)
  const own = cell(matrix, 'Nagorno-Karabakh', 'state forces, killed', 'nagorno-karabakh')!
  assert.deepEqual(own.running, {
    low: 104,
    high: 104,
    words: '104',
    since: '2020-09-27',
    ends: [{ words: '104', claim: ids.hundredFour }],
    claims: [ids.hundredFour],
  })
  assert.ok(own.uncounted.includes(ids.eightyFour), 'the revised total is out of the count')
  assert.equal(cell(matrix, 'Azerbaijan', 'state forces, killed', 'ARM')?.running?.words, 'about 790')
  const denied = cell(matrix, 'Azerbaijan', 'state forces, killed', 'AZE')!
  assert.equal(denied.running ?? denied.single, undefined, 'a denied number is no claim of it')
  assert.equal(denied.notAffirmed.length, 1)
  assert.equal(cell(matrix, 'Azerbaijan', 'civilians, killed', 'AZE')?.single?.words, '12', 'the children are among the twelve')
  assert.ok(
    !matrix.rows.some((row) => row.words.includes('killed') && row.cells.some((one) => one.running?.low === 20001)),
    'background stays out',
  )
  assert.deepEqual(
    matrix.voices.map(({ kind }) => kind),
    [...matrix.voices.map(({ kind }) => kind)].sort(
      (one, other) =>
        ['party', 'independent', 'unnamed', 'press'].indexOf(one) - ['party', 'independent', 'unnamed', 'press'].indexOf(other),
    ),
  )
})

test('as of a day it tells what was known then', async () => {
  const then = viewMatrix(await readSituation(ledger, { asOf: '2020-09-30' }))
  assert.equal(cell(then, 'Nagorno-Karabakh', 'state forces, killed', 'nagorno-karabakh')?.running?.words, 'at least 84')
})

test('cease-fire moves stand in order of time, history apart', () => {
  const { moves, background, parties } = viewCeasefire(situation)
  assert.deepEqual(
    moves.map(({ date, move }) => [date?.slice(0, 10), move]),
    [
      ['2020-10-01', 'appeal'],
      ['2020-10-01', 'rejection'],
      ['2020-10-10', 'agreement'],
      ['2020-10-10', 'violation'],
      ['2020-10-10', 'denial'],
      ['2020-10-10', 'violation'],
    ],
  )
  assert.deepEqual(
    background.map(({ move }) => move),
    ['in_force'],
  )
  assert.deepEqual(parties.find(({ party }) => party.label === 'Azerbaijan')?.moves, { rejection: 1, agreement: 1, violation: 1 })
})

test('figures carry their reason, the claims at their ends and what was set aside', () => {
  const { figures } = viewFigures(situation)
  const own = figures.find(({ words }) => words === 'Nagorno-Karabakh: state forces, killed')!
  assert.deepEqual([own.figure.low, own.figure.best, own.figure.high, own.kind], [104, null, null, 'total'])
  assert.equal(own.lowClaim, own.positions[0]!.claims[0])
  assert.equal(own.scope, '27 September to 1 October 2020')
  const explained = viewFigure(situation, own.figure.id)
  assert.ok(explained.superseded.some(({ id }) => id === ids.eightyFour))
  for (const line of figures)
    for (const { claims } of line.positions)
      for (const id of claims) assert.ok(situation.claimById.has(id), 'every figure is traceable to sentences')
  assert.throws(() => viewFigure(situation, 'none'), { code: 'figure-unknown' })
})

test('a republished text names who wrote it first, though it does not say so itself', () => {
  const original = drafts[0]!.document
  const copy = { id: 'copy', text: original.text, outlet: 'The Copyist', published: '2020-10-02' }
  const { documents } = viewDocuments(deriveSituation('copied', [original, copy], []))
  const head = documents.find(({ id }) => id === 'copy')!
  assert.equal(head.originator, original.outlet)
  assert.equal(head.link, original.url)
  assert.deepEqual(head.copy, { relation: 'verbatim', of: [{ id: original.id, outlet: original.outlet }] })
})

test('a party at war of whose losses nobody speaks is named', () => {
  const [first] = drafts
  const silent = first!.claims.filter(
    ({ toll }) => toll === undefined || toll.victim.parties.every(({ country, sector }) => sector === 'PRE' || country !== 'AZE'),
  )
  assert.deepEqual(
    deriveSituation('silent', [first!.document], silent).withoutClaim.map(({ label }) => label),
    [],
    'who is not seen to fight is no party',
  )
  const denied = deriveSituation('silent', [drafts[1]!.document], drafts[1]!.claims)
  assert.deepEqual(
    denied.withoutClaim.map(({ label }) => label),
    ['Azerbaijan'],
  )
})

test('lines show what is doubtful', () => {
  const { claims } = viewClaims(situation)
  const marksOf = (start: string) => claims.filter(({ text }) => text.startsWith(start)).map(({ marks }) => marks)
  assert.deepEqual(marksOf("Azerbaijan's Defence Ministry denied"), [['denied']])
  assert.deepEqual(marksOf('Azerbaijan said it had killed or wounded'), [['hedged', 'inferred'], []])
  assert.deepEqual(marksOf('More than 20,000'), [['background'], ['background']])
  assert.deepEqual(marksOf('"A hundred and four'), [['repeats']])
  assert.deepEqual(marksOf('The army of Nagorno-Karabakh has lost'), [['superseded']])
  assert.equal(claims.find(({ text }) => text.startsWith('Dozens'))?.amount, 'dozens (24 or more)')
})

test('filters by party, speaker, standing and words', () => {
  const speaker = 'Ministry of Defence of Armenia'
  assert.deepEqual(
    viewClaims(situation, { speaker }).claims.map((line) => line.amount),
    ['about 790'],
  )
  assert.ok(viewClaims(situation, { party: 'AZE', kind: 'toll' }).total >= 4)
  assert.ok(viewClaims(situation, { standing: 'background' }).claims.every(({ marks }) => marks.includes('background')))
  assert.ok(viewClaims(situation, { standing: 'doubted' }).claims.some(({ marks }) => marks.includes('denied')))
  assert.equal(viewClaims(situation, { text: 'ARAZ' }).total, 0, 'only sentences with claims are searched')
  assert.equal(viewClaims(situation, { text: 'fizuli captured' }).total, 1)
})

test('the originator of a document is always named', async () => {
  const head = viewDocuments(situation).documents.find(({ outlet }) => outlet === 'Lantern Wire')!
  assert.equal(head.originator, 'Lantern Wire')
  assert.equal(head.readAtOriginator, true)
  assert.equal(head.link, 'https://lantern-wire.example/original/moscow-paris')
  assert.equal((await viewDocument(ledger, head.id)).document.rights, drafts[1]!.document.rights!.text)
})

test('a claim is explained with its chain of speakers and what it hangs together with', async () => {
  const view = await viewClaim(ledger, ids.hundredFour, () => 'because')
  assert.deepEqual(
    view.attribution.map(({ words, role }) => [words, role]),
    [
      ['Lantern Wire', 'outlet'],
      ['Nagorno-Karabakh', 'de facto authority'],
    ],
  )
  assert.deepEqual(
    view.related.map(({ relation }) => relation),
    ['repeated by'],
  )
  assert.equal(view.supersededValue, 84)
  assert.equal(view.rules[0]?.reason, 'because')
})

test('a claim that a reviewer rejects leaves the matrix and is marked', async () => {
  const other = await openLedger(folder.file('reviewed.db'))
  try {
    await recordSample(other)
    await other.appendReview({ claimId: ids.twelve, action: 'reject', reason: 'another shelling', reviewer: 'A. Reader' })
    const reviewed = await readSituation(other)
    assert.equal(cell(viewMatrix(reviewed), 'Azerbaijan', 'civilians, killed', 'AZE')?.single, undefined)
    assert.deepEqual(viewClaims(reviewed).claims.find(({ id }) => id === ids.twelve)?.marks, ['rejected'])
  } finally {
    await other.close()
  }
})

test('an empty ledger gives empty views', async () => {
  const empty = await openLedger(folder.file('empty.db'))
  try {
    const nothing = await readSituation(empty)
    assert.equal(viewConflict(nothing).documents, 0)
    assert.deepEqual(viewMatrix(nothing).rows, [])
    await assert.rejects(readSituation(empty, { conflict: 'none' }), { code: 'conflict-unknown' })
  } finally {
    await empty.close()
  }
})
