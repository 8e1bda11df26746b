import type { Sentence } from './sentence.js'
import type { TimeExpression } from './time-expression.js'

const CLAUSAL = /^(?:root|ccomp|advcl|acl|parataxis|csubj)/

/** Is this token the head of a clause: root, a clausal dependent, or a verb joined to one? */
export function headsClause(sentence: Sentence, token: number): boolean {
  const relation = sentence.deprel[token]!
  if (CLAUSAL.test(relation)) return true
  return relation === 'conj' && (sentence.upos[token] === 'VERB' || sentence.upos[token] === 'AUX')
}

/** Head of the innermost clause that holds the token; the token itself where it heads one. */
export function clauseOf(sentence: Sentence, token: number): number {
  let at = token
  for (let steps = 0; steps < 64; steps++) {
    const head = sentence.head[at]!
    if (head < 0 || headsClause(sentence, at)) return at
    at = head
  }
  return at
}

/** Number of steps from a token up to an ancestor (0: itself), or -1 where that one is none. */
export function stepsUp(sentence: Sentence, token: number, ancestor: number): number {
  let at = token
  for (let steps = 0; steps < 64 && at >= 0; steps++) {
    if (at === ancestor) return steps
    at = sentence.head[at]!
  }
  return -1
}

/** Token of a stretch whose head lies outside it. */
export function headOfStretch(sentence: Sentence, from: number, to: number): number {
  for (let t = to - 1; t >= from; t--) {
    const head = sentence.head[t]!
    if (head < from || head >= to) return t
  }
  return to - 1
}

export const NO_DAY = -2

/** The word before a day and its "on": the verb of "said | on Monday that", whatever the parse hung the day on. `NO_DAY` for other times; -1 where none stands before it. */
export function wordBeforeDay({ lower }: Sentence, { kind, precision, from }: TimeExpression): number {
  if (kind !== 'at' || precision !== 'day') return NO_DAY
  return from - (lower[from - 1] === 'on' ? 2 : 1)
}
