import type { Factuality, SpeechAct } from '../claim.js'
import { endOfContent } from './content-end.js'
import type { Source } from './find-source.js'
import { makeSpeech } from './make-speech.js'
import { phraseEnd } from './nominal-content.js'
import { phraseBeside, plainPhrase, RELATIVE } from './plain-phrase.js'
import type { Frame } from './sentence-frame.js'
import type { Speech } from './speech.js'
import type { SpeechVerb } from './speech-verbs-lexicon.js'
import { verbGroupAt } from './verb-group.js'

/** `act bySource byAuthor | words`: what one who is so holds of what follows. */
const ADJECTIVES: readonly (readonly [act: SpeechAct, bySource: Factuality, byAuthor: Factuality, words: string])[] = [
  ['assert', 'PR+', 'CTu', 'confident sure certain convinced adamant optimistic hopeful clear insistent proud'],
  [
    'confirm',
    'CT+',
    'CT+',
    'aware glad happy pleased sorry grateful angry furious outraged appalled disappointed surprised saddened mindful',
  ],
  [
    'speculate',
    'PS+',
    'Uu',
    'worried concerned afraid fearful anxious nervous alarmed wary uneasy unsure uncertain doubtful skeptical sceptical suspicious',
  ],
  ['blame', 'CT+', 'CTu', 'critical dismissive contemptuous scornful'],
  ['promise', 'Uu', 'Uu', 'willing unwilling eager reluctant determined keen'],
  ['assert', 'PR+', 'PR+', 'opposed supportive enthusiastic open'],
]

const entries = new Map<string, SpeechVerb>()
for (const [act, bySource, byAuthor, words] of ADJECTIVES)
  for (const lemma of words.split(' ')) entries.set(lemma, { lemma, frames: 'c', prepositions: [], act, bySource, byAuthor })

const COPULA = /^(?:be|remain|seem|feel|look|sound|become|appear|stay|grow)$/
const PREPOSITION = /^(?:of|about|to|for|over|with|on)$/

/** "is confident that", "are worried about", "remains opposed to". */
export function readAdjectives(frame: Frame): Speech[] {
  const { sentence, end } = frame
  const found: Speech[] = []
  for (let t = 1; t + 1 < end; t++) {
    const entry = entries.get(sentence.lower[t]!)
    if (!entry) continue
    const copula = copulaBefore(frame, t)
    if (copula < 0) continue
    const next = sentence.lower[t + 1]!
    const clause = next === 'that' || (next === 'to' && sentence.upos[t + 1] === 'PART')
    if (!clause && !PREPOSITION.test(next)) continue
    const group = { ...verbGroupAt(sentence, copula), verb: t, to: t + 1 }
    const relative = RELATIVE.test(sentence.lower[group.from - 1] ?? '')
    const phrase = relative ? { from: group.from - 1, to: group.from } : phraseBeside(frame, group.from)
    if (!phrase) continue
    const source: Source = {
      phrase,
      speaker: relative ? plainPhrase(frame, group.from - 1, true) : null,
      from: phrase.from,
      to: t + 1,
      inverted: false,
      relative,
    }
    const content = clause ? { from: t + 1, to: endOfContent(frame, t + 1, t) } : { from: t + 2, to: phraseEnd(frame, t + 2, t) }
    if (content.to <= content.from) continue
    found.push(
      makeSpeech(frame, {
        group,
        source,
        entry,
        kind: 'adjective',
        contents: [content],
        stands: next === 'that',
        cueTo: clause ? t + 1 : t + 2,
      }),
    )
  }
  return found
}

/** The copula of an adjective, adverbs passed over; -1 where there is none. */
function copulaBefore({ sentence }: Frame, adjective: number): number {
  for (let t = adjective - 1; t >= 0 && t > adjective - 5; t--) {
    if (COPULA.test(sentence.lemma[t]!) && /^(?:AUX|VERB)$/.test(sentence.upos[t]!)) return t
    if (sentence.upos[t] !== 'ADV' && sentence.upos[t] !== 'PART') return -1
  }
  return -1
}
