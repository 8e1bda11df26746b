import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { AscribeError } from '../src/base/errors.js'
import { parseConllu } from '../src/language/conllu.js'
import { type Analyser, createAnalyser } from '../src/pipeline/analyser.js'
import { documentOfRow, extractRow } from '../src/pipeline/document-row.js'
import type { Layer } from '../src/pipeline/layer.js'

/** One measured set: what it is answered with, by which scorer, and which numbers of the scorer's answer count. */
interface Task {
  readonly name: string
  /** Within the data folder, or of this repository where it begins with `bench/`. */
  readonly gold: string
  readonly scorer: string
  readonly layers?: readonly Layer[]
  /** File with the ids of the rows that count. */
  readonly ids?: string
  readonly metrics: readonly (readonly [name: string, path: string])[]
}

const TOLLS: Task['metrics'] = [['killed exact', 'killedExact']]

const TASKS: readonly Task[] = [
  {
    name: 'satp',
    gold: 'tolls/satp.jsonl',
    scorer: 'tolls',
    metrics: [
      ...TOLLS,
      ['killed exact, 6+', 'bins.6+'],
      ['wounded exact', 'woundedExact'],
      ['all sides, fatal', 'allSidesExact'],
      ['two-sided', 'twoSidedExact'],
    ],
  },
  { name: 'wikipedia', gold: 'tolls/wikipedia-incidents.jsonl', scorer: 'tolls', metrics: [...TOLLS, ['wounded exact', 'woundedExact']] },
  { name: 'muc4', gold: 'tolls/muc4.jsonl', scorer: 'tolls', ids: 'bench/muc4-ids.json', metrics: TOLLS },
  ...(['dispatches/dispatches.jsonl', 'dispatches/hard.jsonl', 'bench/dispatches.jsonl'] as const).map(
    (gold): Task => ({
      name: gold.startsWith('bench') ? 'own-dispatches' : gold.includes('hard') ? 'hard' : 'dispatches',
      gold,
      scorer: 'dispatches',
      metrics: [
        ['figures F1', 'figures.f'],
        ['fully right F1', 'full.f'],
        ['cease-fire moves F1', 'ceasefire.f'],
      ],
    }),
  ),
  {
    name: 'polnear',
    gold: 'attribution/polnear.jsonl',
    scorer: 'attribution',
    layers: ['attributions'],
    metrics: [
      ['cue F1', 'cue.f'],
      ['source F1', 'source.f'],
      ['content F1', 'content.f'],
      ['linked F1', 'linked.f'],
    ],
  },
  { name: 'plv', gold: 'events/plv.jsonl', scorer: 'events', metrics: [['type F1', 'type.f']] },
  {
    name: 'gsr',
    gold: 'events/plover-gsr.jsonl',
    scorer: 'events',
    metrics: [
      ['type and both actors, recall', 'triple.r'],
      ['type and both actors, precision', 'triple.p'],
    ],
  },
  {
    name: 're3d',
    gold: 'entities/re3d.jsonl',
    scorer: 'entities',
    layers: ['entities'],
    metrics: [
      ['exact F1', 'exact.f'],
      ['touching F1', 'touching.f'],
    ],
  },
]

interface Result {
  readonly task: string
  readonly metric: string
  readonly value: number
  readonly floor?: number
}

const EWT = 'syntax/en_ewt-dev.conllu'

/**
 * Measures every set (or those named) with the scorers of the data set: `--data DIR` and `--scorers DIR`. Prints each number beside its floor in
 * `bench/floors.json`; exit code 1 where one is below. `--raise` writes the numbers that are above their floor as new floors. `--json`.
 */
export async function evaluateBench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: 'string' }, scorers: { type: 'string' }, json: { type: 'boolean' }, raise: { type: 'boolean' } },
  })
  const { data, scorers } = values
  if (!data || !scorers)
    throw new AscribeError('evaluate-without-data', 'Name the folder of the data and that of its scorers: --data DIR --scorers DIR.')
  const names = [...TASKS.map(({ name }) => name), 'uw', 'ewt']
  const unknown = positionals.find((name) => !names.includes(name))
  if (unknown) throw new AscribeError('evaluate-unknown-task', `There is no task "${unknown}". The tasks are ${names.join(', ')}.`)
  const wanted = (name: string) => positionals.length === 0 || positionals.includes(name)
  const floors = JSON.parse(readFileSync('bench/floors.json', 'utf8')) as Record<string, Record<string, number>>
  const analyser = createAnalyser()
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-evaluate-'))
  const results: Result[] = []
  const add = (task: string, metric: string, value: number) =>
    results.push({ task, metric, value, ...(floors[task]?.[metric] !== undefined && { floor: floors[task]?.[metric] }) })
  try {
    for (const task of TASKS.filter(({ name }) => wanted(name)))
      for (const [metric, value] of measureTask(task, { data, scorers, folder, analyser })) add(task.name, metric, value)
    if (wanted('uw')) add('uw', 'factuality MAE', factualityError(join(data, 'attribution/factuality-uw.jsonl'), analyser))
    if (wanted('ewt')) for (const [metric, value] of measureSyntax({ data, scorers, folder, analyser })) add('ewt', metric, value)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (values.raise) raise(floors, results)
  if (values.json) console.log(JSON.stringify(results))
  else
    console.table(
      results.map(({ task, metric, value, floor }) => ({
        task,
        metric,
        value: round(value),
        floor: floor ?? '',
        '': isBelow(metric, value, floor) ? 'BELOW' : '',
      })),
    )
  if (results.some(({ metric, value, floor }) => isBelow(metric, value, floor))) process.exitCode = 1
}

interface Place {
  readonly data: string
  readonly scorers: string
  readonly folder: string
  readonly analyser: Analyser
}

const round = (value: number): number => Math.round(value * 1000) / 1000
/** Of an error the lower is the better. */
const isBelow = (metric: string, value: number, floor: number | undefined): boolean =>
  floor !== undefined && (metric.endsWith('MAE') ? round(value) > floor : round(value) < floor)

function raise(floors: Record<string, Record<string, number>>, results: readonly Result[]): void {
  for (const { task, metric, value, floor } of results) {
    const better = floor === undefined || (metric.endsWith('MAE') ? round(value) < floor : round(value) > floor)
    if (better) floors[task] = { ...floors[task], [metric]: round(value) }
  }
  writeFileSync('bench/floors.json', `${JSON.stringify(floors, null, 2)}\n`)
}

function measureTask(task: Task, { data, scorers, folder, analyser }: Place): readonly (readonly [string, number])[] {
  const path = task.gold.startsWith('bench/') ? task.gold : join(data, task.gold)
  const ids = task.ids ? new Set((JSON.parse(readFileSync(task.ids, 'utf8')) as { ids: string[] }).ids) : undefined
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .filter((line) => !ids || ids.has((JSON.parse(line) as { id: string }).id))
  const gold = join(folder, `${task.name}.gold.jsonl`)
  const answer = join(folder, `${task.name}.jsonl`)
  writeFileSync(gold, `${rows.join('\n')}\n`)
  const layers = new Set(task.layers ?? [])
  writeFileSync(answer, rows.map((row) => `${JSON.stringify(extractRow(documentOfRow(JSON.parse(row)), analyser, layers))}\n`).join(''))
  const scores = scored(join(scorers, `score-${task.scorer}.mjs`), gold, answer)
  return task.metrics.map(([name, metric]) => [name, valueAt(scores, metric)])
}

function scored(scorer: string, gold: string, answer: string): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, gold, answer, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new AscribeError('evaluate-scorer-failed', `${scorer} failed: ${stderr.slice(0, 500)}`)
  return JSON.parse(stdout)
}

function valueAt(scores: unknown, path: string): number {
  let at = scores
  for (const key of path.split('.')) at = (at as Record<string, unknown>)[key]
  return Number(at)
}

function measureSyntax({ data, scorers, folder, analyser }: Place): readonly (readonly [string, number])[] {
  const answer = join(folder, 'ewt.conllu')
  const gold = join(data, EWT)
  writeFileSync(answer, parseConllu(analyser.english, readFileSync(gold, 'utf8')))
  const scores = scored(join(scorers, 'score-syntax.mjs'), gold, answer)
  return [
    ['UPOS', valueAt(scores, 'upos')],
    ['LAS', valueAt(scores, 'las')],
  ]
}

interface FactualityRow {
  readonly id: string
  readonly text: string
  readonly targets: readonly { readonly span: readonly [number, number, string]; readonly label: number }[]
}

/** Mean absolute error of the layer `factuality` on the predicates rated; one that the layer leaves out counts as certain (3). */
function factualityError(path: string, analyser: Analyser): number {
  let error = 0
  let targets = 0
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const row = JSON.parse(line) as FactualityRow
    const { factuality = [] } = extractRow(documentOfRow({ id: row.id, text: row.text }), analyser, new Set(['factuality'] as const))
    for (const { span, label } of row.targets) {
      const found = factuality.find(({ span: [start, end] }) => start < span[1] && span[0] < end)
      error += Math.abs((found?.value ?? 3) - label)
      targets++
    }
  }
  return error / targets
}
