import type { ToldLoss } from './told-loss.js'

/** Share of the numbers of the one who tells less that must be of losses of the other's, for both to be of one circle: fewer may be attacks wrongly joined. */
const SHARED = 0.1

/**
 * Circles of habits that are told of the same losses: of two sides, what the first says of its own fighters and the second of its enemy's. What is learnt
 * of one circle hangs on no other's. Gives the circle of a habit by the name of its first; one that belongs to nobody in particular is in none.
 */
export function circlesOf(losses: readonly ToldLoss[]): ReadonlyMap<string, string> {
  const tells = new Map<string, number>()
  const both = new Map<string, Map<string, number>>()
  for (const { told } of losses) {
    const habits = [...new Set(told.flatMap(({ habit, kind }) => (habit === kind ? [] : [habit])))].sort()
    habits.forEach((one, at) => {
      tells.set(one, (tells.get(one) ?? 0) + 1)
      let others = both.get(one)
      if (!others) both.set(one, (others = new Map()))
      for (const other of habits.slice(at + 1)) others.set(other, (others.get(other) ?? 0) + 1)
    })
  }
  const circles = new Map([...tells.keys()].map((habit) => [habit, habit]))
  const first = (habit: string): string => {
    const next = circles.get(habit)!
    return next === habit ? habit : first(next)
  }
  for (const [one, others] of both)
    for (const [other, count] of others)
      if (count >= SHARED * Math.min(tells.get(one)!, tells.get(other)!)) {
        const [a, b] = [first(one), first(other)].sort() as [string, string]
        circles.set(b, a)
      }
  return new Map([...circles.keys()].map((habit) => [habit, first(habit)]))
}
