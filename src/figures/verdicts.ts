import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import type { PartyIndex } from '../incidents/party-index.js'
import { speakerKeys } from '../incidents/party-key.js'
import { tally } from '../incidents/tally.js'

/** Ids of claims that somebody without an interest verified or rejected. */
export interface Verdicts {
  readonly verified: { has(claimId: string): boolean }
  readonly rejected: { has(claimId: string): boolean }
}

/**
 * Verdicts on other claims that count: those of a named speaker who stands on no side. A side that dismisses the other's figure is no judge, and
 * an outlet that "could not verify" a claim says nothing of it. Kept as claims come and go.
 */
export class VerdictBook implements Verdicts {
  /** Claim → how many verified or rejected it. */
  readonly verified: Map<string, number> = new Map<string, number>()
  readonly rejected: Map<string, number> = new Map<string, number>()
  readonly #claims = new Map<string, Claim>()
  readonly #new = new Set<Claim>()
  readonly #counted = new Map<string, Claim>()
  #changed = new Set<string>()

  /** Puts a claim that is no copy; one that judges nothing is passed over. */
  put(claim: Claim): void {
    const { assessment, background } = claim
    if (!assessment || assessment.about === 'all' || background) return
    if (assessment.verdict !== 'verified' && assessment.verdict !== 'rejected') return
    this.#claims.set(claim.id, claim)
    this.#new.add(claim)
  }

  drop(claimId: string): void {
    const known = this.#claims.get(claimId)
    if (!known) return
    this.#claims.delete(claimId)
    this.#new.delete(known)
    const counted = this.#counted.get(claimId)
    if (!counted) return
    this.#counted.delete(claimId)
    this.#count(counted, -1)
  }

  /** Counts what came; with `anew`, by who is a party now, all. Returns the ids of the claims on which there is another verdict than before. */
  settle(parties: PartyIndex, anew: boolean): ReadonlySet<string> {
    for (const claim of anew ? this.#claims.values() : this.#new) {
      const { id } = claim
      const counts = isJudge(claim, parties)
      if (counts === this.#counted.has(id)) continue
      if (counts) this.#counted.set(id, claim)
      else this.#counted.delete(id)
      this.#count(claim, counts ? 1 : -1)
    }
    this.#new.clear()
    const changed = this.#changed
    this.#changed = new Set()
    return changed
  }

  #count({ assessment }: Claim, by: 1 | -1): void {
    for (const id of assessment!.about as readonly string[]) {
      tally(assessment!.verdict === 'verified' ? this.verified : this.rejected, id, by)
      this.#changed.add(id)
    }
  }
}

function isJudge({ attribution }: Claim, parties: PartyIndex): boolean {
  const speaker = speakerOf(attribution)
  if (!speaker) return false
  return !(
    speakerKeys(speaker).length > 0 &&
    speaker.actors.some((actor) => (parties.side(parties.partyOf(actor)?.side ?? '')?.foes.length ?? 0) > 0)
  )
}
