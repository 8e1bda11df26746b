import type { Span } from '../base/span.js'

/** A name in the text. `force`, `group` and `office` are organisations of the conflict's own kind. */
export interface Entity {
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly type: 'person' | 'organisation' | 'place' | 'force' | 'group' | 'office'
  readonly text: string
  /** How it is mentioned; nothing: by name. */
  readonly mention?: 'name' | 'noun' | 'pronoun'
}
