import type { Document } from '../document.js'
import { compareTraces } from './compare-traces.js'
import type { Copy } from './copy.js'
import { type Linked, resolveCopies } from './resolve-copies.js'
import { type Trace, traceOf } from './trace.js'

/**
 * How the documents of a set stand to each other: which are originals, which copies of them. One `Copy` per document in the order given; the order
 * changes no answer.
 */
export function traceLineage(documents: readonly Document[]): readonly Copy[] {
  const traces = documents.map(traceOf)
  return resolveCopies(traces, linksOf(traces))
}

/** Links among the candidates: documents that share a few shingles, rare terms within days, an address, or of which one names the other. */
function linksOf(traces: readonly Trace[]): readonly Linked[] {
  const links: Linked[] = []
  const holders = new Map<number | string, number[]>()
  const byOutlet = new Map<string, number[]>()
  traces.forEach(({ outletKey }, at) => {
    if (outletKey !== undefined) byOutlet.set(outletKey, [...(byOutlet.get(outletKey) ?? []), at])
  })
  const seen = new Set<string>()
  traces.forEach((trace, at) => {
    const shared = new Map<number, number>()
    const look = (key: number | string, weight: number): void => {
      const list = holders.get(key)
      if (!list) holders.set(key, [at])
      else {
        for (const other of list) shared.set(other, (shared.get(other) ?? 0) + weight)
        list.push(at)
      }
    }
    for (const shingle of trace.shingles) if (shingle % 8 === 0) look(shingle + 0.5, 10)
    for (const term of trace.terms) look(term, 1)
    if (trace.address !== undefined) look(trace.address, 10)
    for (const { key } of trace.credits) for (const other of byOutlet.get(key) ?? []) if (other !== at) shared.set(other, 4)
    for (const [other, count] of shared) {
      const pair = at < other ? `${at} ${other}` : `${other} ${at}`
      if (count < 4 || seen.has(pair)) continue
      seen.add(pair)
      const link = compareTraces(trace, traces[other]!)
      if (link) links.push({ one: at, other, link })
    }
  })
  return links
}
