import { compareTraces, type Link } from '../compare-traces.js'
import type { Linked } from '../resolve-copies.js'
import type { Trace } from '../trace.js'

/** Version of the rules by which lineage is traced. A ledger that was traced by another is traced anew. To be raised with every change of them. */
export const LINEAGE_RULES = 'lineage 4'

/** Does the one come first where a pair is compared? By id, so that a pair is compared in one way whichever arrived first. */
export const comesFirst = (one: { readonly id: string }, other: { readonly id: string }): boolean => one.id < other.id

/** How two documents stand to each other, seen from the one with the lesser id. */
export const linkOf = (one: Trace, other: Trace): Link | undefined =>
  comesFirst(one, other) ? compareTraces(one, other) : compareTraces(other, one)

/** Parts the numbers below `count` into those that are linked with each other, over however many links; each in ascending order. */
export function linkedParts(count: number, links: readonly Pick<Linked, 'one' | 'other'>[]): readonly (readonly number[])[] {
  const root = Int32Array.from({ length: count }, (_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (root[top] !== top) top = root[top]!
    for (let next = at; next !== top; ) [next, root[next]] = [root[next]!, top]
    return top
  }
  for (const { one, other } of links) {
    const [a, b] = [find(one), find(other)]
    if (a !== b) root[Math.max(a, b)] = Math.min(a, b)
  }
  const parts = new Map<number, number[]>()
  for (let at = 0; at < count; at++) {
    const top = find(at)
    const part = parts.get(top)
    if (part) part.push(at)
    else parts.set(top, [at])
  }
  return [...parts.values()]
}
