import type { Bundle, Told } from './bundle-claims.js'
import { kmApart } from './place-groups.js'

export interface BundleGroup {
  readonly bundles: Bundle[]
  readonly reasons: string[]
}

/** What speaks for and against one occurrence; sums above zero join. Set on simulated wars (docs/FIGURES.md), where the choice of a digit matters little. */
const POINTS = {
  sameDay: 3,
  /** Some day of those on which it may have been. */
  sameDays: 2,
  nextDay: -0.5,
  twoDays: -2,
  /** One speaker, the same number: the same statement. */
  sameWord: 4,
  /** One speaker, a lower number on the same day, or within hours: two attacks. Tolls rise, so a higher one is more likely the same attack. */
  lowerWord: -4,
  lowerLater: -1.5,
  higherWord: -1,
  /** Another speaker with a like number of the same people. */
  like: 1,
  alike: 0.5,
  unlike: -0.5,
}
/** What speaks for two occurrences of one place being one. More for the next day joins true neighbours (B³ .983 to .973 at .2), less leaves wrong days apart. */
const FOLD = { sameDay: 2, nextDay: 0 }
const REACH_DAYS = 2
/** Who names no day may tell of some days before. */
const REACH_UNDATED = 4
/** A bundle of more days than this tells no day. */
const LONGEST = 7
const HOURS_20 = 20 * 3_600_000

/**
 * Bundles → occurrences. A bundle goes to the best of the occurrences at its place within two days, or begins one of its own. Bundles without a
 * day of their own come after those that have one; those without a place come last. The order is that in which they became known.
 */
export function joinBundles(bundles: readonly Bundle[]): readonly BundleGroup[] {
  const groups: BundleGroup[] = []
  const bySpot = new Map<string, BundleGroup[]>()
  const loose: Bundle[] = []
  const begin = (bundle: Bundle): BundleGroup => {
    const group: BundleGroup = { bundles: [bundle], reasons: [] }
    groups.push(group)
    return group
  }
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
    } else best = begin(bundle)
    for (let day = bundle.from; day <= bundle.to; day++) enter(best, day)
    for (const day of also) enter(best, day)
    function enter(group: BundleGroup, day: number) {
      const spot = `${bundle.place} ${day}`
      const there = bySpot.get(spot)
      if (!there) bySpot.set(spot, [group])
      else if (!there.includes(group)) there.push(group)
    }
  }
  const undated: Bundle[] = []
  for (const bundle of bundles)
    if (bundle.place < 0 || !(bundle.to - bundle.from <= LONGEST)) loose.push(bundle)
    else if (bundle.from === bundle.to) join(bundle)
    else undated.push(bundle)
  for (const bundle of undated) join(bundle)
  const joined = foldNames(foldGroups(groups))
  joinLoose(loose, joined, (bundle) => {
    const group: BundleGroup = { bundles: [bundle], reasons: [] }
    joined.push(group)
    return group
  })
  return joined
}

/**
 * A second look, when all that has a day is joined: which of two occurrences at one place came first hung on which report came first, and a wrong day
 * may have begun one of its own. The smaller goes into the larger where no speaker tells of both in other numbers.
 */
function foldGroups(groups: readonly BundleGroup[]): BundleGroup[] {
  const bySpot = new Map<string, Set<BundleGroup>>()
  const spots = ({ bundles }: BundleGroup, reach: number): string[] =>
    bundles.flatMap(({ place, from, to, alsoOn = [] }) =>
      from !== to
        ? []
        : [from, ...alsoOn].flatMap((day) => (reach === 0 ? [day] : [day - 1, day, day + 1]).map((one) => `${place} ${one}`)),
    )
  for (const group of groups) for (const spot of spots(group, 0)) add(bySpot, spot, group)
  const rank = new Map(
    [...groups]
      .sort((a, b) => a.bundles.length - b.bundles.length || b.bundles[0]!.from - a.bundles[0]!.from)
      .map((group, at) => [group, at]),
  )
  const gone = new Set<BundleGroup>()
  for (const [small, at] of rank) {
    let home: BundleGroup | undefined
    let most = 0
    const near = new Set(spots(small, 1).flatMap((spot) => [...(bySpot.get(spot) ?? [])]))
    for (const large of [...near].sort((a, b) => rank.get(a)! - rank.get(b)!)) {
      if (rank.get(large)! <= at) continue
      const points = fits(small, large)
      if (points > most) [home, most] = [large, points]
    }
    if (!home) continue
    home.bundles.push(...small.bundles)
    home.reasons.push(...small.reasons, 'told of neighbouring days, and nobody tells of both')
    for (const spot of spots(small, 0)) add(bySpot, spot, home)
    gone.add(small)
  }
  return groups.filter((group) => !gone.has(group))
}

/** Two names may be one place where their points lie this near, as in `learnPlaceNames`; equal strikes near by lie farther apart. */
const SAME_NAME_KM = 5

/**
 * An occurrence under another name of its place: on one day the same speakers tell the same numbers of both, nobody other numbers, and there is but one
 * such. Two such numbers are asked for; of a name without a point, a telling one suffices.
 */
function foldNames(groups: readonly BundleGroup[]): BundleGroup[] {
  const byWord = new Map<string, Set<BundleGroup>>()
  for (const group of groups)
    for (const { place, voice, from, to, tolls } of group.bundles)
      if (place >= 0 && from === to && voice !== undefined)
        for (const [key, { low, high }] of tolls) add(byWord, `${from}|${voice}|${key}|${low}..${high}`, group)
  const shared = new Map<BundleGroup, Map<BundleGroup, { words: number; telling: boolean }>>()
  for (const [word, told] of byWord) {
    if (told.size < 2 || told.size > 4) continue
    const value = Number(/(\d+)(?:\.\.|$)/.exec(word.slice(word.lastIndexOf('|')))?.[1] ?? 0)
    for (const one of told)
      for (const other of told)
        if (one !== other && one.bundles.length <= other.bundles.length) {
          let of = shared.get(one)
          if (!of) shared.set(one, (of = new Map()))
          of.set(other, { words: (of.get(other)?.words ?? 0) + 1, telling: of.get(other)?.telling || value >= TELLING })
        }
  }
  const gone = new Set<BundleGroup>()
  for (const group of groups) {
    const homes = [...(shared.get(group) ?? [])].filter(
      ([home, { words, telling }]) =>
        !gone.has(home) && (words > 1 || (telling && !(pointed(group) && pointed(home)))) && mayBeOne(group, home),
    )
    if (homes.length !== 1 || gone.has(group)) continue
    const home = homes[0]![0]
    home.bundles.push(...group.bundles)
    home.reasons.push(...group.reasons, 'the same words of the same speakers under another name')
    gone.add(group)
  }
  return groups.filter((group) => !gone.has(group))
}

/** Nothing against it: the points are near, or those of one are not known, and every speaker of both tells the same. */
function mayBeOne(one: BundleGroup, other: BundleGroup): boolean {
  const [here, there] = [placesOf(one), placesOf(other)]
  if (here.some(({ country: a }) => there.some(({ country: b }) => a !== undefined && b !== undefined && a !== b))) return false
  const [points, known] = [here, there].map((places) => places.filter(({ lat }) => lat !== undefined))
  if (points!.length + known!.length === 0) return false
  return points!.every((a) => known!.every((b) => kmApart(a, b)! <= SAME_NAME_KM)) && fits(one, other) > 0
}

const pointed = (group: BundleGroup): boolean => placesOf(group).some(({ lat }) => lat !== undefined)

const placesOf = ({ bundles }: BundleGroup) => bundles.flatMap(({ where }) => where ?? [])

/** What speaks for two occurrences of one place being one; at most 0 where they stay apart. */
function fits(small: BundleGroup, large: BundleGroup): number {
  const [here, there] = [daysTold(small), daysTold(large)]
  let gap = Number.POSITIVE_INFINITY
  for (const one of here) for (const other of there) gap = Math.min(gap, Math.abs(one - other))
  if (gap > 1) return 0
  let points = gap === 0 ? FOLD.sameDay : FOLD.nextDay
  for (const bundle of small.bundles)
    for (const other of large.bundles)
      for (const [key, told] of bundle.tolls) {
        const there = other.tolls.get(key)
        if (!there) continue
        const one = compare(bundle, told, other, there)
        if (bundle.voice !== undefined && bundle.voice === other.voice && one < 0) return 0
        points += one
      }
  return points
}

/** The days that most of its statements tell; wide days tell none. */
function daysTold({ bundles }: BundleGroup): readonly number[] {
  const counts = new Map<number, number>()
  for (const { from, to, alsoOn = [] } of bundles)
    if (from === to) for (const day of [from, ...alsoOn]) counts.set(day, (counts.get(day) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].filter(([, count]) => count === most).map(([day]) => day)
}

function evidence(bundle: Bundle, { bundles }: BundleGroup): number {
  let points = 0
  for (const [key, told] of bundle.tolls) {
    let best: number | undefined
    for (const other of bundles) {
      const there = other.tolls.get(key)
      if (!there) continue
      const one = compare(bundle, told, other, there)
      // one speaker's other word outweighs what others say alike
      if (bundle.voice !== undefined && bundle.voice === other.voice) {
        if (best === undefined || Math.abs(one) > Math.abs(best) || one > 0) best = one
      } else if (best === undefined || (Math.abs(best) <= 1 && one > best)) best = one
    }
    points += best ?? 0
  }
  return Math.max(-6, Math.min(6, points))
}

function compare(bundle: Bundle, told: Told, other: Bundle, there: Told): number {
  if (bundle.voice !== undefined && bundle.voice === other.voice) {
    if (told.low === there.low && told.high === there.high) return POINTS.sameWord
    if (told.instead !== null && (told.instead === there.low || told.instead === there.high)) return POINTS.sameWord
    const rises =
      bundle.known === other.known
        ? 0
        : Math.sign(bundle.known - other.known) * ((told.low ?? told.high ?? 0) - (there.low ?? there.high ?? 0))
    return rises > 0 ? POINTS.higherWord : Math.abs(bundle.known - other.known) < HOURS_20 ? POINTS.lowerWord : POINTS.lowerLater
  }
  const distance = logDistance(told, there)
  return distance < 0.15 ? POINTS.like : distance < 0.5 ? POINTS.alike : distance > 1.5 ? POINTS.unlike : 0
}

const logDistance = (one: Told, other: Told): number =>
  Math.abs(Math.log(((one.low ?? one.high ?? 0) + 1) / ((other.low ?? other.high ?? 0) + 1)))

/** Small numbers meet by chance: below this, only the same speaker's count. */
const TELLING = 3

/**
 * What has no day or place of its own joins, in this order: the occurrence to which its document ties it (an attack and its toll); one of its days (and
 * near its place, if it has one) that tells the same number of the same people; the only one of its days in its document, where no other word of its
 * speaker stands against it. Else it stands alone.
 */
function joinLoose(loose: readonly Bundle[], groups: readonly BundleGroup[], begin: (bundle: Bundle) => BundleGroup): void {
  if (loose.length === 0) return
  const byNumber = new Map<string, Set<BundleGroup>>()
  const byDocument = new Map<string, Set<BundleGroup>>()
  const byClaim = new Map<string, BundleGroup>()
  const enter = (group: BundleGroup, bundle: Bundle) => {
    for (const name of numbersOf(bundle)) add(byNumber, name, group)
    for (const { id, documentId, toll } of bundle.claims) {
      add(byDocument, documentId, group)
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
    } else enter(begin(bundle), bundle)
  }
}

function* numbersOf({ tolls, from, to, voice }: Bundle): Generator<string> {
  for (const [key, { low, high }] of tolls) {
    const value = low ?? high ?? 0
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

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
