import { type Bundle, byRank } from './bundle.js'
import { type BundleGroup, evidence, numberOf, POINTS, TELLING } from './bundle-points.js'
import { Holders } from './holders.js'
import { kmApart } from './place-groups.js'

/** Of a bundle of many days, so many after the first are looked at. */
const DAYS = 7

/** Finds, for a bundle without a day or place of its own, the one group that it belongs to. What is found does not hang on the order of putting. */
export class GroupIndex {
  readonly #byWord = new Holders<string, BundleGroup>()
  readonly #byDocument = new Holders<string, BundleGroup>()
  readonly #byClaim = new Map<string, BundleGroup>()
  /** Attack → groups with a toll that names it as its cause. */
  readonly #byCause = new Holders<string, BundleGroup>()

  put(group: BundleGroup): void {
    for (const bundle of group.bundles) this.enter(group, bundle)
  }

  /** Enters a bundle that came to a group. */
  enter(group: BundleGroup, bundle: Bundle): void {
    for (const word of numbersOf(bundle)) this.#byWord.put(word, group)
    for (const { id, documentId, toll } of bundle.claims) {
      this.#byDocument.put(documentId, group)
      this.#byClaim.set(id, group)
      if (toll?.event !== undefined) this.#byCause.put(toll.event, group)
    }
  }

  drop(group: BundleGroup): void {
    for (const bundle of group.bundles) {
      for (const word of numbersOf(bundle)) this.#byWord.drop(word, group)
      for (const { id, documentId, toll } of bundle.claims) {
        this.#byDocument.drop(documentId, group)
        if (this.#byClaim.get(id) === group) this.#byClaim.delete(id)
        if (toll?.event !== undefined) this.#byCause.drop(toll.event, group)
      }
    }
  }

  /**
   * In this order: the group to which its document ties it (an attack and its toll); one of its days, and near its place, if it has one, that tells the
   * same number of the same people; the only one of its days in its document, where no other word of its speaker stands against it.
   */
  homeOf(bundle: Bundle): BundleGroup | undefined {
    return this.#tied(bundle) ?? this.#sameNumbers(bundle) ?? this.#sameDocument(bundle)
  }

  #tied({ claims }: Bundle): BundleGroup | undefined {
    for (const { id, toll } of claims)
      for (const key of toll?.event === undefined ? [id] : [id, toll.event]) {
        const group = this.#byClaim.get(key) ?? [...this.#byCause.of(key)].sort(firstKnown)[0]
        if (group) return group
      }
    return undefined
  }

  #sameNumbers(bundle: Bundle): BundleGroup | undefined {
    const counts = new Map<BundleGroup, number>()
    for (const word of numbersOf(bundle))
      for (const group of this.#byWord.of(word)) if (reaches(bundle, group)) counts.set(group, (counts.get(group) ?? 0) + 1)
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
    return first && (!second || first[1] > second[1]) ? first[0] : undefined
  }

  #sameDocument(bundle: Bundle): BundleGroup | undefined {
    const { documentId } = bundle.claims[0]!
    const near = [...this.#byDocument.of(documentId)].filter(
      (group) =>
        reaches(bundle, group) &&
        group.bundles.some(
          ({ from, to, claims }) => from <= bundle.to && bundle.from <= to && claims.some((claim) => claim.documentId === documentId),
        ),
    )
    return near.length === 1 && evidence(bundle, near[0]!) > POINTS.lowerWord ? near[0] : undefined
  }
}

export const firstKnown = ({ bundles: [one] }: BundleGroup, { bundles: [other] }: BundleGroup): number => byRank(one!, other!)

/** What a bundle counts on each of its days. */
export function* numbersOf({ tolls, from, to, voice }: Bundle): Generator<string> {
  for (const [key, told] of tolls) {
    const value = numberOf(told)
    for (let day = from; day <= to && day <= from + DAYS; day++) {
      if (value >= TELLING) yield `${day} ${key} ${value}`
      // the speaker's own number weighs beside everybody's
      if (voice !== undefined) yield `${day} ${key} ${value} ${voice}`
    }
  }
}

/** May a bundle be of the place of a group? */
export function reaches(bundle: Bundle, { bundles }: BundleGroup): boolean {
  const here = bundle.where
  const there = bundles.find(({ place }) => place >= 0) ?? bundles[0]!
  if (!here || !there.where) return true
  if (bundle.place >= 0) return bundle.place === there.place
  if (here.country && there.where.country && here.country !== there.where.country) return false
  const km = here.precision === 'region' ? kmApart(here, there.where) : undefined
  return km === undefined || km < 150
}
