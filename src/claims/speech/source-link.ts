import type { ActorRef } from '../../actors/actor-ref.js'
import { roleOf } from '../../actors/role-of.js'
import { findAntecedent, refersBack } from '../../language/en/coreference.js'
import type { Sentence } from '../../language/sentence.js'
import type { Link } from '../claim.js'
import type { Reading } from '../reading.js'
import type { Speakers } from './speakers.js'
import type { Speech, Stretch } from './speech.js'

/** The source of a speech as a link of a claim's attribution. `whose` is the phrase that names the speaker, where the speech itself has none. */
export function linkOf(reading: Reading, speakers: Speakers, speech: Speech): Link {
  const named = speech.speaker ?? speech.source
  const cue = speech.cue[0] ? textOfStretch(reading, speech.cue[0]) : undefined
  const form = speech.form ?? 'indirect'
  if (!named) return { actors: [], mention: null, role: 'anonymous', form, ...(cue && { cue }) }
  const mention = textOfStretch(reading, named)
  const actors = actorsOf(reading, speakers, named)
  return { actors, mention, role: actors[0] ? roleOf(actors[0]) : roleOf(mention), form, ...(cue && { cue }) }
}

export function textOfStretch({ document, sentences }: Reading, { sentence, from, to }: Stretch): string {
  const { tokenStart, tokenEnd } = sentences[sentence]!
  return document.text.slice(tokenStart[from]!, tokenEnd[to - 1]!)
}

/** Who is meant by a phrase: one actor, or several where they are joined. */
function actorsOf(reading: Reading, speakers: Speakers, phrase: Stretch): ActorRef[] {
  const sentence = reading.sentences[phrase.sentence]!
  const heads = headsOf(sentence, phrase)
  if (heads.length > 1) return heads.flatMap((part) => actorAt(reading, speakers, { ...phrase, from: part.from, to: part.to }, part.head))
  return actorAt(reading, speakers, phrase, heads[0]?.head ?? phrase.to - 1)
}

interface Part {
  readonly head: number
  readonly from: number
  readonly to: number
}

/** The phrase's heads: its top, and what "and" joins to it. */
function headsOf(sentence: Sentence, { from, to }: Stretch): Part[] {
  let top = -1
  for (let t = from; t < to; t++) {
    const above = sentence.head[t]!
    if ((above < from || above >= to) && /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(sentence.upos[t]!)) {
      top = t
      break
    }
  }
  if (top < 0) return []
  const joined: number[] = []
  for (let c = sentence.childStart[top]!; c < sentence.childStart[top + 1]!; c++) {
    const child = sentence.children[c]!
    if (sentence.deprel[child] === 'conj' && child > top && child < to && /^(?:NOUN|PROPN)$/.test(sentence.upos[child]!)) joined.push(child)
  }
  if (joined.length === 0) return [{ head: top, from, to }]
  const parts: Part[] = []
  let start = from
  for (const [i, head] of [top, ...joined].entries()) {
    const next = joined[i]
    let stop = next === undefined ? to : next
    if (next !== undefined) {
      let first = next
      for (let c = sentence.childStart[next]!; c < sentence.childStart[next + 1]!; c++) first = Math.min(first, sentence.children[c]!)
      stop = Math.max(head + 1, first)
    }
    let begin = start
    let end = stop
    while (end > begin + 1 && /^(?:CCONJ|PUNCT)$/.test(sentence.upos[end - 1]!)) end--
    while (begin < end - 1 && /^(?:CCONJ|PUNCT)$/.test(sentence.upos[begin]!)) begin++
    parts.push({ head, from: begin, to: end })
    start = stop
  }
  return parts
}

function actorAt(reading: Reading, speakers: Speakers, phrase: Stretch, head: number): ActorRef[] {
  const sentence = reading.sentences[phrase.sentence]!
  const mention = textOfStretch(reading, phrase)
  const back = refersBack(sentence, head) ? findAntecedent(reading.sentences, reading.entities, phrase.sentence, head) : null
  if (sentence.upos[head] === 'PRON') {
    if (!back) return [{ mention }]
    return named(reading, speakers, { sentence: back.sentence, from: back.from, to: back.to }).map((actor) => asMention(actor, mention))
  }
  const own = speakers.known(mention) ?? speakers.resolve(mention)
  if (own.id !== undefined || own.country !== undefined || !back) return [own]
  const meant = named(reading, speakers, { sentence: back.sentence, from: back.from, to: back.to })
  return meant.length > 0 && meant.some((actor) => actor.name !== undefined || actor.country !== undefined)
    ? meant.map((actor) => asMention(actor, mention))
    : [own]
}

/** The actors of a phrase elsewhere in the text, not followed further back than once. */
function named(reading: Reading, speakers: Speakers, phrase: Stretch): ActorRef[] {
  const sentence = reading.sentences[phrase.sentence]!
  const heads = headsOf(sentence, phrase)
  const parts = heads.length > 1 ? heads : [{ head: heads[0]?.head ?? phrase.to - 1, from: phrase.from, to: phrase.to }]
  return parts.map(({ from, to }) => {
    const text = textOfStretch(reading, { sentence: phrase.sentence, from, to })
    return speakers.known(text) ?? speakers.resolve(text)
  })
}

/** The actor under the words of the text: its own words become its name where it has none. */
function asMention(actor: ActorRef, mention: string): ActorRef {
  return { ...actor, mention, name: actor.name ?? actor.mention }
}
