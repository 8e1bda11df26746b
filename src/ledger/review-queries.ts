import type { Kysely } from 'kysely'
import { AscribeError } from '../base/errors.js'
import { idOf, sha256 } from '../base/ids.js'
import { textOf } from '../base/span.js'
import type { Claim } from '../claims/claim.js'
import { tellsOccurrence } from '../incidents/hand-groups.js'
import { noteChanges } from './change-queries.js'
import { selectClaim } from './claim-queries.js'
import { selectConflicts, selectDocument } from './document-queries.js'
import type { ReviewFilter } from './ledger.js'
import type { LedgerTables } from './ledger-tables.js'
import { type NewReview, othersOf, type Review } from './review.js'
import type { Store } from './store.js'

/** Appends a review; see `Ledger.appendReview`. `at` is the time of it. */
export function insertReview(store: Store, review: NewReview, at: string): Promise<Review> {
  return store.write(async (db) => {
    const { documentId, sentence } = review.undoes === undefined ? await subjectOf(db, review.claimId) : await undone(db, review)
    if (review.action === 'merge' || review.action === 'split') await checkOthers(db, review)
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
    await noteChanges(store, db, [documentId], true)
    return whole
  })
}

async function subjectOf(db: Kysely<LedgerTables>, claimId: string): Promise<{ documentId: string; sentence: string }> {
  const claim = await standingClaim(db, claimId)
  const document = await selectDocument(db, claim.documentId)
  if (!document) throw unknownClaim(claimId)
  return { documentId: document.id, sentence: sha256(textOf(document.text, claim.sentence)) }
}

async function standingClaim(db: Kysely<LedgerTables>, claimId: string): Promise<Claim> {
  const claim = await selectClaim(db, claimId)
  if (!claim) throw unknownClaim(claimId)
  return claim
}

const unknownClaim = (claimId: string): AscribeError =>
  new AscribeError('claim-unknown', `The ledger has no claim ${claimId} that stands. It may have been read anew; look for its document.`)

/** A merge or a split is about claims of one conflict that stand in occurrences: two at least. */
async function checkOthers(db: Kysely<LedgerTables>, review: NewReview): Promise<void> {
  const others = othersOf(review)
  if (others.length === 0)
    throw new AscribeError(
      'review-without-others',
      `A ${review.action} of the claim ${review.claimId} names no other claim. Give at least one, by its id.`,
    )
  if (others.includes(review.claimId))
    throw new AscribeError('review-of-itself', `The claim ${review.claimId} always stands where it stands itself. Name other claims.`)
  let conflicts: readonly string[] | undefined
  for (const id of [review.claimId, ...others]) {
    const claim = await standingClaim(db, id)
    if (!tellsOccurrence(claim))
      throw new AscribeError(
        'claim-without-occurrence',
        `The claim ${id} is not of a single attack: it is a toll of a stretch of days, a running toll, history, or tells of something else. Only claims of attacks and of their tolls can be merged and split.`,
      )
    const filed = await selectConflicts(db, claim.documentId)
    conflicts = conflicts?.filter((one) => filed.includes(one)) ?? filed
  }
  if (conflicts?.length === 0)
    throw new AscribeError(
      'claims-of-two-conflicts',
      `The claims ${[review.claimId, ...others].join(', ')} are filed under no common conflict, so that they stand in no common incident. File their reports under one.`,
    )
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
