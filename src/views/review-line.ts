import { othersOf, type Review, standingReviews } from '../ledger/review.js'

/** A review with what it decides in words: 'joined with claim-2', 'rejected (taken back)'. */
export interface ReviewLine extends Review {
  readonly words: string
}

const WORDS: Readonly<Record<Review['action'], string>> = {
  confirm: 'confirmed',
  correct: 'corrected',
  reject: 'rejected',
  merge: 'joined with',
  split: 'kept apart from',
  undo: 'took back',
}

/**
 * Of all reviews of a ledger, those of a claim and the merges and splits that name it, in their order; without a claim, all. Those of another claim than
 * the one asked for begin with that claim's id.
 */
export function reviewLines(reviews: readonly Review[], claimId?: string): readonly ReviewLine[] {
  const standing = new Set(standingReviews(reviews).map(({ id }) => id))
  const asked =
    claimId === undefined ? reviews : reviews.filter((review) => review.claimId === claimId || othersOf(review).includes(claimId))
  return asked.map((review) => {
    const { id, action, undoes } = review
    const parts = [
      review.claimId === claimId ? '' : review.claimId,
      WORDS[action],
      undoes ?? othersOf(review).join(', '),
      action === 'undo' || standing.has(id) ? '' : '(taken back)',
    ]
    return { ...review, words: parts.filter(Boolean).join(' ') }
  })
}
