import { AscribeError } from '../base/errors.js'
import type { Analyser } from '../pipeline/analyser.js'
import { documentOfRow, extractRow } from '../pipeline/document-row.js'
import type { Layer } from '../pipeline/layer.js'
import { linesOf } from './lines.js'

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
      row = parsed(line)
      await write(`${JSON.stringify(extractRow(documentOfRow(row), analyser, layers))}\n`)
    } catch (error) {
      if (!(error instanceof AscribeError)) throw error
      failed++
      const id = (row as { readonly id?: unknown } | null | undefined)?.id
      const told = { ...(typeof id === 'string' && { id }), line: number, error: { code: error.code, message: error.message } }
      await write(`${JSON.stringify(told)}\n`)
    }
  }
  return { read, failed }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new AscribeError('row-not-json', 'This line is no JSON. Each line must be one document as a JSON object.', cause)
  }
}
