import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Claim } from '../../src/claims/claim.js'
import type { Document } from '../../src/documents/document.js'
import type { Failure, Ledger, NewReading } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { type Report, reportOf } from '../../src/reports/report.js'
import { claimOf } from './samples.js'
import { postgres, scratch, sqlite } from './stores.js'

/** Any string at all: other scripts, U+0000, unpaired surrogates, quotes, and what SQL and JSON take amiss. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '\0',
    '\ud800',
    "'; drop table claim; --",
    '{"a": "\\u0000"}',
    'Ստեփանակերտ',
    'Ханкенди',
    '斯捷潘纳克特',
    'قره باغ',
    '👩🏽‍⚕️',
    'É',
    'É',
  ),
)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
/** Without the keys whose value is undefined, as the types want it. */
const dense = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

const published = fc.constantFrom('2020-09-27', '2020-10-01', '2020-10-01T10:00:00+04:00', '2020-10-01T05:59:59Z', 'Thursday', undefined)
const documentIds = ['d1', 'd2', 'D1', 'Đ1', 'д']
const conflicts = ['karabakh', 'Karabakh', 'Ղարաբաղ', undefined]

const documents = fc
  .record({
    id: fc.constantFrom(...documentIds),
    text: words,
    title: maybe(words),
    outlet: maybe(words),
    published,
    byline: maybe(words),
    rights: maybe(fc.record({ text: words }, { noNullPrototype: true })),
  })
  .map((value) => dense(value) as Document)

const claimsOf = (documentId: string): fc.Arbitrary<Claim[]> =>
  fc.uniqueArray(
    fc
      .record({
        name: fc.constantFrom('a', 'b', 'A', 'ä', '10', '9'),
        start: fc.nat(50),
        kind: fc.constantFrom('toll' as const, 'event' as const),
        low: fc.option(fc.nat()),
        high: fc.option(fc.nat()),
        mention: fc.option(words),
        item: maybe(words),
      })
      .map(({ name, start, kind, low, high, mention, item }): Claim => {
        const base = claimOf(documentId, name)
        const toll = dense({ ...base.toll!, low, high, item }) as NonNullable<Claim['toll']>
        return { ...base, kind, sentence: [start, start + 20], toll, attribution: base.attribution.map((link) => ({ ...link, mention })) }
      }),
    { maxLength: 6, selector: (claim) => claim.id },
  )

const reports: fc.Arbitrary<Report> = fc
  .record({ name: fc.constantFrom('r1', 'r2', 'r3', 'r4'), url: fc.boolean() })
  .map(({ name, url }) =>
    reportOf(
      new TextEncoder().encode(name),
      url ? { url: `https://valley.example/${name}` } : { path: `${name}.txt` },
      new Date(`2020-10-0${name[1]}T08:00:00Z`),
    ),
  )

const readings: fc.Arbitrary<NewReading> = documents.chain((document) =>
  fc
    .record({
      report: reports,
      document: fc.constant(document),
      claims: claimsOf(document.id),
      extractor: fc.constantFrom('rules 1', 'rules 2'),
      conflict: fc.constantFrom(...conflicts),
    })
    .map((value) => dense(value) as NewReading),
)
const failures: fc.Arbitrary<Failure> = fc
  .record({ report: reports, message: words, hashed: fc.boolean() })
  .map(({ report, message, hashed }) => ({
    from: report.from,
    ...(hashed && { sha256: report.sha256 }),
    code: 'report-empty',
    message,
    at: '2020-10-04T08:00:00.000Z',
  }))

type Step = { readonly reading: NewReading } | { readonly failure: Failure } | { readonly review: number; readonly reason: string }
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: readings.map((reading) => ({ reading })) },
  { weight: 1, arbitrary: failures.map((failure) => ({ failure })) },
  { weight: 1, arbitrary: fc.record({ review: fc.nat(), reason: words }) },
)

/** Takes the steps and gives what was answered to each. */
async function take(ledger: Ledger, taken: readonly Step[]): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const step of taken) {
    if ('reading' in step) answers.push(await ledger.recordReading(step.reading))
    else if ('failure' in step) answers.push(await ledger.recordFailure(step.failure))
    else {
      const claims = await ledger.claims()
      const claim = claims[step.review % claims.length]
      if (claim) answers.push(await ledger.appendReview({ claimId: claim.id, action: 'reject', reason: step.reason, reviewer: 'desk' }))
    }
  }
  return answers
}

/** All that can be asked. */
async function everything(ledger: Ledger): Promise<unknown> {
  const claims = await ledger.claims()
  const byConflict = conflicts.flatMap((conflict) => (conflict === undefined ? [] : [conflict]))
  return {
    claims,
    tolls: await Promise.all(byConflict.map((conflict) => ledger.claims({ conflict, kind: 'toll', limit: 3 }))),
    asOf: await ledger.claims({ asOf: '2020-10-01T06:00:00Z' }),
    next: claims[2] && (await ledger.claims({ after: claims[2].id, limit: 4 })),
    documents: await ledger.documents(),
    perDocument: await Promise.all(
      documentIds.map(async (id) => [
        await ledger.readingsOf(id),
        await ledger.conflictsOf(id),
        await ledger.claimsOf(id),
        await ledger.document(id),
      ]),
    ),
    failures: [await ledger.failures(), await ledger.failures({ open: true })],
    reviews: await ledger.reviews(),
    statistics: await ledger.statistics(),
  }
}

const clock = (): Date => new Date('2020-10-05T00:00:00Z')

describe('any readings in any order', () => {
  test('give the same answers in both stores', { skip: postgres ? false : 'without PostgreSQL', timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 14 }), async (taken) => {
        const ledgers = await Promise.all([sqlite, postgres!].map(async (store) => openLedger(await store.address(), { clock })))
        try {
          const [here, there] = await Promise.all(ledgers.map(async (ledger) => [await take(ledger, taken), await everything(ledger)]))
          assert.deepEqual(there, here)
        } finally {
          await Promise.all(ledgers.map((ledger) => ledger.close()))
        }
      }),
      { numRuns: 30 },
    )
  })

  for (const store of [sqlite, ...(postgres ? [postgres] : [])])
    test(`come back as they were (${store.name})`, { timeout: 300_000 }, async () => {
      const ledger = await openLedger(await store.address())
      let number = 0
      await fc.assert(
        fc.asyncProperty(documents, claimsOf('d'), reports, async (some, claims, report) => {
          const extractor = `rules ${number++}`
          const document = { ...some, id: 'd' }
          await ledger.recordReading({ report, document, claims, extractor })
          assert.deepEqual(await ledger.document('d'), document)
          const order = [...claims].sort((a, b) => a.sentence[0] - b.sentence[0] || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)))
          assert.deepEqual(await ledger.claimsOf('d'), order)
        }),
        { numRuns: 100 },
      )
      const text = 'Шуша, Շուշի, \u{1F54A}\n'.repeat(400_000)
      const report = reportOf(Buffer.from(text), { path: `${scratch}/large.txt` }, clock())
      await ledger.recordReading({ report, document: { id: 'large', text }, claims: [], extractor: 'rules 1' })
      assert.equal((await ledger.document('large'))?.text, text)
      assert.deepEqual(await ledger.reportBytes(report.sha256), new Uint8Array(report.bytes))
      await ledger.close()
    })
})
