import { z } from '@hono/zod-openapi'
import type { Ledger } from '../ledger/ledger.js'
import { viewCeasefire } from '../views/ceasefire-view.js'
import { type ReasonOf, viewClaim } from '../views/claim-view.js'
import { type ClaimsAsked, viewClaims } from '../views/claims-view.js'
import { viewConflict, viewConflicts } from '../views/conflict-view.js'
import { viewCopy } from '../views/copy-view.js'
import { viewDocument } from '../views/document-view.js'
import { viewDocuments } from '../views/documents-view.js'
import { viewFigure, viewFigures } from '../views/figures-view.js'
import { viewMatrix } from '../views/matrix-view.js'
import type { Situation, SituationAsked, SituationOf } from '../views/situation.js'
import {
  ceasefireSchema,
  claimsSchema,
  claimViewSchema,
  conflictSchema,
  conflictsSchema,
  copyViewSchema,
  documentsSchema,
  documentViewSchema,
  figuresSchema,
  figureViewSchema,
  matrixSchema,
} from './schemas/view-schemas.js'
import type { Situations } from './situations.js'

/** What routes answer from. */
export interface Sources {
  readonly ledger: Ledger
  readonly situations: Situations
  readonly reasonOf: ReasonOf
}

/** A view at an address: what may be asked, what is given, and how. */
export interface ApiRoute {
  readonly id: string
  readonly path: string
  readonly summary: string
  /** What the answer is, for the description. */
  readonly gives: string
  readonly query: z.ZodObject
  readonly params?: z.ZodObject
  readonly schema: z.ZodType
  readonly answer: (sources: Sources, asked: Asked) => Promise<unknown>
}

/** What was asked, checked by the route's own schemas. */
type Asked = Record<string, unknown> & { readonly id?: string }

const situationQuery = z.object({
  conflict: z.string().min(1).optional().openapi({ description: 'Name of the conflict; none: the one with the most claims' }),
  asOf: z
    .string()
    .min(1)
    .optional()
    .openapi({ description: 'What was known then: a day (to its end, UTC) or a date-time', example: '2020-10-01' }),
})
const byId = z.object({
  id: z
    .string()
    .min(1)
    .openapi({ param: { name: 'id', in: 'path' } }),
})
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written as 2020-10-01')
  .optional()

const of =
  (view: (situation: Situation, asked: Asked) => unknown): ApiRoute['answer'] =>
  async ({ situations }, { conflict, asOf, ...asked }) =>
    view(await situations.get(situationOf({ conflict, asOf })), asked)

const situationOf = ({ conflict, asOf }: { readonly conflict?: unknown; readonly asOf?: unknown }): SituationAsked => ({
  ...(conflict !== undefined && { conflict: conflict as string }),
  ...(asOf !== undefined && { asOf: asOf as string }),
})

const situationOfOne =
  (situations: Situations): SituationOf =>
  (conflict) =>
    situations.get(situationOf({ conflict }))

/** Every route of the interface; `docs/API.md` describes each. */
export const apiRoutes: readonly ApiRoute[] = [
  {
    id: 'conflicts',
    path: '/api/conflicts',
    summary: 'The conflicts of the ledger',
    gives: 'Each conflict with how many documents and claims it has',
    query: z.object({}),
    schema: conflictsSchema,
    answer: ({ ledger }) => viewConflicts(ledger),
  },
  {
    id: 'conflict',
    path: '/api/conflict',
    summary: 'What the record of a conflict holds',
    gives: 'Counts, parties without claims, days of publication',
    query: situationQuery,
    schema: conflictSchema,
    answer: async ({ situations }, { conflict, asOf }) => {
      const situation = await situations.get(situationOf({ conflict, asOf }))
      return viewConflict(situation, await situations.get({ conflict: situation.conflict }))
    },
  },
  {
    id: 'matrix',
    path: '/api/matrix',
    summary: 'Whose losses × who says so',
    gives: 'Rows by party, class and measure; a cell for each voice that makes a claim',
    query: situationQuery,
    schema: matrixSchema,
    answer: of(viewMatrix),
  },
  {
    id: 'figures',
    path: '/api/figures',
    summary: 'The reconciled figures',
    gives: 'Low, best or none, high, with grade, positions and reason',
    query: situationQuery,
    schema: figuresSchema,
    answer: of(viewFigures),
  },
  {
    id: 'figure',
    path: '/api/figures/{id}',
    summary: 'A figure explained',
    gives: 'The figure with the claims behind it and those set aside',
    query: situationQuery,
    params: byId,
    schema: figureViewSchema,
    answer: of((situation, { id }) => viewFigure(situation, id!)),
  },
  {
    id: 'ceasefire',
    path: '/api/ceasefire',
    summary: 'The record of cease-fire moves',
    gives: 'Moves in order of time with who makes them, and earlier cease-fires apart',
    query: situationQuery,
    schema: ceasefireSchema,
    answer: of(viewCeasefire),
  },
  {
    id: 'claims',
    path: '/api/claims',
    summary: 'The claims, filtered',
    gives: 'A page of claims in order of publication',
    query: situationQuery.extend({
      kind: z.enum(['event', 'toll', 'ceasefire', 'assessment']).optional(),
      party: z.string().min(1).optional().openapi({ description: 'Key of a party that the claim is about' }),
      speaker: z.string().min(1).optional().openapi({ description: 'Name of a speaker as the list gives it' }),
      standing: z
        .enum(['facts', 'doubted', 'background'])
        .optional()
        .openapi({ description: 'facts: affirmed by their source; doubted: denied, hedged away, demanded or feared; background: history' }),
      from: day.openapi({ description: 'Published on this day or later' }),
      to: day.openapi({ description: 'Published on this day or earlier' }),
      text: z.string().optional().openapi({ description: 'Words that all stand in the sentence, the speaker, the place or the outlet' }),
      document: z.string().min(1).optional().openapi({ description: 'Id of the document' }),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      after: z.string().min(1).optional().openapi({ description: 'Go on behind the claim with this id' }),
    }),
    schema: claimsSchema,
    answer: of((situation, { document, ...asked }) =>
      viewClaims(situation, { ...asked, ...(document !== undefined && { documentId: document }) } as ClaimsAsked),
    ),
  },
  {
    id: 'claim',
    path: '/api/claims/{id}',
    summary: 'A claim explained',
    gives: 'The claim, the chain of speakers, the rules that fired with their reasons, what it hangs together with, reviews',
    query: z.object({}),
    params: byId,
    schema: claimViewSchema,
    answer: ({ ledger, reasonOf, situations }, { id }) => viewClaim(ledger, id!, reasonOf, situationOfOne(situations)),
  },
  {
    id: 'documents',
    path: '/api/documents',
    summary: 'The documents with their origin',
    gives: 'Outlet, date, originator, notice on rights and link of each',
    query: situationQuery,
    schema: documentsSchema,
    answer: of(viewDocuments),
  },
  {
    id: 'copy',
    path: '/api/copies/{id}',
    summary: 'A copy beside its originals',
    gives: 'Both texts with the passages that they share, and where the copy credits its writer',
    query: situationQuery,
    params: byId,
    schema: copyViewSchema,
    answer: of((situation, { id }) => viewCopy(situation, id!)),
  },
  {
    id: 'document',
    path: '/api/documents/{id}',
    summary: 'A document as read',
    gives: 'The stored text with every extracted span marked, and its claims',
    query: z.object({}),
    params: byId,
    schema: documentViewSchema,
    answer: ({ ledger, situations }, { id }) => viewDocument(ledger, id!, situationOfOne(situations)),
  },
]
