import type { ActorRef } from '../actors/actor-ref.js'
import type { Span } from '../base/span.js'
import type { Bound } from '../language/quantity.js'
import type { PlaceRef } from '../places/place-ref.js'

export type SpeechAct =
  | 'assert'
  | 'confirm'
  | 'admit'
  | 'claim_responsibility'
  | 'blame'
  | 'deny'
  | 'decline_comment'
  | 'demand'
  | 'order'
  | 'threaten'
  | 'promise'
  | 'predict'
  | 'speculate'
  | 'question'
  | 'retract'

/** FactBank values (Saurí and Pustejovsky 2009): certain, probable, possible; positive, negative, underspecified. */
export type Factuality = 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'CTu' | 'Uu'

export type Interest = 'own_loss' | 'enemy_loss' | 'own_conduct' | 'enemy_conduct' | 'third_party' | 'unknown'

export type Role =
  | 'outlet'
  | 'wire'
  | 'government'
  | 'military'
  | 'police'
  | 'judicial'
  | 'armed_group'
  | 'de_facto_authority'
  | 'local_official'
  | 'medical'
  | 'eyewitness'
  | 'ngo'
  | 'igo'
  | 'monitor'
  | 'analyst'
  | 'media'
  | 'social'
  | 'document'
  | 'anonymous'

/** One step of who says: outlet first, innermost source last. */
export interface Link {
  readonly actors: readonly ActorRef[]
  readonly mention: string | null
  readonly role: Role
  readonly form: 'direct' | 'indirect' | 'mixed' | 'implicit'
  readonly cue?: string
}

/** PLOVER's sixteen event types. */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'CONCEDE'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

export interface EventBody {
  readonly type: PloverType
  readonly mode?: string
  readonly actors: readonly ActorRef[]
  readonly recipients: readonly ActorRef[]
  readonly weapons: readonly string[]
}

export type Measure = 'killed' | 'wounded' | 'casualties' | 'missing' | 'captured' | 'abducted' | 'detained' | 'displaced' | 'equipment'

export type VictimClass = 'civilian' | 'state_forces' | 'officials' | 'armed_group' | 'mixed' | 'unknown'

export interface Victim {
  readonly parties: readonly ActorRef[]
  readonly inferred?: true
  readonly groups?: readonly string[]
  readonly class: VictimClass
}

export interface TollBody {
  readonly measure: Measure
  readonly item?: string
  readonly victim: Victim
  /** null is open. */
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly frame: 'incident' | 'period' | 'cumulative' | 'rate'
  readonly since?: string
  readonly asOf?: string
  /** Id of the event claim that caused it. */
  readonly event?: string
  /** Id of the claim whose figure holds this one. */
  readonly subsetOf?: string
  readonly supersedes?: { readonly claim?: string; readonly value?: number }
}

export type CeasefireMove =
  | 'appeal'
  | 'offer'
  | 'agreement'
  | 'acceptance'
  | 'rejection'
  | 'in_force'
  | 'extension'
  | 'holding'
  | 'violation'
  | 'denial'
  | 'collapse'
  | 'expiry'

export interface CeasefireBody {
  readonly move: CeasefireMove
  readonly by: readonly ActorRef[]
  readonly to?: readonly ActorRef[]
  readonly against?: readonly ActorRef[]
  readonly mediators?: readonly ActorRef[]
  readonly from?: string
  readonly until?: string
  readonly scope?: string
  readonly count?: { readonly low: number | null; readonly high: number | null }
}

export interface AssessmentBody {
  /** Ids of the claims it is about. */
  readonly about: readonly string[] | 'all'
  readonly verdict: 'unverified' | 'exaggerated' | 'rejected' | 'verified'
}

export interface Evidence {
  readonly trigger: readonly Span[]
  readonly source?: readonly Span[]
  readonly cue?: readonly Span[]
  readonly number?: readonly Span[]
  readonly place?: readonly Span[]
  readonly time?: readonly Span[]
}

/** When: `to` is inclusive; the zone is the place's, or UTC. */
export interface When {
  readonly from: string
  readonly to: string
  readonly precision: 'minute' | 'day' | 'week' | 'month' | 'year'
  readonly text: string
}

/** One attributed statement: an event, a toll, a cease-fire move, or a verdict on other claims. Stable output. */
export interface Claim {
  readonly schema: 'ascribe/claim@1'
  /** Stable across runs: derived from document id, kind and spans. */
  readonly id: string
  readonly documentId: string
  /** Version of rules and model. */
  readonly extractor: string
  readonly sentence: Span
  readonly evidence: Evidence
  readonly attribution: readonly Link[]
  readonly speechAct: SpeechAct
  readonly factuality: { readonly bySource: Factuality; readonly byAuthor: Factuality }
  readonly interest: Interest
  readonly background?: true
  readonly kind: 'event' | 'toll' | 'ceasefire' | 'assessment'
  readonly event?: EventBody
  readonly toll?: TollBody
  readonly ceasefire?: CeasefireBody
  readonly assessment?: AssessmentBody
  readonly when?: When
  readonly where?: PlaceRef
  /** Id of the claim in the same document that says the same. */
  readonly repeats?: string
  /** Ids of the rules that fired. */
  readonly rules: readonly string[]
}
