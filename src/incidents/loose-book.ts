import { addTo, takeFrom } from './add-to.js'
import { type Bundle, byRank } from './bundle.js'
import type { BundleGroup } from './bundle-points.js'
import { GroupIndex, numbersOf } from './group-index.js'
import type { Changes } from './occurrence-book.js'
import { RestBook } from './rest-book.js'

/**
 * Bundles without a day or place of their own. Each joins the occurrence that `GroupIndex.homeOf` finds, or is given to the `RestBook`. What one does
 * hangs on the occurrences alone, never on other loose bundles. Kept as both come and go.
 */
export class LooseBook {
  readonly #index = new GroupIndex()
  readonly #groups = new Set<BundleGroup>()
  readonly #homes = new Map<Bundle, BundleGroup | undefined>()
  readonly #joined = new Map<BundleGroup, Set<Bundle>>()
  /** Occurrence → the same with what joined it, as it was given out. */
  readonly #given = new Map<BundleGroup, BundleGroup>()
  readonly #byWord = new Map<string, Set<Bundle>>()
  readonly #byDocument = new Map<string, Set<Bundle>>()
  readonly #undecided = new Set<Bundle>()
  readonly #touched = new Set<BundleGroup>()
  readonly #rest = new RestBook()

  put(bundle: Bundle): void {
    // an index of all occurrences costs memory that a record without loose bundles need not spend
    if (this.#byDocument.size === 0) for (const group of this.#groups) this.#index.put(group)
    this.#undecided.add(bundle)
    for (const word of numbersOf(bundle)) addTo(this.#byWord, word, bundle)
    for (const { documentId } of bundle.claims) addTo(this.#byDocument, documentId, bundle)
  }

  drop(bundle: Bundle): void {
    for (const word of numbersOf(bundle)) takeFrom(this.#byWord, word, bundle)
    for (const { documentId } of bundle.claims) takeFrom(this.#byDocument, documentId, bundle)
    if (!this.#undecided.delete(bundle)) this.#leave(bundle)
    if (this.#byDocument.size === 0) for (const group of this.#groups) this.#index.drop(group)
  }

  /** Takes the occurrences that went and came; returns those that went and came with what is loose among them. */
  settle({ gone, made }: Changes<BundleGroup>): Changes<BundleGroup> {
    for (const group of gone) {
      this.#groups.delete(group)
      this.#touched.add(group)
    }
    for (const group of made) {
      this.#groups.add(group)
      this.#touched.add(group)
    }
    if (this.#byDocument.size > 0) {
      for (const group of gone) {
        this.#index.drop(group)
        this.#recall(group)
      }
      for (const group of made) {
        this.#index.put(group)
        this.#recall(group)
      }
      for (const bundle of this.#undecided) {
        const home = this.#index.homeOf(bundle)
        this.#homes.set(bundle, home)
        if (home === undefined) this.#rest.put(bundle)
        else {
          addTo(this.#joined, home, bundle)
          this.#touched.add(home)
        }
      }
      this.#undecided.clear()
    }
    return this.#give()
  }

  #give(): Changes<BundleGroup> {
    const rest = this.#rest.settle()
    const gone = new Set(rest.gone)
    const made = new Set(rest.made)
    for (const group of this.#touched) {
      const given = this.#given.get(group)
      if (given) gone.add(given)
      this.#given.delete(group)
      if (!this.#groups.has(group)) continue
      const joined = this.#joined.get(group)
      const whole = joined
        ? {
            bundles: [...group.bundles, ...[...joined].sort(byRank)],
            reasons: [...group.reasons, 'told without a day or place of its own'],
          }
        : group
      this.#given.set(group, whole)
      if (!gone.delete(whole)) made.add(whole)
    }
    this.#touched.clear()
    return { gone, made }
  }

  /** Whatever might join a group, or might have joined it, decides anew. */
  #recall(group: BundleGroup): void {
    const bundles = new Set<Bundle>(this.#joined.get(group))
    for (const bundle of group.bundles) {
      for (const word of numbersOf(bundle)) for (const one of this.#byWord.get(word) ?? []) bundles.add(one)
      for (const { documentId } of bundle.claims) for (const one of this.#byDocument.get(documentId) ?? []) bundles.add(one)
    }
    for (const bundle of bundles) {
      if (this.#undecided.has(bundle)) continue
      this.#leave(bundle)
      this.#undecided.add(bundle)
    }
  }

  #leave(bundle: Bundle): void {
    const home = this.#homes.get(bundle)
    this.#homes.delete(bundle)
    if (home === undefined) this.#rest.drop(bundle)
    else {
      takeFrom(this.#joined, home, bundle)
      this.#touched.add(home)
    }
  }
}
