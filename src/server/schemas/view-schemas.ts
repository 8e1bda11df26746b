import { z } from '@hono/zod-openapi'
import { claimSchema, spanSchema } from './claim-schema.js'
import { figureSchema } from './figure-schema.js'

const bound = z.number().nullable().openapi({ description: 'null is open' })
const ids = z.array(z.string())
const of = { conflict: z.string(), asOf: z.string().optional() }

const partySchema = z.strictObject({ key: z.string(), label: z.string() }).openapi('Party')
const parties = z.array(partySchema)

const head = {
  id: z.string(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  byline: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  originator: z.string().optional().openapi({ description: 'Who wrote it first, where it was republished' }),
  rights: z.string().optional().openapi({ description: 'Its notice on rights, as it stood' }),
  readAtOriginator: z.literal(true).optional(),
  copy: z
    .strictObject({ relation: z.string(), of: z.array(z.strictObject({ id: z.string().optional(), outlet: z.string() })) })
    .optional()
    .openapi({ description: 'What it goes back to, where it is not original' }),
  link: z.string().optional().openapi({ description: 'Where to read it: at its originator, if known' }),
}
const documentHeadSchema = z.strictObject(head).openapi('DocumentHead')

const claimLineSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['event', 'toll', 'ceasefire', 'assessment']),
    amount: z.string().optional().openapi({ example: 'at least 104' }),
    content: z.string(),
    speaker: z.string(),
    role: z.string(),
    chain: z.array(z.string()),
    speechAct: z.string(),
    act: z.string(),
    interest: z.string(),
    parties,
    marks: z.array(z.string()).openapi({
      description: 'denied, disbelieved, rejected, not_fact, hedged, background, inferred, subset, repeats, copied, superseded, confirmed',
    }),
    from: z.string().optional(),
    to: z.string().optional(),
    place: z.string().optional(),
    sentence: spanSchema,
    text: z.string(),
    document: documentHeadSchema,
  })
  .openapi('ClaimLine')

export const conflictsSchema: z.ZodType = z
  .strictObject({
    conflicts: z.array(z.strictObject({ conflict: z.string(), documents: z.number(), claims: z.number() })),
    reports: z.number(),
    failures: z.number(),
  })
  .openapi('Conflicts')

export const conflictSchema: z.ZodType = z
  .strictObject({
    ...of,
    title: z.string().optional(),
    documents: z.number(),
    outlets: z.number(),
    claims: z.strictObject({ event: z.number(), toll: z.number(), ceasefire: z.number(), assessment: z.number() }),
    figures: z.number(),
    assessments: ids,
    withoutClaim: parties,
    days: z.array(z.strictObject({ day: z.string(), claims: z.number() })),
  })
  .openapi('Conflict')

const claimNoteSchema = z
  .strictObject({
    document: z.string(),
    amount: z.string().optional(),
    speaker: z.string(),
    outlet: z.string().optional(),
    published: z.string().optional(),
    place: z.string().optional(),
    marks: z.array(z.string()),
  })
  .openapi('ClaimNote')
const claimNotes = z.record(z.string(), claimNoteSchema).openapi({ description: 'By the id of the claim' })

const cellRangeSchema = z
  .strictObject({
    low: bound,
    high: bound,
    words: z.string(),
    ends: z.array(z.strictObject({ words: z.string(), claim: z.string() })),
    since: z.string().optional(),
    claims: ids,
  })
  .openapi('CellRange')

export const matrixSchema: z.ZodType = z
  .strictObject({
    ...of,
    voices: z.array(z.strictObject({ key: z.string(), label: z.string(), kind: z.enum(['party', 'independent', 'unnamed', 'press']) })),
    rows: z.array(
      z.strictObject({
        party: partySchema,
        class: z.string(),
        measure: z.string(),
        words: z.string(),
        cells: z.array(
          z.strictObject({
            voice: z.string(),
            running: cellRangeSchema.optional(),
            single: cellRangeSchema.optional(),
            notAffirmed: ids,
            uncounted: ids,
          }),
        ),
      }),
    ),
    withoutClaim: parties,
    claims: claimNotes,
  })
  .openapi('Matrix')

const figureLine = {
  figure: figureSchema,
  words: z.string(),
  scope: z.string(),
  day: z.string(),
  kind: z.enum(['total', 'occurrence']),
  range: z.string(),
  lowClaim: z.string().optional(),
  bestClaim: z.string().optional(),
  highClaim: z.string().optional(),
  rating: z.string(),
  positions: z.array(
    z.strictObject({
      side: z.string(),
      speakers: z.array(z.string()),
      range: z.string(),
      low: bound,
      high: bound,
      interest: z.string(),
      claims: ids,
    }),
  ),
}

export const figuresSchema: z.ZodType = z
  .strictObject({ ...of, figures: z.array(z.strictObject(figureLine).openapi('FigureLine')), withoutClaim: parties, claims: claimNotes })
  .openapi('Figures')

export const figureViewSchema: z.ZodType = z
  .strictObject({
    ...figureLine,
    incidentReasons: z.array(z.string()),
    claims: z.array(claimLineSchema),
    superseded: z.array(claimLineSchema),
  })
  .openapi('FigureExplained')

const moveSchema = z
  .strictObject({
    move: z.string(),
    words: z.string(),
    date: z.string().optional(),
    by: parties,
    to: parties,
    against: parties,
    mediators: parties,
    from: z.string().optional(),
    until: z.string().optional(),
    scope: z.string().optional(),
    claim: claimLineSchema,
    also: ids,
  })
  .openapi('Move')

export const ceasefireSchema: z.ZodType = z
  .strictObject({
    ...of,
    moves: z.array(moveSchema),
    background: z.array(moveSchema),
    parties: z.array(z.strictObject({ party: partySchema, moves: z.record(z.string(), z.number()) })),
  })
  .openapi('Ceasefire')

export const claimsSchema: z.ZodType = z
  .strictObject({
    ...of,
    total: z.number(),
    claims: z.array(claimLineSchema),
    next: z.string().optional().openapi({ description: 'Give it as `after` for the next page' }),
    speakers: z.array(z.strictObject({ name: z.string(), claims: z.number() })),
    parties: z.array(z.strictObject({ key: z.string(), label: z.string(), claims: z.number() })),
  })
  .openapi('Claims')

export const claimViewSchema: z.ZodType = z
  .strictObject({
    line: claimLineSchema,
    claim: claimSchema,
    attribution: z.array(z.strictObject({ words: z.string(), role: z.string(), form: z.string(), cue: z.string().optional() })),
    doubt: z.strictObject({ bySource: z.string(), byAuthor: z.string() }),
    interest: z.string(),
    rules: z.array(z.strictObject({ id: z.string(), reason: z.string().optional() })),
    related: z.array(z.strictObject({ relation: z.string(), claim: claimLineSchema })),
    supersededValue: z.number().optional(),
    reviews: z.array(
      z.strictObject({
        id: z.string(),
        claimId: z.string(),
        documentId: z.string(),
        sentence: z.string(),
        action: z.string(),
        change: z.record(z.string(), z.unknown()).optional(),
        undoes: z.string().optional(),
        reason: z.string(),
        reviewer: z.string(),
        at: z.string(),
        words: z.string(),
      }),
    ),
  })
  .openapi('ClaimExplained')

export const documentsSchema: z.ZodType = z
  .strictObject({ ...of, documents: z.array(z.strictObject({ ...head, claims: z.number() })) })
  .openapi('Documents')

export const documentViewSchema: z.ZodType = z
  .strictObject({
    document: documentHeadSchema,
    conflicts: z.array(z.string()),
    extractor: z.string().optional(),
    recorded: z.string().optional(),
    readings: z.number(),
    paragraphs: z.array(
      z.strictObject({
        span: spanSchema,
        stretches: z.array(
          z.strictObject({
            span: spanSchema,
            claims: ids,
            pieces: z.array(
              z.strictObject({
                span: spanSchema,
                text: z.string(),
                marks: z.array(z.strictObject({ claim: z.string(), part: z.string() })),
              }),
            ),
          }),
        ),
      }),
    ),
    claims: z.array(claimLineSchema),
  })
  .openapi('DocumentRead')

const copySideSchema = z
  .strictObject({
    document: documentHeadSchema,
    paragraphs: z
      .array(z.array(z.strictObject({ text: z.string(), passage: z.number().optional(), credit: z.literal(true).optional() })))
      .openapi({ description: 'The pieces of a paragraph, joined, are its text; a passage has one number on both sides' }),
  })
  .openapi('CopySide')

export const copyViewSchema: z.ZodType = z
  .strictObject({
    document: documentHeadSchema,
    relation: z.string(),
    containment: z.number().openapi({ description: 'Share of its words that stand in its origins, 0 to 1' }),
    pairs: z.array(z.strictObject({ original: copySideSchema, copy: copySideSchema, passages: z.number(), shared: z.number() })),
  })
  .openapi('CopyView')
