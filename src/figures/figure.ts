import type { ActorRef } from '../actors/actor-ref.js'
import type { Interest } from '../claims/claim.js'

/** What one side, or one speaker without a side, says of an incident or a running toll. null is open. */
export interface Position {
  /** Id of a side; `independent`: a speaker that takes no side; `unknown`: nobody says whose word it is (an outlet's own voice, a witness without a name). */
  readonly side: string
  readonly speakers: readonly ActorRef[]
  readonly low: number | null
  readonly high: number | null
  readonly claims: readonly string[]
  readonly interest: Interest
}

/** A reconciled toll: low, best or none, high, with the positions and the reason. Stable output. */
export interface Figure {
  readonly schema: 'ascribe/figure@1'
  readonly id: string
  readonly conflict: string
  /** None: a running toll. */
  readonly incident?: string
  /** A running toll's first day. */
  readonly from?: string
  readonly asOf: string
  readonly measure: string
  /** Whose people. */
  readonly victimParty: string
  /** With whom that party fights. */
  readonly victimSide: string
  /** `unknown`: people, whoever they were; a figure of its own. */
  readonly victimClass: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly estimate?: { readonly low: number; readonly best: number; readonly high: number; readonly level: 0.9; readonly reason: string }
  readonly basis: 'verified' | 'independent' | 'admission' | 'none'
  readonly grade: 'confirmed' | 'fair' | 'weak' | 'contested' | 'discounted'
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  readonly credibility: 1 | 2 | 3 | 4 | 5 | 6
  /** Of original claims; copies and superseded claims stand in none. */
  readonly positions: readonly Position[]
  readonly superseded: readonly string[]
  readonly origins: number
  readonly independentOrigins: number
  readonly reason: string
}
