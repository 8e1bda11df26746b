import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import { type Overrides, readDocument } from '../documents/read-document.js'
import { readReport } from '../reports/read-report.js'
import { nameOf, type Report } from '../reports/report.js'
import type { Analyser } from './analyser.js'
import { unreadable } from './document-row.js'
import { extractDocument } from './extract.js'

/** A report that is to be read, and what is known better than it says itself. */
export interface ReportAsked {
  readonly report: Report
  readonly overrides: Overrides
}

/** What is read in a report. */
export interface ReportReading {
  readonly document: Document
  readonly claims: readonly Claim[]
  readonly notes: readonly string[]
}

/** Reads a report: its document, and what that claims. Throws what `readReport` and `readDocument` throw; `document-unreadable`. */
export function readClaims({ report, overrides }: ReportAsked, analyser: Analyser): ReportReading {
  const readable = readReport(report)
  const document = readDocument(readable, overrides)
  try {
    return { document, claims: extractDocument(document, analyser).claims, notes: readable.notes ?? [] }
  } catch (cause) {
    throw unreadable(nameOf(report.from), cause)
  }
}
