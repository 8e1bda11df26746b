import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { AscribeError } from '../base/errors.js'
import type { Overrides } from '../documents/read-document.js'
import type { Ledger } from '../ledger/ledger.js'
import type { ReportResult } from '../pipeline/record-report.js'
import type { ReadingCounts } from '../work/read-reports.js'
import { claimsText } from './claims-text.js'
import { conflictAsked } from './conflict-asked.js'
import { EXIT } from './exit-code.js'
import { ledgerOption } from './ledger-address.js'
import { plural, print, say } from './terminal.js'
import { threadsOption } from './threads-option.js'

interface ReadOptions extends Overrides {
  readonly conflict?: string
  readonly ledger: string
  readonly threads: number
  readonly dryRun?: true
  readonly json?: true
}

/** `ascribe read`: obtain, extract and record. */
export function addRead(program: Command): void {
  program
    .command('read')
    .description('read reports (HTML pages, plain text) and record what they claim')
    .argument('<files...>', 'files, or folders with .html and .txt files; gzip-packed ones too')
    .option('--published <date>', 'the day of publication, where the report does not say it or says it wrong: 2020-10-01')
    .option('--outlet <name>', 'who published it')
    .option('--title <text>', 'its title')
    .option('--url <address>', 'where it was published')
    .option('--conflict <name>', 'file the reports under this conflict: a name, or a conflict file (.yaml)')
    .addOption(ledgerOption())
    .addOption(threadsOption())
    .option('--dry-run', 'print what would be recorded, and record nothing')
    .option('--json', 'print one JSON object a report')
    .addHelpText(
      'after',
      `
Nothing is read twice: a run that was broken off goes on when it is started again. A report that cannot be read is recorded as failed,
with why, and the rest is read.

Examples:
  ascribe read reports/ --conflict valley-2017
  ascribe read dispatch.txt --published 2020-10-01 --outlet "Lodestar Wire"
  ascribe read page.html --dry-run --json`,
    )
    .action(readCommand)
}

async function readCommand(given: readonly string[], options: ReadOptions): Promise<void> {
  const { openLedger } = await import('../ledger/open-ledger.js')
  const { dateOf } = await import('../documents/read-document.js')
  const { readReports } = await import('../work/read-reports.js')
  const { reportPaths } = await import('../work/report-paths.js')
  const { showProgress } = await import('./progress.js')
  const { published, outlet, title, url, threads, dryRun = false, json = false } = options
  const { conflict } = await conflictAsked(options.conflict)
  const { paths, leftOut } = reportPaths(given)
  if (paths.length > 1 && (title !== undefined || url !== undefined))
    throw new AscribeError('option-for-one-report', '--title and --url are of one report. Read that one alone, then the others.')
  if (published !== undefined) dateOf(published)
  let opened: Promise<Ledger> | undefined
  const ledger = (): Promise<Ledger> => {
    opened ??= openLedger(options.ledger)
    return opened
  }
  // Before the models are loaded: a ledger that cannot be opened ends the run at once. None is made where there is nothing to read.
  if (!dryRun && paths.some((path) => existsSync(path))) await ledger()
  const progress = showProgress(paths.length, json || dryRun)
  const tell = async (result: ReportResult): Promise<void> => {
    if (result.outcome === 'failed') progress.note(`ascribe: ${result.error.message} [${result.error.code}]`)
    else if ('notes' in result) for (const note of result.notes) progress.note(`${result.path}: ${note}`)
    if (json) await print(`${JSON.stringify(resultRow(result, dryRun))}\n`)
    else if (dryRun && 'claims' in result) await print(claimsText(result.document, result.claims))
    else if (!progress.covers) await print(`${WORDS[result.outcome].padEnd(11)} ${result.path}${counted(result)}\n`)
    progress.step(result.path)
  }
  try {
    const overrides = definedOnly({ published, outlet, title, url })
    const recording = { threads, overrides, ...(conflict !== undefined && { conflict }), ...(!dryRun && { ledger }) }
    const counts = await readReports(paths, recording, tell)
    progress.stop()
    const summary = summaryOf(counts, paths.length, leftOut, dryRun ? undefined : options.ledger)
    if (json) say(summary)
    else await print(`${summary}\n`)
    if (counts.failed > 0) process.exitCode = EXIT.someFailed
  } finally {
    progress.stop()
    await (await opened?.catch(() => undefined))?.close()
  }
}

const definedOnly = (fields: { readonly [K in keyof Overrides]: Overrides[K] | undefined }): Overrides =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const WORDS: Readonly<Record<ReportResult['outcome'], string>> = {
  recorded: 'recorded',
  superseding: 'read anew',
  'already-recorded': 'known',
  known: 'known',
  read: 'read',
  failed: 'failed',
}

const counted = (result: ReportResult): string => ('claims' in result ? `: ${plural(result.claims.length, 'claim')}` : '')

function resultRow(result: ReportResult, withClaims: boolean): object {
  const { path, outcome } = result
  if (outcome === 'failed') return { path, outcome, error: { code: result.error.code, message: result.error.message } }
  if (!('document' in result)) return { path, outcome }
  const { document, claims } = result
  return withClaims ? { path, outcome, document, claims } : { path, outcome, document: document.id, claims: claims.length }
}

function summaryOf(counts: ReadingCounts, total: number, leftOut: number, address: string | undefined): string {
  const known = counts.known + counts['already-recorded']
  const parts = [
    counts.recorded > 0 && `${counts.recorded} recorded`,
    counts.superseding > 0 && `${counts.superseding} read anew`,
    counts.read > 0 && `${counts.read} read, nothing recorded`,
    known > 0 && `${known} known already`,
    counts.failed > 0 && `${counts.failed} failed`,
  ].filter((part) => part !== false)
  const where = address !== undefined && counts.recorded + counts.superseding > 0 ? `, in ${withoutPassword(address)}` : ''
  const others = leftOut > 0 ? ` ${plural(leftOut, 'file')} of other kinds left out.` : ''
  return `${plural(total, 'report')}: ${parts.join(', ') || 'none'}; ${plural(counts.claims, 'claim')}${where}.${others}`
}

const withoutPassword = (address: string): string => address.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@]*@/i, '$1@')
