import type { Sentence } from '../../language/sentence.js'
import type { Quote } from './quotes.js'
import { type Speech, type Stretch, stretch } from './speech.js'

/** Fewest words of a quotation that may be a speech by itself; shorter ones are names and borrowed words. */
export const SPOKEN = 4

/**
 * Gives each quotation to its speaker: a content that begins or ends within a quotation takes all of it; a quotation without a cue goes
 * on with the speaker before it in its paragraph, or with the paragraph before where that was left open or ended in speech.
 */
export function attachQuotes(
  text: string,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  speeches: readonly Speech[],
): Speech[] {
  const owners = new Map<Quote, Speech>()
  takeHanging(quotes, sentences, speeches, owners)
  for (const quote of quotes) {
    if (owners.has(quote)) continue
    const owner = ownerOf(quote, speeches)
    if (owner) {
      owners.set(quote, owner)
      widen(owner, quote, sentences)
    }
  }
  let last: { readonly quote: Quote; readonly owner: Speech } | null = null
  for (const quote of quotes) {
    const owner = owners.get(quote)
    if (owner) {
      last = { quote, owner }
      continue
    }
    if (!last || quote.words < SPOKEN) continue
    const between = text.slice(last.quote.end, quote.start)
    const own = isWholeSentence(text, quote)
    if (!own) continue
    const sameParagraph = !between.includes('\n')
    const cueBetween = speeches.some(({ sentence, layer }) => layer && sentence > last!.owner.sentence && sentence < quote.first)
    if ((sameParagraph && !cueBetween) || (!last.quote.closed && between.trim() === '')) {
      last.owner.content.push(...stretchesOf(quote, sentences))
      owners.set(quote, last.owner)
      last = { quote, owner: last.owner }
    }
  }
  return speeches.filter(({ content }) => content.length > 0)
}

/** '"…" Trump said.': a cue that stands alone behind a quotation, which closed a sentence of its own. */
function takeHanging(
  quotes: readonly Quote[],
  sentences: readonly Sentence[],
  speeches: readonly Speech[],
  owners: Map<Quote, Speech>,
): void {
  for (const speech of speeches) {
    if (speech.content.length > 0) continue
    const before = speech.sentence - 1
    const quote = quotes.find(({ last, to, words }) => last === before && words >= 2 && to >= sentences[before]!.length)
    if (!quote || owners.has(quote)) continue
    speech.content = stretchesOf(quote, sentences)
    owners.set(quote, speech)
  }
}

/** Does the quotation stand as sentences of its own, not as words within one? */
function isWholeSentence(text: string, quote: Quote): boolean {
  const before = text.slice(Math.max(0, quote.start - 3), quote.start).trimEnd()
  return before === '' || /[.!?:"”'’—-]$/.test(before) || text[quote.start - 1] === '\n'
}

/** The speech whose content holds the greater part of the quotation's first or last sentence. */
function ownerOf(quote: Quote, speeches: readonly Speech[]): Speech | undefined {
  let best: Speech | undefined
  let most = 0
  for (const speech of speeches) {
    if (!speech.layer || speech.sentence < quote.first - 1 || speech.sentence > quote.last + 1) continue
    const cue = speech.cue[0]
    if (cue && isWithin(quote, cue)) continue
    for (const content of speech.content) {
      const shared = overlap(quote, content)
      if (shared > most) {
        most = shared
        best = speech
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
  const end = sentence === quote.last ? quote.to : 1e9
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
