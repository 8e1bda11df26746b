import type { Measure } from '../claim.js'
import { type Crowd, isCounted } from './crowd.js'
import type { TollDraft } from './toll-rule.js'

/** A draft for each crowd that says how many; `words` are the trigger's tokens. */
export function draftsOf(
  rule: string,
  measure: Measure,
  trigger: number,
  words: readonly [number, number],
  crowds: readonly Crowd[],
  more: Partial<TollDraft> = {},
): TollDraft[] {
  return crowds.filter(isCounted).map((crowd) => ({ rule, measure, trigger, words, crowd, ...more }))
}
