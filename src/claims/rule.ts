import type { Sentence } from '../language/sentence.js'
import type { Reading } from './reading.js'

/** What a token must be, and what must hang on it. A list is read as "one of". */
export interface TokenPattern {
  readonly lemma?: ReadonlySet<string>
  readonly upos?: readonly string[]
  readonly xpos?: readonly string[]
  /** Relation to its own head. */
  readonly deprel?: readonly string[]
  /** Dependents by relation: 'nsubj:pass', or several as 'obj|obl'. Each must be there unless it is optional; `never` must not. */
  readonly deps?: Readonly<Record<string, DependentPattern>>
}

export interface DependentPattern extends TokenPattern {
  /** Name under which the rule finds the token. */
  readonly as?: string
  readonly optional?: true
  readonly never?: true
}

/** Where a rule matched: the trigger and the named tokens, as token numbers of the sentence. */
export interface Match {
  readonly sentence: Sentence
  readonly trigger: number
  readonly at: Readonly<Record<string, number>>
}

/** An example of a rule: what it finds in a text, as fields that each finding must have. */
export interface Example<Finding> {
  readonly text: string
  readonly finds: readonly Partial<Record<keyof Finding | string, unknown>>[]
}

/** A rule is data with its reason and its own examples; they are its test, and `ascribe explain` prints the reason. */
export interface Rule<Finding> {
  readonly id: string
  readonly reason: string
  readonly match: TokenPattern & { readonly lemma: ReadonlySet<string> }
  readonly gives: (match: Match, reading: Reading) => Finding | readonly Finding[] | null
  readonly examples: readonly Example<Finding>[]
  readonly nearMisses: readonly string[]
}

/** Declares a rule; only gives it its type. */
export const rule = <Finding>(one: Rule<Finding>): Rule<Finding> => one

/** Rules by the lemma of their trigger, so that a token costs one look-up. */
export type RuleIndex<Finding> = ReadonlyMap<string, readonly Rule<Finding>[]>

/** Indexes rules by trigger lemma, in the order given. */
export function indexRules<Finding>(rules: readonly Rule<Finding>[]): RuleIndex<Finding> {
  const index = new Map<string, Rule<Finding>[]>()
  for (const one of rules) {
    for (const lemma of one.match.lemma) {
      const list = index.get(lemma)
      if (list) list.push(one)
      else index.set(lemma, [one])
    }
  }
  return index
}

/** Does the token fit the pattern? Named dependents are written into `at`. */
export function fits(sentence: Sentence, token: number, pattern: TokenPattern, at: Record<string, number>): boolean {
  if (pattern.lemma && !pattern.lemma.has(sentence.lemma[token]!)) return false
  if (pattern.upos && !pattern.upos.includes(sentence.upos[token]!)) return false
  if (pattern.xpos && !pattern.xpos.includes(sentence.xpos[token]!)) return false
  if (pattern.deprel && !pattern.deprel.includes(sentence.deprel[token]!)) return false
  for (const relation in pattern.deps) {
    const wanted = pattern.deps[relation]!
    const dependent = findDependent(sentence, token, relation, wanted, at)
    if (dependent < 0 ? !(wanted.optional || wanted.never) : wanted.never) return false
    if (dependent >= 0 && wanted.as) at[wanted.as] = dependent
  }
  return true
}

function findDependent(sentence: Sentence, token: number, relation: string, wanted: TokenPattern, at: Record<string, number>): number {
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
    const child = sentence.children[c]!
    if (namesRelation(relation, sentence.deprel[child]!) && fits(sentence, child, wanted, at)) return child
  }
  return -1
}

function namesRelation(wanted: string, relation: string): boolean {
  if (wanted === relation) return true
  if (!wanted.includes('|')) return false
  return wanted.split('|').includes(relation)
}

/** All findings of the rules in one sentence, in the order of their triggers. */
export function applyRules<Finding>(index: RuleIndex<Finding>, sentence: Sentence, reading: Reading): Finding[] {
  const findings: Finding[] = []
  for (let token = 0; token < sentence.length; token++) {
    const rules = index.get(sentence.lemma[token]!)
    if (!rules) continue
    for (const one of rules) {
      const at: Record<string, number> = {}
      if (!fits(sentence, token, one.match, at)) continue
      const given = one.gives({ sentence, trigger: token, at }, reading)
      if (given === null) continue
      if (Array.isArray(given)) findings.push(...given)
      else findings.push(given as Finding)
    }
  }
  return findings
}
