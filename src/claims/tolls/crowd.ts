import type { Bound, Quantity } from '../../language/quantity.js'

/**
 * People (or things) that a text counts or names: "at least 41 soldiers", "a home guard", "his wife", "Ahmad Khan", "12 others", "three of
 * them". Tokens are those of its sentence.
 */
export interface Crowd {
  readonly index: number
  readonly from: number
  /** Exclusive. */
  to: number
  /** The noun that says who they are; of a bare number the number itself. */
  readonly head: number
  readonly kind: 'counted' | 'one' | 'name' | 'pronoun' | 'bare' | 'elliptic' | 'thing'
  /** null is open; of a bare plural ("the soldiers") both are null. */
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly quantity: Quantity | null
  /** "the", "his", "both", "all": may take up people named before. */
  readonly definite: boolean
  /** A preposition stands before it. */
  readonly preposition: string | null
  /** `apposed`: says again who an earlier crowd is ("identified as …"); `part`: a part of the one before ("including …"). */
  role: 'free' | 'apposed' | 'part'
  /** "of them", "of whom": the number counts a part of people told before. */
  readonly partitive: boolean
}

/** Does it say how many? */
export const isCounted = (crowd: Crowd): boolean =>
  crowd.kind !== 'bare' && crowd.kind !== 'thing' && (crowd.low !== null || crowd.high !== null)
