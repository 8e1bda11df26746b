import { idOf } from '../base/ids.js'
import { dayNumber, dayText } from '../incidents/days.js'
import { type Bounds, boundsOf } from './bounds.js'
import type { Figure } from './figure.js'
import { gradeOf } from './grade.js'
import type { Loss } from './losses.js'
import type { Parts } from './parts.js'
import { positionsOf } from './positions.js'
import { reasonOf } from './reason.js'
import type { Statement } from './statement.js'
import { settleStatements } from './statements.js'
import type { Verdicts } from './verdicts.js'

const NOBODY: ReadonlySet<string> = new Set()

export interface FigureContext extends Verdicts {
  readonly conflict: string
  readonly asOf: string | undefined
  readonly parts: Parts
  /** Speakers whose claims about stretches of days have proved incomplete. */
  readonly incomplete: ReadonlySet<string>
}

/** What the rules make of a loss; undefined where nothing is asserted of it. */
export function figureOf(
  loss: Loss,
  context: FigureContext,
): { readonly figure: Figure; readonly bounds: Bounds; readonly standing: readonly Statement[] } | undefined {
  const { conflict, asOf, parts, verified, rejected } = context
  const { incident, victims, measure } = loss
  const { standing, aside, superseded } = settleStatements(loss.statements, loss.retractions)
  // what is only denied, feared or taken back is no loss
  if (standing.length === 0 && (aside.length > 0 || superseded.length === 0)) return undefined
  const until = standing.reduce((last, one) => (one.until > last || Number.isNaN(last) ? one.until : last), Number.NaN)
  const victimParty = victims.map(({ id }) => id).join('+') || 'unknown'
  const whole =
    incident.kind === 'occurrence' || incident.where
      ? { low: 0, high: 0 }
      : parts.sum(dayNumber(incident.from), incident.kind === 'period' ? dayNumber(incident.to) : until, {
          victimParty,
          victimClass: loss.class,
          measure,
        })
  const bounds = boundsOf(standing, {
    victimClass: loss.class,
    until,
    verified,
    rejected,
    parts: whole,
    incomplete: incident.kind === 'occurrence' ? NOBODY : context.incomplete,
  })
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
  const figure: Figure = {
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
  return { figure, bounds, standing }
}
