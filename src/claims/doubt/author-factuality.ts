import type { Sentence } from '../../language/sentence.js'
import type { Factuality } from '../claim.js'
import { INFINITIVES } from './commitment-lexicon.js'
import { commitmentsIn, isInfinitive } from './commitments.js'

/**
 * How sure the clause of a token makes what it tells, by its own words (negation, modals, hedges, conditions, "failed to"), leaving its
 * speaker aside. What would or could be, what somebody tries or means to do, and what a condition hangs on, is uncommitted (Uu).
 * `clauseFactuality(sentence, at('killed')) // "Twelve may have been killed" => 'PS+'`
 */
export function clauseFactuality(sentence: Sentence, token: number): Factuality {
  const value = commitmentsIn(sentence, false)(token)
  if (value > 0 && (isOpen(sentence, token) || isMeant(sentence, token))) return 'Uu'
  if (value >= 2.2) return 'CT+'
  if (value >= 1.7) return 'PR+'
  if (value >= 0.6) return 'PS+'
  if (value > -0.6) return 'Uu'
  if (value > -1.2) return 'PS-'
  return value > -2 ? 'PR-' : 'CT-'
}

/** "Could die", "would strike", "if it attacks": neither told nor guessed. "May have died" is a guess. */
function isOpen({ lower, xpos, deprel, childStart, children }: Sentence, token: number): boolean {
  let modal = false
  for (let c = childStart[token]!; c < childStart[token + 1]!; c++) {
    const child = children[c]!
    const word = lower[child]!
    if (deprel[child]!.startsWith('aux') && (word === 'have' || word === 'has')) return false
    if (xpos[child] === 'MD' && /^(?:would|could|should|must|can|'d)$/.test(word)) modal = true
    if (deprel[child] === 'mark' && (word === 'if' || word === 'unless' || word === 'whether')) return true
  }
  return modal
}

/** Words that commit an author to less than this speak of what is meant: "try", "want", "plan" and not "manage", "expect". */
const MEANT = 1.5

/** "Tried to kill", "a plot to kill": an attempt tells of no death. */
function isMeant(sentence: Sentence, token: number): boolean {
  const governor = sentence.head[token]!
  if (governor < 0 || !isInfinitive(sentence, token)) return false
  const meant = INFINITIVES.get(sentence.lemma[governor]!)?.affirmed ?? 0
  return meant > 0 && meant < MEANT
}
