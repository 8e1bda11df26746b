import type { Entity } from '../entity.js'
import type { Sentence } from '../sentence.js'
import { FEMALE_NAMES, MALE_NAMES } from './first-names-lexicon.js'
import { genderOfNoun, isBodyNoun, isPersonNoun, isPlaceNoun } from './person-nouns-lexicon.js'

export type MentionKind = 'person' | 'body' | 'place' | 'thing'

/** A name or noun phrase that a later word may take up. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly kind: MentionKind
  readonly plural: boolean
  readonly gender: 'female' | 'male' | undefined
  readonly named: boolean
  /** Nouns by which it is called: its head, the title before it, what stands in apposition to it. In lower case. */
  readonly nouns: readonly string[]
}

const INNER = /^(?:compound|flat|fixed|goeswith|punct|case|det|nummod|amod)(?:$|:)/
const LEFT_PARTS = /^(?:det|amod|compound|nummod|nmod:poss|advmod|flat|punct)(?:$|:)/

/** The mentions of a sentence from left to right; "A and B" comes as one plural mention beside A and B. */
export function mentionsOf(sentence: Sentence, entities: readonly Entity[]): Mention[] {
  const mentions: Mention[] = []
  const entityAt = new Map<number, Entity>()
  for (const entity of entities) for (let t = entity.from; t < entity.to; t++) entityAt.set(t, entity)
  for (let t = 0; t < sentence.length; t++) {
    const tag = sentence.upos[t]!
    if (tag !== 'NOUN' && tag !== 'PROPN' && !(tag === 'NUM' && /^(?:nsubj|obj)/.test(sentence.deprel[t]!))) continue
    const entity = entityAt.get(t)
    if (INNER.test(sentence.deprel[t]!) && !(entity && isTopOf(sentence, entity, t))) continue
    if (entity && !isTopOf(sentence, entity, t)) continue
    const mention = mentionAt(sentence, t, entity)
    mentions.push(mention)
    const group = groupAt(sentence, mention, entityAt)
    if (group) mentions.push(group)
  }
  return mentions
}

/** Is token `t` the one of the name's tokens whose head lies outside it? */
function isTopOf(sentence: Sentence, { from, to }: Entity, t: number): boolean {
  const head = sentence.head[t]!
  if (head >= from && head < to) return false
  for (let other = from; other < t; other++) {
    const above = sentence.head[other]!
    if ((above < from || above >= to) && /^(?:NOUN|PROPN)$/.test(sentence.upos[other]!)) return false
  }
  return true
}

function mentionAt(sentence: Sentence, t: number, entity: Entity | undefined): Mention {
  const { lemma, lower, childStart, children, deprel, xpos } = sentence
  let from = t
  const nouns = entity ? lower.slice(entity.from, entity.to) : [lemma[t]!.toLowerCase()]
  for (let c = childStart[t]!; c < childStart[t + 1]!; c++) {
    const child = children[c]!
    const relation = deprel[child]!
    if (child < t && LEFT_PARTS.test(relation)) from = Math.min(from, child)
    if (relation === 'appos' || ((relation === 'compound' || relation === 'flat') && sentence.upos[child] === 'NOUN'))
      nouns.push(lemma[child]!.toLowerCase())
  }
  if (/^(?:appos|flat|compound)$/.test(deprel[t]!) && sentence.head[t]! >= 0) nouns.push(lemma[sentence.head[t]!]!.toLowerCase())
  const kind = kindOf(entity, nouns, lemma[t]!.toLowerCase())
  const plural = !entity && (/^NNP?S$/.test(xpos[t]!) || (sentence.upos[t] === 'NUM' && lower[t] !== 'one'))
  return {
    from: entity ? entity.from : from,
    to: entity ? entity.to : t + 1,
    head: t,
    kind,
    plural,
    gender: kind === 'person' ? genderOf(sentence, entity, nouns) : undefined,
    named: entity !== undefined,
    nouns,
  }
}

function kindOf(entity: Entity | undefined, nouns: readonly string[], head: string): MentionKind {
  if (entity) return entity.type === 'person' ? 'person' : entity.type === 'place' ? 'place' : 'body'
  if (isBodyNoun(head)) return 'body'
  if (isPersonNoun(head) || nouns.some((noun, i) => i > 0 && isPersonNoun(noun) && !isBodyNoun(noun))) return 'person'
  return isPlaceNoun(head) ? 'place' : 'thing'
}

function genderOf({ lower }: Sentence, entity: Entity | undefined, nouns: readonly string[]): 'female' | 'male' | undefined {
  for (const noun of nouns) {
    const gender = genderOfNoun(noun)
    if (gender) return gender
  }
  if (!entity) return undefined
  const title = genderOfNoun((lower[entity.from - 1] ?? '').replace('.', ''))
  if (title) return title
  const first = lower[entity.from]!
  const female = FEMALE_NAMES.has(first)
  const male = MALE_NAMES.has(first)
  return female === male ? undefined : female ? 'female' : 'male'
}

/** "Putin and Macron" as one plural mention, at its first member. */
function groupAt(sentence: Sentence, first: Mention, entityAt: ReadonlyMap<number, Entity>): Mention | null {
  const { childStart, children, deprel, upos, head } = sentence
  let last = -1
  for (let c = childStart[first.head]!; c < childStart[first.head + 1]!; c++) {
    const child = children[c]!
    if (deprel[child] === 'conj' && child > first.head && /^(?:NOUN|PROPN)$/.test(upos[child]!)) last = child
  }
  if (last < 0 || head[last] !== first.head) return null
  return { ...first, to: Math.max(last + 1, entityAt.get(last)?.to ?? 0), plural: true, gender: undefined }
}
