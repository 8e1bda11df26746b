import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Ledger } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { recordReport } from '../../src/pipeline/record-report.js'
import { readSituation, type Situation } from '../../src/views/situation.js'

const report = `Two Presidents Ask for a Halt to the Fighting

Two Presidents Ask for a Halt to the Fighting

Russian President Vladimir Putin and French President Emmanuel Macron called on Armenia and Azerbaijan on Thursday to cease fire in Nagorno-Karabakh at once.

More than 100 people, civilians among them, have been killed since the fighting broke out on September 27.

Both sides appear to exaggerate the losses of the enemy.

Armenia has reported the deaths of 104 soldiers and 23 civilians.

Copyright (c) 2018. Lodestar Wire. Republished with the permission of Lodestar Wire, 40 Quay Street
`

describe('one report, from its file to its figures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-path-'))
  let ledger: Ledger
  let situation: Situation
  before(async () => {
    const path = join(folder, 'report.txt')
    writeFileSync(path, report)
    ledger = await openLedger(join(folder, 'ledger.db'))
    const recording = { ledger: async () => ledger, overrides: { published: '2020-10-01' } }
    assert.equal((await recordReport(path, recording)).outcome, 'recorded')
    assert.equal((await recordReport(path, recording)).outcome, 'known')
    situation = await readSituation(ledger)
  })
  after(async () => {
    await ledger.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('the document has title and originator, and the copyright year dates nothing', () => {
    const [document] = situation.documents.values()
    assert.equal(document!.title, 'Two Presidents Ask for a Halt to the Fighting')
    assert.equal(document!.outlet, 'Lodestar Wire')
    assert.equal(document!.published, '2020-10-01')
    assert.ok(!document!.text.includes('2018'))
    assert.ok(situation.claims.every(({ when }) => !when?.from.startsWith('2018')))
  })

  test('the appeal is made by two presidents, by name', () => {
    const appeal = situation.claims.find(({ ceasefire }) => ceasefire?.move === 'appeal')
    assert.deepEqual(
      appeal?.ceasefire?.by.map(({ name }) => name),
      ['Vladimir Putin', 'Emmanuel Macron'],
    )
    assert.deepEqual(appeal?.ceasefire?.to?.map(({ country }) => country).sort(), ['ARM', 'AZE'])
  })

  test("a side's own soldiers are a floor, its own civilians a position, and the other side makes no claim", () => {
    const figures = situation.figures.map(({ victimParty, victimClass, measure, low, best, high, basis }) => [
      victimParty,
      victimClass,
      measure,
      low,
      best,
      high,
      basis,
    ])
    assert.deepEqual(
      figures.find(([party, kind]) => party === 'ARM' && kind === 'state_forces'),
      ['ARM', 'state_forces', 'killed', 104, null, null, 'admission'],
    )
    const civilians = situation.figures.find(({ victimParty, victimClass }) => victimParty === 'ARM' && victimClass === 'civilian')
    assert.equal(civilians?.low, null)
    assert.deepEqual(
      civilians?.positions.map(({ low, high, interest }) => [low, high, interest]),
      [[23, 23, 'own_loss']],
    )
    const people = situation.figures.find(({ victimParty }) => victimParty === 'unknown')
    assert.deepEqual([people?.low, people?.high, people?.from], [101, null, '2020-09-27'])
    assert.deepEqual(
      situation.withoutClaim.map(({ label }) => label),
      ['Azerbaijan'],
    )
  })

  test('every number leads to claims, and every claim to its sentence', () => {
    const text = [...situation.documents.values()][0]!.text
    for (const { positions } of situation.figures)
      for (const { claims } of positions) {
        assert.ok(claims.length > 0)
        for (const id of claims) assert.match(text.slice(...situation.claimById.get(id)!.sentence), /\d/)
      }
  })
})
