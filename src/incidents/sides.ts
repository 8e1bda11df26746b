/** A party to a conflict: a state with its ministries and forces, a de facto authority with its own, or an armed group. */
export interface Party {
  /** `AZE` of a state; of others the id in the registry of actors, else the name in lower case. */
  readonly id: string
  readonly name: string
  readonly kind: 'state' | 'de_facto' | 'armed_group' | 'other'
  /** ISO 3166-1 alpha-3. Foes of a civil war share it. */
  readonly country?: string
  /** Ids, names and mentions that stand for it, sorted. */
  readonly names: readonly string[]
  readonly side: string
  /** How many claims it fights, speaks, or loses people in. */
  readonly claims: number
}

/** A tie between two parties: how often claims show them as foes or as friends, and the claim that shows it first. */
export interface Tie {
  readonly parties: readonly [string, string]
  /** Below zero: foes; above: friends. */
  readonly weight: number
  readonly reason: string
  readonly claim?: string
}

/** Parties that fight together. */
export interface Side {
  /** The id of its party with most claims. */
  readonly id: string
  readonly name: string
  readonly parties: readonly string[]
  /** Ids of the sides that it fights. */
  readonly foes: readonly string[]
}

/** Who fights with whom and against whom. Plain data: `createPartyIndex` answers which party an actor belongs to. */
export interface Sides {
  readonly parties: readonly Party[]
  readonly sides: readonly Side[]
  /** Why: the ties found, strongest first. */
  readonly ties: readonly Tie[]
}
