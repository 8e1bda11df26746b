import { z } from '@hono/zod-openapi'
import { actorSchema } from './claim-schema.js'

const bound = z.number().nullable().openapi({ description: 'null is open' })
const ids = z.array(z.string())

/** A figure as the ledger derives it: `ascribe/figure@1`. */
export const figureSchema: z.ZodType = z
  .strictObject({
    schema: z.literal('ascribe/figure@1'),
    id: z.string(),
    conflict: z.string(),
    incident: z.string().optional(),
    from: z.string().optional(),
    asOf: z.string(),
    measure: z.string(),
    victimParty: z.string(),
    victimSide: z.string(),
    victimClass: z.string(),
    low: bound,
    best: bound,
    high: bound,
    estimate: z.strictObject({ low: z.number(), best: z.number(), high: z.number(), level: z.literal(0.9), reason: z.string() }).optional(),
    basis: z.enum(['verified', 'independent', 'admission', 'none']),
    grade: z.enum(['confirmed', 'fair', 'weak', 'contested', 'discounted']),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    credibility: z.number().int().min(1).max(6),
    positions: z.array(
      z.strictObject({ side: z.string(), speakers: z.array(actorSchema), low: bound, high: bound, claims: ids, interest: z.string() }),
    ),
    superseded: ids,
    origins: z.number(),
    independentOrigins: z.number(),
    reason: z.string(),
  })
  .openapi('Figure')
