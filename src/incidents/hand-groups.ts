import type { Claim } from '../claims/claim.js'
import { addTo } from './add-to.js'
import type { Bundle } from './bundle.js'

/** What a person decided of the occurrences in which claims stand. It hangs on the claims, so that it outlasts whatever else becomes known. */
export interface GroupDecision {
  /** `merge`: the claims are of one occurrence, and so is all that stands with either. `split`: the claim is not of the occurrence of the others. */
  readonly kind: 'merge' | 'split'
  readonly claim: string
  readonly others: readonly string[]
  readonly reason: string
  readonly reviewer: string
}

/** Of a bundle what is still asked for when all are joined. A bundle that is cut has no numbers of its own any more. */
export type HandBundle = Pick<Bundle, 'claims' | 'from' | 'to'>

export interface HandGroup {
  readonly bundles: readonly HandBundle[]
  readonly reasons: readonly string[]
}

interface Draft {
  bundles: readonly HandBundle[]
  reasons: readonly string[]
  /** Those of its claims that a decision names. */
  readonly named: Set<string>
  /** As it was given; none once a decision changed it. */
  given?: HandGroup
}

/** May the claim stand in an occurrence? Running tolls, tolls of a stretch of days, history and what is no attack do not. */
export const tellsOccurrence = ({ background, toll, event }: Claim): boolean =>
  background !== true && (toll ? toll.frame === 'incident' : event?.type === 'ASSAULT')

/**
 * Occurrences as the rules joined them → occurrences as people decided. Decisions are carried out in their order (that of being made), so that a later
 * one wins. A merge makes one of the occurrences in which its claims stand. A split takes its claim out of the occurrence of the others into one of its
 * own, with what goes along (`goingAlong`). What is decided of claims that stand in none of the groups, or of a claim and itself, has no effect.
 * `copies`: claim → the claim that it only carries along, which stands for it. Groups of which nothing was decided are handed on as they are; of the
 * others each has its reason in words. The answer hangs neither on the order of the groups nor on groups that no decision names; those that decisions
 * link must be given together.
 */
export function applyDecisions(
  groups: Iterable<HandGroup>,
  decisions: readonly GroupDecision[],
  copies: ReadonlyMap<string, string> = new Map(),
): HandGroup[] {
  if (decisions.length === 0) return [...groups]
  const original = (id: string): string => copies.get(id) ?? id
  const named = new Set(decisions.flatMap(({ claim, others }) => [claim, ...others].map(original)))
  const untouched: HandGroup[] = []
  const draftOf = new Map<string, Draft>()
  for (const group of groups) {
    const ids = group.bundles.flatMap(({ claims }) => claims.flatMap(({ id }) => (named.has(id) ? id : [])))
    if (ids.length === 0) {
      untouched.push(group)
      continue
    }
    const draft: Draft = { bundles: group.bundles, reasons: group.reasons, named: new Set(ids), given: group }
    for (const id of ids) draftOf.set(id, draft)
  }
  /** What took effect, with the claims that it was about. */
  const done: { readonly decision: GroupDecision; readonly claim: string; readonly others: readonly string[] }[] = []
  for (const decision of decisions) {
    const claim = original(decision.claim)
    const home = draftOf.get(claim)
    if (!home) continue
    const known = decision.others.map(original).filter((id) => id !== claim && draftOf.has(id))
    const merges = decision.kind === 'merge'
    const others = known.filter((id) => (draftOf.get(id) === home) !== merges)
    if (others.length === 0) continue
    if (merges) for (const id of others) merge(home, draftOf.get(id)!, draftOf)
    else split(home, claim, new Set(others), draftOf)
    done.push({ decision, claim, others })
  }
  const words = new Map<Draft, Set<string>>()
  for (const { decision, claim, others } of done) {
    const home = draftOf.get(claim)!
    const merges = decision.kind === 'merge'
    // what a later decision took back is no reason any more
    const holds = others.filter((id) => (draftOf.get(id) === home) === merges)
    for (const draft of holds.length === 0 ? [] : [home, ...holds.map((id) => draftOf.get(id)!)]) addTo(words, draft, inWords(decision))
  }
  const touched = [...new Set([...named].sort().flatMap((id) => draftOf.get(id) ?? []))].map(
    (draft) => draft.given ?? { bundles: draft.bundles, reasons: [...draft.reasons, ...(words.get(draft) ?? [])] },
  )
  return [...untouched, ...touched]
}

/** What a decision adds to the reasons of an occurrence. */
const inWords = ({ kind, reason, reviewer }: GroupDecision): string =>
  `${kind === 'merge' ? 'joined' : 'kept apart'} by hand: ${reason.replace(/[.\s]+$/, '')}, ${reviewer}`

function merge(home: Draft, other: Draft, draftOf: Map<string, Draft>): void {
  if (home === other) return
  home.bundles = [...home.bundles, ...other.bundles]
  home.reasons = [...home.reasons, ...other.reasons]
  delete home.given
  for (const id of other.named) {
    home.named.add(id)
    draftOf.set(id, home)
  }
}

function split(home: Draft, claim: string, others: ReadonlySet<string>, draftOf: Map<string, Draft>): void {
  const leaving = goingAlong(home.bundles, claim, others)
  const part = (leaves: boolean): HandBundle[] =>
    home.bundles.flatMap((bundle) => {
      const claims = bundle.claims.filter(({ id }) => leaving.has(id) === leaves)
      return claims.length === 0 ? [] : claims.length === bundle.claims.length ? bundle : { claims, from: bundle.from, to: bundle.to }
    })
  const own: Draft = { bundles: part(true), reasons: [], named: new Set([...home.named].filter((id) => leaving.has(id))) }
  home.bundles = part(false)
  delete home.given
  for (const id of own.named) {
    home.named.delete(id)
    draftOf.set(id, own)
  }
}

/**
 * The claims that leave with one: what its speaker says of the place and day (its bundle), unless one of the others stands there too, which then is cut
 * between them; and what documents tie to these: an attack and its tolls, a number and its parts, what it repeats or revises. The others stay.
 */
function goingAlong(bundles: readonly HandBundle[], claim: string, others: ReadonlySet<string>): ReadonlySet<string> {
  const bundle = bundles.find(({ claims }) => claims.some(({ id }) => id === claim))!
  const cut = bundle.claims.some(({ id }) => others.has(id))
  const ties = new Map<string, Set<string>>()
  for (const { claims } of bundles)
    for (const { id, toll, repeats } of claims)
      for (const other of [toll?.event, toll?.subsetOf, toll?.supersedes?.claim, repeats])
        if (other !== undefined) {
          addTo(ties, id, other)
          addTo(ties, other, id)
        }
  const leaving = new Set(cut ? [claim] : bundle.claims.map(({ id }) => id))
  // a set gives what is added while it is gone through
  for (const id of leaving) for (const other of ties.get(id) ?? []) if (!others.has(other)) leaving.add(other)
  return leaving
}
