import type { Command } from 'commander'
import type { FigureLine, FiguresView } from '../views/figures-view.js'
import type { Situation } from '../views/situation.js'
import { conflictAsked } from './conflict-asked.js'
import { inColumns, wrap } from './layout-text.js'
import { ledgerOption } from './ledger-address.js'
import { plural, print } from './terminal.js'

interface LedgerOptions {
  readonly conflict?: string
  readonly asOf?: string
  readonly ledger: string
  readonly json?: true
}

/** `ascribe ledger`: the figures of a conflict. */
export function addLedger(program: Command): void {
  program
    .command('ledger')
    .description('print what is left when the claims contradict each other: low, best and high of each loss, and the reason')
    .option('--conflict <name>', 'of this conflict, by name or by its file (.yaml); default: the one with the most claims')
    .option('--as-of <date>', 'what was known then: 2020-10-01, to its end')
    .addOption(ledgerOption())
    .option('--json', 'print one figure a line as JSON (schema ascribe/figure@1)')
    .addHelpText(
      'after',
      `
"open" is a bound that nobody gives. A loss of which nobody speaks is listed as "no claim".

Examples:
  ascribe ledger
  ascribe ledger --conflict karabakh-2020 --as-of 2020-10-01
  ascribe ledger --json > figures.jsonl`,
    )
    .action(ledgerCommand)
}

async function ledgerCommand({ conflict, asOf, ledger: address, json }: LedgerOptions): Promise<void> {
  const { openLedger } = await import('../ledger/open-ledger.js')
  const { readSituation } = await import('../views/situation.js')
  const { viewFigures } = await import('../views/figures-view.js')
  const asked = await conflictAsked(conflict)
  const ledger = await openLedger(address, { create: false })
  try {
    const situation = await readSituation(ledger, { ...asked, ...(asOf !== undefined && { asOf }) })
    if (json) for (const figure of situation.figures) await print(`${JSON.stringify(figure)}\n`)
    else await print(ledgerText(situation, viewFigures(situation)))
  } finally {
    await ledger.close()
  }
}

function ledgerText(situation: Situation, { figures, withoutClaim }: FiguresView): string {
  const { conflict, asOf, documents, claims } = situation
  const lines = [
    `${conflict}${asOf === undefined ? '' : `, as of ${asOf}`}: ${plural(documents.size, 'document')}, ${plural(claims.length, 'claim')}`,
    '',
  ]
  const running = figures.filter(({ figure }) => figure.incident === undefined)
  const single = figures.filter(({ figure }) => figure.incident !== undefined)
  if (running.length > 0) lines.push('Running totals', ...figureRows(running), '')
  if (single.length > 0) lines.push('Single incidents', ...figureRows(single), '')
  if (figures.length === 0) lines.push('No figures: no claim of a loss is in this record.', '')
  if (withoutClaim.length > 0) lines.push(wrap(`No claim of the losses of: ${withoutClaim.map(({ label }) => label).join(', ')}.`), '')
  if (figures.length > 0) lines.push(wrap(`"ascribe explain ID" shows the sentences behind a figure.`))
  return `${lines.join('\n').trimEnd()}\n`
}

function figureRows(figures: readonly FigureLine[]): readonly string[] {
  const head = ['', 'low', 'best', 'high', 'grade', 'id', '']
  const rows = figures.map(({ words, scope, figure: { low, best, high, grade, id } }) => [
    words,
    count(low),
    best === null ? 'none' : String(best),
    count(high),
    grade,
    id,
    scope,
  ])
  const [first, ...rest] = inColumns([head, ...rows], new Set([1, 2, 3]))
  return [first!, ...rest.flatMap((row, at) => [row, wrap(figures[at]!.figure.reason, '    ')])]
}

const count = (value: number | null): string => (value === null ? 'open' : String(value))
