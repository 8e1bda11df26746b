import { type FigureContext, figureOf } from './figure-of-loss.js'
import type { Loss } from './losses.js'

/** A speaker is incomplete once this many of its claims, and this share of those that can be held against something, proved too low. */
const TIMES = 2
const SHARE = 0.1

/**
 * Speakers whose claims about the enemy's losses in stretches of days proved too low, more than once: some floor, or the sum of single attacks, lay
 * above them. They count only what they tell of, so their further claims set no upper end either, though nothing disproves them yet.
 */
export function findIncomplete(losses: readonly Loss[], context: FigureContext): ReadonlySet<string> {
  const tested = new Map<string, number>()
  const failed = new Map<string, number>()
  for (const loss of losses) {
    const bounds = figureOf(loss, context)?.bounds
    const speaker = bounds?.by.high?.voice
    if (bounds === undefined || speaker === undefined) continue
    if (bounds.testable) tested.set(speaker, (tested.get(speaker) ?? 0) + 1)
    if (bounds.crossed || bounds.partsExceed) failed.set(speaker, (failed.get(speaker) ?? 0) + 1)
  }
  return new Set(
    [...failed].filter(([speaker, times]) => times >= TIMES && times >= SHARE * tested.get(speaker)!).map(([speaker]) => speaker),
  )
}
