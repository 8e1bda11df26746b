import type { ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AscribeError } from '../base/errors.js'

/** How every error is answered: a code made of words, and a sentence for users. */
export interface Problem {
  readonly error: { readonly code: string; readonly message: string }
}

export const problem = (code: string, message: string): Problem => ({ error: { code, message } })

type Status = 400 | 404 | 500 | 503

/** The status of an error's code: what the asker can mend is 400 or 404, a ledger that does not answer 503. */
function statusOf(code: string): Status {
  if (/^(?:conflict|document|claim|figure)-unknown$/.test(code)) return 404
  if (code === 'date-not-understood' || code === 'request-not-understood') return 400
  return code.startsWith('ledger-') ? 503 : 500
}

/** Errors as JSON. What is none of Ascribe's own is told to `report` and answered without its inner words. */
export const onError =
  (report: (error: unknown) => void): ErrorHandler =>
  (error, context) => {
    if (error instanceof AscribeError) return context.json(problem(error.code, error.message), statusOf(error.code))
    if (error instanceof HTTPException) return context.json(problem('request-not-understood', error.message), error.status)
    report(error)
    return context.json(problem('internal-error', 'The answer could not be made: this is a fault of Ascribe. Its log says more.'), 500)
  }

export const onUnknownRoute: NotFoundHandler = (context) =>
  context.json(problem('route-unknown', `There is no ${context.req.path} here. /api/openapi.json lists what there is.`), 404)
