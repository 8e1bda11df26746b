import { groupBy } from '../base/group-by.js'
import { type Review, standingReviews } from '../ledger/review.js'
import type { Situation } from './situation.js'

/** Is the claim rejected by a person's review? */
export const isRejected = ({ reviews }: Pick<Situation, 'reviews'>, claimId: string): boolean =>
  reviews.get(claimId)?.some((review) => review.action === 'reject') ?? false

/** The reviews that count, by the claim that they are about. */
export const reviewsByClaim = (reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> =>
  groupBy(standingReviews(reviews), ({ claimId }) => claimId)
