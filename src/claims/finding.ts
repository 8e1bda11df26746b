import type { Span } from '../base/span.js'
import type { AssessmentBody, CeasefireBody, EventBody, SpeechAct, TollBody } from './claim.js'

/**
 * What a rule found, before speaker, doubt, time, place and ties between claims are settled. Token numbers are those of the
 * sentence with index `sentence`.
 */
export interface Finding {
  readonly rule: string
  readonly kind: 'event' | 'toll' | 'ceasefire' | 'assessment'
  readonly sentence: number
  /** The token that carries the claim: verb or noun. Attribution, factuality, time and place are read from here. */
  readonly trigger: number
  readonly triggerSpans: readonly Span[]
  readonly numberSpans?: readonly Span[]
  /** First to last token (exclusive) of the phrase that states it, where it matters which clause is meant. */
  readonly tokens?: readonly [from: number, to: number]
  /** Of a toll: head token of the victims' phrase. */
  readonly victim?: number
  readonly toll?: TollBody
  readonly event?: EventBody
  readonly ceasefire?: CeasefireBody
  readonly assessment?: AssessmentBody
  /** Where the rule itself tells: "denied firing", "ordered". */
  readonly speechAct?: SpeechAct
  /** True where the rule itself knows it as history. */
  readonly background?: true
  /** Taken for granted by its own words ("to avenge the 71 killed"): no vow or demand over it makes it doubtful. */
  readonly given?: true
  /** Negated or only possible by its own words ("no attack took place"). */
  readonly polarity?: '+' | '-'
  /** Of a toll: index, among the findings of its kind, of the one that holds it. */
  readonly subsetOf?: number
  /** Of a toll: the number that the text says is withdrawn. */
  readonly supersedesValue?: number
}
