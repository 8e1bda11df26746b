import type { Sentence } from '../../language/sentence.js'
import { nounPhrase } from './noun-phrase.js'
import { plainPhrase } from './plain-phrase.js'
import type { Quote } from './quotes.js'
import { childOf, type Frame } from './sentence-frame.js'
import { type Speech, type Stretch, stretch } from './speech.js'
import { verbGroupAt } from './verb-group.js'

/** Fewest words of a quotation that may be a speech by itself; shorter ones are names and borrowed words. */
export const SPOKEN = 4

/** How many sentences may lie between a speaker's last words and a paragraph that is nothing but a quotation. */
const NEAR = 3

/**
 * Gives each quotation to its speaker: a content that begins or ends within a quotation takes all of it; a cue that stands alone behind one
 * takes it; one behind a colon belongs to the subject before; and a quotation without a cue goes on with the speaker before it, in its
 * paragraph or as a paragraph of its own. Gives the speeches back, those that were found here with them, those without content left out.
 */
export function attachQuotes(text: string, frames: readonly Frame[], quotes: readonly Quote[], speeches: readonly Speech[]): Speech[] {
  const sentences = frames.map(({ sentence }) => sentence)
  const owners = new Map<Quote, Speech>()
  const bySentence = new Map<number, Speech[]>()
  for (const speech of speeches) {
    const group = bySentence.get(speech.sentence)
    if (group) group.push(speech)
    else bySentence.set(speech.sentence, [speech])
  }
  takeHanging(quotes, sentences, speeches, owners)
  const found: Speech[] = []
  for (const quote of quotes) {
    if (owners.has(quote)) continue
    const owner = ownerOf(quote, bySentence) ?? behindColon(text, frames, quote, found)
    if (!owner) continue
    owners.set(quote, owner)
    widen(owner, quote, sentences)
  }
  goOn(text, sentences, quotes, owners, bySentence)
  return [...speeches, ...found].filter(({ content }) => content.length > 0)
}

/** Quotations without a cue of their own: the speaker before goes on. */
function goOn(
  text: string,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  owners: Map<Quote, Speech>,
  bySentence: ReadonlyMap<number, readonly Speech[]>,
): void {
  let last: { readonly quote: Quote; readonly owner: Speech } | null = null
  for (const quote of quotes) {
    const owner = owners.get(quote)
    if (owner) {
      if (owner.layer) last = { quote, owner }
      continue
    }
    if (quote.words < SPOKEN || !isWholeSentence(text, quote)) continue
    const own = opensParagraph(text, quote) && closesParagraph(text, quote)
    const cued = own ? cueBefore(quote, bySentence) : undefined
    if (cued && (!last || cued.sentence >= last.quote.last)) last = { quote, owner: cued }
    else if (!last) continue
    else {
      const between = text.slice(last.quote.end, quote.start)
      const sameParagraph = !between.includes('\n') && !cueBetween(last.owner.sentence, quote.first, bySentence)
      const continued = !last.quote.closed && between.trim() === ''
      if (!sameParagraph && !continued && !(own && quote.first - last.quote.last <= 1)) continue
    }
    const { owner: speaker } = last
    speaker.content.push(...stretchesOf(quote, sentences))
    owners.set(quote, speaker)
    last = { quote, owner: speaker }
  }
}

/** The speech of the sentence before a paragraph that is a quotation: "X said on Friday." above it. */
function cueBefore(quote: Quote, bySentence: ReadonlyMap<number, readonly Speech[]>): Speech | undefined {
  for (let s = quote.first - 1; s >= 0 && s > quote.first - NEAR; s--) {
    const speech = bySentence
      .get(s)
      ?.findLast(
        (one) => one.layer && one.stands && one.source !== null && /^speech\/verb-(?:clause|fronted|quoted|hanging)$/.test(one.rule),
      )
    if (speech) return speech
  }
  return undefined
}

function cueBetween(from: number, to: number, bySentence: ReadonlyMap<number, readonly Speech[]>): boolean {
  for (let s = from + 1; s < to; s++) if (bySentence.get(s)?.some(({ layer }) => layer)) return true
  return false
}

/** '"…" Horn said.': a cue that stands alone behind a quotation, which closed a sentence of its own. */
function takeHanging(
  quotes: readonly Quote[],
  sentences: readonly Sentence[],
  speeches: readonly Speech[],
  owners: Map<Quote, Speech>,
): void {
  const ending = new Map<number, Quote>()
  for (const quote of quotes) if (quote.words >= 2 && quote.to >= sentences[quote.last]!.length) ending.set(quote.last, quote)
  for (const speech of speeches) {
    if (speech.content.length > 0) continue
    const quote = ending.get(speech.sentence - 1)
    if (!quote || owners.has(quote)) continue
    speech.content = stretchesOf(quote, sentences)
    owners.set(quote, speech)
  }
}

/** 'The mayor was blunt: "…"', 'Horn (in May): "…"': the subject before the colon speaks, whatever the verb. */
function behindColon(text: string, frames: readonly Frame[], quote: Quote, found: Speech[]): Speech | undefined {
  if (quote.words < SPOKEN || !/:\s*$/.test(text.slice(Math.max(0, quote.start - 3), quote.start))) return undefined
  const s = quote.from > 0 ? quote.first : quote.first - 1
  const frame = frames[s]
  if (!frame) return undefined
  const { sentence } = frame
  const colon = sentence.form.lastIndexOf(':', quote.from > 0 ? quote.from : sentence.length - 1)
  if (colon < 1) return undefined
  const root = sentence.deprel.indexOf('root')
  const subject = root >= 0 && root < colon ? childOf(sentence, root, /^nsubj/, -1) : -1
  const verbal = subject >= 0 && /^(?:VERB|AUX)$/.test(sentence.upos[root]!)
  const group = verbal ? verbGroupAt(sentence, root) : null
  const phrase = group ? (plainPhrase(frame, group.from) ?? nounPhrase(frame, subject, 0, group.from)) : plainPhrase(frame, colon)
  if (!phrase || phrase.to > colon) return undefined
  const speech: Speech = {
    rule: 'speech/colon',
    sentence: s,
    source: stretch(s, phrase.from, phrase.to),
    speaker: null,
    cue: [group ? stretch(s, group.from, group.to) : stretch(s, colon, colon + 1)],
    content: [],
    act: 'assert',
    bySource: 'CT+',
    byAuthor: 'CTu',
    layer: true,
    stands: true,
    form: 'direct',
  }
  found.push(speech)
  return speech
}

/** Does the quotation stand as sentences of its own, not as words within one? */
function isWholeSentence(text: string, quote: Quote): boolean {
  const before = text.slice(Math.max(0, quote.start - 3), quote.start).trimEnd()
  return before === '' || /[.!?:"”'’—-]$/.test(before) || text[quote.start - 1] === '\n'
}

const opensParagraph = (text: string, { start }: Quote): boolean => /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 4), start))
const closesParagraph = (text: string, { end }: Quote): boolean => /^\s*(?:\n|$)/.test(text.slice(end, end + 4))

/** The speech whose content holds the greater part of the quotation's first or last sentence. */
function ownerOf(quote: Quote, bySentence: ReadonlyMap<number, readonly Speech[]>): Speech | undefined {
  let best: Speech | undefined
  let most = 0
  for (let s = quote.first - 1; s <= quote.last + 1; s++) {
    for (const speech of bySentence.get(s) ?? []) {
      const cue = speech.cue[0]
      if (!speech.layer || (cue && isWithin(quote, cue))) continue
      for (const content of speech.content) {
        const shared = overlap(quote, content)
        if (shared > most) {
          most = shared
          best = speech
        }
      }
    }
  }
  return best
}

const isWithin = (quote: Quote, { sentence, from }: Stretch): boolean =>
  (sentence > quote.first || (sentence === quote.first && from >= quote.from)) &&
  (sentence < quote.last || (sentence === quote.last && from < quote.to))

function overlap(quote: Quote, { sentence, from, to }: Stretch): number {
  if (sentence < quote.first || sentence > quote.last) return 0
  const start = sentence === quote.first ? quote.from : 0
  const end = sentence === quote.last ? quote.to : to
  return Math.min(end, to) - Math.max(start, from)
}

function stretchesOf(quote: Quote, sentences: readonly Sentence[]): Stretch[] {
  const all: Stretch[] = []
  for (let s = quote.first; s <= quote.last; s++)
    all.push(stretch(s, s === quote.first ? quote.from : 0, s === quote.last ? quote.to : sentences[s]!.length))
  return all
}

/** Adds the sentences of the quotation that the content does not hold yet, in order. */
function widen(speech: Speech, quote: Quote, sentences: readonly Sentence[]): void {
  const kept = [...speech.content]
  for (const part of stretchesOf(quote, sentences)) {
    const at = kept.findIndex((one) => one.sentence === part.sentence && one.from < part.to && part.from < one.to)
    if (at >= 0) kept[at] = stretch(part.sentence, Math.min(kept[at]!.from, part.from), Math.max(kept[at]!.to, part.to))
    else kept.push(part)
  }
  kept.sort((a, b) => a.sentence - b.sentence || a.from - b.from)
  speech.content = kept
}
