import type { Role } from './role.js'

/** What sort of thing a row of the registry is: it decides how the row combines with the words around it. */
export type ActorKind =
  | 'state'
  | 'entity'
  | 'people'
  | 'person'
  | 'group'
  | 'force'
  | 'body'
  | 'igo'
  | 'ngo'
  | 'media'
  | 'party'
  | 'company'

/** A person's office: inclusive years; `to` is left out while it lasts. */
export interface Tenure {
  readonly office: string
  readonly sector: string
  readonly from: number
  readonly to?: number
}

/** One actor that is known by name. */
export interface ActorRow {
  /** Unique; words and hyphens: 'lka/ltte'. A row given later replaces an earlier one of the same id. */
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly aliases?: readonly string[]
  /** Of a state or people: adjectives and words for its people, the adjective first ('Turkish', 'Turk', 'Turks'). */
  readonly adjectives?: readonly string[]
  /** Of a state: seats and nicknames of its government ('Ankara'). */
  readonly seats?: readonly string[]
  readonly country?: string
  readonly sector?: string
  readonly alignedWith?: string
  /** First and last year of existence, inclusive. */
  readonly from?: number
  readonly to?: number
  readonly tenures?: readonly Tenure[]
  /** Of an intergovernmental body: alpha-3 of its members, and of those that chair it. */
  readonly members?: readonly string[]
  readonly chairs?: readonly string[]
  /** As whom it speaks, where its sector does not tell ('wire' of a news agency, 'monitor'). */
  readonly role?: Role
  /** Only where the text is about this row's country: the alias is too common a word or abbreviation. */
  readonly needsContext?: true
  /** Written from memory and not yet held against a source. */
  readonly unchecked?: true
}
