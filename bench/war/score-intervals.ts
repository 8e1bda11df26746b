import { groupBy } from '../../src/base/group-by.js'
import type { Figure } from '../../src/figures/figure.js'
import type { War } from './simulate-war.js'

/** An interval beside the truth; null is open. `most`: the largest raw claim. */
export interface Judged {
  readonly key: string
  readonly low: number | null
  readonly high: number | null
  readonly truth: readonly [number, number]
  readonly raw: readonly [number, number]
}

export interface IntervalScore {
  readonly figures: number
  readonly truthInside: number
  /** Mean interval score on logarithms (Gneiting and Raftery 2007): width, and 2/alpha for what it misses. An open end costs as twice the largest claim. */
  readonly intervalScore: number
}

/** Figures and raw ranges (min..max of the claims as told) of single losses beside the truth. */
export function judgeIntervals(
  { truth }: War,
  figures: readonly Figure[],
): { readonly figures: readonly (Judged & { figure: Figure })[]; readonly raw: readonly Judged[] } {
  interface Row {
    readonly id: string
    readonly incidents: readonly string[]
    readonly party: string
    readonly class: string
    readonly measure: string
    readonly low: number | null
    readonly high: number | null
    readonly act: string
    readonly period?: unknown
  }
  const claims = new Map(truth.filter(({ type }) => type === 'claim').map((row) => [row.id as string, row as unknown as Row]))
  const incidents = new Map(
    truth
      .filter(({ type }) => type === 'incident')
      .map((row) => [
        row.id as string,
        row.losses as { party: string; class: string; killed: number; wounded: number; everWounded: number }[],
      ]),
  )
  const raw = new Map<string, Judged>()
  for (const { incidents: of, party, class: force, measure, low, high, act, period } of claims.values()) {
    if (of.length !== 1 || period || act === 'deny' || act === 'retract') continue
    const key = `${of[0]}|${party}|${force}|${measure}`
    const [a, b] = [(low ?? high)!, (high ?? low)!]
    const known = raw.get(key)
    const losses = incidents.get(of[0]!)!.filter((loss) => loss.party === party && (force === 'unknown' || loss.class === force))
    const sum = (part: 'killed' | 'wounded' | 'everWounded'): number => losses.reduce((total, loss) => total + loss[part], 0)
    const range: readonly [number, number] = known
      ? [Math.min(known.raw[0], a), Math.max(known.raw[1], b)]
      : [Math.min(a, b), Math.max(a, b)]
    raw.set(key, {
      key,
      low: range[0],
      high: range[1],
      raw: range,
      truth: measure === 'killed' ? [sum('killed'), sum('killed')] : [sum('wounded'), sum('everWounded')],
    })
  }
  const judged = figures.flatMap((figure) => {
    if (figure.incident === undefined) return []
    const cited = figure.positions.flatMap((position) => position.claims).map((id) => claims.get(id)!)
    const told = cited.filter(({ incidents: of, period }) => of.length === 1 && !period)
    if (told.length === 0) return []
    // of the incident that most of its claims are of
    const most = [...groupBy(told, ({ incidents }) => incidents[0]!).values()].reduce((a, b) => (b.length > a.length ? b : a))
    const first = most[0]!
    const one = raw.get(`${first.incidents[0]}|${first.party}|${figure.victimClass}|${figure.measure}`)
    return one ? [{ ...one, low: figure.low, high: figure.high, figure }] : []
  })
  return { figures: judged, raw: [...raw.values()] }
}

/** `alpha`: the share that may lie outside: .03 for figures, .1 for estimates. */
export function scoreIntervals(list: readonly Judged[], alpha: number): IntervalScore {
  let inside = 0
  let score = 0
  for (const { low, high, truth, raw } of list) {
    const [a, b, least, most] = [low ?? 0, high ?? 2 * Math.max(low ?? 0, raw[1]), ...truth].map(Math.log1p) as [
      number,
      number,
      number,
      number,
    ]
    score += b - a + (2 / alpha) * (Math.max(0, a - most) + Math.max(0, least - b))
    if ((low ?? Number.NEGATIVE_INFINITY) <= truth[1] && (high ?? Number.POSITIVE_INFINITY) >= truth[0]) inside++
  }
  return { figures: list.length, truthInside: inside / list.length, intervalScore: score / list.length }
}
