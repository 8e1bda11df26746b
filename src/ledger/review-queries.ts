import type { Kysely } from 'kysely'
import { AscribeError } from '../base/errors.js'
import { idOf, sha256 } from '../base/ids.js'
import { textOf } from '../base/span.js'
import { selectClaim } from './claim-queries.js'
import { selectDocument } from './document-queries.js'
import type { ReviewFilter } from './ledger.js'
import type { LedgerTables } from './ledger-tables.js'
import type { NewReview, Review } from './review.js'
import type { Store } from './store.js'

/** Appends a review; see `Ledger.appendReview`. `at` is the time of it. */
export function insertReview(store: Store, review: NewReview, at: string): Promise<Review> {
  return store.write(async (db) => {
    const { documentId, sentence } = review.undoes === undefined ? await subjectOf(db, review.claimId) : await undone(db, review)
    const count = await db
      .selectFrom('review')
      .select((of) => of.fn.countAll().as('count'))
      .where('claim_id', '=', review.claimId)
      .executeTakeFirstOrThrow()
    const id = idOf('review', [review.claimId, Number(count.count), review.action, review.reviewer, at])
    const whole: Review = { id, ...review, documentId, sentence, at }
    await db
      .insertInto('review')
      .values({ id, claim_id: review.claimId, document_id: documentId, body: JSON.stringify(whole) })
      .execute()
    return whole
  })
}

async function subjectOf(db: Kysely<LedgerTables>, claimId: string): Promise<{ documentId: string; sentence: string }> {
  const claim = await selectClaim(db, claimId)
  const document = claim && (await selectDocument(db, claim.documentId))
  if (!claim || !document)
    throw new AscribeError(
      'claim-unknown',
      `The ledger has no claim ${claimId} that stands. It may have been read anew; look for its document.`,
    )
  return { documentId: document.id, sentence: sha256(textOf(document.text, claim.sentence)) }
}

/** The review that an undo names; its claim need not stand any more. */
async function undone(db: Kysely<LedgerTables>, { claimId, undoes }: NewReview): Promise<Review> {
  const row = await db
    .selectFrom('review')
    .select('body')
    .where('id', '=', String(undoes))
    .where('claim_id', '=', claimId)
    .executeTakeFirst()
  if (!row) throw new AscribeError('review-unknown', `The claim ${claimId} has no review ${undoes} to undo.`)
  return JSON.parse(row.body) as Review
}

export async function selectReviews(db: Kysely<LedgerTables>, { documentId, claimId }: ReviewFilter): Promise<readonly Review[]> {
  let query = db.selectFrom('review').select('body').orderBy('number')
  if (documentId !== undefined) query = query.where('document_id', '=', documentId)
  if (claimId !== undefined) query = query.where('claim_id', '=', claimId)
  return (await query.execute()).map((row) => JSON.parse(row.body) as Review)
}
