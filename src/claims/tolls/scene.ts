import type { Quantity } from '../../language/quantity.js'
import type { Sentence } from '../../language/sentence.js'
import type { Reading } from '../reading.js'
import type { Crowd } from './crowd.js'
import { findCrowds } from './find-crowds.js'

/** A sentence with the people it counts: what toll rules read. */
export interface Scene {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly crowds: readonly Crowd[]
  /** Index of the crowd that holds a token, or -1. */
  readonly crowdAt: Int16Array
  readonly quantities: readonly Quantity[]
  /** The words in lower case, apart by single spaces: what expressions of several words are looked for in. */
  readonly text: string
}

export function sceneOf(reading: Reading, index: number): Scene {
  const sentence = reading.sentences[index]!
  const quantities = reading.quantities[index] ?? []
  const crowds = findCrowds(sentence, quantities, reading.entities[index] ?? [])
  const crowdAt = new Int16Array(sentence.length).fill(-1)
  for (const crowd of crowds) crowdAt.fill(crowd.index, crowd.from, crowd.to)
  return { reading, sentence, crowds, crowdAt, quantities, text: sentence.lower.join(' ') }
}
