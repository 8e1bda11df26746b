import { JOINED_PREFIXES, JOINED_SUFFIXES, OTHER_ABBREVIATIONS, TITLES, UNITS } from './abbreviations.js'

/** Tokens as offsets into a text, in order, without overlap. Arrays may be longer than `count`. */
export class TokenList {
  start: Int32Array = new Int32Array(1024)
  end: Int32Array = new Int32Array(1024)
  count = 0

  push(start: number, end: number): void {
    if (end <= start) return
    if (this.count === this.start.length) {
      const grow = (old: Int32Array): Int32Array => {
        const next = new Int32Array(old.length * 2)
        next.set(old)
        return next
      }
      this.start = grow(this.start)
      this.end = grow(this.end)
    }
    this.start[this.count] = start
    this.end[this.count++] = end
  }
}

const ENDS = '.!?'
const APOSTROPHES = "'’"
/** Longest run of characters without a space that is looked at as a whole; longer ones are cut, so that work stays linear. */
const LONGEST_RUN = 1024

const KIND = { other: 0, letter: 1, digit: 2, space: 3, soft: 4, hard: 5 } as const
const asciiKind = new Uint8Array(128)
for (let c = 0; c < 128; c++) {
  const s = String.fromCharCode(c)
  asciiKind[c] = /[A-Za-z_]/.test(s)
    ? KIND.letter
    : /[0-9]/.test(s)
      ? KIND.digit
      : c <= 32 || c === 127
        ? KIND.space
        : /[.,'\-/&@:+#%$*~`^\\]/.test(s)
          ? KIND.soft
          : KIND.hard
}
const HARD = /[\p{P}\p{S}]/u
const SPACE = /[\s\p{Z}\p{C}]/u

/** Letter, digit, space, or punctuation; marks count as letters. */
function kindOf(text: string, i: number): number {
  const c = text.charCodeAt(i)
  if (c < 128) return asciiKind[c]!
  if (c === 8217) return KIND.soft
  if (c >= 0xd800 && c <= 0xdfff) {
    const point = c < 0xdc00 ? text.codePointAt(i)! : 0xfffd
    return point > 0xffff && !HARD.test(String.fromCodePoint(point)) ? KIND.letter : c < 0xdc00 && point <= 0xffff ? KIND.hard : KIND.hard
  }
  if (c >= 0xc0 && c < 0x2000)
    return c === 0xd7 || c === 0xf7 ? KIND.hard : SPACE.test(text[i]!) ? KIND.space : HARD.test(text[i]!) ? KIND.hard : KIND.letter
  const s = text[i]!
  return SPACE.test(s) ? KIND.space : HARD.test(s) ? KIND.hard : KIND.letter
}

const isLetter = (text: string, i: number): boolean => kindOf(text, i) === KIND.letter
const isDigit = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i)
  return c >= 48 && c <= 57
}
const isSpace = (c: number): boolean => c <= 32 || (c > 126 && SPACE.test(String.fromCharCode(c)))

const WEB =
  /^(?:https?:\/\/|ftp:\/\/|www\.)|^[\w.+-]+@[\w-]+\.[\w.-]+|^@[\w-]+(?:\.[\w-]+)*$|^#\w*[A-Za-z]\w*$|^(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|mil|info|co\.uk|ru|ua)(?:\/\S*)?$/i
const EMOTICON = /^(?:[:;=8]['-]?[)(DPpO|/\\]+|<3|\^_\^|-_-)$/
const SPLIT_WORDS: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  wont: 2,
  cant: 2,
  isnt: 2,
  wasnt: 3,
  werent: 4,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  havent: 4,
  hasnt: 3,
  hadnt: 3,
  arent: 3,
  aint: 2,
  im: 1,
  ive: 1,
  youre: 3,
  theyre: 4,
  thats: 4,
  whats: 4,
  theres: 5,
  alot: 1,
  outta: 3,
}
/** Words that lack their apostrophe, where what follows shows it: where they are split, and before what. */
const LACKING: Readonly<Record<string, readonly [number, RegExp]>> = {
  its: [2, /^\s+(?:an?|the|not|been|really|your|my|going|always|never|kind of)\b/],
  lets: [3, /^\s+(?:get|go|call|see|hope|say|try|have|make|take|be|face|do|not|talk|look|keep|start)\b/],
  your: [3, /^\s+(?:an?|the|not|going|gonna|welcome)\b/],
}
const CLITIC = /^(?:n['’]t|['’](?:s|m|d|re|ve|ll))$/i

/**
 * Cuts a stretch of text into tokens by the conventions of the English Web Treebank: clitics, possessives and most hyphenated
 * words are split; abbreviations, decimals, clock times, dates with slashes, web and mail addresses stay whole.
 */
export function tokenize(text: string, from: number, to: number, out: TokenList): void {
  let i = from
  while (i < to) {
    while (i < to && isSpace(text.charCodeAt(i))) i++
    let end = i
    while (end < to && end - i < LONGEST_RUN && !isSpace(text.charCodeAt(end))) end++
    if (end < to && end > i) {
      const c = text.charCodeAt(end)
      if (c >= 0xdc00 && c <= 0xdfff && end - i > 1) end--
    }
    if (end > i) tokenizeRun(text, i, end, out)
    i = end
  }
}

function tokenizeRun(text: string, from: number, to: number, out: TokenList): void {
  if (plainWord(text, from, to)) {
    splitWord(text, from, to, out)
    return
  }
  const run = text.slice(from, to)
  if (EMOTICON.test(run)) {
    out.push(from, to)
    return
  }
  const opening = /^[<("'“‘[]*/.exec(run)![0].length
  if (WEB.test(run.slice(opening))) {
    for (let k = 0; k < opening; k++) out.push(from + k, from + k + 1)
    let end = to
    while (end > from + opening && /[.,;:!?)"'”’>\]]/.test(text[end - 1]!)) end--
    const angle = text.indexOf('>', from + opening)
    if (angle > 0 && angle < end) end = angle
    out.push(from + opening, end)
    if (end < to) tokenizeRun(text, end, to, out)
    return
  }
  let i = from
  while (i < to) {
    const kind = kindOf(text, i)
    const c = text.charCodeAt(i)
    if ((c === 58 || c === 59) && text[i + 1] === '-' && i + 2 < to && '()'.includes(text[i + 2]!)) {
      out.push(i, i + 3)
      i += 3
      continue
    }
    if (kind === KIND.space) {
      i++
      continue
    }
    if (kind === KIND.hard || (kind === KIND.soft && !startsWord(text, i, from, to))) {
      i = pushPunctuation(text, i, to, c, out)
      continue
    }
    const end = wordEnd(text, i, to)
    splitWord(text, i, end, out)
    i = end
  }
}

const plainWord = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (!((c >= 97 && c <= 122) || (c >= 65 && c <= 90))) return false
  }
  return true
}

/** A soft mark begins a word where a letter or digit follows directly: 's, n't, '90s, .22, +1, #4 … */
function startsWord(text: string, i: number, from: number, to: number): boolean {
  if (i + 1 >= to) return false
  const c = text[i]!
  if (APOSTROPHES.includes(c)) {
    if (i === from && isDigit(text, i + 1)) return true
    const rest = text.slice(i, Math.min(to, i + 4))
    return (i === from || i > from) && /^['’](?:s|m|d|re|ve|ll|em|n)(?![\p{L}\p{N}])/iu.test(rest)
  }
  if (c === '.') return isDigit(text, i + 1) && (i === from || !isLetter(text, i - 1))
  return false
}

/** Pushes one punctuation token (runs of the same mark together) and returns its end. */
function pushPunctuation(text: string, i: number, to: number, c: number, out: TokenList): number {
  let end = i + 1
  if (c >= 0xd800 && c < 0xdc00 && end < to && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++
  const repeats =
    c === 45 ||
    c === 46 ||
    c === 42 ||
    c === 61 ||
    c === 95 ||
    c === 126 ||
    c === 33 ||
    c === 36 ||
    c === 63 ||
    c === 43 ||
    c === 60 ||
    c === 62 ||
    c === 39 ||
    c === 96
  if (repeats) while (end < to && (text.charCodeAt(end) === c || ((c === 33 || c === 46 || c === 63) && ENDS.includes(text[end]!)))) end++
  if ((c === 39 || c === 96) && end - i > 2) end = i + 1
  out.push(i, end)
  return end
}

/** Where the word that begins at `i` ends: at punctuation that does not belong inside a word or number. */
function wordEnd(text: string, i: number, to: number): number {
  let k = i + 1
  while (k < to) {
    const kind = kindOf(text, k)
    if (kind === KIND.letter || kind === KIND.digit) {
      k++
      if (text.charCodeAt(k - 1) >= 0xd800 && text.charCodeAt(k - 1) < 0xdc00 && k < to) k++
      continue
    }
    if (kind !== KIND.soft) return k
    const c = text[k]!
    const digitBefore = isDigit(text, k - 1)
    const digitAfter = k + 1 < to && isDigit(text, k + 1)
    const letterAfter = k + 1 < to && isLetter(text, k + 1)
    if (c === '.') {
      // "end.Next" lacks its space; "U.S", "a.m", "3.5" and "file.doc" do not
      if (letterAfter && /\p{Ll}{2}/u.test(text.slice(Math.max(i, k - 2), k)) && /^\p{Lu}\p{Ll}/u.test(text.slice(k + 1, k + 3))) return k
      if (digitAfter || letterAfter) {
        k++
        continue
      }
      // a last full stop belongs to an abbreviation
      if (k + 1 < to && text[k + 1] === '.') return k
      return isAbbreviation(text, i, k) ? k + 1 : k
    }
    if (c === ',' || c === ':') {
      if (!(digitBefore && digitAfter)) return k
    } else if (APOSTROPHES.includes(c) || c === '&') {
      if (!(letterAfter || digitAfter)) return k
    } else if (c === '-' || (c === '@' && isLetter(text, k - 1) && letterAfter)) {
      if (!(letterAfter || digitAfter)) return k
    } else if (c === '/') {
      if (!(letterAfter || digitAfter)) return k
    } else return k
    k++
  }
  return k
}

/** Is the word from `i` to `k`, which a full stop follows, an abbreviation? */
export function isAbbreviation(text: string, i: number, k: number): boolean {
  const n = k - i
  if (n > 12) return false
  const word = text.slice(i, k)
  const bare = word.toLowerCase()
  if (n === 1) return /\p{Lu}/u.test(word)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  const dash = bare.lastIndexOf('-')
  const last = dash > 0 ? bare.slice(dash + 1) : bare
  // a number or roman page sign: "no." only before a digit, "p.", "sun.", "mar." only where they can be one
  if (
    last === 'no' ||
    last === 'nos' ||
    last === 'art' ||
    last === 'fig' ||
    last === 'sec' ||
    last === 'ch' ||
    last === 'est' ||
    last === 'min' ||
    last === 'pt'
  )
    return /^\s?\d/.test(text.slice(k + 1, k + 3))
  if (
    /^(?:sun|sat|mar|mon|wed|ill|ore|miss|mass|wash|ind|del|la|pa|ga|co|al|am|para|fr|sen|rep|hon|gen|art|mo|ext|fl|c|v|p|est|dist|div|tel|pres|col)$/.test(
      last,
    )
  )
    return (
      /^\p{Lu}/u.test(word.slice(dash + 1)) && !(word === word.toUpperCase() && /^(?:SUN|ILL|IND|LA|AL|AM|MISS|MASS|WASH|MO)$/.test(word))
    )
  return TITLES.has(last) || OTHER_ABBREVIATIONS.has(last)
}

/** Splits clitics, hyphens, slashes and units off one word. */
function splitWord(text: string, from: number, to: number, out: TokenList): void {
  const n = to - from
  if (n < 2) {
    out.push(from, to)
    return
  }
  const word = text.slice(from, to)
  const lower = word.toLowerCase()
  if (Object.hasOwn(SPLIT_WORDS, lower) && lower.length === word.length && word !== 'CANT' && (lower !== 'im' || word !== 'IM')) {
    out.push(from, from + SPLIT_WORDS[lower]!)
    out.push(from + SPLIT_WORDS[lower]!, to)
    return
  }
  const lacking = n < 5 && Object.hasOwn(LACKING, lower) ? LACKING[lower] : undefined
  if (lacking?.[1].test(text.slice(to, to + 12))) {
    out.push(from, from + lacking[0])
    out.push(from + lacking[0], to)
    return
  }
  // clitics
  const mark = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'))
  if (mark > 0) {
    if (mark >= 2 && CLITIC.test(word.slice(mark - 1)) && /n/i.test(word[mark - 1]!)) {
      splitWord(text, from, from + mark - 1, out)
      out.push(from + mark - 1, to)
      return
    }
    if (/^\d+['’]s$/i.test(word)) {
      out.push(from, to)
      return
    }
    if (CLITIC.test(word.slice(mark))) {
      splitWord(text, from, from + mark, out)
      out.push(from + mark, to)
      return
    }
  } else if (mark === 0) {
    out.push(from, to)
    return
  }
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    splitNumber(text, from, to, word, lower, out)
    return
  }
  if (word.includes('/')) {
    const parts = word.split('/')
    if (parts.every((part) => part.length > 1) || (parts.length === 2 && /^(?:he|she|and|his|him)$/i.test(parts[0]!))) {
      splitAt(text, from, to, '/', out)
      return
    }
  }
  if (word.includes('-')) splitHyphens(from, to, word, out)
  else out.push(from, to)
}

function splitAt(text: string, from: number, to: number, mark: string, out: TokenList): void {
  let i = from
  for (;;) {
    const k = text.indexOf(mark, i)
    if (k < 0 || k >= to) break
    splitWord(text, i, k, out)
    out.push(k, k + 1)
    i = k + 1
  }
  splitWord(text, i, to, out)
}

function splitHyphens(from: number, to: number, word: string, out: TokenList): void {
  const parts = word.split('-')
  const joined = (k: number): boolean =>
    (k === 0 && JOINED_PREFIXES.has(parts[0]!.toLowerCase())) ||
    (k === parts.length - 2 && JOINED_SUFFIXES.has(parts[k + 1]!.toLowerCase()))
  let start = from
  let at = from
  for (let k = 0; k < parts.length; k++) {
    at += parts[k]!.length
    if (k === parts.length - 1 || joined(k)) {
      at++
      continue
    }
    out.push(start, at)
    out.push(at, at + 1)
    at++
    start = at
  }
  out.push(start, to)
}

function splitNumber(text: string, from: number, to: number, word: string, lower: string, out: TokenList): void {
  if (/^\d+(?:-\d+)+$/.test(word)) {
    const parts = word.split('-')
    // a range is split; a telephone number or a date is not
    if (parts.length === 2 && !(/^(?:\d|\d{3})$/.test(parts[0]!) && parts[1]!.length === 4)) splitAt(text, from, to, '-', out)
    else out.push(from, to)
    return
  }
  if (word === '24/7') {
    splitAt(text, from, to, '/', out)
    return
  }
  if (/^[1-9]\/[2-9]$/.test(word) && Number(word[0]) < Number(word[2]) && '234'.includes(word[2]!)) {
    splitAt(text, from, to, '/', out)
    return
  }
  const unit = /^[\d.,:]*\d/.exec(word)![0].length
  if (unit < word.length && UNITS.has(lower.slice(unit))) {
    out.push(from, from + unit)
    out.push(from + unit, to)
    return
  }
  if (word.includes('-')) {
    const dash = word.indexOf('-')
    out.push(from, from + dash)
    out.push(from + dash, from + dash + 1)
    splitWord(text, from + dash + 1, to, out)
    return
  }
  out.push(from, to)
}
