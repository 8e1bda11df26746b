import { addTo } from './add-to.js'
import type { Bundle } from './bundle-claims.js'
import { type BundleGroup, evidence, numberOf, POINTS, TELLING } from './bundle-points.js'
import { foldNames, foldNeighbours } from './fold-groups.js'
import { kmApart } from './place-groups.js'

const REACH_DAYS = 2
/** Who names no day may tell of some days before. */
const REACH_UNDATED = 4
/** A bundle of more days than this tells no day. */
const LONGEST = 7

/**
 * Bundles → occurrences. A bundle goes to the best of the occurrences at its place within two days, or begins one of its own. Bundles without a
 * day of their own come after those that have one; those without a place come last. The order is that in which they became known.
 */
export function joinBundles(bundles: readonly Bundle[]): readonly BundleGroup[] {
  const groups: BundleGroup[] = []
  const bySpot = new Map<string, BundleGroup[]>()
  const loose: Bundle[] = []
  const join = (bundle: Bundle) => {
    const dated = bundle.from === bundle.to
    const reach = dated ? REACH_DAYS : REACH_UNDATED
    let best: BundleGroup | undefined
    let most = 0
    const also = bundle.alsoOn ?? []
    for (let day = bundle.from - reach; day <= bundle.to + REACH_DAYS; day++) {
      const gap = also.includes(day) ? 0 : Math.max(bundle.from - day, day - bundle.to, 0)
      const near = gap === 0 ? (dated ? POINTS.sameDay : POINTS.sameDays) : gap === 1 ? POINTS.nextDay : POINTS.twoDays
      for (const group of bySpot.get(`${bundle.place} ${day}`) ?? []) {
        const points = near + evidence(bundle, group)
        if (points > most) [best, most] = [group, points]
      }
    }
    if (best) {
      if (!dated) best.reasons.push('told without a day of its own')
      else if (best.bundles[0]!.from !== bundle.from) best.reasons.push('told of neighbouring days, with like figures')
      best.bundles.push(bundle)
    } else best = begin(groups, bundle)
    const days = [...also]
    for (let day = bundle.from; day <= bundle.to; day++) days.push(day)
    for (const day of days) {
      const spot = `${bundle.place} ${day}`
      const there = bySpot.get(spot)
      if (!there) bySpot.set(spot, [best])
      else if (!there.includes(best)) there.push(best)
    }
  }
  const undated: Bundle[] = []
  for (const bundle of bundles)
    if (bundle.place < 0 || !(bundle.to - bundle.from <= LONGEST)) loose.push(bundle)
    else if (bundle.from === bundle.to) join(bundle)
    else undated.push(bundle)
  for (const bundle of undated) join(bundle)
  const joined = foldNames(foldNeighbours(groups))
  joinLoose(loose, joined)
  return joined
}

function begin(groups: BundleGroup[], bundle: Bundle): BundleGroup {
  const group: BundleGroup = { bundles: [bundle], reasons: [] }
  groups.push(group)
  return group
}

/**
 * What has no day or place of its own joins, in this order: the occurrence to which its document ties it (an attack and its toll); one of its days (and
 * near its place, if it has one) that tells the same number of the same people; the only one of its days in its document, where no other word of its
 * speaker stands against it. Else it stands alone.
 */
function joinLoose(loose: readonly Bundle[], groups: BundleGroup[]): void {
  if (loose.length === 0) return
  const byNumber = new Map<string, Set<BundleGroup>>()
  const byDocument = new Map<string, Set<BundleGroup>>()
  const byClaim = new Map<string, BundleGroup>()
  const enter = (group: BundleGroup, bundle: Bundle) => {
    for (const name of numbersOf(bundle)) addTo(byNumber, name, group)
    for (const { id, documentId, toll } of bundle.claims) {
      addTo(byDocument, documentId, group)
      byClaim.set(id, group)
      if (toll?.event !== undefined && !byClaim.has(toll.event)) byClaim.set(toll.event, group)
    }
  }
  for (const group of groups) for (const bundle of group.bundles) enter(group, bundle)
  for (const bundle of loose) {
    const tied = bundle.claims.map(({ id, toll }) => byClaim.get(id) ?? (toll?.event === undefined ? undefined : byClaim.get(toll.event)))
    const group = tied.find((one) => one !== undefined) ?? sameNumbers(bundle, byNumber) ?? sameDocument(bundle, byDocument)
    if (group) {
      group.bundles.push(bundle)
      group.reasons.push('told without a day or place of its own')
      enter(group, bundle)
    } else enter(begin(groups, bundle), bundle)
  }
}

function* numbersOf({ tolls, from, to, voice }: Bundle): Generator<string> {
  for (const [key, told] of tolls) {
    const value = numberOf(told)
    for (let day = from; day <= to && day <= from + 7; day++) {
      if (value >= TELLING) yield `${day} ${key} ${value}`
      // the speaker's own number weighs beside everybody's
      if (voice !== undefined) yield `${day} ${key} ${value} ${voice}`
    }
  }
}

function sameNumbers(bundle: Bundle, byNumber: ReadonlyMap<string, ReadonlySet<BundleGroup>>): BundleGroup | undefined {
  const counts = new Map<BundleGroup, number>()
  for (const name of numbersOf(bundle))
    for (const group of byNumber.get(name) ?? []) if (reaches(bundle, group)) counts.set(group, (counts.get(group) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && (!second || first[1] > second[1]) ? first[0] : undefined
}

function sameDocument(bundle: Bundle, byDocument: ReadonlyMap<string, ReadonlySet<BundleGroup>>): BundleGroup | undefined {
  const documentId = bundle.claims[0]!.documentId
  const near = [...(byDocument.get(documentId) ?? [])].filter(
    (group) =>
      reaches(bundle, group) &&
      group.bundles.some(
        ({ from, to, claims }) => from <= bundle.to && bundle.from <= to && claims.some((claim) => claim.documentId === documentId),
      ),
  )
  return near.length === 1 && evidence(bundle, near[0]!) > POINTS.lowerWord ? near[0] : undefined
}

function reaches(bundle: Bundle, { bundles }: BundleGroup): boolean {
  const here = bundle.where
  const there = bundles.find(({ place }) => place >= 0) ?? bundles[0]!
  if (!here || !there.where) return true
  if (bundle.place >= 0) return bundle.place === there.place
  if (here.country && there.where.country && here.country !== there.where.country) return false
  const km = here.precision === 'region' ? kmApart(here, there.where) : undefined
  return km === undefined || km < 150
}
