import type { Entity } from '../entity.js'
import type { Sentence } from '../sentence.js'
import type { Mention, MentionKind } from './mentions.js'
import { mentionsOf } from './mentions.js'
import { genderOfNoun, isBodyNoun, isPersonNoun, isPlaceNoun } from './person-nouns-lexicon.js'

/** Where the antecedent stands: tokens `from` to `to` (exclusive) of sentence number `sentence` in the array given. */
export interface Antecedent {
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** What a word that refers back asks of its antecedent. */
interface Wanted {
  readonly kinds: readonly MentionKind[]
  /** undefined: either. */
  readonly plural: boolean | undefined
  readonly gender: 'female' | 'male' | undefined
  /** The noun of "the ministry": an antecedent called so is best. */
  readonly noun?: string
  readonly possessive: boolean
  /** How many sentences back it may reach. */
  readonly reach: number
}

const PERSONAL: Readonly<Record<string, Omit<Wanted, 'possessive'>>> = {
  he: { kinds: ['person'], plural: false, gender: 'male', reach: 4 },
  she: { kinds: ['person'], plural: false, gender: 'female', reach: 4 },
  it: { kinds: ['body', 'place', 'thing'], plural: false, gender: undefined, reach: 2 },
  they: { kinds: ['person', 'body', 'place', 'thing'], plural: undefined, gender: undefined, reach: 3 },
}
const FORMS: Readonly<Record<string, string>> = {
  ...{ he: 'he', him: 'he', himself: 'he', his: 'he', she: 'she', her: 'she', herself: 'she', hers: 'she' },
  ...{ it: 'it', its: 'it', itself: 'it', they: 'they', them: 'they', their: 'they', theirs: 'they', themselves: 'they' },
}

/**
 * The likeliest antecedent of a pronoun (he, it, their …) or a definite noun ("the ministry", "the two leaders") at `tokenIndex` of
 * `sentences[sentenceIndex]`, or null where none agrees. `entities` has the names of each sentence, by the same index.
 * A salience count after Lappin and Leass (1994), kept small: agreement in number, gender and kind is required; then nearness, being a
 * subject, being a name, and being called by the same noun decide. Looks a few sentences back, so its time is bounded.
 */
export function findAntecedent(
  sentences: readonly Sentence[],
  entities: readonly (readonly Entity[])[],
  sentenceIndex: number,
  tokenIndex: number,
): Antecedent | null {
  const here = sentences[sentenceIndex]
  const wanted = here && wantedAt(here, tokenIndex)
  if (!here || !wanted) return null
  let best: Antecedent | null = null
  let bestScore = 0
  for (let s = sentenceIndex; s >= 0 && s >= sentenceIndex - wanted.reach; s--) {
    const sentence = sentences[s]!
    const mentions = mentionsOf(sentence, entities[s] ?? [])
    for (const mention of mentions) {
      if (s === sentenceIndex && (mention.to > tokenIndex || isBound(sentence, mention, tokenIndex, wanted))) continue
      const points = salience(sentence, mention, wanted) - 22 * (sentenceIndex - s) + (mention.from / sentence.length) * 4
      if (points > bestScore) {
        bestScore = points
        best = { sentence: s, from: mention.from, to: mention.to }
      }
    }
  }
  return best
}

/** Can findAntecedent say something of this token? True for personal pronouns of the third person and for definite nouns. */
export const refersBack = (sentence: Sentence, token: number): boolean => wantedAt(sentence, token) !== null

function wantedAt(sentence: Sentence, t: number): Wanted | null {
  const word = sentence.lower[t] ?? ''
  const pronoun = FORMS[word]
  if (pronoun !== undefined && Object.hasOwn(FORMS, word)) {
    if (pronoun === 'it' && sentence.deprel[t] === 'expl') return null
    return { ...PERSONAL[pronoun]!, possessive: /^(?:his|her|its|their)$/.test(word) && sentence.deprel[t] === 'nmod:poss' }
  }
  if (sentence.upos[t] !== 'NOUN') return null
  let definite = false
  for (let c = sentence.childStart[t]!; c < sentence.childStart[t + 1]!; c++) {
    const child = sentence.children[c]!
    if (/^(?:the|that|this|these|those)$/.test(sentence.lower[child]!) && child < t) definite = true
    // "the spokesman of the ministry", "the group that …" say themselves whom they mean
    if (child > t && /^(?:nmod|acl|appos|flat)/.test(sentence.deprel[child]!)) return null
  }
  if (!definite) return null
  const noun = sentence.lemma[t]!.toLowerCase()
  const plural = /^NNS$/.test(sentence.xpos[t]!)
  const person = isPersonNoun(noun)
  const kinds: MentionKind[] = person ? ['person'] : []
  if (isBodyNoun(noun)) kinds.push('body')
  if (isPlaceNoun(noun)) kinds.push('place')
  if (!kinds.length) kinds.push('thing')
  return { kinds, plural, gender: genderOfNoun(noun), noun, possessive: false, reach: 12 }
}

/** Points of a mention for a word; 0 or less: it cannot be meant. */
function salience(sentence: Sentence, mention: Mention, wanted: Wanted): number {
  if (!wanted.kinds.includes(mention.kind)) return 0
  if (wanted.gender && mention.gender && wanted.gender !== mention.gender) return 0
  if (wanted.plural !== undefined && wanted.plural !== mention.plural) return 0
  // "they" takes up several, or a body of people; one person or place only where nothing else is there
  if (wanted.plural === undefined && !mention.plural && mention.kind !== 'body') return 0
  const relation = sentence.deprel[mention.head]!
  let points = 60
  if (/^nsubj/.test(relation)) points += relation === 'nsubj' && isRoot(sentence, sentence.head[mention.head]!) ? 40 : 28
  else if (relation === 'root') points += 20
  else if (relation === 'obj') points += 14
  else if (relation === 'nmod:poss') points += 6
  else if (/^(?:obl|nmod)/.test(relation)) points -= 4
  if (mention.named) points += 12
  if (wanted.gender && mention.gender === wanted.gender) points += 10
  if (mention.kind === 'thing' && wanted.kinds.length > 1) points -= 30
  if (mention.kind === 'place' && wanted.kinds.length > 1) points -= 14
  if (mention.plural && wanted.plural === undefined) points += 12
  if (wanted.noun !== undefined) {
    // far back only what is called by the same noun, or a name that it may describe
    if (mention.nouns.includes(wanted.noun)) points += 150
    else if (!mention.named) return 0
    else if (mention.kind === 'thing') return 0
  }
  return points
}

const isRoot = (sentence: Sentence, t: number): boolean => t >= 0 && /^(?:root|parataxis)$/.test(sentence.deprel[t]!)

/** A pronoun is never its own clause's other argument ("he shot him"), nor part of the mention itself. */
function isBound(sentence: Sentence, mention: Mention, t: number, wanted: Wanted): boolean {
  if (t >= mention.from && t < mention.to) return true
  if (wanted.possessive) return false
  return sentence.head[t] === sentence.head[mention.head] && sentence.head[t]! >= 0
}
