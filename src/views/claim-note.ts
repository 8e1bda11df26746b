import type { Claim } from '../claims/claim.js'
import { amountOf, linkWords, speakingLink } from './claim-words.js'
import { type Mark, marksOf } from './doubt.js'
import { isRejected } from './reviewed.js'
import type { Situation } from './situation.js'

/** A claim in the fewest words that a number needs beside it: where its sentence stands, who says it, when, how sure. */
export interface ClaimNote {
  /** Id of its document. */
  readonly document: string
  readonly amount?: string
  readonly speaker: string
  readonly outlet?: string
  /** Day of publication. */
  readonly published?: string
  readonly place?: string
  readonly marks: readonly Mark[]
}

/** The notes of claims by their ids; ids that the situation does not have are left out. */
export function claimNotes(situation: Situation, ids: Iterable<string>): Readonly<Record<string, ClaimNote>> {
  const notes: Record<string, ClaimNote> = {}
  for (const id of ids) {
    const claim = situation.claimById.get(id)
    if (claim) notes[id] = noteOf(situation, claim)
  }
  return notes
}

function noteOf(situation: Situation, claim: Claim): ClaimNote {
  const document = situation.documents.get(claim.documentId)
  const amount = amountOf(claim, document)
  return {
    document: claim.documentId,
    ...(amount !== undefined && { amount }),
    speaker: linkWords(speakingLink(claim), document),
    ...(document?.outlet && { outlet: document.outlet }),
    ...(document?.published && { published: document.published.slice(0, 10) }),
    ...(claim.where && { place: claim.where.name }),
    marks: [
      ...(isRejected(situation, claim.id) ? (['rejected'] as const) : []),
      ...marksOf(claim),
      ...(situation.copied.has(claim.id) ? (['copied'] as const) : situation.superseded.has(claim.id) ? (['superseded'] as const) : []),
    ],
  }
}
