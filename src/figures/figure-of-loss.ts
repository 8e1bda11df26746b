import { idOf } from '../base/ids.js'
import { dayText } from '../incidents/days.js'
import { type Bounds, type BoundsContext, boundsOf } from './bounds.js'
import type { Figure } from './figure.js'
import { gradeOf } from './grade.js'
import type { Loss } from './losses.js'
import { positionsOf } from './positions.js'
import { reasonOf } from './reason.js'
import { type Standing, settleStatements } from './statements.js'
import type { Verdicts } from './verdicts.js'

const NOBODY: ReadonlySet<string> = new Set()
const NONE = { low: 0, high: 0 }

export interface FigureContext extends Verdicts {
  readonly conflict: string
  readonly asOf: string | undefined
}

/** What is known of a loss once it is clear which statements on it stand. */
export interface SettledLoss extends Loss, Standing {
  readonly victimParty: string
  /** Of running tolls and stretches: the last day that any statement counts; NaN for an occurrence. */
  readonly until: number
}

/** Settles the statements on a loss; undefined where nothing is asserted of it. */
export function settleLoss(loss: Loss): SettledLoss | undefined {
  const settled = settleStatements(loss.statements, loss.retractions)
  const { standing, aside, superseded } = settled
  // what is only denied, feared or taken back is no loss
  if (standing.length === 0 && (aside.length > 0 || superseded.length === 0)) return undefined
  const until = standing.reduce((last, one) => (one.until > last || Number.isNaN(last) ? one.until : last), Number.NaN)
  return { ...loss, ...settled, victimParty: loss.victims.map(({ id }) => id).join('+') || 'unknown', until }
}

/**
 * Low, best and high of a loss. `parts`: of a whole, what its parts add up to; `incomplete`: speakers whose claims about stretches of days have proved
 * incomplete.
 */
export const boundsOfLoss = (
  { standing, class: victimClass, until }: SettledLoss,
  { verified, rejected }: Verdicts,
  parts: BoundsContext['parts'] = NONE,
  incomplete: ReadonlySet<string> = NOBODY,
): Bounds => boundsOf(standing, { victimClass, until, verified, rejected, parts, incomplete })

/** The figure of a loss. */
export function figureOf(loss: SettledLoss, bounds: Bounds, { conflict, asOf, rejected }: FigureContext): Figure {
  const { incident, victims, measure, standing, aside, superseded, victimParty, until } = loss
  const independent = new Set(standing.filter(({ stand, part }) => stand === 'independent' && !part).map(({ voice }) => voice))
  const origins = new Set(standing.map((one) => one.voice ?? one.claims[0]!.documentId))
  const grading = gradeOf(standing, bounds, independent.size, rejected)
  const last = standing.reduce(
    (latest, { claims, known }) => (claims.length > 0 && known > latest ? known : latest),
    Number.NEGATIVE_INFINITY,
  )
  const day =
    incident.kind === 'running' && !Number.isNaN(until)
      ? dayText(until)
      : incident.kind === 'period' && incident.to
        ? incident.to
        : (asOf ?? (last === Number.NEGATIVE_INFINITY ? (incident.to ?? '') : new Date(last).toISOString().slice(0, 10)))
  return {
    schema: 'ascribe/figure@1',
    id: idOf('figure', [conflict, incident.id, victimParty, loss.class, measure]),
    conflict,
    ...(incident.kind === 'occurrence' && { incident: incident.id }),
    ...(incident.kind !== 'occurrence' && incident.from !== undefined && { from: incident.from }),
    asOf: day,
    measure,
    victimParty,
    victimSide: [...new Set(victims.map(({ side }) => side))].sort().join('+') || 'unknown',
    victimClass: loss.class,
    low: bounds.low,
    best: bounds.best,
    high: bounds.high,
    basis: bounds.basis,
    ...grading,
    positions: positionsOf(standing, aside),
    superseded: [...new Set([...superseded, ...loss.copies])].sort(),
    origins: origins.size,
    independentOrigins: independent.size,
    reason: reasonOf(standing, bounds, {
      measure,
      victimClass: loss.class,
      victims: victims.map(({ name }) => name),
      from: incident.kind === 'occurrence' ? undefined : incident.from,
      until: incident.kind === 'period' ? incident.to : undefined,
      rejected,
    }),
  }
}
