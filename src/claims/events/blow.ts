import type { Sentence } from '../../language/sentence.js'
import type { Clause } from './clause.js'
import { nounFrame } from './noun-event.js'
import { conjunctsOf } from './noun-phrase.js'
import { childrenOf, prepositionOf } from './parse-tree.js'

/** The phrases behind prepositions of a verb and of those joined to it: "were killed and five wounded in a raid". */
function obliquesAround(sentence: Sentence, clause: Clause): Clause['obliques'] {
  const { trigger } = clause
  const all = [...clause.obliques]
  const collect = (verb: number): void => {
    for (const child of childrenOf(sentence, verb)) if (sentence.deprel[child] === 'obl') all.push([prepositionOf(sentence, child), child])
  }
  for (const child of childrenOf(sentence, trigger)) if (sentence.deprel[child] === 'conj') collect(child)
  if (sentence.deprel[trigger] === 'conj' && sentence.head[trigger]! >= 0) collect(sentence.head[trigger]!)
  return all
}

/** The event noun by which a clause of harm is done: its subject, or behind in, by, during, from; -1 for none. */
export function blowOf(sentence: Sentence, clause: Clause): number {
  const by = clause.passive ? clause.agent : clause.subject
  if (by >= 0 && isBlow(sentence, by)) return by
  for (const [prep, token] of obliquesAround(sentence, clause))
    if (/^(?:in|by|during|from|when|after|with|under)$/.test(prep))
      for (const one of conjunctsOf(sentence, token)) if (isBlow(sentence, one)) return one
  return -1
}

const isBlow = (sentence: Sentence, token: number): boolean =>
  nounFrame(sentence, token)?.type === 'ASSAULT' || /^(?:encounter|exchange)s?$/.test(sentence.lower[token]!)

const ACCIDENTS: ReadonlySet<string> = new Set(
  `crash accident earthquake quake flood flooding storm hurricane cyclone typhoon tornado avalanche landslide mudslide disease virus coronavirus covid-19 cholera
  ebola measles malaria famine hunger drought heatwave cancer outbreak epidemic pandemic lightning stampede tsunami blizzard fever collision derailment overdose
  starvation illness wildfire eruption capsizing shipwreck cold heat malnutrition crisis recession`
    .trim()
    .split(/\s+/),
)
/** Is the noun a mishap and no deed? */
export const isAccident = (sentence: Sentence, token: number): boolean => ACCIDENTS.has(sentence.lemma[token]!.toLowerCase())

/** Was it a mishap that did the harm? */
export function isAccidental(sentence: Sentence, clause: Clause): boolean {
  if (clause.subject >= 0 && isAccident(sentence, clause.subject)) return true
  for (const [prep, token] of clause.obliques) if (/^(?:in|by|of|from|with|during)$/.test(prep) && isAccident(sentence, token)) return true
  return false
}
