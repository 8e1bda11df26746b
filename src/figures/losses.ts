import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import { dayNumber, daysOfClaim } from '../incidents/days.js'
import type { Incident } from '../incidents/incident.js'
import type { PartyIndex } from '../incidents/party-index.js'
import { speakerKeys } from '../incidents/party-key.js'
import type { Party } from '../incidents/sides.js'
import { readStatement, type Statement } from './statement.js'

/** Claims on one loss: one party's people of one class by one measure in one incident. */
export interface Loss {
  readonly incident: Incident
  readonly victims: readonly Party[]
  readonly class: string
  readonly measure: string
  readonly statements: Statement[]
  readonly retractions: Statement[]
  readonly copies: string[]
}

export interface LossContext {
  readonly isCopy: (claimId: string) => boolean
  readonly claim: (id: string) => Claim | undefined
  readonly parties: PartyIndex
  readonly at: (claim: Claim) => number
}

/** The losses that an incident's toll claims are about, in the order of party, class and measure. */
export function lossesOf(incident: Incident, tolls: readonly Claim[], context: LossContext): Loss[] {
  const { isCopy, claim: byId, parties, at } = context
  const losses = new Map<string, Loss>()
  const keys = new Map<string, string>()
  const drafts = tolls.map((claim) => ({ claim, victims: victimsOf(claim, context), measure: measureOf(claim) }))
  // whose people they were may stand only with another speaker
  const named = new Map<string, Set<string>>()
  const nameOf = (victims: readonly Party[]): string => victims.map(({ id }) => id).join('+')
  for (const { claim, victims, measure } of drafts)
    if (victims.length > 0) {
      const key = `${measure}|${claim.toll!.victim.class}`
      named.set(key, (named.get(key) ?? new Set()).add(nameOf(victims)))
    }
  for (const draft of drafts) {
    const { claim, measure } = draft
    const { class: force, groups } = claim.toll!.victim
    // children among civilians, officers among soldiers: a part of a figure of the same people adds nothing to it
    const whole = claim.toll!.subsetOf === undefined ? undefined : byId(claim.toll!.subsetOf)
    if (
      claim.toll!.subsetOf !== undefined &&
      (groups?.length || !whole?.toll || whole.toll.victim.class === force || whole.toll.measure !== claim.toll!.measure)
    )
      continue
    let victims = draft.victims
    const only = named.get(`${measure}|${force}`)
    if (victims.length === 0 && incident.kind === 'occurrence' && only?.size === 1)
      victims = [...only][0]!.split('+').map((id) => parties.party(id)!)
    const key = `${nameOf(victims)}|${force}|${measure}`
    keys.set(claim.id, key)
    let loss = losses.get(key)
    if (!loss) losses.set(key, (loss = { incident, victims, class: force, measure, statements: [], retractions: [], copies: [] }))
    if (isCopy(claim.id)) {
      loss.copies.push(claim.id)
      continue
    }
    const until = incident.kind === 'running' ? untilOf(claim, at(claim)) : Number.NaN
    const cause = claim.toll!.event === undefined ? undefined : byId(claim.toll!.event)
    const statement = readStatement(claim, victims, cause, parties, at(claim), until)
    if (claim.speechAct === 'retract') loss.retractions.push(statement)
    else loss.statements.push(statement)
  }
  return [...losses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, loss]) => loss)
}

const measureOf = ({ toll }: Claim): string => (toll!.item === undefined ? toll!.measure : `${toll!.measure}: ${toll!.item}`)

function untilOf(claim: Claim, known: number): number {
  return claim.toll!.asOf !== undefined ? dayNumber(claim.toll!.asOf) : daysOfClaim(claim, known).to
}

/** Whose people they are: as the claim says; else those of the speaker, or of the one party that it fights, as its interest tells. */
function victimsOf(claim: Claim, { parties, claim: byId }: LossContext): readonly Party[] {
  const { victim, event } = claim.toll!
  const found = new Map<string, Party>()
  const add = (party: Party | undefined) => {
    if (party) found.set(party.id, party)
  }
  for (const actor of victim.parties) add(parties.partyOf(actor))
  if (found.size === 0 && (claim.interest === 'own_loss' || claim.interest === 'enemy_loss')) {
    const speaker = speakerOf(claim.attribution)
    const own =
      speakerKeys(speaker).length > 0
        ? speaker!.actors.map((actor) => parties.partyOf(actor)).find((party) => party !== undefined)
        : undefined
    if (own && claim.interest === 'own_loss') add(own)
    else if (own) {
      const foes = parties.side(own.side)?.foes ?? []
      if (foes.length === 1) add(parties.party(parties.side(foes[0]!)?.parties[0] ?? ''))
    }
  }
  if (found.size === 0 && victim.class === 'armed_group') add(onlyArmedFoe(claim, parties))
  if (found.size === 0 && event !== undefined && victim.class !== 'unknown')
    for (const actor of byId(event)?.event?.recipients ?? []) add(parties.partyOf(actor))
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The fighters of whom a state at war with one armed group speaks, without a name for them. */
function onlyArmedFoe({ attribution }: Claim, parties: PartyIndex): Party | undefined {
  const speaker = speakerOf(attribution)
  if (speakerKeys(speaker).length === 0) return undefined
  const own = speaker!.actors.map((actor) => parties.partyOf(actor)).find((party) => party !== undefined)
  if (own?.kind !== 'state') return undefined
  const armed = (parties.side(own.side)?.foes ?? [])
    .flatMap((foe) => parties.side(foe)?.parties ?? [])
    .map((id) => parties.party(id)!)
    .filter(({ kind }) => kind === 'armed_group')
  return armed.length === 1 ? armed[0] : undefined
}
