import type { Sentence } from '../../language/sentence.js'
import { PAST_ONLY } from './inflect.js'
import { childrenOf, isNominal, isVerbal, markOf, prepositionOf } from './parse-tree.js'

/** Who or which: the noun that a relative pronoun stands for, else the token itself. */
export function behindRelative(sentence: Sentence, token: number, verb: number): number {
  const word = sentence.lower[token]!
  if (word !== 'who' && word !== 'which' && word !== 'that' && word !== 'whom') return token
  if (word === 'that' && sentence.xpos[token] === 'DT') return token
  for (let up = verb, steps = 0; up >= 0 && steps < 3; steps++) {
    if (sentence.deprel[up] === 'acl:relcl' && sentence.head[up]! < token) return sentence.head[up]!
    if (sentence.deprel[up] !== 'conj' && sentence.deprel[up] !== 'xcomp') break
    up = sentence.head[up]!
  }
  for (let left = token - 1; left >= 0 && left >= token - 6; left--)
    if (/^(?:NOUN|PROPN)$/.test(sentence.upos[left]!)) return topOfPhrase(sentence, left, left + 1)
  return token
}

/** Climbs from a noun to the noun that governs it ("shelling" from "villages" in "the shelling of villages"), within what precedes `before`. */
function topOfPhrase(sentence: Sentence, token: number, before: number): number {
  let top = token
  for (let steps = 0; steps < 8; steps++) {
    const head = sentence.head[top]!
    if (head < 0 || head >= before || !isNominal(sentence, head)) break
    if (!/^(?:nmod|compound|flat|conj|nummod|nmod:poss|appos|amod|nmod:desc|det)$/.test(sentence.deprel[top]!)) break
    top = head
  }
  return top
}

/** Where a tagger took "killed six" for a participle that describes the noun before it: has it an object of its own? */
export function isFiniteVerb(sentence: Sentence, verb: number): boolean {
  if (sentence.xpos[verb] === 'VBD' || sentence.xpos[verb] === 'VBZ' || sentence.xpos[verb] === 'VBP') return true
  if (sentence.xpos[verb] !== 'VBN') return false
  const next = sentence.lower[verb + 1] ?? ''
  // "stormed into", "set ablaze a shop", "shot dead two men"
  if (next === 'into') return true
  if (/^(?:ablaze|dead|down|up|off|out|fire)$/.test(next) && /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(sentence.upos[verb + 2] ?? '')) return true
  if (PAST_ONLY.has(sentence.lower[verb]!) || INTRANSITIVE.has(sentence.lemma[verb]!)) return true
  for (const child of childrenOf(sentence, verb)) {
    if (sentence.deprel[child] === 'obj' || isBareObject(sentence, verb, child)) return true
    if (
      sentence.deprel[child] === 'compound:prt' &&
      sentence.head[verb]! >= 0 &&
      sentence.deprel[sentence.head[verb]!] === 'root' &&
      !hasBy(sentence, verb)
    )
      return true
  }
  return false
}

/** An object that the parse took for an adverbial phrase, though no preposition leads it: "detained 14 men". */
export function isBareObject(sentence: Sentence, verb: number, child: number): boolean {
  if ((sentence.deprel[child] !== 'obl' && sentence.deprel[child] !== 'xcomp') || child < verb || !isNominal(sentence, child)) return false
  for (const part of childrenOf(sentence, child)) {
    if (part > child) break
    if (sentence.deprel[part] === 'case')
      return part === verb + 1 && PARTICLES.has(sentence.lower[part]!) && sentence.lower[part + 1] !== 'of'
  }
  return !TIME_WORDS.has(sentence.lower[child]!)
}

/** Verbs that describe no noun by their participle: "the sides agreed on" is a clause. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'agree clash meet talk march rally protest advance retreat surrender resign vote collide cooperate collaborate negotiate demonstrate riot arrive'.split(
    ' ',
  ),
)

const PARTICLES: ReadonlySet<string> = new Set(['over', 'out', 'off', 'down', 'up', 'back'])

function hasBy(sentence: Sentence, verb: number): boolean {
  for (const child of childrenOf(sentence, verb)) if (prepositionOf(sentence, child) === 'by') return true
  return false
}

/** Prepositions that lead no finite clause: where the parse makes them do so, what follows is theirs, and the subject stands before. */
const NO_MARKS: ReadonlySet<string> = new Set(['to', 'near', 'of', 'from', 'with', 'by', 'against', 'in', 'on', 'at'])

/** The subject of a verb, over control, coordination and relative clauses; -1 where the sentence has none. */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): number {
  if (depth > 5) return -1
  let own = -1
  for (const child of childrenOf(sentence, verb)) {
    const relation = sentence.deprel[child]!
    if (relation !== 'nsubj' && relation !== 'nsubj:pass') continue
    // "Minister Lavrov" as two subjects side by side is one
    if (own < 0 || (child === own + 1 && sentence.upos[child] === 'PROPN')) own = child
  }
  const head = sentence.head[verb]!
  if (own >= 0) {
    const before = nounBefore(sentence, verb)
    return before >= 0 ? before : behindRelative(sentence, own, verb)
  }
  const relation = sentence.deprel[verb]!
  if (head < 0) return subjectBefore(sentence, verb)
  if (relation === 'conj') {
    if (isVerbal(sentence, head) || sentence.upos[head] === 'ADJ') return subjectOf(sentence, head, depth + 1)
    return head < verb && isFiniteVerb(sentence, verb) ? subjectBefore(sentence, verb) : -1
  }
  if (relation === 'acl:relcl') return head
  // "has armed" where the parse makes the participle an object
  if (relation === 'obj' && sentence.lemma[head] === 'have') return subjectOf(sentence, head, depth + 1)
  if (relation === 'acl') {
    if (sentence.xpos[verb] === 'VBG') return head
    if (isFiniteVerb(sentence, verb)) return topOfPhrase(sentence, head, verb)
    return -1
  }
  if (relation === 'xcomp' || relation === 'ccomp' || relation === 'advcl') {
    if (relation === 'ccomp' && sentence.xpos[verb] !== 'VB' && sentence.xpos[verb] !== 'VBG') return subjectBefore(sentence, verb)
    if (isNominal(sentence, head)) return isFiniteVerb(sentence, verb) ? topOfPhrase(sentence, head, verb) : -1
    const object = objectOf(sentence, head)
    if (object >= 0 && object < verb) {
      if (relation === 'advcl' ? /^(?:of|for|from)$/.test(markOf(sentence, verb)) : OBJECT_CONTROL.has(sentence.lemma[head]!)) return object
    }
    return subjectOf(sentence, head, depth + 1)
  }
  return isFiniteVerb(sentence, verb) ? subjectBefore(sentence, verb) : -1
}

const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'force order urge ask allow help tell compel permit let make persuade convince pressure invite encourage accuse suspect cause lead enable see send want command instruct authorise authorize require prompt warn blame push see find catch call'.split(
    ' ',
  ),
)

/** The direct object of a verb, or -1. */
export const objectOf = (sentence: Sentence, verb: number): number => {
  for (const child of childrenOf(sentence, verb)) if (sentence.deprel[child] === 'obj') return child
  return -1
}

/** "Hackers linked to the GRU attacked": the noun that a clause falsely led by a preposition belongs to; -1 where it is not. */
function nounBefore(sentence: Sentence, verb: number): number {
  const { xpos, deprel } = sentence
  if ((xpos[verb] !== 'VBD' && xpos[verb] !== 'VBZ') || !NO_MARKS.has(markOf(sentence, verb))) return -1
  let above = sentence.head[verb]!
  while (above >= 0 && above < verb && !isNominal(sentence, above) && deprel[above] === 'acl') above = sentence.head[above]!
  return above >= 0 && above < verb && isNominal(sentence, above) ? topOfPhrase(sentence, above, verb) : -1
}

/** The noun phrase that ends right before a finite verb, over adverbs and auxiliaries. */
function subjectBefore(sentence: Sentence, verb: number): number {
  if (!isFiniteVerb(sentence, verb)) return -1
  for (let left = verb - 1; left >= 0; left--) {
    const upos = sentence.upos[left]!
    if (upos === 'ADV' || upos === 'AUX' || upos === 'PART') continue
    if (upos === 'PROPN' && TIME_WORDS.has(sentence.lower[left]!)) {
      if (sentence.lower[left - 1] === 'on' || sentence.lower[left - 1] === 'in') left--
      continue
    }
    return isNominal(sentence, left) && sentence.upos[left] !== 'NUM' ? topOfPhrase(sentence, left, verb) : -1
  }
  return -1
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)
