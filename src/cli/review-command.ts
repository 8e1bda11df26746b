import type { Command } from 'commander'
import { AscribeError } from '../base/errors.js'
import type { Ledger } from '../ledger/ledger.js'
import type { NewReview, Review } from '../ledger/review.js'
import type { ReviewLine } from '../views/review-line.js'
import { wrap } from './layout-text.js'
import { ledgerOption } from './ledger-address.js'
import { print } from './terminal.js'

interface ReviewOptions {
  readonly confirm?: true
  readonly reject?: true
  readonly mergeWith?: readonly string[]
  readonly splitFrom?: readonly string[]
  readonly undo?: string
  readonly list?: true
  readonly reason?: string
  readonly by?: string
  readonly ledger: string
  readonly json?: true
}

/** `ascribe review`: what people decide of claims. */
export function addReview(program: Command): void {
  program
    .command('review')
    .description('record what a person decides of a claim: well read or not, of one incident with other claims or not')
    .argument('[claim]', 'the claim, as "ascribe explain FIGURE" and "ascribe read --json" name it')
    .option('--confirm', 'it was read well')
    .option('--reject', 'it was read wrongly, and counts no more')
    .option('--merge-with <claims...>', 'it is of one attack with these claims: their incidents are one, now and after later reports')
    .option('--split-from <claims...>', 'it is of another attack than these claims: it stands in an incident of its own')
    .option('--undo <review>', 'take back an earlier decision, which stays on record')
    .option('--list', 'print the decisions, of all claims or of this one')
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who decides')
    .addOption(ledgerOption())
    .option('--json', 'print each decision as JSON, one a line')
    .addHelpText(
      'after',
      `
Nothing is deleted: a later decision wins, and each can be taken back.

Examples:
  ascribe review claim-0123456789abcdef --reject --reason "the shells fell in 1994" --by "A. Reader"
  ascribe review claim-0123456789abcdef --merge-with claim-fedcba9876543210 --reason "one strike, two names" --by "A. Reader"
  ascribe review claim-0123456789abcdef --split-from claim-fedcba9876543210 --reason "the second raid" --by "A. Reader"
  ascribe review --undo review-0123456789abcdef --reason "it was one raid" --by "A. Reader"
  ascribe review --list`,
    )
    .action(reviewCommand)
}

async function reviewCommand(claim: string | undefined, options: ReviewOptions): Promise<void> {
  const { openLedger } = await import('../ledger/open-ledger.js')
  const { reviewLines } = await import('../views/review-line.js')
  const decide = options.list ? undefined : decisionOf(claim, options)
  const ledger = await openLedger(options.ledger, { create: false })
  try {
    const made = decide && (await append(ledger, decide))
    const lines = reviewLines(await ledger.reviews(), made ? undefined : claim)
    const shown = made ? lines.filter(({ id }) => id === made.id) : lines
    if (options.json) for (const { words: _, ...review } of shown) await print(`${JSON.stringify(review)}\n`)
    else if (made) await print(`Recorded.\n${reviewText(shown[0]!)}\nTake it back with: ascribe review --undo ${made.id}\n`)
    else await print(shown.length === 0 ? 'No decisions.\n' : `${shown.map(reviewText).join('\n')}\n`)
  } finally {
    await ledger.close()
  }
}

/** A decision as the command line tells it; of an undo the claim may be left out. Throws `review-incomplete`. */
function decisionOf(
  claim: string | undefined,
  { confirm, reject, mergeWith, splitFrom, undo, reason, by }: ReviewOptions,
): Omit<NewReview, 'claimId'> & { readonly claimId: string | undefined } {
  const said = [
    confirm && { action: 'confirm' as const },
    reject && { action: 'reject' as const },
    mergeWith && { action: 'merge' as const, change: { with: mergeWith } },
    splitFrom && { action: 'split' as const, change: { from: splitFrom } },
    undo !== undefined && { action: 'undo' as const, undoes: undo },
  ].filter((one) => one !== undefined && one !== false)
  const [decision] = said
  const missing = [
    said.length !== 1 && 'one of --confirm, --reject, --merge-with, --split-from, --undo',
    claim === undefined && undo === undefined && 'the claim before it',
    !reason?.trim() && '--reason',
    !by?.trim() && '--by',
  ].filter(Boolean)
  if (decision === undefined || missing.length > 0)
    throw new AscribeError('review-incomplete', `A review needs ${missing.join(', and ')}. "ascribe review --help" shows examples.`)
  return { claimId: claim, ...decision, reason: reason!.trim(), reviewer: by!.trim() }
}

async function append(ledger: Ledger, decision: ReturnType<typeof decisionOf>): Promise<Review> {
  const claimId = decision.claimId ?? (await claimOf(ledger, decision.undoes!))
  const review = { ...decision, claimId }
  await checkEffect(ledger, review)
  return ledger.appendReview(review)
}

/** The claim that a review is about. Throws `review-unknown`. */
async function claimOf(ledger: Ledger, reviewId: string): Promise<string> {
  const review = (await ledger.reviews()).find(({ id }) => id === reviewId)
  if (!review)
    throw new AscribeError('review-unknown', `The ledger has no review ${reviewId} to undo. "ascribe review --list" lists all there are.`)
  return review.claimId
}

/** Of a merge or split: throws what `checkGrouping` does, in the conflict in which the claims stand. Where they stand in none, the ledger refuses it. */
async function checkEffect(ledger: Ledger, review: NewReview): Promise<void> {
  const { othersOf } = await import('../ledger/review.js')
  const others = othersOf(review)
  if (others.length === 0) return
  let conflicts: readonly string[] | undefined
  for (const id of [review.claimId, ...others]) {
    const claim = await ledger.claim(id)
    const filed = claim ? await ledger.conflictsOf(claim.documentId) : []
    conflicts = conflicts?.filter((one) => filed.includes(one)) ?? filed
  }
  const conflict = conflicts?.[0]
  if (conflict === undefined || others.includes(review.claimId)) return
  const { readSituation } = await import('../views/situation.js')
  const { checkGrouping } = await import('../views/check-grouping.js')
  checkGrouping(await readSituation(ledger, { conflict }), review.claimId, others)
}

const reviewText = ({ id, at, reviewer, words, reason }: ReviewLine): string =>
  `${id}  ${at}  ${reviewer}\n${wrap(`${words}: ${reason}`, '  ')}`
