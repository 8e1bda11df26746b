import type { Span } from '../../base/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Attribution, SpeechMap } from '../attribution.js'
import type { Reading } from '../reading.js'
import { readAccording } from './according-speech.js'
import { readAdjectives } from './adjective-speech.js'
import { carrySpeech } from './carried-speech.js'
import { readChained } from './chained-speech.js'
import { readForms } from './form-speech.js'
import { readLight } from './light-speech.js'
import { readNounSpeech } from './noun-speech.js'
import { paragraphsOf } from './paragraphs.js'
import { attachQuotes, SPOKEN } from './quote-speech.js'
import { findQuotes, type Quote } from './quotes.js'
import { type Frame, frameOf } from './sentence-frame.js'
import { createLinkMaker } from './source-link.js'
import { speakersOf } from './speakers.js'
import type { Speech, Stretch } from './speech.js'
import { createSpeechMap, holdsCue } from './speech-map.js'
import { readVerbSpeech } from './verb-speech.js'

/** All reported speech of a document: who says what by which words, and who stands over each token. */
export function readSpeech(reading: Reading): SpeechMap {
  const { document, sentences } = reading
  const quotes = findQuotes(document.text, sentences)
  const quoteOf = quoteNumbers(sentences, quotes)
  const spoken = new Set(quotes.flatMap(({ words }, q) => (words >= SPOKEN ? [q] : [])))
  let speeches: Speech[] = []
  const frames = sentences.map((sentence) => frameOf(sentence, quoteOf[sentence.index]!, spoken))
  for (const frame of frames) {
    const own = [...readVerbSpeech(frame), ...readAccording(frame), ...readNounSpeech(frame), ...readAdjectives(frame), ...readLight(frame)]
    endAtOthers(frame, own)
    speeches.push(...own.filter((speech) => !isTakenUp(speech, own)), ...readChained(frame, own))
  }
  const paragraphs = paragraphsOf(document.text, sentences)
  speeches = attachQuotes(document.text, frames, quotes, speeches)
  speeches.push(...readForms(reading, frames, paragraphs, speeches))
  speeches.push(...carrySpeech(sentences, paragraphs, speeches))
  const bySentence = groupBySentence(speeches)
  const retold = speechesWithin(speeches, bySentence)
  const maker = createLinkMaker(reading, speakersOf(reading), (speech) => outerOf(speech, bySentence.get(speech.sentence)!))
  speeches.sort((a, b) => a.sentence - b.sentence || (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0))
  const attributions = speeches.map((speech): Attribution => {
    const spans = (stretches: readonly Stretch[]): Span[] => spansOf(sentences, stretches)
    return {
      rule: speech.rule,
      source: speech.source ? spans([speech.source]) : [],
      cue: spans(speech.cue),
      content: spans(speech.content),
      link: maker.link(speech),
      act: speech.act,
      bySource: speech.bySource,
      byAuthor: speech.byAuthor,
      layer: speech.layer && !retold.has(speech),
    }
  })
  return createSpeechMap(speeches, attributions)
}

function groupBySentence(speeches: readonly Speech[]): Map<number, Speech[]> {
  const groups = new Map<number, Speech[]>()
  for (const speech of speeches) {
    const group = groups.get(speech.sentence)
    if (group) group.push(speech)
    else groups.set(speech.sentence, [speech])
  }
  return groups
}

/** What says by itself that somebody speaks; the other rules read views, wishes and calls. */
const SAID = /^speech\/(?!verb-(?:about|attitude|infinitive|passive|seeming|noun|adjective|light)$|noun)/

/** Views, wishes and calls that are told within somebody's words ("He said the party wants …") are part of these words: no reported speech of their own in the layer. */
function speechesWithin(speeches: readonly Speech[], bySentence: ReadonlyMap<number, readonly Speech[]>): ReadonlySet<Speech> {
  const within = new Set<Speech>()
  for (const speech of speeches)
    if (
      !SAID.test(speech.rule) &&
      bySentence.get(speech.sentence)!.some((other) => other !== speech && other.layer && holdsCue(other, speech))
    )
      within.add(speech)
  return within
}

/** "Sixty died, activists said; | the ministry said eight had": who speaks behind its content has said nothing of what another says after a semicolon. */
function endAtOthers({ sentence }: Frame, own: readonly Speech[]): void {
  if (!sentence.lower.includes(';')) return
  for (const speech of own) {
    const cue = speech.cue[0]
    if (!cue || !speech.source || !speech.content.some(({ to }) => to <= cue.from)) continue
    for (const other of own) {
      if (other === speech || !other.stands || !other.source || other.source.from < cue.to) continue
      if (sentence.upos[other.source.from] === 'PRON') continue
      const end = sentence.lower.lastIndexOf(';', other.source.from)
      if (end <= cue.from) continue
      speech.content = speech.content.flatMap((one) => (one.from >= end ? [] : [{ ...one, to: Math.min(one.to, end) }]))
    }
  }
}

/** "Denied reports that 40 died": what nobody is named for is what the other's words are about, not a speaker of its own. */
const isTakenUp = (speech: Speech, own: readonly Speech[]): boolean =>
  speech.rule === 'speech/noun' &&
  speech.source === null &&
  speech.stands &&
  own.some(
    (other) =>
      other !== speech &&
      other.stands &&
      other.source !== null &&
      (holdsCue(other, speech) || other.content.some(({ from, to }) => from <= speech.content[0]!.from && to > speech.content[0]!.from)),
  )

/** The nearest speech of the same sentence whose content holds the cue of `speech`. */
function outerOf(speech: Speech, speeches: readonly Speech[]): Speech | undefined {
  let best: Speech | undefined
  for (const other of speeches) {
    if (other === speech || !other.stands || !holdsCue(other, speech)) continue
    if (!best || holdsCue(best, other)) best = other
  }
  return best
}

/** The quotation of each token by sentence, -1 for none. */
function quoteNumbers(sentences: readonly Sentence[], quotes: readonly Quote[]): Int16Array[] {
  const numbers = sentences.map(({ length }) => new Int16Array(length).fill(-1))
  for (const [q, { first, from, last, to }] of quotes.entries())
    for (let s = first; s <= last; s++) numbers[s]!.fill(q, s === first ? from : 0, s === last ? to : undefined)
  return numbers
}

/** Spans of stretches, those that follow each other without a gap made one. */
function spansOf(sentences: readonly Sentence[], stretches: readonly Stretch[]): Span[] {
  const spans: [number, number][] = []
  let before: Stretch | undefined
  for (const one of stretches) {
    if (one.to <= one.from) continue
    const { tokenStart, tokenEnd } = sentences[one.sentence]!
    const start = tokenStart[one.from]!
    const end = tokenEnd[one.to - 1]!
    const last = spans.at(-1)
    const follows =
      before &&
      (one.sentence === before.sentence
        ? one.from <= before.to
        : one.from === 0 && one.sentence === before.sentence + 1 && before.to === sentences[before.sentence]!.length)
    if (last && follows) last[1] = Math.max(last[1], end)
    else spans.push([start, end])
    before = one
  }
  return spans
}
