import { idOf } from '../base/ids.js'
import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import type { Conflict } from '../incidents/conflict.js'
import { dayNumber, daysOfClaim, dayText, knownAt } from '../incidents/days.js'
import { findCopies, type Lineage } from '../incidents/find-copies.js'
import { groupIncidents } from '../incidents/group-incidents.js'
import type { Incident } from '../incidents/incident.js'
import { inferSides } from '../incidents/infer-sides.js'
import type { KnownDocument } from '../incidents/known-document.js'
import { createPartyIndex, type PartyIndex } from '../incidents/party-index.js'
import { speakerKeys } from '../incidents/party-key.js'
import type { Party, Sides } from '../incidents/sides.js'
import { boundsOf } from './bounds.js'
import type { Figure } from './figure.js'
import { gradeOf } from './grade.js'
import { createParts, type Parts } from './parts.js'
import { positionsOf } from './positions.js'
import { reasonOf } from './reason.js'
import { readStatement, type Statement } from './statement.js'
import { settleStatements } from './statements.js'
import { readVerdicts, type Verdicts } from './verdicts.js'

export interface ReconcileOptions {
  /** A day or date-time: only what was known then counts. A day counts whole, in UTC. */
  readonly asOf?: string
  readonly conflict?: Conflict
  /** Made before, with the same claims, documents, lineage and conflict; else they are made here. */
  readonly incidents?: readonly Incident[]
  readonly sides?: Sides
}

/** Claims on one loss: one party's people of one class by one measure in one incident. */
interface Loss {
  readonly incident: Incident
  readonly victims: readonly Party[]
  readonly class: string
  readonly measure: string
  readonly statements: Statement[]
  readonly retractions: Statement[]
  readonly copies: string[]
}

const DAY_MS = 86_400_000

/**
 * Claims → figures by rule (docs/FIGURES.md): for each incident and running toll, whose people, of which class, by which measure; with low, best and
 * high, what each side says, what was overtaken, how far it can be trusted and why. `lineage` says which documents copy which; a document without
 * an entry is taken as original. Figures come in the order of day, incident, party, class and measure; the order of what is given does not matter.
 * Throws nothing: what a claim leaves open stays open.
 */
export function reconcile(
  claims: readonly Claim[],
  documents: readonly KnownDocument[],
  lineage: Lineage = new Map(),
  options: ReconcileOptions = {},
): Figure[] {
  const { conflict, asOf } = options
  const known = new Map(documents.map((document) => [document.id, knownAt(document)]))
  const end = asOf === undefined ? Number.POSITIVE_INFINITY : endOf(asOf)
  const at = ({ documentId }: Claim): number => known.get(documentId) ?? Number.NEGATIVE_INFINITY
  const current = asOf === undefined ? claims : claims.filter((claim) => at(claim) < end)
  const given = options.incidents && asOf === undefined ? options.incidents : undefined
  const copies = findCopies(current, documents, lineage)
  const originals = current.filter(({ id }) => !copies.has(id))
  const sides = options.sides ?? inferSides(originals, conflict)
  const parties = createPartyIndex(sides)
  const incidents = given ?? groupIncidents(current, documents, { lineage, ...(conflict && { conflict }) })
  const byId = new Map(current.map((claim) => [claim.id, claim]))
  const verdicts = readVerdicts(originals, parties)

  const parts = createParts()
  const figuresOf = (incident: Incident): Figure[] => {
    const tolls = incident.claims.map((id) => byId.get(id)).filter((claim) => claim?.toll !== undefined) as Claim[]
    const figures: Figure[] = []
    for (const loss of lossesOf(incident, tolls, { copies, byId, parties, sides, at })) {
      const figure = figureOf(loss, verdicts, parts, { conflict: conflict?.id ?? '', asOf })
      if (figure) figures.push(figure)
      if (figure && incident.kind === 'occurrence') parts.add(incident.from, figure)
    }
    return figures
  }
  // occurrences first: they show which claims about longer stretches cannot be whole
  const made = new Map<Incident, Figure[]>()
  for (const occurrences of [true, false])
    for (const incident of incidents) if ((incident.kind === 'occurrence') === occurrences) made.set(incident, figuresOf(incident))
  return incidents.flatMap((incident) => made.get(incident)!)
}

/** The first moment after a day or date-time. */
function endOf(asOf: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asOf)
  return day ? (dayNumber(asOf) + 1) * DAY_MS : knownAt({ id: '', published: asOf }) + 1
}

interface LossContext {
  readonly copies: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, Claim>
  readonly parties: PartyIndex
  readonly sides: Sides
  readonly at: (claim: Claim) => number
}

function lossesOf(incident: Incident, tolls: readonly Claim[], context: LossContext): Loss[] {
  const { copies, byId, parties, at } = context
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
    const whole = claim.toll!.subsetOf === undefined ? undefined : byId.get(claim.toll!.subsetOf)
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
    if (copies.has(claim.id)) {
      loss.copies.push(claim.id)
      continue
    }
    const until = incident.kind === 'running' ? untilOf(claim, at(claim)) : Number.NaN
    const cause = claim.toll!.event === undefined ? undefined : byId.get(claim.toll!.event)
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
function victimsOf(claim: Claim, { parties, sides, byId }: LossContext): readonly Party[] {
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
      if (foes.length === 1) add(parties.party(sides.sides.find(({ id }) => id === foes[0])?.parties[0] ?? ''))
    }
  }
  if (found.size === 0 && victim.class === 'armed_group') add(onlyArmedFoe(claim, parties))
  if (found.size === 0 && event !== undefined && victim.class !== 'unknown')
    for (const actor of byId.get(event)?.event?.recipients ?? []) add(parties.partyOf(actor))
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

function figureOf(
  loss: Loss,
  { verified, rejected }: Verdicts,
  parts: Parts,
  { conflict, asOf }: { conflict: string; asOf: string | undefined },
): Figure | undefined {
  const { incident, victims, measure } = loss
  const { standing, aside, superseded } = settleStatements(loss.statements, loss.retractions)
  // what is only denied, feared or taken back is no loss
  if (standing.length === 0 && (aside.length > 0 || superseded.length === 0)) return undefined
  const until = standing.reduce((last, one) => (one.until > last || Number.isNaN(last) ? one.until : last), Number.NaN)
  const victimParty = victims.map(({ id }) => id).join('+') || 'unknown'
  const atLeast =
    incident.kind === 'occurrence' || incident.where
      ? 0
      : parts.sum(dayNumber(incident.from), incident.kind === 'period' ? dayNumber(incident.to) : until, {
          victimParty,
          victimClass: loss.class,
          measure,
        })
  const bounds = boundsOf(standing, { victimClass: loss.class, until, verified, rejected, atLeast })
  const independent = new Set(standing.filter(({ stand, part }) => stand === 'independent' && !part).map(({ voice }) => voice))
  const origins = new Set(standing.map((one) => one.voice ?? one.claims[0]!.documentId))
  const grading = gradeOf(standing, bounds, independent.size, rejected)
  const last = standing.reduce(
    (latest, { claims, known }) => (claims.length > 0 && known > latest ? known : latest),
    Number.NEGATIVE_INFINITY,
  )
  const day =
    incident.kind === 'running' && !Number.isNaN(until)
      ? dayText(until)
      : incident.kind === 'period' && incident.to
        ? incident.to
        : (asOf ?? (last === Number.NEGATIVE_INFINITY ? (incident.to ?? '') : new Date(last).toISOString().slice(0, 10)))
  return {
    schema: 'ascribe/figure@1',
    id: idOf('figure', [conflict, incident.id, victimParty, loss.class, measure]),
    conflict,
    ...(incident.kind === 'occurrence' && { incident: incident.id }),
    ...(incident.kind !== 'occurrence' && incident.from !== undefined && { from: incident.from }),
    asOf: day,
    measure,
    victimParty,
    victimSide: [...new Set(victims.map(({ side }) => side))].sort().join('+') || 'unknown',
    victimClass: loss.class,
    low: bounds.low,
    best: bounds.best,
    high: bounds.high,
    basis: bounds.basis,
    ...grading,
    positions: positionsOf(standing, aside),
    superseded: [...new Set([...superseded, ...loss.copies])].sort(),
    origins: origins.size,
    independentOrigins: independent.size,
    reason: reasonOf(standing, bounds, {
      measure,
      victimClass: loss.class,
      victims: victims.map(({ name }) => name),
      from: incident.kind === 'occurrence' ? undefined : incident.from,
      until: incident.kind === 'period' ? incident.to : undefined,
      rejected,
    }),
  }
}
