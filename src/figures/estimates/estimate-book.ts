import type { Figure } from '../figure.js'
import { type Estimator, type LossEstimate, learnEstimates } from './estimate-losses.js'
import { isCounted, type ToldLoss } from './told-loss.js'

/** The record is learnt from anew when it has become so much larger or other. */
const GROWTH = 0.05

/**
 * Adds the model's estimate to the figures of occurrences, where the record suffices. Where the rules leave the upper end open, because nobody but an
 * interested side speaks or the figures contradict each other, the record sets it: a size that such losses exceed once in a hundred, rounded up, and the
 * reason says so. Kept as figures come and go: what the record teaches is learnt anew when it has grown by a twentieth, and stands until then.
 */
export class EstimateBook {
  readonly #told = new Map<Figure, ToldLoss>()
  readonly #final = new Map<Figure, Figure>()
  readonly #new = new Set<Figure>()
  #estimator: Estimator | undefined
  #counted = 0
  /** Losses that a counter and others spoke of, when it was learnt from them. */
  #learnt = 0
  #changes = 0

  put(figure: Figure, told: ToldLoss): void {
    this.#told.set(figure, told)
    this.#new.add(figure)
    if (isCounted(told)) this.#counted++
    this.#changes++
  }

  drop(figure: Figure): void {
    if (isCounted(this.#told.get(figure)!)) this.#counted--
    this.#told.delete(figure)
    this.#final.delete(figure)
    this.#new.delete(figure)
    this.#changes++
  }

  /** Estimates what came; all of it, where it is time to learn anew. `inOrder` gives the figures that were put. Returns whether it learnt anew. */
  settle(inOrder: () => readonly Figure[]): boolean {
    const anew = this.#changes > 0 && this.#changes >= GROWTH * this.#told.size
    if (anew) {
      const figures = inOrder()
      this.#estimator = learnEstimates(figures.map((figure) => this.#told.get(figure)!))
      this.#learnt = this.#counted
      this.#changes = 0
      for (const [index, figure] of figures.entries()) this.#finish(figure, this.#estimator?.answers[index])
    } else for (const figure of this.#new) this.#finish(figure, this.#estimator?.answer(this.#told.get(figure)!))
    this.#new.clear()
    return anew
  }

  /** A figure with its estimate. */
  of(figure: Figure): Figure {
    return this.#final.get(figure) ?? figure
  }

  #finish(figure: Figure, answer: LossEstimate | undefined): void {
    if (answer === undefined) {
      this.#final.delete(figure)
      return
    }
    const { low, best, high, limit } = answer
    const counted =
      this.#told.get(figure)!.counts.length > 0 ? 'a counter without an interest among them' : 'none of them a counter without an interest'
    this.#final.set(figure, {
      ...figure,
      ...(figure.high === null && fromRecord(figure, limit)),
      estimate: {
        low,
        best,
        high,
        level: 0.9,
        reason: `Learnt from ${this.#learnt} losses of this record that a counter without an interest and others speak of: how the numbers of those who speak of this one stood to what was; ${counted}.`,
      },
    })
  }
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
