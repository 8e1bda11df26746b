import { AscribeError } from '../base/errors.js'
import type { Analyser } from '../pipeline/analyser.js'
import { documentOfRow, extractRow } from '../pipeline/document-row.js'
import type { Layer } from '../pipeline/layer.js'
import type { Line } from './lines.js'
import { parseRow, toldOf } from './row.js'

/** What comes of some lines: a row for each, with its line's end, and how many of them tell an error. */
export interface ExtractedChunk {
  readonly rows: string
  readonly read: number
  readonly failed: number
}

/** Reads a document a line; a line that cannot be read gives `{"id"?, "line", "error"}` in its place. */
export function extractChunk(lines: readonly Line[], analyser: Analyser, layers?: ReadonlySet<Layer>): ExtractedChunk {
  let rows = ''
  let failed = 0
  for (const { number, line } of lines) {
    let row: unknown
    try {
      row = parseRow(line)
      rows += `${JSON.stringify(extractRow(documentOfRow(row), analyser, layers))}\n`
    } catch (error) {
      if (!(error instanceof AscribeError)) throw error
      failed++
      rows += `${JSON.stringify(toldOf(row, number, error))}\n`
    }
  }
  return { rows, read: lines.length, failed }
}

/** What stands in the place of a line on which nothing but the thread's end can be told. */
export function failedLine({ number, line }: Line, error: AscribeError): ExtractedChunk {
  let row: unknown
  try {
    row = parseRow(line)
  } catch {
    // the line's number says which it is
  }
  return { rows: `${JSON.stringify(toldOf(row, number, error))}\n`, read: 1, failed: 1 }
}
