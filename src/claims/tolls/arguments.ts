import type { Sentence } from '../../language/sentence.js'
import type { Crowd } from './crowd.js'
import { PARTICIPLES } from './crowd-words-lexicon.js'
import type { Scene } from './scene.js'
import { type VerbGroup, verbGroup } from './verb-group.js'
import { wordSet } from './word-set.js'

const BEFORE_OBJECT = wordSet(`
  at least up down off dead as many also only the all some another out even about over around nearly himself too
  to death away both fatally instantly alive
`)

/** Adverbs by their tag after which another clause begins. */
const STOPS_OBJECT = wordSet('when while where why how as there here yesterday today tomorrow')

/**
 * The people that stand as object right after `after` (a few adverbs and particles may come first), with those joined to them. `within`: they stand
 * within a noun phrase ("the body of a villager was found"), so that the verb that follows is not theirs.
 */
export function objectsAfter(scene: Scene, after: number, within = false): readonly Crowd[] {
  const { sentence, crowdAt, crowds } = scene
  for (let t = after; t < sentence.length && t < after + 5; t++) {
    const index = crowdAt[t]!
    if (index >= 0) {
      const crowd = crowds[index]!
      if (crowd.from < t && crowd.from < after) return []
      return !within && startsOwnClause(sentence, crowd) ? [] : rowAfter(scene, crowd)
    }
    const word = sentence.lower[t]!
    if (STOPS_OBJECT.has(word)) return []
    // "killed kidnapped engineer Ali Noor"
    if (t === after && PARTICIPLES.has(word) && crowds[crowdAt[t + 1] ?? -1]?.from === t + 1) continue
    if (!BEFORE_OBJECT.has(word) && sentence.upos[t] !== 'ADV' && !/^["“'‘:]$/.test(word)) return []
  }
  return []
}

const FINITE = wordSet('was were is are has have had will would could may might died dies said says')

/** "killing three and 12 were wounded": the second has a verb of its own. */
export function startsOwnClause(sentence: Sentence, crowd: Crowd): boolean {
  let t = crowd.to
  while (sentence.upos[t] === 'ADV') t++
  const word = sentence.lower[t] ?? ''
  return FINITE.has(word)
}

const OWN_PARTICIPLE = wordSet('killed wounded injured dead missing hurt captured arrested abducted detained dies died')

/** The crowd with all that are joined to it on the right: "two soldiers, a policeman and three civilians". */
export function rowAfter(scene: Scene, first: Crowd): readonly Crowd[] {
  const { crowds, sentence } = scene
  const row = [first]
  let pending: Crowd[] = []
  let last = first
  for (let i = first.index + 1; i < crowds.length; i++) {
    const next = crowds[i]!
    if (next.role === 'apposed') {
      if (next.from - last.to > 13) break
      last = { ...last, to: next.to }
      continue
    }
    if (next.role === 'part') {
      last = { ...last, to: next.to }
      continue
    }
    if (next.kind === 'pronoun') break
    if (next.kind === 'thing' && next.preposition !== null) continue
    const gap = linkBetween(sentence, last.to, next.from) ?? describedLink(sentence, last.to, next.from)
    if (gap === null) break
    if (startsOwnClause(sentence, next) || (OWN_PARTICIPLE.has(sentence.lower[next.to] ?? '') && gap !== 'list')) break
    pending.push(next)
    last = next
    if (gap === 'and') {
      row.push(...pending)
      pending = []
    } else if (pending.length > 12) break
  }
  return row
}

/** How two crowds are linked: by "and" (or the like), by a comma alone, or not at all. */
function linkBetween(sentence: Sentence, from: number, to: number): 'and' | 'list' | null {
  let link: 'and' | 'list' | null = null
  for (let t = from; t < to; t++) {
    const word = sentence.lower[t]!
    if (word === '(') {
      const open = t
      while (t < to && sentence.lower[t] !== ')') t++
      if (t - open > 12) return null
    } else if (word === ')' && t === from) {
      // closes what named the first crowd again
    } else if (/^(?:and|or|&|plus|well|along|together)$/.test(word)) link = 'and'
    else if (word === ',' || word === ';') link ??= 'list'
    else if (!/^(?:as|with|also|both|\d{1,2}|aged|–|-|--|"|”|'|’|the|at|least|years?|old)$/.test(word)) return null
  }
  return link
}

/** The crowds joined to `last` on its left, with itself, in the order of the text. */
export function rowBefore(scene: Scene, last: Crowd): readonly Crowd[] {
  const { crowds, sentence } = scene
  const row = [last]
  let right = last
  let and = false
  for (let i = last.index - 1; i >= 0; i--) {
    const earlier = crowds[i]!
    if (earlier.role === 'apposed') continue
    if (earlier.role === 'part') continue
    const between = lastWithin(scene, earlier, right)
    const gap =
      linkBetween(sentence, between, right.from) ??
      (isDescribed(sentence, between, right.from) || isPlaced(sentence, earlier, between, right) ? 'and' : null)
    if (gap === null || earlier.kind === 'pronoun') break
    if (gap === 'and') and = true
    else if (!and) break
    if (earlier.preposition !== null && earlier.preposition !== 'of') break
    row.unshift(earlier)
    right = earlier
  }
  return row
}

const DESCRIBING = wordSet(
  'representing belonging working serving travelling traveling living employed based known posted hailing heading leading running studying',
)

/** "a candidate for a seat in the assembly, his driver and a guard": a description without a finite verb between members of a list. */
function describedLink({ lower, upos, xpos }: Sentence, from: number, to: number): 'and' | 'list' | null {
  if (to - from > 12 || to - from < 2) return null
  const last = lower[to - 1]!
  if (last !== ',' && last !== 'and') return null
  for (let t = from; t < to - 1; t++) {
    if (lower[t] === ';' || lower[t] === ':' || lower[t] === 'who') return null
    if (upos[t] === 'AUX' || (upos[t] === 'VERB' && !/^VB[GN]$/.test(xpos[t]!))) return null
    if (DESCRIBING.has(lower[t]!)) continue
    if (upos[t] === 'VERB' && (t > from || lower[t] === 'killing' || lower[t] === 'wounding' || lower[t] === 'injuring')) return null
  }
  return last === 'and' ? 'and' : 'list'
}

/** "X, the second in command of the base at Y, and Z": a description between commas and "and", without a verb. */
function isDescribed({ lower, upos }: Sentence, from: number, to: number): boolean {
  if (to - from > 16 || to - from < 3 || lower[from] !== ',' || lower[to - 1] !== 'and') return false
  for (let t = from; t < to; t++) if (upos[t] === 'VERB' || upos[t] === 'AUX' || lower[t] === ';') return false
  return true
}

/** "1,100 people in the north and 156 Swedes": the first of two numbers of people is told where. */
function isPlaced({ lower, upos, deprel }: Sentence, one: Crowd, from: number, other: Crowd): boolean {
  const to = other.from
  if (one.kind !== 'counted' || other.kind !== 'counted' || to - from > 6 || to - from < 3) return false
  if (!/^(?:in|at|near|from|around)$/.test(lower[from]!) || lower[to - 1] !== 'and' || deprel[one.head] === 'obj') return false
  for (let t = from + 1; t < to - 1; t++) if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(upos[t]!)) return false
  return true
}

/** Where the words of a crowd end, with those that name it again. */
function lastWithin({ crowds }: Scene, crowd: Crowd, right: Crowd): number {
  let to = crowd.to
  for (let i = crowd.index + 1; i < right.index; i++) if (crowds[i]!.role !== 'free') to = crowds[i]!.to
  return to
}

/** The people that are the subject of the verb at `verb`, with those joined to them; empty where none is counted or named. */
export function subjectsOf(scene: Scene, verb: number, group: VerbGroup = verbGroup(scene.sentence, verb)): readonly Crowd[] {
  const { sentence, crowds, crowdAt } = scene
  // "an official who died": of a list before the relative only the last
  if (/^(?:who|that)$/.test(sentence.lower[group.start - 1] ?? '')) {
    const antecedent = crowdEndingAt(scene, sentence.lower[group.start - 2] === ',' ? group.start - 2 : group.start - 1)
    if (antecedent && antecedent.kind !== 'thing') return antecedent.role === 'apposed' ? [] : [antecedent]
  }
  const closed = group.finite && sentence.lower[group.start - 1] === ',' ? group.start - 1 : group.start
  const adjacent = crowdEndingAt(scene, closed)
  if (adjacent && adjacent.role === 'free' && adjacent.preposition === null && adjacent.kind !== 'thing') return rowBefore(scene, adjacent)
  // "156 Swedes, 16 of them officers, have died": the whole is the subject
  if (adjacent?.role === 'part' && closed < group.start) {
    let first = adjacent
    while (!first.partitive && crowds[first.index - 1]?.role === 'part') first = crowds[first.index - 1]!
    const whole = crowds[first.index - 1]
    const between = whole ? sentence.lower.slice(whole.to, first.from).join(' ') : ''
    const link = first.partitive ? /^,(?: including| among them)?$/ : /^, \w+ly$/
    if (whole?.role === 'free' && whole.preposition === null && link.test(between)) return rowBefore(scene, whole)
  }
  // "one of the injured, Ali Noor, died": who is named again is the subject
  if (adjacent?.role === 'apposed' && closed < group.start) {
    const named = crowds.findLast(({ index, role }) => index < adjacent.index && role !== 'apposed')
    if (named?.role === 'part' && named.partitive) return [named]
  }
  // "two of them died", "one of whom has since died"
  if (adjacent?.role === 'part' && adjacent.partitive && !/^(?:including|among)$/.test(sentence.lower[adjacent.from - 1] ?? ''))
    return [adjacent]
  for (let c = sentence.childStart[verb]!; c < sentence.childStart[verb + 1]!; c++) {
    const child = sentence.children[c]!
    if (!/^nsubj/.test(sentence.deprel[child]!) || child > verb) continue
    const index = crowdAt[child]!
    if (index < 0) continue
    const crowd = crowds[index]!
    // "one of the injured, Ali Noor, died"
    if (crowd.role === 'part' && crowd.partitive && crowd.preposition === null) return [crowd]
    if (crowd.role === 'free' && crowd.preposition === null) return rowBefore(scene, lastOfRow(scene, crowd, group.start))
  }
  const found = scanBack(scene, group.start) ?? subjectOfJoined(scene, verb)
  return found ? rowBefore(scene, found) : []
}

/** "A guard ran to the gate and died there": a verb joined to another shares its subject. */
function subjectOfJoined({ sentence, crowds, crowdAt }: Scene, verb: number): Crowd | undefined {
  let at = verb
  for (let steps = 0; steps < 3 && sentence.deprel[at] === 'conj'; steps++) {
    at = sentence.head[at]!
    if (at < 0 || at > verb) return undefined
    for (let c = sentence.childStart[at]!; c < sentence.childStart[at + 1]!; c++) {
      const child = sentence.children[c]!
      if (!/^nsubj/.test(sentence.deprel[child]!) || child > at) continue
      const crowd = crowds[crowdAt[child] ?? -1]
      return crowd?.role === 'free' && crowd.preposition === null && crowd.kind !== 'thing' ? crowd : undefined
    }
  }
  return undefined
}

/** From the first of a subject's members to its last before the verb. */
function lastOfRow(scene: Scene, first: Crowd, before: number): Crowd {
  const row = rowAfter(scene, first).filter((crowd) => crowd.to <= before)
  return row.at(-1) ?? first
}

/** The crowd whose last word stands right before a token; closing quotes and adverbs may stand between. */
export function crowdEndingAt({ sentence, crowds, crowdAt }: Scene, token: number): Crowd | undefined {
  let t = token - 1
  while (t >= 0 && /^["”’')]$/.test(sentence.lower[t]!) && crowdAt[t]! < 0) t--
  if (t < 0) return undefined
  const index = crowdAt[t]!
  return index < 0 ? undefined : crowds[index]
}

const SAYING = wordSet('said says told tells added adds reported reports claimed claims announced wrote stated according')

/** In "Between 180 and 200 men, he told a reporter, had died" the words set in between are stepped over. */
function speechBefore({ lower }: Sentence, start: number): number {
  if (lower[start - 1] !== ',') return start
  let said = false
  for (let t = start - 2; t >= 0 && t > start - 24; t--) {
    if (SAYING.has(lower[t]!)) said = true
    if (lower[t] === ',') return said ? t : start
  }
  return start
}

const FINITE_TAG = /^(?:VBD|VBZ|VBP|MD)$/

/** Goes left from a verb past what describes its subject (names, places, relative clauses) to the subject. */
function scanBack({ sentence, crowds, crowdAt }: Scene, start: number): Crowd | undefined {
  const { lower, xpos } = sentence
  for (let t = speechBefore(sentence, start) - 1; t >= 0; t--) {
    const index = crowdAt[t]!
    if (index >= 0) {
      const crowd = crowds[index]!
      if (crowd.role === 'free' && crowd.preposition === null && crowd.kind !== 'thing') return crowd
      if (crowd.partitive && lower[crowd.to - 1] === 'whom') return crowd
      t = crowd.from
      continue
    }
    const word = lower[t]!
    if (word === ';' || word === ':') return undefined
    if (
      FINITE_TAG.test(xpos[t]!) &&
      !/^(?:identified|belonging|alias|wanted|accused|suspected|named|known|described|believed|convicted|charged|trained|armed|dressed|disguised|abducted|kidnapped|based|posted|deployed|travelling|traveling)$/.test(
        word,
      )
    ) {
      const relative = relativeBefore(sentence, t)
      if (relative < 0) return undefined
      t = relative
    }
  }
  return undefined
}

/** "who was carrying": the relative pronoun before a verb, or -1. */
function relativeBefore({ lower }: Sentence, verb: number): number {
  for (let t = verb - 1; t >= 0 && t > verb - 12; t--) {
    if (/^(?:who|which|that|whom|whose|where|when|as|while)$/.test(lower[t]!)) return t
    if (lower[t] === ';') return -1
  }
  return -1
}
