import type { Figure } from '../figure.js'
import { estimateLosses } from './estimate-losses.js'
import { isCounted, type ToldLoss } from './told-loss.js'

/**
 * Adds the model's estimate to the figures of occurrences, where the record suffices; else returns them as they are. Where the rules leave the upper
 * end open, because nobody but an interested side speaks or the figures contradict each other, the record sets it: a size that such losses exceed
 * once in a hundred, rounded up, and the reason says so.
 */
export function addEstimates(figures: readonly Figure[], told: ReadonlyMap<Figure, ToldLoss>): Figure[] {
  const asked = figures.filter((figure) => told.has(figure))
  const answers = estimateLosses(asked.map((figure) => told.get(figure)!))
  if (answers === undefined) return [...figures]
  const byFigure = new Map(asked.map((figure, index) => [figure, answers[index]]))
  const learnt = asked.filter((figure) => isCounted(told.get(figure)!)).length
  return figures.map((figure) => {
    const answer = byFigure.get(figure)
    if (answer === undefined) return figure
    const { low, best, high, limit } = answer
    const counted =
      told.get(figure)!.counts.length > 0 ? 'a counter without an interest among them' : 'none of them a counter without an interest'
    return {
      ...figure,
      ...(figure.high === null && fromRecord(figure, limit)),
      estimate: {
        low,
        best,
        high,
        level: 0.9,
        reason: `Learnt from ${learnt} losses of this record that a counter without an interest and others speak of: how the numbers of those who speak of this one stood to what was; ${counted}.`,
      },
    }
  })
}

/** The upper end that the record sets where no claim does; its reason says that it is nobody's claim. */
function fromRecord({ low, best, reason }: Figure, limit: number): Pick<Figure, 'high' | 'reason'> {
  const high = coarse(Math.max(limit, low ?? 0, best ?? 0))
  return {
    high,
    reason: `${reason} The upper end of ${high} is nobody's claim: it is taken from this record as a whole, in which one such loss in a hundred is greater.`,
  }
}

/** Up to the next of 1 2 3 4 5 6 8 10 12 15 20 25 30 40 …: what is learnt from the whole record should not move with each report. */
export function coarse(value: number): number {
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))))
  return Math.round(STEPS.find((step) => value <= step * scale + 1e-9)! * scale)
}
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
