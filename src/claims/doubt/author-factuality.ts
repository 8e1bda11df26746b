import type { Sentence } from '../../language/sentence.js'
import type { Factuality } from '../claim.js'

/** How sure the clause of a token makes what it tells, by its own words (negation, modals, hedges, conditions), leaving its speaker aside. */
export function clauseFactuality(_sentence: Sentence, _token: number): Factuality {
  return 'CT+'
}
