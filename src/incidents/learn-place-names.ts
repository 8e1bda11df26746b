import type { PlaceRef } from '../places/place-ref.js'
import { addTo } from './add-to.js'
import type { Bundle } from './bundle-claims.js'
import { kmApart } from './place-groups.js'

/** Two names may be one place only if their points, where both have one, lie this near. */
export const REACH_KM = 5
/** On so many days the same speaker must tell the same numbers of both names: of one day, two equal strikes cannot be told from two names. */
const DAYS = 2
/** And on that share of the days on which the rarer name is told of at all. */
const SHARE = 0.5

/**
 * Places that a ledger's own record shows to be one under two names: on several days one speaker tells the same numbers of both, and of the rarer name
 * little else is told. A name without a point needs but one such day. Returns the number of the place for each number that changes.
 */
export function learnPlaceNames(bundles: readonly Bundle[]): ReadonlyMap<number, number> {
  const days = new Map<number, Set<number>>()
  const points = new Map<number, PlaceRef>()
  const told = new Map<string, Set<number>>()
  for (const { place, voice, from, to, tolls, where } of bundles) {
    if (place < 0) continue
    addTo(days, place, from)
    if (where?.lat !== undefined && !points.has(place)) points.set(place, where)
    if (voice === undefined || from !== to) continue
    for (const [key, { low, high }] of tolls) if ((low ?? high ?? 0) > 1) addTo(told, `${from}|${voice}|${key}|${low}..${high}`, place)
  }
  const pairs = new Map<string, Set<number>>()
  for (const [name, places] of told) {
    if (places.size < 2 || places.size > 4) continue
    const list = [...places].sort((a, b) => a - b)
    for (const [index, one] of list.entries())
      for (const other of list.slice(index + 1)) addTo(pairs, `${one} ${other}`, Number(name.slice(0, name.indexOf('|'))))
  }
  const same = new Map<number, number>()
  const root = (place: number): number => {
    let at = place
    while (same.has(at)) at = same.get(at)!
    return at
  }
  for (const [pair, shared] of [...pairs].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))) {
    const [one, other] = pair.split(' ').map(Number) as [number, number]
    const [here, there] = [points.get(one), points.get(other)]
    const km = here && there ? kmApart(here, there)! : undefined
    if (km !== undefined && km > REACH_KM) continue
    const enough = (here === undefined) !== (there === undefined) ? 1 : DAYS
    const rarer = Math.min(days.get(one)!.size, days.get(other)!.size)
    if (shared.size < enough || shared.size < SHARE * rarer) continue
    const [a, b] = [root(one), root(other)]
    if (a !== b) same.set(Math.max(a, b), Math.min(a, b))
  }
  return new Map([...same.keys()].map((place) => [place, root(place)]))
}
