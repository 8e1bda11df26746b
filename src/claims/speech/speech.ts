import type { Factuality, SpeechAct } from '../claim.js'

/** Tokens `from` to `to` (exclusive) of one sentence. */
export interface Stretch {
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** Tokens `from` to `to` (exclusive) of the sentence at hand. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What a cue makes of its content: the act, and how sure the source and the author are made by the words alone. */
export interface Stance {
  readonly act: SpeechAct
  readonly bySource: Factuality
  readonly byAuthor: Factuality
}

/** One reported speech while the text is read: as tokens, before its source is resolved. */
export interface Speech extends Stance {
  readonly rule: string
  /** Sentence of the cue. */
  readonly sentence: number
  /** The words that name the source here; null where it is unnamed or only carried over. */
  readonly source: Stretch | null
  /** Whose words name the speaker where the source is silent ("…, adding that") or a relative pronoun. */
  readonly speaker: Stretch | null
  readonly cue: readonly Stretch[]
  content: Stretch[]
  /** Reported speech in the wide sense, for the layer `attributions`. */
  readonly layer: boolean
  /** Does the source stand over claims within the content? Not so of mere attitudes ("condemned the killing of 12"). */
  readonly stands: boolean
  readonly form?: 'direct' | 'indirect' | 'mixed' | 'implicit'
}

export const stretch = (sentence: number, from: number, to: number): Stretch => ({ sentence, from, to })

/** A speech that its form tells and no verb: plainly asserted, in the words of the text. */
export function spoken(rule: string, sentence: number, source: Stretch, cue: readonly Stretch[], content: Stretch[]): Speech {
  return {
    rule,
    sentence,
    source,
    speaker: null,
    cue,
    content,
    act: 'assert',
    bySource: 'CT+',
    byAuthor: 'CTu',
    layer: true,
    stands: true,
    form: 'indirect',
  }
}
