import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { AscribeError } from '../../base/errors.js'
import { extractLines } from '../extract-lines.js'
import { parseBlocks } from '../parse-blocks.js'
import { factualityError } from './factuality-error.js'
import { type Metric, TASKS, type Task } from './tasks.js'

export interface Evaluating {
  /** Folder of the sets, and of the scorers that judge the answers to them. */
  readonly data: string
  readonly scorers: string
  /** Names of the sets; none: all. */
  readonly tasks?: readonly string[]
  readonly threads?: number
}

/** One measured number. */
export interface Measured {
  readonly task: string
  readonly metric: Metric
  /** To three decimals. */
  readonly value: number
  readonly floor?: number
}

/** The least that each number may be, by set and measure. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

const own = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url))

/** The floors of this version. */
export const floorsFile: string = own('bench/floors.json')
export const readFloors = (): Floors => JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors

/** Is a number below its floor? Of an error the lower is the better. */
export const isBelow = ({ metric, value, floor }: Measured): boolean => floor !== undefined && (metric.less ? value > floor : value < floor)

/**
 * Reads the sets, has the scorers judge the answers, and tells each number as soon as its set is done. Throws `evaluate-data-missing`,
 * `evaluate-unknown-task`, `evaluate-scorer-failed`; the first two before anything is read.
 */
export async function evaluate(
  { data, scorers, tasks = [], threads = 0 }: Evaluating,
  tell: (measured: Measured) => Promise<void> | void,
): Promise<void> {
  const unknown = tasks.find((name) => !TASKS.some((task) => task.name === name))
  if (unknown !== undefined)
    throw new AscribeError(
      'evaluate-unknown-task',
      `There is no set "${unknown}". The sets are ${TASKS.map(({ name }) => name).join(', ')}.`,
    )
  const wanted = TASKS.filter(({ name }) => tasks.length === 0 || tasks.includes(name))
  for (const task of wanted) {
    for (const path of [goldOf(task, data), task.scorer === '' ? '' : scorerOf(task, scorers)])
      if (path !== '' && !existsSync(path))
        throw new AscribeError(
          'evaluate-data-missing',
          `There is no file ${path}, which the set "${task.name}" needs. The sets and scorers are no part of Ascribe: name their folders with --data and --scorers, or only the sets that are there.`,
        )
  }
  const floors = readFloors()
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-evaluate-'))
  try {
    for (const task of wanted) {
      const scores = await scoresOf(task, { data, scorers, folder, threads })
      for (const metric of task.metrics) {
        const floor = floors[task.name]?.[metric.name]
        await tell({
          task: task.name,
          metric,
          value: Math.round(1000 * valueAt(scores, metric.path)) / 1000,
          ...(floor !== undefined && { floor }),
        })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const goldOf = (task: Task, data: string): string => (task.gold.startsWith('bench/') ? own(task.gold) : join(data, task.gold))
const scorerOf = (task: Task, scorers: string): string => join(scorers, `score-${task.scorer}.mjs`)

interface Surroundings {
  readonly data: string
  readonly scorers: string
  readonly folder: string
  readonly threads: number
}

async function scoresOf(task: Task, { data, scorers, folder, threads }: Surroundings): Promise<unknown> {
  if (task.answer === 'factuality') return { mae: factualityError(goldOf(task, data)) }
  const gold = task.ids ? join(folder, `${task.name}.gold`) : goldOf(task, data)
  if (task.ids) writeFileSync(gold, rowsOf(goldOf(task, data), own(task.ids)))
  const answer = join(folder, task.name)
  const out = createWriteStream(answer)
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain')
  }
  const input = createReadStream(gold) as AsyncIterable<Uint8Array>
  if (task.answer === 'syntax') await parseBlocks(input, { threads, write })
  else await extractLines(input, { threads, write, layers: new Set(task.layers ?? []) })
  out.end()
  await finished(out)
  const scorer = scorerOf(task, scorers)
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, gold, answer, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0)
    throw new AscribeError('evaluate-scorer-failed', `${scorer} failed on the answers to "${task.name}": ${stderr.slice(0, 500)}`)
  return JSON.parse(stdout)
}

/** The rows of a set whose ids are listed. */
function rowsOf(gold: string, list: string): string {
  const ids = new Set((JSON.parse(readFileSync(list, 'utf8')) as { readonly ids: readonly string[] }).ids)
  return readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && ids.has((JSON.parse(line) as { readonly id: string }).id))
    .map((line) => `${line}\n`)
    .join('')
}

function valueAt(scores: unknown, path: string): number {
  let at = scores
  for (const key of path.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[key]
  return Number(at)
}
