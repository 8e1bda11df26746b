import { findSource, governingSubject, isTime, type Source } from './find-source.js'
import { nounPhrase, phraseHeadAfter } from './noun-phrase.js'
import { childOf, type Frame, hasFiniteVerb, isComma, isQuoteMark } from './sentence-frame.js'
import { type Speech, stretch } from './speech.js'
import { SEEMING, type SpeechVerb, speechVerbs } from './speech-verbs-lexicon.js'
import { type VerbGroup, verbGroupAt } from './verb-group.js'

interface Range {
  readonly from: number
  readonly to: number
}

/** Every reported speech whose cue is a verb of the sentence. */
export function readVerbSpeech(frame: Frame): Speech[] {
  const { sentence } = frame
  const found: Speech[] = []
  for (let t = 0; t < sentence.length; t++) {
    if (sentence.upos[t] !== 'VERB') continue
    const lemma = sentence.lemma[t]!
    if (SEEMING.has(lemma)) {
      const speech = seemingAt(frame, t)
      if (speech) found.push(speech)
      continue
    }
    const entries = speechVerbs(lemma)
    if (!entries || /^(?:amod|compound|case|mark|fixed)/.test(sentence.deprel[t]!)) continue
    const speech = speechAt(frame, t, entries)
    if (speech) found.push(speech)
  }
  return found
}

function speechAt(frame: Frame, verb: number, entries: readonly SpeechVerb[]): Speech | null {
  const { sentence } = frame
  const group = verbGroupAt(sentence, verb)
  const particle = group.to > verb + 1 ? sentence.lower[verb + 1] : sentence.lower[verb + 1]
  const fitting = entries.filter((entry) => entry.particle === undefined || entry.particle === particle)
  if (fitting.length === 0) return null
  if (group.passive || isBarePassive(frame, group)) return passiveSpeech(frame, group, fitting)
  const source = findSource(frame, group)
  if (!source) return null
  return activeSpeech(frame, group, source, fitting)
}

/** "the toll reported by the ministry": a participle that is passive without an auxiliary. */
function isBarePassive({ sentence }: Frame, { verb, from }: VerbGroup): boolean {
  return sentence.xpos[verb] === 'VBN' && from === verb && /^acl$/.test(sentence.deprel[verb]!)
}

const withFrame = (entries: readonly SpeechVerb[], letter: string): SpeechVerb | undefined =>
  entries.find((entry) => entry.frames.includes(letter))

function activeSpeech(frame: Frame, group: VerbGroup, source: Source, entries: readonly SpeechVerb[]): Speech | null {
  const clausal = withFrame(entries, 'c')
  const quoting = withFrame(entries, 'q')
  const infinitive = withFrame(entries, 'i')
  const after = source.inverted ? source.to : group.to

  const right = source.inverted ? null : clauseAfter(frame, group, clausal !== undefined, infinitive !== undefined)
  const fronted = quoting && !source.relative ? contentBefore(frame, source, group) : null
  if (fronted && (!right || isInterposed(frame, source, after))) {
    const contents = [fronted]
    const rest = contentBehind(frame, after)
    if (rest) contents.push(rest)
    return make(frame, group, source, quoting!, 'fronted', contents)
  }
  if (right) {
    const entry = (right.infinitive ? infinitive : clausal) ?? clausal ?? infinitive!
    return make(frame, group, source, entry, right.infinitive ? 'infinitive' : 'clause', [right])
  }
  const quoted = quoting || withFrame(entries, 'n') || withFrame(entries, 'a') || clausal ? quotedAfter(frame, after) : null
  if (quoted && quoting) return make(frame, group, source, quoting, 'quoted', [quoted])
  return nominalSpeech(frame, group, source, entries)
}

/** "…, it said, …": does a comma or quotation stand on both sides, or the sentence end behind it? */
function isInterposed(frame: Frame, source: Source, after: number): boolean {
  const { sentence, end } = frame
  for (let t = after; t < end && t < after + 14; t++) {
    if (isComma(sentence.form[t]) || isQuoteMark(sentence.form[t]!)) {
      const before = sentence.form[source.from - 1]
      return before !== undefined && (isComma(before) || isQuoteMark(before)) && sentence.lower[t + 1] !== 'that'
    }
    if (/^(?:VERB|AUX|SCONJ)$/.test(sentence.upos[t]!) && sentence.xpos[t] !== 'VBG') return false
  }
  return true
}

/** The clause or infinitive that follows the verb. */
function clauseAfter(frame: Frame, group: VerbGroup, clausal: boolean, infinitival: boolean): (Range & { infinitive: boolean }) | null {
  const { sentence, left, right, end } = frame
  const { verb } = group
  let start = -1
  let infinitive = false
  if (clausal) {
    // "said on Monday that"
    for (let t = group.to; t < end && t < group.to + 14; t++) {
      const word = sentence.lower[t]!
      if ((word === 'that' && sentence.upos[t] === 'SCONJ') || (word === 'whether' && t < group.to + 3)) {
        start = t
        break
      }
      if (sentence.upos[t] === 'VERB' || isQuoteMark(sentence.form[t]!) || (isComma(sentence.form[t]) && t > group.to + 8)) break
      if (sentence.form[t] === ':' || sentence.form[t] === ';') break
    }
    if (start < 0) {
      const clause = childOf(sentence, verb, /^ccomp/, 1)
      if (clause >= 0) {
        start = Math.max(group.to, left[clause]!)
        while (start < clause && (isComma(sentence.form[start]) || sentence.form[start] === ':')) start++
        start = skipTime(frame, start, clause)
      } else if (
        isSpeech(frame, verb) &&
        !isComma(sentence.form[group.to]) &&
        sentence.lower[group.to] !== 'to' &&
        startsClause(frame, group)
      ) {
        start = skipAddressee(frame, group)
      } else if (!infinitival) {
        const loose = childOf(sentence, verb, /^(?:parataxis|advcl|conj|xcomp|obj|acl)/, 1)
        if (
          loose >= 0 &&
          left[loose]! <= group.to + 1 &&
          left[loose]! >= group.to &&
          !isComma(sentence.form[group.to]) &&
          hasFiniteVerb(sentence, left[loose]!, right[loose]! + 1) &&
          !/^to$/.test(sentence.lower[group.to]!)
        )
          start = left[loose]!
      }
    }
  }
  if (start < 0 && infinitival) {
    for (let c = sentence.childStart[verb]!; c < sentence.childStart[verb + 1]!; c++) {
      const child = sentence.children[c]!
      if (child < verb || !/^(?:xcomp|ccomp|advcl|acl)/.test(sentence.deprel[child]!)) continue
      let to = -1
      for (let t = Math.max(left[child]!, group.to); t <= child; t++) if (sentence.lower[t] === 'to' && sentence.upos[t] === 'PART') to = t
      if (to < 0) continue
      start = to
      infinitive = true
      break
    }
    if (start < 0 && sentence.lower[group.to] === 'to' && sentence.upos[group.to] === 'PART') {
      start = group.to
      infinitive = true
    }
  }
  if (start < 0 || start >= end) return null
  const to = endOfContent(frame, start, verb)
  return to > start ? { from: start, to, infinitive } : null
}

/** Verbs that report in whatever shape the parse took: a clause behind them is what was said. */
const SAYING: ReadonlySet<string> = new Set(
  'say tell report claim announce state declare add insist warn note explain confirm believe estimate allege maintain acknowledge admit argue concede stress recall'.split(
    ' ',
  ),
)

const isSpeech = ({ sentence }: Frame, verb: number): boolean => SAYING.has(sentence.lemma[verb]!) && sentence.xpos[verb] !== 'VB'

/** Does a clause with a subject and a finite verb follow before any comma? */
function startsClause({ sentence, end }: Frame, { to, verb }: VerbGroup): boolean {
  const from = sentence.lemma[verb] === 'tell' ? to + 1 : to
  let nominal = false
  for (let t = from; t < end && t < from + 24; t++) {
    if (isComma(sentence.form[t]) && sentence.form[t] !== '-' && nominal && t < from + 3) return false
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(sentence.upos[t]!)) nominal = true
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(sentence.xpos[t]!) || (sentence.upos[t] === 'AUX' && nominal)) return nominal
    if (/^(?:SCONJ)$/.test(sentence.upos[t]!) || sentence.form[t] === ';') return false
  }
  return false
}

/** "told reporters 12 had died": past whom it is told. */
function skipAddressee(frame: Frame, { to, verb }: VerbGroup): number {
  const { sentence } = frame
  if (sentence.lemma[verb] !== 'tell') return skipTime(frame, to, to + 2)
  const addressee = phraseHeadAfter(frame, to, frame.end)
  return addressee < 0 ? to : addressee + 1
}

function skipTime({ sentence }: Frame, start: number, limit: number): number {
  return start < limit &&
    isTime(sentence.form[start]!) &&
    (sentence.upos[start] === 'PROPN' || sentence.upos[start] === 'NOUN') &&
    !/^(?:AUX|VERB|PART|PUNCT)$/.test(sentence.upos[start + 1] ?? '')
    ? start + 1
    : start
}

const JOINS = /^(?:and|but|while|whereas|though|although|yet|or)$/

/** Where a clause that begins at `start` ends: at the sentence's end, or where another speaker's, or the author's, words begin. */
export function endOfContent(frame: Frame, start: number, verb: number): number {
  const { sentence, quote, end } = frame
  const opening = quote[start]!
  for (let t = start + 1; t < end; t++) {
    if (quote[t]! >= 0 && quote[t] === opening) continue
    const word = sentence.lower[t]!
    if (isComma(sentence.form[t]) || sentence.form[t] === ';' || JOINS.test(word)) {
      let next = t
      while (
        next < end &&
        (isComma(sentence.form[next]) || sentence.form[next] === ';' || (JOINS.test(sentence.lower[next]!) && next <= t + 1))
      )
        next++
      if (next >= end) return t
      if (quote[next]! >= 0 && quote[next] === quote[t]) continue
      if (opensOther(frame, next, t, verb)) return t
    }
  }
  return end
}

const CUE_PARTICIPLES: ReadonlySet<string> = new Set(
  'adding saying noting citing blaming accusing calling quoting describing warning insisting claiming arguing alleging stressing referring explaining telling urging vowing pledging denying dismissing asserting declaring'.split(
    ' ',
  ),
)

/** Do words of another attribution begin at `next`, after the comma or conjunction at `t`? */
function opensOther(frame: Frame, next: number, t: number, verb: number): boolean {
  const { sentence } = frame
  const word = sentence.lower[next]!
  const comma = isComma(sentence.form[t]) || sentence.form[t] === ';'
  if (comma && CUE_PARTICIPLES.has(word)) return true
  if (comma && word === 'according' && sentence.lower[next + 1] === 'to') return true
  const conjunction = next > t && JOINS.test(sentence.lower[next - 1]!)
  if (!conjunction && sentence.form[t] !== ';') return false
  // "…, and denied that": the same source goes on with another verb
  if (sentence.upos[next] === 'VERB' || sentence.upos[next] === 'AUX') {
    let finite = next
    while (finite < frame.end && /^(?:AUX|ADV|PART)$/.test(sentence.upos[finite]!)) finite++
    if (!/^(?:VB[DZP]|VBN)$/.test(sentence.xpos[next]!)) return false
    if (sentence.deprel[finite] === 'conj' && sentence.head[finite] === verb) return true
    return speechVerbs(sentence.lemma[finite]!)?.some((entry) => /[cq@]/.test(entry.frames)) === true
  }
  // "…, but Y said": a cue with a subject of its own
  for (let v = next + 1; v < frame.end && v < next + 12; v++) {
    if (sentence.upos[v] !== 'VERB') {
      if (isComma(sentence.form[v]) || sentence.form[v] === ';') return false
      continue
    }
    if (!/^VB[DZP]$|^VBN$/.test(sentence.xpos[v]!)) return false
    const entries = speechVerbs(sentence.lemma[v]!)
    if (!entries?.some((entry) => /[cq]/.test(entry.frames)) || !isPureSpeech(entries)) return false
    return childOf(sentence, v, /^nsubj/, -1) >= next && !/^(?:he|she|it|they)$/.test(sentence.lower[next]!)
  }
  return false
}

const isPureSpeech = (entries: readonly SpeechVerb[]): boolean =>
  entries.some((entry) => entry.frames.includes('c') && !/^(?:PR|PS)/.test(entry.bySource))

/** What stands before "…, X said": back to the start of the sentence or to another speaker's words. */
function contentBefore(frame: Frame, source: Source, group: VerbGroup): Range | null {
  const { sentence, quote } = frame
  const at = source.from - 1
  if (at < 1 && !(at === 0 && isQuoteMark(sentence.form[0]!))) return null
  let mark = at
  if (/^(?:as|so)$/.test(sentence.lower[mark]!)) mark--
  if (mark < 1) return null
  const form = sentence.form[mark]!
  if (!isComma(form) && !isQuoteMark(form) && form !== '?' && form !== '!') return null
  if (isQuoteMark(form) && quote[mark]! < 0) return null
  let to = mark + 1
  // the comma before the source belongs to the content only within a quotation
  while (to > 0 && isComma(sentence.form[to - 1]) && quote[to - 1]! < 0) to--
  let from = 0
  for (let t = to - 1; t > 0; t--) {
    if (quote[t]! >= 0) continue
    if (sentence.form[t] === ';' && hasFiniteVerb(sentence, t + 1, to)) {
      from = t + 1
      break
    }
  }
  while (from < to && /^(?:and|but|yet|so|or)$/.test(sentence.lower[from]!)) from++
  if (isComma(sentence.form[from])) from++
  if (from >= to) return null
  // "the minister, John Smith, said": the parse took the apposition for the subject
  const whole =
    hasFiniteVerb(sentence, from, to) || quote[to - 1]! >= 0 || /^(?:VERB|AUX)$/.test(sentence.upos[afterComma(frame, group.to)] ?? '')
  if (!whole && to - from < 6 && group.to < frame.end) return null
  return { from, to }
}

function afterComma({ sentence, end }: Frame, from: number): number {
  for (let t = from; t < end && t < from + 14; t++) if (isComma(sentence.form[t])) return t + 1
  return end
}

/** After "…, X said, …": what goes on of the content behind the cue. */
function contentBehind(frame: Frame, after: number): Range | null {
  const { sentence, end } = frame
  let t = after
  while (t < end && !isComma(sentence.form[t]) && !isQuoteMark(sentence.form[t]!) && sentence.form[t] !== ';' && sentence.form[t] !== ':')
    t++
  if (t >= end) return null
  if (isQuoteMark(sentence.form[t]!)) return { from: t, to: endOfContent(frame, t, -1) }
  let from = t + 1
  if (from >= end) return null
  if (sentence.form[t] === ';') return { from, to: endOfContent(frame, from, -1) }
  const word = sentence.lower[from]!
  if (
    CUE_PARTICIPLES.has(word) ||
    sentence.xpos[from] === 'VBG' ||
    /^(?:who|which|where|when|while|whose|as|after|before|but|and|though|although|according|during|in|citing)$/.test(word)
  )
    return null
  if (isQuoteMark(sentence.form[from]!)) return { from, to: endOfContent(frame, from, -1) }
  if (!isComma(sentence.form[after]) && t > after) {
    // "said Smith, 66, a retired worker": what follows the source names it
    if (!hasFiniteVerb(sentence, from, end)) return null
  }
  while (from < end && sentence.upos[from] === 'PUNCT') from++
  return from < end ? { from, to: endOfContent(frame, from, -1) } : null
}

/** 'said: "…"', 'called it "…"': a quotation after the verb. */
function quotedAfter(frame: Frame, after: number): Range | null {
  const { sentence, quote, end } = frame
  for (let t = after; t < end && t < after + 16; t++) {
    if (quote[t]! >= 0) return { from: t, to: endOfContent(frame, t, -1) }
    if (sentence.form[t] === ':' && t + 1 < end) return { from: t + 1, to: end }
    if (sentence.upos[t] === 'VERB' && sentence.xpos[t] !== 'VBG') return null
  }
  return null
}

/** "reported the deaths of 12", "accused X of shelling", "condemned the raid", "counts 45 dead", "put the toll at 11". */
function nominalSpeech(frame: Frame, group: VerbGroup, source: Source, entries: readonly SpeechVerb[]): Speech | null {
  const { sentence, left, right, end } = frame
  const { verb } = group
  if (source.inverted) return null
  const object = childOf(sentence, verb, /^obj$/, 1)
  for (const entry of entries) {
    for (const preposition of entry.prepositions) {
      const start = prepositionAfter(frame, group, preposition)
      if (start < 0) continue
      const from = object >= 0 && object < start ? Math.max(group.to, left[object]!) : start
      const to = phraseEnd(frame, start + 1, verb)
      return make(frame, group, source, entry, 'about', [{ from, to }], /[cn]/.test(entry.frames) || entry.act === 'blame')
    }
  }
  if (object < 0 || object < group.to) return null
  const from = Math.max(group.to, left[object]!)
  let to = right[object]! + 1
  for (let c = sentence.childStart[verb]!; c < sentence.childStart[verb + 1]!; c++) {
    const child = sentence.children[c]!
    if (child > object && /^(?:xcomp|obl|advcl|acl|nmod)/.test(sentence.deprel[child]!) && left[child]! <= to + 1)
      to = Math.max(to, right[child]! + 1)
  }
  to = Math.min(to, end)
  const full = Math.min(endOfContent(frame, from, verb), to)
  const stating = withFrame(entries, 'n')
  if (stating) return make(frame, group, source, stating, 'noun', [{ from, to: full }])
  const figure = withFrame(entries, 'f')
  if (figure && hasFigure(frame, from, full))
    return make(frame, group, source, figure, 'figure', [{ from, to: endOfContent(frame, from, verb) }], true, false)
  const set = withFrame(entries, '@')
  if (set && hasFigure(frame, from, full) && prepositionAfter(frame, group, 'at') >= 0)
    return make(frame, group, source, set, 'figure', [{ from, to: endOfContent(frame, from, verb) }], true, false)
  const toll = withFrame(entries, 't')
  if (toll && /^(?:toll|number|figure|count|tally|estimate|total|losses|death|dead)$/.test(sentence.lemma[object]!))
    return make(frame, group, source, toll, 'figure', [{ from, to: endOfContent(frame, from, verb) }], true, false)
  const attitude = withFrame(entries, 'a')
  if (attitude) return make(frame, group, source, attitude, 'attitude', [{ from, to: full }], quoteOnly(frame, from, full))
  return null
}

const quoteOnly = ({ quote }: Frame, from: number, to: number): boolean => quote[from]! >= 0 && quote[to - 1]! >= 0

/** A number or a word of loss: what makes a count a claim. */
function hasFigure({ sentence }: Frame, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (sentence.upos[t] === 'NUM') return true
    if (
      /^(?:dead|death|killing|casualty|loss|victim|toll|wounded|injured|missing|dozen|score|hundred|thousand|no)$/.test(sentence.lemma[t]!)
    )
      return true
  }
  return false
}

function prepositionAfter(frame: Frame, group: VerbGroup, word: string): number {
  const { sentence, end } = frame
  for (let t = group.to; t < end && t < group.to + 16; t++) {
    if (sentence.lower[t] === word && sentence.upos[t] === 'ADP') {
      if (t === group.to) return t
      let above = sentence.head[t]!
      if (above === group.verb) return t
      above = above >= 0 ? sentence.head[above]! : -1
      if (above === group.verb) return t
    }
    if (isComma(sentence.form[t]) && t > group.to + 6) return -1
    if (sentence.form[t] === ';') return -1
  }
  return -1
}

/** End of the phrase that begins at `start`: by the tree, as far as it hangs on what stands there. */
function phraseEnd(frame: Frame, start: number, verb: number): number {
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

/** "was quoted as saying", "is reported to have", "was accused by Y of", "were confirmed by Y". */
function passiveSpeech(frame: Frame, group: VerbGroup, entries: readonly SpeechVerb[]): Speech | null {
  const { sentence, left, right, end } = frame
  const { verb } = group
  const agent = agentOf(frame, group)
  const subject = childOf(sentence, verb, /^nsubj/, -1)
  const bare = !group.passive
  const head = bare ? sentence.head[verb]! : subject
  if (sentence.deprel[verb] === 'root' && bare) return null
  const named = head >= 0 && head < verb ? nounPhrase(frame, head, 0, group.from) : null
  const source: Source = { phrase: agent, speaker: null, from: group.from, to: group.to, inverted: false, relative: false }
  const told = withFrame(entries, 'o')
  const clausal = withFrame(entries, 'c')
  const infinitive = withFrame(entries, 'i')
  const clause = clausal || infinitive || told ? clauseAfter(frame, group, clausal !== undefined, true) : null
  if (clause && clause.from >= group.to) {
    const entry = clausal ?? infinitive ?? told!
    const contents: Range[] = []
    const dummy = subject >= 0 && /^(?:it|there)$/.test(sentence.lower[subject]!)
    if (clause.infinitive && named && !dummy && !told) contents.push(named)
    contents.push(clause)
    return make(frame, group, source, entry, 'passive', contents, agent !== null)
  }
  for (const entry of entries) {
    for (const preposition of entry.prepositions) {
      const start = prepositionAfter(frame, group, preposition)
      if (start < 0) continue
      const contents: Range[] = named ? [named] : []
      contents.push({ from: start, to: phraseEnd(frame, start + 1, verb) })
      return make(frame, group, source, entry, 'passive', contents, agent !== null)
    }
  }
  if (!agent || !named) return null
  const entry = withFrame(entries, 'n') ?? withFrame(entries, 'f') ?? withFrame(entries, 'a')
  if (!entry) return null
  const stands = !entry.frames.includes('a') || entry.frames.includes('n')
  void left
  void right
  void end
  return make(frame, group, source, entry, 'passive', [named], stands, !entry.frames.includes('f'))
}

function agentOf(frame: Frame, group: VerbGroup): Range | null {
  const { sentence, end } = frame
  for (let t = group.to; t < end && t < group.to + 10; t++) {
    if (sentence.lower[t] === 'by' && sentence.upos[t] === 'ADP') {
      const head = sentence.head[t]!
      if (head > t && /^(?:NOUN|PROPN|PRON)$/.test(sentence.upos[head]!)) return nounPhrase(frame, head, t + 1, end)
      return null
    }
    if (isComma(sentence.form[t]) || sentence.upos[t] === 'VERB') return null
  }
  return null
}

/** "X appears to have", "it seems that": content without a source. */
function seemingAt(frame: Frame, verb: number): Speech | null {
  const { sentence } = frame
  const group = verbGroupAt(sentence, verb)
  const subject = childOf(sentence, verb, /^nsubj/, -1)
  const clause = clauseAfter(frame, group, true, true)
  if (!clause) return null
  const contents: Range[] = []
  if (subject >= 0 && clause.infinitive && !/^(?:it|there)$/.test(sentence.lower[subject]!))
    contents.push(nounPhrase(frame, subject, 0, group.from))
  contents.push(clause)
  const source: Source = { phrase: null, speaker: null, from: group.from, to: group.to, inverted: false, relative: false }
  return make(
    frame,
    group,
    source,
    { lemma: sentence.lemma[verb]!, frames: '', prepositions: [], act: 'assert', bySource: 'PR+', byAuthor: 'PR+' },
    'seeming',
    contents,
    false,
  )
}

function make(
  frame: Frame,
  group: VerbGroup,
  source: Source,
  entry: SpeechVerb,
  kind: string,
  contents: readonly Range[],
  stands = true,
  layer = true,
): Speech {
  const { sentence, quote } = frame
  const s = sentence.index
  const speaker = source.speaker ?? (source.phrase ? null : governingSubject(frame, group.verb))
  const negated = group.negated
  const direct = contents.every(({ from }) => quote[from]! >= 0)
  return {
    rule: `speech/verb-${kind}`,
    sentence: s,
    source: source.phrase ? stretch(s, source.phrase.from, source.phrase.to) : null,
    speaker: speaker ? stretch(s, speaker.from, speaker.to) : null,
    cue: [stretch(s, group.from, group.to)],
    content: contents.map(({ from, to }) => stretch(s, from, to)),
    ...stanceOf(frame, group, entry, negated),
    layer,
    stands,
    form: direct ? 'direct' : contents.some(({ from, to }) => quote.subarray(from, to).some((q) => q >= 0)) ? 'mixed' : 'indirect',
  }
}

function stanceOf(
  { sentence }: Frame,
  group: VerbGroup,
  entry: SpeechVerb,
  negated: boolean,
): Pick<Speech, 'act' | 'bySource' | 'byAuthor'> {
  const { act, bySource, byAuthor } = entry
  const refused = group.over >= 0 && /^(?:decline|refuse|fail)$/.test(sentence.lemma[group.over]!)
  if (refused) return { act: 'decline_comment', bySource: 'Uu', byAuthor: 'Uu' }
  if (negated) {
    if (act === 'deny') return { act: 'assert', bySource: 'PS+', byAuthor: 'Uu' }
    if (act === 'assert' || act === 'confirm' || act === 'admit') return { act: 'decline_comment', bySource: 'Uu', byAuthor: 'Uu' }
    return { act, bySource: 'Uu', byAuthor: 'Uu' }
  }
  if (/^(?:falsely|wrongly|mistakenly|incorrectly|misleadingly)$/.test(sentence.lower[group.verb - 1] ?? ''))
    return { act, bySource, byAuthor: 'CT-' }
  return { act, bySource, byAuthor }
}
