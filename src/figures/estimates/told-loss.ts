import type { Statement } from '../statement.js'

/** As what somebody tells of a loss, and so which way it is bent: down (`under`), up (`over`) or either. */
export type Bent = 'under' | 'over' | 'either'

/** One number told of a loss, as the model reads it. */
export interface Told {
  /** Speaker, stand and class: whose habit it shows. */
  readonly habit: string
  /** Stand and class alone: what is expected of a speaker of whom little is known. */
  readonly kind: string
  readonly bent: Bent
  readonly value: number
}

/** One loss with all that is told of it. */
export interface ToldLoss {
  readonly told: readonly Told[]
  /** What those without an interest counted, one number each. */
  readonly counts: readonly number[]
  /** Class and measure: losses whose sizes are alike. */
  readonly sort: string
  /** Day number; NaN where it is not known. */
  readonly day: number
}

/** All numbers told of a loss, counts among them. */
export const numbersOf = ({ told, counts }: ToldLoss): readonly number[] => [...told.map(({ value }) => value), ...counts]

/** Does a counter speak of it, and somebody else too? From such losses habits are learnt. */
export const isCounted = ({ told, counts }: ToldLoss): boolean => counts.length > 0 && told.length + counts.length > 1

const FIGHTERS: ReadonlySet<string> = new Set(['state_forces', 'armed_group'])

/** Statements that stand → what the model reads; a part of a loss is left out, and so is an outlet's own voice that says what a speaker says. */
export function readTold(statements: readonly Statement[], victimClass: string, measure: string, day: number): ToldLoss {
  const people = FIGHTERS.has(victimClass) ? 'fighters' : victimClass === 'civilian' ? 'civilians' : 'people'
  const told: Told[] = []
  const counts: number[] = []
  const named = new Set(statements.flatMap(({ stand, low, high, part }) => (stand === 'outlet' || part ? [] : [low ?? high])))
  for (const { stand, voice, low, high, part } of statements) {
    const value = low ?? high
    if (value === null || part || (stand === 'outlet' && named.has(value))) continue
    if (stand === 'independent') {
      counts.push(value)
      continue
    }
    const interested = stand === 'admission' || stand === 'own' || stand === 'enemy'
    const relation = interested ? (stand === 'enemy' ? 'enemy' : 'own') : stand
    const kind = `${relation} ${people}`
    const bent = people === 'people' || !interested ? 'either' : (relation === 'own') === (people === 'fighters') ? 'under' : 'over'
    told.push({ kind, habit: interested && voice !== undefined ? `${voice} ${kind}` : kind, bent, value })
  }
  return { told, counts, sort: `${people} ${measure}`, day }
}
