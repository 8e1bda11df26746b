import { AscribeError } from '../base/errors.js'
import type { Document } from '../documents/document.js'
import { traceLineage } from '../documents/lineage/trace-lineage.js'
import { cutRightsNotice } from '../documents/rights-notice.js'
import { documentOfRow } from '../pipeline/document-row.js'
import { linesOf } from './lines.js'
import { parseRow, toldOf } from './row.js'

/**
 * `ascribe lineage`: a document a line in, a `Copy` a line out, in the same order, once all are read. A line that cannot be read gives
 * `{"id"?, "line", "error": {"code", "message"}}` in its place. Returns how many lines were read and how many of them failed.
 */
export async function lineageLines(
  input: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void> | void,
): Promise<{ readonly read: number; readonly failed: number }> {
  const documents: Document[] = []
  const errors = new Map<number, string>()
  let read = 0
  for await (const { number, line } of linesOf(input)) {
    let row: unknown
    try {
      row = parseRow(line)
      const document = documentOfRow(row)
      const { text, rights } = cutRightsNotice(document.text)
      documents.push({ ...document, text, ...(rights && { rights }) })
    } catch (error) {
      if (!(error instanceof AscribeError)) throw error
      errors.set(read, JSON.stringify(toldOf(row, number, error)))
    }
    read++
  }
  const copies = traceLineage(documents)
  let next = 0
  for (let at = 0; at < read; at++) await write(`${errors.get(at) ?? JSON.stringify(copies[next++])}\n`)
  return { read, failed: errors.size }
}
