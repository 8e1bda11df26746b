import type { Victim } from '../claim.js'
import type { Scene } from './scene.js'
import type { TollDraft } from './toll-rule.js'

/** A draft with its sentence and victim. */
export interface Told {
  readonly draft: TollDraft
  readonly scene: Scene
  readonly victim: Victim
  readonly low: number | null
  readonly high: number | null
  /** Index of the figure that holds this one, or -1. */
  readonly parent: number
  /** The number that this figure replaces. */
  readonly supersedes?: number
}
