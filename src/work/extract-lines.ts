import { AscribeError } from '../base/errors.js'
import type { Layer } from '../pipeline/layer.js'
import { sharedAnalyser, sharedModels } from '../pipeline/shared-analyser.js'
import { type ExtractedChunk, extractChunk, failedLine } from './extract-chunk.js'
import type { ExtractWorkerData } from './extract-worker.js'
import { inOrder } from './in-order.js'
import { type Line, lineChunks } from './lines.js'
import { Team } from './team.js'
import { hasEnded } from './worker-pool.js'

export interface ExtractingLines {
  readonly layers?: ReadonlySet<Layer>
  /** How many threads read; 0: one while the input is short, then one for each core. */
  readonly threads?: number
  /** Takes rows of the answer as they come, and is waited for: a slow reader slows the writer down. */
  readonly write: (rows: string) => Promise<void> | void
  /** Says whether the input was broken off, in which case the rest of a line is left out. */
  readonly broken?: () => boolean
  /** The program of a worker. */
  readonly program?: URL
}

/**
 * `ascribe extract`: a document a line in, a row a line out, in the same order, whatever the number of threads. A line that cannot be read gives
 * `{"id"?, "line", "error": {"code", "message"}}` in its place; so does one on which a worker ends, after a second try alone. Returns how many lines
 * were read and how many of them failed. Throws `worker-not-started`.
 */
export async function extractLines(
  input: AsyncIterable<Uint8Array>,
  { layers, threads = 1, write, broken, program = new URL('./extract-worker.js', import.meta.url) }: ExtractingLines,
): Promise<{ readonly read: number; readonly failed: number }> {
  const team = new Team<readonly Line[], ExtractedChunk>({
    threads,
    here: (lines) => extractChunk(lines, sharedAnalyser(), layers),
    program,
    data: (): ExtractWorkerData => ({ models: sharedModels(), layers }),
    sizeOf: (lines) => lines.reduce((sum, { line }) => sum + line.length, 0),
  })
  let read = 0
  let failed = 0
  try {
    await inOrder(lineChunks(input, broken), {
      most: team.most,
      work: (lines) => insistently(lines, (some) => team.run(some)),
      take: async (chunk) => {
        read += chunk.read
        failed += chunk.failed
        await write(chunk.rows)
      },
    })
  } finally {
    await team.close()
  }
  return { read, failed }
}

/** Lines on which a worker ended are tried again each by itself: it may have been one of them, and not its fault. */
async function insistently(lines: readonly Line[], run: (lines: readonly Line[]) => Promise<ExtractedChunk>): Promise<ExtractedChunk> {
  try {
    return await run(lines)
  } catch (error) {
    if (!hasEnded(error)) throw error
  }
  const chunks = await Promise.all(
    lines.map(async (line) => {
      try {
        return await run([line])
      } catch (error) {
        if (!hasEnded(error)) throw error
        return failedLine(
          line,
          new AscribeError(
            'document-unfinished',
            `Line ${line.number} could not be read: ${error.message} It was tried twice. This is a defect of Ascribe, or too little memory for so long a document: please report it.`,
            error,
          ),
        )
      }
    }),
  )
  return {
    rows: chunks.map(({ rows }) => rows).join(''),
    read: lines.length,
    failed: chunks.reduce((sum, { failed }) => sum + failed, 0),
  }
}
