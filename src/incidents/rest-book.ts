import { addTo, takeFrom } from './add-to.js'
import { type Bundle, byRank } from './bundle.js'
import type { BundleGroup, OpenGroup } from './bundle-points.js'
import { firstKnown, GroupIndex, numbersOf, reaches } from './group-index.js'
import { Holders } from './holders.js'
import type { Changes } from './occurrence-book.js'

const REASON = 'told without a day or place of its own'

/** Clusters that hang together, and the occurrence that they make. */
interface Kin {
  readonly clusters: readonly BundleGroup[]
  readonly group: BundleGroup
}

/**
 * Loose bundles that join no occurrence make their own: in a document they cluster as they would join an occurrence, and a cluster hangs on the earlier
 * one of another document with which it shares most numbers. Kept as bundles come and go.
 */
export class RestBook {
  readonly #byDocument = new Map<string, Set<Bundle>>()
  readonly #clusters = new Map<string, readonly BundleGroup[]>()
  readonly #byWord = new Holders<string, BundleGroup>()
  readonly #links = new Map<BundleGroup, BundleGroup | undefined>()
  readonly #kinOf = new Map<BundleGroup, Kin>()
  readonly #dirty = new Set<string>()

  put(bundle: Bundle): void {
    const { documentId } = bundle.claims[0]!
    addTo(this.#byDocument, documentId, bundle)
    this.#dirty.add(documentId)
  }

  drop(bundle: Bundle): void {
    const { documentId } = bundle.claims[0]!
    takeFrom(this.#byDocument, documentId, bundle)
    this.#dirty.add(documentId)
  }

  /** The occurrences that went and came since it was asked last. */
  settle(): Changes<BundleGroup> {
    const stale = new Set<Kin>()
    const open = new Set<BundleGroup>()
    const words = new Set<string>()
    for (const documentId of this.#dirty) {
      for (const cluster of this.#clusters.get(documentId) ?? []) {
        stale.add(this.#kinOf.get(cluster)!)
        this.#links.delete(cluster)
        this.#kinOf.delete(cluster)
        for (const bundle of cluster.bundles)
          for (const word of numbersOf(bundle)) {
            this.#byWord.drop(word, cluster)
            words.add(word)
          }
      }
      const clusters = clustersOf([...(this.#byDocument.get(documentId) ?? [])].sort(byRank))
      if (clusters.length === 0) this.#clusters.delete(documentId)
      else this.#clusters.set(documentId, clusters)
      for (const cluster of clusters) {
        this.#links.set(cluster, undefined)
        open.add(cluster)
        for (const bundle of cluster.bundles)
          for (const word of numbersOf(bundle)) {
            this.#byWord.put(word, cluster)
            words.add(word)
          }
      }
    }
    this.#dirty.clear()
    for (const word of words) for (const cluster of this.#byWord.of(word)) open.add(cluster)
    for (const cluster of open) this.#links.set(cluster, this.#linkOf(cluster))
    // whoever stood with one of these, or stands with one now
    for (const { clusters } of stale) for (const one of clusters) if (this.#links.has(one)) open.add(one)
    for (const cluster of open) {
      const kin = this.#kinOf.get(cluster)
      if (kin && !stale.has(kin)) {
        stale.add(kin)
        for (const one of kin.clusters) if (this.#links.has(one)) open.add(one)
      }
      const link = this.#links.get(cluster)
      if (link) open.add(link)
    }
    return { gone: new Set([...stale].map(({ group }) => group)), made: this.#makeKin(open) }
  }

  #makeKin(clusters: ReadonlySet<BundleGroup>): ReadonlySet<BundleGroup> {
    const byRoot = new Map<BundleGroup, Set<BundleGroup>>()
    for (const cluster of clusters) {
      let root = cluster
      for (let next = this.#links.get(root); next; next = this.#links.get(root)) root = next
      addTo(byRoot, root, cluster)
    }
    const made = new Set<BundleGroup>()
    for (const list of byRoot.values()) {
      const kin: Kin = { clusters: [...list], group: wholeOf([...list].sort(firstKnown)) }
      for (const cluster of list) this.#kinOf.set(cluster, kin)
      made.add(kin.group)
    }
    return made
  }

  /** The earlier cluster that tells most of the same numbers; of several the first to be known. */
  #linkOf(cluster: BundleGroup): BundleGroup | undefined {
    const counts = new Map<BundleGroup, number>()
    for (const bundle of cluster.bundles)
      for (const word of numbersOf(bundle))
        for (const other of this.#byWord.of(word))
          if (other !== cluster && firstKnown(other, cluster) < 0 && reaches(bundle, other)) counts.set(other, (counts.get(other) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1] || firstKnown(a[0], b[0]))[0]?.[0]
  }
}

/** Bundles of one document, in the order in which they became known. */
function clustersOf(bundles: readonly Bundle[]): readonly BundleGroup[] {
  if (bundles.length === 1) return [{ bundles, reasons: [] }]
  const clusters: OpenGroup[] = []
  const index = new GroupIndex()
  for (const bundle of bundles) {
    let home = index.homeOf(bundle) as OpenGroup | undefined
    if (home) {
      home.bundles.push(bundle)
      home.reasons.push(REASON)
    } else clusters.push((home = { bundles: [bundle], reasons: [] }))
    index.enter(home, bundle)
  }
  return clusters
}

const wholeOf = (clusters: readonly BundleGroup[]): BundleGroup =>
  clusters.length === 1
    ? clusters[0]!
    : {
        bundles: clusters.flatMap(({ bundles }) => bundles).sort(byRank),
        reasons: [...clusters.flatMap(({ reasons }) => reasons), REASON],
      }
