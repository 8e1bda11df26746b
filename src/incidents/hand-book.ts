import type { BundleGroup } from './bundle-points.js'
import { applyDecisions, type GroupDecision, type HandGroup } from './hand-groups.js'
import type { Changes } from './occurrence-book.js'

/** What people decided of occurrences, carried out on those that the rules make; kept as these come and go. */
export class HandBook {
  readonly #groups = new Set<BundleGroup>()
  /** Occurrences in which a claim stands of which somebody decided. */
  #named: ReadonlySet<BundleGroup> = new Set()
  /** What became of these. */
  #given: ReadonlySet<HandGroup> = new Set()
  #decisions: readonly GroupDecision[] = []
  #anew = false

  /** Takes all decisions that stand, in the order of deciding, in the stead of those before. */
  decide(decisions: readonly GroupDecision[]): void {
    if (decisions.length === 0 && this.#decisions.length === 0) return
    this.#decisions = decisions
    this.#anew = true
  }

  /**
   * Takes the occurrences that went and came by the rules, the copies as they are now, and which of these became so; returns those that went and came
   * by hand as well.
   */
  settle({ gone, made }: Changes<BundleGroup>, originalOf: ReadonlyMap<string, string>, recopied: ReadonlySet<string>): Changes<HandGroup> {
    for (const group of gone) this.#groups.delete(group)
    for (const group of made) this.#groups.add(group)
    if (this.#decisions.length === 0 && !this.#anew) return { gone, made }
    const decided = this.#decisions.flatMap(({ claim, others }) => [claim, ...others])
    // whoever decided of a copy decided of its original
    if (decided.some((id) => recopied.has(id))) this.#anew = true
    const ids = new Set(decided.map((id) => originalOf.get(id) ?? id))
    const isNamed = ({ bundles }: BundleGroup): boolean => bundles.some(({ claims }) => claims.some(({ id }) => ids.has(id)))
    const [namedBefore, givenBefore] = [this.#named, this.#given]
    const asked = this.#anew ? this.#groups : [...[...namedBefore].filter((group) => !gone.has(group)), ...made]
    this.#named = new Set([...asked].filter(isNamed))
    this.#given = new Set(applyDecisions(this.#named, this.#decisions, originalOf))
    this.#anew = false
    // what is neither named nor was comes and goes as the rules have it
    const wasThere = (group: HandGroup): boolean =>
      givenBefore.has(group) || (this.#isRule(group, gone) && !made.has(group as BundleGroup) && !namedBefore.has(group as BundleGroup))
    const isThere = (group: HandGroup): boolean =>
      this.#given.has(group) || (this.#groups.has(group as BundleGroup) && !this.#named.has(group as BundleGroup))
    const changes = { gone: new Set<HandGroup>(), made: new Set<HandGroup>() }
    for (const group of new Set<HandGroup>([...gone, ...made, ...namedBefore, ...this.#named, ...givenBefore, ...this.#given])) {
      const [was, is] = [wasThere(group), isThere(group)]
      if (was && !is) changes.gone.add(group)
      if (is && !was) changes.made.add(group)
    }
    return changes
  }

  /** Was it an occurrence by the rules before this settling? */
  #isRule(group: HandGroup, gone: ReadonlySet<HandGroup>): boolean {
    return this.#groups.has(group as BundleGroup) || gone.has(group)
  }
}
