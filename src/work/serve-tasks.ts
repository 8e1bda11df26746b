import { parentPort } from 'node:worker_threads'
import { AscribeError } from '../base/errors.js'
import type { Posted, Reply } from './worker-pool.js'

/** What a worker's program does: answers the tasks that are posted, one after the other. What `answer` throws is posted too. */
export function serveTasks<Task, Answer>(answer: (task: Task) => Answer): void {
  const post = (reply: Reply<Answer>): void => parentPort!.postMessage(reply)
  parentPort!.on('message', ({ task }: Posted<Task>) => {
    let reply: Reply<Answer>
    try {
      reply = { answer: answer(task) }
    } catch (error) {
      reply = error instanceof AscribeError ? { told: { code: error.code, message: error.message } } : { error }
    }
    post(reply)
  })
  post('ready')
}
