import { readHtml } from './html/html-adapter.js'
import type { Readable } from './readable.js'
import { charsetOf, nameOf, type Report } from './report.js'
import { formatOf } from './report-format.js'
import { readText } from './text/text-adapter.js'

/**
 * The readable text and metadata of a report, by the reader of its format.
 * Throws `report-format-unknown`, `report-without-article`, `report-binary`, `encoding-unknown`, and what the format's reader throws.
 */
export function readReport(report: Report): Readable {
  const charset = charsetOf(report.headers?.['content-type'])
  const hints = { from: nameOf(report.from), ...(charset && { charset }) }
  return readers[formatOf(report)](report.bytes, hints)
}

const readers = { text: readText, html: readHtml }
