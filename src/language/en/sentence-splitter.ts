import { OTHER_ABBREVIATIONS, TITLES } from './abbreviations.js'
import type { TokenList } from './tokenizer.js'

/** A sentence is cut after so many tokens at the latest. */
export const LONGEST_SENTENCE = 400

const BULLET = /^\s*(?:[•▪■●◦‣·*–—-]\s|[-–—](?=\p{Lu})|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s|\[?\d{1,2}[:.]\d\d\b)/u
const SPEECH = new Set(
  'said says asked asks told added adds replied answered shouted cried wrote tweeted declared insisted warned exclaimed wondered continued concluded stated announced'.split(
    ' ',
  ),
)
/** Words that begin sentences and are seldom part of a name; after "U.S." or "p.m." they mark a new sentence. */
const STARTERS = new Set(
  'the a an it he she they we i you this that these those there in on at by for from with after before but and or so as if when while since although though however meanwhile his her their its our my according some many most all no one two three several both what who why how where'.split(
    ' ',
  ),
)
const CLOSERS = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '}'])
const OPENERS = new Set(['"', '“', '‘', '``', '(', '[', '«', '{', "'", '`'])

/**
 * Marks where sentences end: returns the number of the first token of each sentence. A blank line always ends one; a single
 * line break only where the line was broken on purpose (short line, heading, list), since wire text wraps its lines.
 */
export function splitSentences(text: string, tokens: TokenList): number[] {
  const starts: number[] = []
  const { start, end, count } = tokens
  if (count === 0) return starts
  const lines = new LineBreaks(text)
  starts.push(0)
  let first = 0
  for (let i = 0; i + 1 < count; i++) {
    const gapFrom = end[i]!
    const gapTo = start[i + 1]!
    let ends = i + 1 - first >= LONGEST_SENTENCE
    if (!ends && gapTo > gapFrom) ends = lines.end(gapFrom, gapTo)
    if (!ends) ends = endsAt(text, tokens, first, i)
    if (!ends) ends = datelineEnds(text, tokens, first, i) || stampEnds(text, tokens, first, i)
    if (ends) {
      first = i + 1
      starts.push(first)
    }
  }
  return starts
}

/** Decides at line breaks; the blocks between blank lines are measured once, in order. */
class LineBreaks {
  private readonly text: string
  private blockEnd = -1
  private width = 0
  constructor(text: string) {
    this.text = text
  }

  end(from: number, to: number): boolean {
    const { text } = this
    let breaks = 0
    let at = -1
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i)
      if (c === 10 || c === 0x2029 || c === 12 || (c === 13 && text.charCodeAt(i + 1) !== 10)) {
        breaks++
        if (at < 0) at = i
        if (c === 0x2029 || c === 12) breaks++
      }
    }
    if (breaks === 0) return false
    if (breaks > 1) return true
    if (at >= this.blockEnd) this.measure(at)
    // lines wider than print are paragraphs of their own
    if (this.width > 140) return true
    let lineStart = at
    while (lineStart > 0 && at - lineStart <= this.width && text.charCodeAt(lineStart - 1) !== 10) lineStart--
    const line = text.slice(lineStart, at).trimEnd()
    const nextEnd = Math.min(text.length, to + 80)
    const next = text.slice(at + 1, nextEnd)
    if (BULLET.test(next)) return true
    const lower = /^\s*\p{Ll}/u.test(next)
    if (line.length < 40) return !lower || line.length < 25
    const word = /^\s*(\S*)/.exec(next)![1]!.length
    return !lower && line.length + 1 + word < this.width - 2
  }

  private measure(at: number): void {
    const { text } = this
    // the block began at the last blank line before `at`; it is enough to look at its lines from the one that ends here
    let begin = at
    while (begin > 0 && at - begin < 2000 && text.charCodeAt(begin - 1) !== 10) begin--
    let widest = at - begin
    let line = at + 1
    let seen = 0
    for (;;) {
      let stop = text.indexOf('\n', line)
      if (stop < 0) stop = text.length
      if (text.slice(line, Math.min(stop, line + 200)).trim() === '' && stop - line < 200) break
      widest = Math.max(widest, stop - line)
      seen++
      if (stop >= text.length || seen > 2000) {
        line = stop
        break
      }
      line = stop + 1
    }
    this.blockEnd = line
    this.width = widest
  }
}

/** Does the sentence that began at token `first` end with token `i`? */
function endsAt(text: string, tokens: TokenList, first: number, i: number): boolean {
  const { start, end, count } = tokens
  const last = text.charCodeAt(end[i]! - 1)
  // closing quotes and brackets belong to the sentence that they close
  let k = i
  if (last !== 46 && last !== 33 && last !== 63 && last !== 8230) {
    const closer = tokenText(text, tokens, i)
    if (!CLOSERS.has(closer)) return false
    while (k > first && CLOSERS.has(tokenText(text, tokens, k)) && end[k - 1] === start[k]) k--
    if (k === i) return false
    const before = text.charCodeAt(end[k]! - 1)
    if (before !== 46 && before !== 33 && before !== 63 && before !== 8230) return false
  }
  const next = tokenText(text, tokens, i + 1)
  if (CLOSERS.has(next) && end[i] === start[i + 1]) return false
  const stop = tokenText(text, tokens, k)
  // what stands next, past opening quotes
  let n = i + 1
  while (n < count - 1 && n < i + 4 && OPENERS.has(tokenText(text, tokens, n))) n++
  const ahead = tokenText(text, tokens, n)
  const lower = /^\p{Ll}/u.test(ahead)
  if (stop.length > 1 && stop.endsWith('.') && !/^[.!?]+$/.test(stop))
    return k === i && abbreviationEnds(text, tokens, first, i, stop, ahead, n)
  if (end[i] === start[i + 1] && !/^["“‘(\p{Lu}]/u.test(next)) return false
  if (lower)
    return k === i && /^(?:\.|[.!?]*[!?][.!?]*)$/.test(stop) && end[i] !== start[i + 1] && beginsLower(text, tokens, first, i, ahead)
  // a full stop after a list number: "1. Forces …"
  if (stop === '.' && k === first + 1 && /^(?:\d{1,3}|[A-Za-z])$/.test(tokenText(text, tokens, first))) return false
  if (/^\.{2,}$|^…$/.test(stop)) return /^\p{Lu}/u.test(ahead)
  if (k < i && /[!?]/.test(stop)) {
    for (let j = n; j < Math.min(count, n + 4); j++) if (SPEECH.has(tokenText(text, tokens, j))) return false
  }
  if (/^[,;:)]/.test(ahead)) return false
  return true
}

/** A sentence may begin without a capital where the last one did too, or with an address, or with a word that begins sentences. */
function beginsLower(text: string, tokens: TokenList, first: number, i: number, ahead: string): boolean {
  if (/^\p{Ll}/u.test(tokenText(text, tokens, first)) || /^(?:https?:|www\.)/.test(ahead)) return true
  return (ahead === 'i' || STARTERS.has(ahead)) && /^[\p{Ll}\p{N}’']{3,}$/u.test(tokenText(text, tokens, i - 1))
}

function abbreviationEnds(text: string, tokens: TokenList, first: number, i: number, stop: string, ahead: string, n: number): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(ahead)) return false
  const bare = stop.slice(0, -1).toLowerCase()
  if (TITLES.has(bare) && !OTHER_ABBREVIATIONS.has(bare)) return false
  if (/^\p{L}$/u.test(bare)) {
    // an initial; but "Plan B. The …"
    const before = i > first ? tokenText(text, tokens, i - 1) : ''
    return STARTERS.has(ahead.toLowerCase()) && !/^\p{Lu}/u.test(before) && ahead.length > 1
  }
  if (n > i + 1) return true
  const allCapitals = ahead.length > 1 && ahead === ahead.toUpperCase() && /\p{Lu}/u.test(ahead)
  if (allCapitals && stop === stop.toUpperCase()) return STARTERS.has(ahead.toLowerCase())
  if (/^\d/.test(ahead)) return false
  return STARTERS.has(ahead.toLowerCase())
}

/** A dateline at the start of a paragraph is a sentence of its own: "KYIV (Reuters) -", "GENEVA, 5 March --". */
function datelineEnds(text: string, tokens: TokenList, first: number, i: number): boolean {
  const length = i - first
  if (length < 1 || length > 16) return false
  const dash = tokenText(text, tokens, i)
  if (dash !== '-' && dash !== '--' && dash !== '–' && dash !== '—') return false
  const { start, end } = tokens
  if (end[i - 1] === start[i] && end[i] === start[i + 1]) return false
  if (first > 0 && !/\n/.test(text.slice(end[first - 1]!, start[first]!))) return false
  const line = text.slice(start[first]!, start[i]!)
  return /^\p{Lu}[\p{Lu}\p{M} .'’/-]+(?:,|\(|\s*$)/u.test(line) || /^\p{Lu}[^()]{1,50}\([\p{Lu}][^()]{1,40}\)\s*$/u.test(line)
}

/** The date and time at the head of a message, "04/26/2001 07:17 AM", stand by themselves: after a short name, before what follows. */
function stampEnds(text: string, tokens: TokenList, first: number, i: number): boolean {
  const { start, end } = tokens
  const stamp = (from: number): boolean =>
    from + 2 < tokens.count &&
    end[from]! - start[from]! >= 8 &&
    STAMP.test(text.slice(start[from]!, Math.min(end[from + 2]!, start[from]! + 32)))
  if (i - first >= 2 && stamp(i - 2)) return true
  return i - first < 6 && stamp(i + 1) && /^[\p{Lu}\d"<(]/u.test(tokenText(text, tokens, i))
}

const STAMP = /^\d\d?\/\d\d?\/\d{2,4}\s+\d\d?:\d\d(?::\d\d)?\s+[AP]M$/

const tokenText = (text: string, tokens: TokenList, i: number): string =>
  text.slice(tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + 40))
