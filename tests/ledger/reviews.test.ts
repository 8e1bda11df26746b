import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '../../src/base/ids.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { standingReviews } from '../../src/ledger/review.js'
import { claimOf, documentNamed, EXTRACTOR, reportNamed } from './samples.js'
import { onEachStore } from './stores.js'

onEachStore('reviews', (store) => {
  test('are appended, and taken back only by a later entry', async () => {
    const ledger = await openLedger(await store.address())
    const record = (extractor: string, names: string[]) =>
      ledger.recordReading({
        report: reportNamed('one'),
        document: documentNamed('one'),
        claims: names.map((name) => claimOf('one', name)),
        extractor,
      })
    await record(EXTRACTOR, ['a', 'b'])
    const by = { reason: 'the table says so', reviewer: 'desk' }
    const correct = await ledger.appendReview({ claimId: 'claim-one-a', action: 'correct', change: { low: 4, note: '\0' }, ...by })
    assert.equal(correct.sentence, sha256('The ministry said three soldiers were killed.'))
    assert.equal(correct.documentId, 'one')
    const reject = await ledger.appendReview({ claimId: 'claim-one-b', action: 'reject', ...by })
    const undo = await ledger.appendReview({ claimId: 'claim-one-a', action: 'undo', undoes: correct.id, ...by })
    assert.deepEqual(await ledger.reviews(), [correct, reject, undo])
    assert.deepEqual(await ledger.reviews({ claimId: 'claim-one-b' }), [reject])
    assert.deepEqual(await ledger.reviews({ documentId: 'two' }), [])
    assert.deepEqual(standingReviews(await ledger.reviews()), [reject])

    await record('rules 2', ['c'])
    assert.deepEqual(await ledger.reviews({ documentId: 'one' }), [correct, reject, undo], 'a newer reading leaves them')
    const again = await ledger.appendReview({ claimId: 'claim-one-a', action: 'undo', undoes: undo.id, ...by })
    assert.deepEqual(standingReviews([correct, reject, undo, again]), [correct, reject])
    await assert.rejects(ledger.appendReview({ claimId: 'claim-one-a', action: 'confirm', ...by }), { code: 'claim-unknown' })
    await assert.rejects(ledger.appendReview({ claimId: 'claim-one-b', action: 'undo', undoes: undo.id, ...by }), {
      code: 'review-unknown',
    })
    assert.equal((await ledger.statistics()).reviews, 4)
    await ledger.close()
  })
})
