import { idOf } from '../base/ids.js'
import type { Claim } from '../claims/claim.js'
import { foldName } from '../places/fold-name.js'
import type { PlaceRef } from '../places/place-ref.js'
import { dayText } from './days.js'
import type { HandBundle, HandGroup } from './hand-groups.js'
import type { Incident } from './incident.js'
import { isCoarse, isWhole } from './place-groups.js'
import type { Series } from './series-book.js'

/** What the writing of an incident needs to know of claims beside itself. */
export interface WriteContext {
  /** Claims in the order in which they became known, each with its copies. */
  readonly withCopies: (claims: readonly Claim[]) => readonly Claim[]
  readonly isCopy: (claim: Claim) => boolean
  readonly numberOf: (place: PlaceRef) => number
}

/** The incident that a group of bundles is. */
export function writeOccurrence({ bundles, reasons }: HandGroup, context: WriteContext): Incident {
  const members = bundles.flatMap(({ claims }) => claims)
  const [from, to] = daysOf(bundles)
  return write('occurrence', members, [from, to], wherever(members), reasons, context)
}

/** The incident that a toll of days is. */
export const writeSeries = ({ kind, claims, from, to }: Series, context: WriteContext): Incident =>
  write(kind, claims, [from, to], wherever(sharedPlace(claims, context.numberOf)), [], context)

function write(
  kind: Incident['kind'],
  members: readonly Claim[],
  [from, to]: readonly [number, number],
  where: PlaceRef | undefined,
  reasons: readonly string[],
  { withCopies, isCopy }: WriteContext,
): Incident {
  const all = withCopies(members)
  const event = members.find((claim) => claim.event)?.event
  return {
    schema: 'ascribe/incident@1',
    id: idOf('incident', [kind, all.find((claim) => !isCopy(claim))!.id]),
    kind,
    ...(!Number.isNaN(from) && { from: dayText(from) }),
    ...(!Number.isNaN(to) && { to: dayText(to) }),
    ...(where && { where }),
    alsoNamed: where ? otherNames(members, where) : [],
    ...(event && { type: event.type, ...(event.mode !== undefined && { mode: event.mode }) }),
    claims: all.map(({ id }) => id),
    reasons: [...new Set(reasons)].sort(),
  }
}

/** The day that most statements tell; stretches of days count where nothing better is told. */
function daysOf(bundles: readonly HandBundle[]): [number, number] {
  const counts = new Map<number, number>()
  for (const { from, to } of bundles) if (from === to) counts.set(from, (counts.get(from) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  if (best) return [best[0], best[0]]
  return [Math.min(...bundles.map(({ from }) => from)), Math.max(...bundles.map(({ to }) => to))]
}

/** A toll of days has a place where all its claims name one and the same. */
function sharedPlace(members: readonly Claim[], numberOf: (place: PlaceRef) => number): readonly Claim[] {
  const places = new Set(members.map(({ where }) => (where === undefined ? -1 : numberOf(where))))
  return places.size === 1 && !isWhole(members[0]!.where) ? members : []
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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
