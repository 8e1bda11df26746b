import { z } from 'zod'
import { AscribeError } from '../base/errors.js'
import { fitBias } from '../figures/bias/bias-model.js'
import type { LossClaim } from '../figures/bias/loss-claim.js'
import { linesOf } from './lines.js'
import { parseRow, toldOf } from './row.js'

const asked = z.object({
  day: z.number().min(0),
  category: z.string(),
  claimant: z.string(),
  victim: z.string(),
  frame: z.string().default('cumulative'),
  bound: z.string().default('exact'),
})
const claimed = asked.extend({ value: z.number() })

function readRow<T>(schema: z.ZodType<T>, row: unknown): T {
  const read = schema.safeParse(row)
  if (read.success) return read.data
  const issue = read.error.issues[0]!
  throw new AscribeError(
    'loss-claim-wrong',
    `${issue.path.join('.') || 'The row'}: ${issue.message}. A claim of losses is {"day", "value", "category", "claimant", "victim", "frame"?, "bound"?}, its day a number from 0 on.`,
  )
}

/**
 * `ascribe bias`: the reporting-bias model learnt from the rows of `fit`, asked for each row of `rows`, whose `value` is not looked at. Writes each
 * row back, in order, with `predicted`, `low` and `high`; what cannot be read gives `{"line", "error"}` in its place. Returns how many rows of
 * both were read, and how many failed; a failed row of `fit` is told to `warn`, and not learnt from.
 * Throws `loss-claims-absent` where `fit` has no claim to learn from.
 */
export async function biasLines(
  fit: AsyncIterable<Uint8Array>,
  rows: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void> | void,
  warn: (line: string) => void,
): Promise<{ readonly read: number; readonly failed: number }> {
  const known: LossClaim[] = []
  let read = 0
  let failed = 0
  for await (const { number, line } of linesOf(fit)) {
    read++
    try {
      known.push(readRow(claimed, parseRow(line)))
    } catch (error) {
      if (!(error instanceof AscribeError)) throw error
      failed++
      warn(`line ${number}: ${error.message}`)
    }
  }
  if (known.length === 0)
    throw new AscribeError('loss-claims-absent', 'There is no claim of losses to learn from. Give --fit a file with at least one such row.')
  const model = fitBias(known)
  for await (const { number, line } of linesOf(rows)) {
    read++
    let row: unknown
    try {
      row = parseRow(line)
      const told = model.predict(readRow(asked, row))
      await write(`${JSON.stringify({ ...(row as object), ...told })}\n`)
    } catch (error) {
      if (!(error instanceof AscribeError)) throw error
      failed++
      await write(`${JSON.stringify(toldOf(row, number, error))}\n`)
    }
  }
  return { read, failed }
}
