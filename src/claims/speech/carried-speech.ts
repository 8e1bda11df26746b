import type { Sentence } from '../../language/sentence.js'
import type { Paragraph } from './paragraphs.js'
import { type Speech, stretch } from './speech.js'

/**
 * Speech that goes on without a cue: "The ministry said five soldiers had died. Eight others had been hurt." Carried only within the
 * paragraph, from the sentence before, and only where the sentence itself shows it: by a past before the past of the cue, or by
 * counting on ("others", "of them").
 */
export function carrySpeech(sentences: readonly Sentence[], paragraphs: readonly Paragraph[], speeches: readonly Speech[]): Speech[] {
  const carried: Speech[] = []
  const told = new Map<number, Speech>()
  const held = new Set<number>()
  for (const speech of speeches) {
    for (const { sentence } of speech.content) held.add(sentence)
    if (speech.stands) held.add(speech.sentence)
    if (speech.stands && (speech.source || speech.speaker) && isTelling(speech) && holdsMain(sentences, speech))
      told.set(speech.sentence, speech)
  }
  for (const { first, last } of paragraphs) {
    for (let s = first + 1; s <= last; s++) {
      const before = told.get(s - 1)
      if (!before || held.has(s)) continue
      const sentence = sentences[s]!
      if (!(isPluperfect(sentence) || countsOn(sentence) || speaksOfItself(sentence))) continue
      const one: Speech = {
        ...before,
        rule: 'speech/carried',
        sentence: s,
        source: null,
        speaker: before.speaker ?? before.source,
        cue: before.cue,
        content: [stretch(s, 0, sentence.length)],
        layer: false,
        form: 'implicit',
      }
      carried.push(one)
      told.set(s, one)
    }
  }
  return carried
}

const isTelling = ({ act, bySource, rule }: Speech): boolean =>
  bySource === 'CT+' && (act === 'assert' || act === 'confirm' || act === 'admit') && rule !== 'speech/noun' && rule !== 'speech/own-count'

/** Is the sentence as a whole what is told, or does it tell: not only a clause in passing? */
function holdsMain(sentences: readonly Sentence[], { content, cue, sentence, rule }: Speech): boolean {
  if (rule === 'speech/carried') return true
  const { deprel, upos, length } = sentences[sentence]!
  const root = deprel.indexOf('root')
  const main =
    cue.some((one) => one.sentence === sentence && one.from <= root && root < one.to) ||
    content.some((one) => one.sentence === sentence && one.from <= root && root < one.to)
  return main || (upos[root] !== 'VERB' && length < 60)
}

/** "had been hurt" in the main clause. */
function isPluperfect({ deprel, head, lower, xpos, upos, length }: Sentence): boolean {
  const root = deprel.indexOf('root')
  if (root < 0 || (xpos[root] !== 'VBN' && upos[root] !== 'ADJ' && upos[root] !== 'NOUN')) return false
  for (let t = 0; t < length; t++) if ((lower[t] === 'had' || lower[t] === "'d") && upos[t] === 'AUX' && head[t] === root) return true
  return false
}

/** "It lost two men of its own". */
function speaksOfItself({ lower, deprel }: Sentence): boolean {
  return (
    /^(?:it|they)$/.test(lower[0]!) &&
    /^nsubj/.test(deprel[0]!) &&
    lower.some((word, t) => word === 'own' && /^(?:its|their)$/.test(lower[t - 1] ?? ''))
  )
}

/** "Eight others were injured", "Two of them were children", "Another 30 are missing". */
function countsOn({ lower, deprel, upos, length }: Sentence): boolean {
  const root = deprel.indexOf('root')
  const limit = Math.min(length, root > 0 ? root : 8, 12)
  for (let t = 0; t < limit; t++) {
    if (
      /^(?:others|other|another)$/.test(lower[t]!) &&
      (upos[t - 1] === 'NUM' || upos[t + 1] === 'NUM' || /^(?:several|many|dozens|some)$/.test(lower[t - 1] ?? ''))
    )
      return true
    if (lower[t] === 'of' && /^(?:them|those|these|whom)$/.test(lower[t + 1] ?? '')) return true
    if (lower[t] === 'among' && /^(?:them|those)$/.test(lower[t + 1] ?? '') && t === 0) return true
  }
  return false
}
