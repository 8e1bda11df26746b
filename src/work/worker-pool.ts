import { Worker } from 'node:worker_threads'
import { AscribeError } from '../base/errors.js'

/** What a worker is posted, and what it posts back for it, in the order of the tasks. Before all answers it posts `ready`. */
export interface Posted<Task> {
  readonly task: Task
}
export type Reply<Answer> =
  | 'ready'
  | { readonly answer: Answer }
  /** An `AscribeError`, which would arrive without its class. */
  | { readonly told: { readonly code: string; readonly message: string } }
  | { readonly error: unknown }

export interface PoolOptions {
  /** The program of a worker; it answers tasks with `serveTasks`. */
  readonly program: URL
  /** How many workers at most; one is started when there is work for it. */
  readonly threads: number
  /** What each worker gets at its start. Shared memory in it is not copied. */
  readonly data?: unknown
}

/** A task that waits for its answer. */
interface Job<Task, Answer> {
  readonly task: Task
  readonly done: (answer: Answer) => void
  readonly failed: (error: unknown) => void
}

interface Seat<Task, Answer> {
  readonly worker: Worker
  /** Posted and not yet answered, the one that is worked on first. */
  readonly jobs: Job<Task, Answer>[]
  ready: boolean
  cause?: unknown
}

/** A worker works on one task and has one more in hand, so that it never waits for this thread. */
const IN_HAND = 2

/**
 * Workers that answer tasks. A worker that ends takes only the task down on which it worked: what else it had in hand goes to another, which is
 * started in its place. How many tasks wait is for the caller to bound (`inOrder`).
 */
export class WorkerPool<Task, Answer> {
  private readonly options: PoolOptions
  private readonly waiting: Job<Task, Answer>[] = []
  private readonly seats: Seat<Task, Answer>[] = []
  private closed = false

  constructor(options: PoolOptions) {
    this.options = options
  }

  /** Throws what the worker throws; `worker-ended` where it ended on this task; `worker-not-started` where none can be started. */
  run(task: Task): Promise<Answer> {
    return new Promise((done, failed) => {
      this.waiting.push({ task, done, failed })
      this.post()
    })
  }

  /** Ends all workers, whatever they do. */
  async close(): Promise<void> {
    this.closed = true
    await Promise.all(this.seats.map(({ worker }) => worker.terminate()))
  }

  private post(): void {
    while (this.waiting.length > 0 && !this.closed) {
      const seat = this.seatWithRoom()
      if (!seat) return
      const job = this.waiting.shift()!
      seat.jobs.push(job)
      seat.worker.postMessage({ task: job.task } satisfies Posted<Task>)
    }
  }

  /** One that has nothing to do, else a new one, else one that has the least in hand. */
  private seatWithRoom(): Seat<Task, Answer> | undefined {
    const [least] = this.seats.toSorted((one, other) => one.jobs.length - other.jobs.length)
    if (least?.jobs.length === 0) return least
    if (this.seats.length < this.options.threads) return this.start()
    return least && least.jobs.length < IN_HAND ? least : undefined
  }

  private start(): Seat<Task, Answer> {
    const seat: Seat<Task, Answer> = { worker: new Worker(this.options.program, { workerData: this.options.data }), jobs: [], ready: false }
    this.seats.push(seat)
    seat.worker.on('message', (reply: Reply<Answer>) => {
      if (reply === 'ready') {
        seat.ready = true
        return
      }
      const job = seat.jobs.shift()!
      if ('answer' in reply) job.done(reply.answer)
      else job.failed('told' in reply ? new AscribeError(reply.told.code, reply.told.message) : reply.error)
      this.post()
    })
    seat.worker.once('error', (cause) => {
      seat.cause = cause
    })
    seat.worker.once('exit', (code) => this.ended(seat, code))
    return seat
  }

  private ended(seat: Seat<Task, Answer>, code: number): void {
    this.seats.splice(this.seats.indexOf(seat), 1)
    const why = seat.cause instanceof Error ? seat.cause.message : `exit code ${code}`
    if (!seat.ready && !this.closed) {
      const error = new AscribeError(
        'worker-not-started',
        `A thread for reading could not be started: ${why}. Use --threads 1.`,
        seat.cause,
      )
      for (const job of [...seat.jobs, ...this.waiting.splice(0)]) job.failed(error)
      return
    }
    const [worked, ...others] = seat.jobs
    worked?.failed(new AscribeError('worker-ended', `The thread that worked on it ended (${why}).`, seat.cause))
    this.waiting.unshift(...others)
    this.post()
  }
}

/** Did a worker end on the task? */
export const hasEnded = (error: unknown): error is AscribeError => error instanceof AscribeError && error.code === 'worker-ended'
