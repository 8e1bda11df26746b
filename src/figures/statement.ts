import type { Claim, Interest, TollBody } from '../claims/claim.js'
import { isPartisan, speakerOf } from '../claims/settle/interest.js'
import type { PartyIndex } from '../incidents/party-index.js'
import { speakerKeys } from '../incidents/party-key.js'
import type { Party } from '../incidents/sides.js'
import { voiceKey } from '../incidents/voice-key.js'

/**
 * As what a speaker tells of a loss. `admission`: of its own fighters, or of those whom it killed itself; `own`: of its own civilians, or of its own
 * people without telling fighters apart; `enemy`: of those it fights; `independent`: without a side; `outlet`: in its own voice; `unsourced`: of a
 * source without a name, or of one whose stand towards the victims is not known.
 */
export type Stand = 'admission' | 'own' | 'enemy' | 'independent' | 'outlet' | 'unsourced'

/** What one speaker says of one loss, once, however many documents carry it. */
export interface Statement {
  readonly stand: Stand
  /** Is it said to be so? False where it is denied, feared, predicted or demanded. */
  readonly asserted: boolean
  /** Key of the speaker; undefined where it cannot be told from another. */
  readonly voice: string | undefined
  readonly party: Party | undefined
  readonly interest: Interest
  readonly low: number | null
  readonly high: number | null
  readonly bound: TollBody['bound']
  /** A part of a larger figure: it may be a floor, never the whole. */
  readonly part: boolean
  /** Milliseconds. */
  readonly known: number
  /** Of a running toll: the last day that it counts. */
  readonly until: number
  /** The first to be known, then those that carry it. */
  readonly claims: Claim[]
}

const SURE = /^(?:CT|PR)\+$/
const SAYS: ReadonlySet<Claim['speechAct']> = new Set(['assert', 'confirm', 'admit', 'claim_responsibility', 'blame'])
/** Who counts for itself and speaks for no party. */
const COUNTERS: ReadonlySet<string> = new Set(['igo', 'ngo', 'monitor', 'medical', 'eyewitness'])
const FIGHTERS: ReadonlySet<string> = new Set(['state_forces', 'armed_group'])

/** Does the claim say that the loss happened? */
export const isAsserted = ({ speechAct, factuality }: Claim): boolean =>
  SAYS.has(speechAct) && SURE.test(factuality.bySource) && factuality.byAuthor !== 'CT-'

/** Reads a toll claim as a statement of its speaker on the losses of `victim`. */
export function readStatement(
  claim: Claim,
  victim: readonly Party[],
  cause: Claim | undefined,
  parties: PartyIndex,
  known: number,
  until: number,
): Statement {
  const { toll } = claim
  const speaker = speakerOf(claim.attribution)
  const ofSpeaker =
    speakerKeys(speaker).length > 0
      ? speaker!.actors.map((actor) => parties.partyOf(actor)).find((party) => party !== undefined)
      : undefined
  const voice = voiceKey(claim)
  const relation = relate(claim, ofSpeaker, victim, parties)
  let stand: Stand
  if (!speaker) stand = 'outlet'
  else if (speaker.role === 'anonymous') stand = 'unsourced'
  else if (relation === 'own') stand = FIGHTERS.has(toll!.victim.class) ? 'admission' : 'own'
  else if (relation === 'enemy') stand = ownsUpTo(claim, cause, ofSpeaker, parties) ? 'admission' : 'enemy'
  else if (voice === undefined) stand = 'unsourced'
  else if (ofSpeaker) stand = 'unsourced'
  else if (COUNTERS.has(speaker.role)) stand = 'independent'
  // an official is without an interest only where his state is known and known to stand aside
  else if (isPartisan(speaker) && claim.interest === 'third_party' && speakerKeys(speaker).length > 0) stand = 'independent'
  else stand = 'unsourced'
  const interest: Interest =
    relation === 'own' ? 'own_loss' : relation === 'enemy' ? 'enemy_loss' : stand === 'independent' ? 'third_party' : claim.interest
  return {
    stand,
    asserted: isAsserted(claim),
    voice,
    party: ofSpeaker,
    interest,
    low: toll!.low,
    high: toll!.high,
    bound: toll!.bound,
    part: toll!.subsetOf !== undefined,
    known,
    until,
    claims: [claim],
  }
}

function relate(
  { interest, toll, attribution }: Claim,
  speaker: Party | undefined,
  victim: readonly Party[],
  parties: PartyIndex,
): 'own' | 'enemy' | 'none' {
  if (speaker && victim.length > 0) {
    const relations = victim.map((party) => parties.relation(speaker, party))
    if (relations.includes('foes')) return 'enemy'
    if (relations.includes('same')) return 'own'
  }
  if (interest === 'own_loss' || interest === 'enemy_loss') return interest === 'own_loss' ? 'own' : 'enemy'
  // whose they are was read off who speaks
  const official = speakerOf(attribution)
  return toll!.victim.inferred && official && isPartisan(official) ? 'own' : 'none'
}

/** Does the speaker own up to having killed civilians? Then it speaks against its interest. A boast of killed fighters is none. */
function ownsUpTo(claim: Claim, cause: Claim | undefined, speaker: Party | undefined, parties: PartyIndex): boolean {
  if (claim.toll!.victim.class !== 'civilian') return false
  if (claim.speechAct === 'admit') return true
  if (!speaker || !cause?.event) return false
  return cause.event.actors.some((actor) => parties.partyOf(actor)?.side === speaker.side) && claim.speechAct !== 'deny'
}
