import type { Sentence } from '../../language/sentence.js'
import { childOf } from './clause.js'
import type { TruceObject } from './truce-objects.js'

/** Where a truce that is the object of a verb hangs elsewhere in the parse. Tokens are numbers of the sentence, -1 for none. */

/**
 * "Agreed to | prolong | by a month a truce that has held, the envoy announced": the verb before a truce that the parse makes a second subject of a verb of
 * saying behind a comma; -1 where it is none.
 */
export function takenFrom(sentence: Sentence, { from, to, head }: TruceObject): number {
  const { deprel, upos, lower } = sentence
  const above = sentence.head[head]!
  if (!deprel[head]!.startsWith('nsubj') || above < to) return -1
  const other = childOf(sentence, above, /^nsubj/, (child) => child > to)
  if (other < 0) return -1
  let comma = other
  while (comma >= to && lower[comma] !== ',') comma--
  if (comma < to) return -1
  for (let t = from - 1; t >= Math.max(0, from - 9); t--) {
    if (upos[t] === 'VERB') return childOf(sentence, t, /^obj$/) < 0 ? t : -1
    if (!/^(?:DET|ADJ|NUM|NOUN|ADP|PRON|ADV)$/.test(upos[t]!)) return -1
  }
  return -1
}

/** A verb that is left out before a truce, and who would be its subject. */
export interface Gap {
  readonly verb: number
  readonly mover: number
}

/**
 * "The shell | ended | their lives, and the rebels their truce": the verb that a second pair of subject and object leaves out, found before "and" where the
 * truce has its owner right before it; null where nothing is left out.
 */
export function gapOf(sentence: Sentence, { from, kind }: TruceObject): Gap | null {
  const { lower, upos } = sentence
  if (kind !== 'truce') return null
  let t = from - 1
  while (t > 0 && upos[t] === 'ADJ') t--
  if (!/^(?:its|their|his|her)$/.test(lower[t] ?? '')) return null
  const subject = --t
  if (!/^(?:NOUN|PROPN)$/.test(upos[subject] ?? '')) return null
  while (t > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(upos[t]!)) t--
  if (lower[t] !== 'and' || subject - t > 5) return null
  for (t--; t >= 0; t--)
    if (upos[t] === 'VERB') return childOf(sentence, t, /^obj$/, (child) => child > t) >= 0 ? { verb: t, mover: subject } : null
    else if (lower[t] === ';') return null
  return null
}

/** "Breaking the truce was not our aim", "ending it would be folly": an act that is only spoken of, at the head of a clause. */
export function isIdleGerund({ xpos, lower, upos }: Sentence, verb: number, { to }: TruceObject): boolean {
  if (xpos[verb] !== 'VBG' || verb >= to || !(verb === 0 || upos[verb - 1] === 'PUNCT')) return false
  if (/^(?:would|could|might|may|can|cannot)$/.test(lower[to] ?? '')) return true
  return /^(?:is|was|were|has|does|did|had)$/.test(lower[to] ?? '') && /^(?:not|n['’]t|never)$/.test(lower[to + 1] ?? '')
}
