import { tally } from '../incidents/tally.js'
import type { Bounds } from './bounds.js'

/** A speaker is incomplete once this many of its claims, and this share of those that can be held against something, proved too low. */
const TIMES = 2
const SHARE = 0.1

/**
 * Speakers whose claims about the enemy's losses in stretches of days proved too low, more than once: some floor, or the sum of single attacks, lay
 * above them. They count only what they tell of, so their further claims set no upper end either, though nothing disproves them yet.
 */
export class IncompleteBook {
  readonly #tested = new Map<string, number>()
  readonly #failed = new Map<string, number>()
  #speakers: ReadonlySet<string> = new Set()

  /** Puts what the rules make of a loss in a stretch of days, as if no speaker were incomplete. */
  put(bounds: Bounds): void {
    this.#count(bounds, 1)
  }

  drop(bounds: Bounds): void {
    this.#count(bounds, -1)
  }

  get speakers(): ReadonlySet<string> {
    return this.#speakers
  }

  /** Looks again. Returns the speakers that are incomplete now and were not, or were and are not. */
  settle(): ReadonlySet<string> {
    const before = this.#speakers
    this.#speakers = new Set(
      [...this.#failed]
        .filter(([speaker, times]) => times >= TIMES && times >= SHARE * (this.#tested.get(speaker) ?? 0))
        .map(([speaker]) => speaker),
    )
    return new Set([...before, ...this.#speakers].filter((speaker) => before.has(speaker) !== this.#speakers.has(speaker)))
  }

  #count({ by, testable, crossed, partsExceed }: Bounds, step: 1 | -1): void {
    const speaker = by.high?.voice
    if (speaker === undefined) return
    if (testable) tally(this.#tested, speaker, step)
    if (crossed || partsExceed) tally(this.#failed, speaker, step)
  }
}
