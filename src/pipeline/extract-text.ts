import { type DocumentRow, documentOfRow, type ExtractedRow, extractRow } from './document-row.js'
import { sharedAnalyser } from './shared-analyser.js'

/**
 * Reads one text: who claims what in it, and the sum of its tolls. The models are loaded at the first call.
 * Throws `row-not-document`, `date-not-understood`.
 *
 * `extract({ id: 'a', text: 'Three soldiers were killed, the army said.' }).toll.killed.best // => 3`
 */
export function extract(row: DocumentRow): ExtractedRow {
  return extractRow(documentOfRow(row), sharedAnalyser())
}
