import type { Figure } from '../../src/figures/figure.js'
import type { War } from './simulate-war.js'

/** How figures stand to what is known of a simulated war. Shares are 0..1. */
export interface Judgement {
  /** Figures of incidents whose low..high holds the truth. */
  readonly truthInside: number
  readonly figures: number
  /** Low equals high, and it is not so. */
  readonly wronglyExact: number
  readonly crossed: number
  readonly bestOutside: number
  /** More independent origins than voices without an interest among the claims that are cited. */
  readonly falseOrigins: number
  /** Running tolls and stretches of days that hold the truth. */
  readonly runningInside: number
  /** F1 of incidents as clusters of claims, B-cubed (Bagga and Baldwin 1998), over claims that are no copies. */
  readonly b3: number
  /** Equal strikes near by that stand apart, and incidents told under two names that stand together. */
  readonly twinsApart: number
  readonly namesJoined: number
}

interface TrueClaim {
  readonly id: string
  readonly incidents: readonly string[]
  readonly party: string
  readonly class: string
  readonly measure: string
  readonly origin: string
  readonly independent: boolean
  readonly act: string
  readonly copyOf?: string
  readonly otherName?: true
  readonly period?: { readonly from: number; readonly to: number }
}
interface TrueIncident {
  readonly id: string
  readonly day: number
  readonly losses: readonly {
    readonly party: string
    readonly class: string
    readonly killed: number
    readonly wounded: number
    readonly everWounded: number
  }[]
  readonly twin?: string
}

const share = (hits: number, of: number): number => (of === 0 ? 1 : hits / of)

/** Judges the figures of a simulated war by its truth. */
export function judgeWar({ truth }: War, figures: readonly Figure[]): Judgement {
  const ofType = <T>(type: string): T[] => truth.filter((row) => row.type === type) as unknown as T[]
  const claims = new Map(ofType<TrueClaim>('claim').map((claim) => [claim.id, claim]))
  const incidents = new Map(ofType<TrueIncident>('incident').map((incident) => [incident.id, incident]))
  const voices = new Map(ofType<{ id: string; voice: string }>('statement').map(({ id, voice }) => [id, voice]))
  let [inside, judged, exact, crossed, outside, falseOrigins, runningInside, running] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (const figure of figures) {
    const { low, best, high } = figure
    const cited = figure.positions.flatMap((position) => position.claims).map((id) => claims.get(id)!)
    if (cited.length === 0) continue
    if (low !== null && high !== null && low > high) crossed++
    if (best !== null && (best < (low ?? best) || best > (high ?? best))) outside++
    if (figure.independentOrigins > new Set(cited.filter(({ independent }) => independent).map(({ origin }) => voices.get(origin))).size)
      falseOrigins++
    const holds = (least: number, most: number): boolean =>
      (low ?? Number.NEGATIVE_INFINITY) <= most && (high ?? Number.POSITIVE_INFINITY) >= least
    const party = cited[0]!.party
    const isOf = (loss: { party: string; class: string }): boolean =>
      loss.party === party && (figure.victimClass === 'unknown' || loss.class === figure.victimClass)
    if (figure.incident === undefined) {
      const last = cited.flatMap(({ period }) => (period ? [period] : [])).reduce((a, b) => (b.to > a.to ? b : a))
      const lost = [...incidents.values()]
        .filter(({ day }) => day >= last.from && day <= last.to)
        .flatMap(({ losses }) => losses.filter(isOf))
      const killed = lost.reduce((sum, loss) => sum + loss.killed, 0)
      running++
      if (holds(killed, killed)) runningInside++
      continue
    }
    const told = cited.filter((claim) => claim.incidents.length === 1)
    if (told.length === 0) continue
    const losses = incidents.get(mostCommon(told.map((claim) => claim.incidents[0]!)))!.losses.filter(isOf)
    const [least, most] =
      figure.measure === 'killed' ? [sum(losses, 'killed'), sum(losses, 'killed')] : [sum(losses, 'wounded'), sum(losses, 'everWounded')]
    judged++
    if (holds(least, most)) inside++
    else if (low !== null && low === high) exact++
  }
  return {
    truthInside: share(inside, judged),
    figures: judged,
    wronglyExact: share(exact, judged),
    crossed,
    bestOutside: outside,
    falseOrigins,
    runningInside: share(runningInside, running),
    ...clusters(claims, incidents, figures),
  }
}

const sum = (losses: TrueIncident['losses'], of: 'killed' | 'wounded' | 'everWounded'): number =>
  losses.reduce((total, loss) => total + loss[of], 0)

function clusters(
  claims: ReadonlyMap<string, TrueClaim>,
  incidents: ReadonlyMap<string, TrueIncident>,
  figures: readonly Figure[],
): Pick<Judgement, 'b3' | 'twinsApart' | 'namesJoined'> {
  const given = new Map<string, string>()
  for (const { incident, positions, superseded } of figures)
    if (incident !== undefined)
      for (const id of [...positions.flatMap((position) => position.claims), ...superseded]) given.set(id, incident)
  const those = [...claims.values()].filter(
    ({ id, incidents, copyOf, act, period }) =>
      !period && incidents.length === 1 && !copyOf && act !== 'deny' && act !== 'retract' && given.has(id),
  )
  const count = (keyOf: (claim: TrueClaim) => string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const claim of those) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1)
    return counts
  }
  const trueOf = ({ incidents }: TrueClaim): string => incidents[0]!
  const givenOf = ({ id }: TrueClaim): string => given.get(id)!
  const [wanted, found, both] = [count(trueOf), count(givenOf), count((claim) => `${trueOf(claim)} ${givenOf(claim)}`)]
  const mean = (of: Map<string, number>, keyOf: (claim: TrueClaim) => string): number =>
    those.reduce((total, claim) => total + both.get(`${trueOf(claim)} ${givenOf(claim)}`)! / of.get(keyOf(claim))!, 0) / those.length
  const [precision, recall] = [mean(found, givenOf), mean(wanted, trueOf)]
  const home = (incident: string, pick: (claim: TrueClaim) => boolean = () => true): string | undefined => {
    const list = (byIncident.get(incident) ?? []).filter(pick)
    return list.length > 0 ? mostCommon(list.map(givenOf)) : undefined
  }
  const byIncident = new Map<string, TrueClaim[]>()
  for (const claim of those) byIncident.set(trueOf(claim), [...(byIncident.get(trueOf(claim)) ?? []), claim])
  const pairs = (
    list: readonly (readonly [string | undefined, string | undefined])[],
  ): readonly (readonly [string | undefined, string | undefined])[] => list.filter(([a, b]) => a !== undefined && b !== undefined)
  const twins = pairs(
    [...incidents.values()]
      .filter(({ id, twin }) => twin !== undefined && id < twin)
      .map(({ id, twin }) => [home(id), home(twin!)] as const),
  )
  const named = pairs(
    [...incidents.keys()].map((id) => [home(id, ({ otherName }) => otherName === true), home(id, ({ otherName }) => !otherName)] as const),
  )
  return {
    b3: (2 * precision * recall) / (precision + recall),
    twinsApart: share(twins.filter(([a, b]) => a !== b).length, twins.length),
    namesJoined: share(named.filter(([a, b]) => a === b).length, named.length),
  }
}

function mostCommon(list: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}
