import type { Span } from '../base/span.js'

export type Bound = 'exact' | 'at_least' | 'more_than' | 'at_most' | 'approx' | 'range' | 'vague'

/**
 * A number of things as the text gives it: "at least 41" is 41..null with bound `at_least`, "dozens" 24..null with bound `vague`.
 * null is open. `from` and `to` (exclusive) are the tokens from the first word of the hedge to the last of the number;
 * `head` is the token of the number itself to which a noun attaches.
 */
export interface Quantity {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly span: Span
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  /** How it is written: 41, forty-one, "a soldier" (article), "dozens" (vague noun), "the couple" (noun). */
  readonly written: 'digits' | 'words' | 'article' | 'vague' | 'noun'
  /** What it plainly counts, where the number itself says so: an age, a date, money, a unit of measure, a share … none: may count people. */
  readonly counts?: 'age' | 'date' | 'clock' | 'money' | 'measure' | 'percent' | 'ordinal' | 'score' | 'name'
}
