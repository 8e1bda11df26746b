import type { ActorRef } from '../../actors/actor-ref.js'
import { findAntecedent, refersBack } from '../../language/en/coreference.js'
import { isBodyNoun, isPersonNoun } from '../../language/en/person-nouns-lexicon.js'
import type { Sentence } from '../../language/sentence.js'
import type { Reading } from '../reading.js'
import { conjunctsOf, leftEdge, phraseOf } from './noun-phrase.js'
import { childrenOf, isNominal, prepositionOf } from './parse-tree.js'

/** A party to an event, and how well it is known to be one: a thing ("a bill") is no party. */
export interface Party {
  readonly ref: ActorRef
  /** `named`: known to the registry or a name; `people`: a noun for people or a body; `thing`: neither. */
  readonly as: 'named' | 'people' | 'thing'
}

/** Finds the parties that phrases of one document stand for. Made once a document. */
export interface PartyFinder {
  /** The parties that a noun phrase names, one for each joined by "and"; empty for a token below 0. */
  at(sentence: Sentence, head: number): readonly Party[]
  /** The party within a phrase that is itself none: "Turkey's offer", "a request from Mali". */
  within(sentence: Sentence, head: number): readonly Party[]
  /** The possessor of a noun, where it is a party. */
  ownerOf(sentence: Sentence, noun: number): readonly Party[]
  /** Is the noun one for a force ("artillery"), as against a thing ("rocket")? */
  isForce(sentence: Sentence, noun: number): boolean
  /** Is the token part of a time ("on Friday")? */
  isTime(sentence: Sentence, token: number): boolean
  /** The party that the words before a noun name: "an Israeli air strike". */
  before(sentence: Sentence, noun: number): Party | undefined
}

const THIRD = /^(?:he|she|it|they|him|her|them|his|its|their|himself|herself|itself|themselves)$/
const NOBODY =
  /^(?:there|i|you|we|us|me|my|your|our|this|that|these|those|what|who|which|whom|one|ones|some|many|all|both|each|others|other|it|he|she|they|them|him|her|himself|themselves|itself)$/

export const TIME_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct.
  nov. dec. jan feb aug sept oct nov dec yesterday today tomorrow week month year day night evening morning afternoon hour minute midnight noon weekend decade century`
    .trim()
    .split(/\s+/),
)

const COUNTED = /^(?:dozen|hundred|thousand|score|ten|many|several|million|number|few|other|dead|wounded|injured)$/

/** Weapons and blows are no parties, though a text lets them act ("a bomb killed ten"). */
const THINGS =
  /^(?:bomb|car|depot|airport|explosion|blast|missile|rocket|shell|mortar|drone|airstrike|air-strike|strike|attack|raid|assault|bombing|shelling|bullet|mine|landmine|grenade|device|ied|fire|gunfire|shooting|clash|fighting|war|battle|conflict|violence|agreement|deal|talk|meeting|visit|statement|report|resolution|law|bill|election|referendum|plan|proposal|offer|request|call|demand|decision|sanction|aid|vehicle|truck|building|house|home|stabbing|ambush|operation|offensive|incident|death|killing|murder|move|effort|protest|crisis|bombardment|crossfire|accord|ceasefire|cease-fire|truce|convoy|projectile|launcher|plane|arrest|day|week|month|year|hour|time|way|part|lot)$/

export function createPartyFinder(reading: Reading): PartyFinder {
  const { actors, sentences, entities, times, document } = reading
  const countries = countriesOf(reading)
  const resolve = (phrase: string): ActorRef => actors.resolve(phrase, document.published, countries)

  const inTime = (sentence: Sentence, token: number): boolean => {
    for (const time of times[sentence.index] ?? []) if (token >= time.from && token < time.to) return true
    return TIME_WORDS.has(sentence.lower[token]!)
  }
  const textOf = (sentence: Sentence, from: number, to: number): string =>
    document.text.slice(sentence.tokenStart[from]!, sentence.tokenEnd[to - 1]!).replace(/\s+/g, ' ')

  const classify = (sentence: Sentence, head: number, ref: ActorRef): Party['as'] => {
    const noun = sentence.lemma[head]!.toLowerCase()
    if (sentence.upos[head] === 'NOUN') {
      if (THINGS.test(noun)) return 'thing'
      if (COUNTED.test(noun)) return ref.country ? 'named' : 'people'
      // "Houthi breaches" are no party, though the Houthis are one
      // a name that the tagger does not know as one ("Farc") is still a name
      if (/^\p{Lu}/u.test(sentence.form[head]!) && ref.id !== undefined && (head > 0 || resolve(sentence.form[head]!).id !== undefined))
        return 'named'
      if (!isActorNoun(noun)) return hasNameBefore(sentence, head) && !ref.sector ? 'people' : 'thing'
    }
    if (ref.id !== undefined) return 'named'
    if (sentence.upos[head] === 'PROPN') return 'named'
    if (ref.sector !== undefined || isPersonNoun(noun) || isBodyNoun(noun)) return ref.country ? 'named' : 'people'
    if (sentence.upos[head] === 'NUM' || COUNTED.test(noun)) return 'people'
    return 'thing'
  }

  const actorNouns = new Map<string, boolean>()
  const isActorNoun = (noun: string): boolean => {
    let known = actorNouns.get(noun)
    if (known === undefined) {
      known = isPersonNoun(noun) || isBodyNoun(noun) || actors.resolve(noun).sector !== undefined
      actorNouns.set(noun, known)
    }
    return known
  }

  const one = (sentence: Sentence, head: number, depth: number): readonly Party[] => {
    const word = sentence.lower[head]!
    if (sentence.upos[head] === 'PRON' || sentence.upos[head] === 'DET') {
      if (!THIRD.test(word) || depth > 2) return []
      return behind(sentence, head, depth)
    }
    if (inTime(sentence, head)) return []
    const [from, to] = phraseOf(sentence, head)
    const mention = textOf(sentence, from, to)
    if (NOBODY.test(mention.toLowerCase()) || !/[\p{L}\p{N}]/u.test(mention)) return []
    const several = statesBefore(sentence, head)
    if (several.length > 1) {
      const rest = textOf(sentence, several.at(-1)! + 1, to)
      return several.map((adjective) => {
        const ref = resolve(`${sentence.form[adjective]} ${rest}`)
        return { ref, as: classify(sentence, head, ref) }
      })
    }
    const ref = ownedBy(sentence, head, from, to, resolve(mention), depth)
    if (
      depth === 0 &&
      isBodyOrPerson(sentence, head) &&
      !/\b(?:other|another|opposing|opposite|rival)\b/.test(mention) &&
      ref.country === undefined &&
      ref.id === undefined &&
      sentence.upos[head] === 'NOUN' &&
      refersBack(sentence, head)
    ) {
      const meant = behind(sentence, head, depth)
      // "the army" is never the ministry named before it
      if (
        meant.some(
          (party) =>
            party.as === 'named' && (ref.sector === undefined || /^(?:ELI|GOV)$/.test(ref.sector) || party.ref.sector === ref.sector),
        )
      )
        return meant
    }
    return [{ ref, as: classify(sentence, head, ref) }]
  }

  /** "its troops": what the phrase names, once its owner is known; the mention stays that of the text. */
  const ownedBy = (sentence: Sentence, head: number, from: number, to: number, ref: ActorRef, depth: number): ActorRef => {
    if (ref.country !== undefined || depth > 1) return ref
    for (const child of childrenOf(sentence, head)) {
      if (sentence.deprel[child] !== 'nmod:poss' || child !== from || !/^(?:its|his|her|their)$/.test(sentence.lower[child]!)) continue
      const [owner] = behind(sentence, child, depth + 1)
      if (!owner?.ref.country) return ref
      return { ...resolve(`${owner.ref.mention}'s ${textOf(sentence, from + 1, to)}`), mention: ref.mention }
    }
    return ref
  }

  /** "Armenian and Azerbaijani troops" are two: the adjectives of states before a noun, joined by "and". */
  const statesBefore = (sentence: Sentence, head: number): readonly number[] => {
    for (const child of childrenOf(sentence, head)) {
      if (child > head || !/^(?:amod|compound)$/.test(sentence.deprel[child]!) || !/^\p{Lu}/u.test(sentence.form[child]!)) continue
      const found = [child]
      for (const other of childrenOf(sentence, child))
        if (sentence.deprel[other] === 'conj' && other > child && other < head) found.push(other)
      if (found.length > 1 && found.every((one) => resolve(sentence.form[one]!).country !== undefined)) return found
    }
    return []
  }

  /** The parties that a pronoun or definite noun takes up; a group named by "and" is all its members. */
  const behind = (sentence: Sentence, head: number, depth: number): readonly Party[] => {
    const antecedent = findAntecedent(sentences, entities, sentence.index, head)
    if (!antecedent) return []
    const there = sentences[antecedent.sentence]!
    const top = topOf(there, antecedent.from, antecedent.to)
    return conjunctsOf(there, top)
      .filter((member) => member < antecedent.to)
      .flatMap((member) => one(there, member, depth + 1))
  }

  /** The last two persons and the last two other parties that were named together, for "the two leaders" and "both sides". */
  let persons: Pair = { sentence: -100, parties: [] }
  let sides: Pair = { sentence: -100, parties: [] }

  const remember = (sentence: Sentence, heads: readonly number[], found: readonly Party[]): void => {
    if (found.length !== 2 || !found.every((party) => party.as === 'named')) return
    const named = heads.every((head) => sentence.upos[head] === 'PROPN' || isPersonNoun(sentence.lemma[head]!.toLowerCase()))
    const official = found.every(({ ref }) =>
      ref.sector === undefined ? ref.country === undefined : /^(?:GOV|ELI|LEG|OPP|IGO)$/.test(ref.sector),
    )
    const seats = found.some(({ ref }) => ref.id?.endsWith('/government'))
    const one = { sentence: sentence.index, parties: found }
    if (named && official && !seats) persons = one
    else sides = one
  }

  const twoBefore = (sentence: Sentence, head: number): readonly Party[] | undefined => {
    const noun = sentence.lower[head]!
    const pair = PERSONS.test(noun) ? persons : SIDES.test(noun) ? sides : undefined
    if (!pair || sentence.index < pair.sentence || sentence.index - pair.sentence > 6) return undefined
    const first = sentence.lower[leftEdge(sentence, head)]
    const counted = first === 'both' || childrenHaveWord(sentence, head, 'two')
    return counted || (first === 'the' && BARE_PAIR.test(noun)) ? pair.parties : undefined
  }

  /** All that "and" joins to a head; "troops from Azerbaijan and Armenian forces" are two forces. */
  const membersOf = (sentence: Sentence, head: number): readonly number[] => {
    const joined = conjunctsOf(sentence, head)
    if (joined.length > 1 || !isForce(sentence, head)) return joined
    for (const child of childrenOf(sentence, head)) {
      if (child < head || sentence.deprel[child] !== 'nmod') continue
      const others = conjunctsOf(sentence, child)
        .slice(1)
        .filter((other) => sentence.upos[other] === 'NOUN' && isForce(sentence, other))
      if (others.length) return [head, ...others]
    }
    return joined
  }

  const at = (sentence: Sentence, head: number): readonly Party[] => {
    if (head < 0 || (!isNominal(sentence, head) && sentence.upos[head] !== 'ADJ' && sentence.upos[head] !== 'DET')) return []
    const heads = membersOf(sentence, head)
    if (heads.length === 1) {
      const two = twoBefore(sentence, head)
      return two ?? one(sentence, head, 0)
    }
    const found = heads.flatMap((member) => one(sentence, member, 0))
    remember(sentence, heads, found)
    return found
  }

  const before = (sentence: Sentence, noun: number): Party | undefined => {
    const from = leftEdge(sentence, noun)
    for (let to = noun; to > from; to--) {
      const last = to - 1
      if (sentence.deprel[last] === 'det' || sentence.deprel[last] === 'nummod' || sentence.upos[last] === 'PUNCT') continue
      if (
        THINGS.test(sentence.lemma[last]!) ||
        /^(?:military|new|first|second|recent|latest|deadly|last|suicide|air|ground|two|three)$/.test(sentence.lower[last]!)
      )
        continue
      let start = from
      while (start < last && (sentence.deprel[start] === 'det' || sentence.deprel[start] === 'nummod')) start++
      const mention = textOf(sentence, start, to)
      const ref = resolve(mention)
      if (ref.id === undefined && !(ref.country && ref.sector)) continue
      // a capital before a noun is the place, not the government: "the Kabul bombing"
      if (ref.id?.endsWith('/government') && !/govern|regime|authorit|administration|junta/i.test(mention)) return undefined
      if (
        sentence.upos[last] === 'PROPN' &&
        ref.sector === undefined &&
        ref.country &&
        sentence.xpos[last] === 'NNP' &&
        !sentence.deprel[last]!.startsWith('nmod:poss') &&
        placeLike(ref, mention)
      )
        return undefined
      return { ref, as: 'named' }
    }
    return undefined
  }

  const ownerOf = (sentence: Sentence, noun: number): readonly Party[] => {
    for (const child of childrenOf(sentence, noun)) {
      if (sentence.deprel[child] !== 'nmod:poss') continue
      const parties = at(sentence, child).filter(isParty)
      if (parties.length) return parties
    }
    return []
  }
  const isForce = (sentence: Sentence, noun: number): boolean => {
    const lemma = sentence.lemma[noun]!.toLowerCase()
    return !THINGS.test(lemma) && isActorNoun(lemma)
  }

  const within = (sentence: Sentence, head: number): readonly Party[] => {
    if (head < 0) return []
    const owners = ownerOf(sentence, head)
    if (owners.length) return owners
    for (const child of childrenOf(sentence, head)) {
      if (child < head || sentence.deprel[child] !== 'nmod') continue
      if (/^(?:about|over|on|since|after|during|before|because)$/.test(prepositionOf(sentence, child))) continue
      const place = /^(?:in|at|near|from)$/.test(prepositionOf(sentence, child))
      // a town behind "in" is where, not who
      const parties = at(sentence, child).filter(
        (party) => isParty(party) && (!place || party.ref.id !== undefined || party.ref.sector !== undefined),
      )
      if (parties.length) return parties
    }
    for (const child of childrenOf(sentence, head)) {
      if (child < head || sentence.deprel[child] !== 'nmod') continue
      const parties = within(sentence, child)
      if (parties.length) return parties
    }
    const owner = before(sentence, head)
    return owner ? [owner] : []
  }
  return { at, within, before, ownerOf, isForce, isTime: inTime }
}

interface Pair {
  readonly sentence: number
  readonly parties: readonly Party[]
}

const PERSONS = /^(?:leaders|presidents|ministers|men|diplomats|officials|counterparts|chiefs|premiers|statesmen|politicians)$/
const SIDES =
  /^(?:sides|countries|parties|states|nations|governments|foes|neighbours|neighbors|armies|factions|groups|rivals|powers|allies|forces)$/
/** Those that mean the two also without saying so: "the sides". */
const BARE_PAIR = /^(?:sides|leaders|presidents|foes|neighbours|neighbors)$/

const isBodyOrPerson = (sentence: Sentence, head: number): boolean => {
  const noun = sentence.lemma[head]!.toLowerCase()
  return isPersonNoun(noun) || isBodyNoun(noun)
}

/** "The White Helmets rescue service": a name before a noun makes it a body's name. */
function hasNameBefore(sentence: Sentence, head: number): boolean {
  return head > 0 && sentence.upos[head - 1] === 'PROPN' && sentence.head[head - 1] === head && sentence.deprel[head - 1] === 'compound'
}

function childrenHaveWord(sentence: Sentence, token: number, word: string): boolean {
  for (const child of childrenOf(sentence, token)) if (sentence.lower[child] === word) return true
  return false
}

/** 'Afghanistan' as against 'Afghan': a state by its own name in front of a noun is mostly where something was. */
const placeLike = (ref: ActorRef, mention: string): boolean => ref.name === mention

export const isParty = (party: Party): boolean => party.as !== 'thing'

function topOf(sentence: Sentence, from: number, to: number): number {
  for (let token = from; token < to; token++) {
    const above = sentence.head[token]!
    if ((above < from || above >= to) && isNominal(sentence, token)) return token
  }
  return to - 1
}

/** The countries that a document is about, most named first: they choose among bodies of one short name. */
function countriesOf({ entities, actors, document }: Reading): readonly string[] {
  const counts = new Map<string, number>()
  let read = 0
  for (const list of entities)
    for (const entity of list) {
      if (read++ > 60) break
      const { country } = actors.resolve(entity.text, document.published)
      if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
    }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([country]) => country)
}
