import type { Claim, TollBody, VictimClass } from '../claim.js'

export interface Count {
  readonly low: number | null
  readonly best: number
  readonly high: number | null
}

export interface ClassCount {
  readonly killed: number
  readonly wounded: number
}

/** What one text tells of its current incidents, attackers included. */
export interface TextToll {
  readonly killed: Count
  readonly wounded: Count
  readonly byClass: {
    readonly civilian: ClassCount
    readonly state_forces: ClassCount
    readonly officials: ClassCount
    readonly armed_group: ClassCount
  }
}

/**
 * The sum over a text's current incidents, without background, subsets, repeats, running tolls and what is only feared or denied. Per incident
 * it takes the narrator's figure, else the latest, else the first speaker's. `text` is the document's. People of unknown or mixed class count as
 * civilians in `byClass`.
 */
export function sumTolls(claims: readonly Claim[], text: string): TextToll {
  const killed = sumOf(claims, 'killed', text)
  const wounded = sumOf(claims, 'wounded', text)
  const of = (one: keyof TextToll['byClass']): ClassCount => ({
    killed: killed.byClass.get(one) ?? 0,
    wounded: wounded.byClass.get(one) ?? 0,
  })
  return {
    killed: killed.count,
    wounded: wounded.count,
    byClass: { civilian: of('civilian'), state_forces: of('state_forces'), officials: of('officials'), armed_group: of('armed_group') },
  }
}

function isCurrent({ toll, background, repeats, factuality }: Claim, measure: 'killed' | 'wounded'): boolean {
  if (toll?.measure !== measure || background || repeats || toll.subsetOf) return false
  if (toll.frame === 'cumulative' || toll.frame === 'rate') return false
  return factuality.bySource !== 'Uu' && !factuality.bySource.endsWith('-')
}

interface Sum {
  readonly count: Count
  readonly byClass: ReadonlyMap<string, number>
}

function sumOf(claims: readonly Claim[], measure: 'killed' | 'wounded', text: string): Sum {
  let kept: Claim[] = []
  for (const claim of claims) if (isCurrent(claim, measure)) kept = take(kept, claim, text)
  let low: number | null = 0
  let high: number | null = 0
  let best = 0
  const byClass = new Map<string, number>()
  for (const { toll } of kept) {
    const value = figureOf(toll!)
    low = low === null || toll!.low === null ? null : low + toll!.low
    high = high === null || toll!.high === null ? null : high + toll!.high
    best += value
    const name = columnOf(toll!.victim.class)
    byClass.set(name, (byClass.get(name) ?? 0) + value)
  }
  return { count: { low, best, high }, byClass }
}

const figureOf = (toll: TollBody): number => toll.low ?? toll.high ?? 0
const columnOf = (name: VictimClass): string => (name === 'unknown' || name === 'mixed' ? 'civilian' : name)

/** Words by which a sentence tells of people or an incident beside those told before. */
const APART =
  /\b(?:another|other|others|separate|separately|elsewhere|second|third|earlier|meanwhile|also|too|more|further|different|later|subsequently|additional|besides|similarly|next|then)\b/i

/**
 * The figures kept after one more is read. A later figure that the earlier ones can hold (of a class that may be theirs, not more than they are
 * together) tells of them again, in other words or by another speaker; a toll that "rose to" more takes their place; people of another class,
 * and those told of as others or elsewhere, are further losses.
 */
function take(kept: readonly Claim[], claim: Claim, text: string): Claim[] {
  const earlier = kept.filter((one) => one.sentence[0] !== claim.sentence[0] && mayBeSame(one, claim))
  if (earlier.length === 0) return [...kept, claim]
  const value = figureOf(claim.toll!)
  const told = earlier.reduce((sum, one) => sum + figureOf(one.toll!), 0)
  if (claim.rules.includes('tolls/death-toll')) return value > told ? [...kept.filter((one) => !earlier.includes(one)), claim] : [...kept]
  if (APART.test(text.slice(...claim.sentence))) return [...kept, claim]
  if (value > told) return [...kept, claim]
  // the narrator's word goes before a speaker's
  const same = earlier.find((one) => isSpoken(one) && !isSpoken(claim) && figureOf(one.toll!) !== value)
  if (same && earlier.length === 1) return kept.map((one) => (one === same ? claim : one))
  return kept.map((one) => (one === earlier[0] && earlier.length === 1 ? withClass(one, claim) : one))
}

function mayBeSame(one: Claim, other: Claim): boolean {
  const classes = [one.toll!.victim.class, other.toll!.victim.class]
  return classes[0] === classes[1] || classes.includes('unknown') || classes.includes('mixed')
}

const isSpoken = ({ attribution }: Claim): boolean => attribution.length > 1

/** A person of whom it was not said what he was takes the class that is told later. */
function withClass(one: Claim, later: Claim): Claim {
  if (one.toll!.victim.class !== 'unknown' || figureOf(one.toll!) !== figureOf(later.toll!)) return one
  return { ...one, toll: { ...one.toll!, victim: { ...one.toll!.victim, class: later.toll!.victim.class } } }
}
