import { workerData } from 'node:worker_threads'
import { AscribeError } from '../../src/base/errors.js'
import { serveTasks } from '../../src/work/serve-tasks.js'

/** Counts what it is given in memory that all threads share, tells on "bad" and throws on "broken". */
const seen = workerData as Int32Array
serveTasks((task: string) => {
  if (task === 'bad') throw new AscribeError('task-bad', 'This one is bad.')
  if (task === 'broken') throw new TypeError('broken')
  Atomics.add(seen, 0, 1)
  return task.toUpperCase()
})
