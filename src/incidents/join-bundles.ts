import type { Bundle } from './bundle.js'
import { evidence, type OpenGroup, POINTS } from './bundle-points.js'

const REACH_DAYS = 2
/** Who names no day may tell of some days before. */
export const REACH_UNDATED = 4

/**
 * Bundles of one place, in the order in which they became known → occurrences. A bundle goes to the best of the occurrences within two days, or begins
 * one of its own. Bundles without a day of their own come after those that have one.
 */
export function joinBundles(bundles: readonly Bundle[]): OpenGroup[] {
  const groups: OpenGroup[] = []
  const byDay = new Map<number, OpenGroup[]>()
  const join = (bundle: Bundle) => {
    const dated = bundle.from === bundle.to
    const reach = dated ? REACH_DAYS : REACH_UNDATED
    let best: OpenGroup | undefined
    let most = 0
    const also = bundle.alsoOn
    for (let day = bundle.from - reach; day <= bundle.to + REACH_DAYS; day++) {
      const gap = also.includes(day) ? 0 : Math.max(bundle.from - day, day - bundle.to, 0)
      const near = gap === 0 ? (dated ? POINTS.sameDay : POINTS.sameDays) : gap === 1 ? POINTS.nextDay : POINTS.twoDays
      for (const group of byDay.get(day) ?? []) {
        const points = near + evidence(bundle, group)
        if (points > most) [best, most] = [group, points]
      }
    }
    if (best) {
      if (!dated) best.reasons.push('told without a day of its own')
      else if (best.bundles[0]!.from !== bundle.from) best.reasons.push('told of neighbouring days, with like figures')
      best.bundles.push(bundle)
    } else groups.push((best = { bundles: [bundle], reasons: [] }))
    const days = [...also]
    for (let day = bundle.from; day <= bundle.to; day++) days.push(day)
    for (const day of days) {
      const there = byDay.get(day)
      if (!there) byDay.set(day, [best])
      else if (!there.includes(best)) there.push(best)
    }
  }
  for (const bundle of bundles) if (bundle.from === bundle.to) join(bundle)
  for (const bundle of bundles) if (bundle.from !== bundle.to) join(bundle)
  return groups
}
