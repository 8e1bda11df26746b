import { clauseAfter } from './clause-content.js'
import { endOfContent } from './content-end.js'
import { findSource, looksFinite, type Source } from './find-source.js'
import { contentBefore, contentBehind, isInterposed, quotedAfter } from './fronted-content.js'
import { makeSpeech } from './make-speech.js'
import { type NominalContent, nominalContent } from './nominal-content.js'
import { passiveSpeech, seemingSpeech } from './passive-speech.js'
import { phraseAfter, plainPhrase } from './plain-phrase.js'
import { type Frame, isComma, isSpoken } from './sentence-frame.js'
import type { Range, Speech } from './speech.js'
import { SEEMING, type SpeechVerb, speechVerbs, withFrame } from './speech-verbs-lexicon.js'
import { type VerbGroup, verbGroupAt } from './verb-group.js'

/** Terms of a talk, behind such a verb: "who asked | not to be named". */
const TERMS = /^(?:not to be|on (?:condition|anonymity)|on the condition|for anonymity|to remain|that (?:he|she|they) not)\b/

/** Every reported speech whose cue is a verb of the sentence. */
export function readVerbSpeech(frame: Frame): Speech[] {
  const { sentence } = frame
  const found: Speech[] = []
  for (let t = 0; t < sentence.length; t++) {
    const verbal = sentence.upos[t] === 'VERB' || sentence.lower[t] === 'asked'
    if (!verbal && !(sentence.xpos[t] === 'NNS' && isMistaggedVerb(frame, t))) continue
    const lemma = sentence.lemma[t]!
    if (SEEMING.has(lemma)) {
      const speech = seemingSpeech(frame, t)
      if (speech) found.push(speech)
      continue
    }
    const entries = speechVerbs(lemma)
    // "so-called"
    if (t > 0 && sentence.form[t - 1] === '-') continue
    if (!entries || (verbal && /^(?:amod|compound|case|mark|fixed)/.test(sentence.deprel[t]!))) continue
    if (/^(?:ask|request|insist|speak)$/.test(lemma) && TERMS.test(sentence.lower.slice(t + 1, t + 5).join(' '))) continue
    // "soldiers found the bodies of five villagers": nothing said
    if (
      /^(?:find|discover|recover)$/.test(lemma) &&
      sentence.lower.slice(t + 1, t + 7).some((word) => /^(?:body|bodies|corpses?|remains)$/.test(word))
    )
      continue
    const speech = speechAt(frame, t, entries, found.at(-1))
    if (speech) found.push(speech)
  }
  return found
}

/** "The General Staff counts 45 dead": a plural noun that must be a verb, since a number or clause follows and no other verb is near. */
function isMistaggedVerb(frame: Frame, t: number): boolean {
  const { sentence } = frame
  if (t === 0) return false
  const entries = speechVerbs(sentence.lemma[t]!)
  if (!entries?.some(({ frames }) => /[cf@]/.test(frames))) return false
  const before = sentence.upos[t - 1]!
  const after = sentence.upos[t + 1] ?? 'PUNCT'
  if (!/^(?:NOUN|PROPN)$/.test(before) || sentence.xpos[t - 1] === 'NNS') return false
  if (t + 1 >= frame.end && entries.some(({ frames }) => frames.includes('q'))) {
    // "…, the army insists."
    const subject = plainPhrase(frame, t)
    return subject !== null && subject.from > 1 && isComma(sentence.form[subject.from - 1])
  }
  const next = sentence.lower[t + 1] ?? ''
  if (next === 'to') return /^(?:VERB|AUX)$/.test(sentence.upos[t + 2] ?? '')
  return after === 'NUM' || /^(?:that|the|its|at|up|no|more|a|an|their|his|nearly|about|some|over)$/.test(next)
}

function speechAt(frame: Frame, verb: number, entries: readonly SpeechVerb[], last: Speech | undefined): Speech | null {
  const { sentence } = frame
  const group = verbGroupAt(sentence, verb)
  if (costsLives(frame, group)) return null
  const fitting = entries.filter((entry) => entry.particle === undefined || entry.particle === sentence.lower[verb + 1])
  if (fitting.length === 0) return null
  if (group.passive || isBarePassive(frame, group)) return passiveSpeech(frame, group, fitting)
  const source = findSource(frame, group, withFrame(fitting, 'q') !== undefined)
  // "14 reported missing"
  if (source?.phrase && source.phrase.to === source.phrase.from + 1 && /^\d/.test(sentence.form[source.phrase.from]!)) return null
  return source ? activeSpeech(frame, group, sharedSource(frame, group, source, last), fitting) : null
}

/** "The war has claimed 200 lives": nobody speaks. */
function costsLives({ sentence }: Frame, { verb }: VerbGroup): boolean {
  if (sentence.lemma[verb] !== 'claim') return false
  for (let t = verb + 1; t < sentence.length && t < verb + 9; t++) {
    if (/^(?:life|victim)$/.test(sentence.lemma[t]!)) return true
    if (sentence.upos[t] === 'VERB' || sentence.upos[t] === 'PUNCT') return false
  }
  return false
}

/** "X said A and put B at 11": a finite verb right behind "and" has the source of the cue before it. */
function sharedSource({ sentence }: Frame, group: VerbGroup, source: Source, last: Speech | undefined): Source {
  const t = group.from - 1
  if (t < 1 || sentence.upos[t] !== 'CCONJ' || !last?.source || last.sentence !== sentence.index || !last.stands) return source
  const content = last.content.at(-1)
  if (!content || content.to < t - 2) return source
  return { ...source, phrase: last.source, speaker: last.speaker, from: group.from }
}

/** "the toll reported by the ministry": a participle that is passive without an auxiliary. The tagger often takes a past tense for one. */
function isBarePassive(frame: Frame, { verb, from }: VerbGroup): boolean {
  const { sentence } = frame
  // "Asked about the raid, …", "when asked why"
  if (sentence.lower[verb] === 'asked' && (verb === 0 || /^(?:when|whenever|if|once|,)$/.test(sentence.lower[verb - 1]!)) && from === verb)
    return true
  if (sentence.xpos[verb] !== 'VBN' || from !== verb) return false
  if (sentence.lower[verb + 1] === 'by') return true
  return /^acl/.test(sentence.deprel[verb]!) && !looksFinite(frame, verb)
}

/** "claimed responsibility for the attack that killed 50": the deed is claimed, not what the author says of it. */
function responsibilityFor(frame: Frame, { verb, to }: VerbGroup): Range | null {
  const { sentence, end } = frame
  if (!/^(?:claim|take|accept|assume)$/.test(sentence.lemma[verb]!)) return null
  let t = to
  while (t < end && t < to + 3 && !/^(?:responsibility|credit)$/.test(sentence.lower[t]!)) t++
  if (t >= end || !/^(?:responsibility|credit)$/.test(sentence.lower[t]!)) return null
  const deed = sentence.lower[t + 1] === 'for' ? phraseAfter(frame, t + 2) : null
  return deed ?? { from: t, to: t + 1 }
}

const DOCUMENT =
  /^(?:poll|survey|study|report|result|figure|datum|data|analysis|statistic|record|document|census|investigation|inquiry|review|average)$/

/** "The survey shows a lead of two points": of a document the finding is what it says, whatever its shape. */
function resultContent(frame: Frame, group: VerbGroup, source: Source): NominalContent | null {
  const { sentence } = frame
  if (!/^(?:show|find|give|put)$/.test(sentence.lemma[group.verb]!) || !source.phrase || group.to >= frame.end) return null
  let document = false
  for (let t = source.phrase.from; t < source.phrase.to; t++) document ||= DOCUMENT.test(sentence.lemma[t]!)
  if (!document || sentence.upos[group.to] === 'PUNCT') return null
  const entry: SpeechVerb = {
    lemma: sentence.lemma[group.verb]!,
    frames: 'n',
    prepositions: [],
    act: 'assert',
    bySource: 'CT+',
    byAuthor: 'CTu',
  }
  return { entry, kind: 'result', content: { from: group.to, to: endOfContent(frame, group.to, group.verb) }, stands: true, layer: true }
}

/** "X, which had reported 55 dead, closed": the content ends with the relative clause. */
function endOfRelative({ sentence }: Frame, pronoun: number, from: number, to: number): number {
  if (!isComma(sentence.form[pronoun - 1])) return to
  for (let t = from + 1; t + 1 < to; t++) if (isComma(sentence.form[t]) && /^(?:VB[DZPN]|MD)$/.test(sentence.xpos[t + 1]!)) return t
  return to
}

function activeSpeech(frame: Frame, group: VerbGroup, source: Source, entries: readonly SpeechVerb[]): Speech | null {
  const { sentence } = frame
  const clausal = withFrame(entries, 'c')
  const responsibility = responsibilityFor(frame, group)
  if (responsibility && source.phrase) {
    const entry: SpeechVerb = { ...entries[0]!, act: 'claim_responsibility', bySource: 'CT+', byAuthor: 'CTu' }
    return makeSpeech(frame, {
      group,
      source,
      entry,
      kind: 'responsibility',
      contents: [responsibility],
      cueTo: Math.min(responsibility.from, group.to + 1),
    })
  }
  const quoting = withFrame(entries, 'q')
  const infinitive = withFrame(entries, 'i')
  const after = source.inverted ? source.to : group.to
  const right = source.inverted ? null : clauseAfter(frame, group, clausal !== undefined, infinitive !== undefined)
  const fronted = quoting && !source.relative ? contentBefore(frame, source, group) : null
  if (fronted && (!right || isInterposed(frame, source, after) || isSpoken(frame, fronted.to - 1))) {
    const rest = contentBehind(frame, after)
    return makeSpeech(frame, { group, source, entry: quoting!, kind: 'fronted', contents: rest ? [fronted, rest] : [fronted] })
  }
  const gap = sentence.lower[source.from - 1] ?? ''
  if (
    !right &&
    clausal &&
    source.phrase &&
    ((gap === 'what' && /^(?:AUX|VERB)$/.test(sentence.upos[group.to] ?? '')) ||
      (/^(?:which|that|who|whom)$/.test(gap) && /^(?:VBD|VBZ|VBP|MD)$/.test(sentence.xpos[group.to] ?? '')))
  ) {
    // "a video of what it said was the capture of six men", "a plan which he believes will fail"
    return makeSpeech(frame, {
      group,
      source,
      entry: clausal,
      kind: 'clause',
      contents: [{ from: group.to, to: endOfContent(frame, group.to, group.verb) }],
    })
  }
  if (right) {
    if (source.relative) right.to = endOfRelative(frame, source.from, right.from, right.to)
    const entry = (right.infinitive ? infinitive : clausal) ?? clausal ?? infinitive!
    return makeSpeech(frame, { group, source, entry, kind: right.infinitive ? 'infinitive' : 'clause', contents: [right] })
  }
  const quotesOther = sentence.lemma[group.verb] === 'quote' && sentence.lower.indexOf('as', after) > after
  const quoted = quoting && !quotesOther ? quotedAfter(frame, after) : null
  if (quoted) return makeSpeech(frame, { group, source, entry: quoting!, kind: 'quoted', contents: [quoted] })
  const nominal = source.inverted ? null : (resultContent(frame, group, source) ?? nominalContent(frame, group, entries))
  if (!nominal)
    return quoting && source.phrase?.from === 0 ? makeSpeech(frame, { group, source, entry: quoting, kind: 'hanging', contents: [] }) : null
  const { entry, kind, content, stands, layer, cueTo } = nominal
  const to = source.relative ? endOfRelative(frame, source.from, content.from, content.to) : content.to
  const reported = layer && !(kind === 'attitude' && (sentence.lower[group.from] === 'to' || sentence.lower[group.from - 1] === 'to'))
  return makeSpeech(frame, {
    group,
    source,
    entry,
    kind,
    contents: [{ from: content.from, to }],
    stands,
    layer: reported,
    ...(cueTo !== undefined && { cueTo }),
  })
}
