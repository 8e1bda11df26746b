import type { Claim } from '../claims/claim.js'
import type { PlaceRef } from '../places/place-ref.js'
import { partyKey } from './party-key.js'

/** What a claim counts: measure, whose people, of which class; with the values that were told. */
export interface Told {
  readonly low: number | null
  readonly high: number | null
  /** A number that it takes back. */
  readonly instead: number | null
}

/** What one speaker says of one place and day in one document. */
export interface Draft {
  readonly voice: string | undefined
  /** Number of the place as claims name it; -1 where it is unknown or too wide to tell attacks apart. */
  readonly spot: number
  readonly where: PlaceRef | undefined
  /** Days since 1970, inclusive. */
  readonly from: number
  readonly to: number
  /** Milliseconds from which it is known. */
  readonly known: number
  readonly tolls: ReadonlyMap<string, Told>
  /** In the order in which they became known. */
  readonly claims: readonly Claim[]
}

/**
 * What one speaker says of one place and day in one or several documents in the same words and numbers: it counts once, however often it is
 * carried.
 */
export interface Bundle extends Draft {
  /** Number of the place, once the names that are one are known. */
  place: number
  /** Days that carriers tell as often as `from`, where it is one of several: any of them may be right. */
  readonly alsoOn: readonly number[]
}

/** Which became known first; of one moment, by id. */
export function byRank(one: Pick<Draft, 'known' | 'claims'>, other: Pick<Draft, 'known' | 'claims'>): number {
  if (one.known !== other.known) return one.known < other.known ? -1 : 1
  const [a, b] = [one.claims[0]!.id, other.claims[0]!.id]
  return a < b ? -1 : a > b ? 1 : 0
}

/** What claims tell by measure, party and class; of several for one key the widest. Subsets, denials and fears tell nothing of its identity. */
export function tollsOf(claims: readonly Claim[]): Map<string, Told> {
  const tolls = new Map<string, Told>()
  for (const { toll, speechAct, factuality } of claims) {
    if (!toll || toll.subsetOf !== undefined || speechAct === 'deny' || factuality.bySource === 'CT-') continue
    const party = toll.victim.parties
      .map((actor) => partyKey(actor) ?? '')
      .sort()
      .join('+')
    const key = `${toll.measure} ${toll.item ?? ''}|${party}|${toll.victim.class}`
    const one: Told = { low: toll.low, high: toll.high, instead: toll.supersedes?.value ?? null }
    const other = tolls.get(key)
    tolls.set(
      key,
      other ? { low: least(other.low, one.low), high: greatest(other.high, one.high), instead: other.instead ?? one.instead } : one,
    )
  }
  return tolls
}

const least = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : Math.min(a, b))
const greatest = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : Math.max(a, b))
