import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { AscribeError } from '../base/errors.js'
import type { Ledger } from '../ledger/ledger.js'
import { type AppOptions, createApp } from './app.js'
import { isLoopback } from './security.js'

const DEFAULT_PORT = 4600

export interface ServerOptions extends Omit<AppOptions, 'loopback'> {
  readonly ledger: Ledger
  /** Default: 4600. 0: any free one. */
  readonly port?: number
  /** Default: `127.0.0.1`, this machine alone. */
  readonly host?: string
}

export interface RunningServer {
  /** As to be opened in a browser: `http://localhost:4600`. */
  readonly url: string
  readonly port: number
  /** Takes no more requests, lets those under way end (for two seconds at most), and frees the port. Does not close the ledger. */
  close(): Promise<void>
}

/**
 * Serves a ledger until closed. Throws `port-in-use`, `port-refused` (a port that only administrators may open) and `host-not-here` (the host is
 * no address of this machine).
 */
export async function startServer({ ledger, port = DEFAULT_PORT, host = '127.0.0.1', ...options }: ServerOptions): Promise<RunningServer> {
  const app = createApp(ledger, { ...options, loopback: isLoopback(host) })
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  const actual = (server.address() as AddressInfo).port
  const name = isLoopback(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${actual}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000)
        server.close(() => {
          clearTimeout(force)
          resolve()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new AscribeError(
      'port-in-use',
      `Port ${port} on ${host} is in use by another program, perhaps by a ledger that is already open. Open http://localhost:${port} to see, end that program, or choose another port: --port ${port + 1}.`,
      error,
    )
  if (error.code === 'EACCES')
    return new AscribeError(
      'port-refused',
      `Port ${port} on ${host} may only be opened by an administrator. Choose one above 1023: --port 4600.`,
      error,
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new AscribeError(
      'host-not-here',
      `${host} is no address of this machine. Leave the host out for this machine alone, or name one of its own.`,
      error,
    )
  return error
}
