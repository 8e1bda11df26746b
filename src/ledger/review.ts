import type { GroupDecision } from '../incidents/hand-groups.js'

/** What a person may decide of a claim. `undo` takes back an earlier entry, which stays in the record. */
export type ReviewAction = 'confirm' | 'correct' | 'reject' | 'split' | 'merge' | 'undo'

/** One decision of a person about a claim. Never altered; taken back only by a later entry. */
export interface Review {
  readonly id: string
  readonly claimId: string
  readonly documentId: string
  /** SHA-256 of the claim's sentence as it read then: by it reviews are carried over to a newer reading. */
  readonly sentence: string
  readonly action: ReviewAction
  /** What a correction sets; the other claims of a merge (`with`) or a split (`from`), by their ids. */
  readonly change?: Readonly<Record<string, unknown>>
  /** Id of the review that an undo takes back. */
  readonly undoes?: string
  readonly reason: string
  readonly reviewer: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** A review as it is handed in; the ledger adds the rest. */
export interface NewReview {
  readonly claimId: string
  readonly action: ReviewAction
  readonly change?: Readonly<Record<string, unknown>>
  readonly undoes?: string
  readonly reason: string
  readonly reviewer: string
}

/**
 * The reviews that count, of a list in the order of appending: without those undone and without the undoings. An undo that is itself undone
 * lets its target stand again.
 */
export function standingReviews(reviews: readonly Review[]): readonly Review[] {
  const undone = new Set<string>()
  for (const review of [...reviews].reverse()) if (review.undoes !== undefined && !undone.has(review.id)) undone.add(review.undoes)
  return reviews.filter((review) => review.action !== 'undo' && !undone.has(review.id))
}

/**
 * The other claims that a merge (`change.with`) or a split (`change.from`) names; empty for other actions, and where the change has another shape.
 * `othersOf({ action: 'merge', change: { with: ['claim-2'] } }) // => ['claim-2']`
 */
export function othersOf({ action, change }: Pick<Review, 'action' | 'change'>): readonly string[] {
  const { with: joined, from } = change ?? {}
  const given = action === 'merge' ? joined : action === 'split' ? from : undefined
  return Array.isArray(given) && given.every((one) => typeof one === 'string') ? given : []
}

/** What the standing reviews of a list decide of the occurrences of claims, in the order of appending. */
export const groupDecisions = (reviews: readonly Review[]): readonly GroupDecision[] =>
  standingReviews(reviews).flatMap(({ action, claimId, reason, reviewer, ...review }) =>
    action === 'merge' || action === 'split'
      ? { kind: action, claim: claimId, others: othersOf({ action, ...review }), reason, reviewer }
      : [],
  )
