import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { lineageSets, measuresOf } from '../../bench/lineage.js'
import { readFloors } from '../../src/work/evaluation/evaluate.js'
import { TASKS } from '../../src/work/evaluation/tasks.js'
import { ascribe, rowsOf, scratch } from './run.js'

const scorers = join(scratch, 'scorers')
const options = ['--data', scratch, '--scorers', scorers, '--threads', '1']

before(() => {
  mkdirSync(scorers)
  // judges by the share of rows that are answered, and finds no cease-fire move
  writeFileSync(
    join(scorers, 'score-dispatches.mjs'),
    `import { readFileSync } from 'node:fs'
const [gold, answer] = process.argv.slice(2, 4).map((path) => readFileSync(path, 'utf8').trim().split('\\n').map((line) => JSON.parse(line).id))
const f = (100 * answer.filter((id, at) => id === gold[at]).length) / gold.length
console.log(JSON.stringify({ figures: { f }, full: { f }, ceasefire: { f: 0 } }))`,
  )
})

test('each number stands beside its floor; the exit code tells of one below', async () => {
  const floor = readFloors()['own-dispatches']!['figures F1']!
  const json = await ascribe(['evaluate', 'own-dispatches', ...options, '--json'])
  assert.equal(json.code, 1)
  assert.deepEqual(
    rowsOf(json.stdout).map(({ task, metric, value }) => [task, metric, value]),
    [
      ['own-dispatches', 'figures F1', 100],
      ['own-dispatches', 'fully right F1', 100],
      ['own-dispatches', 'cease-fire moves F1', 0],
    ],
  )
  assert.equal(rowsOf(json.stdout)[0].floor, floor)
  assert.match(json.stderr, /1 number below the floor/)
})

test('a set that is not there, or that nobody knows, is told before anything is read', async () => {
  const missing = await ascribe(['evaluate', 'satp', ...options])
  assert.deepEqual([missing.code, missing.stdout], [2, ''])
  assert.match(missing.stderr, /satp\.jsonl, which the set "satp" needs.*\[evaluate-data-missing\]/)
  assert.match((await ascribe(['evaluate', 'stap', ...options])).stderr, /There is no set "stap".*satp.*\[evaluate-unknown-task\]/)
})

test('every floor is of a measure that is taken, by `ascribe evaluate` or by the bench of lineage', () => {
  const lineage = Object.keys(measuresOf({ f1: 0, negativesKept: 0, origin: 0 }))
  for (const [name, floors] of Object.entries(readFloors())) {
    const taken = name in lineageSets ? lineage : TASKS.find((task) => task.name === name)?.metrics.map((metric) => metric.name)
    for (const metric of Object.keys(floors)) assert.ok(taken?.includes(metric), `${name}: ${metric}`)
  }
})
