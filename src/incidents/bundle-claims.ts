import type { Claim } from '../claims/claim.js'
import type { PlaceRef } from '../places/place-ref.js'
import { daysOfClaim } from './days.js'
import { learnPlaceNames } from './learn-place-names.js'
import { partyKey } from './party-key.js'
import { isCoarse } from './place-groups.js'
import { voiceKey } from './voice-key.js'

/** What a claim counts: measure, whose people, of which class; with the values that were told. */
export interface Told {
  readonly low: number | null
  readonly high: number | null
  /** A number that it takes back. */
  readonly instead: number | null
}

/**
 * What one speaker says of one place and day in one or several documents in the same words and numbers: it counts once, however often it is
 * carried.
 */
export interface Bundle {
  readonly key: string
  readonly voice: string | undefined
  /** Number of the place; -1 where it is unknown or too wide to tell attacks apart. */
  place: number
  readonly where: PlaceRef | undefined
  from: number
  to: number
  /** Days that carriers tell as often as `from`, where it is one of several: any of them may be right. */
  alsoOn?: readonly number[]
  /** Milliseconds from which it is known. */
  readonly known: number
  readonly tolls: ReadonlyMap<string, Told>
  readonly claims: Claim[]
}

type Draft = Omit<Bundle, 'key' | 'tolls'>

/**
 * Claims of occurrences, in the order in which they became known → bundles in the same order. Statements of the same speaker with the same
 * numbers that lie no more than two days apart at one place are one, on the day that most of its documents tell.
 */
export function bundleClaims(
  claims: readonly Claim[],
  known: ReadonlyMap<string, number>,
  placeOf: (place: PlaceRef) => number,
): readonly Bundle[] {
  const byEvent = new Map<string, Claim>()
  for (const claim of claims) if (claim.event) byEvent.set(claim.id, claim)
  const drafts = new Map<string, Draft>()
  for (const claim of claims) {
    // an event that only carries its tolls' cause goes with them; place and day may stand with either
    const cause = claim.toll?.event === undefined ? undefined : byEvent.get(claim.toll.event)
    const placed = claim.where ? claim : (cause ?? claim)
    const timed = claim.when ? claim : (cause ?? claim)
    const { from, to } = daysOfClaim(timed, known.get(claim.documentId) ?? Number.NEGATIVE_INFINITY)
    const coarse = isCoarse(placed.where)
    const place = coarse ? -1 : placeOf(placed.where!)
    const voice = voiceKey(claim)
    const group = coarse ? `~${placed.where?.name ?? ''}` : String(place)
    const key = `${claim.documentId}|${voice ?? ''}|${group}|${from}|${to}`
    const draft = drafts.get(key)
    if (draft) draft.claims.push(claim)
    else
      drafts.set(key, {
        voice,
        place,
        where: placed.where,
        from,
        to,
        known: known.get(claim.documentId) ?? Number.NEGATIVE_INFINITY,
        claims: [claim],
      })
  }
  joinNeighbours(drafts)
  const bundles: Bundle[] = []
  const same = new Map<string, Bundle[]>()
  const days = new Map<Bundle, Map<number, number>>()
  for (const [key, draft] of drafts) {
    const tolls = tollsOf(draft.claims)
    const bundle: Bundle = { ...draft, key, tolls }
    const signature =
      draft.voice === undefined || tolls.size === 0
        ? undefined
        : `${draft.voice}|${draft.place < 0 ? (draft.where?.name ?? '') : draft.place}|${[...tolls]
            .map(([name, { low, high }]) => `${name}=${low}..${high}`)
            .sort()
            .join(' ')}`
    const earlier =
      signature === undefined
        ? undefined
        : same.get(signature)?.find((one) => Math.abs(one.from - bundle.from) <= 2 && Math.abs(one.to - bundle.to) <= 2)
    if (earlier) {
      earlier.claims.push(...bundle.claims)
      countDay(days, earlier, bundle)
      continue
    }
    bundles.push(bundle)
    countDay(days, bundle, bundle)
    if (signature !== undefined) same.set(signature, [...(same.get(signature) ?? []), bundle])
  }
  const renamed = learnPlaceNames(bundles)
  if (renamed.size > 0) for (const bundle of bundles) bundle.place = renamed.get(bundle.place) ?? bundle.place
  return bundles
}

/**
 * One speaker in one document on one place: what is dated a day apart and tells of other people or by another measure is one statement, misdated in
 * part; what tells of the same people twice are two attacks.
 */
function joinNeighbours(drafts: Map<string, Draft>): void {
  const groups = new Map<string, string[]>()
  for (const [key, { claims, place, voice }] of drafts) {
    if (place < 0) continue
    const group = `${claims[0]!.documentId}|${voice ?? ''}|${place}`
    const list = groups.get(group)
    if (list) list.push(key)
    else groups.set(group, [key])
  }
  for (const keys of groups.values()) {
    if (keys.length < 2) continue
    keys.sort((a, b) => drafts.get(b)!.claims.length - drafts.get(a)!.claims.length || drafts.get(a)!.from - drafts.get(b)!.from)
    const kept: Draft[] = []
    for (const key of keys) {
      const draft = drafts.get(key)!
      const tolls = tollsOf(draft.claims)
      const home = kept.find((one) => {
        if (Math.abs(one.from - draft.from) > 1 || Math.abs(one.to - draft.to) > 1) return false
        const there = tollsOf(one.claims)
        return [...tolls.keys()].every((name) => !there.has(name))
      })
      if (home) {
        home.claims.push(...draft.claims)
        drafts.delete(key)
      } else kept.push(draft)
    }
  }
}

function countDay(days: Map<Bundle, Map<number, number>>, bundle: Bundle, { from, to }: Bundle): void {
  let counts = days.get(bundle)
  if (!counts) days.set(bundle, (counts = new Map()))
  if (from !== to) return
  counts.set(from, (counts.get(from) ?? 0) + 1)
  const most = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0]
  bundle.from = bundle.to = most
  bundle.alsoOn = [...counts].filter(([day, count]) => day !== most && count === counts.get(most)).map(([day]) => day)
}

/** The figures of a bundle by measure, party and class; of several for one key the widest. Subsets, denials and fears tell nothing of its identity. */
function tollsOf(claims: readonly Claim[]): Map<string, Told> {
  const tolls = new Map<string, Told>()
  for (const { toll, speechAct, factuality } of claims) {
    if (!toll || toll.subsetOf !== undefined || speechAct === 'deny' || factuality.bySource === 'CT-') continue
    const party = toll.victim.parties
      .map((actor) => partyKey(actor) ?? '')
      .sort()
      .join('+')
    const key = `${toll.measure} ${toll.item ?? ''}|${party}|${toll.victim.class}`
    const one: Told = { low: toll.low, high: toll.high, instead: toll.supersedes?.value ?? null }
    const other = tolls.get(key)
    tolls.set(
      key,
      other ? { low: least(other.low, one.low), high: greatest(other.high, one.high), instead: other.instead ?? one.instead } : one,
    )
  }
  return tolls
}

const least = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : Math.min(a, b))
const greatest = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : Math.max(a, b))
