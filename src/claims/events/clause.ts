import type { Sentence } from '../../language/sentence.js'
import { PAST_ONLY } from './inflect.js'

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

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'nt', 'neither', 'nor', 'without'])

/** Children of a token, left to right. */
export function* childrenOf(sentence: Sentence, token: number): Generator<number> {
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) yield sentence.children[c]!
}

/** The first child by which a phrase is joined to what is before it ("in" of "in Aleppo"), in lower case. */
export function prepositionOf(sentence: Sentence, token: number): string {
  let inner = -1
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
    const child = sentence.children[c]!
    if (child > token) break
    const relation = sentence.deprel[child]
    if (relation === 'case') return caseAt(sentence, child)
    if (inner < 0 && relation === 'compound') inner = child
  }
  if (inner < 0) return ''
  // "by Boko Haram fighters", where the parse hangs "by" on the first part of the name
  for (let c = sentence.childStart[inner]!; c < sentence.childStart[inner + 1]!; c++) {
    const child = sentence.children[c]!
    if (child > inner) break
    if (sentence.deprel[child] === 'case') return caseAt(sentence, child)
  }
  return ''
}

/** "out of the town", "were fired on by rebels": the second word tells. */
function caseAt(sentence: Sentence, token: number): string {
  const word = sentence.lower[token]!
  const next = sentence.lower[token + 1]
  return next === 'by' || (next === 'of' && word === 'out') ? next : word
}

export const isNominal = (sentence: Sentence, token: number): boolean => NOMINAL.test(sentence.upos[token]!)
const isVerbal = (sentence: Sentence, token: number): boolean => sentence.xpos[token]!.startsWith('VB')

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
function isFiniteVerb(sentence: Sentence, verb: number): boolean {
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
function isBareObject(sentence: Sentence, verb: number, child: number): boolean {
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

const objectOf = (sentence: Sentence, verb: number): number => {
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
    subject: sentence.head[object]!,
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

/** Does an adjective in -ed stand where a verb must be: between a noun and the noun that the parse makes its object? */
export function isMisread(sentence: Sentence, verb: number): boolean {
  if (sentence.deprel[verb] !== 'amod' || !sentence.lower[verb]!.endsWith('ed')) return false
  const object = sentence.head[verb]!
  if (sentence.deprel[object] !== 'obj') return false
  const subject = sentence.head[object]!
  return subject >= 0 && subject < verb && isNominal(sentence, subject)
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
  return subjectOf(sentence, verb)
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

export const markOf = (sentence: Sentence, verb: number): string => {
  for (const child of childrenOf(sentence, verb)) if (sentence.deprel[child] === 'mark' && child < verb) return sentence.lower[child]!
  return ''
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
