import { AscribeError } from '../base/errors.js'
import { type ReportAsked, type ReportReading, readClaims } from '../pipeline/read-claims.js'
import { type RecordingReports, type ReportResult, readToRecord } from '../pipeline/record-report.js'
import { sharedAnalyser, sharedModels } from '../pipeline/shared-analyser.js'
import { nameOf } from '../reports/report.js'
import { inOrder } from './in-order.js'
import { Team } from './team.js'
import { hasEnded } from './worker-pool.js'

/** How many reports ended how. */
export type ReadingCounts = Readonly<Record<ReportResult['outcome'], number>> & { readonly claims: number }

/** Reports after which the lineage of their documents is traced: one transaction's worth, so that little is due where a run is broken off. */
const TRACED = 256
/** Outcomes after which a document may stand that did not before. */
const PLACED: ReadonlySet<ReportResult['outcome']> = new Set(['recorded', 'superseding', 'already-recorded'])

export interface ReadingReports extends Omit<RecordingReports, 'read'> {
  /** How many threads read; 0: one while there is little to do, then one for each core. Default: 1. */
  readonly threads?: number
}

/**
 * Reads reports and records them on this thread, one after the other in the order given; `tell` hears of each as soon as it is done. A run that was
 * broken off goes on where it stood when it is begun again, since a report that is recorded is not read again. Documents are placed in their lineage on
 * the way. Throws what the ledger throws, and `worker-not-started`.
 */
export async function readReports(
  paths: readonly string[],
  { threads = 1, ...recording }: ReadingReports,
  tell: (result: ReportResult) => Promise<void> | void = () => {},
): Promise<ReadingCounts> {
  const counts = { recorded: 0, superseding: 0, 'already-recorded': 0, read: 0, known: 0, failed: 0, claims: 0 }
  const { ledger } = recording
  let untraced = 0
  const team = new Team<ReportAsked, ReportReading>({
    threads,
    here: (asked) => readClaims(asked, sharedAnalyser()),
    program: new URL('./report-worker.js', import.meta.url),
    data: sharedModels,
    sizeOf: ({ report }) => report.bytes.length,
  })
  try {
    await inOrder(each(paths), {
      most: team.most,
      work: (path) => readToRecord(path, { ...recording, read: (asked) => twice(asked, team) }),
      take: async (record) => {
        const result = await record()
        counts[result.outcome]++
        if ('claims' in result) counts.claims += result.claims.length
        await tell(result)
        if (!ledger || !PLACED.has(result.outcome) || ++untraced < TRACED) return
        await (await ledger()).traceLineage()
        untraced = 0
      },
    })
  } finally {
    await team.close()
  }
  if (ledger && untraced > 0) await (await ledger()).traceLineage()
  return counts
}

async function* each(paths: readonly string[]): AsyncGenerator<string> {
  yield* paths
}

/** A report on which a worker ended is tried once more. */
async function twice(asked: ReportAsked, team: Team<ReportAsked, ReportReading>): Promise<ReportReading> {
  try {
    return await team.run(asked)
  } catch (error) {
    if (!hasEnded(error)) throw error
  }
  try {
    return await team.run(asked)
  } catch (error) {
    if (!hasEnded(error)) throw error
    throw new AscribeError(
      'document-unfinished',
      `${nameOf(asked.report.from)} could not be read: ${error.message} It was tried twice. This is a defect of Ascribe, or too little memory for so long a text: please report it.`,
      error,
    )
  }
}
