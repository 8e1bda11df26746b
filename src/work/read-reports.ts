import { type RecordingReports, type ReportResult, recordReport } from '../pipeline/record-report.js'

/** How many reports ended how. */
export type ReadingCounts = Readonly<Record<ReportResult['outcome'], number>> & { readonly claims: number }

/**
 * Reads reports one after the other on this thread; `tell` hears of each as soon as it is done. A run that was broken off goes on where it
 * stood when it is begun again, since a report that is recorded is not read again. Throws what the ledger throws.
 */
export async function readReports(
  paths: readonly string[],
  recording: RecordingReports,
  tell: (result: ReportResult) => Promise<void> | void = () => {},
): Promise<ReadingCounts> {
  const counts = { recorded: 0, superseding: 0, 'already-recorded': 0, read: 0, known: 0, failed: 0, claims: 0 }
  for (const path of paths) {
    const result = await recordReport(path, recording)
    counts[result.outcome]++
    if ('claims' in result) counts.claims += result.claims.length
    await tell(result)
  }
  return counts
}
