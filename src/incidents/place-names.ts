import type { PlaceRef } from '../places/place-ref.js'
import { addTo } from './add-to.js'
import type { Bundle } from './bundle.js'
import { kmApart } from './place-groups.js'
import { tally } from './tally.js'

/** Two names may be one place only if their points, where both have one, lie this near. */
export const REACH_KM = 5
/** On so many days the same speaker must tell the same numbers of both names: of one day, two equal strikes cannot be told from two names. */
const DAYS = 2
/** And on that share of the days on which the rarer name is told of at all. */
const SHARE = 0.5
/** Words that so many places share tell nothing of two of them. */
const COMMON = 4

interface Pair {
  readonly one: number
  readonly other: number
  /** Day → how many words are told of both on it. */
  readonly days: Map<number, number>
  same: boolean
}

/**
 * Places that a ledger's own record shows to be one under two names: on several days one speaker tells the same numbers of both, and of the rarer name
 * little else is told. A name without a point needs but one such day. Kept as bundles come and go; the order of these does not matter.
 */
export class PlaceNames {
  /** Place → day → how many bundles tell of it. */
  readonly #days = new Map<number, Map<number, number>>()
  /** What one speaker says on a day → place → how many bundles say it of that. */
  readonly #told = new Map<string, Map<number, number>>()
  readonly #pairs = new Map<number, Pair>()
  readonly #pairsOf = new Map<number, Set<Pair>>()
  readonly #dirty = new Set<Pair>()
  #same = new Map<number, number>()

  put(bundle: Bundle): void {
    this.#count(bundle, 1)
  }

  drop(bundle: Bundle): void {
    this.#count(bundle, -1)
  }

  /** The place that a place is shown to be; itself where nothing shows it. */
  nameOf(place: number): number {
    return this.#same.get(place) ?? place
  }

  /** Looks again at what came and went. Returns the places that are another one now. `pointOf` tells where a place lies. */
  settle(pointOf: (place: number) => PlaceRef | undefined): ReadonlySet<number> {
    let changed = false
    for (const pair of this.#dirty) {
      const same = this.#isSame(pair, pointOf)
      if (same !== pair.same) changed = true
      pair.same = same
    }
    this.#dirty.clear()
    if (!changed) return new Set()
    const before = this.#same
    const root = new Map<number, number>()
    const find = (place: number): number => {
      let at = place
      while (root.has(at)) at = root.get(at)!
      return at
    }
    for (const { one, other, same } of this.#pairs.values()) {
      if (!same) continue
      const [a, b] = [find(one), find(other)]
      if (a !== b) root.set(Math.max(a, b), Math.min(a, b))
    }
    this.#same = new Map([...root.keys()].map((place) => [place, find(place)]))
    return new Set([...before.keys(), ...this.#same.keys()].filter((place) => before.get(place) !== this.#same.get(place)))
  }

  /** Looks again at all pairs with a place, whose point may be another now. */
  moved(place: number): void {
    for (const pair of this.#pairsOf.get(place) ?? []) this.#dirty.add(pair)
  }

  #isSame({ one, other, days }: Pair, pointOf: (place: number) => PlaceRef | undefined): boolean {
    if (days.size === 0) return false
    const [here, there] = [pointOf(one), pointOf(other)]
    const km = here && there ? kmApart(here, there)! : undefined
    if (km !== undefined && km > REACH_KM) return false
    const enough = (here === undefined) !== (there === undefined) ? 1 : DAYS
    const rarer = Math.min(this.#days.get(one)?.size ?? 0, this.#days.get(other)?.size ?? 0)
    return days.size >= enough && days.size >= SHARE * rarer
  }

  #count({ spot, voice, from, to, tolls }: Bundle, by: 1 | -1): void {
    if (spot < 0) return
    let days = this.#days.get(spot)
    if (!days) this.#days.set(spot, (days = new Map()))
    const before = days.size
    tally(days, from, by)
    if (days.size !== before) this.moved(spot)
    if (voice === undefined || from !== to) return
    for (const [key, { low, high }] of tolls)
      if ((low ?? high ?? 0) > 1) this.#countWord(`${from}|${voice}|${key}|${low}..${high}`, from, spot, by)
  }

  #countWord(word: string, day: number, place: number, by: 1 | -1): void {
    let places = this.#told.get(word)
    if (!places) this.#told.set(word, (places = new Map()))
    const comesOrGoes = by === 1 ? !places.has(place) : places.get(place) === 1
    if (comesOrGoes) this.#pairUp(places, day, -1)
    tally(places, place, by)
    if (comesOrGoes) this.#pairUp(places, day, 1)
    if (places.size === 0) this.#told.delete(word)
  }

  #pairUp(places: ReadonlyMap<number, number>, day: number, by: 1 | -1): void {
    if (places.size < 2 || places.size > COMMON) return
    const list = [...places.keys()].sort((a, b) => a - b)
    for (const [index, one] of list.entries())
      for (const other of list.slice(index + 1)) {
        const pair = this.#pairOf(one, other)
        tally(pair.days, day, by)
        this.#dirty.add(pair)
      }
  }

  #pairOf(one: number, other: number): Pair {
    const key = one * 2 ** 26 + other
    let pair = this.#pairs.get(key)
    if (!pair) {
      this.#pairs.set(key, (pair = { one, other, days: new Map(), same: false }))
      addTo(this.#pairsOf, one, pair)
      addTo(this.#pairsOf, other, pair)
    }
    return pair
  }
}
