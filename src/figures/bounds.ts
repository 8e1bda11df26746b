import type { Figure } from './figure.js'
import type { Statement } from './statement.js'
import type { Verdicts } from './verdicts.js'

/** What the rules make of the statements on one loss. */
export interface Bounds {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly basis: Figure['basis']
  /** Some ceiling lay below some floor: the sides' figures cannot both be right. */
  readonly crossed: boolean
  /** The ceiling lay below what single occurrences add up to, by their floors or by what the enemy claims of them. */
  readonly partsExceed: boolean
  /** Is there anything that a ceiling can be held against? */
  readonly testable: boolean
  /** The statements that set low, best and high, for the reason in words. */
  readonly by: { readonly low?: Statement; readonly best?: Statement; readonly high?: Statement }
}

export interface BoundsContext {
  readonly victimClass: string
  /** Of running tolls and stretches: the last day that any statement counts; NaN for an occurrence. */
  readonly until: number
  /** Claims that somebody without an interest verified, and those rejected. */
  readonly verified: Verdicts['verified']
  readonly rejected: Verdicts['rejected']
  /** Of a whole, what its parts add up to: their floors, and what is claimed of them. */
  readonly parts: { readonly low: number; readonly high: number }
  /** Speakers whose claims of the enemy's losses set no upper end. */
  readonly incomplete: ReadonlySet<string>
}

/** "About 640" may lie a tenth either way (DESIGN §3). */
const ABOUT = 0.1

const FIGHTERS: ReadonlySet<string> = new Set(['state_forces', 'armed_group'])

/** The least that a statement vouches for; null where it does not. */
export function floorOf({ low, bound }: Statement): number | null {
  if (low === null || bound === 'at_most') return null
  return bound === 'approx' ? Math.floor(low * (1 - ABOUT)) : low
}

/** The most that a statement allows; null where it is open above, as "at least" and a mere part are. */
export function ceilingOf({ high, bound, part }: Statement): number | null {
  if (high === null || part || bound === 'at_least' || bound === 'more_than' || bound === 'vague') return null
  return bound === 'approx' ? Math.ceil(high * (1 + ABOUT)) : high
}

/**
 * Low, best and high of one loss by rule (docs/FIGURES.md gives the reasons):
 * - low: the highest floor among admissions, counts without an interest, and verified claims; where only an outlet's own voice speaks, its floor;
 * - best: what was verified, else the highest count without an interest, else none;
 * - high: an upper bound that somebody without an interest gives, else what the enemy claims, if it covers the whole; else open;
 * - where a ceiling lies below a floor, high is open.
 */
export function boundsOf(
  statements: readonly Statement[],
  { victimClass, until, verified, rejected, parts, incomplete }: BoundsContext,
): Bounds {
  const counted = statements.filter(({ claims }) => !claims.some(({ id }) => rejected.has(id)))
  const proven = counted.filter(({ claims }) => claims.some(({ id }) => verified.has(id)))
  const independent = counted.filter(({ stand }) => stand === 'independent')
  const floors = counted.filter((one) => one.stand === 'admission' || one.stand === 'independent' || proven.includes(one))
  // an outlet's own word may be a side's, told without its name: it counts only where nobody else speaks
  const low = highest(counted.every(({ stand }) => stand === 'outlet') ? counted : floors, floorOf)
  const bestBy = highest(proven.length > 0 ? proven.filter(({ part }) => !part) : independent.filter(({ part }) => !part), countOf)
  const whole = (one: Statement): boolean => Number.isNaN(until) || Number.isNaN(one.until) || one.until >= until
  const better = highest(
    [...proven, ...independent.filter(({ bound }) => bound === 'range' || bound === 'at_most')].filter(whole),
    ceilingOf,
  )
  const cap =
    better ??
    enemyCap(
      counted.filter((one) => one.stand === 'enemy' && whole(one) && !(one.voice !== undefined && incomplete.has(one.voice))),
      victimClass,
    )
  const floor = Math.max(low?.value ?? 0, bestBy?.value ?? 0)
  const ofParts = Math.max(parts.low, cap?.by.stand === 'enemy' ? parts.high : 0)
  const crossed = cap !== undefined && cap.value < floor
  const partsExceed = cap !== undefined && cap.value < ofParts
  return {
    low: low?.value ?? null,
    best: bestBy ? Math.max(bestBy.value, low?.value ?? 0) : null,
    high: crossed || partsExceed ? null : (cap?.value ?? null),
    basis:
      proven.length > 0 ? 'verified' : independent.some(({ part }) => !part) ? 'independent' : floors.length > 0 ? 'admission' : 'none',
    crossed,
    partsExceed,
    testable: Math.max(floor, ofParts) > 0,
    by: { ...(low && { low: low.by }), ...(bestBy && { best: bestBy.by }), ...(cap && { high: cap.by }) },
  }
}

/** What one side says of fighters whom it kills is the most that is claimed. Of civilians, and of people among whom they may be, it has cause to say too few. */
function enemyCap(enemy: readonly Statement[], victimClass: string): { value: number; by: Statement } | undefined {
  if (!FIGHTERS.has(victimClass)) return undefined
  const cap = highest(enemy, ceilingOf)
  const open = highest(
    enemy.filter((one) => ceilingOf(one) === null),
    ({ low }) => low,
  )
  return cap && open && open.value > cap.value ? undefined : cap
}

/** The number that a count stands for: its value, of a range the lower end, which it vouches for; "up to" stands for none. */
const countOf = ({ low }: Statement): number | null => low

function highest(list: readonly Statement[], of: (one: Statement) => number | null): { value: number; by: Statement } | undefined {
  let best: { value: number; by: Statement } | undefined
  for (const by of list) {
    const value = of(by)
    if (value !== null && (best === undefined || value > best.value)) best = { value, by }
  }
  return best
}
