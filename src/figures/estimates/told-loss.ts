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
  /** Class and measure: losses whose sizes are alike. */
  readonly sort: string
  /** Day number; NaN where it is not known. */
  readonly day: number
  readonly independent: boolean
}

const FIGHTERS: ReadonlySet<string> = new Set(['state_forces', 'armed_group'])

/**
 * Statements that stand → what the model reads. Counters often share what they see, so the highest of their counts stands for them all, as a habit
 * of so many counters; a part of a loss is left out.
 */
export function readTold(statements: readonly Statement[], victimClass: string, measure: string, day: number): ToldLoss {
  const people = FIGHTERS.has(victimClass) ? 'fighters' : victimClass === 'civilian' ? 'civilians' : 'people'
  const told: Told[] = []
  let counters = 0
  let counted = -1
  for (const { stand, voice, low, high, part } of statements) {
    const value = low ?? high
    if (value === null || part) continue
    if (stand === 'independent') {
      counters++
      counted = Math.max(counted, value)
      continue
    }
    const interested = stand === 'admission' || stand === 'own' || stand === 'enemy'
    const relation = interested ? (stand === 'enemy' ? 'enemy' : 'own') : stand
    const kind = `${relation} ${people}`
    const bent = people === 'people' || !interested ? 'either' : (relation === 'own') === (people === 'fighters') ? 'under' : 'over'
    told.push({ kind, habit: interested && voice !== undefined ? `${voice} ${kind}` : kind, bent, value })
  }
  if (counters > 0) {
    const kind = `counted by ${Math.min(counters, 3)}`
    told.push({ kind, habit: kind, bent: 'under', value: counted })
  }
  return { told, sort: `${people} ${measure}`, day, independent: counters > 0 }
}
