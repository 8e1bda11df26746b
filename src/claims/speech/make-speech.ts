import type { Source } from './find-source.js'
import { type Frame, isComma, isSpoken } from './sentence-frame.js'
import { type Range, type Speech, type Stance, stretch } from './speech.js'
import type { SpeechVerb } from './speech-verbs-lexicon.js'
import type { VerbGroup } from './verb-group.js'

/** The parts of a speech with a verb for its cue. `kind` names the rule: 'clause', 'fronted' … */
export interface Parts {
  readonly group: VerbGroup
  readonly source: Source
  readonly entry: SpeechVerb
  readonly kind: string
  readonly contents: readonly Range[]
  /** False for an attitude, whose source answers for none of the facts named. */
  readonly stands?: boolean
  /** False for data ("counts 45 dead"). */
  readonly layer?: boolean
  /** End of the cue, where more than the verb group belongs to it. */
  readonly cueTo?: number
}

/** "said in a statement", "said Tuesday", "posted on Facebook", "said:": the words by which and the day on which it was said belong to the cue. */
function messageEnd({ sentence }: Frame, start: number): number {
  const { lower, lemma, form } = sentence
  let to = start
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(form[to] ?? '')) to++
  if (form[to] === ':') return to + 1
  if (lower[to] === 'on' && /^(?:twitter|facebook|instagram|telegram|x)$/.test(lower[to + 1] ?? '')) return to + 2
  if (lower[to] !== 'in' || !/^(?:an?|the)$/.test(lower[to + 1] ?? '')) return to
  for (let t = to + 2; t < to + 5 && t < sentence.length; t++) if (lemma[t] === 'statement') return t + 1
  return to
}

/** Where the cue begins: with the "to" of an infinitive and a "now", "then" or "also" that the group leaves out. */
function cueStart({ sentence }: Frame, from: number): number {
  let start = from
  if (start > 0 && sentence.xpos[start - 1] === 'TO') start--
  if (start > 0 && /^(?:now|then|also|not)$/.test(sentence.lower[start - 1]!)) start--
  return start
}

/** "support for", "asked about": the preposition before the content belongs to the cue. */
function withPreposition(
  { sentence }: Frame,
  to: number,
  contents: readonly Range[],
): { readonly to: number; readonly contents: readonly Range[] } {
  const at = contents.findIndex(({ from }) => from === to)
  const content = contents[at]
  if (!content || content.to <= to + 1 || !/^(?:for|about|of|with|against|as|upon|toward|towards)$/.test(sentence.lower[to]!))
    return { to, contents }
  return { to: to + 1, contents: contents.map((one, c) => (c === at ? { from: to + 1, to: one.to } : one)) }
}

const OWN_VOICE = /^(?:neither|none|i|we|you|me|us|one|someone|nobody|everyone|everybody|anyone|let)$/

/** A speech from its parts. Within direct speech the speaker of that speech is the one reported. */
export function makeSpeech(
  frame: Frame,
  { group, source, entry, kind, contents: given, stands = true, layer = true, cueTo = messageEnd(frame, group.to) }: Parts,
): Speech {
  const { sentence, quote } = frame
  const { to, contents } = withPreposition(frame, cueTo, given)
  const s = sentence.index
  const inner = isSpoken(frame, group.verb)
  const subject = source.phrase ? sentence.lower[source.phrase.from]! : ''
  const own =
    (source.phrase !== null && (source.phrase.to === source.phrase.from + 1 ? OWN_VOICE : /^(?:neither|none|nobody)$/).test(subject)) ||
    (source.phrase !== null && isReporter(frame, source.phrase))
  const direct = contents.every(({ from }) => quote[from]! >= 0)
  const mixed = contents.some(({ from, to }) => quote.subarray(from, to).some((q) => q >= 0))
  return {
    rule: `speech/verb-${kind}`,
    sentence: s,
    source: source.phrase ? stretch(s, source.phrase.from, source.phrase.to) : null,
    speaker: source.speaker ? stretch(s, source.speaker.from, source.speaker.to) : null,
    cue: [stretch(s, cueStart(frame, group.from), to)],
    content: contents.map(({ from, to }) => stretch(s, from, to)),
    ...stanceOf(frame, group, entry),
    // attitudes count as reported speech only where somebody is there to hold them
    layer:
      layer &&
      !inner &&
      !(kind === 'attitude' && isRestrictive(frame, group)) &&
      !entry.frames.includes('-') &&
      (source.phrase !== null || /^(?:passive|seeming|fronted|quoted)$/.test(kind)),
    stands: stands && !own && (source.phrase !== null || source.speaker !== null) && !isCiting(frame, group),
    form: direct ? 'direct' : mixed ? 'mixed' : 'indirect',
  }
}

/** "a group supporting the bill": which group, not what it says. */
const isRestrictive = ({ sentence }: Frame, { verb, from }: VerbGroup): boolean =>
  from === verb && sentence.xpos[verb] === 'VBG' && /^acl/.test(sentence.deprel[verb]!) && !isComma(sentence.form[verb - 1])

/** "…, citing two officials": who cites is not heard, the cited are (see chained-speech). */
const isCiting = ({ sentence }: Frame, { verb }: VerbGroup): boolean => /^(?:citing|quoting)$/.test(sentence.lower[verb]!)

/** "this reporter", "our correspondent": the outlet's own voice. */
function isReporter({ sentence }: Frame, { from, to }: Range): boolean {
  return (
    to - from <= 3 &&
    /^(?:this|our|your)$/.test(sentence.lower[from]!) &&
    /^(?:reporter|correspondent|contributor|writer|journalist|newspaper|paper)$/.test(sentence.lower[to - 1]!)
  )
}

/** "claimed, without giving evidence, that". */
function withoutEvidence(lower: readonly string[], from: number): boolean {
  for (let t = from; t < lower.length && t < from + 4; t++)
    if (lower[t] === 'without') return lower.slice(t + 1, t + 5).some((word) => word === 'evidence' || word === 'proof')
  return false
}

function stanceOf({ sentence }: Frame, group: VerbGroup, entry: SpeechVerb): Stance {
  const { act, bySource, byAuthor } = entry
  if (group.over >= 0 && /^(?:decline|refuse|fail)$/.test(sentence.lemma[group.over]!))
    return { act: 'decline_comment', bySource: 'Uu', byAuthor: 'Uu' }
  if (group.negated) {
    // "did not deny"
    if (act === 'deny') return { act: 'assert', bySource: 'PS+', byAuthor: 'Uu' }
    if (act === 'assert' || act === 'confirm' || act === 'admit') return { act: 'decline_comment', bySource: 'Uu', byAuthor: 'Uu' }
    return { act, bySource: 'Uu', byAuthor: 'Uu' }
  }
  if (/^(?:falsely|wrongly|mistakenly|incorrectly|misleadingly|erroneously)$/.test(sentence.lower[group.verb - 1] ?? ''))
    return { act, bySource, byAuthor: 'CT-' }
  if (withoutEvidence(sentence.lower, group.to)) return { act, bySource, byAuthor: 'PR-' }
  if (/^(?:reportedly|allegedly)$/.test(sentence.lower[group.verb - 1] ?? ''))
    return { act, bySource: bySource === 'CT+' ? 'PR+' : bySource, byAuthor }
  return { act, bySource, byAuthor }
}
