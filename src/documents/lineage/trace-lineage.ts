import type { Document } from '../document.js'
import type { Copy } from './copy.js'
import { keysOf } from './index/document-keys.js'
import { comesFirst, linkOf } from './index/link-traces.js'
import { MemoryIndex } from './index/memory-index.js'
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

/** Links among the documents that share passages, an address, or rare terms within days. */
function linksOf(traces: readonly Trace[]): readonly Linked[] {
  const links: Linked[] = []
  const index = new MemoryIndex()
  for (const [at, trace] of traces.entries()) {
    const keys = keysOf(trace)
    for (const other of index.candidates(keys)) {
      const link = linkOf(trace, traces[other]!)
      if (link) links.push(comesFirst(trace, traces[other]!) ? { one: at, other, link } : { one: other, other: at, link })
    }
    index.add(at, keys)
  }
  return links
}
