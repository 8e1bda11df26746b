import { endOfContent } from './content-end.js'
import { phraseAfter } from './plain-phrase.js'
import { type Frame, isComma, isSpoken } from './sentence-frame.js'
import { type Range, type Speech, type Stance, stretch } from './speech.js'
import { COUNTS, speechNoun } from './speech-nouns-lexicon.js'

/** "the army's claim that …", "a warning by X of …", "his promise to …", "the military's count stands at …". */
export function readNounSpeech(frame: Frame): Speech[] {
  const { sentence } = frame
  const found: Speech[] = []
  for (let t = 0; t < sentence.length; t++) {
    if (sentence.upos[t] !== 'NOUN') continue
    const lemma = sentence.lemma[t]!
    if (COUNTS.test(lemma)) {
      const counted = countSpeech(frame, t)
      if (counted) found.push(counted)
    }
    const noun = speechNoun(lemma)
    if (!noun) continue
    const speech = nounSpeech(frame, t, noun)
    if (speech) found.push(speech)
  }
  return found
}

/** "his plan to leave" is told as a deed rather than as words. */
const DEEDS =
  /^(?:plan|decision|bid|push|offer|proposal|intention|desire|willingness|readiness|agreement|commitment|ban|instruction|mandate)$/

/** What nobody is named for is still only said: "reports that 40 soldiers were killed", "the claim that …". */
const REPORTED = /^(?:claim|report|allegation|rumou?r|assertion|suggestion|speculation)$/

/** Nouns that are the voicing itself: "criticism of the plan", "calls for a truce", "opposition to it". */
const VOICED =
  /^(?:criticism|endorsement|support|praise|complaint|question|comment|remark|accusation|allegation|opposition|call|concern|speculation|doubt|condemnation|demand|appeal|objection|skepticism|warning)$/

function nounSpeech(frame: Frame, t: number, noun: Stance & { readonly prepositions: readonly string[] }): Speech | null {
  const { sentence, end } = frame
  const owner = ownerOf(frame, t)
  let at = t + 1
  let source: Range | null = owner
  if (!source && /^(?:by|from)$/.test(sentence.lower[at] ?? '')) {
    source = phraseAfter(frame, at + 1)
    if (!source) return null
    at = source.to
    if (isComma(sentence.form[at])) at++
  }
  const word = sentence.lower[at] ?? ''
  let content: Range | null = null
  let propositional = false
  if (at < end && word === 'that' && sentence.upos[at] !== 'DET' && /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(sentence.upos[at + 1] ?? '')) {
    content = { from: at, to: clauseEnd(frame, at) }
    propositional = true
  } else if (at < end && word === 'to' && sentence.upos[at] === 'PART' && source) content = { from: at, to: clauseEnd(frame, at) }
  else if (
    at < end &&
    noun.prepositions.includes(word) &&
    (VOICED.test(sentence.lemma[t]!) ? !owner || sentence.lemma[t] !== 'support' : source)
  ) {
    const phrase = phraseAfter(frame, at + 1)
    if (phrase) content = { from: phrase.from, to: phrase.to }
  }
  if (!content || content.to <= content.from) return null
  const s = sentence.index
  const attitude = VOICED.test(sentence.lemma[t]!) && !propositional
  return {
    rule: attitude && word !== 'to' ? 'speech/noun-attitude' : 'speech/noun',
    sentence: s,
    source: source && stretch(s, source.from, source.to),
    speaker: null,
    cue: [stretch(s, t, !propositional && content.from === at + 1 ? at + 1 : t + 1)],
    content: [stretch(s, content.from, content.to)],
    act: noun.act,
    bySource: noun.bySource,
    byAuthor: noun.byAuthor,
    // "support for X" is a relation, not yet speech
    layer:
      !isSpoken(frame, t) &&
      (source !== null || (attitude && word !== 'to')) &&
      (propositional || (attitude && word !== 'to') || (word === 'to' && !DEEDS.test(sentence.lemma[t]!))),
    stands: propositional && (source !== null || REPORTED.test(sentence.lemma[t]!)),
    form: 'indirect',
  }
}

/** A clause within a noun phrase ends where the main clause goes on: at a finite verb for which the clause has no subject left. */
function clauseEnd(frame: Frame, from: number): number {
  const { sentence } = frame
  const rest = endOfContent(frame, from, -1)
  let verb = false
  let nominal = false
  let preposition = false
  for (let t = from + 1; t < rest; t++) {
    const tag = sentence.upos[t]!
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(sentence.xpos[t]!)) {
      if (isComma(sentence.form[t - 1])) return t - 1
      if (verb && !nominal) return t
    }
    if (tag === 'VERB' || tag === 'AUX') {
      verb = true
      nominal = false
      preposition = false
    } else if (tag === 'ADP') preposition = true
    else if (/^(?:SCONJ|CCONJ|PUNCT)$/.test(tag) || /^W/.test(sentence.xpos[t]!)) {
      preposition = false
      nominal ||= tag !== 'PUNCT'
    } else if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tag) && !preposition) nominal = true
  }
  return rest
}

/** "the army's" or "his" before the noun. */
function ownerOf({ sentence }: Frame, noun: number): Range | null {
  let t = noun - 1
  while (t >= 0 && /^(?:ADJ|NOUN|ADV|NUM)$/.test(sentence.upos[t]!)) t--
  if (t < 0) return null
  if (sentence.xpos[t] === 'PRP$') return { from: t, to: t + 1 }
  if (sentence.xpos[t] !== 'POS') return null
  let from = t
  while (from > 0 && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(sentence.upos[from - 1]!)) from--
  return from < t ? { from, to: t } : null
}

/** "The military's official count since October stands at 1,173 dead": whose count it is stands over the number. */
function countSpeech(frame: Frame, t: number): Speech | null {
  const { sentence, end } = frame
  const owner = ownerOf(frame, t)
  if (!owner) return null
  for (let v = t + 1; v < end && v < t + 12; v++) {
    if (isComma(sentence.form[v])) return null
    if (!/^(?:VERB|AUX)$/.test(sentence.upos[v]!)) continue
    if (!/^(?:stand|be|reach|rise|climb|have|put|run|come|remain|list|include|exceed)$/.test(sentence.lemma[v]!)) return null
    const s = sentence.index
    return {
      rule: 'speech/own-count',
      sentence: s,
      source: stretch(s, owner.from, owner.to),
      speaker: null,
      cue: [stretch(s, t, t + 1)],
      content: [stretch(s, v + 1, endOfContent(frame, v + 1, v))],
      act: 'assert',
      bySource: 'CT+',
      byAuthor: 'CTu',
      layer: false,
      stands: true,
      form: 'implicit',
    }
  }
  return null
}
