import type { ActorRef } from '../../actors/actor-ref.js'
import type { Sentence } from '../../language/sentence.js'
import { childOf, hasCase, isReduced } from './clause.js'
import { rowTail } from './movers.js'
import type { ChainReading } from './read-chain.js'
import type { Scene } from './scene.js'
import type { TruceObject } from './truce-objects.js'

/** Who stands by a noun of moving: "the call by X", "X's offer", "French proposal". */
export function nounOwners(scene: Scene, index: number, noun: number): readonly ActorRef[] {
  const { movers, reading } = scene
  const sentence = reading.sentences[index]!
  const by = childOf(sentence, noun, /^(?:nmod|obl|acl)/, (child) => child > noun && hasCase(sentence, child, /^(?:by|from)$/))
  if (by >= 0) return movers.at(index, by)
  const owner = childOf(sentence, noun, /^nmod:poss$/)
  if (owner >= 0) return movers.at(index, owner)
  const adjective = childOf(sentence, noun, /^(?:amod|compound)$/, (child) => /^\p{Lu}/u.test(sentence.form[child]!))
  if (adjective < 0) return []
  const ref = reading.actors.resolve(sentence.form[adjective]!, reading.document.published, reading.countries)
  return ref.id || ref.country ? [ref] : []
}

/** "between A and B", "with B": the parties of a truce. */
export function betweenOf(scene: Scene, index: number, head: number, chain?: ChainReading): readonly ActorRef[] {
  const sentence = scene.reading.sentences[index]!
  const spots = [
    head,
    sentence.head[head]!,
    chain?.trigger ?? -1,
    ...(chain?.ended ? [chain.trigger + 1] : []),
    ...(chain ? childrenOf(sentence, chain.trigger) : []),
  ]
  for (const spot of spots) {
    if (spot === undefined || spot < 0) continue
    const between = childOf(sentence, spot, /^(?:nmod|obl)/, (child) => hasCase(sentence, child, /^between$/))
    if (between < 0) continue
    const named = scene.movers.at(index, between)
    const tail = named.length === 1 ? rowTail(sentence, between) : []
    return tail.length === 1 ? [...named, ...scene.movers.at(index, tail[0]!)] : named
  }
  return betweenBehind(scene, index, head)
}

/** "The armistice agreed at X | between the army and the rebels | was observed": a row that the parse hung on another verb. */
function betweenBehind({ reading, movers }: Scene, index: number, head: number): readonly ActorRef[] {
  const sentence = reading.sentences[index]!
  const { lower, upos } = sentence
  let t = head + 1
  if (!isReduced(sentence, t)) return []
  while (t < Math.min(sentence.length, head + 8) && lower[t] !== 'between') if (/^[,;.]$/.test(lower[t++]!)) return []
  if (lower[t] !== 'between') return []
  let noun = -1
  for (t++; t < sentence.length && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos[t]!); t++) if (/^(?:NOUN|PROPN)$/.test(upos[t]!)) noun = t
  const tail = noun < 0 ? [] : rowTail(sentence, noun)
  return tail.length === 1 ? [...movers.at(index, noun), ...movers.at(index, tail[0]!)] : []
}

export const childrenOf = (sentence: Sentence, token: number): readonly number[] =>
  Array.from(sentence.children.subarray(sentence.childStart[token]!, sentence.childStart[token + 1]!))

/** Is the truce of a year before the text's own? */
export const isHistory = (scene: Scene, index: number, object: TruceObject): boolean => pastYearOf(scene, index, object) !== undefined

/** The year beside a truce, where it lies before the text's own: "a 1994 cease-fire". */
export function pastYearOf(scene: Scene, index: number, object: TruceObject): string | undefined {
  const { reading } = scene
  const sentence = reading.sentences[index]!
  const published = reading.document.published?.slice(0, 4)
  for (let t = Math.max(0, object.from - 3); t < Math.min(sentence.length, object.to + 3); t++) {
    const year = /^(?:1[89]|20)\d\d$/.exec(sentence.form[t]!)?.[0]
    if (year && (!published || year < published)) return year
  }
  return undefined
}
