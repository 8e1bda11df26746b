import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { AscribeError } from '../base/errors.js'
import type { Conflict } from '../incidents/conflict.js'
import type { Ledger } from '../ledger/ledger.js'
import type { ReasonOf } from '../views/claim-view.js'
import { onError, onUnknownRoute, problem } from './problem.js'
import { apiRoutes } from './routes.js'
import { problemSchema } from './schemas/problem-schema.js'
import { loopbackOnly, securityHeaders } from './security.js'
import { createSituations } from './situations.js'
import { PAGE_FOLDER, readStaticFiles, type StaticFile } from './static-files.js'

export interface AppOptions {
  /** Gives the reason of a rule by its id, for explanations. */
  readonly reasonOf?: ReasonOf
  /** What people set of conflicts beforehand. */
  readonly conflicts?: readonly Conflict[]
  /** Folder of the built page. Default: `dist/web`. */
  readonly page?: string
  /** Answer only requests addressed to this machine by a loopback name. Default: true. */
  readonly loopback?: boolean
  /** Told of faults that are none of the asker's. Default: nobody. */
  readonly report?: (error: unknown) => void
  /** Name and version in the description of the interface. */
  readonly version?: string
}

/** The paths of the page: each is answered with it, and it shows what the path names. */
const PAGE_PATHS = ['/', '/claims', '/claims/:id', '/figures/:id', '/documents', '/documents/:id', '/copies/:id']

/**
 * The server's application over an open ledger: the views as JSON under `/api`, their description at `/api/openapi.json`, and the page.
 * Reads only. `await createApp(ledger).request('/api/conflicts')`
 */
export function createApp(ledger: Ledger, options: AppOptions = {}): OpenAPIHono {
  const { reasonOf = () => undefined, page = PAGE_FOLDER, loopback = true, report = () => {}, version = '0.1.0' } = options
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return
      const [issue] = result.error.issues
      throw new AscribeError('request-not-understood', `${issue?.path.join('.') || 'The request'}: ${issue?.message ?? 'not understood'}.`)
    },
  })
  app.use(securityHeaders)
  if (loopback) app.use(loopbackOnly)
  app.onError(onError(report))
  app.notFound(onUnknownRoute)

  const views = { ledger, situations: createSituations(ledger, options.conflicts), reasonOf }
  for (const route of apiRoutes) {
    const described = createRoute({
      method: 'get',
      path: route.path,
      operationId: route.id,
      summary: route.summary,
      request: { query: route.query, ...(route.params && { params: route.params }) },
      responses: {
        200: { description: route.gives, content: { 'application/json': { schema: route.schema } } },
        400: { description: 'The request is not understood.', content: { 'application/json': { schema: problemSchema } } },
        404: { description: 'The ledger has no such thing.', content: { 'application/json': { schema: problemSchema } } },
      },
    })
    app.openapi(described, async (context) => {
      const { query, params } = { query: context.req.valid('query'), params: context.req.valid('param' as never) as { id?: string } }
      return answer(context, await route.answer(views, { ...query, ...params }))
    })
  }
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Ascribe',
      version,
      description: 'Who claims what about an armed conflict: every view of the ledger as JSON. Reads only.',
    },
  })
  app.get('/api/*', onUnknownRoute)
  servePage(app, readStaticFiles(page))
  return app
}

/** JSON that is not kept: the ledger may have grown. */
const answer = (context: Context, body: unknown): never => {
  context.header('cache-control', 'no-cache')
  return context.json(body as object) as never
}

function servePage(app: OpenAPIHono, files: ReadonlyMap<string, StaticFile>): void {
  const index = files.get('/index.html')
  for (const path of PAGE_PATHS)
    app.get(path, (context) =>
      index
        ? send(context, index)
        : context.json(problem('page-not-built', 'The page is not built. Run "npm run build"; the views are under /api meanwhile.'), 503),
    )
  for (const [path, file] of files) app.get(path, (context) => send(context, file))
}

function send(context: Context, file: StaticFile): Response {
  const headers: Record<string, string> = {
    'content-type': file.type,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (context.req.header('if-none-match') === file.etag) return context.body(null, 304, headers)
  if (file.packed && /\bgzip\b/.test(context.req.header('accept-encoding') ?? ''))
    return context.body(file.packed, 200, { ...headers, 'content-encoding': 'gzip' })
  return context.body(file.bytes, 200, headers)
}
