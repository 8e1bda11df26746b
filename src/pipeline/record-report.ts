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
import { extractorVersion } from './extractor-version.js'
import { type ReportAsked, type ReportReading, readClaims } from './read-claims.js'
import { sharedAnalyser } from './shared-analyser.js'

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
  /** Reads what must be read; by default on this thread. */
  readonly read?: (asked: ReportAsked) => ReportReading | Promise<ReportReading>
  readonly overrides?: Overrides
  readonly conflict?: string
  readonly clock?: Clock
}

/**
 * Obtains, reads and records one report: whole, or not at all. A report that cannot be read is recorded as failed, with why; a path at which
 * there is no file is only told. Throws what the ledger throws.
 */
export async function recordReport(path: string, recording: RecordingReports): Promise<ReportResult> {
  return (await readToRecord(path, recording))()
}

/** The first half of it: obtains and reads a report. What comes back records it, so that several can be read at once and recorded in order. */
export async function readToRecord(path: string, recording: RecordingReports): Promise<() => Promise<ReportResult>> {
  const { ledger, read = readHere, overrides = {}, clock = systemClock } = recording
  let report: Report | undefined
  try {
    report = readReportFile(path, clock)
    const before = await isKnown(report, recording)
    if (before && Object.keys(overrides).length === 0) return async () => ({ path, outcome: 'known' })
    if (before) {
      const document = readDocument(readReport(report), overrides)
      if (isDeepStrictEqual(await (await ledger!()).document(document.id), document)) return async () => ({ path, outcome: 'known' })
    }
    const reading = await read({ report, overrides })
    return () => record(path, report!, reading, before, recording)
  } catch (error) {
    if (!(error instanceof AscribeError) || ENDS_THE_RUN.test(error.code)) throw error
    return () => recordFailed(path, report, error, recording)
  }
}

const readHere = (asked: ReportAsked): ReportReading => readClaims(asked, sharedAnalyser())

/** Has this extractor read it before? */
async function isKnown({ sha256 }: Report, { ledger, conflict }: RecordingReports): Promise<boolean> {
  const seen = { extractor: extractorVersion, ...(conflict !== undefined && { conflict }) }
  return (await (await ledger?.())?.hasReport(sha256, seen)) ?? false
}

async function record(
  path: string,
  report: Report,
  { document, claims, notes }: ReportReading,
  before: boolean,
  recording: RecordingReports,
): Promise<ReportResult> {
  const { ledger, conflict, overrides = {} } = recording
  if (!ledger) return { path, outcome: 'read', document, claims, notes }
  // the same bytes under another path, which were being read at the same time
  if (!before && Object.keys(overrides).length === 0 && (await isKnown(report, recording))) return { path, outcome: 'known' }
  const reading = { report, document, claims, extractor: extractorVersion, ...(conflict !== undefined && { conflict }) }
  return { path, outcome: await (await ledger()).recordReading(reading), document, claims, notes }
}

async function recordFailed(
  path: string,
  report: Report | undefined,
  error: AscribeError,
  { ledger, conflict, clock = systemClock }: RecordingReports,
): Promise<ReportResult> {
  if (ledger && !NO_REPORT.has(error.code)) {
    const failure = { from: { path }, code: error.code, message: error.message, at: clock().toISOString() }
    await (await ledger()).recordFailure({
      ...failure,
      ...(report && { sha256: report.sha256 }),
      ...(conflict !== undefined && { conflict }),
    })
  }
  return { path, outcome: 'failed', error }
}

/** Trouble with the ledger or with threads is none of the report's, and ends the run. */
const ENDS_THE_RUN = /^ledger-|^worker-not-started$/
/** There is no report that could have failed. */
const NO_REPORT: ReadonlySet<string> = new Set(['report-file-missing', 'report-is-folder'])
