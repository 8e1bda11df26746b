import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.js'

/** Nothing comes from outside hosts, and no other page may frame this one or send forms here. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Sets the security headers on every answer, errors too. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value)
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/**
 * On the loopback, answers only requests that were addressed to it: else a page on the web whose name was made to point here could read the
 * ledger (DNS rebinding). `host-refused`.
 */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host')
  if (host !== undefined && !LOOPBACK.test(host))
    return context.json(
      problem(
        'host-refused',
        `This ledger answers on this machine only, not as ${host}. Open it as http://localhost, or start it with a host of its own.`,
      ),
      403,
    )
  return next()
}

/** Is it a name or an address of this machine alone? `isLoopback('127.0.0.1') // => true` */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host.includes(':') ? `[${host}]` : host)
