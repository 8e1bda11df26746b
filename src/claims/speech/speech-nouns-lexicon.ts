import type { Factuality, SpeechAct } from '../claim.js'
import type { Stance } from './speech.js'

/** A noun that reports speech: "the army's claim that …", "a call by X for …". `bare` ones need neither clause nor preposition. */
export interface SpeechNoun extends Stance {
  readonly prepositions: readonly string[]
}

const nouns = new Map<string, SpeechNoun>()

function add(act: SpeechAct, bySource: Factuality, byAuthor: Factuality, list: string): void {
  for (const entry of list.split(';')) {
    const [word = '', prepositions = ''] = entry.trim().split(' ')
    nouns.set(word, { act, bySource, byAuthor, prepositions: prepositions === '' ? [] : prepositions.split('+') })
  }
}

add(
  'assert',
  'CT+',
  'CTu',
  'claim of; statement about+on; report of; announcement of; assertion of; allegation of; account of; declaration of; suggestion; contention; argument for+against; remark about+on; comment about+on; testimony; insistence on; assurance of; observation; description of; explanation for+of; estimate of; message; news of; rumor of; rumour of; version of; depiction of; characterization of; reference to; revelation of; disclosure of; proclamation of; notice of; word of; theory of; memory of; notion of; idea; belief; view of; opinion of+on; conclusion; finding; assessment of; impression; boast of',
)
add('confirm', 'CT+', 'CT+', 'confirmation of; acknowledgement of; acknowledgment of; recognition of')
add('admit', 'CT+', 'CT+', 'admission of; concession; confession')
add('deny', 'CT-', 'CTu', 'denial of; dismissal of; rejection of; repudiation of')
add(
  'blame',
  'CT+',
  'CTu',
  'accusation of+against; charge of; criticism of; condemnation of; denunciation of; attack; complaint about+of; opposition to; objection to',
)
add('demand', 'Uu', 'Uu', 'demand for; call for; appeal for; request for; plea for; bid; push for; petition for')
add('order', 'Uu', 'Uu', 'order; ban; command; directive; decision; instruction; mandate')
add('threaten', 'Uu', 'Uu', 'threat; warning of+about+against; ultimatum')
add(
  'promise',
  'Uu',
  'Uu',
  'promise of; pledge of; vow; offer of; plan for; proposal for; commitment to; intention; desire for; willingness; readiness; refusal; agreement; resolve; determination; guarantee of; oath',
)
add('predict', 'PR+', 'Uu', 'prediction of; forecast of; projection of; expectation of; prospect')
add(
  'speculate',
  'PS+',
  'Uu',
  'fear of; concern about+over; speculation about; suspicion of; doubt about; worry about; hope of+for; question about',
)
add(
  'assert',
  'PR+',
  'PR+',
  'support for; endorsement of; praise for; backing; preference for; approval of; defense of; defence of; enthusiasm for',
)

/** The entry of a lemma, or undefined. `speechNoun('denial')?.bySource // => 'CT-'` */
export const speechNoun = (lemma: string): SpeechNoun | undefined => nouns.get(lemma)

/** Nouns for a number that somebody keeps: "the army's count stands at 12", "by the ministry's reckoning". */
export const COUNTS: RegExp = /^(?:count|reckoning|arithmetic|estimate|estimation|tally|figure|calculation|data|record|statistic|number)$/
