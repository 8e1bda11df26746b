import { clauseAfter } from './clause-content.js'
import { endOfContent } from './content-end.js'
import type { Source } from './find-source.js'
import { makeSpeech } from './make-speech.js'
import { phraseEnd, prepositionAfter } from './nominal-content.js'
import { nounPhrase } from './noun-phrase.js'
import { phraseAfter } from './plain-phrase.js'
import { childOf, type Frame, isComma } from './sentence-frame.js'
import type { Range, Speech } from './speech.js'
import { type SpeechVerb, withFrame } from './speech-verbs-lexicon.js'
import { type VerbGroup, verbGroupAt } from './verb-group.js'

/** "is reported to have", "was accused by Y of", "were confirmed by Y", "the toll given by Y". */
export function passiveSpeech(frame: Frame, group: VerbGroup, entries: readonly SpeechVerb[]): Speech | null {
  const { sentence } = frame
  const { verb } = group
  const agent = agentOf(frame, group)
  const subject = childOf(sentence, verb, /^nsubj/, -1)
  const head = group.passive ? subject : sentence.head[verb]!
  if (!group.passive && sentence.deprel[verb] === 'root' && verb > 0) return null
  const question = sentence.lemma[verb] === 'ask' ? questionAfter(frame, group, agent) : null
  if (question)
    return makeSpeech(frame, {
      group,
      source: { phrase: agent, speaker: null, from: group.from, to: group.to, inverted: false, relative: false },
      entry: entries[0]!,
      kind: 'passive',
      contents: [question],
      stands: false,
    })
  const named = head >= 0 && head < verb ? nounPhrase(frame, head, 0, group.from) : null
  const source: Source = { phrase: agent, speaker: null, from: group.from, to: group.to, inverted: false, relative: false }
  const told = withFrame(entries, 'o')
  const clausal = withFrame(entries, 'c')
  const infinitive = withFrame(entries, 'i')
  const clause = clausal || infinitive || told ? clauseAfter(frame, group, clausal !== undefined, true) : null
  if (clause && verb === 0) clause.to = firstComma(frame, clause.from, clause.to)
  if (clause && clause.from >= group.to) {
    const entry = clausal ?? infinitive ?? told!
    const dummy = subject >= 0 && /^(?:it|there)$/.test(sentence.lower[subject]!)
    const contents: Range[] = clause.infinitive && named && !dummy && !told ? [named, clause] : [clause]
    return makeSpeech(frame, { group, source, entry, kind: 'passive', contents, stands: agent !== null })
  }
  for (const entry of entries) {
    for (const preposition of entry.prepositions) {
      const start = prepositionAfter(frame, group, preposition)
      if (start < 0) continue
      const about = { from: start, to: phraseEnd(frame, start + 1, verb) }
      return makeSpeech(frame, {
        group,
        source,
        entry,
        kind: 'passive',
        contents: named ? [named, about] : [about],
        stands: agent !== null,
      })
    }
  }
  const naming = !agent && named && NAMING.has(sentence.lemma[verb]!) ? asAfter(frame, group) : -1
  if (named && naming >= 0)
    // "is seen by many as a test", "known as the Gate": nobody in particular holds it
    return makeSpeech(frame, {
      group,
      source,
      entry: entries[0]!,
      kind: 'passive',
      contents: [named, { from: naming + 1, to: phraseEnd(frame, naming + 1, verb) }],
      stands: false,
      ...(naming <= group.to + 1 && { cueTo: naming + 1 }),
    })
  if (!agent || !named) return null
  if (sentence.lemma[verb] === 'claim') {
    // "an ambush claimed by the rebels"
    const deed: SpeechVerb = { ...entries[0]!, act: 'claim_responsibility', bySource: 'CT+', byAuthor: 'CTu' }
    return makeSpeech(frame, { group, source, entry: deed, kind: 'responsibility', contents: [withoutClause(frame, named)] })
  }
  const entry = withFrame(entries, 'n') ?? withFrame(entries, 'f') ?? withFrame(entries, 'a')
  if (!entry) {
    // "the toll was put by police at 19"
    const figure = withFrame(entries, '@') ?? withFrame(entries, 't')
    const rest = { from: agent.to, to: endOfContent(frame, agent.to, verb) }
    return figure && rest.to > rest.from
      ? makeSpeech(frame, { group, source, entry: figure, kind: 'passive', contents: [named, rest], layer: false })
      : null
  }
  return makeSpeech(frame, {
    group,
    source,
    entry,
    kind: 'passive',
    contents: [named],
    stands: /[nf]/.test(entry.frames),
    layer: /[na]/.test(entry.frames),
  })
}

/** "Asked by a reporter whether he would go, …", "was asked about the raid", "when asked why": the question, up to the comma. */
function questionAfter(frame: Frame, { to }: VerbGroup, agent: Range | null): Range | null {
  const { sentence, end } = frame
  const stop = Math.min(end, (agent?.to ?? to) + 8)
  for (let t = to; t < stop; t++) {
    if (isComma(sentence.form[t])) return null
    if (!/^(?:about|whether|if|what|why|how|who|which|when|where|for)$/.test(sentence.lower[t]!)) continue
    return { from: t, to: firstComma(frame, t, endOfContent(frame, t, -1)) }
  }
  return null
}

/** Verbs that hold something to be so: "seen as", "described as". */
const NAMING: ReadonlySet<string> = new Set(
  'see view regard describe know portray identify depict deem bill dismiss cast characterize characterise perceive'.split(' '),
)

/** The "as" soon behind the verb, or -1. */
function asAfter({ sentence, end }: Frame, { to }: VerbGroup): number {
  for (let t = to; t < end && t < to + 4 && sentence.upos[t] !== 'PUNCT' && sentence.upos[t] !== 'VERB'; t++)
    if (sentence.lower[t] === 'as') return t
  return -1
}

/** "the attack, which killed 50, …": without the clause, which is the author's. */
function withoutClause({ sentence }: Frame, { from, to }: Range): Range {
  for (let t = from + 1; t < to; t++)
    if (/^(?:which|that|who|where)$/.test(sentence.lower[t]!)) return { from, to: sentence.form[t - 1] === ',' ? t - 1 : t }
  return { from, to }
}

/** "Asked whether he would go, …": the question ends at the comma. */
function firstComma({ sentence }: Frame, from: number, to: number): number {
  for (let t = from; t < to; t++) if (sentence.form[t] === ',') return t
  return to
}

/** Who did it: "… by the ministry". */
function agentOf(frame: Frame, group: VerbGroup): Range | null {
  const { sentence, end } = frame
  for (let t = group.to; t < end && t < group.to + 10; t++) {
    if (sentence.lower[t] === 'by') return phraseAfter(frame, t + 1)
    if (isComma(sentence.form[t]) || sentence.upos[t] === 'VERB') return null
  }
  return null
}

/** "The truce seems shaky", "looks like a truce": a state that seems so. */
function seemingState(frame: Frame, { verb, to }: VerbGroup): { from: number; to: number; infinitive: boolean } | null {
  const { sentence, end } = frame
  if (to >= end || !(sentence.upos[to] === 'ADJ' || /^(?:like|as|more|most|less|so|very|too)$/.test(sentence.lower[to]!))) return null
  return { from: to, to: endOfContent(frame, to, verb), infinitive: true }
}

/** "X appears to have", "it seems that": content without a source. */
export function seemingSpeech(frame: Frame, verb: number): Speech | null {
  const { sentence } = frame
  const group = verbGroupAt(sentence, verb)
  const subject = childOf(sentence, verb, /^nsubj/, -1)
  const clause = clauseAfter(frame, group, true, true) ?? seemingState(frame, group)
  if (!clause) return null
  const bare = subject < 0 || !clause.infinitive || /^(?:it|there)$/.test(sentence.lower[subject]!)
  const source: Source = { phrase: null, speaker: null, from: group.from, to: group.to, inverted: false, relative: false }
  const entry: SpeechVerb = { lemma: sentence.lemma[verb]!, frames: '', prepositions: [], act: 'assert', bySource: 'PR+', byAuthor: 'PR+' }
  return makeSpeech(frame, {
    group,
    source,
    entry,
    kind: 'seeming',
    contents: bare ? [clause] : [nounPhrase(frame, subject, 0, group.from), clause],
    stands: false,
  })
}
