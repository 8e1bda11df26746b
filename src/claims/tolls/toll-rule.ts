import type { Measure } from '../claim.js'
import type { Crowd } from './crowd.js'
import type { Scene } from './scene.js'

/** A figure as a rule reads it, before subsets, frame and victim are settled. */
export interface TollDraft {
  readonly rule: string
  readonly measure: Measure
  readonly trigger: number
  /** First to last token (exclusive) of the words that trigger it. */
  readonly words: readonly [from: number, to: number]
  /** Who is counted. */
  readonly crowd: Crowd
  readonly item?: string
  /** It counts a part of another draft of its sentence or an earlier one. */
  readonly part?: true
  /** Frame that the rule's own words give ("death toll"). */
  readonly running?: true
}

export interface TollExample {
  readonly text: string
  /** `[measure, low, high]` of each figure, in order. */
  readonly finds: readonly (readonly [Measure, number | null, number | null])[]
}

/** A rule over the words of a sentence and the people found in it; its examples are its test. */
export interface TollRule {
  readonly id: string
  readonly reason: string
  /** Lower-case words that set it off. */
  readonly words: ReadonlySet<string>
  readonly gives: (scene: Scene, trigger: number) => readonly TollDraft[]
  readonly examples: readonly TollExample[]
  readonly nearMisses: readonly string[]
}
