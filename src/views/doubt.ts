import type { Claim } from '../claims/claim.js'

/**
 * Why a claim is not simply said and so: shown beside every number that comes of it.
 * `denied`: its source says that it is not so. `disbelieved`: the author says so. `rejected`: a reviewer says that it was read wrongly.
 * `not_fact`: demanded, threatened, foretold or asked. `hedged`: probable or possible only. `inferred`: the party is not named.
 * `subset`: a part of another figure. `repeats`, `copied`, `superseded`: counted once, in another claim. `confirmed`: a reviewer says that it was read well.
 */
export type Mark =
  | 'denied'
  | 'disbelieved'
  | 'rejected'
  | 'not_fact'
  | 'hedged'
  | 'background'
  | 'inferred'
  | 'subset'
  | 'repeats'
  | 'superseded'
  | 'copied'
  | 'confirmed'

const NOT_FACTS = new Set<Claim['speechAct']>(['demand', 'order', 'threaten', 'promise', 'predict', 'speculate', 'question'])
const NEGATED = /^(?:CT|PR|PS)-$/

/** What of a claim's own content is doubtful or out of the count, in the order in which it should be shown. */
export function marksOf(claim: Claim): readonly Mark[] {
  const { bySource, byAuthor } = claim.factuality
  const marks: Mark[] = []
  if (claim.kind !== 'ceasefire' && NEGATED.test(bySource)) marks.push('denied')
  if (claim.kind !== 'ceasefire' && NEGATED.test(byAuthor) && !NEGATED.test(bySource)) marks.push('disbelieved')
  if (claim.kind === 'toll' || claim.kind === 'event') if (NOT_FACTS.has(claim.speechAct)) marks.push('not_fact')
  if (/^P[RS]/.test(bySource) || /^P[RS]/.test(byAuthor)) marks.push('hedged')
  if (claim.background) marks.push('background')
  if (claim.toll?.victim.inferred) marks.push('inferred')
  if (claim.toll?.subsetOf !== undefined) marks.push('subset')
  if (claim.repeats !== undefined) marks.push('repeats')
  return marks
}

/** Does a claim say that something is so? Denied, demanded, feared and asked things are not facts. */
export const isAffirmed = (claim: Claim): boolean =>
  !NEGATED.test(claim.factuality.bySource) &&
  !NEGATED.test(claim.factuality.byAuthor) &&
  claim.factuality.bySource !== 'Uu' &&
  !NOT_FACTS.has(claim.speechAct)
