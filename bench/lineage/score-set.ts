import type { Copy } from '../../src/documents/lineage/copy.js'
import type { SetGold } from './lineage-set.js'

/** How well copies are told, in percent. */
export interface LineageScore {
  readonly documents: number
  readonly goldPairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly negatives: number
  readonly negativesKept: number
  readonly origin: number
  readonly relation: number
  /** Origin right and number of documents by the kind of copy. */
  readonly byKind: Readonly<
    Record<string, { readonly documents: number; readonly origin: number; readonly relation: number; readonly clustered: number }>
  >
}

const list = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

/** Scores answers: pairs of documents that share a cluster, hard negatives kept apart, origins and relations right. */
export function scoreSet(gold: readonly SetGold[], answers: readonly Copy[]): LineageScore {
  const answer = new Map(answers.map((copy) => [copy.id, copy]))
  const wanted = pairsOf(gold.map(({ id, cluster }) => [id, list(cluster)]))
  const given = pairsOf(gold.map(({ id }) => [id, answer.get(id)?.clusters ?? []]))
  let hit = 0
  for (const pair of given) if (wanted.has(pair)) hit++
  const negatives = gold.flatMap(({ id, negativesOf = [] }) => negativesOf.map((other) => pairOf(id, other)))
  const kinds = new Map<string, { documents: number; origin: number; relation: number; clustered: number }>()
  let [origins, relations] = [0, 0]
  for (const right of gold) {
    const copy = answer.get(right.id)
    const origin = list(right.origin).some((want) => copy?.origins.includes(want)) ? 1 : 0
    const relation = copy?.relation === right.relation ? 1 : 0
    const kind = kinds.get(right.kind) ?? { documents: 0, origin: 0, relation: 0, clustered: 0 }
    kind.documents++
    kind.origin += origin
    kind.relation += relation
    kind.clustered +=
      list(right.cluster).every((want) => copy?.clusters.includes(want)) && copy?.clusters.length === list(right.cluster).length ? 1 : 0
    kinds.set(right.kind, kind)
    origins += origin
    relations += relation
  }
  const percent = (part: number, all: number): number => (all === 0 ? 100 : Math.round((1e5 * part) / all) / 1000)
  return {
    documents: gold.length,
    goldPairs: wanted.size,
    precision: percent(hit, given.size),
    recall: percent(hit, wanted.size),
    f1: percent(2 * hit, given.size + wanted.size),
    negatives: negatives.length,
    negativesKept: percent(negatives.filter((pair) => !given.has(pair)).length, negatives.length),
    origin: percent(origins, gold.length),
    relation: percent(relations, gold.length),
    byKind: Object.fromEntries(
      [...kinds]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([kind, { documents, origin, relation, clustered }]) => [
          kind,
          {
            documents,
            origin: percent(origin, documents),
            relation: percent(relation, documents),
            clustered: percent(clustered, documents),
          },
        ]),
    ),
  }
}

const pairOf = (one: string, other: string): string => (one < other ? `${one}|${other}` : `${other}|${one}`)

function pairsOf(rows: readonly (readonly [id: string, clusters: readonly string[]])[]): ReadonlySet<string> {
  const members = new Map<string, string[]>()
  for (const [id, clusters] of rows) for (const cluster of clusters) members.set(cluster, [...(members.get(cluster) ?? []), id])
  const pairs = new Set<string>()
  for (const ids of members.values())
    for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) pairs.add(pairOf(one, other))
  return pairs
}
