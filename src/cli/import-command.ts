import type { Command } from 'commander'
import type { ImportCounts } from '../work/import-lines.js'
import { conflictAsked } from './conflict-asked.js'
import { EXIT } from './exit-code.js'
import { ledgerOption } from './ledger-address.js'
import { openLines } from './open-lines.js'
import { plural, print, say } from './terminal.js'

interface ImportOptions {
  readonly documents?: string
  readonly conflict?: string
  readonly ledger: string
  readonly dryRun?: true
}

/** `ascribe import`: claims that were read elsewhere. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('record claims that were read elsewhere, with the origins of their documents')
    .argument('<claims>', 'JSON lines as extract writes them, or one claim a line; - is standard input')
    .option('--documents <file>', 'the documents, one JSON object a line')
    .option('--conflict <name>', 'file the documents under this conflict: a name, or a conflict file (.yaml)')
    .addOption(ledgerOption())
    .option('--dry-run', 'check the lines and say what they hold; the ledger is not opened')
    .addHelpText(
      'after',
      `
Documents: {"id", "text"?, "title"?, "outlet"?, "published"?, "url"?, "origins"?}; origins are ids of the documents that it goes back to, or
names. Where they are not given, they are told from the text; a document without both is its own.
Claims: {"id", "claims"}, the claims of one document, or one claim (ascribe/claim@1) a line.
A line that cannot be read is told with its number, and the rest goes on. Nothing is recorded twice.

Examples:
  ascribe import --documents docs.jsonl claims.jsonl
  ascribe extract < docs.jsonl | ascribe import --documents docs.jsonl --conflict valley-2017 -
  ascribe import --dry-run claims.jsonl`,
    )
    .action(importCommand)
}

async function importCommand(file: string, options: ImportOptions): Promise<void> {
  const { openLedger } = await import('../ledger/open-ledger.js')
  const { importLines } = await import('../work/import-lines.js')
  const { conflict } = await conflictAsked(options.conflict)
  const linesIn = (name: string) => ({ name, bytes: name === '-' ? process.stdin : openLines(name) })
  const ledger = options.dryRun ? undefined : await openLedger(options.ledger)
  try {
    const counts = await importLines(
      {
        claims: linesIn(file),
        ...(options.documents !== undefined && { documents: linesIn(options.documents) }),
        ...(ledger && { ledger }),
        ...(conflict !== undefined && { conflict }),
      },
      (name, line, error) => say(`ascribe: ${name}, line ${line}: ${error.message} [${error.code}]`),
    )
    await print(`${summaryOf(counts)}\n`)
    if (counts.failed > 0) process.exitCode = EXIT.someFailed
  } finally {
    await ledger?.close()
  }
}

function summaryOf(counts: ImportCounts): string {
  const parts = [
    counts.recorded > 0 && `${plural(counts.recorded, 'document')} recorded`,
    counts.superseding > 0 && `${plural(counts.superseding, 'document')} recorded anew`,
    counts.read > 0 && `${plural(counts.read, 'document')} read, nothing recorded`,
    counts['already-recorded'] > 0 && `${plural(counts['already-recorded'], 'document')} known already`,
    counts.failed > 0 && `${plural(counts.failed, 'line')} failed`,
  ].filter((part) => part !== false)
  return `${parts.join(', ') || 'no documents'}; ${plural(counts.claims, 'claim')}`
}
