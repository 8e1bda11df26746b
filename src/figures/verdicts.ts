import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import type { PartyIndex } from '../incidents/party-index.js'
import { speakerKeys } from '../incidents/party-key.js'

/** Ids of claims that somebody without an interest verified or rejected. */
export interface Verdicts {
  readonly verified: ReadonlySet<string>
  readonly rejected: ReadonlySet<string>
}

/**
 * Verdicts on other claims that count: those of a named speaker who stands on no side. A side that dismisses the other's figure is no judge, and
 * an outlet that "could not verify" a claim says nothing of it.
 */
export function readVerdicts(claims: readonly Claim[], parties: PartyIndex): Verdicts {
  const verified = new Set<string>()
  const rejected = new Set<string>()
  for (const { assessment, attribution, background } of claims) {
    if (!assessment || assessment.about === 'all' || background) continue
    if (assessment.verdict !== 'verified' && assessment.verdict !== 'rejected') continue
    const speaker = speakerOf(attribution)
    if (!speaker) continue
    const partisan =
      speakerKeys(speaker).length > 0 &&
      speaker.actors.some((actor) => (parties.side(parties.partyOf(actor)?.side ?? '')?.foes.length ?? 0) > 0)
    if (partisan) continue
    for (const id of assessment.about) (assessment.verdict === 'verified' ? verified : rejected).add(id)
  }
  return { verified, rejected }
}
