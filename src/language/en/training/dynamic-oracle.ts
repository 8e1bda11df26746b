import type { ParserState } from '../parser-state.js'

/** Gold heads and labels (by number) of one sentence, and the dependents of each word, the root's last. */
export interface GoldTree {
  readonly head: Int32Array
  readonly label: Int32Array
  readonly dependents: readonly Int32Array[]
}

/** Builds the tree with its lists of dependents. */
export function goldTree(head: readonly number[], label: Int32Array): GoldTree {
  const lists: number[][] = Array.from({ length: head.length + 1 }, () => [])
  head.forEach((h, d) => {
    lists[h]!.push(d)
  })
  return { head: Int32Array.from(head), label, dependents: lists.map((list) => Int32Array.from(list)) }
}

const onStack = (p: ParserState, word: number, below: number): boolean => {
  for (let i = 0; i < below; i++) if (p.stack[i] === word) return true
  return false
}

/** How many gold arcs SHIFT makes unreachable (Goldberg and Nivre 2013, arc-hybrid). */
export function shiftCost(p: ParserState, gold: GoldTree): number {
  const b = p.buffer
  let cost = 0
  // heads of b below the top of the stack; the top would be b's neighbour and can still take it
  if (gold.head[b]! < b && onStack(p, gold.head[b]!, p.size - 1)) cost++
  for (const d of gold.dependents[b]!) if (d < b && onStack(p, d, p.size)) cost++
  return cost
}

/** How many gold arcs are lost when the top of the stack becomes a dependent of the first word of the buffer. */
export function leftCost(p: ParserState, gold: GoldTree): number {
  const s = p.stack[p.size - 1]!
  const head = gold.head[s]!
  let cost = 0
  if (head > p.buffer || (p.size > 1 && head === p.stack[p.size - 2])) cost++
  for (const d of gold.dependents[s]!) if (d >= p.buffer) cost++
  return cost
}

/** How many gold arcs are lost when the top of the stack becomes a dependent of the word below it. */
export function rightCost(p: ParserState, gold: GoldTree): number {
  const s = p.stack[p.size - 1]!
  let cost = 0
  if (gold.head[s]! >= p.buffer) cost++
  for (const d of gold.dependents[s]!) if (d >= p.buffer) cost++
  return cost
}
