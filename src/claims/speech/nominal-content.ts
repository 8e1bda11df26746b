import type { Sentence } from '../../language/sentence.js'
import { endOfContent } from './content-end.js'
import { isTime } from './plain-phrase.js'
import { childOf, type Frame, isComma } from './sentence-frame.js'
import type { Range } from './speech.js'
import { type SpeechVerb, withFrame } from './speech-verbs-lexicon.js'
import type { VerbGroup } from './verb-group.js'

/** A content that is a noun phrase, and what its verb makes of it. */
export interface NominalContent {
  readonly entry: SpeechVerb
  readonly kind: string
  readonly content: Range
  readonly stands: boolean
  readonly layer: boolean
  /** Where the preposition belongs to the cue ("called for"): the token behind it. */
  readonly cueTo?: number
}

/** "reported the deaths of 12", "accused X of shelling", "condemned the raid", "counts 45 dead", "put the toll at 11". */
export function nominalContent(frame: Frame, group: VerbGroup, entries: readonly SpeechVerb[]): NominalContent | null {
  const { sentence, left } = frame
  const object = objectOf(frame, group)
  for (const entry of entries) {
    for (const preposition of entry.prepositions) {
      const start = prepositionAfter(frame, group, preposition)
      if (start < 0) continue
      const adjacent = start === group.to
      const from = adjacent ? start + 1 : object >= 0 && object < start ? Math.max(group.to, left[object]!) : start
      const rest = endOfContent(frame, from, group.verb)
      const stating = /[cnp]/.test(entry.frames) || entry.act === 'blame'
      const figure = stating && hasFigure(frame, start, rest)
      return {
        entry,
        kind: 'about',
        ...(adjacent && { cueTo: start + 1 }),
        content: { from, to: figure ? rest : phraseEnd(frame, start + 1, group.verb) },
        stands: stating,
        layer: true,
      }
    }
  }
  const called = sentence.lemma[group.verb] === 'call' ? withFrame(entries, 'a') : undefined
  if (
    called &&
    /^(?:DET|PRON|PROPN|NOUN|CCONJ|PUNCT|ADJ)$/.test(sentence.upos[group.to] ?? '') &&
    !/^[,;:.]$/.test(sentence.form[group.to]!)
  ) {
    // "called both of them liars", 'called "distasteful"': what is named and the name
    const content = { from: group.to, to: endOfContent(frame, group.to, group.verb) }
    return { entry: called, kind: 'attitude', content, stands: false, layer: true }
  }
  if (object < 0) return null
  const from = isBetween(sentence, group.to) ? group.to : Math.max(group.to, Math.min(left[object]!, object))
  const rest = endOfContent(frame, from, group.verb)
  const to = Math.min(rest, objectEnd(frame, group.verb, object))
  const figure = hasFigure(frame, from, rest)
  const stating = withFrame(entries, 'n')
  if (stating) return { entry: stating, kind: 'noun', content: { from, to: figure ? rest : to }, stands: true, layer: true }
  const count =
    withFrame(entries, 'f') ?? (atAfter(frame, object) || sentence.lower[object - 1] === 'at' ? withFrame(entries, '@') : undefined)
  if (count && figure) return { entry: count, kind: 'figure', content: { from, to: rest }, stands: true, layer: false }
  const toll = withFrame(entries, 't')
  if (toll && /^(?:toll|number|figure|count|tally|estimate|total|loss|death|dead)$/.test(sentence.lemma[object]!))
    return { entry: toll, kind: 'figure', content: { from, to: rest }, stands: true, layer: false }
  const attitude = withFrame(entries, 'a')
  // "witnesses described soldiers dragging men away": an account, not a view
  const account = attitude?.lemma === 'describe' && sentence.xpos.slice(from, rest).includes('VBG')
  if (attitude && account) return { entry: attitude, kind: 'noun', content: { from, to: rest }, stands: true, layer: true }
  if (attitude) return { entry: attitude, kind: 'attitude', content: { from, to }, stands: isQuoted(frame, from, to), layer: true }
  return null
}

/** "reported | between 20 and 30 killed" */
const isBetween = ({ lower, upos }: Sentence, t: number): boolean =>
  lower[t] === 'between' && upos[t + 1] === 'NUM' && lower[t + 2] === 'and'

/** The object: by the tree, else the noun phrase right behind the verb. */
function objectOf(frame: Frame, group: VerbGroup): number {
  const { sentence, end } = frame
  const object = childOf(sentence, group.verb, /^obj$/, 1)
  if (object >= group.to) return object
  let t = group.to
  if (isBetween(sentence, t)) t += 3
  while (t < end && /^(?:DET|ADJ|NUM|ADV)$/.test(sentence.upos[t]!)) t++
  if (t > group.to && sentence.upos[t - 1] === 'DET' && /^VBN$/.test(sentence.xpos[t] ?? '')) return t
  // "put the dead at 82": an article and an adjective without a noun
  const bare = t >= end || !/^(?:NOUN|PROPN)$/.test(sentence.upos[t]!)
  if (bare && t > group.to + 1 && sentence.upos[t - 1] === 'ADJ' && sentence.upos[t - 2] === 'DET') return t - 1
  if (t >= end) return t > group.to && sentence.upos[t - 1] === 'NUM' ? t - 1 : -1
  if (!/^(?:NOUN|PROPN)$/.test(sentence.upos[t]!) || isTime(sentence.form[t]!))
    return t > group.to && sentence.upos[t - 1] === 'NUM' ? t - 1 : -1
  return t
}

/** End of the object with the complements that belong to it: "29 of their soldiers as killed". */
function objectEnd(frame: Frame, verb: number, object: number): number {
  const { sentence, left, right, end } = frame
  let to = right[object]! + 1
  for (let c = sentence.childStart[verb]!; c < sentence.childStart[verb + 1]!; c++) {
    const child = sentence.children[c]!
    if (child > object && /^(?:xcomp|obl|advcl|acl|nmod)/.test(sentence.deprel[child]!) && left[child]! <= to + 1)
      to = Math.max(to, right[child]! + 1)
  }
  return Math.min(to, end)
}

const isQuoted = ({ quote }: Frame, from: number, to: number): boolean => quote[from]! >= 0 && quote[to - 1]! >= 0

const LOSS = /^(?:dead|death|kill|casualty|loss|victim|toll|wounded|injured|missing|dozen|score|hundred|thousand|no|fatality)$/

/** A number or a word of loss: what makes a count a claim. */
function hasFigure({ sentence }: Frame, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (sentence.upos[t] === 'NUM' || LOSS.test(sentence.lemma[t]!)) return true
  return false
}

/** "put the toll at 11": is there an "at" soon behind the object? */
function atAfter({ sentence, end }: Frame, object: number): boolean {
  for (let t = object + 1; t < end && t < object + 12; t++) {
    if (sentence.lower[t] === 'at') return true
    if (sentence.form[t] === ';' || /^(?:VBD|VBZ|VBP)$/.test(sentence.xpos[t]!)) return false
  }
  return false
}

/** The preposition of a verb, with nothing but an object or a time between them; -1 where there is none. */
export function prepositionAfter({ sentence, end }: Frame, group: VerbGroup, word: string): number {
  for (let t = group.to; t < end && t < group.to + 16; t++) {
    if (sentence.lower[t] === word && sentence.upos[t] !== 'PART') {
      if (t === group.to) return t
      const above = sentence.head[t]!
      if (above === group.verb || (above >= 0 && sentence.head[above] === group.verb)) return t
      if (word === 'of' && isTime(sentence.form[t - 1]!)) return t
      if (word !== 'of') continue
    }
    if (isComma(sentence.form[t]) && t > group.to + 6) return -1
    if (sentence.form[t] === ';' || sentence.upos[t] === 'VERB') return -1
  }
  return -1
}

/** End of the phrase that begins at `start`: by the tree, as far as it hangs on what stands there. */
export function phraseEnd(frame: Frame, start: number, verb: number): number {
  const { sentence, right, end } = frame
  let to = start + 1
  for (let t = start; t < end; t++) {
    let top = t
    for (let steps = 0; steps < 20 && sentence.head[top]! >= start; steps++) top = sentence.head[top]!
    if (t > to && sentence.head[top] !== verb && sentence.head[top]! < start - 1) break
    if (right[top]! + 1 > to) to = right[top]! + 1
    if (t >= to) break
    t = Math.max(t, right[top]!)
    if (sentence.head[top] === verb) break
  }
  return Math.min(endOfContent(frame, start, verb), Math.max(to, start + 1), end)
}
