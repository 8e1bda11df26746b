import { AscribeError } from '../base/errors.js'
import { isRejected } from './reviewed.js'
import type { Situation } from './situation.js'

/**
 * Throws `claim-without-occurrence` or `review-of-itself` where a merge or split of these claims could have no effect for what the rest of the record says:
 * a number beside a running toll may be one too, a claim may be rejected, and a copy stands where its original does.
 */
export function checkGrouping(situation: Situation, claimId: string, others: readonly string[]): void {
  for (const id of [claimId, ...others]) {
    const kind = situation.incidentOf(id)?.kind
    if (kind === 'occurrence') continue
    const why = isRejected(situation, id)
      ? 'it was rejected'
      : kind === 'running'
        ? 'beside others it counts as a running toll'
        : kind === 'period'
          ? 'it is a toll of a stretch of days'
          : 'it is history, or tells of something else'
    throw new AscribeError(
      'claim-without-occurrence',
      `The claim ${id} is not of a single attack: ${why}. Only claims of attacks and of their tolls can be merged and split.`,
    )
  }
  const original = (id: string): string => situation.originalOf(id) ?? id
  for (const id of others)
    if (original(id) === original(claimId))
      throw new AscribeError(
        'review-of-itself',
        `The claims ${claimId} and ${id} are one claim and its copy, which always stand together. Name other claims.`,
      )
}
