import type { Span } from '../../base/span.js'
import { hashOf, mix } from './word-hash.js'

/** A passage that stands in two texts, word for word but for case and signs between the words. */
export interface SharedPassage {
  readonly one: Span
  readonly other: Span
}

/** Fewer words in a row are set phrases. */
const LEAST = 5

/**
 * The passages of five words and more that two texts share, in the order of the first text; none overlaps another in it. Quotations and notices count
 * too: this is for showing, not for deciding. Of a run of words that stands in the other text several times, its first place that goes on longest is taken.
 * Linear in the texts but for phrases that are repeated often.
 */
export function sharedPassages(one: string, other: string): readonly SharedPassage[] {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const places = new Map<number, number[]>()
  for (let at = 0; at + LEAST <= second.hashes.length; at++) {
    const run = runAt(second.hashes, at)
    const list = places.get(run)
    if (!list) places.set(run, [at])
    else if (list.length < 8) list.push(at)
  }
  const passages: SharedPassage[] = []
  for (let at = 0; at + LEAST <= first.hashes.length; ) {
    let [length, place] = [0, 0]
    for (const begin of places.get(runAt(first.hashes, at)) ?? []) {
      let run = 0
      while (at + run < first.hashes.length && first.hashes[at + run] === second.hashes[begin + run]) run++
      if (run > length) [length, place] = [run, begin]
    }
    if (length < LEAST) {
      at++
      continue
    }
    const span = ({ spans }: Words, from: number): Span => [spans[from]![0], spans[from + length - 1]![1]]
    passages.push({ one: span(first, at), other: span(second, place) })
    at += length
  }
  return passages
}

interface Words {
  readonly hashes: readonly number[]
  readonly spans: readonly Span[]
}

function wordsOf(text: string): Words {
  const hashes: number[] = []
  const spans: Span[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+(?:[.,'’]\p{N}+|['’]\p{L}+)*/gu)) {
    hashes.push(hashOf(word.toLowerCase()))
    spans.push([index, index + word.length])
  }
  return { hashes, spans }
}

function runAt(hashes: readonly number[], from: number): number {
  let run = 0
  for (let at = from; at < from + LEAST; at++) run = Math.imul(run, 0x01000193) ^ hashes[at]!
  return mix(run)
}
