import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { AscribeError } from '../src/base/errors.js'
import { evaluate, type Floors, floorsFile, isBelow, type Measured, readFloors } from '../src/work/evaluation/evaluate.js'

/**
 * `ascribe evaluate` for those who work on the rules: `--data DIR --scorers DIR [SET…] [--json]`. `--raise` writes the numbers that are above their
 * floor as new floors. Exit code 1 where one is below.
 */
export async function evaluateBench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: 'string' }, scorers: { type: 'string' }, json: { type: 'boolean' }, raise: { type: 'boolean' } },
  })
  const { data, scorers } = values
  if (!data || !scorers)
    throw new AscribeError('evaluate-data-missing', 'Name the folder of the data and that of its scorers: --data DIR --scorers DIR.')
  const measured: Measured[] = []
  await evaluate({ data, scorers, tasks: positionals }, (one) => {
    measured.push(one)
  })
  if (values.raise) writeFileSync(floorsFile, `${JSON.stringify(raised(readFloors(), measured), null, 2)}\n`)
  const rows = measured.map((one) => ({ task: one.task, metric: one.metric.name, value: one.value, floor: one.floor }))
  if (values.json) console.log(JSON.stringify(rows))
  else console.table(rows.map((row, at) => ({ ...row, floor: row.floor ?? '', '': isBelow(measured[at]!) ? 'BELOW' : '' })))
  if (measured.some(isBelow)) process.exitCode = 1
}

function raised(floors: Floors, measured: readonly Measured[]): Floors {
  const higher: Record<string, Record<string, number>> = structuredClone(floors) as Record<string, Record<string, number>>
  for (const one of measured) {
    const { task, metric, value, floor } = one
    if (floor === undefined || (value !== floor && !isBelow(one))) higher[task] = { ...higher[task], [metric.name]: value }
  }
  return higher
}
