import { nounPhrase, phraseHeadAfter } from './noun-phrase.js'
import { isBoundary, isTime, phraseAfter, phraseBeside, plainPhrase, RELATIVE } from './plain-phrase.js'
import { childOf, type Frame, hasFiniteVerb, isComma, isQuoteMark } from './sentence-frame.js'
import type { VerbGroup } from './verb-group.js'

/** Who stands with a reporting verb: tokens of the phrase, and where verb and phrase together begin and end. */
export interface Source {
  /** Tokens that name the source here; null for participles ("…, adding that"), which take their speaker from elsewhere. */
  readonly phrase: { readonly from: number; readonly to: number } | null
  /** The phrase that names the speaker where the words here do not: subject of the governing verb, or what "who" refers to. */
  readonly speaker: { readonly from: number; readonly to: number } | null
  readonly from: number
  readonly to: number
  readonly inverted: boolean
  readonly relative: boolean
}

/** The subject of an active verb group (behind it only where the verb may follow a quotation, `quoting`): by what stands beside it, by the tree where that says nothing. */
export function findSource(frame: Frame, group: VerbGroup, quoting: boolean): Source | null {
  const { sentence } = frame
  const { verb } = group
  const participle = group.from === verb && (sentence.xpos[verb] === 'VBG' || (sentence.xpos[verb] === 'VBN' && !looksFinite(frame, verb)))
  const inverted = participle || !quoting ? null : invertedSource(frame, group)
  if (inverted) return inverted
  if (participle) return sentence.lower[verb - 1] === 'as' ? quotedSource(frame, group) : participleSource(frame, group)
  const previous = group.from - 1
  if (
    previous >= 0 &&
    RELATIVE.test(sentence.lower[previous]!) &&
    (sentence.upos[previous] === 'PRON' || sentence.upos[previous] === 'SCONJ')
  )
    return relativeSource(frame, previous, group)
  const beside = phraseBeside(frame, group.from)
  if (beside) return { phrase: beside, speaker: null, from: beside.from, to: group.to, inverted: false, relative: false }
  for (const candidate of group.over >= 0 ? [group.over, verb] : [verb]) {
    const subject = childOf(sentence, candidate, /^nsubj/, -1)
    if (subject < 0 || subject >= group.from) continue
    if (RELATIVE.test(sentence.lower[subject]!) && sentence.upos[subject] !== 'NOUN') return relativeSource(frame, subject, group)
    const phrase = nounPhrase(frame, subject, 0, group.from)
    return { phrase, speaker: null, from: phrase.from, to: group.to, inverted: false, relative: false }
  }
  const finite = sentence.xpos[verb] !== 'VB' || group.from < verb
  const joined = sentence.upos[group.from - 1] === 'CCONJ' && group.from > 3 ? nearestSubject(frame, group.from) : null
  const phrase =
    governingSubject(frame, verb) ??
    joined ??
    countedSubject(frame, group.from) ??
    (finite && quoting ? openingSubject(frame, group.from) : null)
  return { phrase, speaker: null, from: group.from, to: group.to, inverted: false, relative: false }
}

/** "About one in five say", "nearly a third said", "42% say", "those surveyed say": people told by their share, from the last comma on. */
function countedSubject({ sentence }: Frame, end: number): { from: number; to: number } | null {
  let from = end
  let counted = false
  while (from > 0 && !isBoundary(sentence, from - 1) && !/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(sentence.upos[from - 1]!)) {
    from--
    counted ||=
      sentence.upos[from] === 'NUM' ||
      /^(?:half|third|quarter|percent|those|others?|some|many|most|few|more|all)$/.test(sentence.lower[from]!)
    if (end - from > 10) return null
  }
  if (
    end - from === 0 &&
    /^(?:surveyed|polled|interviewed|asked|questioned)$/.test(sentence.lower[end - 1] ?? '') &&
    sentence.lower[end - 2] === 'those'
  )
    return { from: end - 2, to: end }
  return counted && sentence.upos[from] !== 'ADP' ? { from, to: end } : null
}

/** The tagger often takes a past tense for a participle: not so where a noun phrase stands before it as its subject, or an object behind it. */
export function looksFinite(frame: Frame, verb: number): boolean {
  const { sentence } = frame
  const beside = phraseBeside(frame, verb)
  if (!beside) return false
  if (!/^acl/.test(sentence.deprel[verb]!) || sentence.deprel[verb] === 'acl:relcl') return true
  if (beside.from > 0 && isBoundary(sentence, beside.from - 1)) return true
  return /^(?:NUM|DET)$/.test(sentence.upos[verb + 1] ?? '') || sentence.xpos[verb + 1] === 'PRP$'
}

function relativeSource(frame: Frame, pronoun: number, group: VerbGroup): Source {
  return {
    phrase: { from: pronoun, to: pronoun + 1 },
    speaker: antecedentOf(frame, pronoun, group.verb),
    from: pronoun,
    to: group.to,
    inverted: false,
    relative: true,
  }
}

/** What a relative pronoun stands for: the head of its clause, or the noun before it. */
function antecedentOf(frame: Frame, pronoun: number, verb: number): { from: number; to: number } | null {
  const { sentence } = frame
  const near = plainPhrase(frame, isComma(sentence.form[pronoun - 1]) ? pronoun - 1 : pronoun, true)
  if (near) return near
  let t = verb
  for (let steps = 0; steps < 6 && t >= 0; steps++) {
    if (/^acl/.test(sentence.deprel[t]!) && sentence.head[t]! < pronoun && sentence.head[t]! >= 0)
      return nounPhrase(frame, sentence.head[t]!, 0, pronoun)
    t = sentence.head[t]!
  }
  return null
}

/** '"…," said X', "…, reports X": the phrase after the verb. */
function invertedSource(frame: Frame, group: VerbGroup): Source | null {
  const { sentence } = frame
  if (sentence.lemma[group.verb] === 'tell') return null
  const beforeVerb = group.from - 1
  if (
    beforeVerb >= 0 &&
    !isComma(sentence.form[beforeVerb]) &&
    !isQuoteMark(sentence.form[beforeVerb]!) &&
    !/^(?:as|so|or|nor)$/.test(sentence.lower[beforeVerb]!)
  )
    return null
  if (beforeVerb < 0) return null
  const subject = childOf(sentence, group.verb, /^nsubj/, -1)
  if (
    subject >= 0 &&
    subject < group.from &&
    frame.right[subject]! >= group.from - 2 &&
    !isQuoteMark(sentence.form[beforeVerb]!) &&
    !hasFiniteVerb(sentence, 0, beforeVerb)
  ) {
    // "the minister, John Smith, said that" has its subject before the comma
    if (hasFiniteVerb(sentence, group.to, frame.end) || phraseHeadAfter(frame, group.to, frame.end) < 0) return null
  }
  // "X, who runs a hospital, said the number": the subject stands before the comma
  if (isComma(sentence.form[beforeVerb]) && frame.quote[beforeVerb]! < 0 && phraseBeside(frame, group.from)?.from === 0) return null
  const head = phraseHeadAfter(frame, group.to, frame.end)
  if (head < 0 || isTime(sentence.form[head]!)) return null
  const phrase = nounPhrase(frame, head, group.to, frame.end)
  if (phrase.from !== group.to && phrase.from > group.to + 1) return null
  // a clause begins here: "…, said the army had lost", not an inversion
  const next = phrase.to
  if (next < frame.end && (sentence.upos[next] === 'AUX' || (sentence.upos[next] === 'VERB' && /^VB[DZP]$/.test(sentence.xpos[next]!))))
    return null
  let to = phrase.to
  for (let t = group.to; t < phrase.to; t++)
    if (isQuoteMark(sentence.form[t]!)) {
      to = t
      break
    }
  if (to <= group.to) return null
  return { phrase: { from: group.to, to: trim(frame, group.to, to) }, speaker: null, from: group.from, to, inverted: true, relative: false }
}

const trim = ({ sentence }: Frame, from: number, to: number): number => {
  while (to > from + 1 && (isComma(sentence.form[to - 1]) || sentence.form[to - 1] === '.')) to--
  return to
}

/** "quoted an officer as saying", "was quoted by the agency as saying": the object, or the subject of a passive. */
function quotedSource(frame: Frame, group: VerbGroup): Source {
  const { sentence } = frame
  const source: Source = { phrase: null, speaker: null, from: group.from, to: group.to, inverted: false, relative: false }
  for (let t = group.verb - 2; t >= 0 && t > group.verb - 16; t--) {
    if (sentence.upos[t] !== 'VERB' || !/^(?:quote|cite|describe|report|record|paraphrase)$/.test(sentence.lemma[t]!)) continue
    const passive = t > 0 && sentence.lemma[t - 1] === 'be'
    const phrase = passive ? phraseBeside(frame, verbStart(frame, t)) : phraseAfter(frame, t + 1)
    return phrase
      ? { ...source, phrase: { from: phrase.from, to: Math.min(phrase.to, Math.max(passive ? phrase.to : 0, group.verb - 1)) } }
      : source
  }
  return source
}

function verbStart({ sentence }: Frame, verb: number): number {
  let from = verb
  while (from > 0 && (sentence.upos[from - 1] === 'AUX' || sentence.upos[from - 1] === 'ADV')) from--
  return from
}

/** "…, adding that": the subject of the verb that governs it; of a participle behind a noun ("a statement saying") that noun. */
function participleSource(frame: Frame, group: VerbGroup): Source {
  const { sentence } = frame
  const { verb } = group
  const none: Source = { phrase: null, speaker: null, from: group.from, to: group.to, inverted: false, relative: false }
  const head = sentence.head[verb]!
  if (
    /^acl/.test(sentence.deprel[verb]!) &&
    head >= 0 &&
    head < verb &&
    !isComma(sentence.form[group.from - 1]) &&
    sentence.xpos[verb] === 'VBG'
  ) {
    const phrase = nounPhrase(frame, head, 0, group.from)
    return { ...none, phrase, from: group.from }
  }
  const governed = governingSubject(frame, verb) ?? (isComma(sentence.form[group.from - 1]) ? nearestSubject(frame, group.from) : null)
  return governed ? { ...none, phrase: governed } : none
}

/** "X shrugged it off, telling reporters that": the subject of the last finite verb before the comma, whatever the parse hung the participle on. */
function nearestSubject(frame: Frame, end: number): { from: number; to: number } | null {
  const { sentence } = frame
  for (let t = end - 2; t > 0; t--) {
    if (!/^VB[DZP]$/.test(sentence.xpos[t]!) && sentence.xpos[t] !== 'MD') continue
    const subject = childOf(sentence, t, /^nsubj/, -1)
    if (subject >= 0 && !RELATIVE.test(sentence.lower[subject]!)) return nounPhrase(frame, subject, 0, t)
  }
  return openingSubject(frame, end)
}

/** The noun phrase that opens the sentence, where nothing else before `end` can be the subject: "The nurse later sued, claiming …". */
function openingSubject(frame: Frame, end: number): { from: number; to: number } | null {
  const { sentence, quote } = frame
  let at = 0
  while (at < end && (isQuoteMark(sentence.form[at]!) || /^(?:CCONJ|ADV)$/.test(sentence.upos[at]!) || isComma(sentence.form[at]))) at++
  if (
    quote[at]! >= 0 ||
    !/^(?:DET|PROPN|NOUN|ADJ|PRON|NUM)$/.test(sentence.upos[at] ?? '') ||
    /^(?:it|there|this|that|what|who)$/.test(sentence.lower[at]!)
  )
    return null
  const phrase = phraseAfter(frame, at)
  return phrase && phrase.to < end ? phrase : null
}

/** The subject of the nearest verb above that has one. */
export function governingSubject(frame: Frame, verb: number): { from: number; to: number } | null {
  const { sentence } = frame
  let t = verb
  for (let steps = 0; steps < 5; steps++) {
    if (!/^(?:conj|advcl|xcomp|parataxis|acl|ccomp|dep)/.test(sentence.deprel[t]!)) return null
    const above = sentence.head[t]!
    if (above < 0) return null
    const subject = childOf(sentence, above, /^nsubj/)
    if (subject >= 0 && subject !== t && !RELATIVE.test(sentence.lower[subject]!))
      return nounPhrase(frame, subject, 0, subject < verb ? verb : frame.end)
    t = above
  }
  return null
}
