import type { Sentence } from '../../language/sentence.js'
import { isVerbal } from './clause.js'
import {
  BACK_NOUNS,
  BACK_PRONOUNS,
  BREACHES,
  DEAL_KINDS,
  DEALS,
  ENDINGS,
  FIGHTING,
  FIGHTING_VERBS,
  FIGHTING_WITH_CONTEXT,
  OTHER_BREACHES,
  OTHER_TRUCES,
  PAUSE_ADJECTIVES,
  STOPPING,
  STOPPING_PHRASES,
  TRUCES,
} from './truce-lexicon.js'

/**
 * Words of a sentence that mean a halt to fighting. `truce`: a cease-fire by name. `halt`: an ending with what is ended ("an end to the
 * war"). `act`: the verb of stopping ("lay down their arms"). `deal`: a peace agreement. `back`: what may take up a truce named before
 * ("it", "the plan"). `breach`: a breach by name, which is one of the truce that the text is about. `weak` ones are truces only in a text that speaks of one elsewhere.
 */
export interface TruceObject {
  readonly from: number
  readonly to: number
  /** The token by which it hangs in the sentence. */
  readonly head: number
  readonly kind: 'truce' | 'halt' | 'act' | 'deal' | 'back' | 'breach'
  readonly weak: boolean
}

const DETERMINERS = /^(?:the|this|that|these|those|its|his|her|their|such|both)$/

/** Every word that can begin one: most tokens are none, and cost one look-up. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...['cease', 'ceases', 'without', 'gun'],
  ...[FIGHTING, TRUCES, ENDINGS, STOPPING, DEALS, BREACHES, BACK_NOUNS, BACK_PRONOUNS].flatMap((set) => [...set]),
  ...STOPPING_PHRASES.keys(),
])

/** All truce words of a sentence, left to right, not overlapping. */
export function findTruceObjects(sentence: Sentence): TruceObject[] {
  const found: TruceObject[] = []
  let end = 0
  const { lower, lemma } = sentence
  for (let t = 0; t < sentence.length; t++) {
    if (!BEGINNINGS.has(lower[t]!) && !BEGINNINGS.has(lemma[t]!)) continue
    const object = objectAt(sentence, t)
    if (!object || object.from < end || isOther(sentence, object)) continue
    found.push(object)
    end = object.to
    t = Math.max(t, object.to - 1)
  }
  return found
}

/** A truce in a trade war, between unions, "the war on drugs". */
function isOther({ lower }: Sentence, { from, to, kind }: TruceObject): boolean {
  if (kind === 'back' || kind === 'breach') return false
  for (let t = Math.max(0, from - 2); t < to; t++) if (OTHER_TRUCES.has(lower[t]!)) return true
  return lower[to - 1] === 'war' && lower[to] === 'on' && /^(?:drugs?|poverty|terror|cancer|crime|inflation)$/.test(lower[to + 1] ?? '')
}

/** Does a sentence hold a word of truce that needs no other: neither one that takes up a truce, nor a breach? */
export function namesHalt(sentence: Sentence): boolean {
  const { lower, lemma } = sentence
  for (let t = 0; t < sentence.length; t++)
    if ((BEGINNINGS.has(lower[t]!) || BEGINNINGS.has(lemma[t]!)) && haltWordAt(sentence, t)) return true
  return false
}

function objectAt(sentence: Sentence, t: number): TruceObject | null {
  const named = haltWordAt(sentence, t)
  if (named) return named
  const base = sentence.lemma[t]!.toLowerCase()
  if (BREACHES.has(base) && sentence.upos[t] === 'NOUN') return breachAt(sentence, t)
  return backAt(sentence, t, base)
}

function haltWordAt(sentence: Sentence, t: number): TruceObject | null {
  const { lower, lemma, upos } = sentence
  const word = lower[t]!
  const base = lemma[t]!.toLowerCase()
  if (word === 'cease' || word === 'ceases') {
    const hyphen = lower[t + 1] === '-'
    const fire = lower[hyphen ? t + 2 : t + 1]
    if (fire === 'fire' || fire === 'fires') {
      const to = hyphen ? t + 3 : t + 2
      const verb = !hyphen && upos[t] === 'VERB'
      return { from: t, to, head: verb ? t : topOf(sentence, t, to), kind: verb ? 'act' : 'truce', weak: false }
    }
  }
  if (TRUCES.has(word) || TRUCES.has(base)) return { from: t, to: t + 1, head: t, kind: 'truce', weak: false }
  // "for hostilities to end", "the guns to fall silent"
  if (
    lower[t + 1] === 'to' &&
    upos[t] === 'NOUN' &&
    (FIGHTING.has(base) || base === 'gun') &&
    (STOPPING.has(lemma[t + 2] ?? '') || (lower[t + 2] === 'fall' && lower[t + 3] === 'silent'))
  )
    return { from: t, to: t + 3, head: t + 2, kind: 'act', weak: FIGHTING_WITH_CONTEXT.has(base) }
  // "a day without shelling"
  if (
    word === 'without' &&
    t > 0 &&
    upos[t - 1] === 'NOUN' &&
    /^(?:shelling|fighting|gunfire|bombing|bombs?|shooting|bloodshed|violence|war|airstrikes?)$/.test(lower[t + 1] ?? '')
  )
    return { from: t - 1, to: t + 2, head: t - 1, kind: 'halt', weak: false }
  if (upos[t] === 'VERB' || upos[t] === 'AUX' || STOPPING_PHRASES.has(base) || isInfinitive(sentence, t)) {
    const act = actAt(sentence, t)
    if (act) return act
  }
  if (ENDINGS.has(base) && upos[t] !== 'VERB') {
    const halt = haltAt(sentence, t, base)
    if (halt) return halt
  }
  if (DEALS.has(base) && (DEAL_KINDS.has(lower[t - 1] ?? '') || (lower[t - 1] === 'peace' && upos[t] === 'NOUN')))
    return { from: t - 1, to: t + 1, head: t, kind: 'deal', weak: false }
  // "the Pretoria accord": a peace by the place where it was signed
  if (/^(?:accord|agreement|deal|pact|protocol)$/.test(base) && upos[t - 1] === 'PROPN' && lower[t - 2] === 'the')
    return { from: t - 1, to: t + 1, head: t, kind: 'deal', weak: true }
  return null
}

/** Of the tokens of a name of several, the one whose head lies outside. */
function topOf({ head }: Sentence, from: number, to: number): number {
  for (let t = to - 1; t >= from; t--) if (head[t]! < from || head[t]! >= to) return t
  return to - 1
}

/** "stop the shelling", "stop shooting", "lay down their arms", "hold fire", "put an end to the war". */
function actAt(sentence: Sentence, t: number): TruceObject | null {
  const { lower, lemma, upos } = sentence
  const verb = lemma[t]!.toLowerCase()
  const phrase = STOPPING_PHRASES.get(verb)
  const limit = Math.min(sentence.length, t + 7)
  if (phrase) {
    for (let at = t + 1; at < Math.min(limit, t + 5); at++) {
      const there = lower[at]!
      if (phrase.has(there)) {
        const needsDown = verb === 'lay' || verb === 'put'
        if (needsDown && lower[t + 1] !== 'down' && lower[at + 1] !== 'down') return null
        // "he held his fire on the senator" is a figure of speech
        return { from: t, to: at + 1, head: t, kind: 'act', weak: verb === 'hold' && /^(?:his|her|my)$/.test(lower[at - 1]!) }
      }
      if (/^(?:VERB|PUNCT|SCONJ|CCONJ)$/.test(upos[at]!)) break
    }
  }
  if (!STOPPING.has(verb) || (upos[t] !== 'VERB' && !isInfinitive(sentence, t))) return null
  for (let at = t + 1; at < limit; at++) {
    const base = lemma[at]!.toLowerCase()
    const word = lower[at]!
    if (at <= t + 2 && FIGHTING_VERBS.has(base) && (upos[at] === 'VERB' || /ing$/.test(word)))
      return { from: t, to: at + 1, head: t, kind: 'act', weak: false }
    if ((FIGHTING.has(base) || word === 'bloodshed') && (upos[at] !== 'VERB' || word === 'bloodshed')) {
      if (upos[at + 1] === 'NOUN' && !FIGHTING.has(lemma[at + 1]!)) continue
      return { from: t, to: at + 1, head: t, kind: 'act', weak: FIGHTING_WITH_CONTEXT.has(base) && !isMilitary(sentence, t, at) }
    }
    if (/^(?:VERB|PUNCT|SCONJ|ADP|PRON)$/.test(upos[at]!) && !/^(?:its|their|his|her|all|-)$/.test(word)) break
  }
  return null
}

/** "To | end | violence", also where "end" was taken for a noun. */
const isInfinitive = ({ lower, upos }: Sentence, t: number): boolean =>
  upos[t] === 'NOUN' && lower[t - 1] === 'to' && /^(?:end|halt|stop)$/.test(lower[t]!)

function isMilitary({ lower }: Sentence, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (/^(?:military|offensive|combat|armed|air|ground|drone|missile|rocket|artillery|battlefield)$/.test(lower[t]!)) return true
  return false
}

function haltAt(sentence: Sentence, t: number, base: string): TruceObject | null {
  const { lower, lemma, upos } = sentence
  const link = lower[t + 1] ?? ''
  if (/^(?:to|in|of|from|on)$/.test(link)) {
    for (let at = t + 2; at < Math.min(sentence.length, t + 8); at++) {
      const noun = lemma[at]!.toLowerCase()
      if (FIGHTING.has(noun) || FIGHTING.has(lower[at]!)) {
        if (base === 'end' && link === 'of' && !/^(?:an|immediate)$/.test(lower[t - 1] ?? '')) return null
        // "a cessation of hostilities agreement"
        if (DEALS.has(lemma[at + 1] ?? '')) return { from: t, to: at + 2, head: at + 1, kind: 'truce', weak: false }
        if (upos[at + 1] === 'NOUN' && !FIGHTING.has(lemma[at + 1]!)) continue
        return {
          from: t,
          to: at + 1,
          head: t,
          kind: 'halt',
          weak: FIGHTING_WITH_CONTEXT.has(noun) && (base !== 'cessation' || noun === 'activity') && !isMilitary(sentence, t, at),
        }
      }
      if (/^(?:VERB|PUNCT|SCONJ|ADP)$/.test(upos[at]!)) break
    }
  }
  if (base === 'pause') {
    for (let at = t - 1; at >= Math.max(0, t - 4); at--) {
      if (PAUSE_ADJECTIVES.has(lower[at]!)) return { from: at, to: t + 1, head: t, kind: 'truce', weak: lower[at] !== 'humanitarian' }
      if (/^(?:hour|day|week)$/.test(lower[at]!)) return { from: at, to: t + 1, head: t, kind: 'truce', weak: true }
    }
  }
  return null
}

/** "2,118 violations", "Houthi breaches", but not of rights, airspace or law. A breach of a truce that is named is read from the truce. */
function breachAt(sentence: Sentence, t: number): TruceObject | null {
  const { lower } = sentence
  for (let at = Math.max(0, t - 3); at < Math.min(sentence.length, t + 6); at++) {
    if (at === t) continue
    if (OTHER_BREACHES.has(lower[at]!)) return null
    if ((at > t || at > t - 2 || lower[at] === 'cease') && (TRUCES.has(lower[at]!) || lower[at] === 'cease')) return null
    if (at > t && /^[.,;]$/.test(lower[at]!)) break
  }
  return { from: t, to: t + 1, head: t, kind: 'breach', weak: true }
}

const isRelative = ({ xpos, head, deprel }: Sentence, t: number): boolean =>
  xpos[t] === 'WDT' || (head[t]! >= 0 && deprel[head[t]!]!.startsWith('acl'))

function backAt(sentence: Sentence, t: number, base: string): TruceObject | null {
  const { lower, upos, childStart, children } = sentence
  if (isVerbal(sentence, t)) return null
  if (upos[t] === 'PRON' && BACK_PRONOUNS.has(lower[t]!) && !isRelative(sentence, t))
    return { from: t, to: t + 1, head: t, kind: 'back', weak: true }
  if (!BACK_NOUNS.has(base) || !/^(?:NOUN|PROPN|ADJ)$/.test(upos[t]!)) return null
  if (upos[t] === 'ADJ' && /^(?:NOUN|PROPN|ADJ)$/.test(upos[t + 1] ?? '')) return null
  for (let c = childStart[t]!; c < childStart[t + 1]!; c++) {
    const child = children[c]!
    if (child < t && (DETERMINERS.test(lower[child]!) || sentence.deprel[child] === 'nmod:poss'))
      return { from: child, to: t + 1, head: t, kind: 'back', weak: true }
  }
  return DETERMINERS.test(lower[t - 1] ?? '') ? { from: t - 1, to: t + 1, head: t, kind: 'back', weak: true } : null
}
