import type { Command } from 'commander'
import type { Ledger } from '../ledger/ledger.js'
import type { ClaimView } from '../views/claim-view.js'
import type { FigureView } from '../views/figures-view.js'
import type { SituationAsked } from '../views/situation.js'
import { claimWords } from './claims-text.js'
import { conflictAsked } from './conflict-asked.js'
import { wrap } from './layout-text.js'
import { ledgerOption } from './ledger-address.js'
import { print } from './terminal.js'

interface ExplainOptions {
  readonly conflict?: string
  readonly asOf?: string
  readonly ledger: string
  readonly json?: true
}

/** `ascribe explain`: from a number to its sentences. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('print the sentences, speakers, rules and decisions behind a claim or a figure')
    .argument('<id>', 'a claim or a figure, as "ascribe ledger" and "ascribe read --json" name it')
    .option('--conflict <name>', 'of this conflict, by name or by its file (.yaml); default: any')
    .option('--as-of <date>', 'of a figure: as it was known then')
    .addOption(ledgerOption())
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      `
Examples:
  ascribe explain figure-0123456789abcdef
  ascribe explain claim-0123456789abcdef --json`,
    )
    .action(explainCommand)
}

async function explainCommand(id: string, { conflict, asOf, ledger: address, json }: ExplainOptions): Promise<void> {
  const { openLedger } = await import('../ledger/open-ledger.js')
  const { viewClaim } = await import('../views/claim-view.js')
  const { readSituation } = await import('../views/situation.js')
  const { ruleReason } = await import('../claims/rule-reasons.js')
  const asked: SituationAsked = { ...(await conflictAsked(conflict)), ...(asOf !== undefined && { asOf }) }
  const ledger = await openLedger(address, { create: false })
  try {
    const figure = /^figure-/.test(id) ? await findFigure(ledger, id, asked) : undefined
    const claim = figure
      ? undefined
      : await viewClaim(ledger, id, ruleReason, (name) =>
          readSituation(ledger, { ...(name !== undefined && { conflict: name }), ...asked }),
        )
    if (json) await print(`${JSON.stringify(figure ?? claim)}\n`)
    else await print(figure ? figureText(figure) : claimText(claim!))
  } finally {
    await ledger.close()
  }
}

/** Looks for the figure in the conflict that is asked for, else in each. Throws `figure-unknown`. */
async function findFigure(ledger: Ledger, id: string, asked: SituationAsked): Promise<FigureView> {
  const { readSituation } = await import('../views/situation.js')
  const { viewFigure } = await import('../views/figures-view.js')
  const names = asked.conflict === undefined ? (await ledger.statistics()).conflicts.map(({ conflict }) => conflict) : [asked.conflict]
  for (const conflict of names) {
    const situation = await readSituation(ledger, { ...asked, conflict })
    if (situation.figures.some((figure) => figure.id === id)) return viewFigure(situation, id)
  }
  return viewFigure(await readSituation(ledger, asked), id)
}

function figureText({ figure, words, scope, range, rating, incidentReasons, positions, claims, superseded }: FigureView): string {
  const best = figure.best === null ? 'none' : String(figure.best)
  const lines = [
    `${words}: ${range} (best: ${best})`,
    `  ${scope}`,
    `  ${figure.grade}; ${rating}`,
    `  ${figure.origins} origins, ${figure.independentOrigins} of them independent`,
    wrap(figure.reason, '  '),
    ...(incidentReasons.length > 0 ? [wrap(`How its claims were put together: ${incidentReasons.join('; ')}.`, '  ')] : []),
    ...(figure.estimate
      ? [
          wrap(
            `Estimate of the model, apart from the figure: ${figure.estimate.low} to ${figure.estimate.high} with 90%, middle ${figure.estimate.best}. ${figure.estimate.reason}`,
            '  ',
          ),
        ]
      : []),
    '',
    'Positions',
    ...positions.map(({ side, speakers, range: said, interest }) =>
      wrap(`${side || 'without a side'}: ${said} (${interest.replaceAll('_', ' ')}; ${speakers.join(', ') || 'nobody named'})`, '  '),
    ),
  ]
  for (const [title, list] of [
    ['Claims', claims],
    ['Superseded', superseded],
  ] as const) {
    if (list.length === 0) continue
    lines.push('', title)
    for (const line of list) {
      lines.push(wrap(claimWords(line), '  '), wrap(`"${line.text}"`, '      '))
      lines.push(`      ${[line.document.outlet, line.document.published, line.id].filter(Boolean).join(', ')}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function claimText({ line, claim, attribution, doubt, interest, rules, related, reviews }: ClaimView): string {
  const lines = [
    wrap(claimWords(line)),
    wrap(`"${line.text}"`, '    '),
    `    ${[line.document.outlet, line.document.published, line.document.title].filter(Boolean).join(', ')}`,
    '',
    'Who says so, outermost first',
    ...attribution.map(({ words, role, form, cue }) => `  ${words} (${role}, ${form}${cue === undefined ? '' : `, "${cue}"`})`),
    '',
    `How sure: by its source, ${doubt.bySource}; by the author, ${doubt.byAuthor}`,
    `Of the speaker's: ${interest}`,
    '',
    `Rules of ${claim.extractor}`,
    ...rules.map(({ id, reason }) => wrap(`${id}: ${reason ?? 'no reason known to this version'}`, '  ')),
  ]
  if (related.length > 0) lines.push('', 'Hangs together with')
  for (const { relation, claim: other } of related) lines.push(wrap(`${relation}: ${claimWords(other)} (${other.id})`, '  '))
  if (reviews.length > 0) lines.push('', 'Decisions')
  for (const review of reviews) lines.push(wrap(`${review.at} ${review.reviewer}: ${review.words}: ${review.reason} (${review.id})`, '  '))
  return `${lines.join('\n')}\n`
}
