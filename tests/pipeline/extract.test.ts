import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Span } from '../../src/base/span.js'
import type { Claim } from '../../src/claims/claim.js'
import { ruleReason } from '../../src/claims/rule-reasons.js'
import { readDocument } from '../../src/documents/read-document.js'
import { documentOfRow, extractRow, unreadable } from '../../src/pipeline/document-row.js'
import { extractDocument } from '../../src/pipeline/extract.js'
import { extract } from '../../src/pipeline/extract-text.js'
import { extractorVersion } from '../../src/pipeline/extractor-version.js'
import { LAYERS } from '../../src/pipeline/layer.js'
import { sharedAnalyser } from '../../src/pipeline/shared-analyser.js'
import { readReport } from '../../src/reports/read-report.js'
import { readReportFile } from '../../src/reports/report-file.js'

const analyser = sharedAnalyser()
const folder = 'samples/karabakh-2020'
const samples = readdirSync(folder)
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .map((name) => readDocument(readReport(readReportFile(join(folder, name), () => new Date('2020-10-11T00:00:00Z')))))

/** All spans of a claim's evidence. */
const evidenceOf = ({ evidence }: Claim): readonly Span[] => Object.values(evidence).flat() as readonly Span[]

function checkClaims(claims: readonly Claim[], text: string): void {
  assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length, 'each id once')
  const ids = new Set(claims.map(({ id }) => id))
  for (const claim of claims) {
    for (const [start, end] of [claim.sentence, ...evidenceOf(claim)]) assert.ok(0 <= start && start < end && end <= text.length, claim.id)
    const { toll } = claim
    if (toll && toll.low !== null && toll.high !== null) assert.ok(toll.low <= toll.high, claim.id)
    for (const other of [toll?.subsetOf, toll?.supersedes?.claim, toll?.event, claim.repeats])
      if (other !== undefined) assert.ok(ids.has(other) && other !== claim.id, `${claim.id} points to ${other}`)
  }
}

describe('extraction', () => {
  test('claims of the sample stand in their text, are the same each time, and name rules with a reason', () => {
    let found = 0
    for (const document of samples) {
      const { claims } = extractDocument(document, analyser)
      found += claims.length
      checkClaims(claims, document.text)
      assert.deepEqual(extractDocument(document, analyser).claims, claims)
      for (const { rules, extractor } of claims) {
        assert.equal(extractor, extractorVersion)
        assert.ok(rules.length > 0)
        assert.deepEqual(
          rules.filter((id) => ruleReason(id) === undefined),
          [],
        )
      }
    }
    assert.ok(found > 100, `${found} claims`)
  })

  test('any text is read, with spans that stand in it', () => {
    const word = fc.constantFrom(
      ...'killed wounded soldiers civilians said that the ministry of Armenia Azerbaijan cease-fire denied according to 12 104 three dozens of people , . " “ ” ( ) — - and including up from since Monday was were had not no ; : \n \n\n'.split(
        ' ',
      ),
      'Said\u00a0so',
      '\ud800',
      '𝟙𝟚',
      '\u202e',
      'العربية',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const row = extractRow({ id: 'any', text, published: '2020-10-01' }, analyser, new Set(LAYERS))
        checkClaims(row.claims, text)
        for (const { start, end } of row.entities!) assert.ok(0 <= start && start < end && end <= text.length)
        for (const { span } of row.factuality!) assert.ok(span[0] < span[1] && span[1] <= text.length)
      }),
      { numRuns: 300 },
    )
  })

  test('the title names, and gives no claims', () => {
    const text = 'The weather in the valley was fair on Monday.'
    assert.deepEqual(extract({ id: 'a', text, title: 'Ninety soldiers killed in ambush, army says' }).claims, [])
  })

  test('a document on which a rule fails is told as a defect, with its name', () => {
    const error = unreadable('report.txt', new TypeError('no such token'))
    assert.equal(error.code, 'document-unreadable')
    assert.match(error.message, /^report\.txt could not be read \(no such token\)/)
  })
})

describe('rows', () => {
  test('six fields are taken, and no others', () => {
    const row = { id: 'a', text: 't', title: 'T', outlet: 'O', published: '2020-10-01', url: 'https://o.example/' }
    assert.deepEqual(documentOfRow({ ...row, byline: 'B', rights: 'R' }), row)
    assert.deepEqual(documentOfRow({ id: 'a', text: '', title: null, outlet: '', published: null, url: undefined }), { id: 'a', text: '' })
  })
  test('what is no document is told', () => {
    for (const row of [
      null,
      3,
      'text',
      [],
      {},
      { id: 'a' },
      { text: 't' },
      { id: '', text: 't' },
      { id: 1, text: 't' },
      { id: 'a', text: 2 },
    ])
      assert.throws(() => documentOfRow(row), { code: 'row-not-document' })
    assert.throws(() => documentOfRow({ id: 'a', text: 't', outlet: 4 }), { code: 'row-not-document' })
    assert.throws(() => documentOfRow({ id: 'a', text: 't', published: '1 October' }), { code: 'date-not-understood' })
  })
})
