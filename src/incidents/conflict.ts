/** A party as a conflict file sets it. */
export interface ConflictParty {
  readonly id: string
  readonly name: string
  /** Names, mentions and ids of actors that belong to it. */
  readonly aliases?: readonly string[]
  readonly kind?: 'state' | 'de_facto' | 'armed_group' | 'other'
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
}

/** A conflict as a person set it: what is known beforehand of its period, its area, its parties and sides. */
export interface Conflict {
  readonly id: string
  readonly name: string
  /** ISO days, inclusive. */
  readonly from?: string
  readonly to?: string
  /** Alpha-3 codes of the countries that it is fought in. */
  readonly countries?: readonly string[]
  readonly parties?: readonly ConflictParty[]
  /** Which parties fight together: id of the side → ids of parties. All sides named here are foes of each other. */
  readonly sides?: Readonly<Record<string, readonly string[]>>
  /** Other names of places: name → further names. */
  readonly places?: Readonly<Record<string, readonly string[]>>
}
