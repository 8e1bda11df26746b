import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import type { PlaceRef } from '../places/place-ref.js'
import { dayNumber, daysOfClaim } from './days.js'

/** Claims about all losses of a stretch of days, or of all since a day. Days are counts from 1970; NaN: not told. */
export interface Series {
  readonly kind: 'running' | 'period'
  readonly claims: Claim[]
  readonly from: number
  to: number
}

/** What tells single occurrences from tolls of days. */
export interface Frames {
  readonly occurrences: readonly Claim[]
  readonly series: readonly Series[]
}

/**
 * Parts toll claims by their frame: occurrences, tolls of a stretch of days by first and last day, running tolls by their first day; series that are
 * told of one place stand apart. A running toll that names no first day belongs to the one that its document tells, else to the conflict's own: from
 * `begin`, else the first day that most claims name; unless an outlet tells it in its own voice, which may be history. A stretch from the first day of
 * a running toll on is that running toll. Rates stand in none. The order of the claims is kept.
 */
export function groupSeries(
  claims: readonly Claim[],
  at: (claim: Claim) => number,
  placeOf: (place: PlaceRef) => number,
  begin: string | undefined,
): Frames {
  const { ofDocument, main } = firstDays(claims, begin)
  const ground = ownGround(claims, placeOf)
  const occurrences: Claim[] = []
  const running = new Map<string, Series>()
  const stretches: { readonly claim: Claim; readonly from: number; readonly to: number; readonly place: string }[] = []
  const enter = (series: Map<string, Series>, key: string, kind: Series['kind'], claim: Claim, from: number, to: number) => {
    let one = series.get(key)
    if (!one) series.set(key, (one = { kind, claims: [], from, to }))
    one.claims.push(claim)
    if (!(one.to >= to)) one.to = to
  }
  for (const claim of claims) {
    const toll = claim.toll
    if (!toll || toll.frame === 'rate') continue
    const start = ofDocument.get(claim.documentId)
    if (toll.frame === 'incident' && !(start !== undefined && isTotal(claim))) {
      occurrences.push(claim)
      continue
    }
    const days = daysOfClaim(claim, at(claim))
    const place = placeKey(claim, placeOf, ground)
    const to = toll.asOf === undefined ? days.to : dayNumber(toll.asOf)
    if (toll.frame === 'period') {
      stretches.push({ claim, from: toll.since === undefined ? (days.told ? days.from : Number.NaN) : dayNumber(toll.since), to, place })
      continue
    }
    const voiced = speakerOf(claim.attribution) !== undefined
    const since = toll.since ?? start ?? (days.told && days.to - days.from > 1 ? undefined : voiced ? main : null)
    const from =
      since === null ? Number.NaN : since === undefined ? (days.told && days.to > days.from ? days.from : Number.NaN) : dayNumber(since)
    enter(running, `${from} ${place}`, 'running', claim, from, to)
  }
  const periods = new Map<string, Series>()
  for (const { claim, from, to, place } of stretches) {
    const whole = `${from} ${place}`
    if (to > from && running.has(whole)) enter(running, whole, 'running', claim, from, to)
    else enter(periods, `${from} ${to} ${place}`, 'period', claim, from, to)
  }
  return { occurrences, series: [...running.values(), ...periods.values()] }
}

/** The first day of the running toll of each document that tells just one, and the one that most claims name. */
function firstDays(
  claims: readonly Claim[],
  begin: string | undefined,
): { ofDocument: ReadonlyMap<string, string>; main: string | undefined } {
  const ofDocument = new Map<string, string>()
  const several = new Set<string>()
  const counts = new Map<string, number>()
  for (const { toll, documentId } of claims) {
    if (toll?.frame !== 'cumulative' || toll.since === undefined) continue
    const other = ofDocument.get(documentId)
    if (other !== undefined && other !== toll.since) several.add(documentId)
    ofDocument.set(documentId, toll.since)
    counts.set(toll.since, (counts.get(toll.since) ?? 0) + 1)
  }
  for (const id of several) ofDocument.delete(id)
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  return { ofDocument, main: begin ?? most }
}

/**
 * Beside a running toll, a speaker's number without an attack, a place or a day is that speaker's running toll too: "Since May 3, 60 people have died.
 * The ministry has recorded 20 deaths among soldiers."
 */
const isTotal = ({ toll, where, when, attribution }: Claim): boolean =>
  toll!.event === undefined && where === undefined && when === undefined && speakerOf(attribution) !== undefined

/** The region of which most tolls of days are told: the war's own ground, as its country is. */
function ownGround(claims: readonly Claim[], placeOf: (place: PlaceRef) => number): string | undefined {
  const counts = new Map<string, number>()
  for (const { toll, where } of claims) {
    if (toll === undefined || toll.frame === 'incident' || where?.precision !== 'region') continue
    const key = String(placeOf(where))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]))[0]?.[0]
}

/** Countries, lines and the war's own region stand for the whole of it; what is told of a town or another region is of that alone. */
function placeKey({ where }: Claim, placeOf: (place: PlaceRef) => number, ground: string | undefined): string {
  if (where === undefined || /^(?:country|line|unplaced)$/.test(where.precision)) return ''
  const key = String(placeOf(where))
  return key === ground && where.precision === 'region' ? '' : key
}
