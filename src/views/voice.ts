import type { Claim } from '../claims/claim.js'
import { speakingLink } from './claim-words.js'
import { jointParty, type NameParty, partyOf } from './party.js'

/** Who says so, as a column: a party with all its ministries, officers and officials; a body that counts; or reporting itself. */
export interface Voice {
  readonly key: string
  readonly label: string
  /** `party`: of a state or group. `independent`: monitors, bodies, aid groups, hospitals. `unnamed`: witnesses, and those of whom the text does not tell whose they are. `press`: the outlets. */
  readonly kind: 'party' | 'independent' | 'unnamed' | 'press'
}

const PRESS: Voice = { key: 'press', label: 'Outlets in their own voice', kind: 'press' }
/** Shares a column with whoever speaks too seldom to have an own. */
export const UNNAMED: Voice = { key: 'unnamed', label: 'Witnesses and others', kind: 'unnamed' }

const OF_THE_PRESS = new Set(['outlet', 'wire', 'media'])
const OF_NO_NAME = new Set(['anonymous', 'eyewitness', 'social', 'medical'])
const WITHOUT_SIDE = new Set(['ngo', 'igo', 'monitor', 'analyst'])

/** With whose voice a claim ends: its innermost speaker. */
export function voiceOf(claim: Claim, nameParty: NameParty = partyOf): Voice {
  const link = speakingLink(claim)
  if (link === undefined || OF_THE_PRESS.has(link.role)) return PRESS
  if (OF_NO_NAME.has(link.role) && !link.actors.some(({ id }) => id !== undefined)) return UNNAMED
  if (WITHOUT_SIDE.has(link.role)) {
    const names = link.actors.map((actor) => actor.name ?? actor.mention).join(' and ') || (link.mention ?? '')
    return names === '' ? UNNAMED : { key: names.toLowerCase(), label: names, kind: 'independent' }
  }
  // "the ministry", "it": whose, the text does not tell
  const known = link.actors.filter(({ id, country }) => id !== undefined || country !== undefined)
  return known.length > 0 ? { ...jointParty(known, nameParty), kind: 'party' } : UNNAMED
}
