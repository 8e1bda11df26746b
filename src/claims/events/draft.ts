import type { PloverType, SpeechAct } from '../claim.js'
import type { Frame } from './frame.js'
import type { Party } from './parties.js'

/** An event while a sentence is read. */
export interface Draft {
  readonly rule: string
  readonly trigger: number
  readonly type: PloverType
  readonly mode?: string | undefined
  readonly frame: Frame | null
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly polarity?: '-'
  readonly speechAct?: SpeechAct
  /** Tokens whose own events this one takes in. */
  readonly takes: readonly number[]
}
