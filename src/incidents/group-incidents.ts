import { idOf } from '../base/ids.js'
import type { Claim } from '../claims/claim.js'
import { foldName } from '../places/fold-name.js'
import type { PlaceRef } from '../places/place-ref.js'
import { bundleClaims } from './bundle-claims.js'
import type { Conflict } from './conflict.js'
import { dayText, knownAt } from './days.js'
import { findCopies, type Lineage } from './find-copies.js'
import { groupSeries } from './group-series.js'
import { applyDecisions, type GroupDecision, type HandBundle } from './hand-groups.js'
import type { Incident } from './incident.js'
import { joinBundles } from './join-bundles.js'
import type { KnownDocument } from './known-document.js'
import { groupPlaces, isCoarse } from './place-groups.js'

export interface GroupOptions {
  readonly lineage?: Lineage
  /** Names of places, and the period, as a person set them. */
  readonly conflict?: Conflict
  /** What people decided of the occurrences of claims, in the order of deciding. */
  readonly decisions?: readonly GroupDecision[]
}

/**
 * Incidents: what the claims are about. Tolls of one occurrence and the attacks and clashes that are told beside them, by place, day, actors
 * and figures; tolls of a stretch of days and running tolls as series of their own. Claims of history, rates, and what is not about an attack
 * or its toll stand in none. Copies do not weigh; they go where their original stands. The order of the claims does not matter.
 */
export function groupIncidents(claims: readonly Claim[], documents: readonly KnownDocument[], options: GroupOptions = {}): Incident[] {
  const known = new Map(documents.map((document) => [document.id, knownAt(document)]))
  const at = ({ documentId }: Claim): number => known.get(documentId) ?? Number.NEGATIVE_INFINITY
  const inOrder = (list: readonly Claim[]): Claim[] =>
    list
      .map((claim) => ({ claim, moment: at(claim) }))
      // -Infinity minus itself is no number, and falls through to the id
      .sort((a, b) => a.moment - b.moment || compare(a.claim.id, b.claim.id))
      .map(({ claim }) => claim)
  const copies = findCopies(claims, documents, options.lineage ?? new Map())
  const copiesOf = new Map<string, Claim[]>()
  const unordered: Claim[] = []
  const placed: PlaceRef[] = []
  for (const claim of claims) {
    const original = copies.get(claim.id)
    if (original === undefined) {
      unordered.push(claim)
      if (claim.where) placed.push(claim.where)
    } else {
      const list = copiesOf.get(original)
      if (list) list.push(claim)
      else copiesOf.set(original, [claim])
    }
  }
  const originals = inOrder(unordered)
  const placeOf = groupPlaces(placed, options.conflict?.places)

  const current = originals.filter(({ background }) => !background)
  const incidents: Incident[] = []
  const { occurrences, series } = groupSeries(current, at, placeOf, options.conflict?.from)
  const attacks = current.filter(({ event }) => event?.type === 'ASSAULT')

  const write = (kind: Incident['kind'], members: readonly Claim[], from: number, to: number, reasons: readonly string[]) => {
    const all = inOrder(members.flatMap((claim) => [claim, ...(copiesOf.get(claim.id) ?? [])]))
    const first = all.find(({ id }) => !copies.has(id))!
    const where = wherever(kind === 'occurrence' ? members : sharedPlace(members, placeOf))
    const event = members.find((claim) => claim.event)?.event
    incidents.push({
      schema: 'ascribe/incident@1',
      id: idOf('incident', [kind, first.id]),
      kind,
      ...(!Number.isNaN(from) && { from: dayText(from) }),
      ...(!Number.isNaN(to) && { to: dayText(to) }),
      ...(where && { where }),
      alsoNamed: where ? otherNames(members, where) : [],
      ...(event && { type: event.type, ...(event.mode !== undefined && { mode: event.mode }) }),
      claims: all.map(({ id }) => id),
      reasons: [...new Set(reasons)].sort(),
    })
  }
  const joined = joinBundles(bundleClaims(inOrder([...occurrences, ...attacks]), known, placeOf))
  for (const { bundles, reasons } of applyDecisions(joined, options.decisions ?? [], copies)) {
    const [from, to] = daysOf(bundles)
    write(
      'occurrence',
      bundles.flatMap(({ claims }) => claims),
      from,
      to,
      reasons,
    )
  }
  for (const { kind, claims: members, from, to } of series) write(kind, members, from, to, [])
  return incidents.sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The day that most statements tell; stretches of days count where nothing better is told. */
function daysOf(bundles: readonly HandBundle[]): [number, number] {
  const counts = new Map<number, number>()
  for (const { from, to } of bundles) if (from === to) counts.set(from, (counts.get(from) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  if (best) return [best[0], best[0]]
  return [Math.min(...bundles.map(({ from }) => from)), Math.max(...bundles.map(({ to }) => to))]
}

/** A toll of days has a place where all its claims name one and the same. */
function sharedPlace(members: readonly Claim[], placeOf: (place: PlaceRef) => number): readonly Claim[] {
  const places = new Set(members.map(({ where }) => (where === undefined ? -1 : placeOf(where))))
  return places.size === 1 && !/^(?:country|line|unplaced)$/.test(members[0]!.where?.precision ?? 'unplaced') ? members : []
}

const FINE: readonly PlaceRef['precision'][] = ['exact', 'settlement', 'district', 'region', 'line', 'country', 'unplaced']

/** The finest and most often told place. */
function wherever(claims: readonly Claim[]): PlaceRef | undefined {
  const counts = new Map<string, { place: PlaceRef; count: number }>()
  for (const { where } of claims) {
    if (!where) continue
    const key = `${where.id ?? ''}|${where.name}|${where.lat ?? ''}`
    const seen = counts.get(key)
    if (seen) seen.count++
    else counts.set(key, { place: where, count: 1 })
  }
  return [...counts].sort(
    ([a, x], [b, y]) =>
      FINE.indexOf(x.place.precision) - FINE.indexOf(y.place.precision) ||
      Number(y.place.lat !== undefined) - Number(x.place.lat !== undefined) ||
      y.count - x.count ||
      compare(a, b),
  )[0]?.[1].place
}

function otherNames(claims: readonly Claim[], { name, aliases = [] }: PlaceRef): string[] {
  const own = foldName(name)
  const others = new Map<string, string>()
  for (const one of aliases) others.set(foldName(one), one)
  for (const { where } of claims)
    if (where && !isCoarse(where))
      for (const one of [where.name, ...(where.aliases ?? [])]) if (!others.has(foldName(one))) others.set(foldName(one), one)
  others.delete(own)
  return [...others.values()].sort()
}
