import type { Reading } from '../reading.js'
import { readIssuer } from './issuer-speech.js'
import type { Paragraph } from './paragraphs.js'
import { type Frame, isComma } from './sentence-frame.js'
import { type Speech, type Stretch, spoken, stretch } from './speech.js'

/** What the form of a text says of its speakers: headings, lists under a heading, turns of an interview, bulletins. */
export function readForms(
  reading: Reading,
  frames: readonly Frame[],
  paragraphs: readonly Paragraph[],
  speeches: readonly Speech[],
): Speech[] {
  const issued = readIssuer(reading, frames, paragraphs)
  const found: Speech[] = [...issued]
  let interviewee: Stretch | null = null
  for (const [p, paragraph] of paragraphs.entries()) {
    const frame = frames[paragraph.first]!
    const turn = turnAt(reading, frame, paragraph, interviewee)
    if (turn) {
      found.push(turn.speech)
      interviewee = turn.interviewee
      continue
    }
    const heading = headingSpeech(reading, frame, paragraph) ?? creditedHeading(reading, frame, paragraph)
    if (heading) found.push(heading)
    const list =
      issued.length > 0 && issued[0]!.content.some(({ sentence }) => sentence === paragraph.last + 1)
        ? null
        : listSpeech(reading, frames, paragraphs, p, speeches)
    if (list) found.push(list)
  }
  return found
}

/** How long the name before a heading's colon may be, in tokens. */
const NAME = 9

const SPEAKING =
  /\b(?:police|officials?|ministry|minister|army|military|report|study|poll|survey|analysts?|experts?|source|sources|medics?|doctors?|witness(?:es)?|residents?|spokes\w+|governor|mayor|authorities|government|prosecutors?|agency|media|president|commander|rebels|militants|general staff|command|hospital|monitor|observatory|group|court|statement|watchdog|historians?)\b/i

/** Can the phrase name a speaker: a known body or person, or a noun for one? A bare state or place heads what happens there. */
function isSpeaker({ actors, document, entities }: Reading, sentence: number, from: number, to: number, text: string): boolean {
  if (SPEAKING.test(text)) return true
  if (entities[sentence]!.some((entity) => entity.type === 'person' && entity.from >= from && entity.to <= to)) return true
  const found = actors.resolve(text, document.published)
  return found.id !== undefined && found.sector !== undefined && !/government$/.test(found.id)
}

/** "Ministry: 12 killed in raid". */
function headingSpeech(reading: Reading, frame: Frame, { first, item }: Paragraph): Speech | null {
  const { sentence } = frame
  const { form, upos, xpos, length } = sentence
  let start = item ? 1 : 0
  // "17:30 GMT - Ministry: …"
  if (/^\d{1,2}[:.]\d{2}$/.test(form[start]!)) {
    start++
    while (/^(?:gmt|utc|local|time|-|–|—|\|)$/i.test(form[start] ?? '')) start++
  }
  let colon = start
  while (colon < length && colon < start + NAME && form[colon] !== ':') colon++
  if (form[colon] !== ':' || colon === start || colon + 2 >= length) return null
  for (let t = start; t < colon; t++)
    if (/^(?:VERB|AUX|PRON|NUM)$/.test(upos[t]!) || isComma(form[t]) || /^(?:VBD|VBZ)$/.test(xpos[t]!)) return null
  const text = reading.document.text.slice(sentence.tokenStart[start]!, sentence.tokenEnd[colon - 1]!)
  if (!isSpeaker(reading, first, start, colon, text) && !isName(reading, frame, first, start, colon)) return null
  return spoken(
    'speech/heading',
    first,
    stretch(first, start, colon),
    [stretch(first, colon, colon + 1)],
    [stretch(first, colon + 1, frame.end)],
  )
}

/** A name of a person or body before the colon of the first line, in whatever way it is known; places and headings in capitals are none. */
function isName({ entities }: Reading, { sentence }: Frame, first: number, from: number, to: number): boolean {
  if (first > 0 || to - from > 4 || sentence.length - to < 4) return false
  for (let t = from; t < to; t++) if (sentence.upos[t] !== 'PROPN' || sentence.form[t] === sentence.form[t]!.toUpperCase()) return false
  return !entities[first]!.some((entity) => entity.type === 'place' && entity.from === from && entity.to >= to)
}

/** "12 killed in raid – ministry": the speaker behind a dash at the end of a heading. */
function creditedHeading(reading: Reading, frame: Frame, { first, last }: Paragraph): Speech | null {
  const { sentence } = frame
  const { form, upos, length } = sentence
  if (first !== last || /[.!?]$/.test(form[length - 1]!) || length > 30) return null
  let mark = length - 1
  while (
    mark > 0 &&
    mark > length - 7 &&
    !(form[mark] === ':' || (isComma(form[mark]) && form[mark] !== ',' && sentence.tokenStart[mark]! > sentence.tokenEnd[mark - 1]!))
  )
    mark--
  if (mark < 3 || mark <= length - 7 || mark === length - 1) return null
  for (let t = mark + 1; t < length; t++) if (/^(?:VERB|AUX|PRON)$/.test(upos[t]!)) return null
  const text = reading.document.text.slice(sentence.tokenStart[mark + 1]!, sentence.tokenEnd[length - 1]!)
  if (!isSpeaker(reading, first, mark + 1, length, text)) return null
  return spoken(
    'speech/credited-heading',
    first,
    stretch(first, mark + 1, length),
    [stretch(first, mark, mark + 1)],
    [stretch(first, 0, mark)],
  )
}

/** "The command reported:" or "Ministry of Defence:" above bullets: the bullets are its words. */
function listSpeech(
  reading: Reading,
  frames: readonly Frame[],
  paragraphs: readonly Paragraph[],
  p: number,
  speeches: readonly Speech[],
): Speech | null {
  const { last, item } = paragraphs[p]!
  const sentence = frames[last]!.sentence
  if (item || sentence.form[sentence.length - 1] !== ':') return null
  const content: Stretch[] = []
  for (let next = p + 1; next < paragraphs.length && paragraphs[next]!.item; next++)
    for (let s = paragraphs[next]!.first; s <= paragraphs[next]!.last; s++) content.push(stretch(s, 0, frames[s]!.sentence.length))
  if (content.length === 0) return null
  const cue = speeches.find((speech) => speech.sentence === last && speech.stands && (speech.source || speech.speaker))
  if (cue) return { ...cue, rule: 'speech/list', content, form: 'indirect', layer: false }
  const text = reading.document.text.slice(sentence.start, sentence.tokenEnd[sentence.length - 2] ?? sentence.end)
  if (sentence.length > NAME + 3 || !isSpeaker(reading, last, 0, sentence.length - 1, text)) return null
  return spoken('speech/list', last, stretch(last, 0, sentence.length - 1), [stretch(last, sentence.length - 1, sentence.length)], content)
}

/** A turn of an interview: "Q: …", "A: …", "COLONEL HOLM: …". */
function turnAt(
  reading: Reading,
  { sentence }: Frame,
  paragraph: Paragraph,
  interviewee: Stretch | null,
): { speech: Speech; interviewee: Stretch | null } | null {
  const { form } = sentence
  if (form[1] !== ':' || !/^(?:Q|A|Question|Answer)$/.test(form[0]!)) return null
  const answer = /^A/.test(form[0]!)
  const who = interviewee ?? personBefore(reading, paragraph.first)
  const content: Stretch[] = []
  for (let s = paragraph.first; s <= paragraph.last; s++)
    content.push(stretch(s, s === paragraph.first ? 2 : 0, reading.sentences[s]!.length))
  const first = paragraph.first
  // the letter names nobody: the turn serves claims, and is no reported speech of the layer
  const speech = { ...spoken('speech/turn', first, stretch(first, 0, 1), [stretch(first, 1, 2)], content), layer: false }
  return {
    speech: answer ? { ...speech, speaker: who } : { ...speech, stands: false, act: 'question', bySource: 'Uu', byAuthor: 'Uu' },
    interviewee: who,
  }
}

/** The person last named before the interview begins. */
function personBefore({ entities }: Reading, sentence: number): Stretch | null {
  for (let s = sentence - 1; s >= 0; s--) {
    const person = entities[s]!.find(({ type, from, to }) => type === 'person' && to - from > 1)
    if (person) return stretch(s, person.from, person.to)
  }
  return null
}
