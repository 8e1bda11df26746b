import { type Review, standingReviews } from '../ledger/review.js'
import type { Situation } from './situation.js'

/** Is the claim rejected by a person's review? */
export const isRejected = ({ reviews }: Pick<Situation, 'reviews'>, claimId: string): boolean =>
  reviews.get(claimId)?.some((review) => review.action === 'reject') ?? false

/** The reviews that count, by the claim that they are about. */
export function reviewsByClaim(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  const map = new Map<string, Review[]>()
  for (const review of standingReviews(reviews)) {
    const list = map.get(review.claimId)
    if (list) list.push(review)
    else map.set(review.claimId, [review])
  }
  return map
}
