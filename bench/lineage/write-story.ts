import type { Document } from '../../src/documents/document.js'

/** How a written story stands to those before it. */
export interface WrittenStory {
  readonly document: Document
  /** Numbers of the stories that it copies; none: it is original. */
  readonly of: readonly number[]
}

const VOCABULARY = 150_000
/** Set phrases ("said in a statement on") and the share of the words that stand in one: a fifth of a new story's runs of five words stood elsewhere before. */
const PHRASES = 100_000
const SET_PHRASE = 0.042
const OUTLETS = 3000
/** Which share of the stories copies another, and how far back in the stream of stories the other may stand. */
const COPIES = 0.25
const REACH = 20_000
/** Stories that are published in a day. */
export const PER_DAY = 5000
/** Words of a middling story; lengths are log-normal with this spread, as lengths of news are. */
const MEDIAN = 400
const SPREAD = 0.6

const SYLLABLES = 'ba ber cal dor en fa gra hol in ka lu mar ne or pel qui ros sa ter un ve wo yal zin'.split(' ')
const SMALL =
  'the of and to in a that on for said was with by as from at it his were had an be has which their this are who after not'.split(' ')

/** A source of numbers from 0 to 1 that begins anew for every story (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Ranks 0 to `count` with the frequencies of Zipf and Mandelbrot: 1 / (rank + offset). */
const rankOf = (count: number, offset: number, chance: number): number => Math.floor(offset * (((count + offset) / offset) ** chance - 1))

function wordOfRank(rank: number): string {
  if (rank < SMALL.length) return SMALL[rank]!
  let word = ''
  for (let left = rank; left > 0; left = Math.floor(left / SYLLABLES.length)) word += SYLLABLES[left % SYLLABLES.length]
  return rank % 11 === 7 ? word[0]!.toUpperCase() + word.slice(1) : word
}

const words: string[] = Array.from({ length: VOCABULARY }, (_, rank) => wordOfRank(rank))
const drawn: readonly string[] = Array.from(
  { length: 1 << 18 },
  (_, at) => words[Math.min(VOCABULARY - 1, rankOf(VOCABULARY, 2.7, (at + 0.5) / (1 << 18)))]!,
)
const wordAt = (chance: number): string => drawn[Math.floor(chance * drawn.length)]!

const phrases: readonly string[] = Array.from({ length: PHRASES }, (_, at) => {
  const next = numbersFrom(-1 - at)
  return Array.from({ length: 5 + Math.floor(next() * 3) }, () => wordAt(next() * 0.8)).join(' ')
})

const phraseAt = (chance: number): string => phrases[Math.min(PHRASES - 1, rankOf(PHRASES, 50, chance))]!

/**
 * A story by its number: always the same one. Words and set phrases have Zipf's frequencies, lengths those of news, a quarter of the stories are
 * copies (word for word with a credit, abridged, edited here and there, or two in a digest) of stories not long before. `perDay` of them are
 * published a day.
 */
export function writeStory(number: number, perDay: number = PER_DAY): WrittenStory {
  const next = numbersFrom(number)
  const of = sourcesOf(number, next)
  const outlet = `Outlet ${rankOf(OUTLETS, 2.7, next())}`
  const published = new Date(Date.UTC(2020, 8, 1, 0, Math.floor((number / perDay + next()) * 24 * 60))).toISOString()
  const paragraphs = of.length === 0 ? originalText(next) : copiedText(of, next)
  return { document: { id: `story-${number}`, title: paragraphs[0]!.slice(0, 60), text: paragraphs.join('\n\n'), outlet, published }, of }
}

function sourcesOf(number: number, next: () => number): readonly number[] {
  if (number < 10 || next() >= COPIES) return []
  const count = next() < 0.1 ? 2 : 1
  const found = new Set<number>()
  for (let tried = 0; tried < 20 && found.size < count; tried++) {
    const one = number - 1 - Math.floor(next() * Math.min(number - 1, REACH))
    if (isOriginal(one)) found.add(one)
  }
  return [...found]
}

const isOriginal = (number: number): boolean => number < 10 || numbersFrom(number)() >= COPIES

function originalText(next: () => number): string[] {
  const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const length = Math.min(3000, Math.max(60, Math.round(MEDIAN * Math.exp(SPREAD * normal))))
  const paragraphs: string[] = []
  let sentences: string[] = []
  for (let written = 0; written < length; ) {
    const size = 8 + Math.floor(next() * 28)
    written += size
    sentences.push(sentenceOf(size, next))
    if (sentences.length < 2 + next() * 2) continue
    paragraphs.push(sentences.join(' '))
    sentences = []
  }
  if (sentences.length > 0) paragraphs.push(sentences.join(' '))
  return paragraphs
}

function sentenceOf(size: number, next: () => number): string {
  const parts: string[] = []
  for (let left = size; left > 0; ) {
    const phrase = left > 7 && next() < SET_PHRASE * 2 ? phraseAt(next()) : undefined
    parts.push(phrase ?? wordAt(next()))
    left -= phrase === undefined ? 1 : 6
  }
  if (next() < 0.2) parts[parts.length - 1] = String(Math.floor(next() ** 3 * 900) + 2)
  const text = `${parts.join(' ')}.`
  const whole = text[0]!.toUpperCase() + text.slice(1)
  return next() < 0.12 ? `“${whole.slice(0, -1)},” ${wordAt(next())} said.` : whole
}

function copiedText(of: readonly number[], next: () => number): string[] {
  const texts = of.map((number) => originalText(afterHead(number)))
  if (texts.length > 1) return texts.flat()
  const [text] = texts as [string[]]
  const kind = next()
  if (kind < 0.35) return [...text, '(AFP)']
  if (kind < 0.7) return text.slice(0, Math.max(1, Math.ceil(text.length * (0.3 + next() * 0.6))))
  return text.map((paragraph) => paragraph.replace(/[a-z]{4,}/g, (word) => (next() < 0.05 ? wordAt(next()) : word)))
}

/** The numbers of an original's text: behind those that told it an original, and its outlet and date. */
function afterHead(number: number): () => number {
  const next = numbersFrom(number)
  sourcesOf(number, next)
  next()
  next()
  return next
}
