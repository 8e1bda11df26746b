import { type Bundle, byRank, type Draft } from './bundle.js'

/** Statements of the same speaker with the same numbers that lie no more days apart at one place are one. */
const REACH_DAYS = 2

/**
 * Drafts of many documents → bundles, kept as drafts come and go: statements of the same speaker with the same numbers at one place are one, on the
 * day that most of its documents tell.
 */
export class BundleBook {
  /** Speaker, place and numbers → who says so, in which documents. */
  readonly #drafts = new Map<string, Set<Draft>>()
  readonly #bundles = new Map<string, readonly Bundle[]>()
  /** Of drafts without a speaker or a number, which nothing joins. */
  readonly #alone = new Map<Draft, Bundle>()
  readonly #dirty = new Set<string>()
  #gone: Bundle[] = []
  #made = new Set<Bundle>()

  put(draft: Draft): void {
    const signature = signatureOf(draft)
    if (signature === undefined) {
      const bundle = bundleOf([draft])
      this.#alone.set(draft, bundle)
      this.#made.add(bundle)
      return
    }
    const there = this.#drafts.get(signature)
    if (there) there.add(draft)
    else this.#drafts.set(signature, new Set([draft]))
    this.#dirty.add(signature)
  }

  drop(draft: Draft): void {
    const signature = signatureOf(draft)
    if (signature === undefined) {
      const bundle = this.#alone.get(draft)!
      if (!this.#made.delete(bundle)) this.#gone.push(bundle)
      this.#alone.delete(draft)
      return
    }
    this.#drafts.get(signature)!.delete(draft)
    this.#dirty.add(signature)
  }

  /** The bundles that went and came since it was asked last. */
  settle(): { readonly gone: readonly Bundle[]; readonly made: readonly Bundle[] } {
    for (const signature of this.#dirty) {
      for (const bundle of this.#bundles.get(signature) ?? []) this.#gone.push(bundle)
      const drafts = this.#drafts.get(signature)!
      const bundles = drafts.size === 1 ? [bundleOf([...drafts])] : bundlesOf([...drafts].sort(byRank))
      if (drafts.size === 0) {
        this.#drafts.delete(signature)
        this.#bundles.delete(signature)
      } else this.#bundles.set(signature, bundles)
      for (const bundle of bundles) this.#made.add(bundle)
    }
    this.#dirty.clear()
    const answer = { gone: this.#gone, made: [...this.#made] }
    this.#gone = []
    this.#made = new Set()
    return answer
  }
}

/** Undefined where nobody is named or nothing counted: then two statements cannot be told from one. */
function signatureOf({ voice, tolls, spot, where }: Draft): string | undefined {
  if (voice === undefined || tolls.size === 0) return undefined
  const numbers = [...tolls].map(([name, { low, high }]) => `${name}=${low}..${high}`)
  return `${voice}|${spot < 0 ? (where?.name ?? '') : spot}|${numbers.sort().join(' ')}`
}

/** Drafts of one signature, in the order in which they became known. */
function bundlesOf(drafts: readonly Draft[]): readonly Bundle[] {
  const open: { from: number; to: number; readonly drafts: Draft[] }[] = []
  for (const draft of drafts) {
    const home = open.find((one) => Math.abs(one.from - draft.from) <= REACH_DAYS && Math.abs(one.to - draft.to) <= REACH_DAYS)
    if (!home) {
      open.push({ from: draft.from, to: draft.to, drafts: [draft] })
      continue
    }
    home.drafts.push(draft)
    const days = daysTold(home.drafts)
    if (days.length > 0) home.from = home.to = days[0]!
  }
  return open.map((one) => bundleOf(one.drafts))
}

function bundleOf(drafts: readonly Draft[]): Bundle {
  const [first] = drafts as readonly [Draft, ...Draft[]]
  const [day, ...alsoOn] = daysTold(drafts)
  return {
    ...first,
    ...(day !== undefined && { from: day, to: day }),
    claims: drafts.length === 1 ? first.claims : drafts.flatMap(({ claims }) => claims),
    place: first.spot,
    alsoOn,
  }
}

/** The days that most of those tell who tell just one, the earliest first. */
function daysTold(drafts: readonly Draft[]): readonly number[] {
  if (drafts.length === 1) return drafts[0]!.from === drafts[0]!.to ? [drafts[0]!.from] : []
  const counts = new Map<number, number>()
  for (const { from, to } of drafts) if (from === to) counts.set(from, (counts.get(from) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts]
    .filter(([, count]) => count === most)
    .map(([day]) => day)
    .sort((a, b) => a - b)
}
