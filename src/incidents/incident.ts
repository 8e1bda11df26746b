import type { PlaceRef } from '../places/place-ref.js'

/**
 * What several claims are about. `occurrence`: one attack or clash at a place and time. `period`: all losses between two days.
 * `running`: all losses since a day, told again and again as they grow; one series for each first day. Stable output.
 */
export interface Incident {
  readonly schema: 'ascribe/incident@1'
  /** Derived from the claim that was known first, so that later claims leave it as it is. */
  readonly id: string
  readonly kind: 'occurrence' | 'period' | 'running'
  /** ISO days, inclusive; none where no claim dates it. */
  readonly from?: string
  readonly to?: string
  readonly where?: PlaceRef
  /** Other names under which claims tell of the place. */
  readonly alsoNamed: readonly string[]
  /** PLOVER type and mode of its events, where a claim tells. */
  readonly type?: string
  readonly mode?: string
  /** Ids of its claims, tolls and events, copies included, in the order in which they became known. */
  readonly claims: readonly string[]
  /** Why the claims stand together, in words; one entry for each tie that is not plain (wrong day, other name). */
  readonly reasons: readonly string[]
}
