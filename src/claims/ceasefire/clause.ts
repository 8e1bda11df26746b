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

/** The subject of a verb, or of the verb whose complement or conjunct it is; -1 where a passive hides it. */
export function subjectOf(sentence: Sentence, verb: number): number {
  let at = verb
  for (let step = 0; step < 5 && at >= 0; step++) {
    const own = childOf(sentence, at, SUBJECT)
    if (own >= 0) return own
    const relation = sentence.deprel[at]!
    if (!/^(?:xcomp|conj|cop|aux|advcl|ccomp|parataxis)/.test(relation)) {
      // "the group, which rejected …", "the side violating the truce"
      return relation.startsWith('acl') && sentence.xpos[at] !== 'VBN' ? sentence.head[at]! : -1
    }
    at = sentence.head[at]!
  }
  return -1
}

/** Who does what a passive verb tells: "by X". */
export const agentOf = (sentence: Sentence, verb: number): number =>
  childOf(sentence, verb, /^(?:obl|nmod)/, (child) => hasCase(sentence, child, /^by$/))

export function hasCase(sentence: Sentence, token: number, word: RegExp): boolean {
  return childOf(sentence, token, /^(?:case|mark)$/, (child) => word.test(sentence.lower[child]!)) >= 0
}

export const isPassive = (sentence: Sentence, verb: number): boolean =>
  childOf(sentence, verb, /^(?:aux:pass|nsubj:pass)$/) >= 0 ||
  (sentence.xpos[verb] === 'VBN' && /^acl/.test(sentence.deprel[verb]!) && childOf(sentence, verb, /^aux|^nsubj/) < 0)

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
