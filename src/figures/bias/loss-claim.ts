/** One attributed claim of losses in a war between two parties, as the reporting-bias model reads it. */
export interface LossClaim {
  /** Days from any fixed day, ≥ 0. */
  readonly day: number
  /** > 0; of a claim that is to be predicted it is not read. */
  readonly value?: number
  /** What was lost: Military Deaths, Tanks. */
  readonly category: string
  readonly claimant: string
  /** Whose loss. */
  readonly victim: string
  /** cumulative: since the war began; any other word is a series of its own. */
  readonly frame: string
  /** exact, at_least, at_most. */
  readonly bound: string
}

/** A claim as the model computes with it: keys instead of words, logarithms instead of days and numbers. */
export interface Observation {
  /** log(day + 3): losses since the beginning grow steeply at first. */
  readonly time: number
  /** log(value); NaN where it is asked for. */
  readonly level: number
  readonly frame: string
  readonly category: string
  readonly victim: string
  readonly claimant: string
  /** None of `exact`. */
  readonly bound: string | undefined
  readonly people: boolean
}

const DAYS_BEFORE = 3
const PEOPLE = /death|dead|casualt|injur|killed|wounded|missing|captured|personnel/i

/** Are those who were lost people? `arePeople('Military Deaths') // => true`, `arePeople('Tanks') // => false` */
export const arePeople = (category: string): boolean => PEOPLE.test(category)

export function observe({ day, category, claimant, victim, frame, bound }: LossClaim, value?: number): Observation {
  return {
    time: Math.log(day + DAYS_BEFORE),
    level: value === undefined ? Number.NaN : Math.log(value),
    frame,
    category,
    victim,
    claimant,
    bound: bound === 'exact' ? undefined : bound,
    people: arePeople(category),
  }
}
