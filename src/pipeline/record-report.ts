import { isDeepStrictEqual } from 'node:util'
import { type Clock, systemClock } from '../base/clock.js'
import { AscribeError } from '../base/errors.js'
import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import { type Overrides, readDocument } from '../documents/read-document.js'
import type { Ledger, Outcome } from '../ledger/ledger.js'
import { readReport } from '../reports/read-report.js'
import type { Report } from '../reports/report.js'
import { readReportFile } from '../reports/report-file.js'
import type { Analyser } from './analyser.js'
import { unreadable } from './document-row.js'
import { extractDocument } from './extract.js'
import { extractorVersion } from './extractor-version.js'

/** What became of one report. `known`: this extractor had read it before, and it was left alone. */
export type ReportResult = { readonly path: string } & (
  | {
      readonly outcome: Outcome | 'read'
      readonly document: Document
      readonly claims: readonly Claim[]
      readonly notes: readonly string[]
    }
  | { readonly outcome: 'known' }
  | { readonly outcome: 'failed'; readonly error: AscribeError }
)

export interface RecordingReports {
  /** Where it is recorded, opened when there is something to record; none: it is only read, and its outcome is `read`. */
  readonly ledger?: () => Promise<Ledger>
  /** Asked for when there is something to read. */
  readonly analyser: () => Analyser
  readonly overrides?: Overrides
  readonly conflict?: string
  readonly clock?: Clock
}

/**
 * Obtains, reads and records one report: whole, or not at all. A report that cannot be read is recorded as failed, with why; a path at which
 * there is no file is only told. Throws what the ledger throws.
 */
export async function recordReport(path: string, recording: RecordingReports): Promise<ReportResult> {
  const { ledger, analyser, overrides = {}, conflict, clock = systemClock } = recording
  let report: Report | undefined
  try {
    report = readReportFile(path, clock)
    const seen = { extractor: extractorVersion, ...(conflict !== undefined && { conflict }) }
    const before = (await (await ledger?.())?.hasReport(report.sha256, seen)) ?? false
    if (before && Object.keys(overrides).length === 0) return { path, outcome: 'known' }
    const readable = readReport(report)
    const document = readDocument(readable, overrides)
    if (before && isDeepStrictEqual(await (await ledger!()).document(document.id), document)) return { path, outcome: 'known' }
    const claims = claimsOf(document, path, analyser())
    const reading = { report, document, claims, extractor: extractorVersion, ...(conflict !== undefined && { conflict }) }
    const outcome = ledger ? await (await ledger()).recordReading(reading) : 'read'
    return { path, outcome, document, claims, notes: readable.notes ?? [] }
  } catch (error) {
    if (!(error instanceof AscribeError) || LEDGER_ERROR.test(error.code)) throw error
    if (ledger && !NO_REPORT.has(error.code)) {
      const { code, message } = error
      const failure = { from: { path }, code, message, at: clock().toISOString() }
      await (await ledger()).recordFailure({
        ...failure,
        ...(report && { sha256: report.sha256 }),
        ...(conflict !== undefined && { conflict }),
      })
    }
    return { path, outcome: 'failed', error }
  }
}

/** Trouble with the ledger is none of the report's, and ends the run. */
const LEDGER_ERROR = /^ledger-/
/** There is no report that could have failed. */
const NO_REPORT: ReadonlySet<string> = new Set(['report-file-missing', 'report-is-folder'])

function claimsOf(document: Document, path: string, analyser: Analyser): readonly Claim[] {
  try {
    return extractDocument(document, analyser).claims
  } catch (cause) {
    throw unreadable(path, cause)
  }
}
