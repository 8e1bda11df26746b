import type { Bundle, Told } from './bundle.js'

/** Bundles that are one occurrence, and why they were joined where it is not plain. */
export interface BundleGroup {
  readonly bundles: readonly Bundle[]
  readonly reasons: readonly string[]
}

/** A group in the making. */
export interface OpenGroup extends BundleGroup {
  readonly bundles: Bundle[]
  readonly reasons: string[]
}

/** What speaks for and against one occurrence; sums above zero join. Set on simulated wars (docs/FIGURES.md), where the choice of a digit matters little. */
export const POINTS = {
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
const HOURS_20 = 20 * 3_600_000

/** Small numbers meet by chance: below this, only the same speaker's count. */
export const TELLING = 3

/** The number that is told; of two ends the lower. */
export const numberOf = ({ low, high }: Told): number => low ?? high ?? 0

/** What the numbers told on both sides speak for one occurrence: of each people and measure the word that says most. */
export function evidence(bundle: Bundle, { bundles }: BundleGroup): number {
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

/** What two numbers of the same people and measure speak for one occurrence. */
export function compare(bundle: Bundle, told: Told, other: Bundle, there: Told): number {
  if (bundle.voice !== undefined && bundle.voice === other.voice) {
    if (told.low === there.low && told.high === there.high) return POINTS.sameWord
    if (told.instead !== null && (told.instead === there.low || told.instead === there.high)) return POINTS.sameWord
    const rises = bundle.known === other.known ? 0 : Math.sign(bundle.known - other.known) * (numberOf(told) - numberOf(there))
    return rises > 0 ? POINTS.higherWord : Math.abs(bundle.known - other.known) < HOURS_20 ? POINTS.lowerWord : POINTS.lowerLater
  }
  const distance = logDistance(told, there)
  return distance < 0.15 ? POINTS.like : distance < 0.5 ? POINTS.alike : distance > 1.5 ? POINTS.unlike : 0
}

const logDistance = (one: Told, other: Told): number => Math.abs(Math.log((numberOf(one) + 1) / (numberOf(other) + 1)))
