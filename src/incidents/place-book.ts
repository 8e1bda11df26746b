import type { PlaceRef } from '../places/place-ref.js'
import { groupPlaces, isCoarse, placeKey } from './place-groups.js'

/** The places of a record as claims come and go: which references mean one place. A place has a number of its own as long as the book lives. */
export class PlaceBook {
  readonly #names: Readonly<Record<string, readonly string[]>> | undefined
  readonly #refs = new Map<string, { readonly place: PlaceRef; count: number }>()
  /** Key of the reference that stands for a place → number. */
  readonly #numbers = new Map<string, number>()
  #roots: ReadonlyMap<string, string> = new Map()
  #numberOf = new Map<string, number>()
  #points = new Map<number, PlaceRef>()
  #changed = false

  /** `names`: further names of places, as a person set them. */
  constructor(names?: Readonly<Record<string, readonly string[]>>) {
    this.#names = names
  }

  put(place: PlaceRef): void {
    const key = placeKey(place)
    const ref = this.#refs.get(key)
    if (ref) ref.count++
    else {
      this.#refs.set(key, { place, count: 1 })
      this.#changed = true
    }
  }

  drop(place: PlaceRef): void {
    const key = placeKey(place)
    const ref = this.#refs.get(key)!
    if (--ref.count > 0) return
    this.#refs.delete(key)
    this.#changed = true
  }

  /** Groups anew, where references came or went. Returns the keys of those that were known and have another number now, and the places whose point is another. */
  settle(): { readonly renumbered: readonly string[]; readonly moved: readonly number[] } {
    if (!this.#changed) return { renumbered: [], moved: [] }
    this.#changed = false
    const [before, pointsBefore] = [this.#numberOf, this.#points]
    this.#numberOf = new Map()
    this.#points = new Map()
    this.#roots = groupPlaces(new Map([...this.#refs].map(([key, { place }]) => [key, place])), this.#names)
    for (const [key, root] of this.#roots) {
      let number = this.#numbers.get(root)
      if (number === undefined) this.#numbers.set(root, (number = this.#numbers.size))
      this.#numberOf.set(key, number)
      const { place } = this.#refs.get(key)!
      if (place.lat !== undefined && !isCoarse(place) && !this.#points.has(number)) this.#points.set(number, place)
    }
    return {
      renumbered: [...this.#numberOf].flatMap(([key, number]) => (before.has(key) && before.get(key) !== number ? [key] : [])),
      moved: [...new Set([...pointsBefore.keys(), ...this.#points.keys()])].filter(
        (number) => pointsBefore.get(number) !== this.#points.get(number),
      ),
    }
  }

  /** The number of a place that was put. */
  numberOf(place: PlaceRef): number {
    return this.#numberOf.get(placeKey(place)) ?? -1
  }

  /** The same as text that does not hang on what else was put before. */
  nameOf(place: PlaceRef): string {
    return this.#roots.get(placeKey(place)) ?? ''
  }

  /** A reference to the place that tells its point: of several the first in order of text. */
  pointOf(number: number): PlaceRef | undefined {
    return this.#points.get(number)
  }
}
