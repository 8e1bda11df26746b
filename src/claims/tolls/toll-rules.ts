import { DEAD_RULES } from './rules/dead-rules.js'
import { EQUIPMENT_RULES } from './rules/equipment-rules.js'
import { HARM_VERB_RULES } from './rules/harm-verb-rules.js'
import { LOSS_RULES } from './rules/loss-rules.js'
import { NOUN_RULES } from './rules/noun-rules.js'
import { PHRASE_RULES } from './rules/phrase-rules.js'
import { TOTAL_RULES } from './rules/total-rules.js'
import type { TollRule } from './toll-rule.js'

/** All rules of tolls. Where two read the same people by the same measure, the first in this order keeps them. */
export const TOLL_RULES: readonly TollRule[] = [
  ...DEAD_RULES,
  ...PHRASE_RULES,
  ...HARM_VERB_RULES,
  ...NOUN_RULES,
  ...LOSS_RULES,
  ...TOTAL_RULES,
  ...EQUIPMENT_RULES,
]

const index = new Map<string, TollRule[]>()
for (const rule of TOLL_RULES)
  for (const word of rule.words) {
    const list = index.get(word)
    if (list) list.push(rule)
    else index.set(word, [rule])
  }

/** The rules that a lower-case word sets off: one look-up a token, and the gate for sentences without any. */
export const RULES_BY_WORD: ReadonlyMap<string, readonly TollRule[]> = index
