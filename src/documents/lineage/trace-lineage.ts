import type { Document } from '../document.js'
import type { Copy } from './copy.js'
import { creditedOf, isOutlet } from './credited.js'
import { textWords } from './fingerprint-words.js'
import { sharedCount, shingleSet, shinglesAt } from './shingles.js'

/** Share of the shorter text's shingles from which two texts go back to one: independent reports of one event stay below a tenth. */
const COPY = 0.2
/** Fewer shared shingles than this are set phrases. */
const FEWEST = 4
/** Shingles that stand in more texts than this are formulas and find no candidates. */
const COMMONEST = 64

interface Traced {
  readonly document: Document
  readonly set: Uint32Array
  readonly credited: readonly string[]
  readonly order: string
}

interface Link {
  readonly to: number
  /** Share of the own shingles that stand in the other, and of the other's in this. */
  readonly own: number
  readonly other: number
}

/**
 * How the documents of a set stand to each other: which are originals, which copies of them. One `Copy` per document in the order given; the order
 * changes no answer. An original is the one that a credit names, else the earliest published, else the longest, else the first by id.
 */
export function traceLineage(documents: readonly Document[]): readonly Copy[] {
  const traced = documents.map((document): Traced => {
    const set = shingleSet(shinglesAt(textWords(document.text)))
    return { document, set, credited: creditedOf(document), order: document.published ?? '9999' }
  })
  const links = linksOf(traced)
  const origins = traced.map((_, at) => originsOf(traced, links, at))
  return traced.map((one, at) => copyOf(traced, one, origins, at))
}

function linksOf(traced: readonly Traced[]): readonly (readonly Link[])[] {
  const holders = new Map<number, number[]>()
  const links: Link[][] = traced.map(() => [])
  traced.forEach(({ set }, at) => {
    const shared = new Map<number, number>()
    for (const shingle of set) {
      const list = holders.get(shingle)
      if (!list) {
        holders.set(shingle, [at])
        continue
      }
      if (list.length <= COMMONEST) {
        for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
        list.push(at)
      }
    }
    for (const [other, count] of shared) {
      if (count < FEWEST) continue
      const exact = sharedCount(set, traced[other]!.set)
      const own = exact / set.length
      const theirs = exact / traced[other]!.set.length
      if (Math.max(own, theirs) < COPY) continue
      links[at]!.push({ to: other, own, other: theirs })
      links[other]!.push({ to: at, own: theirs, other: own })
    }
  })
  return links
}

/** Does `one` come before `other` as the likelier original? */
function precedes(one: Traced, other: Traced): boolean {
  if (other.credited.some((name) => isOutlet(one.document.outlet, name))) return true
  if (one.credited.some((name) => isOutlet(other.document.outlet, name))) return false
  const [a, b] = [one.order.slice(0, 10), other.order.slice(0, 10)]
  if (a !== b) return a < b
  if (one.order !== other.order && one.order.length > 10 && other.order.length > 10) return one.order < other.order
  // on one day: what credits another is the copy, and an abridged text is the shorter
  if (one.credited.length !== other.credited.length) return one.credited.length < other.credited.length
  if (one.set.length !== other.set.length) return one.set.length > other.set.length
  return one.document.id < other.document.id
}

/** The documents that one goes back to at first hand: its earliest linked ones that are not copies of each other. */
function originsOf(traced: readonly Traced[], links: readonly (readonly Link[])[], at: number): readonly number[] {
  const one = traced[at]!
  const earlier = links[at]!.filter(({ to }) => precedes(traced[to]!, one)).sort((a, b) =>
    precedes(traced[a.to]!, traced[b.to]!) ? -1 : 1,
  )
  const origins: number[] = []
  for (const link of earlier) {
    const known = origins.some((origin) => links[origin]!.some(({ to }) => to === link.to))
    if (!known && (origins.length === 0 || link.other >= COPY * 2)) origins.push(link.to)
  }
  return origins
}

/** Follows origins to those that have none themselves. */
function roots(origins: readonly (readonly number[])[], at: number, seen = new Set<number>()): readonly number[] {
  if (seen.has(at)) return []
  seen.add(at)
  const above = origins[at]!
  if (above.length === 0) return [at]
  return [...new Set(above.flatMap((one) => roots(origins, one, seen)))]
}

function copyOf(traced: readonly Traced[], one: Traced, origins: readonly (readonly number[])[], at: number): Copy {
  const { id } = one.document
  const found = roots(origins, at)
  if (origins[at]!.length === 0 || found.length === 0) {
    // a republished text whose original is not at hand goes back to whom it credits
    const republished = one.document.rights?.originator
    if (republished && one.credited.includes(republished))
      return { id, origins: [republished], relation: 'verbatim', containment: 1, clusters: [id] }
    return { id, origins: [id], relation: 'original', containment: 0, clusters: [id] }
  }
  const shares = found.map((root) => sharedCount(one.set, traced[root]!.set))
  const containment = Math.min(1, shares.reduce((sum, share) => sum + share, 0) / Math.max(1, one.set.length))
  const root = traced[found[0]!]!
  const ids = found.map((origin) => traced[origin]!.document.id)
  return {
    id,
    origins: ids,
    relation: found.length > 1 ? 'merged' : relationTo(one, root, containment, shares[0]! / Math.max(1, root.set.length)),
    containment: Math.round(containment * 1000) / 1000,
    clusters: ids,
  }
}

const CORRECTION = /\b(?:correction|corrected|an earlier version of this|this (?:story|article|report) has been corrected)\b/i

function relationTo(one: Traced, root: Traced, containment: number, covered: number): Copy['relation'] {
  const address = one.document.canonical ?? one.document.url
  const same =
    (address !== undefined && address === (root.document.canonical ?? root.document.url)) || one.document.outlet === root.document.outlet
  if (same && one.document.outlet !== undefined && containment < 0.98)
    return CORRECTION.test(`${one.document.text.slice(0, 300)} ${one.document.text.slice(-400)}`) ? 'correction' : 'update'
  if (containment >= 0.85) return covered >= 0.8 ? 'verbatim' : 'abridged'
  return containment >= 0.55 ? (covered >= 0.75 ? 'verbatim' : 'abridged') : 'rewritten'
}
