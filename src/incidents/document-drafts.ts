import { groupBy } from '../base/group-by.js'
import type { Claim } from '../claims/claim.js'
import type { PlaceRef } from '../places/place-ref.js'
import { type Draft, tollsOf } from './bundle.js'
import { daysOfClaim } from './days.js'
import { isCoarse } from './place-groups.js'
import { voiceKey } from './voice-key.js'

/**
 * One document's claims of occurrences, in the order of their ids → what each of its speakers says of each place and day. `known`: the moment of the
 * document, as `knownAt` gives it.
 */
export function draftsOf(claims: readonly Claim[], known: number, numberOf: (place: PlaceRef) => number): readonly Draft[] {
  const byEvent = new Map<string, Claim>()
  for (const claim of claims) if (claim.event) byEvent.set(claim.id, claim)
  const drafts = new Map<string, Draft & { readonly claims: Claim[] }>()
  for (const claim of claims) {
    // an event that only carries its tolls' cause goes with them; place and day may stand with either
    const cause = claim.toll?.event === undefined ? undefined : byEvent.get(claim.toll.event)
    const { where } = claim.where ? claim : (cause ?? claim)
    const { from, to } = daysOfClaim(claim.when ? claim : (cause ?? claim), known)
    const coarse = isCoarse(where)
    const spot = coarse ? -1 : numberOf(where!)
    const voice = voiceKey(claim)
    const key = `${voice ?? ''}|${coarse ? `~${where?.name ?? ''}` : spot}|${from}|${to}`
    const draft = drafts.get(key)
    if (draft) draft.claims.push(claim)
    else drafts.set(key, { voice, spot, where, from, to, known, tolls: new Map(), claims: [claim] })
  }
  return joinNeighbours([...drafts.values()].map((draft) => ({ ...draft, tolls: tollsOf(draft.claims) })))
}

/**
 * One speaker in one document on one place: what is dated a day apart and tells of other people or by another measure is one statement, misdated in
 * part; what tells of the same people twice are two attacks.
 */
function joinNeighbours(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts
  const groups = groupBy(
    drafts.filter(({ spot }) => spot >= 0),
    ({ voice, spot }) => `${voice ?? ''}|${spot}`,
  )
  /** Draft → what it becomes with those that join it; none where it joins another. */
  const becomes = new Map<Draft, Draft | undefined>()
  for (const list of groups.values()) {
    if (list.length < 2) continue
    list.sort((a, b) => b.claims.length - a.claims.length || a.from - b.from)
    const kept: { readonly first: Draft; now: Draft }[] = []
    for (const draft of list) {
      const home = kept.find(
        ({ now }) =>
          Math.abs(now.from - draft.from) <= 1 &&
          Math.abs(now.to - draft.to) <= 1 &&
          [...draft.tolls.keys()].every((name) => !now.tolls.has(name)),
      )
      if (home) {
        const claims = [...home.now.claims, ...draft.claims]
        home.now = { ...home.now, claims, tolls: tollsOf(claims) }
        becomes.set(draft, undefined)
      } else kept.push({ first: draft, now: draft })
    }
    for (const { first, now } of kept) becomes.set(first, now)
  }
  return drafts.flatMap((draft) => (becomes.has(draft) ? (becomes.get(draft) ?? []) : [draft]))
}
