import type { PloverType } from '../claim.js'

/**
 * Where a party of an event stands, seen from its trigger: as its object, behind a preposition, or within its object ("signed an accord
 * with Mali": `obj.with`; "rejected Turkey's offer": `obj.poss`).
 */
export interface Slot {
  readonly path: 'obj' | 'comp' | 'subj' | 'prep'
  /** Of `prep`: which ones. */
  readonly preps?: ReadonlySet<string>
  /** The party is within the object: its possessor, or behind these prepositions. */
  readonly within?: ReadonlySet<string> | 'poss'
  /** One of the slots marked so must be filled. */
  readonly needed: boolean
  /** The head noun must be one of these; where `only` is said it tells what is meant and is not itself a party. */
  readonly among?: ReadonlySet<string>
  readonly only?: boolean
  readonly not?: ReadonlySet<string>
}

/** How a word and what hangs on it make an event. */
export interface Frame {
  /** `inner`: the type follows from what is planned, and there is no event where that is none. */
  readonly type: PloverType | 'inner'
  /** Cooperation promised is AGREE, force promised THREATEN; `type` where the complement tells neither. */
  readonly byInner: boolean
  readonly mode?: string
  readonly word: string
  readonly particle?: string
  readonly slots: readonly Slot[]
  /** Of nouns: prepositions of the one who acts, besides the possessor. */
  readonly actorPreps?: ReadonlySet<string>
  /** Takes in the event of its complement ("refused to meet" is one event). */
  readonly governs: boolean
  /** Its object does what the complement says ("urged Iran to withdraw"). */
  readonly controls: boolean
  /** The parties act on each other ("met", "clashed"). */
  readonly mutual: boolean
  /** The complement stays an event of its own, blamed or denied. */
  readonly tells?: 'blame' | 'deny'
  /** The subject undergoes it ("came under attack"). */
  readonly undergoes: boolean
  /** Counts without a known party on the other side ("launched a missile"). */
  readonly alone: boolean
  /** Only of several ("the two leaders talked"). */
  readonly plural: boolean
  /** Only without an object ("returned to Mali"). */
  readonly intransitive: boolean
  /** Only without a complement ("called Merkel", not "called her a liar"). */
  readonly bare: boolean
  /** Only before an infinitive ("told Mali to leave", not "told reporters"). */
  readonly infinitive: boolean
  /** A clause with "when" or "after" that tells of an assault may fill the needed slot ("died when a rocket hit"). */
  readonly struck: boolean
  /** The subject tells the meaning and is no party ("the truce took effect"). */
  readonly idle: boolean
  /** The act was fended off: the parties are the other way round ("repelled an attack"). */
  readonly undone: boolean
  /** Of nouns: what stands behind "of" undergoes it ("the shelling of the town"). */
  readonly suffers: boolean
}

/** Frames of words by each inflected form, so that a token costs one look-up. */
export interface FrameIndex {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>
  readonly nouns: ReadonlyMap<string, readonly Frame[]>
}
