import type { Sentence } from '../../language/sentence.js'

/** Small questions to the parse that the rules of this folder share. Tokens are numbers of the sentence, -1 for none. */

export const SUBJECT: RegExp = /^(?:nsubj|csubj)/

/** First dependent of a token whose relation matches. */
export function childOf(sentence: Sentence, token: number, relation: RegExp, fits?: (child: number) => boolean): number {
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
    const child = sentence.children[c]!
    if (relation.test(sentence.deprel[child]!) && (!fits || fits(child))) return child
  }
  return -1
}

/**
 * The subject of a verb, or of the verb whose complement or conjunct it is; for "who" and "which" what they stand for. Where the parse
 * gives a finite verb no subject, the noun before it. -1 for none.
 */
export function subjectOf(sentence: Sentence, verb: number): number {
  const { head, deprel } = sentence
  // "four days after | the government | called off the truce", taken for a time
  const near = verb - 1
  const finite = /^VB[DZP]$/.test(sentence.xpos[verb]!) || (sentence.xpos[verb] === 'VBN' && /^(?:root|advcl|ccomp)$/.test(deprel[verb]!))
  if (near > 0 && finite && /^(?:NOUN|PROPN)$/.test(sentence.upos[near]!) && hasCase(sentence, near, CLAUSE_OPENER)) return near
  let at = verb
  for (let step = 0; step < 5 && at >= 0; step++) {
    const own = childOf(
      sentence,
      at,
      SUBJECT,
      (child) =>
        !CLOCK.test(sentence.form[child]!) && !SPAN.test(sentence.lower[child]!) && !/^['’]s?$/.test(sentence.form[child + 1] ?? ''),
    )
    // "Shining Path rebels have proposed …", where a name is taken for a verb
    if (own >= 0 && sentence.upos[own] === 'VERB') {
      const before = nounBefore(sentence, at)
      if (before >= 0) return before
    }
    if (own >= 0 && WEEKDAY.test(sentence.lower[own]!)) return nounBefore(sentence, at)
    if (own >= 0) return RELATIVE.test(sentence.lower[own]!) && deprel[at]!.startsWith('acl') ? head[at]! : own
    // "By noon | both | had said"
    const both = childOf(sentence, at, /^(?:cc:preconj|advmod|det|nsubj)$/, (child) => child < at && sentence.lower[child] === 'both')
    if (both >= 0) return both
    const relation = deprel[at]!
    // "said that the army would extend the truce | and urged": said and urged
    const first = head[at]!
    if (relation === 'conj' && first >= 0 && sentence.xpos[at] === 'VBD' && deprel[first] === 'ccomp' && modalOf(sentence, first) !== '') {
      at = head[first]!
      continue
    }
    if (!/^(?:xcomp|conj|cop|aux|advcl|ccomp|parataxis)/.test(relation)) {
      // "the group, which rejected …", "the side violating the truce"
      // "Jaish al-Islam, the largest faction, | denied this" taken for a participle of the apposition
      if (relation.startsWith('acl') && WEEKDAY.test(sentence.lower[head[at]!] ?? '')) return nounBefore(sentence, at)
      if (relation.startsWith('acl') && !isPassive(sentence, at))
        return deprel[head[at]!] === 'appos' && head[head[at]!]! >= 0 ? head[head[at]!]! : head[at]!
      break
    }
    if (relation !== 'xcomp' && isFiniteVerb(sentence, at)) {
      const before = nounBefore(sentence, at)
      if (before >= 0) return before
    }
    at = head[at]!
  }
  return isFiniteVerb(sentence, verb) ? nounBefore(sentence, verb) : -1
}

const CLAUSE_OPENER = /^(?:after|before|since|until)$/
/** "Two | hours | after X had given": a time is no subject. */
const SPAN = /^(?:minutes|hours|days|weeks|months|years)$/
const CLOCK = /^\d\d?[:.]\d\d$/
const RELATIVE = /^(?:who|which|that)$/
/** A day is no subject, whatever the parse hangs on it. */
export const WEEKDAY: RegExp = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

const isFiniteVerb = (sentence: Sentence, verb: number): boolean =>
  /^(?:VBD|VBZ|VBP|NNS)$/.test(sentence.xpos[verb]!) ||
  (sentence.xpos[verb] === 'VBN' && childOf(sentence, verb, /^nsubj/) < 0) ||
  childOf(sentence, verb, /^aux/) >= 0

/** Head of the noun phrase right before a verb, over auxiliaries and what stands between commas. */
function nounBefore(sentence: Sentence, verb: number): number {
  const { upos, lower, head } = sentence
  let t = verb - 1
  while (t >= 0 && (/^(?:AUX|ADV|PART)$/.test(upos[t]!) || RELATIVE.test(lower[t]!))) t--
  // "the government | on Friday | ordered"
  if (t > 1 && WEEKDAY.test(lower[t]!)) {
    t--
    while (t > 0 && /^(?:on|late|early|last|this|next|since)$/.test(lower[t]!)) t--
  }
  if (t > 1 && lower[t] === ',') {
    let open = t - 1
    while (open > 0 && lower[open] !== ',' && t - open < 25) open--
    if (lower[open] !== ',') return -1
    t = open - 1
  }
  if (t < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[t]!)) return -1
  // up to the head of its phrase, as long as that stands before the verb
  let noun = t
  for (let step = 0; step < 4; step++) {
    const above = head[noun]!
    if (
      above < 0 ||
      above >= verb ||
      WEEKDAY.test(lower[above]!) ||
      (sentence.deprel[noun] === 'appos' && hasCase(sentence, above, /./)) ||
      !/^(?:NOUN|PROPN)$/.test(upos[above]!) ||
      verb - above > 25
    )
      break
    noun = above
  }
  return noun
}

/** Who does what a passive verb tells: "by X". */
export const agentOf = (sentence: Sentence, verb: number): number =>
  childOf(
    sentence,
    verb,
    /^(?:obl|nmod)/,
    (child) =>
      hasCase(sentence, child, /^by$/) || (sentence.deprel[child] === 'obl:agent' && /^(?:PROPN|PRON|NOUN)$/.test(sentence.upos[child]!)),
  )

export function hasCase(sentence: Sentence, token: number, word: RegExp): boolean {
  return childOf(sentence, token, /^(?:case|mark)$/, (child) => word.test(sentence.lower[child]!)) >= 0
}

export const isPassive = (sentence: Sentence, verb: number): boolean => !isHeadless(sentence, verb) && isPassiveForm(sentence, verb)

/** "Mediators | proposed that …" taken for a noun with a participle: the verb of a sentence that has no other. */
function isHeadless(sentence: Sentence, verb: number): boolean {
  const { head, deprel, xpos, upos } = sentence
  const noun = head[verb]!
  if (!deprel[verb]!.startsWith('acl') || xpos[verb] !== 'VBN' || noun < 0 || head[noun] !== -1 || agentOf(sentence, verb) >= 0)
    return false
  return !sentence.xpos.some((tag, t) => t !== verb && upos[t] === 'VERB' && /^(?:VBD|VBZ)$/.test(tag) && t < verb)
}

const isPassiveForm = (sentence: Sentence, verb: number): boolean =>
  childOf(sentence, verb, /^aux:pass$/) >= 0 ||
  (sentence.xpos[verb] === 'VBN' && /^acl/.test(sentence.deprel[verb]!) && childOf(sentence, verb, /^aux|^nsubj|^obj|^compound:prt/) < 0) ||
  (sentence.upos[verb] === 'ADJ' && BROKEN.test(sentence.lower[verb]!))

const NEGATION = /^(?:not|n't|never|no|neither|nor|nobody|none|hardly|barely|without)$/

export function isNegated(sentence: Sentence, token: number): boolean {
  return (
    childOf(sentence, token, /^(?:advmod|det|neg|cc|mark|case)/, (child) => child < token + 2 && NEGATION.test(sentence.lower[child]!)) >= 0
  )
}

/** "no longer", "not … any more". */
export const isNoLonger = (sentence: Sentence, token: number): boolean =>
  sentence.lower.some(
    (word, t) =>
      (word === 'longer' && sentence.lower[t - 1] === 'no' && Math.abs(t - token) < 6) || (word === 'anymore' && Math.abs(t - token) < 8),
  )

/** "A truce | agreed in Juba between …": a participle on the noun before it, also where it was taken for the past tense. */
export const isReduced = ({ xpos, lower }: Sentence, t: number): boolean =>
  xpos[t] === 'VBN' || (xpos[t] === 'VBD' && MADE.test(lower[t]!) && /^(?:by|at|in|on|last|between|with|under)$/.test(lower[t + 1] ?? ''))

const MADE = /^(?:agreed|signed|reached|brokered|negotiated|mediated|arranged|concluded|proclaimed|announced)$/

/** The modal of a verb ("would", "must"), in lower case. */
export function modalOf(sentence: Sentence, verb: number): string {
  const modal = childOf(sentence, verb, /^aux/, (child) => sentence.xpos[child] === 'MD')
  if (modal >= 0) return sentence.lower[modal]!
  return ''
}

/** The word that begins a subordinate clause: "after", "if", "to". */
export function markOf(sentence: Sentence, verb: number): string {
  const mark = childOf(
    sentence,
    verb,
    /^(?:mark|advmod)$/,
    (child) => child < verb && /^(?:SCONJ|PART|ADP|ADV)$/.test(sentence.upos[child]!) && MARKS.test(sentence.lower[child]!),
  )
  return mark >= 0 ? sentence.lower[mark]! : ''
}

const MARKS =
  /^(?:to|of|for|from|with|on|by|against|after|before|since|when|while|if|unless|whether|until|because|as|although|though|once|that|in|where|how|why|despite|without|lest|till|at|into)$/

/** The token that holds an offset of the document. */
export function tokenAt(sentence: Sentence, offset: number): number {
  let token = 0
  while (token + 1 < sentence.length && sentence.tokenStart[token + 1]! <= offset) token++
  return token
}

/** Does a token lie in quotation marks (or is its sentence one)? Counts the marks before it. */
export function isQuoted(sentence: Sentence, token: number): boolean {
  let open = 0
  for (let t = 0; t < token; t++) {
    const word = sentence.form[t]!
    if (word === '“' || word === '``') open = 1
    else if (word === '”' || word === "''") open = 0
    else if (word === '"') open = 1 - open
  }
  return open === 1
}

/** Participles that the tagger takes for adjectives: "the truce was broken". */
const BROKEN = /^(?:broken|shattered|breached|violated)$/

const AMBIGUOUS = /^(?:demands|urges|calls|offers|lapses|proposes|rejects|accuses|appeals|orders|breaches|ends|stops)$/

/** Is the word a verb? Also where the tagger took a verb in -s for a noun: "The resolution demands a halt". */
export function isVerbal(sentence: Sentence, token: number): boolean {
  const tag = sentence.upos[token]
  if (tag === 'VERB' || tag === 'AUX') return true
  if (tag === 'ADJ') return /^VB/.test(sentence.xpos[token]!) || BROKEN.test(sentence.lower[token]!)
  if (tag === 'NOUN' && modalOf(sentence, token) !== '') return true
  return (
    tag === 'NOUN' &&
    AMBIGUOUS.test(sentence.lower[token]!) &&
    /^(?:a|an|the|that|all|both|on|at|its|their|an|immediate)$/.test(sentence.lower[token + 1] ?? '') &&
    !/^(?:JJ|DT|PRP\$|CD|IN)$/.test(sentence.xpos[token - 1] ?? 'DT')
  )
}
