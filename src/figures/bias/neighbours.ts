import type { Observation } from './loss-claim.js'

/** What tells which claims tell most about one: its own series first, then other speakers on the same loss, the speaker's other series, its kind. */
const WAYS: readonly { readonly keyOf: (one: Observation) => string; readonly each: number }[] = [
  { keyOf: (one) => `${one.claimant}|${one.victim}|${one.category}|${one.frame}`, each: 6 },
  { keyOf: (one) => `${one.victim}|${one.category}|${one.frame}`, each: 6 },
  { keyOf: (one) => `${one.claimant}|${one.victim}|${one.people}|${one.frame}`, each: 5 },
  { keyOf: (one) => `${one.people}|${one.frame}`, each: 5 },
  { keyOf: (one) => `${one.claimant}|${one.victim}|${one.category}`, each: 1 },
  { keyOf: (one) => one.category, each: 1 },
]

export const seriesOf: (one: Observation) => string = WAYS[0]!.keyOf

/**
 * A finder of the claims nearest in time before and after one, some of each way; at most 48. `apart`: none that are nearer than so much
 * in days (a gap, as where a stretch of days is missing).
 */
export function createNeighbours(known: readonly Observation[]): (one: Observation, apart?: (other: number) => boolean) => Int32Array {
  const lists = WAYS.map(() => new Map<string, number[]>())
  const order = known.map((_, index) => index).sort((a, b) => known[a]!.time - known[b]!.time)
  for (const index of order)
    WAYS.forEach(({ keyOf }, way) => {
      const key = keyOf(known[index]!)
      const list = lists[way]!.get(key)
      if (list) list.push(index)
      else lists[way]!.set(key, [index])
    })
  return (one, apart = (other) => known[other] === one) => {
    const found = new Set<number>()
    WAYS.forEach(({ keyOf, each }, way) => {
      const list = lists[way]!.get(keyOf(one))
      if (!list) return
      let low = 0
      let high = list.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (known[list[middle]!]!.time < one.time) low = middle + 1
        else high = middle
      }
      for (const step of [1, -1]) {
        let taken = 0
        for (let at = step > 0 ? low : low - 1; at >= 0 && at < list.length && taken < each; at += step) {
          const other = list[at]!
          if (found.has(other) || apart(other)) continue
          found.add(other)
          taken++
        }
      }
    })
    return Int32Array.from(found)
  }
}
