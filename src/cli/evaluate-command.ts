import type { Command } from 'commander'
import type { Measured } from '../work/evaluation/evaluate.js'
import type { Told } from '../work/evaluation/tasks.js'
import { EXIT } from './exit-code.js'
import { inColumns } from './layout-text.js'
import { plural, print, say } from './terminal.js'
import { threadsOption } from './threads-option.js'

interface EvaluateOptions {
  readonly data: string
  readonly scorers: string
  readonly threads: number
  readonly json?: true
}

/** `ascribe evaluate`: the measured table. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('measure what is read against sets that people have coded, and print each number beside its floor and the published ones')
    .argument('[sets...]', 'names of sets; all unless given')
    .requiredOption('--data <folder>', 'folder of the sets, which are no part of Ascribe')
    .requiredOption('--scorers <folder>', 'folder of the scorers that judge the answers')
    .addOption(threadsOption())
    .option('--json', 'print one JSON object a number')
    .addHelpText(
      'after',
      `
Exit code 1 where a number is below its floor (bench/floors.json). docs/MEASURED.md tells of the sets.

Examples:
  ascribe evaluate --data ../data --scorers ../eval
  ascribe evaluate satp hard --data ../data --scorers ../eval --json`,
    )
    .action(evaluateCommand)
}

async function evaluateCommand(tasks: readonly string[], { data, scorers, threads, json }: EvaluateOptions): Promise<void> {
  const { evaluate, isBelow } = await import('../work/evaluation/evaluate.js')
  const measured: Measured[] = []
  await evaluate({ data, scorers, tasks, threads }, async (one) => {
    measured.push(one)
    const { task, metric, value, floor } = one
    if (json)
      await print(
        `${JSON.stringify({
          task,
          metric: metric.name,
          value,
          ...(floor !== undefined && { floor }),
          ...(metric.naive && { naive: toldRow(metric.naive) }),
          ...(metric.published && { published: toldRow(metric.published) }),
        })}\n`,
      )
  })
  const below = measured.filter(isBelow)
  if (!json) {
    const rows = measured.map((one) => [
      one.task,
      one.metric.name,
      number(one.value),
      one.floor === undefined ? '' : number(one.floor),
      isBelow(one) ? 'BELOW' : '',
      told(one.metric.naive),
      told(one.metric.published),
    ])
    const head = ['set', 'measure', 'now', 'floor', '', 'simple', 'published']
    await print(`${inColumns([head, ...rows], new Set([2, 3])).join('\n')}\n`)
  }
  if (below.length === 0) return
  say(`ascribe: ${plural(below.length, 'number')} below the floor.`)
  process.exitCode = EXIT.someFailed
}

/** Percentages with one decimal; small errors keep two. */
const number = (value: number): string => (Math.abs(value) < 5 ? value.toFixed(2) : value.toFixed(1))
const told = (one: Told | undefined): string => (one ? `${number(one[0])} (${one[1]})` : '')
const toldRow = ([value, by]: Told): object => ({ value, by })
