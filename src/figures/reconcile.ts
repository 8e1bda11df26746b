import type { Claim } from '../claims/claim.js'
import type { Conflict } from '../incidents/conflict.js'
import { dayNumber, knownAt } from '../incidents/days.js'
import { findCopies, type Lineage } from '../incidents/find-copies.js'
import { groupIncidents } from '../incidents/group-incidents.js'
import type { Incident } from '../incidents/incident.js'
import { inferSides } from '../incidents/infer-sides.js'
import type { KnownDocument } from '../incidents/known-document.js'
import { createPartyIndex } from '../incidents/party-index.js'
import type { Sides } from '../incidents/sides.js'
import { addEstimates } from './estimates/add-estimates.js'
import { readTold, type ToldLoss } from './estimates/told-loss.js'
import type { Figure } from './figure.js'
import { type FigureContext, figureOf } from './figure-of-loss.js'
import { findIncomplete } from './find-incomplete.js'
import { type Loss, lossesOf } from './losses.js'
import { createParts } from './parts.js'
import { readVerdicts } from './verdicts.js'

export interface ReconcileOptions {
  /** A day or date-time: only what was known then counts. A day counts whole, in UTC. */
  readonly asOf?: string
  readonly conflict?: Conflict
  /** Made before, with the same claims, documents, lineage and conflict; else they are made here. */
  readonly incidents?: readonly Incident[]
  readonly sides?: Sides
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
  const context: FigureContext = { ...verdicts, conflict: conflict?.id ?? '', asOf, parts, incomplete: new Set() }
  const lossesIn = (incident: Incident): readonly Loss[] => {
    const tolls = incident.claims.map((id) => byId.get(id)).filter((claim) => claim?.toll !== undefined) as Claim[]
    return lossesOf(incident, tolls, { copies, byId, parties, sides, at })
  }
  // occurrences first: they show which claims about longer stretches cannot be whole
  const made = new Map<Incident, Figure[]>()
  const told = new Map<Figure, ToldLoss>()
  for (const incident of incidents) {
    if (incident.kind !== 'occurrence') continue
    const figures = lossesIn(incident).flatMap((loss) => {
      const answer = figureOf(loss, context)
      if (answer === undefined) return []
      const { figure, standing } = answer
      const counted = standing.filter(({ claims }) => !claims.some(({ id }) => verdicts.rejected.has(id)))
      told.set(figure, readTold(counted, loss.class, loss.measure, dayNumber(incident.from)))
      return [figure]
    })
    for (const figure of figures) parts.add(incident.from, figure)
    made.set(incident, figures)
  }
  const stretches = incidents.filter(({ kind }) => kind !== 'occurrence').map((incident) => ({ incident, losses: lossesIn(incident) }))
  const incomplete = findIncomplete(
    stretches.flatMap(({ losses }) => losses),
    context,
  )
  for (const { incident, losses } of stretches)
    made.set(
      incident,
      losses.flatMap((loss) => figureOf(loss, { ...context, incomplete })?.figure ?? []),
    )
  return addEstimates(
    incidents.flatMap((incident) => made.get(incident)!),
    told,
  )
}

/** The first moment after a day or date-time. */
function endOf(asOf: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asOf)
  return day ? (dayNumber(asOf) + 1) * DAY_MS : knownAt({ id: '', published: asOf }) + 1
}
