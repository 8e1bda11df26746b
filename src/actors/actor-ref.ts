/** A party, force, office or person as a text mentions it, with what the registry knows of it. */
export interface ActorRef {
  /** Id in the registry of actors, where it is known there. */
  readonly id?: string
  /** The words of the text. */
  readonly mention: string
  readonly name?: string
  readonly aliases?: readonly string[]
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** PLOVER sector: GOV, MIL, REB, CVL … */
  readonly sector?: string
}
