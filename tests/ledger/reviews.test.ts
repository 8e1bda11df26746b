import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '../../src/base/ids.js'
import type { Claim } from '../../src/claims/claim.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { groupDecisions, type Review, standingReviews } from '../../src/ledger/review.js'
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

  test('merges and splits name other claims of attacks of the same conflict; what could have no effect is refused', async () => {
    const ledger = await openLedger(await store.address())
    const record = (id: string, conflict: string, names: Readonly<Record<string, Partial<Claim>>>) =>
      ledger.recordReading({
        report: reportNamed(id),
        document: documentNamed(id),
        claims: Object.entries(names).map(([name, more]) => claimOf(id, name, more)),
        extractor: EXTRACTOR,
        conflict,
      })
    const running = { toll: { ...claimOf('one', 'a').toll!, frame: 'cumulative' as const } }
    await record('one', 'valley', { a: {}, run: running, past: { background: true } })
    await record('two', 'valley', { b: {} })
    await record('three', 'ridge', { c: {} })
    const by = { reason: 'the same shells', reviewer: 'desk' }
    const [a, b] = ['claim-one-a', 'claim-two-b']
    for (const [review, code] of [
      [{ claimId: a, action: 'merge' }, 'review-without-others'],
      [{ claimId: a, action: 'merge', change: { from: [b] } }, 'review-without-others'],
      [{ claimId: a, action: 'split', change: { from: b } }, 'review-without-others'],
      [{ claimId: a, action: 'split', change: { from: [b, a] } }, 'review-of-itself'],
      [{ claimId: a, action: 'merge', change: { with: ['claim-two-gone'] } }, 'claim-unknown'],
      [{ claimId: a, action: 'merge', change: { with: ['claim-one-run'] } }, 'claim-without-occurrence'],
      [{ claimId: 'claim-one-past', action: 'split', change: { from: [a] } }, 'claim-without-occurrence'],
      [{ claimId: a, action: 'merge', change: { with: [b, 'claim-three-c'] } }, 'claims-of-two-conflicts'],
    ] as const)
      await assert.rejects(ledger.appendReview({ ...review, ...by }), { code })
    assert.deepEqual(await ledger.reviews(), [])
    const merge = await ledger.appendReview({ claimId: a, action: 'merge', change: { with: [b] }, ...by })
    const split = await ledger.appendReview({ claimId: b, action: 'split', change: { from: [a] }, ...by })
    const decision = (review: Review, others: string[]) => ({ kind: review.action, claim: review.claimId, others, ...by })
    assert.deepEqual(groupDecisions(await ledger.reviews()), [decision(merge, [b]), decision(split, [a])])
    await ledger.appendReview({ claimId: b, action: 'undo', undoes: split.id, ...by })
    assert.deepEqual(groupDecisions(await ledger.reviews()), [decision(merge, [b])])
    await ledger.close()
  })
})
