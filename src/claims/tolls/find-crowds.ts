import type { Entity } from '../../language/entity.js'
import type { Quantity } from '../../language/quantity.js'
import type { Sentence } from '../../language/sentence.js'
import type { Crowd } from './crowd.js'
import { COLLECTIVES, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBSET_MARKERS } from './crowd-words-lexicon.js'
import { NO_NAME, type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { namesPeople, singularOf } from './person-words.js'
import { CLASS_NOUNS } from './victim-class-lexicon.js'

/** What finding people in a sentence needs. */
interface Search {
  readonly sentence: Sentence
  readonly quantityAt: ReadonlyMap<number, Quantity>
  readonly entityAt: ReadonlyMap<number, Entity>
  readonly found: Crowd[]
}

/**
 * The people and things that a sentence counts or names, left to right and never overlapping, by words and tags rather than by the parse:
 * lists and long names are where parsers fail.
 */
export function findCrowds(sentence: Sentence, quantities: readonly Quantity[], entities: readonly Entity[]): readonly Crowd[] {
  const quantityAt = new Map<number, Quantity>()
  for (const quantity of quantities) quantityAt.set(quantity.from, quantity)
  const entityAt = new Map<number, Entity>()
  for (const entity of entities) entityAt.set(entity.from, entity)
  const search: Search = { sentence, quantityAt, entityAt, found: [] }
  for (let t = 0; t < sentence.length; ) t = Math.max(t + 1, readCrowd(search, t))
  markRoles(sentence, search.found)
  return search.found
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'himself', 'herself'])
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['they', 'them', 'themselves', 'we', 'us'])
/** After a number these stand for people told before. */
const OTHERS: ReadonlySet<string> = new Set(['others', 'other', 'more', 'another', 'further'])

/** Reads what begins at token `t`; returns the token to go on with. */
function readCrowd(search: Search, t: number): number {
  const { sentence, quantityAt } = search
  const word = sentence.lower[t]!
  const quantity = quantityAt.get(t)
  if (quantity) return readCounted(search, t, quantity)
  if ((PRONOUNS.has(word) && !(word === 'her' && isNounNext(sentence, t))) || PLURAL_PRONOUNS.has(word)) {
    const plural = PLURAL_PRONOUNS.has(word)
    return add(search, { from: t, to: t + 1, head: t }, plural ? 'bare' : 'pronoun', null, { definite: true, low: plural ? null : 1 })
  }
  // "a 'commander'": the quotation mark hides the article from the numbers
  if (word === 'a' || word === 'an') return quantityAt.get(t + 1)?.counts === 'age' ? t + 1 : readPhrase(search, t, t + 1, false)
  // "stabbed to death Ram Singh"
  if (word === 'death') return t + 1
  // "said that one officer was killed": the word opens a clause and points at nobody
  if (word === 'that' && (sentence.deprel[t] === 'mark' || quantityAt.get(t + 1)?.low === 1)) return t + 1
  if (!DETERMINERS.has(word)) return readPhrase(search, t, t, false)
  // "the three soldiers", "all seven attackers", "all the four persons"
  let at = t + 1
  while (at < sentence.length && at < t + 3 && (DETERMINERS.has(sentence.lower[at]!) || sentence.lower[at] === 'of') && !quantityAt.has(at))
    at++
  const age = quantityAt.get(at)
  if (age?.counts === 'age') return readPhrase(search, t, afterAge(sentence, age.to), true)
  const inner = age ?? (POSSESSIVES.has(word) || word === 'the' ? quantityAt.get(at + 1) : undefined)
  if (inner && inner.from <= at + 1 && (inner.from === at || /^(?:ADJ|VERB)$/.test(sentence.upos[at]!)))
    return readCounted(search, t, inner, true)
  return readPhrase(search, t, at, true)
}

const isNounNext = (sentence: Sentence, t: number): boolean => /^(?:NOUN|ADJ|PROPN|NUM)$/.test(sentence.upos[t + 1] ?? '')

/** "41 soldiers", "three of the attackers", "12 others", "the 33", "a group of 20 people". */
function readCounted(search: Search, from: number, quantity: Quantity, definite = false): number {
  const { sentence, quantityAt } = search
  if (quantity.counts === 'age' && !/^[,)]$/.test(sentence.lower[quantity.to] ?? ')')) {
    // "a 63-year-old teacher"
    const article = /^(?:a|an)$/.test(sentence.lower[from - 1] ?? '') ? from - 1 : from
    return readPhrase(search, article, afterAge(sentence, quantity.to), definite)
  }
  if (quantity.counts !== undefined) {
    // "a second was hurt", "a third soldier"
    const single = quantity.counts === 'ordinal' && /^(?:a|one)$/.test(sentence.lower[from - 1] ?? '')
    return single ? readPhrase(search, from, quantity.to, false, 1) : quantity.to
  }
  let at = quantity.to
  // 'killed "dozens" of gunmen'
  if (/^["”]$/.test(sentence.lower[at] ?? '') && sentence.lower[at + 1] === 'of') at++
  let partitive = false
  // "21 more of their soldiers"
  if (
    /^(?:more|others|further)$/.test(sentence.lower[at] ?? '') &&
    sentence.lower[at + 1] === 'of' &&
    POSSESSIVES.has(sentence.lower[at + 2] ?? '')
  )
    at++
  if (quantity.written === 'noun') {
    // "an elderly couple": the words before belong to it
    let first = from
    while (first > 0 && (sentence.upos[first - 1] === 'ADJ' || /^(?:a|an|the|his|her)$/.test(sentence.lower[first - 1]!))) first--
    if (sentence.lower[at] !== 'of')
      return add(search, { from: first, to: quantity.to, head: quantity.head }, 'counted', quantity, {
        definite: sentence.lower[first] === 'the',
      })
  }
  if (sentence.lower[at] === 'of') {
    const next = sentence.lower[at + 1] ?? ''
    if (/^(?:them|whom|these|those|us)$/.test(next)) {
      at += 2
      partitive = true
      if (/^(?:were|was|are|is|being|,)$/.test(sentence.lower[at] ?? '')) at++
      // "32 of them of children": of bodies
      if (/^(?:a|an|the|of)$/.test(sentence.lower[at] ?? '')) at++
      const phrase = readNounPhrase(sentence, at, quantityAt)
      if (phrase && phrase.person >= 0)
        return add(search, { from, to: phrase.to, head: phrase.person }, 'counted', quantity, { definite, partitive })
      return add(search, { from, to: quantity.to + 2, head: quantity.head }, 'elliptic', quantity, { definite, partitive })
    }
    const lost = ofTheDead(search, at + 1)
    // "two of the 33 wounded": the 33 are a figure of their own
    const inside = quantityAt.get(at + 2)
    if (lost > 0 && inside && inside.counts === undefined && THE_LOST.test(sentence.lower[lost - 1]!)) {
      add(search, { from, to: quantity.to + 1, head: quantity.head }, 'elliptic', quantity, { definite, partitive: true })
      search.found.at(-1)!.role = 'part'
      return at + 1
    }
    if (lost > 0) {
      let next = lost
      if (/^(?:were|was|are|is)$/.test(sentence.lower[next] ?? '')) next++
      if (/^(?:a|an)$/.test(sentence.lower[next] ?? '')) next++
      const who = next > lost ? readNounPhrase(sentence, next, quantityAt, false) : null
      if (who && who.person >= 0)
        return add(search, { from, to: who.to, head: who.person }, 'counted', quantity, { definite, partitive: true })
      return add(search, { from, to: lost, head: quantity.head }, 'elliptic', quantity, { definite, partitive: true })
    }
    if (/^(?:ours|theirs)$/.test(sentence.lower[at + 1] ?? ''))
      return add(search, { from, to: at + 2, head: quantity.head }, 'elliptic', quantity, { definite, partitive: true })
    if (/^(?:its|their|our|his|her|my)$/.test(sentence.lower[at + 1] ?? '') && sentence.lower[at + 2] === 'own')
      return add(search, { from, to: at + 3, head: quantity.head }, 'elliptic', quantity, { definite, partitive: true })
    const inner = skipDeterminers(sentence, at + 1)
    const phrase = readNounPhrase(sentence, inner, quantityAt)
    if (phrase && phrase.person < 0 && inner > at + 1)
      return add(search, { from, to: phrase.to, head: phrase.last }, 'thing', quantity, { definite })
    if (phrase && phrase.person >= 0)
      return add(search, { from, to: phrase.to, head: phrase.person }, 'counted', quantity, { definite, partitive: inner > at + 1 })
  }
  // "rose to 546 last year"
  const dated =
    /^(?:last|this|next)$/.test(sentence.lower[at] ?? '') &&
    /^(?:year|month|week|quarter|summer|winter|spring|autumn)$/.test(sentence.lower[at + 1] ?? '')
  const phrase = dated ? null : readNounPhrase(sentence, at, quantityAt)
  if (!phrase) {
    const word = { from: at, to: at + 1 }
    if (quantity.low === quantity.high && isDemonym(sentence, word))
      return add(search, { from, to: at + 1, head: at }, 'counted', quantity, { definite })
    const others = OTHERS.has(sentence.lower[at] ?? '') ? 1 : 0
    if (quantity.written === 'article' && sentence.lower[from] !== 'another') return quantity.to
    return add(search, { from, to: at + others, head: quantity.head }, 'elliptic', quantity, { definite })
  }
  if (phrase.person < 0) {
    // "a group of 20 people": the number within counts
    if (COLLECTIVES.has(sentence.lemma[phrase.last]!) && sentence.lower[phrase.to] === 'of') {
      const inner = quantityAt.get(phrase.to + 1)
      if (inner && inner.counts === undefined) {
        const next = readCounted(search, inner.from, inner)
        const last = search.found.at(-1)
        if (last && last.from === inner.from)
          search.found[search.found.length - 1] = { ...last, from, preposition: prepositionBefore(sentence, from) }
        return next
      }
    }
    if (sentence.lower[phrase.last] === 'others' || sentence.lower[phrase.last] === 'other')
      return add(search, { from, to: phrase.to, head: quantity.head }, 'elliptic', quantity, { definite })
    // "a twelfth was found dead"
    if (quantity.written === 'article' && phrase.to === phrase.from + 1 && NTH.test(sentence.lower[phrase.last]!))
      return add(search, { from, to: phrase.to, head: phrase.last }, 'elliptic', quantity, { definite })
    // "an abducted Arjun Singh"
    if (quantity.low === quantity.high && isDemonym(sentence, phrase))
      return add(search, { from, to: phrase.to, head: phrase.last }, 'counted', quantity, { definite })
    const name =
      quantity.low === 1 &&
      sentence.upos[phrase.last] === 'PROPN' &&
      (quantity.written === 'article' ? phrase.to - phrase.from > 2 : sentence.lower[from] === 'one' && phrase.proper) &&
      isPersonName(sentence, phrase, search.entityAt)
    return add(search, { from, to: phrase.to, head: phrase.last }, name ? 'name' : 'thing', quantity, { definite })
  }
  return add(search, { from, to: withOf(search, phrase), head: phrase.person }, 'counted', quantity, { definite })
}

const DEMONYM =
  /^(?:\p{Lu}\p{L}+[^aeiou](?:an|i|ese|ish|ite)|Afghan|Arab|Briton|Bosniak|Cypriot|Croat|Czech|Dane|Druze|Filipino|Finn|French|Greek|Hutu|Jew|Kazakh|Kurd|Pole|Scot|Serb|Slovak|Spaniard|Swede|Swiss|Tajik|Tatar|Thai|Tutsi|Turk|Tuareg|Uzbek)$/u

/** "a Swiss", "an Iraqi", "an African American": one or two words of origin without a noun. */
const isDemonym = ({ form, lower }: Sentence, { from, to }: Pick<NounPhrase, 'from' | 'to'>): boolean =>
  to - from <= 2 &&
  to <= form.length &&
  form.slice(from, to).every((word) => DEMONYM.test(word)) &&
  /^(?:[,.;)]|and|or|was|were|is|are|has|had|have|to|in|at|by|who|died|dead|killed|wounded|injured|from|near|on|when|while|dies)$/.test(
    lower[to] ?? '.',
  )

const NTH = /^(?:second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie)th)$/
const THE_LOST = /^(?:dead|killed|victims|wounded|injured|fatalities|casualties|missing|slain|deceased|captives|hostages)$/

/** "of the dead", "of the 33 wounded", "of the eight": the token after it, or -1. */
function ofTheDead({ sentence, quantityAt }: Search, at: number): number {
  const { lower } = sentence
  let t = at
  if (/^(?:the|those|its|their)$/.test(lower[t] ?? '')) t++
  else return -1
  const number = quantityAt.get(t)
  if (number && number.counts === undefined) t = number.to
  // "one of the injured soldiers" is a soldier
  if (THE_LOST.test(lower[t] ?? '')) return !number && sentence.upos[t + 1] === 'NOUN' && namesPeople(sentence, t + 1) ? -1 : t + 1
  return number && /^(?:were|was|are|is|had|have|,|died|\.)$/.test(lower[t] ?? '') ? t : -1
}

/** Past "-year-old". */
function afterAge({ lower }: Sentence, at: number): number {
  let t = at
  while (/^(?:-|years?|yrs?|months?|old|olds|year-old|-year-old|of|age)$/.test(lower[t] ?? '')) t++
  return t
}

const skipDeterminers = (sentence: Sentence, t: number): number => (DETERMINERS.has(sentence.lower[t] ?? '') ? t + 1 : t)

/** Takes "of the Border Guard", "of the secretariat of the party" after a noun of people into its phrase. */
function withOf({ sentence, quantityAt }: Search, phrase: NounPhrase): number {
  let { to } = phrase
  // "a 'platoon commander' of the front"
  if (/^["”'’]$/.test(sentence.lower[to] ?? '') && sentence.lower[to + 1] === 'of') to++
  for (let level = 0; level < 3 && sentence.lower[to] === 'of'; level++) {
    const inside = skipDeterminers(sentence, to + 1)
    if (quantityAt.has(inside) && !/^(?:a|one)$/.test(sentence.lower[inside]!)) break
    const start = quantityAt.has(inside) ? inside + 1 : inside
    const inner = readNounPhrase(sentence, start, quantityAt)
    if (!inner) break
    to = inner.to
  }
  return to
}

/** A phrase without a number: a person, several, or a name. */
function readPhrase(search: Search, from: number, at: number, definite: boolean, number?: number): number {
  const { sentence, quantityAt, entityAt } = search
  const phrase = readNounPhrase(sentence, at, quantityAt, at > from)
  if (!phrase) {
    if (number !== undefined) add(search, { from, to: at, head: at - 1 }, 'elliptic', null, { definite, low: number })
    return at
  }
  if (phrase.person >= 0) {
    const plural = number === undefined && isPlural(sentence, phrase.person) && !phrase.named
    const area = { from, to: withOf(search, phrase), head: phrase.person }
    return add(search, area, plural ? 'bare' : phrase.named ? 'name' : 'one', null, { definite, low: plural ? null : 1 })
  }
  if (phrase.proper && !definite && isPersonName(sentence, phrase, entityAt))
    return add(search, { from, to: phrase.to, head: phrase.last }, 'name', null, { definite: false, low: 1 })
  return phrase.to
}

function isPlural(sentence: Sentence, token: number): boolean {
  const singular = singularOf(sentence.lower[token]!)
  if (singular !== sentence.lower[token]! && CLASS_NOUNS.has(singular)) return true
  return (
    /^NNP?S$/.test(sentence.xpos[token]!) ||
    /^(?:people|men|women|children|troops|police|personnel|staff|forces|policemen|gunmen)$/.test(sentence.lower[token]!)
  )
}

/** Does the word before a name call for a person: a verb of killing, "identified as", a dash after people? */
function expectsPerson({ lower }: Sentence, from: number): boolean {
  const before = lower[from - 1] ?? ''
  if (before === 'death') return lower[from - 2] === 'to'
  if (before === 'as' || before === ':') return IDENTIFYING.test(lower[from - 2] ?? '')
  return /^(?:killed|kill|killing|murdered|murdering|assassinated|assassinate|beheaded|lynched|dead|alias|named|identified|injured|wounded|injuring|-|–|—|--)$/.test(
    before,
  )
}

/** May a run of capitalised words be a person's name? Not where it is known as a place, force, group or office. */
function isPersonName(sentence: Sentence, { from, to, last }: NounPhrase, entityAt: ReadonlyMap<number, Entity>): boolean {
  const entity = entityAt.get(from) ?? entityAt.get(last)
  if (entity && /^(?:force|group|office)$/.test(entity.type)) return false
  // many a surname is a town too: where a person must stand it is a person
  if (entity?.type === 'place' && !expectsPerson(sentence, from)) return false
  for (let t = from; t < to; t++) if (NO_NAME.test(sentence.form[t]!) || /\d/.test(sentence.form[t]!)) return false
  const form = sentence.form[last]!
  if (entity?.type === 'organisation' && (/^[A-Z]{2,}$/.test(form) || to - from > 1)) return false
  return !/^\p{Lu}{2,}(?:-\p{L}+)?$/u.test(form) || to - from > 1
}

const prepositionBefore = (sentence: Sentence, from: number): string | null => {
  let at = from - 1
  if (at >= 0 && /^["“'‘(]$/.test(sentence.lower[at]!)) at--
  const word = sentence.lower[at] ?? ''
  // "a day after three people were killed": the word opens a clause
  if (sentence.deprel[at] === 'mark') return null
  return PREPOSITIONS.has(word) ? word : null
}

function add(
  { found, sentence }: Search,
  area: { readonly from: number; readonly to: number; readonly head: number },
  kind: Crowd['kind'],
  quantity: Quantity | null,
  more: { readonly definite: boolean; readonly partitive?: boolean; readonly low?: number | null },
): number {
  const low = quantity ? quantity.low : (more.low ?? null)
  const high = quantity ? quantity.high : (more.low ?? null)
  found.push({
    index: found.length,
    ...area,
    kind,
    low,
    high,
    bound: quantity?.bound ?? 'exact',
    quantity,
    definite: more.definite,
    preposition: prepositionBefore(sentence, area.from),
    role: 'free',
    partitive: more.partitive ?? false,
  })
  return area.to
}

const MOSTLY = /^(?:mostly|mainly|largely|chiefly|predominantly|primarily|overwhelmingly)$/
const IDENTIFYING = /^(?:identified|named|namely|alias|called|known|hailing)$/

/** Tells apart who is named again ("identified as …", "a doctor, Ahmad Khan,") and who is a part ("including …", "two of them"). */
function markRoles(sentence: Sentence, crowds: readonly Crowd[]): void {
  for (const crowd of crowds) markSharing(sentence, crowds, crowd)
  for (let i = 0; i < crowds.length; i++) {
    const crowd = crowds[i]!
    const before = sentence.lower[crowd.from - 1] ?? ''
    const previous = crowds[i - 1]
    if (crowd.role !== 'free') continue
    if (crowd.partitive && isPartitive(sentence, crowd)) crowd.role = 'part'
    else if (
      (SUBSET_MARKERS.has(before) && !isAmongAll(sentence, crowd)) ||
      (before === 'at' && sentence.lower[crowd.from - 2] === 'including')
    )
      crowd.role = 'part'
    // "1,200 people, mostly civilians, were killed"
    else if (crowd.kind === 'bare' && MOSTLY.test(before) && /^(?:,|\(|-|–|—)$/.test(sentence.lower[crowd.from - 2] ?? ''))
      crowd.role = 'part'
    else if (/^(?:them|whom|these)$/.test(before) && SUBSET_MARKERS.has(sentence.lower[crowd.from - 2] ?? '')) crowd.role = 'part'
    else if (isAmongAfter(sentence, crowd)) crowd.role = 'part'
    else if (previous && isOfNumber(sentence, previous, crowd)) crowd.role = 'part'
    else if (isIdentified(sentence, crowd)) crowd.role = 'apposed'
    else if (previous && isApposed(sentence, previous, crowd)) crowd.role = 'apposed'
    // the second trade of "Khan, a doctor and a former mayor, was shot"
    else if (
      previous?.role === 'apposed' &&
      crowds[i - 2]?.kind === 'name' &&
      sentence.lower[crowd.from - 1] === 'and' &&
      previous.to === crowd.from - 1 &&
      isOneOfTwoTrades(sentence, previous)
    )
      crowd.role = 'apposed'
    else if (isDoubleTitle(sentence, crowd, crowds[i + 1])) crowd.role = 'apposed'
    else if (previous && previous.role !== 'free' && isJoined(sentence, previous, crowd) && continuesRole(sentence, crowds, crowd))
      crowd.role = previous.role
  }
}

/** "Ten troops - seven guards and three constables -", "40 people, 6 guards and 34 civilians,": a list that adds up to the number before it. */
function markSharing(sentence: Sentence, crowds: readonly Crowd[], whole: Crowd): void {
  if (whole.quantity === null || whole.low === null || whole.low < 2 || whole.role !== 'free') return
  const link = sentence.lower[whole.to] ?? ''
  if (!/^(?:,|-|--|–|—|:|\()$/.test(link)) return
  let sum = 0
  for (let i = whole.index + 1; i < crowds.length; i++) {
    const part = crowds[i]!
    // "two Americans, a Swiss and a Dane" are four
    if (isNamed(sentence, whole) && isNamed(sentence, part)) return
    if (i === whole.index + 1 ? part.from !== whole.to + 1 : !isJoined(sentence, crowds[i - 1]!, part)) return
    sum += part.low ?? 0
    if (sum > whole.low) return
    if (sum === whole.low && i > whole.index + 1) {
      for (let j = whole.index + 1; j <= i; j++) crowds[j]!.role = 'part'
      return
    }
  }
}

/** A number of people called after their land or party. */
const isNamed = ({ form }: Sentence, { quantity, head }: Crowd): boolean => quantity !== null && /^\p{Lu}/u.test(form[head]!)

/** Does a list of names or of parts go on with this crowd? Parts end where they would be more than their whole. */
function continuesRole({ lower }: Sentence, crowds: readonly Crowd[], crowd: Crowd): boolean {
  if (/^(?:was|were|are|is|has|have|had|said|says|told)$/.test(lower[crowd.to] ?? '')) return false
  const previous = crowds[crowd.index - 1]!
  if (previous.role === 'apposed') {
    if (previous.kind !== 'name' || crowd.kind !== 'name') return /^also$/.test(lower[crowd.from - 1] ?? '')
    let first = previous
    while (first.index > 0 && lower[first.from - 1] === 'alias') first = crowds[first.index - 1]!
    return first.role === 'apposed'
  }
  // "two of them Russian, their spokesman, Ali Khan, said" goes on about somebody else
  if (
    (crowd.definite && lower[crowd.from - 1] !== 'and') ||
    (crowd.kind === 'name' && previous.kind !== 'name' && lower[crowd.from - 1] === ',')
  )
    return false
  let parts = crowd.low ?? 0
  for (let i = crowd.index - 1; i >= 0; i--) {
    const other = crowds[i]!
    if (other.role === 'part') parts += other.low ?? 0
    else if (other.role === 'free') return other.low === null || parts <= other.low
  }
  return true
}

/** "three of them", "six of the dead"; but "29 of their soldiers" counts soldiers. */
function isPartitive({ lower }: Sentence, { quantity, to }: Crowd): boolean {
  const at = (quantity?.to ?? 0) + 1
  if (/^(?:them|whom|these|those)$/.test(lower[at] ?? '')) return true
  for (let t = at; t < to; t++) if (THE_LOST.test(lower[t] ?? '')) return true
  return false
}

/** "were among 28 people killed": the number is the whole. */
const isAmongAll = ({ lower }: Sentence, { from, to, quantity }: Crowd): boolean =>
  quantity !== null &&
  /^among(?:st)?$/.test(lower[from - 1] ?? '') &&
  /^(?:killed|wounded|injured|dead|who|arrested|detained|captured|missing)$/.test(lower[to] ?? '')

/** "Of 352 wounded, 99 are in a serious condition": the second number is a part of the first. */
const isOfNumber = ({ lower }: Sentence, one: Crowd, other: Crowd): boolean =>
  one.preposition === 'of' &&
  (one.from === 1 || lower[one.from - 2] === ';') &&
  other.kind === 'elliptic' &&
  lower[other.from - 1] === ',' &&
  other.from - one.to <= 5 &&
  (one.low ?? 0) > (other.low ?? 0)

/** "…, a woman among them" */
const isAmongAfter = (sentence: Sentence, { to }: Crowd): boolean =>
  /^(?:among|amongst)$/.test(sentence.lower[to] ?? '') && /^(?:them|those|these|whom)$/.test(sentence.lower[to + 1] ?? '')

function isIdentified(sentence: Sentence, { from }: Crowd): boolean {
  const before = sentence.lower[from - 1] ?? ''
  if (IDENTIFYING.test(before)) return true
  if ((before === 'as' || before === ':') && IDENTIFYING.test(sentence.lower[from - 2] ?? '')) return true
  return before === 'be' && sentence.lower[from - 2] === 'to' && /^(?:identified|believed|known)$/.test(sentence.lower[from - 3] ?? '')
}

/** Only a comma, "and" or an age stands between the two. */
export function isJoined(sentence: Sentence, one: Crowd, other: Crowd): boolean {
  for (let t = one.to; t < other.from; t++) {
    if (sentence.lower[t] === '(') {
      while (t < other.from && sentence.lower[t] !== ')') t++
      continue
    }
    if (!/^(?:,|and|or|&|as|well|along|with|;|plus|both|also|alias|aged|["“”'‘’]|\d{1,2})$/.test(sentence.lower[t]!)) return false
  }
  return true
}

/** "senator and presidential candidate Ram Singh" is one person. */
const isDoubleTitle = ({ lower }: Sentence, crowd: Crowd, next: Crowd | undefined): boolean =>
  next !== undefined &&
  crowd.kind === 'one' &&
  !crowd.definite &&
  crowd.to - crowd.from <= 3 &&
  next.kind === 'name' &&
  lower[crowd.to] === 'and' &&
  next.from === crowd.to + 1

/** Does a phrase without a comma or finite verb lead to a comma and the name, which another comma ends? */
function isPhraseBetween({ lower, xpos }: Sentence, from: number, { from: name, to }: Crowd): boolean {
  if (name - from < 3 || name - from > 12 || lower[name - 1] !== ',' || lower[to] !== ',') return false
  if (!/^(?:from|of|in|for|at|with|representing|belonging)$/.test(lower[from]!)) return false
  for (let t = from; t < name - 1; t++) if (/^(?:[,;:]|and)$/.test(lower[t]!) || /^(?:VBD|VBZ|VBP|MD)$/.test(xpos[t]!)) return false
  return true
}

/** A description, "and", a second one, a comma, and a verb in the singular. */
function isOneOfTwoTrades({ lower, length }: Sentence, { to }: Crowd): boolean {
  if (lower[to] !== 'and') return false
  for (let t = to + 1; t < length && t < to + 14; t++) if (lower[t] === ',') return /^(?:was|is|has)$/.test(lower[t + 1] ?? '')
  return false
}

/** "a doctor, Ahmad Khan," · "Ahmad Khan, a doctor," · "two brothers - Ahmad and Omar -" */
function isApposed(sentence: Sentence, one: Crowd, other: Crowd): boolean {
  // "a Deputy Superintendent of Police (DSP)"
  if (sentence.lower[one.to] === '(' && other.from === one.to + 1 && other.quantity === null && sentence.lower[other.to] === ')')
    return true
  // "Khan (24), a student"
  const end = sentence.lower[one.to] === '(' && sentence.lower[one.to + 2] === ')' ? one.to + 3 : one.to
  const link = sentence.lower[end] ?? ''
  if (one.kind === 'pronoun' || one.kind === 'thing' || (one.kind === 'name' && one.preposition === 'in')) return false
  // "a deputy of the Farmers Party representing the south, Omar Sadiq, and …"
  if (one.kind === 'one' && other.kind === 'name' && isPhraseBetween(sentence, one.to, other)) return true
  if (!/^(?:,|-|--|–|—|:|\()$/.test(link)) return false
  let from = end + 1
  if (sentence.lower[from] === 'also') from++
  // "Khan, 24, a student"
  if (/^\d{1,2}$/.test(sentence.lower[from] ?? '') && sentence.lower[from + 1] === ',') from += 2
  if (sentence.lower[from] === 'who' || other.from !== from) return false
  const single = one.low === 1 && one.high === 1
  if (other.kind === 'name') return one.kind === 'name' ? false : single || link !== ',' || (one.low ?? 0) > 1
  if (one.kind === 'name' && other.low === 1 && other.high === 1 && other.kind !== 'pronoun') {
    if (other.kind === 'one' && (!other.definite || sentence.lower[other.from] === 'the')) return true
    // "Khan, a doctor and former mayor, was shot" is one man, "Khan, a doctor and a driver were shot" are three
    if (isOneOfTwoTrades(sentence, other)) return true
    // "Khan, a doctor and two nurses" is a list; "Khan, a doctor and Omar, a nurse" is two names
    if (sentence.lower[other.to] !== 'and') return true
    return /^\p{Lu}/u.test(sentence.form[other.to + 1] ?? '')
  }
  return false
}
