import { z } from '@hono/zod-openapi'

export const problemSchema: z.ZodType = z
  .strictObject({ error: z.strictObject({ code: z.string().openapi({ example: 'claim-unknown' }), message: z.string() }) })
  .openapi('Problem')
