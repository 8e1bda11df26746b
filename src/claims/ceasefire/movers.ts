import type { ActorRef } from '../../actors/actor-ref.js'
import { findAntecedent, refersBack } from '../../language/en/coreference.js'
import type { Sentence } from '../../language/sentence.js'
import type { Reading } from '../reading.js'
import { subjectOf, WEEKDAY } from './clause.js'

const MOST_STEPS = 6

/** Who a phrase names, as a list: "Putin and Macron" are two. */
export interface Movers {
  /** The actors of the noun phrase at a token; pronouns and "the two sides" taken up from before. Empty where nobody is named. */
  at(sentence: number, token: number): readonly ActorRef[]
  /** The two sides that the text is about, where it names them together. */
  readonly parties: readonly ActorRef[]
}

const LEFT = /^(?:det|amod|compound|nmod:poss|nmod:desc|nummod|flat|advmod|punct|case)(?:$|:)/
const SIDES =
  /^(?:side|party|army|country|foe|rival|neighbor|neighbour|government|capital|camp|faction|enemy|belligerent|nation|combatant|force|adversary|antagonist|group|state|military|delegation)$/
const LEADERS =
  /^(?:leader|president|man|minister|general|chancellor|head|politician|statesman|envoy|diplomat|pair|duo|premier|king|woman|mediator)$/
const PAIRING = /^(?:the|two|both|these|those|all|warring|opposing|rival|each|either|neither|conflicting|belligerent|fighting|other)$/
/** What breaks a truce without being anybody. */
const DEEDS = /^(?:attack|raid|strike|airstrike|shelling|bombardment|offensive|assault|explosion|blast|clash|gunfire|ambush|incursion)$/
const NOBODY = /^(?:there|who|which|that|nobody|someone|anyone|one|this|what|people|everybody|everyone|none|nothing|i|we|us|you|me)$/i

/** Reads who is named in a document. Remembers what it resolved: rules ask for the same subject often. */
export function createMovers(reading: Reading): Movers {
  const { sentences, document, actors, countries } = reading
  const memory = new Map<number, readonly ActorRef[]>()
  const resolve = (phrase: string): ActorRef => actors.resolve(phrase, document.published, countries)

  const at = (index: number, token: number): readonly ActorRef[] => {
    const key = index * 65536 + token
    const before = memory.get(key)
    if (before) return before
    memory.set(key, [])
    const found = read(index, token)
    memory.set(key, found)
    return found
  }

  const read = (index: number, token: number): readonly ActorRef[] => {
    const sentence = sentences[index]!
    // "BREAKING: Russia and Turkey"
    if (sentence.lower[token + 1] === ':' && /^(?:NOUN|PROPN)$/.test(sentence.upos[token + 2] ?? '')) {
      let name = token + 2
      while (sentence.head[name]! > name && sentence.upos[sentence.head[name]!] === 'PROPN') name = sentence.head[name]!
      return at(index, name)
    }
    const members = rowOf(sentence, token)
    if (members.length > 1) return distinct(members.flatMap((one) => single(index, one)))
    return single(index, token)
  }

  /** "Both" may lead to a pair that "both" is itself a part of: no more than a few steps from one word to another. */
  let steps = 0
  const single = (index: number, token: number): readonly ActorRef[] => {
    if (steps >= MOST_STEPS) return []
    steps++
    try {
      return oneMover(index, token)
    } finally {
      steps--
    }
  }

  const oneMover = (index: number, token: number): readonly ActorRef[] => {
    const sentence = sentences[index]!
    const word = sentence.lower[token]!
    const base = sentence.lemma[token]!.toLowerCase()
    if (NOBODY.test(word) || WEEKDAY.test(word) || /^\d/.test(word)) return []
    if (sentence.upos[token] === 'PRON' || (/^(?:DET|CCONJ)$/.test(sentence.upos[token]!) && /^(?:both|each)$/.test(word))) {
      if (/^(?:both|each|neither)$/.test(word)) return ofAll(sentence, token, index) ?? theTwo(index, token)
      if (word === 'they' || word === 'them') {
        // "both said that they"
        const above = sentence.head[token]! < 0 ? -1 : sentence.head[sentence.head[token]!]!
        const both = above < 0 ? -1 : subjectOf(sentence, above)
        if (both >= 0 && both < token && sentence.lower[both] === 'both') return at(index, both)
        return reference(index, token) ?? parties()
      }
      return speakerAbove(sentence, token, index) ?? reference(index, token) ?? []
    }
    if (word === 'two' && sentence.lower[token - 1] === 'the') return lastPair(index, token) ?? lastPersons(index, token) ?? parties()
    if (isPair(sentence, token, base)) {
      if (LEADERS.test(base))
        return lastPair(index, token) ?? reference(index, token) ?? lastPersons(index, token) ?? [resolve(phraseOf(reading, index, token))]
      const found = parties()
      if (found.length) return found
      const back = reference(index, token)
      if (back && back.length > 1) return back
      return [resolve(phraseOf(reading, index, token))]
    }
    if (!/^(?:NOUN|PROPN|ADJ|X)$/.test(sentence.upos[token]!) || DEEDS.test(base)) return []
    const inner = ofStatement(sentence, token, index)
    if (inner) return inner
    const shared = sharedBy(sentence, token)
    if (shared) return distinct(shared.map((one) => resolve(phraseOf(reading, index, one))))
    const called = ownName(reading, index, token)
    if (called) return [resolve(called)]
    const phrase = phraseOf(reading, index, token)
    // "Afghan and Pakistani officials"
    const paired = /^(\p{Lu}[\p{L}.]+) and (\p{Lu}[\p{L}.]+) (\p{Ll}[\p{L} ]+)$/u.exec(phrase)
    if (paired) return distinct([resolve(`${paired[1]} ${paired[3]}`), resolve(`${paired[2]} ${paired[3]}`)])
    const ref = resolve(phrase)
    // "Pakistan and Afghanistan's Taliban government" as one phrase
    const two = /^(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*) and (?:the )?(\p{Lu}.+)$/u.exec(phrase)
    if (two) {
      const both = [resolve(two[1]!), resolve(two[2]!)]
      // a name that has "and" within it is no two names: "Bosnia and Herzegovina"
      const whole = ref.id !== undefined && keyOf(ref) !== keyOf(both[0]!)
      if (!whole && both.every(({ id, country }) => id !== undefined || country !== undefined)) return distinct(both)
    }
    if (!ref.id && !ref.name && refersBack(sentence, token)) {
      const back = reference(index, token)
      // "the army" is nobody's army that was not called one, nor are "the loyalists"
      const armed = FORCES.test(base) || (ref.sector !== undefined && ARMED.test(ref.sector))
      if (back?.length && (back[0]!.id || back[0]!.name) && (!armed || back[0]!.mention.toLowerCase().includes(base))) return back
    }
    return [ref]
  }

  /** "The rebels declared a truce and the government said | it would respect it": a single one who speaks of itself. */
  const speakerAbove = (sentence: Sentence, token: number, index: number): readonly ActorRef[] | null => {
    const verb = sentence.head[token]!
    if (!/^(?:it|he|she)$/.test(sentence.lower[token]!) || verb < 0 || !/^nsubj/.test(sentence.deprel[token]!)) return null
    if (sentence.deprel[verb] !== 'ccomp') return null
    const speaker = subjectOf(sentence, sentence.head[verb]!)
    return speaker >= 0 && speaker < token && /^(?:NOUN|PROPN)$/.test(sentence.upos[speaker]!) ? at(index, speaker) : null
  }

  /** "A statement by A and B", "a Security Council resolution": who issued it. */
  const ofStatement = (sentence: Sentence, token: number, index: number): readonly ActorRef[] | null => {
    const base = sentence.lemma[token]!.toLowerCase()
    if (
      !/^(?:statement|communique|resolution|declaration|letter|call|appeal|message|plan|proposal|office|text|spokesman|spokeswoman|spokesperson|official|source)$/.test(
        base,
      )
    )
      return null
    if (/^(?:spokes|official|source|office)/.test(base)) return null
    for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
      const child = sentence.children[c]!
      if (child > token && /^(?:nmod|acl|obl)/.test(sentence.deprel[child]!) && /^(?:by|from|of)$/.test(caseOf(sentence, child)))
        return at(index, child)
    }
    if (/^(?:resolution|text|draft)$/.test(base)) {
      const council = /(?:U\.?N\.? )?Security Council|General Assembly/.exec(document.text)
      if (council) return [resolve(council[0])]
    }
    return refersBack(sentence, token) ? reference(index, token) : null
  }

  const reference = (index: number, token: number): readonly ActorRef[] | null => {
    const found = findAntecedent(sentences, reading.entities, index, token)
    if (!found) return null
    const there = sentences[found.sentence]!
    let head = found.to - 1
    for (let t = found.from; t < found.to; t++)
      if (there.head[t]! < found.from || there.head[t]! >= found.to) {
        head = t
        break
      }
    if (found.sentence === index && head === token) return null
    const names = at(found.sentence, head)
    return names.length ? names : null
  }

  /** "Both of the armies", "each of them". */
  const ofAll = (sentence: Sentence, token: number, index: number): readonly ActorRef[] | null => {
    for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
      const child = sentence.children[c]!
      if (child > token && sentence.deprel[child]!.startsWith('nmod')) return at(index, child)
    }
    return null
  }

  /** The last two persons or states named together before a token: "the two leaders". */
  const lastPair = (index: number, token: number): readonly ActorRef[] | null => {
    for (let s = index; s >= Math.max(0, index - 8); s--) {
      const sentence = sentences[s]!
      for (let t = (s === index ? token : sentence.length) - 1; t >= 0; t--) {
        if (sentence.upos[t] !== 'PROPN' && sentence.upos[t] !== 'NOUN') continue
        const members = conjuncts(sentence, t)
        if (members.length !== 2 || members[0] !== t) continue
        const names = distinct(members.flatMap((one) => single(s, one)))
        if (names.length === 2 && names.every((one) => isPersonLike(one))) return names
      }
    }
    return null
  }

  /** "The army and the rebels | each | claimed the airport", in the four sentences before. */
  const eachOfTwo = (index: number): readonly ActorRef[] | null => {
    for (let s = index - 1; s >= Math.max(0, index - 4); s--) {
      const { lower, upos, length } = sentences[s]!
      for (let t = 3; t < length; t++) {
        if (!/^(?:each|both)$/.test(lower[t]!) || !/^(?:NOUN|PROPN)$/.test(upos[t - 1]!)) continue
        let and = t - 2
        while (and > 0 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(upos[and]!)) and--
        if (and < 1 || lower[and] !== 'and') continue
        const names = distinct([...single(s, and - 1), ...single(s, t - 1)])
        if (names.length === 2 && names.every(isParty)) return names
      }
    }
    return null
  }

  /** "Both", "each": the two sides of the text, else the two named together last, else the subjects of the two sentences before. */
  const theTwo = (index: number, token: number): readonly ActorRef[] => {
    const sides = parties()
    if (sides.length) return sides
    const pair = eachOfTwo(index) ?? lastPair(index, token)
    if (pair?.every(isParty)) return pair
    const found: ActorRef[] = []
    for (let s = index - 1; s >= Math.max(0, index - 4) && found.length < 2; s--) {
      const sentence = sentences[s]!
      const root = sentence.head.indexOf(-1)
      const subject = root < 0 ? -1 : subjectOf(sentence, root)
      if (subject < 0) continue
      const one = single(s, subject)
      if (one.length === 1 && isParty(one[0]!) && !found.some((other) => keyOf(other) === keyOf(one[0]!))) found.unshift(one[0]!)
    }
    return found.length === 2 ? found : []
  }

  /** The two persons named last before a token: "Merkel telephoned Putin and the two agreed". */
  const lastPersons = (index: number, token: number): readonly ActorRef[] | null => {
    const found: ActorRef[] = []
    for (let s = index; s >= Math.max(0, index - 2) && found.length < 2; s--)
      for (const { type, to, text } of (reading.entities[s] ?? []).toReversed()) {
        if (type !== 'person' || (s === index && to > token) || found.length > 1) continue
        const ref = resolve(text)
        if (!found.some((one) => keyOf(one) === keyOf(ref))) found.unshift(ref)
      }
    return found.length === 2 ? found : null
  }

  let sides: readonly ActorRef[] | undefined
  const parties = (): readonly ActorRef[] => {
    if (sides) return sides
    sides = []
    sides = findParties(reading, (s, t) => single(s, t))
    return sides
  }

  return {
    at,
    get parties() {
      return parties()
    },
  }
}

/** "The group that …, which calls itself the X", "the faction known as X": the name that it goes by, or null. */
function ownName(reading: Reading, index: number, token: number): string | null {
  const sentence = reading.sentences[index]!
  const { lower, lemma, upos } = sentence
  if (upos[token] !== 'NOUN' || !NAMELESS.test(lemma[token]!)) return null
  for (let t = token + 1; t < Math.min(sentence.length - 1, token + 15); t++) {
    const names =
      (/^(?:itself|themselves)$/.test(lower[t]!) && /^(?:call|style|name|dub|term)$/.test(lemma[t - 1]!)) ||
      (lower[t] === 'as' && lower[t - 1] === 'known')
    if (!names) continue
    const from = /^(?:the|a)$/.test(lower[t + 1]!) ? t + 2 : t + 1
    let to = from
    while (to < sentence.length && (/^\p{Lu}/u.test(sentence.form[to]!) || /^(?:of|for|the|-)$/.test(lower[to]!))) to++
    return to > from ? reading.document.text.slice(sentence.tokenStart[from]!, sentence.tokenEnd[to - 1]!).replace(/\s+/g, ' ') : null
  }
  return null
}

const NAMELESS =
  /^(?:group|faction|band|movement|organi[sz]ation|militia|gang|wing|party|coalition|alliance|army|cell|rebel|guerrilla|fighter)$/

/** "Both sides", "the two armies", "each side", "the warring parties". */
function isPair(sentence: Sentence, token: number, base: string): boolean {
  if (!SIDES.test(base) && !LEADERS.test(base)) return false
  let paired = false
  for (let t = Math.max(0, token - 3); t < token; t++) {
    const word = sentence.lower[t]!
    if (/^(?:two|both|each|warring|opposing|either|neither|conflicting|belligerent)$/.test(word)) paired = true
    else if (!PAIRING.test(word) && !/^(?:long|-|time|bitter|arch|old|nuclear|armed)$/.test(word)) paired = false
  }
  if (!paired && /^(?:side|party|belligerent|foe|combatant|adversary)$/.test(base) && /^(?:NNS)$/.test(sentence.xpos[token]!)) {
    const before = sentence.lower[token - 1] ?? ''
    paired = /^(?:the|all|on|that|warring|to)$/.test(before)
  }
  return paired
}

const isPersonLike = (ref: ActorRef): boolean => ref.id !== undefined || ref.name !== undefined || / /.test(ref.mention)

const ARMED = /^(?:MIL|REB|PRM|COP)$/
const FORCES =
  /^(?:army|military|navy|police|rebel|guerrilla|militant|insurgent|government|opposition|junta|troops?|forces?|separatist|coalition|regime|militia|gunman|fighter|soldier)$/

/** The members of a row that ends or begins with a token: "Ukraine, Russia and | the separatists" before a verb, whatever the parse made of the first. */
function rowOf(sentence: Sentence, token: number): number[] {
  const members = conjuncts(sentence, token)
  const { lower, upos, deprel } = sentence
  if (!deprel[token]!.startsWith('nsubj')) return members
  let from = token
  while (from > 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos[from - 1]!)) from--
  const before: number[] = []
  while (from > 1 && (lower[from - 1] === 'and' || (before.length > 0 && lower[from - 1] === ','))) {
    let noun = from - 2
    if (lower[noun] === ',') noun--
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) break
    let start = noun
    while (start > 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos[start - 1]!)) start--
    before.unshift(noun)
    from = start
  }
  // only from the beginning of a clause: "struck Gaza, and Hamas said" is no row
  const after = rowAfter(sentence, token)
  if (after.length) members.push(...after.filter((one) => !members.includes(one)))
  if (!before.length || (from > 0 && !/^(?:-|--|—|–|:|"|“|\.|;)$/.test(lower[from - 1]!))) return members
  return [...before.filter((one) => !members.includes(one)), ...members]
}

/** "The secretary-general, | the African Union and Washington | have called": the rest of a row up to its verb. */
function rowAfter({ lower, upos, head }: Sentence, token: number): number[] {
  const verb = head[token]!
  if (verb <= token || verb - token > 24) return []
  const found: number[] = []
  let noun = -1
  let and = false
  for (let t = token + 1; t <= verb; t++) {
    const word = lower[t]!
    const ends = word === ',' || word === 'and' || /^(?:AUX|VERB)$/.test(upos[t]!) || word === 'all' || word === 'both'
    if (!ends) {
      if (/^(?:NOUN|PROPN)$/.test(upos[t]!)) noun = t
      else if (!/^(?:DET|ADJ|NUM)$/.test(upos[t]!)) return []
      continue
    }
    if (noun >= 0) found.push(noun)
    noun = -1
    if (word === 'and') and = true
    else if (word !== ',') return and && found.length > 1 ? found : []
  }
  return []
}

/** The coordinated noun heads that a token begins, itself first; two subjects of one verb with "and" between are taken for such a row. */
export function conjuncts(sentence: Sentence, token: number): number[] {
  const { childStart, children, deprel, upos, head } = sentence
  const members = [token]
  for (let i = 0; i < members.length && members.length < 6; i++) {
    const one = members[i]!
    for (let c = childStart[one]!; c < childStart[one + 1]!; c++) {
      const child = children[c]!
      const joined = deprel[child] === 'conj' || (deprel[child] === 'appos' && child > one && isJoined(sentence, one, child))
      if (joined && child > one && /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(upos[child]!)) members.push(child)
    }
  }
  const verb = head[token]!
  if (verb > token && deprel[token]!.startsWith('nsubj')) {
    for (let c = childStart[verb]!; c < childStart[verb + 1]!; c++) {
      const child = children[c]!
      if (child > token && child < verb && deprel[child] === deprel[token] && !members.includes(child) && hasAnd(sentence, token, child))
        members.push(child)
    }
  }
  return members
}

/** "the government | and | the Front" with nothing but its own words between. */
function isJoined({ lower, upos }: Sentence, from: number, to: number): boolean {
  let and = false
  for (let t = from + 1; t < to; t++) {
    if (lower[t] === 'and') and = true
    else if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(upos[t]!)) return false
  }
  return and
}

function hasAnd(sentence: Sentence, from: number, to: number): boolean {
  for (let t = to - 1; t > from; t--) {
    if (sentence.lower[t] === 'and') return true
    if (/^(?:VERB|AUX)$/.test(sentence.upos[t]!)) return false
  }
  return false
}

const SHARED =
  /^(?:troops?|forces?|soldiers?|fighters?|leaders?|governments?|officials?|representatives?|envoys?|delegates?|negotiators?|ministers?|presidents?|commanders?|generals?|chiefs?|emissar(?:y|ies)|militar(?:y|ies)|arm(?:y|ies)|delegations?)$/

/** "Troops from A and B", "the leaders of A and B": the heads of A and B. */
function sharedBy(sentence: Sentence, token: number): number[] | null {
  if (!SHARED.test(sentence.lower[token]!)) return null
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
    const child = sentence.children[c]!
    if (child < token || !sentence.deprel[child]!.startsWith('nmod') || !/^(?:of|from)$/.test(caseOf(sentence, child))) continue
    const members = conjuncts(sentence, child)
    const all = [...members, ...rowTail(sentence, Math.max(...members)).filter((one) => !members.includes(one))]
    if (all.length > 1) return all
  }
  return null
}

/** "Signed by envoys of A, B | and the rebels | was observed": members that the parse took for the subject of the verb behind the row. */
export function rowTail({ lower, upos, length }: Sentence, last: number): number[] {
  const found: number[] = []
  let noun = -1
  let and = false
  for (let t = last + 1; t < Math.min(length, last + 12); t++) {
    const word = lower[t]!
    if (/^(?:NOUN|PROPN)$/.test(upos[t]!)) noun = t
    else if (word === ',' || word === 'and') {
      if (noun >= 0) found.push(noun)
      noun = -1
      if (and) return []
      and = word === 'and'
    } else if (upos[t] === 'AUX' || upos[t] === 'VERB') return and && noun >= 0 ? [...found, noun] : []
    else if (!/^(?:DET|ADJ|NUM)$/.test(upos[t]!) || (t === last + 1 && upos[t] !== 'PUNCT')) return []
  }
  return []
}

export function caseOf(sentence: Sentence, token: number): string {
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
    const child = sentence.children[c]!
    if (child < token && /^(?:case|mark)$/.test(sentence.deprel[child]!)) return sentence.lower[child]!
  }
  return ''
}

/** The words of the noun phrase at a token, with "of …" and an apposed name, without article, relative clause or pronoun. */
function phraseOf(reading: Reading, index: number, token: number): string {
  const sentence = reading.sentences[index]!
  const { childStart, children, deprel, upos, lower } = sentence
  let from = token
  let to = token + 1
  for (let c = childStart[token]!; c < childStart[token + 1]!; c++) {
    const child = children[c]!
    const relation = deprel[child]!
    if (child < token && LEFT.test(relation) && relation !== 'case' && !/^[,;:]$/.test(lower[child]!)) {
      const left = leftmost(sentence, child)
      if (left >= 0) from = Math.min(from, left)
    } else if (child > token && /^(?:flat|appos)/.test(relation)) {
      if (relation.startsWith('flat') || (child - to <= 3 && upos[child] === 'PROPN')) to = Math.max(to, rightOfName(sentence, child))
    } else if (child > token && relation.startsWith('nmod') && child - to < 6 && /^(?:of|for|in|from)$/.test(caseOf(sentence, child))) {
      to = Math.max(to, rightOfName(sentence, child))
    } else if (child > token && relation === 'compound') to = Math.max(to, child + 1)
  }
  from = overNames(sentence, from)
  // "18:05 BREAKING: Russia"
  for (let t = token - 1; t >= from; t--)
    if (lower[t] === ':') {
      from = t + 1
      break
    }
  // "On Monday | gunmen of the brigades"
  for (let t = token - 1; t >= from; t--)
    if (WEEKDAY.test(lower[t]!)) {
      from = t + 1
      break
    }
  while (from < token && /^(?:the|a|an|both|'s|,|"|“|'|‘|-|—|–|and|but)$/.test(lower[from]!)) from++
  while (from < token && /^(?:CCONJ|PUNCT|ADP|SCONJ|VERB|AUX)$/.test(upos[from]!)) from++
  // "German | Chancellor Olaf Scholz": a name that the parse cut
  while (
    to < sentence.length &&
    upos[to - 1] === 'PROPN' &&
    upos[to] === 'PROPN' &&
    sentence.tokenStart[to]! - sentence.tokenEnd[to - 1]! <= 1
  )
    to++
  // "the secretary | - general": an office in two words
  if (to === token + 1 && lower[to] === '-' && lower[to + 1] === 'general') to += 2
  // "The speaker of the parliament, | Aguila Saleh, | issued": the name between commas belongs to the office
  if (OFFICE.test(sentence.lemma[token]!) && lower[to] === ',' && upos[to + 1] === 'PROPN') {
    let end = to + 1
    while (end < sentence.length && (upos[end] === 'PROPN' || sentence.form[end] === '-' || sentence.form[end - 1] === '-')) end++
    if (lower[end] === ',' && end - to <= 6) to = end
  }
  // "rebel leader | Riek Machar | ordered": the name that the parse took for a second subject
  if (OFFICE.test(sentence.lemma[token]!) && to === token + 1 && upos[to] === 'PROPN')
    while (to < sentence.length && upos[to] === 'PROPN') to++
  const text = reading.document.text
  const cut = (a: number, b: number): string => text.slice(sentence.tokenStart[a]!, sentence.tokenEnd[b - 1]!).replace(/\s+/g, ' ')
  if (/^(?:his|her|its|their)$/.test(lower[from]!) && from < token) {
    const owner = ownerOf(reading, index, from)
    return owner ? `${owner}'s ${cut(from + 1, to)}` : cut(from + 1, to)
  }
  return cut(from, to)
}

const OFFICE =
  /^(?:speaker|envoy|chief|minister|president|leader|spokesman|spokeswoman|spokesperson|commander|official|governor|director|head|mediator|lawmaker|representative|chairman|general|secretary)$/

/** A name or adjective that the parse left out of the phrase: "Baku 's defence | ministry". */
function overNames(sentence: Sentence, from: number): number {
  let t = from
  // "In Cairo | the U.N. secretary-general": an article begins the phrase
  if (/^(?:the|an?)$/.test(sentence.lower[from]!)) return from
  while (t > 0) {
    const before = t - 1
    const capital = /^\p{Lu}/u.test(sentence.form[before]!) && /^(?:PROPN|ADJ)$/.test(sentence.upos[before]!)
    const possessive = /^['’]s?$/.test(sentence.form[before]!) && before > 0
    const noun =
      sentence.upos[before] === 'NOUN' &&
      (sentence.form[before - 1] === "'s" || sentence.form[before - 1] === '’s') &&
      sentence.head[before] === sentence.head[from]
    if (!capital && !possessive && !noun) break
    if (
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        sentence.lower[before]!,
      )
    )
      break
    t = before
  }
  return t
}

/** The name behind "its" in "its army", where a state or group is meant; persons own no army here. */
function ownerOf(reading: Reading, index: number, token: number): string | null {
  const sentence = reading.sentences[index]!
  if (!/^(?:its|their)$/.test(sentence.lower[token]!)) return null
  const found = findAntecedent(reading.sentences, reading.entities, index, token)
  if (!found || found.to - found.from > 5) return null
  const there = reading.sentences[found.sentence]!
  const name = reading.document.text.slice(there.tokenStart[found.from]!, there.tokenEnd[found.to - 1]!).replace(/^(?:the|a) /i, '')
  return /^\p{Lu}/u.test(name) ? name.replace(/\s+/g, ' ') : null
}

function leftmost(sentence: Sentence, token: number): number {
  let left = token
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
    const child = sentence.children[c]!
    if (/^(?:acl|advcl|parataxis|dep)/.test(sentence.deprel[child]!)) continue
    if (child < left && child < token) left = Math.min(left, leftmost(sentence, child))
  }
  return left
}

function rightOfName(sentence: Sentence, token: number): number {
  let right = token + 1
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++) {
    const child = sentence.children[c]!
    if (child > token && /^(?:flat|compound|fixed)/.test(sentence.deprel[child]!)) right = Math.max(right, child + 1)
    else if (child > token && sentence.deprel[child]!.startsWith('nmod') && child - right < 4 && /^(?:of)$/.test(caseOf(sentence, child)))
      right = Math.max(right, rightOfName(sentence, child))
  }
  return right
}

/** Actors without those named twice. */
export function distinct(actors: readonly ActorRef[]): readonly ActorRef[] {
  const seen = new Set<string>()
  return actors.filter((one) => {
    const key = keyOf(one)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export const keyOf = (actor: ActorRef): string => actor.id ?? actor.name ?? actor.mention.toLowerCase()

const WARLIKE =
  /^(?:war|conflict|fighting|truce|ceasefire|cease|armistice|clash|hostility|peace|front|border|battle|accuse|deal|withdrawal|tension|other)$/

/** Two belligerents named together: "between A and B", "A and B accused each other". The best such pair of the first forty sentences. */
function findParties(reading: Reading, resolve: (sentence: number, token: number) => readonly ActorRef[]): readonly ActorRef[] {
  let best: readonly ActorRef[] = []
  let points = 0
  const last = Math.min(reading.sentences.length, 40)
  for (let s = 0; s < last; s++) {
    const sentence = reading.sentences[s]!
    let warlike = 0
    for (let t = 0; t < sentence.length; t++) if (WARLIKE.test(sentence.lemma[t]!)) warlike++
    if (!warlike) continue
    for (let t = 0; t < sentence.length; t++) {
      if (sentence.upos[t] !== 'PROPN' && sentence.upos[t] !== 'NOUN') continue
      const members = conjuncts(sentence, t)
      if (members.length !== 2) continue
      const names = distinct(members.flatMap((one) => resolve(s, one)))
      if (names.length !== 2 || !names.every(isParty)) continue
      const between = caseOf(sentence, t) === 'between' || sentence.lower[t - 1] === 'between'
      const score = (between ? 4 : 0) + Math.min(2, warlike) + (/^nsubj/.test(sentence.deprel[t]!) ? 1 : 0) + (s < 4 ? 1 : 0)
      if (score > points) {
        points = score
        best = names
      }
    }
  }
  return points >= 2 ? best : []
}

const isParty = (ref: ActorRef): boolean =>
  (ref.id !== undefined || ref.sector !== undefined || ref.country !== undefined) && !/^(?:IGO|JRN|NGO|UNO)$/.test(ref.sector ?? '')
