import { availableParallelism } from 'node:os'
import { WorkerPool } from './worker-pool.js'

/** Work that this thread or workers can do. */
export interface TeamWork<Task, Answer> {
  /** How many threads work; 0: this one while there is little to do, then one for each core. */
  readonly threads: number
  /** Does a task on this thread. */
  readonly here: (task: Task) => Answer
  /** The program of a worker that does the same, and what it gets at its start; asked for when workers are started. */
  readonly program: URL
  readonly data: () => unknown
  /** Characters of a task. */
  readonly sizeOf: (task: Task) => number
}

/** Below so many characters workers would hardly have begun before all is done: each needs half a second to start, in which one thread reads about as much. */
const LITTLE = 1 << 17

/** Does tasks on this thread or on workers, as their number says; with one thread there are no workers. */
export class Team<Task, Answer> {
  private readonly work: TeamWork<Task, Answer>
  private readonly threads: number
  private pool: WorkerPool<Task, Answer> | undefined
  private seen = 0

  constructor(work: TeamWork<Task, Answer>) {
    this.work = work
    this.threads = work.threads || availableParallelism()
  }

  /** How many tasks may be in hand, so that no worker waits while another is busy with a long one. */
  get most(): number {
    return this.threads === 1 ? 1 : 3 * this.threads
  }

  /** Throws what `WorkerPool.run` throws, and what the work throws. */
  async run(task: Task): Promise<Answer> {
    const { threads, here, program, data, sizeOf } = this.work
    const little = threads === 0 && this.seen < LITTLE
    this.seen += sizeOf(task)
    if (this.threads === 1 || little) return here(task)
    this.pool ??= new WorkerPool({ program, threads: this.threads, data: data() })
    return this.pool.run(task)
  }

  async close(): Promise<void> {
    await this.pool?.close()
  }
}
