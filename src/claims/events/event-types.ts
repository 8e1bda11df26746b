import type { PloverType } from '../claim.js'

const HOSTILE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'THREATEN', 'PROTEST'])
const FRIENDLY: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'])

export const isHostile = (type: PloverType): boolean => HOSTILE.has(type)
export const isFriendly = (type: PloverType): boolean => FRIENDLY.has(type)

/**
 * The type of what is promised, planned or announced: cooperation to come is AGREE, force to come THREATEN; speech stays what it is. PLOVER codebook,
 * section on future events. Negated, a promise to cooperate is a refusal and one of force is nothing.
 */
export function futureType(type: PloverType, negated: boolean): PloverType | null {
  if (negated) return isFriendly(type) || type === 'REQUEST' ? 'REJECT' : null
  if (isFriendly(type)) return 'AGREE'
  return isHostile(type) ? 'THREATEN' : type
}

/** The type of what did not happen: a concession or help that was not given is a refusal; the rest is no event. */
export const negatedType = (type: PloverType): PloverType | null =>
  type === 'AGREE' || type === 'CONCEDE' || type === 'RETREAT' || type === 'SUPPORT' || type === 'COOPERATE' ? 'REJECT' : null

/** What a threat is of, by PLOVER's modes, from the event that it announces. */
export function threatMode(type: PloverType, mode: string | undefined): string | undefined {
  if (type === 'ASSAULT') return 'attack'
  if (type === 'MOBILIZE') return 'attack'
  if (type === 'COERCE') return mode === 'ban' || mode === 'arrest' ? mode : 'restrict'
  if (type === 'SANCTION') return mode === 'expel' ? 'expel' : 'relations'
  if (type === 'PROTEST') return 'protest'
  return undefined
}
