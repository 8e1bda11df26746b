import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Document } from '../src/documents/document.js'
import { traceLineage } from '../src/documents/lineage/trace-lineage.js'
import { documentOfRow } from '../src/pipeline/document-row.js'
import { digestOf } from './lineage/digest.js'
import { frozen, type LineageSet, setA, setB } from './lineage/lineage-set.js'
import { makeHandSet, makeLineageSet } from './lineage/make-set.js'
import { type LineageScore, scoreSet } from './lineage/score-set.js'

/** Which sets are measured: the two generated ones, and the files of agency reports on one event; B and D were never tuned on. */
export const lineageSets: Readonly<Record<string, () => LineageSet>> = {
  'lineage-a': () => makeLineageSet(setA),
  'lineage-b': () => makeLineageSet(setB),
  'lineage-c': () => makeHandSet('hand-c.txt'),
  'lineage-d': () => makeHandSet('hand-d.txt'),
}

/**
 * Measures how well copies are told: pairs of documents in one cluster, hard negatives kept apart, origins right, by kind of copy. Exit code 1 where a
 * number falls below its floor in `bench/floors.json`. `--json` prints JSON.
 */
export function lineageBench(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } })
  const floors = JSON.parse(readFileSync('bench/floors.json', 'utf8')) as Record<string, Record<string, number>>
  const results: Record<string, LineageScore & { readonly digest: string; readonly below: readonly string[] }> = {}
  for (const [name, make] of Object.entries(lineageSets)) {
    const set = make()
    const documents: readonly Document[] = set.documents.map(documentOfRow)
    const score = scoreSet(set.gold, traceLineage(documents))
    const measured = measuresOf(score)
    const below = Object.entries(floors[name] ?? {})
      .filter(([metric, floor]) => (measured[metric] ?? 0) < floor)
      .map(([metric, floor]) => `${name}: ${metric} ${measured[metric]} is below its floor ${floor}`)
    results[name] = { ...score, digest: digestOf(set), below }
  }
  const below = Object.values(results).flatMap((result) => result.below)
  if (values.json) console.log(JSON.stringify(results))
  else for (const [name, result] of Object.entries(results)) print(name, result)
  for (const line of below) console.error(line)
  if (below.length > 0) process.exitCode = 1
}

/** The numbers that have floors. */
export const measuresOf = (score: Pick<LineageScore, 'f1' | 'negativesKept' | 'origin'>): Readonly<Record<string, number>> => ({
  'pairs F1': score.f1,
  'negatives kept': score.negativesKept,
  'origin right': score.origin,
})

function print(name: string, score: LineageScore & { readonly digest: string }): void {
  const asFrozen = Object.values(frozen).includes(score.digest) ? ' (as frozen)' : ''
  console.log(
    `${name}  ${score.documents} documents, digest ${score.digest}${asFrozen}\n  pairs P ${score.precision} R ${score.recall} F1 ${score.f1} of ${score.goldPairs}   negatives kept apart ${score.negativesKept}% of ${score.negatives}   origin right ${score.origin}%   relation right ${score.relation}%`,
  )
  console.table(score.byKind)
}
