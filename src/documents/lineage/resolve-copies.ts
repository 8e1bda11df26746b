import { credits, type Link, matchedSentences } from './compare-traces.js'
import type { Copy } from './copy.js'
import type { Trace } from './trace.js'

/** Two documents, by their numbers, and how they stand to each other, seen from the first. */
export interface Linked {
  readonly one: number
  readonly other: number
  readonly link: Link
}

interface Tie {
  readonly to: number
  readonly kind: Link['kind']
  readonly score: number
  /** Share of the own text that stands in the other, word for word and told at all; and of the other's in this. */
  readonly own: number
  readonly other: number
  readonly ownCovered: number
  readonly otherCovered: number
}

/** A digest's second story must be this share of what it tells. */
const PART = 0.15

/**
 * From documents and the links among them to a `Copy` for each, in the order given. The order of documents and links changes no answer: what comes
 * first is settled by credits, then dates, then the fuller text, then the id.
 */
export function resolveCopies(traces: readonly Trace[], links: readonly Linked[]): readonly Copy[] {
  const ties: Tie[][] = traces.map(() => [])
  for (const { one, other, link } of links) {
    const { own, other: back, ownCovered, otherCovered } = link.likeness
    const opposite = link.kind === 'cites' ? 'citedBy' : link.kind === 'citedBy' ? 'cites' : link.kind
    ties[one]!.push({ to: other, kind: link.kind, score: link.score, own, other: back, ownCovered, otherCovered })
    ties[other]!.push({
      to: one,
      kind: opposite,
      score: link.score,
      own: back,
      other: own,
      ownCovered: otherCovered,
      otherCovered: ownCovered,
    })
  }
  const order = orderOf(traces, ties)
  const rank = new Map(order.map((at, position) => [at, position]))
  const clusters: (readonly number[])[] = traces.map((_, at) => [at])
  const parents: (readonly Tie[])[] = traces.map(() => [])
  for (const at of order) {
    const earlier = ties[at]!.filter(({ to, kind }) => (kind === 'copy' || kind === 'version') && rank.get(to)! < rank.get(at)!)
    if (earlier.length === 0) continue
    parents[at] = sourcesOf(traces, at, earlier, clusters, rank)
    clusters[at] = [...new Set(parents[at]!.flatMap(({ to }) => clusters[to]!))]
  }
  const names = originatorsOf(traces, clusters)
  return traces.map((_, at) => copyOf(traces, at, ties[at]!, parents[at]!, clusters, names))
}

const strength = ({ kind, own, other, ownCovered, otherCovered }: Tie): number =>
  (kind === 'version' ? 4 : 0) + own + other + ownCovered + otherCovered

/** The documents that one is told after: the likest earlier one, and for a digest one of each other story that fills a part of it. */
function sourcesOf(
  traces: readonly Trace[],
  at: number,
  earlier: readonly Tie[],
  clusters: readonly (readonly number[])[],
  rank: ReadonlyMap<number, number>,
): readonly Tie[] {
  const best = new Map<number, Tie>()
  const single = earlier.filter(({ to }) => clusters[to]!.length === 1)
  const likeliest = (one: Tie, other: Tie): number => strength(other) - strength(one) || rank.get(one.to)! - rank.get(other.to)!
  if (single.length === 0) return [[...earlier].sort(likeliest)[0]!]
  for (const tie of [...single].sort(likeliest)) {
    const [cluster] = clusters[tie.to]!
    if (!best.has(cluster!)) best.set(cluster!, tie)
  }
  const [first, ...others] = [...best.values()]
  const sources = [first!]
  if (others.length === 0 || first!.kind === 'version') return sources
  const taken = matchedSentences(traces[at]!, traces[first!.to]!)
  for (const tie of others) {
    const matched = matchedSentences(traces[at]!, traces[tie.to]!)
    let [own, all] = [0, 0]
    matched.forEach((share, sentence) => {
      all += share
      if (share > taken[sentence]! * 1.5) own += share
    })
    const total = matched.length
    if (own < all * 0.6 || own / Math.max(1, total) < PART) continue
    sources.push(tie)
    matched.forEach((share, sentence) => {
      taken[sentence] = Math.max(taken[sentence]!, share)
    })
  }
  return sources
}

/** All documents, what may be an original before what may be its copy. */
function orderOf(traces: readonly Trace[], ties: readonly (readonly Tie[])[]): readonly number[] {
  const keys = traces.map((trace, at) =>
    keyOf(trace, ties[at]!.filter(({ to, kind }) => kind === 'copy' && credits(traces[to]!, trace)).length),
  )
  const byKey = (a: number, b: number): number => {
    const [one, other] = [keys[a]!, keys[b]!]
    for (let at = 0; at < one.length; at++) if (one[at]! !== other[at]!) return one[at]! < other[at]! ? -1 : 1
    return 0
  }
  // what must come first whatever its date: whom a text credits; and where one is not dated, the one that holds the other
  const before: number[][] = traces.map(() => [])
  const waits = new Int32Array(traces.length)
  ties.forEach((list, at) => {
    for (const { to, kind, own, other, ownCovered, otherCovered } of list) {
      if (kind !== 'copy' && kind !== 'version') continue
      const [mine, theirs] = [credits(traces[at]!, traces[to]!), credits(traces[to]!, traces[at]!)]
      const later = mine !== theirs ? mine : isLater(traces[at]!, traces[to]!, own + ownCovered - other - otherCovered, kind === 'version')
      if (!later) continue
      before[to]!.push(at)
      waits[at]!++
    }
  })
  const order: number[] = []
  const sorted = traces.map((_, at) => at).sort(byKey)
  const done = new Uint8Array(traces.length)
  const place = (at: number): void => {
    done[at] = 1
    order.push(at)
    for (const next of before[at]!) waits[next]!--
  }
  // as few passes as the longest chain of credits; where they run in a circle, the first by date opens it
  for (let left = sorted; left.length > 0; ) {
    const free = left.filter((at) => waits[at]! <= 0)
    for (const at of free.length > 0 ? free : [left[0]!]) place(at)
    left = left.filter((at) => !done[at])
  }
  return order
}

/** Where neither credits the other: is the one later, by the hour of one day where both are told, else where one of them is not dated by whether it stands within the other? */
function isLater(one: Trace, other: Trace, within: number, isVersion: boolean): boolean {
  const dated = one.day !== undefined && other.day !== undefined
  if (dated && (one.day !== other.day || (hasHour(one) && hasHour(other)))) return Date.parse(one.published!) > Date.parse(other.published!)
  // versions of one article grow; copies do not
  if (isVersion) return one.corrects === other.corrects ? within < 0 : one.corrects
  if (dated) return false
  return isCredited(one) === isCredited(other) && within > 0
}

const hasHour = ({ published }: Trace): boolean => published !== undefined && published.length > 10
const isCredited = ({ credits: all }: Trace): boolean => all.some(({ kind }) => kind !== 'cited')

/** By day; on one day what credits nobody comes first, then what others credit, then agencies, then what quotes and tells more. */
const keyOf = (trace: Trace, creditedBy: number): readonly (number | string)[] => [
  trace.day ?? 1e9,
  isCredited(trace) ? 1 : 0,
  -creditedBy,
  trace.agency ? 0 : 1,
  -trace.quotations,
  -trace.shingles.length,
  trace.id,
]

/** Clusters whose original is not at hand: the number of the document that stands for it, and the name that its documents credit. */
function originatorsOf(traces: readonly Trace[], clusters: readonly (readonly number[])[]): ReadonlyMap<number, string> {
  const votes = new Map<number, Map<string, { count: number; name: string }>>()
  const present = new Map<number, Set<number>>()
  clusters.forEach((list, at) => {
    if (list.length !== 1) return
    const root = list[0]!
    present.set(root, (present.get(root) ?? new Set()).add(at))
    for (const { kind, key, name } of traces[at]!.credits) {
      if (kind !== 'origin') continue
      const named = votes.get(root) ?? new Map<string, { count: number; name: string }>()
      const vote = named.get(key) ?? { count: 0, name }
      vote.count += at === root ? 1.5 : 1
      named.set(key, vote)
      votes.set(root, named)
    }
  })
  const names = new Map<number, string>()
  for (const [root, named] of votes) {
    // whom copies credit and who is at hand is the root already
    const members = [...present.get(root)!]
    const isKnown = members.some((at) => members.some((other) => other !== at && credits(traces[other]!, traces[at]!)))
    if (isKnown && !traces[root]!.credits.some(({ kind }) => kind === 'origin')) continue
    const [most] = [...named.values()].sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
    if (most) names.set(root, most.name)
  }
  return names
}

function copyOf(
  traces: readonly Trace[],
  at: number,
  ties: readonly Tie[],
  parents: readonly Tie[],
  clusters: readonly (readonly number[])[],
  names: ReadonlyMap<number, string>,
): Copy {
  const { id } = traces[at]!
  const roots = clusters[at]!
  const ids = roots.map((root) => traces[root]!.id).sort()
  const origins = [...new Set(roots.map((root) => names.get(root) ?? traces[root]!.id))].sort()
  if (parents.length === 0) {
    if (names.has(at)) return { id, origins, relation: 'verbatim', containment: 1, clusters: ids }
    const cited = citedOf(traces, at, ties, clusters, names)
    if (cited.length > 0) return { id, origins: cited, relation: 'cites', containment: 0, clusters: ids }
    return { id, origins: [id], relation: 'original', containment: 0, clusters: ids }
  }
  const containment = Math.min(
    1,
    parents.reduce((sum, { own, ownCovered }) => sum + Math.max(own, ownCovered), 0),
  )
  return {
    id,
    origins,
    relation: roots.length > 1 ? 'merged' : relationOf(traces, at, parents[0]!),
    containment: Math.round(containment * 1000) / 1000,
    clusters: ids,
  }
}

/** Whom a document only cites: at least half of its figures are another outlet's, or a part of it is. */
function citedOf(
  traces: readonly Trace[],
  at: number,
  ties: readonly Tie[],
  clusters: readonly (readonly number[])[],
  names: ReadonlyMap<number, string>,
): readonly string[] {
  const trace = traces[at]!
  const part = trace.credits.find(({ kind }) => kind === 'files')
  const figures = trace.cited.filter(({ onFigure }) => onFigure)
  if (figures.length * 2 < trace.tolls || (figures.length === 0 && !part)) return []
  const [best] = ties
    .filter(({ kind }) => kind === 'cites')
    .sort((one, other) => other.score - one.score || (traces[one.to]!.id < traces[other.to]!.id ? -1 : 1))
  if (best) return clusters[best.to]!.map((root) => names.get(root) ?? traces[root]!.id).sort()
  return [figures[0]?.name ?? part!.name]
}

function relationOf(traces: readonly Trace[], at: number, { to, kind, own, other }: Tie): Copy['relation'] {
  const [one, root] = [traces[at]!, traces[to]!]
  if (kind === 'version' || (one.outletKey !== undefined && one.outletKey === root.outletKey && own < 0.98))
    return one.corrects ? 'correction' : 'update'
  if (own < 0.6) return 'rewritten'
  return other < 0.78 * own ? 'abridged' : 'verbatim'
}
