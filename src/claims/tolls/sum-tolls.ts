import type { Claim, VictimClass } from '../claim.js'

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
  const kept: Claim[] = []
  for (const claim of claims) {
    if (!isCurrent(claim, measure)) continue
    if (!kept.some((earlier) => isSameLoss(earlier, claim, text))) kept.push(claim)
  }
  let low: number | null = 0
  let high: number | null = 0
  let best = 0
  const byClass = new Map<string, number>()
  for (const { toll } of kept) {
    const value = toll!.low ?? toll!.high ?? 0
    low = low === null || toll!.low === null ? null : low + toll!.low
    high = high === null || toll!.high === null ? null : high + toll!.high
    best += value
    const name = columnOf(toll!.victim.class)
    byClass.set(name, (byClass.get(name) ?? 0) + value)
  }
  return { count: { low, best, high }, byClass }
}

const columnOf = (name: VictimClass): string => (name === 'unknown' || name === 'mixed' ? 'civilian' : name)

const APART = /\b(?:another|other|others|separate|separately|elsewhere|second|earlier|meanwhile|also|too|more|further|different|later)\b/i

/** Does a later claim tell of a loss that an earlier one told? */
function isSameLoss(earlier: Claim, claim: Claim, text: string): boolean {
  if (earlier.sentence[0] === claim.sentence[0]) return false
  if (earlier.toll!.low !== claim.toll!.low) return false
  const classes = [earlier.toll!.victim.class, claim.toll!.victim.class]
  if (classes[0] !== classes[1] && !classes.includes('unknown') && !classes.includes('mixed')) return false
  return !APART.test(text.slice(...claim.sentence))
}
