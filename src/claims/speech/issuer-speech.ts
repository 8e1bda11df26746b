import type { Reading } from '../reading.js'
import type { Paragraph } from './paragraphs.js'
import { phraseAfter, plainPhrase } from './plain-phrase.js'
import type { Frame } from './sentence-frame.js'
import { type Speech, type Stretch, spoken, stretch } from './speech.js'

/** How far into a text its issuer may be named, in sentences. */
const OPENING = 4

const BULLETIN =
  /\b(?:statement|communiqu[eé]|bulletin|sitrep|situation report|situation update|operational (?:update|summary|information)|daily (?:briefing|update|summary|report)|press release|war diary|message|declaration|address|summary|report|update|information)\b/i
/** Where the outlet speaks again. */
const BACK =
  /^(?:\[?(?:editors?|ed\.?)['’]?s?['’]? note|note to editors|background|\[?ends\]?|-?ends-?|###|our correspondent|this (?:is|statement|dispatch|text|report) (?:a|has|was))\b/i
const FIRST_PERSON = /^(?:we|our|us|ours)$/

/**
 * A text that is itself a communiqué: "SITUATION REPORT of the Ministry of X", "The General Staff informs:", "the statement of X, as sent to
 * the press". Its issuer stands over all that follows, where the text says "our forces" or its opening ends in a colon; until the outlet
 * speaks again.
 */
export function readIssuer(reading: Reading, frames: readonly Frame[], paragraphs: readonly Paragraph[]): Speech[] {
  const { document } = reading
  for (let s = 0; s < frames.length && s < OPENING; s++) {
    const frame = frames[s]!
    const issuer = issuerIn(reading, frame)
    if (!issuer) continue
    const { sentence } = frame
    const opens =
      sentence.form[sentence.length - 1] === ':' ||
      paragraphs.some(({ first, last, item }) => first === s && last === s && !item && !/[.!?]$/.test(sentence.form[sentence.length - 1]!))
    const stop =
      sentence.form[sentence.length - 1] === ':'
        ? endOfList(frames, paragraphs, s + 1, document.text)
        : endOfBulletin(document.text, frames, paragraphs, s + 1)
    if (stop <= s + 1) continue
    if (!(opens || saysWe(frames, s + 1, stop)) || (opens && !saysWe(frames, s + 1, stop) && !issuer.informs)) continue
    const content: Stretch[] = []
    for (let t = s + 1; t < stop; t++) content.push(stretch(t, 0, frames[t]!.sentence.length))
    return [{ ...spoken('speech/issuer', s, issuer.source, [issuer.cue], content), layer: false, form: 'direct' }]
  }
  return []
}

interface Issuer {
  readonly source: Stretch
  readonly cue: Stretch
  /** "informs:", "reports:" says it by itself; a title needs "our forces" in the text. */
  readonly informs: boolean
}

function issuerIn(reading: Reading, frame: Frame): Issuer | null {
  const { sentence, end } = frame
  const { lower, upos, length } = sentence
  const s = sentence.index
  // "The General Staff of X informs:"
  if (sentence.form[length - 1] === ':') {
    for (let t = 1; t < length - 1; t++) {
      if (
        !/^(?:informs?|reports?|announces?|states?|declares?|communicates?|said|says|informed|reported|announced|stated)$/.test(lower[t]!)
      )
        continue
      const phrase = plainPhrase(frame, t)
      if (phrase && isBody(reading, s, phrase.from, phrase.to))
        return { source: stretch(s, phrase.from, phrase.to), cue: stretch(s, t, t + 1), informs: true }
    }
  }
  const text = reading.document.text.slice(sentence.start, sentence.end)
  const match = BULLETIN.exec(text)
  if (!match) return null
  const noun = tokenAtOffset(sentence, sentence.start + match.index + match[0].length - 1)
  for (let t = noun + 1; t < end && t < noun + 4; t++) {
    if (!/^(?:of|by|from)$/.test(lower[t]!)) continue
    const phrase = phraseAfter(frame, t + 1)
    if (phrase && isBody(reading, s, phrase.from, phrase.to))
      return { source: stretch(s, phrase.from, phrase.to), cue: stretch(s, noun, t), informs: true }
  }
  // "Ministry of X: daily statement", "X's evening bulletin"
  let from = noun
  while (
    from > 0 &&
    (/^(?:ADJ|NOUN|PROPN|DET|ADP|PART)$/.test(upos[from - 1]!) || sentence.form[from - 1] === ':' || sentence.form[from - 1] === '-')
  )
    from--
  for (let to = noun - 1; to > from; to--) {
    if (sentence.xpos[to] !== 'POS' && sentence.form[to] !== ':') continue
    if (isBody(reading, s, from, to)) return { source: stretch(s, from, to), cue: stretch(s, noun, noun + 1), informs: true }
  }
  return null
}

function isBody({ actors, document, sentences }: Reading, s: number, from: number, to: number): boolean {
  const { tokenStart, tokenEnd } = sentences[s]!
  const found = actors.resolve(document.text.slice(tokenStart[from]!, tokenEnd[to - 1]!), document.published)
  return (
    (found.id !== undefined || found.country !== undefined || found.sector !== undefined) &&
    found.sector !== 'JRN' &&
    found.sector !== 'CVL'
  )
}

function tokenAtOffset({ tokenEnd, length }: { readonly tokenEnd: Int32Array; readonly length: number }, offset: number): number {
  let t = 0
  while (t < length - 1 && tokenEnd[t]! <= offset) t++
  return t
}

/** Do the sentences speak in the first person plural outside quotations? */
function saysWe(frames: readonly Frame[], from: number, to: number): boolean {
  for (let s = from; s < to; s++) {
    const { sentence, quote } = frames[s]!
    for (let t = 0; t < sentence.length; t++) if (FIRST_PERSON.test(sentence.lower[t]!) && quote[t]! < 0) return true
  }
  return false
}

/** Of "X informs:" above bullets the list alone, unless "our" goes on behind it. */
function endOfList(frames: readonly Frame[], paragraphs: readonly Paragraph[], from: number, text: string): number {
  const whole = endOfBulletin(text, frames, paragraphs, from)
  const start = paragraphs.findIndex(({ first }) => first === from)
  if (start < 0 || !paragraphs[start]!.item) return whole
  let end = start
  while (end < paragraphs.length && paragraphs[end]!.item) end++
  const list = paragraphs[end]?.first ?? frames.length
  return list < whole && saysWe(frames, list, whole) ? whole : Math.min(list, whole)
}

function endOfBulletin(text: string, frames: readonly Frame[], paragraphs: readonly Paragraph[], from: number): number {
  for (const { first } of paragraphs) {
    if (first < from) continue
    const { start, end } = frames[first]!.sentence
    if (BACK.test(text.slice(start, end))) return first
  }
  return frames.length
}
