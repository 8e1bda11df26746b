import type { Sentence } from '../../language/sentence.js'

/** A reporting verb with its auxiliaries, negation and particle: "has also denied", "did not say", "went on". */
export interface VerbGroup {
  readonly verb: number
  readonly from: number
  readonly to: number
  readonly passive: boolean
  readonly negated: boolean
  /** "will say", "is to announce": not yet said. */
  readonly future: boolean
  /** The verb that governs it within the group ("declined to say"), else -1. */
  readonly over: number
}

const BE: ReadonlySet<string> = new Set(['be', 'get'])
const NOT = /^(?:not|n't|n’t|never|neither|nor)$/
/** Verbs that only open a saying: "declined to say", "went on to accuse". */
const OPENERS: ReadonlySet<string> = new Set([
  'decline',
  'refuse',
  'fail',
  'go',
  'continue',
  'begin',
  'start',
  'appear',
  'seem',
  'try',
  'attempt',
  'seek',
  'rush',
  'want',
  'use',
  'move',
  'dare',
  'pause',
  'step',
  'look',
  'set',
])

/** The group around verb `verb`. */
export function verbGroupAt(sentence: Sentence, verb: number): VerbGroup {
  const { lower, upos, lemma, xpos, deprel, head } = sentence
  let from = verb
  let passive = false
  let negated = false
  let future = false
  let over = -1
  for (let t = verb - 1; t >= 0; t--) {
    const word = lower[t]!
    if (upos[t] === 'AUX' || (upos[t] === 'VERB' && BE.has(lemma[t]!) && t === from - 1 && xpos[verb] === 'VBN')) {
      if (BE.has(lemma[t]!) && xpos[verb] === 'VBN' && over < 0) passive = true
      if (word === 'will' || word === 'would' || word === 'shall' || word === "'ll" || word === '’ll') future = true
      from = t
    } else if (NOT.test(word)) {
      negated = true
      from = t
    } else if (word === 'to' && t === from - 1 && t > 0 && upos[t - 1] === 'VERB' && OPENERS.has(lemma[t - 1]!) && over < 0) {
      over = t - 1
      from = over
      t = over
    } else if (/^(?:earlier|later|already|previously|initially|since|now|also)$/.test(word) && t > 0 && upos[t - 1] === 'AUX') from = t
    else if (
      upos[t] === 'ADV' &&
      (deprel[t] === 'advmod' || head[t] === verb) &&
      !/^(?:when|where|why|how|so|then|here|there|once|now)$/.test(word)
    ) {
      if (
        t > 0 &&
        !(upos[t - 1] === 'AUX' || upos[t - 1] === 'PRON' || upos[t - 1] === 'PROPN' || upos[t - 1] === 'NOUN' || upos[t - 1] === 'ADV')
      )
        break
      from = t
    } else break
  }
  let to = verb + 1
  if (to < sentence.length && (deprel[to] === 'compound:prt' || (upos[to] === 'ADP' && xpos[to] === 'RP'))) to++
  return { verb, from, to, passive, negated, future, over }
}
