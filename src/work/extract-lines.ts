import { AscribeError } from '../base/errors.js'
import type { Analyser } from '../pipeline/analyser.js'
import { documentOfRow, extractRow } from '../pipeline/document-row.js'
import type { Layer } from '../pipeline/layer.js'
import { linesOf } from './lines.js'
import { parseRow, toldOf } from './row.js'

export interface ExtractingLines {
  readonly analyser: Analyser
  readonly layers?: ReadonlySet<Layer>
  /** Takes each line of the answer, and is waited for: a slow reader slows the writer down. */
  readonly write: (line: string) => Promise<void> | void
}

/**
 * `ascribe extract`: a document a line in, a row a line out, in the same order. A line that cannot be read gives
 * `{"id"?, "line", "error": {"code", "message"}}` in its place. Returns how many lines were read and how many of them failed.
 */
export async function extractLines(
  input: AsyncIterable<Uint8Array>,
  { analyser, layers, write }: ExtractingLines,
): Promise<{ readonly read: number; readonly failed: number }> {
  let read = 0
  let failed = 0
  for await (const { number, line } of linesOf(input)) {
    read++
    let row: unknown
    try {
      row = parseRow(line)
      await write(`${JSON.stringify(extractRow(documentOfRow(row), analyser, layers))}\n`)
    } catch (error) {
      if (!(error instanceof AscribeError)) throw error
      failed++
      await write(`${JSON.stringify(toldOf(row, number, error))}\n`)
    }
  }
  return { read, failed }
}
