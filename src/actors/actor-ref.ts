/** A party, force, office or person as a text mentions it, with what the registry knows of it. */
export interface ActorRef {
  /** Id in the registry of actors, where it is known there. */
  readonly id?: string
  /** The words of the text. */
  readonly mention: string
  readonly name?: string
  readonly aliases?: readonly string[]
  /**
   * ISO 3166-1 alpha-3, XKX for Kosovo; for intergovernmental bodies the codes of PLOVER: UNO, EUR, IGO. Of a group or an
   * unrecognised state it is the state on whose ground it stands, so two foes of a civil war share it: compare the sector too.
   */
  readonly country?: string
  /** PLOVER sector: GOV, MIL, REB, CVL …; JRN is the press and MED medicine. PRE is a state that few recognise. */
  readonly sector?: string
  /** Alpha-3 of the state beside which a group or an unrecognised state stands: 'Turkish-backed fighters' TUR, Karabakh ARM. */
  readonly alignedWith?: string
}
