import { z } from '@hono/zod-openapi'

const words = z.array(z.string())
const bound = z.number().nullable().openapi({ description: 'null is open' })

export const spanSchema: z.ZodType = z.tuple([z.number().int(), z.number().int()]).openapi('Span', {
  description: "Half-open stretch of the document's text, in UTF-16 code units",
})
const spans = z.array(spanSchema)

export const actorSchema: z.ZodType = z
  .strictObject({
    id: z.string().optional(),
    mention: z.string(),
    name: z.string().optional(),
    aliases: words.optional(),
    country: z.string().optional(),
    sector: z.string().optional(),
    alignedWith: z.string().optional(),
  })
  .openapi('Actor')
const actors = z.array(actorSchema)

const linkSchema = z.strictObject({
  actors,
  mention: z.string().nullable(),
  role: z.string(),
  form: z.enum(['direct', 'indirect', 'mixed', 'implicit']),
  cue: z.string().optional(),
})

const eventSchema = z.strictObject({
  type: z.string(),
  mode: z.string().optional(),
  actors,
  recipients: actors,
  weapons: words,
})

const tollSchema = z.strictObject({
  measure: z.string(),
  item: z.string().optional(),
  victim: z.strictObject({ parties: actors, inferred: z.literal(true).optional(), groups: words.optional(), class: z.string() }),
  low: bound,
  high: bound,
  bound: z.enum(['exact', 'at_least', 'more_than', 'at_most', 'approx', 'range', 'vague']),
  frame: z.enum(['incident', 'period', 'cumulative', 'rate']),
  since: z.string().optional(),
  asOf: z.string().optional(),
  event: z.string().optional(),
  subsetOf: z.string().optional(),
  supersedes: z.strictObject({ claim: z.string().optional(), value: z.number().optional() }).optional(),
})

const ceasefireSchema = z.strictObject({
  move: z.string(),
  by: actors,
  to: actors.optional(),
  against: actors.optional(),
  mediators: actors.optional(),
  from: z.string().optional(),
  until: z.string().optional(),
  scope: z.string().optional(),
  count: z.strictObject({ low: bound, high: bound }).optional(),
})

/** A claim exactly as recorded: `ascribe/claim@1`. */
export const claimSchema: z.ZodType = z
  .strictObject({
    schema: z.literal('ascribe/claim@1'),
    id: z.string(),
    documentId: z.string(),
    extractor: z.string(),
    sentence: spanSchema,
    evidence: z.strictObject({
      trigger: spans,
      source: spans.optional(),
      cue: spans.optional(),
      number: spans.optional(),
      place: spans.optional(),
      time: spans.optional(),
    }),
    attribution: z.array(linkSchema),
    speechAct: z.string(),
    factuality: z.strictObject({ bySource: z.string(), byAuthor: z.string() }),
    interest: z.string(),
    background: z.literal(true).optional(),
    kind: z.enum(['event', 'toll', 'ceasefire', 'assessment']),
    event: eventSchema.optional(),
    toll: tollSchema.optional(),
    ceasefire: ceasefireSchema.optional(),
    assessment: z.strictObject({ about: z.union([z.literal('all'), words]), verdict: z.string() }).optional(),
    when: z.strictObject({ from: z.string(), to: z.string(), precision: z.string(), text: z.string() }).optional(),
    where: z
      .strictObject({
        name: z.string(),
        aliases: words.optional(),
        id: z.string().optional(),
        lat: z.number().optional(),
        lon: z.number().optional(),
        country: z.string().optional(),
        precision: z.string(),
      })
      .optional(),
    repeats: z.string().optional(),
    rules: words,
  })
  .openapi('Claim')
