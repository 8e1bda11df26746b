import type { Span } from '../base/span.js'

/** A time as the text gives it, resolved against the day of publication. `last` is inclusive. Dates are ISO 8601 (a day, or a minute). */
export interface TimeExpression {
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly text: string
  /** First and last day (or minute) meant. */
  readonly first: string
  readonly last: string
  readonly precision: 'minute' | 'day' | 'week' | 'month' | 'year'
  /** `at`: when something was ("on Saturday"); `since`, `until`, `from`: one end of a stretch; `during`: a stretch ("in the past week"); `every`: a rate ("a day"). */
  readonly kind: 'at' | 'since' | 'until' | 'from' | 'during' | 'every'
}
