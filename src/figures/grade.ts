import type { Bounds } from './bounds.js'
import { ceilingOf, floorOf } from './bounds.js'
import type { Figure } from './figure.js'
import type { Statement } from './statement.js'
import type { Verdicts } from './verdicts.js'

export interface Grading {
  readonly grade: Figure['grade']
  readonly reliability: Figure['reliability']
  readonly credibility: Figure['credibility']
}

/**
 * Three marks that are kept apart. The grade (after Airwars): `confirmed` where somebody without an interest verified it, two independent counts
 * agree, or both sides tell the same; `fair` on one independent count, or an admission that the other side's claim does not contradict; `contested`
 * where floors and ceilings cross; `discounted` where all that was said was rejected or taken back; else `weak`. Reliability, of the best source,
 * and credibility, of the figure, are those of the Admiralty system (NATO AJP-2.1): A to F, F cannot be judged; 1 to 6, 6 cannot be judged.
 */
export function gradeOf(
  statements: readonly Statement[],
  bounds: Bounds,
  independentOrigins: number,
  rejected: Verdicts['rejected'],
): Grading {
  const counted = statements.filter(({ claims }) => !claims.some(({ id }) => rejected.has(id)))
  const stands = new Set(counted.map(({ stand }) => stand))
  if (counted.length === 0)
    return { grade: 'discounted', reliability: reliabilityOf(new Set(statements.map(({ stand }) => stand)), false), credibility: 5 }
  const reliability = reliabilityOf(stands, bounds.basis === 'verified')
  if (bounds.crossed) return { grade: 'contested', reliability, credibility: bounds.best === null ? 5 : 3 }
  if (bounds.basis === 'verified') return { grade: 'confirmed', reliability, credibility: 1 }
  const independent = counted.filter(({ stand }) => stand === 'independent')
  const bothSides = counted.some((one) => one.stand === 'admission' && counted.some((other) => other.stand === 'enemy' && meet(one, other)))
  if (
    bothSides ||
    (independentOrigins > 1 && independent.some((one) => independent.some((other) => other.voice !== one.voice && meet(one, other))))
  )
    return { grade: 'confirmed', reliability, credibility: 1 }
  if (independent.length > 0) return { grade: 'fair', reliability, credibility: 2 }
  if (stands.has('admission')) return { grade: stands.has('enemy') ? 'fair' : 'weak', reliability, credibility: 3 }
  return { grade: 'weak', reliability, credibility: stands.has('enemy') || stands.has('own') ? 4 : 6 }
}

/** Do two statements tell the same, within a tenth? */
function meet(one: Statement, other: Statement): boolean {
  const [a, b] = [floorOf(one) ?? 0, floorOf(other) ?? 0]
  const [x, y] = [ceilingOf(one) ?? a, ceilingOf(other) ?? b]
  return a <= y * 1.1 && b <= x * 1.1
}

function reliabilityOf(stands: ReadonlySet<Statement['stand']>, verified: boolean): Figure['reliability'] {
  if (verified) return 'A'
  if (stands.has('independent')) return 'B'
  if (stands.has('admission')) return 'C'
  return stands.has('own') || stands.has('enemy') ? 'D' : 'F'
}
