import type { Quantity } from '../../language/quantity.js'
import type { Sentence } from '../../language/sentence.js'
import { BREAKS, CASUALTY_WORDS, PARTICIPLES, TIME_NOUNS } from './crowd-words-lexicon.js'
import { isCapital, isQuote } from './letters.js'
import { namesPeople } from './person-words.js'

/** A noun phrase without its determiner. */
/** Last words of names of places and bodies. */
export const NO_NAME: RegExp =
  /^(?:village|district|forests?|area|police|party|road|hospital|camp|block|station|forces?|rangers|personnel|agency|front|army|group|state|university|council|committee|government|ministry|province|region|city|town|battalion|brigade|regiment|squad|company|division|unit|dalam|bureau|corps|islands?|river|mountains?|county|street|bridge|airport|union|association|federation|league|movement|alliance|congress|assembly|bloc|commission)$/i

const COMPOUND_END =
  /^(?:backed|led|run|held|controlled|allied|aligned|linked|affiliated|ranked|ranking|based|dominated|sponsored|funded|supported|owned|trained|armed|aided|inspired|turned)$/

export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** Its last noun. */
  readonly last: number
  /** The noun that names people, or -1. Of "constable Ram Singh" it is the title. */
  readonly person: number
  /** A name follows the noun of people. */
  readonly named: boolean
  /** All its words are names. */
  readonly proper: boolean
}

const isNoun = (tag: string | undefined): boolean => tag === 'NOUN' || tag === 'PROPN'

/**
 * Reads the noun phrase at token `at`: adjectives, participles, names and nouns up to its last noun. null where none begins.
 * Stops before prepositions, verbs, words of casualty and days ("killed three people Tuesday"). `opened`: a number or determiner stands before it, so
 * that a participle is no verb ("the wounded soldiers", but "wounded soldiers").
 */
export function readNounPhrase(
  sentence: Sentence,
  at: number,
  quantityAt: ReadonlyMap<number, Quantity>,
  opened = true,
): NounPhrase | null {
  const { lower, upos, form, length } = sentence
  if (!opened && isQuote(lower[at] ?? '')) return null
  let last = -1
  let person = -1
  let proper = true
  let t = at
  for (; t < length && t < at + 24; t++) {
    const word = lower[t]!
    const tag = upos[t]!
    if (t > at && quantityAt.has(t) && quantityAt.get(t)!.counts !== 'ordinal' && !isHyphenated(sentence, t)) break
    if (word === '-' || word === '/' || isQuote(word)) {
      // a dash with room around it ends the phrase
      if (word === '-' && (last < 0 || !isGlued(sentence, t))) break
      continue
    }
    // "rebel-backed", "army-run": what stands before the participle is not the one counted
    if (lower[t + 1] === '-' && COMPOUND_END.test(lower[t + 2] ?? '') && isGlued(sentence, t + 1)) {
      proper = false
      t += 2
      continue
    }
    if (word === '(') {
      const close = closingBracket(sentence, t)
      if (close < 0 || close + 1 >= length || !isNoun(upos[close + 1]!) || last < 0) break
      // "a Farmers Union (FU) organiser"
      if (person >= 0 && !(close === t + 2 && /^\p{Lu}{2,}$/u.test(form[t + 1]!) && !isCapital(form[close + 1]!))) break
      person = -1
      t = close
      continue
    }
    if (word === "'s" || word === '’s' || word === "'" || word === '’') {
      if (last < 0 || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos[t + 1] ?? '')) break
      // the owner is not the one counted
      person = -1
      continue
    }
    // "left-wing extremists": the first half of a compound is what it may be
    if (last < 0 && lower[t + 1] === '-' && sentence.tokenStart[t + 1] === sentence.tokenEnd[t] && /^[a-z]/.test(word)) {
      proper = false
      if (!namesPeople(sentence, t)) {
        t++
        continue
      }
    }
    if (BREAKS.has(word) && !isCapital(form[t]!)) break
    if (CASUALTY_WORDS.has(word) && lower[t + 1] !== '-') {
      if (last >= 0 || (t === at && !opened) || !PARTICIPLES.has(word) || !leadsToNoun(sentence, t + 1)) break
      proper = false
      continue
    }
    const people = namesPeople(sentence, t)
    if (isNoun(tag) || people) {
      if (last >= 0 && TIME_NOUNS.has(word)) break
      if (TIME_NOUNS.has(word) && tag === 'PROPN') break
      if (people) person = t
      else if (person >= 0 && !isCapital(form[t]!)) {
        // "police station", "soldier training": the later noun is what is meant
        if (!isNameAfter(sentence, t)) person = -1
      }
      if (tag !== 'PROPN' && !isCapital(form[t]!)) proper = false
      last = t
      continue
    }
    if (tag === 'ADJ' || tag === 'NUM' || tag === 'X' || tag === 'SYM') {
      if (person >= 0 && tag === 'ADJ' && !leadsToNoun(sentence, t + 1)) break
      if (tag === 'ADJ') proper = false
      continue
    }
    // "the Shining Path": a participle with a capital in a name
    if (
      tag === 'VERB' &&
      t > 0 &&
      isCapital(form[t]!) &&
      /^VB[GN]$/.test(sentence.xpos[t]!) &&
      isCapital(form[t + 1] ?? '') &&
      !CASUALTY_WORDS.has(word)
    ) {
      last = t
      continue
    }
    if (
      tag === 'VERB' &&
      (PARTICIPLES.has(word) || (/^VB[NG]$/.test(sentence.xpos[t]!) && last < 0 && leadsToNoun(sentence, t + 1) && t > at))
    ) {
      if (last >= 0 && !leadsToNoun(sentence, t + 1)) break
      proper = false
      continue
    }
    if (tag === 'ADV' && last < 0 && /^(?:ADJ|VERB|NUM)$/.test(upos[t + 1] ?? '') && leadsToNoun(sentence, t + 2)) continue
    break
  }
  if (last < 0) return null
  const named = person >= 0 && person < last && isCapital(form[last]!) && !namesPeople(sentence, last) && !NO_NAME.test(form[last]!)
  return { from: at, to: last + 1, last, person: named || person === last ? person : lastPerson(person, last, sentence), named, proper }
}

/** A noun of people before another, lower-case noun is no head ("police vehicle"). */
function lastPerson(person: number, last: number, sentence: Sentence): number {
  if (person < 0) return -1
  for (let t = person + 1; t <= last; t++) if (/^[\p{L}]/u.test(sentence.form[t]!) && !isCapital(sentence.form[t]!)) return -1
  return person
}

const isNameAfter = (sentence: Sentence, t: number): boolean => isCapital(sentence.form[t]!)

const isGlued = ({ tokenStart, tokenEnd }: Sentence, t: number): boolean =>
  tokenStart[t] === tokenEnd[t - 1] && tokenStart[t + 1] === tokenEnd[t]

const isHyphenated = (sentence: Sentence, t: number): boolean => t > 1 && sentence.lower[t - 1] === '-' && isGlued(sentence, t - 1)

function leadsToNoun({ lower, upos, length }: Sentence, from: number): boolean {
  for (let t = from; t < length && t < from + 5; t++) {
    if (isNoun(upos[t]!)) return true
    if (!/^(?:ADJ|NUM)$/.test(upos[t]!) && !PARTICIPLES.has(lower[t]!) && lower[t] !== '-' && !isQuote(lower[t]!)) return false
  }
  return false
}

function closingBracket({ lower, length }: Sentence, open: number): number {
  for (let t = open + 1; t < length && t < open + 7; t++) if (lower[t] === ')') return t
  return -1
}
