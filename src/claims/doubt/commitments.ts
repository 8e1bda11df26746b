import type { Sentence } from '../../language/sentence.js'
import { CLAUSES, HEDGES, INFINITIVES, MODALS, NEGATIONS, OBJECTS, type Signature, UNREAL_NOUNS } from './commitment-lexicon.js'

const UNREAD = 9

/**
 * Gives the author's commitment, −3…3, to what a token of the sentence tells as a predicate. A predicate has what its governor makes of it
 * (`fromGovernor`), less what its own clause takes away (`ownClause`). With `reported` false, verbs of speech and thought make nothing of their
 * content: their speaker is dealt with elsewhere.
 */
export function commitmentsIn(sentence: Sentence, reported = true): (token: number) => number {
  const values = new Float32Array(sentence.length).fill(UNREAD)
  return (token) => read(sentence, token, values, reported, 0)
}

function read(sentence: Sentence, token: number, values: Float32Array, reported: boolean, depth: number): number {
  const known = values[token]!
  if (known !== UNREAD) return known
  values[token] = 3
  const outer = depth > 40 ? 3 : fromGovernor(sentence, token, values, reported, depth)
  const value = combine(outer, ownClause(sentence, token))
  values[token] = value
  return value
}

/** Polarity multiplies, certainty is that of the weaker. */
function combine(outer: number, own: number): number {
  const strength = Math.min(Math.abs(outer), Math.abs(own))
  return outer < 0 !== own < 0 ? -strength : strength
}

/** Certainty of a predicate by the words of its own clause. */
function ownClause(sentence: Sentence, token: number): number {
  const { childStart, children, lower, deprel, upos, xpos } = sentence
  const noun = upos[token] === 'NOUN' || upos[token] === 'PROPN'
  let value = 3
  let negative = false
  let perfect = false
  for (let c = childStart[token]!; c < childStart[token + 1]!; c++) {
    const child = children[c]!
    const word = lower[child]!
    const relation = deprel[child]!
    if (
      NEGATIONS.has(word) &&
      (relation === 'advmod' ||
        relation === 'det' ||
        relation === 'cc' ||
        relation === 'case' ||
        relation === 'mark' ||
        relation === 'cc:preconj' ||
        /^nsubj/.test(relation))
    ) {
      // "not only" denies nothing
      const only = /^(?:only|just|merely|simply|least)$/.test(lower[child + 1] ?? '')
      if (!only && !(word === 'no' && relation === 'advmod' && lower[child + 1] !== 'longer')) negative = true
    } else if (/^(?:nsubj|obj)/.test(relation) && hasNo(sentence, child)) negative = true
    if (relation.startsWith('aux')) {
      if (word.endsWith("n't") && word.length > 3) negative = true
      if (word === 'have' || word === 'has' || word === 'had') perfect = true
      if (xpos[child] === 'MD') value = Math.min(value, MODALS[word] ?? 2)
      else if (word === 'going') value = Math.min(value, 2.3)
    } else if (relation === 'advmod' || relation === 'amod') {
      const hedge = HEDGES.get(word)
      if (hedge !== undefined) value = Math.min(value, hedge)
    } else if (relation === 'mark' && !noun) {
      if (word === 'if' || word === 'unless' || word === 'whether') value = Math.min(value, word === 'whether' ? 0.6 : 0.8)
      if (word === 'to' && (deprel[token] === 'root' || deprel[token] === 'parataxis')) value = Math.min(value, 1.4)
      if (word === 'unless') negative = !negative
      if (word === 'until' || word === 'till' || word === 'once') value = Math.min(value, 1.8)
    } else if (relation === 'case' && noun) {
      if (word === 'without' || word === 'despite') negative = word === 'without'
      else if (word === 'against' || word === 'until' || word === 'pending') value = Math.min(value, 1.8)
    } else if (relation.startsWith('advcl') && isCondition(sentence, child)) value = Math.min(value, 2)
  }
  if (perfect && value < 2 && value > 1.2) value = 1.2
  if (isAsked(sentence, token)) value = Math.min(value, 1)
  return negative ? -Math.min(value < 3 ? value + 0.6 : 3, 2.5) : value
}

/** "No one", "no troops", "none of them". */
function hasNo({ lower, childStart, children, deprel }: Sentence, noun: number): boolean {
  if (/^(?:nobody|nothing|none|neither)$/.test(lower[noun]!)) return true
  for (let c = childStart[noun]!; c < childStart[noun + 1]!; c++) {
    const child = children[c]!
    if (deprel[child] === 'det' && (lower[child] === 'no' || lower[child] === 'neither')) return true
  }
  return false
}

function isCondition({ lower, childStart, children, deprel }: Sentence, clause: number): boolean {
  for (let c = childStart[clause]!; c < childStart[clause + 1]!; c++) {
    const child = children[c]!
    if (deprel[child] === 'mark' && (lower[child] === 'if' || lower[child] === 'unless')) return true
  }
  return false
}

const isAsked = ({ lower, length, deprel }: Sentence, token: number): boolean =>
  deprel[token] === 'root' && (lower[length - 1] === '?' || lower[length - 2] === '?')

/** What the word above makes of a predicate. */
function fromGovernor(sentence: Sentence, token: number, values: Float32Array, reported: boolean, depth: number): number {
  const { head, deprel, lemma, upos } = sentence
  const governor = head[token]!
  if (governor < 0) return 3
  const relation = deprel[token]!
  const above = (): number => read(sentence, governor, values, reported, depth + 1)
  const word = lemma[governor]!
  if (relation === 'conj') return ofFirst(sentence, token, governor, values, reported, depth)
  if (
    relation.startsWith('xcomp') ||
    relation.startsWith('ccomp') ||
    relation.startsWith('csubj') ||
    (relation.startsWith('advcl') && isInfinitive(sentence, token))
  ) {
    const finite = !isInfinitive(sentence, token) && relation.startsWith('ccomp')
    const signature = finite
      ? CLAUSES.get(word)
      : (INFINITIVES.get(word) ??
        INFINITIVES.get(sentence.lower[governor]!) ??
        (relation.startsWith('ccomp') ? CLAUSES.get(word) : undefined))
    if (!reported && signature && isSpeech(word, finite)) return 3
    if (signature) return signed(signature, above())
    if (relation.startsWith('advcl')) return purpose(above())
    if (upos[governor] === 'ADJ') return isInfinitive(sentence, token) ? combine(above(), 1.8) : above()
    return relation.startsWith('xcomp') && isInfinitive(sentence, token) ? combine(above(), 1.8) : finite ? 2.7 : above()
  }
  if (relation.startsWith('advcl')) return adverbial(sentence, token, above())
  if (relation.startsWith('acl') && isCalledFalse(sentence, governor)) return -2.6
  if (relation === 'acl') {
    // "no troops seen", "no pattern linking the two"
    if (hasNo(sentence, governor)) return -2.2
    if (isInfinitive(sentence, token))
      return UNREAL_NOUNS.has(word) ? 1.2 : combine(Math.abs(above()), INFINITIVES.get(word)?.affirmed ?? 1.6)
    return hasMark(sentence, token) ? (UNREAL_NOUNS.has(word) ? 1.4 : 2.2) : 2.9
  }
  // "has no comment": the denial is the noun's own
  if (upos[token] === 'NOUN' && hasNo(sentence, token)) return 3
  if (upos[token] === 'NOUN') return nominal(sentence, token, governor, relation, above)
  return 3
}

/** A conjunct stands under what governs the first, and shares its modal and negation where it has no subject of its own. */
function ofFirst(sentence: Sentence, token: number, first: number, values: Float32Array, reported: boolean, depth: number): number {
  const { childStart, children, deprel, xpos, lower, upos } = sentence
  for (let c = childStart[token]!; c < childStart[token + 1]!; c++)
    if (/^nsubj/.test(deprel[children[c]!]!)) return fromGovernor(sentence, first, values, reported, depth + 1)
  let outer = fromGovernor(sentence, first, values, reported, depth + 1)
  if (upos[token] !== 'VERB' || xpos[token] === 'VBD' || xpos[token] === 'VBZ' || xpos[token] === 'VBP') return outer
  for (let c = childStart[first]!; c < childStart[first + 1]!; c++) {
    const child = children[c]!
    if (xpos[child] === 'MD') outer = combine(outer, MODALS[lower[child]!] ?? 2)
    else if (
      deprel[child] === 'advmod' &&
      (lower[child] === 'not' || lower[child] === "n't" || lower[child] === 'never') &&
      xpos[token] === xpos[first]
    )
      outer = combine(outer, -2.2)
  }
  return outer
}

/** Affirmed, denied, or between where the governor itself is uncertain. */
function signed({ affirmed, denied }: Signature, governor: number): number {
  if (governor < -0.5) return denied
  if (governor >= 2.4) return affirmed
  return combine(affirmed, Math.max(0.6, governor))
}

const FALSE = /^(?:false|untrue|fabricated|baseless|unfounded|groundless|incorrect|wrong|fake|nonsense|lie|fabrication|fiction)$/

const SAID = /^(?:claim|report|allegation|assertion|accusation|statement|rumou?r|story|suggestion)$/

/** "The claim that 30 died was false". */
const isCalledFalse = ({ head, lemma, lower, deprel }: Sentence, noun: number): boolean =>
  SAID.test(lemma[noun]!) && /^nsubj/.test(deprel[noun]!) && (FALSE.test(lower[head[noun]!] ?? '') || FALSE.test(lemma[head[noun]!] ?? ''))

const purpose = (above: number): number => (above < 0 ? 0.6 : Math.min(1.8, Math.max(0.6, above)))

export const isInfinitive = (sentence: Sentence, token: number): boolean => {
  const { childStart, children, deprel, lower } = sentence
  for (let c = childStart[token]!; c < childStart[token + 1]!; c++) {
    const child = children[c]!
    if (child < token && lower[child] === 'to' && (deprel[child] === 'mark' || sentence.upos[child] === 'PART')) return true
  }
  return false
}

function hasMark({ childStart, children, deprel, lower }: Sentence, token: number): boolean {
  for (let c = childStart[token]!; c < childStart[token + 1]!; c++) {
    const child = children[c]!
    if (deprel[child] === 'mark' && /^(?:of|for|that|to)$/.test(lower[child]!)) return true
  }
  return false
}

/** Gerunds and finite clauses of time, ground and condition. */
function adverbial(sentence: Sentence, token: number, above: number): number {
  const { childStart, children, deprel, lower, lemma, head } = sentence
  for (let c = childStart[token]!; c < childStart[token + 1]!; c++) {
    const child = children[c]!
    const relation = deprel[child]!
    if (relation !== 'mark' && relation !== 'advmod') continue
    switch (lower[child]) {
      case 'if':
      case 'unless':
      case 'whether':
        return 1
      case 'from': {
        const signature = OBJECTS.get(lemma[head[token]!]!)
        return signature && signature.affirmed < 0 ? signed({ affirmed: -2, denied: 1.5 }, above) : 2.6
      }
      case 'without':
        return 3
      case 'before':
      case 'until':
        return above >= 2.4 ? 2.4 : 1.4
      case 'when':
      case 'once':
      case 'as':
      case 'while':
        return above > 0 && above < 2.6 ? 1.8 : 2.9
      case 'for':
      case 'of':
        return /^(?:accuse|charge|suspect|convict|blame|indict)$/.test(lemma[head[token]!]!) ? 1.8 : 2.6
      default:
    }
  }
  return 2.9
}

/** A noun of an event under its verb, or under another noun. */
function nominal(sentence: Sentence, token: number, governor: number, relation: string, above: () => number): number {
  const { lemma, upos, childStart, children, deprel, lower } = sentence
  const verb = upos[governor] === 'VERB' || upos[governor] === 'ADJ'
  let preposition = ''
  for (let c = childStart[token]!; c < childStart[token + 1]!; c++) if (deprel[children[c]!] === 'case') preposition = lower[children[c]!]!
  if (
    verb &&
    (relation === 'obj' ||
      relation === 'nsubj:pass' ||
      (relation.startsWith('obl') && /^(?:for|on|of|about|against|from|with)$/.test(preposition)))
  ) {
    const signature = OBJECTS.get(lemma[governor]!)
    const value = above()
    // what is rejected was made: "rejected the offer"
    if (signature && signature.affirmed < 0 && MADE.test(lemma[token]!)) return 2.8
    if (signature && (relation !== 'obl' || preposition === 'for' || preposition === 'of' || preposition === 'against'))
      return signed(signature, value)
    // "will launch an attack", "did not launch an attack", "wants to launch an attack"
    if (value < 0) return relation === 'obj' && !isDefinite(sentence, token) ? -1.2 : 2
    return relation === 'obj' || relation === 'nsubj:pass' ? Math.max(value, isDefinite(sentence, token) ? 2.4 : 1) : Math.max(value, 2.2)
  }
  if (verb && relation === 'nsubj') {
    const value = above()
    return value < 0 ? 2.4 : Math.max(value, 2.2)
  }
  if (relation === 'compound') return 2.2
  if (relation.startsWith('nmod') && UNREAL_NOUNS.has(lemma[governor]!)) return 1.2
  if (relation.startsWith('nmod')) return Math.max(2, Math.abs(above()))
  if (relation.startsWith('obl')) return Math.max(2, Math.abs(above()))
  return 3
}

const MADE =
  /^(?:offer|bid|proposal|request|call|demand|claim|charge|accusation|allegation|report|plan|appeal|order|suggestion|statement|ruling|decision)$/

function isDefinite({ lower, childStart, children, deprel }: Sentence, noun: number): boolean {
  for (let c = childStart[noun]!; c < childStart[noun + 1]!; c++) {
    const child = children[c]!
    if (deprel[child] === 'nmod:poss' || (deprel[child] === 'det' && /^(?:the|this|that|these|those)$/.test(lower[child]!))) return true
  }
  return false
}

const SPEECH_INFINITIVE =
  /^(?:ask|urge|beg|call|demand|request|tell|order|instruct|advise|command|warn|threaten|promise|pledge|vow|offer|deny|claim|refuse|decline|propose|agree|volunteer)$/
const SPEECH_CLAUSE =
  /^(?:say|tell|add|report|state|announce|note|explain|declare|write|disclose|emphasize|stress|warn|reply|indicate|testify|conclude|complain|argue|insist|remind|inform|claim|assert|allege|contend|suggest|maintain|believe|think|estimate|predict|deny|admit|acknowledge|confirm|reveal|ask|demand|urge|order|hope|fear|expect|doubt)$/

/** Does the word report what its subject says or thinks? Then the speaker stands for the content. */
const isSpeech = (word: string, finite: boolean): boolean => (finite ? SPEECH_CLAUSE : SPEECH_INFINITIVE).test(word)
