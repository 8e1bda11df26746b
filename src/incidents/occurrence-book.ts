import { addTo, takeFrom } from './add-to.js'
import { type Bundle, byRank } from './bundle.js'
import type { BundleGroup } from './bundle-points.js'
import { COMMON, foldNames, foldNeighbours, wordsOf } from './fold-groups.js'
import { Holders } from './holders.js'
import { joinBundles, REACH_UNDATED } from './join-bundles.js'

/** Bundles of one place that no gap in time parts, and what they make: nothing outside of it changes that. */
interface Stretch {
  readonly bundles: readonly Bundle[]
  readonly groups: readonly BundleGroup[]
}

/** Groups that share words, and what they become once names are folded: nothing outside of it changes that. */
interface Knot {
  readonly groups: readonly BundleGroup[]
  readonly folded: readonly BundleGroup[]
}

/** What went and what came. */
export interface Changes<T> {
  readonly gone: ReadonlySet<T>
  readonly made: ReadonlySet<T>
}

/**
 * Occurrences of bundles that have a place and a day, kept as bundles come and go. Only stretches of time at places where something came or went are
 * gone through again, and what shares the words of a speaker with them.
 */
export class OccurrenceBook {
  readonly #bundles = new Map<number, Set<Bundle>>()
  readonly #stretches = new Map<number, readonly Stretch[]>()
  readonly #dirty = new Set<number>()
  readonly #tellers = new Holders<string, BundleGroup>()
  readonly #knotOf = new Map<BundleGroup, Knot>()

  put(bundle: Bundle): void {
    addTo(this.#bundles, bundle.place, bundle)
    this.#dirty.add(bundle.place)
  }

  /** The bundle has the place with which it was put. */
  drop(bundle: Bundle): void {
    takeFrom(this.#bundles, bundle.place, bundle)
    this.#dirty.add(bundle.place)
  }

  /** The occurrences that went and came since it was asked last. */
  settle(): Changes<BundleGroup> {
    const gone = new Set<BundleGroup>()
    const made = new Set<BundleGroup>()
    for (const place of this.#dirty) this.#settlePlace(place, gone, made)
    this.#dirty.clear()
    return this.#settleNames(gone, made)
  }

  #settlePlace(place: number, gone: Set<BundleGroup>, made: Set<BundleGroup>): void {
    const old = new Map<Bundle, Stretch>()
    for (const stretch of this.#stretches.get(place) ?? []) for (const bundle of stretch.bundles) old.set(bundle, stretch)
    const kept = new Set<Stretch>()
    const stretches = cut([...(this.#bundles.get(place) ?? [])]).map((bundles): Stretch => {
      const known = old.get(bundles[0]!)
      if (known?.bundles.length === bundles.length && bundles.every((bundle) => old.get(bundle) === known)) {
        kept.add(known)
        return known
      }
      const groups = foldNeighbours(joinBundles(bundles.sort(byRank)))
      for (const group of groups) made.add(group)
      return { bundles, groups }
    })
    for (const stretch of new Set(old.values())) if (!kept.has(stretch)) for (const group of stretch.groups) gone.add(group)
    if (stretches.length === 0) this.#stretches.delete(place)
    else this.#stretches.set(place, stretches)
  }

  #settleNames(gone: ReadonlySet<BundleGroup>, made: ReadonlySet<BundleGroup>): Changes<BundleGroup> {
    const words = new Set<string>()
    const knots = new Set<Knot>()
    const open = new Set(made)
    const reopen = (group: BundleGroup) => {
      const knot = this.#knotOf.get(group)
      if (!knot || knots.has(knot)) return
      knots.add(knot)
      for (const one of knot.groups) if (!gone.has(one)) open.add(one)
    }
    for (const group of gone) {
      reopen(group)
      this.#knotOf.delete(group)
      for (const [word] of wordsOf(group)) {
        this.#tellers.drop(word, group)
        words.add(word)
      }
    }
    for (const group of made)
      for (const [word] of wordsOf(group)) {
        this.#tellers.put(word, group)
        words.add(word)
      }
    // one teller more may make a word too common, one less may make it tell again
    for (const word of words) if (this.#tellers.count(word) <= COMMON + 1) for (const group of this.#tellers.of(word)) reopen(group)
    const folded = new Set<BundleGroup>()
    const done = new Set<BundleGroup>()
    for (const group of open) {
      if (done.has(group)) continue
      const groups = this.#reach(group, done, reopen)
      const knot: Knot = { groups, folded: groups.length === 1 ? groups : this.#fold(groups) }
      for (const one of groups) this.#knotOf.set(one, knot)
      for (const one of knot.folded) folded.add(one)
    }
    const before = new Set<BundleGroup>()
    for (const knot of knots) for (const one of knot.folded) if (!folded.delete(one)) before.add(one)
    return { gone: before, made: folded }
  }

  /** A group with all that it shares words with, straight or through others, in their order. */
  #reach(start: BundleGroup, done: Set<BundleGroup>, reopen: (group: BundleGroup) => void): readonly BundleGroup[] {
    const groups = [start]
    done.add(start)
    for (const group of groups)
      for (const [word] of wordsOf(group)) {
        const count = this.#tellers.count(word)
        if (count < 2 || count > COMMON) continue
        for (const other of this.#tellers.of(word)) {
          if (done.has(other)) continue
          reopen(other)
          done.add(other)
          groups.push(other)
        }
      }
    return groups.length === 1 ? groups : groups.sort(inOrder)
  }

  #fold(groups: readonly BundleGroup[]): readonly BundleGroup[] {
    const copies = new Map(groups.map((group) => [{ bundles: [...group.bundles], reasons: [...group.reasons] }, group]))
    return foldNames([...copies.keys()], (word) => this.#tellers.count(word)).map((copy) => {
      const group = copies.get(copy)!
      return copy.bundles.length === group.bundles.length ? group : copy
    })
  }
}

/** Bundles → those that no gap of more days than any of them reaches parts. */
function cut(bundles: Bundle[]): Bundle[][] {
  if (bundles.length === 1) return [bundles]
  const first = ({ from, alsoOn }: Bundle): number => (alsoOn.length === 0 ? from : Math.min(from, ...alsoOn))
  bundles.sort((a, b) => first(a) - first(b))
  const stretches: Bundle[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (const bundle of bundles) {
    if (first(bundle) - last > REACH_UNDATED) stretches.push([])
    stretches.at(-1)!.push(bundle)
    last = Math.max(last, bundle.to, ...bundle.alsoOn)
  }
  return stretches
}

/** Groups whose first bundle has a day of its own come first, as they are begun first; then which was known first. */
function inOrder({ bundles: [one] }: BundleGroup, { bundles: [other] }: BundleGroup): number {
  const undated = ({ from, to }: Bundle): number => Number(from !== to)
  return undated(one!) - undated(other!) || byRank(one!, other!)
}
