import type { Sentence } from '../../language/sentence.js'

/** A stretch between quotation marks, marks included; tokens of the first and last sentence. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly from: number
  readonly last: number
  /** Exclusive, in sentence `last`. */
  readonly to: number
  /** Number of its words. */
  readonly words: number
  /** False where the paragraph ends before it is closed: the next paragraph goes on with it. */
  readonly closed: boolean
}

/** Longest direct speech within one paragraph, in characters; a mark without its pair is no quotation. */
const LONGEST = 4000

const OPENS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’', '"': '"', "'": "'" }

/** All quotations of a text in order, outermost only. A paragraph that opens a quotation and does not close it counts to its end. */
export function findQuotes(text: string, sentences: readonly Sentence[]): Quote[] {
  const quotes: Quote[] = []
  const at = { sentence: 0, token: 0 }
  for (let i = 0; i < text.length; ) {
    const found = quoteAt(text, i)
    if (!found) {
      i++
      continue
    }
    i = found.end
    const quote = locate(found.start, found.end, found.closed, sentences, at)
    if (quote) quotes.push(quote)
  }
  return quotes
}

interface Marks {
  readonly start: number
  readonly end: number
  readonly closed: boolean
}

function quoteAt(text: string, i: number): Marks | null {
  const open = text[i]!
  if (open !== '"' && open !== "'" && open !== '“' && open !== '‘' && open !== '«' && open !== '„') return null
  const before = text[i - 1] ?? '\n'
  const doubled = open === "'" && text[i + 1] === "'"
  const width = doubled ? 2 : 1
  const next = text[i + width] ?? ' '
  if (/\s/.test(next)) return null
  if ((open === "'" || open === '"' || open === '‘') && /[\p{L}\p{N}]/u.test(before)) return null
  if (open === "'" && !doubled && /^'(?:em|til|cause|twas|tis|\d\d(?:s)?\b|s\b)/i.test(text.slice(i, i + 7))) return null
  const paragraph = endOfParagraph(text, i)
  const limit = Math.min(paragraph, i + LONGEST)
  const close = OPENS[open]!
  for (let j = i + width + 1; j < limit; j++) {
    const mark = text[j]!
    if (mark !== close && !(open === '“' && mark === '"') && !(open === '"' && mark === '”')) continue
    if (doubled) {
      if (text[j + 1] === "'") return { start: i, end: j + 2, closed: true }
      continue
    }
    if ((close === "'" || close === '’') && !closesSingle(text, j)) continue
    if (close === '"' && /\s/.test(text[j - 1]!) && /[\p{L}\p{N}]/u.test(text[j + 1] ?? ' ')) return null
    return { start: i, end: j + 1, closed: true }
  }
  // an opening paragraph mark without its pair: speech that goes on in the next paragraph
  if (open !== "'" && open !== '‘' && limit === paragraph && /\n\s*$|^$/.test(text.slice(Math.max(0, i - 3), i)))
    return { start: i, end: paragraph, closed: false }
  return null
}

/** Is a single mark at `j` a closing quotation mark rather than an apostrophe? */
function closesSingle(text: string, j: number): boolean {
  const before = text[j - 1]!
  const after = text[j + 1] ?? '\n'
  if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) return false
  return /[.,!?…;]/.test(before) || before !== 's' || /[.,;:)]/.test(after)
}

function endOfParagraph(text: string, i: number): number {
  const end = text.indexOf('\n', i)
  return end < 0 ? text.length : end
}

/** Finds the tokens; `at` keeps the place between calls, since quotations come in order. */
function locate(
  start: number,
  end: number,
  closed: boolean,
  sentences: readonly Sentence[],
  at: { sentence: number; token: number },
): Quote | null {
  let s = at.sentence
  while (s < sentences.length && sentences[s]!.end <= start) s++
  if (s >= sentences.length) return null
  at.sentence = s
  const from = tokenAt(sentences[s]!, start)
  let last = s
  while (last + 1 < sentences.length && sentences[last + 1]!.start < end) last++
  const to = tokenAt(sentences[last]!, end)
  let words = 0
  for (let t = s; t <= last; t++) {
    const sentence = sentences[t]!
    for (let k = t === s ? from : 0; k < (t === last ? to : sentence.length); k++) if (sentence.upos[k] !== 'PUNCT') words++
  }
  return to > 0 || last > s ? { start, end, first: s, from, last, to, words, closed } : null
}

/** First token that ends after `offset`. */
function tokenAt({ tokenEnd, length }: Sentence, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenEnd[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
