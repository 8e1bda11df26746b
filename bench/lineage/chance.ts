/** Numbers by chance, the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from `low` to `high`, both possible. */
  between(low: number, high: number): number
  /** True in this share of cases. */
  in(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** A new list in another order. */
  shuffle<T>(list: readonly T[]): T[]
  /** Some of a list, in its order. */
  some<T>(list: readonly T[], count: number): T[]
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const shuffle = <T>(list: readonly T[]): T[] => {
    const shuffled = [...list]
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = between(0, i)
      ;[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!]
    }
    return shuffled
  }
  return {
    next,
    between,
    in: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)]!,
    shuffle,
    some: (list, count) => {
      const kept = new Set(shuffle(list.map((_, at) => at)).slice(0, count))
      return list.filter((_, at) => kept.has(at))
    },
  }
}
