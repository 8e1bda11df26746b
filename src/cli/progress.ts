import { SingleBar } from 'cli-progress'

/** Shows how far a long run is. */
export interface Progress {
  /** Does the bar stand in for a line about each report? */
  readonly covers: boolean
  step(path: string): void
  /** Prints a line; beside a bar only when that is done, which it would break. */
  note(line: string): void
  stop(): void
}

/**
 * A bar on a terminal, for more than one step; elsewhere nothing but the notes, a line each. Both on standard error. `output`: the run prints
 * its answer as it goes, which a bar on the same terminal would break.
 */
export function showProgress(total: number, output: boolean): Progress {
  const note = (line: string): void => {
    process.stderr.write(`${line}\n`)
  }
  const terminal = process.stderr.isTTY === true && process.env.TERM !== 'dumb'
  if (!terminal || total < 2 || (output && process.stdout.isTTY)) return { covers: false, step() {}, note, stop() {} }
  const bar = new SingleBar({
    format: '{bar} {value}/{total}  {eta_formatted} left  {path}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
  })
  const notes: string[] = []
  bar.start(total, 0, { path: '' })
  return {
    covers: process.stdout.isTTY === true,
    step: (path) => bar.increment(1, { path: path.length > 40 ? `…${path.slice(-39)}` : path }),
    note: (line) => notes.push(line),
    stop: () => {
      if (!bar.isActive) return
      bar.stop()
      notes.forEach(note)
    },
  }
}
