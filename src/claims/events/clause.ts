import type { Sentence } from '../../language/sentence.js'
import { behindRelative, isBareObject, isFiniteVerb, objectOf, subjectOf } from './find-subject.js'
import { PAST_ONLY } from './inflect.js'
import { leftEdge } from './noun-phrase.js'
import { childrenOf, isNominal, isVerbal, markOf, prepositionOf } from './parse-tree.js'

/** The clause around a verb, as far as the parse tells it, with its common faults mended. Token numbers; -1 for none. */
export interface Clause {
  readonly trigger: number
  readonly subject: number
  readonly object: number
  /** "gave Mali a loan": Mali. */
  readonly indirect: number
  /** Prepositions and the heads behind them, in the order of the text. */
  readonly obliques: readonly (readonly [prep: string, token: number])[]
  /** Verb of the complement clause. */
  readonly complement: number
  readonly passive: boolean
  /** Of a passive: who is named behind "by". */
  readonly agent: number
  readonly negated: boolean
  readonly modal: Modal
  /** Stands under "if" or "unless". */
  readonly conditional: boolean
}

/** future: will, is to; must: must, should; may: may, could, can; past: "may have done". */
export type Modal = 'none' | 'future' | 'would' | 'must' | 'may' | 'past'

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'nt', 'neither', 'nor', 'without'])

const AUX_MODAL: Readonly<Record<string, Modal>> = {
  ...{ will: 'future', "'ll": 'future', '’ll': 'future', wo: 'future', shall: 'future', would: 'would', "'d": 'none' },
  ...{ must: 'must', should: 'must', ought: 'must', may: 'may', might: 'may', could: 'may', can: 'may', ca: 'may' },
}

/** A past verb that was taken for an adjective: "[settlers] [blocked roads]", where the parse makes the roads an object of the settlers. */
function misreadClause(sentence: Sentence, verb: number): Clause | null {
  if (!isMisread(sentence, verb)) return null
  const object = sentence.head[verb]!
  const obliques: (readonly [string, number])[] = []
  for (const child of childrenOf(sentence, object))
    if (child > object && sentence.deprel[child] === 'nmod') obliques.push([prepositionOf(sentence, child), child])
  return {
    trigger: verb,
    subject: subjectOfMisread(sentence, verb, object),
    object,
    indirect: -1,
    obliques,
    complement: -1,
    passive: false,
    agent: -1,
    negated: false,
    modal: 'none',
    conditional: false,
  }
}

/** Does an adjective in -ed stand where a verb must be: between a noun and the noun that the parse makes its object or predicate? */
export function isMisread(sentence: Sentence, verb: number): boolean {
  if (sentence.deprel[verb] !== 'amod' || !sentence.lower[verb]!.endsWith('ed')) return false
  const object = sentence.head[verb]!
  return subjectOfMisread(sentence, verb, object) >= 0
}

/** The noun before the adjective: what the object hangs on, or a subject of the object that no copula joins to it ("[police] [suspended publication]"). */
function subjectOfMisread(sentence: Sentence, verb: number, object: number): number {
  if (sentence.deprel[object] === 'obj') {
    const above = sentence.head[object]!
    return above >= 0 && above < verb && isNominal(sentence, above) ? above : -1
  }
  let subject = -1
  for (const child of childrenOf(sentence, object)) {
    if (sentence.deprel[child] === 'cop') return -1
    if (sentence.deprel[child] === 'nsubj' && child === verb - 1) subject = child
  }
  return subject
}

/** Verbs that are never without an object in the active. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  'kill wound injure arrest detain capture abduct kidnap behead displace execute torture jail release expel deport evacuate hospitalise hospitalize imprison'.split(
    ' ',
  ),
)

/** Reads the clause of a verb. */
export function readClause(sentence: Sentence, verb: number): Clause {
  const misread = misreadClause(sentence, verb)
  if (misread) return misread
  const { deprel, lower, xpos, head } = sentence
  let object = -1
  let indirect = -1
  let complement = -1
  let agent = -1
  let passive = false
  let bePassive = false
  let negated = false
  let modal: Modal = 'none'
  let perfect = false
  let conditional = false
  let ownSubject = -1
  let passiveSubject = -1
  const obliques: (readonly [string, number])[] = []
  for (const child of childrenOf(sentence, verb)) {
    const word = lower[child]!
    switch (deprel[child]) {
      case 'nsubj':
        ownSubject = child
        break
      case 'nsubj:pass':
        ownSubject = passiveSubject = child
        passive = true
        break
      case 'obj':
        if (object < 0) object = child
        break
      case 'iobj':
        indirect = child
        break
      case 'aux:pass':
        passive = bePassive = true
        break
      case 'aux': {
        const modality = AUX_MODAL[word]
        if (modality) modal = modality
        if (word === 'have') perfect = true
        if (word === 'is' || word === 'are' || word === 'was' || word === 'were') {
          if (xpos[verb] === 'VB') modal = 'future'
          if (xpos[verb] === 'VBN') passive = true
        }
        break
      }
      case 'advmod':
      case 'det':
      case 'cc':
        if (NEGATIONS.has(word) && child < verb) negated = true
        break
      case 'mark':
        if (word === 'if' || word === 'unless' || word === 'whether') conditional = true
        if (word === 'without') negated = true
        break
      case 'obl:agent':
        agent = child
        obliques.push([prepositionOf(sentence, child), child])
        break
      case 'obl':
      case 'nmod':
      case 'obl:unmarked': {
        const prep = prepositionOf(sentence, child)
        // "kidnapped up to 16 advisers": the preposition is the number's
        if (object < 0 && child > verb && (isCounted(sentence, child, prep) || isBareObject(sentence, verb, child))) object = child
        else obliques.push([prep, child])
        break
      }
      case 'xcomp':
      case 'ccomp':
        if (object < 0 && deprel[child] === 'xcomp' && xpos[verb] === 'VBN' && isBareObject(sentence, verb, child)) object = child
        else if (child > verb && complement < 0) complement = child
        break
      case 'advcl': {
        const mark = markOf(sentence, child)
        if (child > verb && complement < 0 && (mark === 'to' || mark === 'of' || mark === 'that' || xpos[child] === 'VBG'))
          complement = child
        break
      }
    }
  }
  // a subject of a passive without "be", before an object: the verb is active
  if (passiveSubject >= 0 && object >= 0 && !bePassive && xpos[verb] !== 'VB') {
    passive = false
    passiveSubject = -1
  }
  if (!passive && object < 0 && indirect >= 0) {
    object = indirect
    indirect = -1
  }
  if (!passive && object < 0 && complement >= 0) {
    object = takenObject(sentence, verb, complement)
    if (object >= 0) complement = -1
  }
  if (complement < 0 && object >= 0)
    for (const child of childrenOf(sentence, object))
      if (child > object && deprel[child] === 'acl' && /^(?:to|of|for)$/.test(markOf(sentence, child))) complement = child
  if (modal === 'may' && perfect) modal = 'past'
  if (modal === 'would' && perfect) modal = 'may'
  const relation = deprel[verb]!
  const above = head[verb]!
  if (!passive && xpos[verb] === 'VBN' && object < 0 && ownSubject < 0 && !PAST_ONLY.has(lower[verb]!)) {
    if (relation === 'acl' ? !isFiniteVerb(sentence, verb) : relation === 'advcl' || relation === 'amod') passive = true
    else if (relation === 'conj' && above >= 0 && hasAux(sentence, verb) === false) passive = isPassive(sentence, above)
    else if (relation === 'xcomp' && above >= 0) passive = !hasHave(sentence, verb)
  }
  // participles in -ed that the tagger took for adjectives: "three killed and five wounded"
  if (!passive && xpos[verb] === 'JJ' && relation === 'conj' && above >= 0 && isPassive(sentence, above)) passive = true
  // "armed and trained the rebels": one object for both
  if (!passive && object < 0)
    for (const child of childrenOf(sentence, verb)) {
      if (deprel[child] !== 'conj' || child > verb + 3 || !isVerbal(sentence, child) || xpos[child] === 'VBG' || xpos[verb] === 'VBG')
        continue
      object = objectOf(sentence, child)
      break
    }
  // a verb that needs an object and has none is passive: "four killed, nine arrested", "57 injured by the blast"
  if (
    !passive &&
    object < 0 &&
    (xpos[verb] === 'VBD' || xpos[verb] === 'VBN') &&
    TRANSITIVE.has(sentence.lemma[verb]!) &&
    relation !== 'acl:relcl' &&
    !hasHave(sentence, verb)
  )
    passive = true
  // "three killed and nine injured": the number is who was
  const counted = passive && relation === 'conj' && ownSubject < 0 ? numberBefore(sentence, verb) : -1
  if (!passive) agent = -1
  let subject = passive ? -1 : subjectOf(sentence, verb)
  if (passive) {
    const patient =
      counted >= 0
        ? counted
        : passiveSubject >= 0
          ? behindRelative(sentence, passiveSubject, verb)
          : passivePatient(sentence, verb, ownSubject)
    if (object >= 0) indirect = patient
    else object = patient
    if (agent < 0) {
      const by = obliques.find(([prep]) => prep === 'by')
      if (by) agent = by[1]
      // "with machetes by rebels": hung on the noun before it
      else for (const [, token] of obliques) if (agent < 0 && token > verb) agent = nestedBy(sentence, token)
    }
    subject = agent
  } else if (relation === 'acl:relcl' && object < 0 && ownSubject >= 0 && above >= 0 && !/^(?:who|which|that)$/.test(lower[ownSubject]!)) {
    object = above
  }
  if (object >= 0) object = behindRelative(sentence, object, verb)
  // "no soldier was hurt", "took no prisoners", "by the ministry's count"
  if (hasNo(sentence, object) || hasNo(sentence, subject)) negated = true
  if (passive && agent >= 0 && COUNTS.test(sentence.lemma[agent]!)) {
    if (subject === agent) subject = -1
    agent = -1
  }
  return { trigger: verb, subject, object, indirect, obliques, complement, passive, agent, negated, modal, conditional }
}

const SUBORDINATORS = /^(?:until|till|before|after|because|while|when|unless|once|since|as)$/

/**
 * "will not lift [the embargo] until Cuba reforms", where the parse makes the embargo the subject of the reforms: the object of a verb that stands right
 * before a phrase, which a subordinating word parts from the verb it is made to serve; -1 for none.
 */
function takenObject(sentence: Sentence, verb: number, complement: number): number {
  if (sentence.deprel[complement] !== 'ccomp') return -1
  for (const child of childrenOf(sentence, complement)) {
    if (child > complement || !sentence.deprel[child]!.startsWith('nsubj') || !isNominal(sentence, child)) continue
    if (leftEdge(sentence, child) !== verb + 1) return -1
    for (let at = child + 1; at < complement; at++) if (SUBORDINATORS.test(sentence.lower[at]!)) return child
    return -1
  }
  return -1
}

function nestedBy(sentence: Sentence, noun: number): number {
  for (const child of childrenOf(sentence, noun))
    if (
      child > noun &&
      sentence.deprel[child] === 'nmod' &&
      prepositionOf(sentence, child) === 'by' &&
      !/^(?:attack|strike|raid)/.test(sentence.lemma[noun]!)
    )
      return child
  return -1
}

const COUNTS = /^(?:arithmetic|count|tally|estimate|reckoning|figure|account|number|record|calculation)$/

/** Is there none of a noun: "no prisoners", "not one soldier"? */
function hasNo(sentence: Sentence, noun: number): boolean {
  if (noun < 0) return false
  for (const child of childrenOf(sentence, noun)) {
    if (child > noun) break
    const word = sentence.lower[child]
    if (word === 'no' || (word === 'not' && sentence.lower[child + 1] === 'one')) return true
  }
  return sentence.lower[noun] === 'none' || sentence.lower[noun] === 'nobody'
}

function passivePatient(sentence: Sentence, verb: number, ownSubject: number): number {
  if (ownSubject >= 0) return behindRelative(sentence, ownSubject, verb)
  const relation = sentence.deprel[verb]
  const above = sentence.head[verb]!
  // "listed 29 soldiers as killed"
  if (above >= 0 && (relation === 'xcomp' || relation === 'advcl') && /^as$/.test(sentence.lower[verb - 1] ?? '')) {
    const listed = objectOf(sentence, above)
    if (listed >= 0) return listed
  }
  if ((relation === 'acl' || relation === 'amod' || relation === 'acl:relcl') && above >= 0) return above
  for (const child of childrenOf(sentence, verb)) if (child < verb && isAttribute(sentence, child)) return objectOf(sentence, child)
  return subjectOf(sentence, verb)
}

/**
 * Does a participle only describe the noun behind it, which the parse makes its object: "[Jailed] leaders were freed" at the head of a sentence, "to
 * [displaced] families" behind a preposition?
 */
export function isAttribute(sentence: Sentence, verb: number): boolean {
  if (sentence.xpos[verb] !== 'VBN' || sentence.deprel[verb] !== 'advcl') return false
  const object = objectOf(sentence, verb)
  if (object <= verb || leftEdge(sentence, object) !== verb + 1 || sentence.upos[verb + 1] === 'DET') return false
  if (sentence.lower[verb - 1] === 'to') return sentence.lower[verb]!.endsWith('ed')
  return verb === 0 && ownSubjectOf(sentence, sentence.head[verb]!) < 0
}

function ownSubjectOf(sentence: Sentence, verb: number): number {
  for (const child of childrenOf(sentence, verb)) if (sentence.deprel[child]!.startsWith('nsubj')) return child
  return -1
}

const HEDGES = /^(?:up|over|around|about|above|at|some|nearly|under|between)$/

/** Is the preposition before a noun part of its number ("up to 16 men", "at least ten", "over 40")? */
function isCounted(sentence: Sentence, noun: number, prep: string): boolean {
  if (prep !== 'to' && !HEDGES.test(prep)) return false
  for (const child of childrenOf(sentence, noun)) {
    if (sentence.deprel[child] !== 'nummod') continue
    const before = sentence.lower[child - 1]
    if (prep === 'to') return before === 'to' && sentence.lower[child - 2] === 'up'
    return before === prep || before === 'least' || before === 'most'
  }
  return false
}

function numberBefore(sentence: Sentence, verb: number): number {
  for (const child of childrenOf(sentence, verb)) if (child < verb && sentence.upos[child] === 'NUM') return child
  return -1
}

function isPassive(sentence: Sentence, verb: number): boolean {
  for (const child of childrenOf(sentence, verb)) if (/:pass$/.test(sentence.deprel[child]!)) return true
  return false
}

function hasAux(sentence: Sentence, verb: number): boolean {
  for (const child of childrenOf(sentence, verb)) if (sentence.deprel[child] === 'aux') return true
  return false
}

function hasHave(sentence: Sentence, verb: number): boolean {
  for (const child of childrenOf(sentence, verb))
    if (sentence.deprel[child] === 'aux' && /^ha(?:ve|s|d)$/.test(sentence.lower[child]!)) return true
  return false
}
