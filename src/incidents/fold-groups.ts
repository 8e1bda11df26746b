import { addTo } from './add-to.js'
import type { Bundle } from './bundle.js'
import { type BundleGroup, compare, numberOf, type OpenGroup, TELLING } from './bundle-points.js'
import { kmApart } from './place-groups.js'
import { REACH_KM } from './place-names.js'

/** What speaks for two occurrences of one place being one. More for the next day joins true neighbours (B³ .983 to .973 at .2), less leaves wrong days apart. */
const FOLD = { sameDay: 2, nextDay: 0 }
/** A word that more occurrences tell than so many tells none of them from another. */
export const COMMON = 4

/**
 * A second look, when all that has a day is joined: which of two occurrences at one place came first hung on which report came first, and a wrong day
 * may have begun one of its own. The smaller goes into the larger where no speaker tells of both in other numbers. Takes groups of one place, and alters them.
 */
export function foldNeighbours(groups: readonly OpenGroup[]): OpenGroup[] {
  const byDay = new Map<number, Set<OpenGroup>>()
  const enter = (home: OpenGroup, { bundles }: OpenGroup) => {
    for (const bundle of bundles) for (const day of daysOf(bundle)) addTo(byDay, day, home)
  }
  for (const group of groups) enter(group, group)
  const rank = new Map(
    [...groups]
      .sort((a, b) => a.bundles.length - b.bundles.length || b.bundles[0]!.from - a.bundles[0]!.from)
      .map((group, at) => [group, at]),
  )
  const gone = new Set<OpenGroup>()
  for (const [small, at] of rank) {
    const larger = new Set<OpenGroup>()
    for (const bundle of small.bundles)
      for (const day of daysOf(bundle))
        for (const near of [day - 1, day, day + 1]) for (const group of byDay.get(near) ?? []) if (rank.get(group)! > at) larger.add(group)
    let home: OpenGroup | undefined
    let most = 0
    for (const large of [...larger].sort((a, b) => rank.get(a)! - rank.get(b)!)) {
      const points = fits(small, large)
      if (points > most) [home, most] = [large, points]
    }
    if (!home) continue
    fold(small, home, 'told of neighbouring days, and nobody tells of both')
    enter(home, small)
    gone.add(small)
  }
  return groups.filter((group) => !gone.has(group))
}

/** What speakers tell of an occurrence on single days, in words that another may share; with whether the number is a telling one. */
export function* wordsOf({ bundles }: BundleGroup): Generator<readonly [word: string, telling: boolean]> {
  for (const { voice, from, to, tolls } of bundles)
    if (from === to && voice !== undefined)
      for (const [key, told] of tolls) yield [`${from}|${voice}|${key}|${told.low}..${told.high}`, numberOf(told) >= TELLING]
}

/**
 * An occurrence under another name of its place: on one day the same speakers tell the same numbers of both, nobody other numbers, and there is but one
 * such. Two such numbers are asked for; of a name without a point, a telling one suffices. Takes groups in their order, with all that share a word with
 * one of them, and alters them; `tellers` says how many groups tell a word.
 */
export function foldNames(groups: readonly OpenGroup[], tellers: (word: string) => number): OpenGroup[] {
  const byWord = new Map<string, Set<OpenGroup>>()
  const telling = new Set<string>()
  for (const group of groups)
    for (const [word, isTelling] of wordsOf(group)) {
      addTo(byWord, word, group)
      if (isTelling) telling.add(word)
    }
  const shared = new Map<OpenGroup, Map<OpenGroup, string[]>>()
  for (const [word, told] of byWord) {
    if (told.size < 2 || tellers(word) > COMMON) continue
    for (const one of told)
      for (const other of told)
        if (one !== other && one.bundles.length <= other.bundles.length) {
          let of = shared.get(one)
          if (!of) shared.set(one, (of = new Map()))
          const words = of.get(other)
          if (words) words.push(word)
          else of.set(other, [word])
        }
  }
  const enough = (words: readonly string[], one: BundleGroup, other: BundleGroup): boolean =>
    words.length > 1 || (telling.has(words[0]!) && !(hasPoint(one) && hasPoint(other)))
  const gone = new Set<OpenGroup>()
  for (const group of groups) {
    if (gone.has(group)) continue
    const homes = [...(shared.get(group) ?? [])].filter(
      ([home, words]) => !gone.has(home) && enough(words, group, home) && mayBeOne(group, home),
    )
    if (homes.length !== 1) continue
    fold(group, homes[0]![0], 'the same words of the same speakers under another name')
    gone.add(group)
  }
  return groups.filter((group) => !gone.has(group))
}

function fold(small: OpenGroup, home: OpenGroup, reason: string): void {
  home.bundles.push(...small.bundles)
  home.reasons.push(...small.reasons, reason)
}

/** Nothing against it: the points are near, or those of one are not known, and every speaker of both tells the same. */
function mayBeOne(one: BundleGroup, other: BundleGroup): boolean {
  const [here, there] = [placesOf(one), placesOf(other)]
  if (here.some(({ country: a }) => there.some(({ country: b }) => a !== undefined && b !== undefined && a !== b))) return false
  if (!hasPoint(one) && !hasPoint(other)) return false
  return here.every((a) => there.every((b) => (kmApart(a, b) ?? 0) <= REACH_KM)) && fits(one, other) > 0
}

const placesOf = ({ bundles }: BundleGroup) => bundles.flatMap(({ where }) => where ?? [])

const hasPoint = (group: BundleGroup): boolean => placesOf(group).some(({ lat }) => lat !== undefined)

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

/** The days that most of its statements tell. */
function daysTold({ bundles }: BundleGroup): readonly number[] {
  const counts = new Map<number, number>()
  for (const bundle of bundles) for (const day of daysOf(bundle)) counts.set(day, (counts.get(day) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].filter(([, count]) => count === most).map(([day]) => day)
}

/** The day of a bundle, or those between which its carriers are evenly divided; who tells of several days tells none. */
const daysOf = ({ from, to, alsoOn }: Bundle): readonly number[] => (from === to ? [from, ...alsoOn] : [])
