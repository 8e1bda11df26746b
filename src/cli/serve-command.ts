import { once } from 'node:events'
import { type Command, InvalidArgumentError } from 'commander'
import { AscribeError } from '../base/errors.js'
import type { Conflict } from '../incidents/conflict.js'
import type { Ledger } from '../ledger/ledger.js'
import { conflictAsked } from './conflict-asked.js'
import { ledgerOption } from './ledger-address.js'
import { packageVersion } from './package-version.js'
import { print, say, sayError } from './terminal.js'

/** `ascribe serve`: the ledger in the browser. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('show the ledger in the browser, and as JSON under /api; ends with Ctrl-C')
    .option('--port <number>', 'the port', portOf, 4600)
    .option('--host <address>', 'the address to listen on; any but the default lets other machines read the ledger', '127.0.0.1')
    .option('--conflict <file>', 'a conflict file (.yaml): parties, sides and places of one conflict, set by hand')
    .addOption(ledgerOption())
    .addHelpText(
      'after',
      `
Examples:
  ascribe serve
  ascribe serve --ledger postgres://reader@db.example/war --port 8080`,
    )
    .action(async ({ port, host, conflict, ledger: address }: ServeOptions) => {
      const { known } = await conflictAsked(conflict)
      if (conflict !== undefined && !known)
        throw new AscribeError('conflict-file-missing', `${conflict} is no conflict file. Name one that ends in .yaml.`)
      const { openLedger } = await import('../ledger/open-ledger.js')
      const ledger = await openLedger(address, { create: false })
      await serveLedger(ledger, { port, host, ...(known && { conflicts: known }) })
    })
}

interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly conflict?: string
  readonly ledger: string
}

export interface Serving {
  readonly conflicts?: readonly Conflict[]
  readonly port: number
  readonly host?: string
  /** Told of the address once it answers. */
  readonly opened?: (url: string) => void
}

/** Serves a ledger until the process is asked to end, then closes both. Throws what `startServer` throws. */
export async function serveLedger(ledger: Ledger, { opened, ...where }: Serving): Promise<void> {
  const { startServer } = await import('../server/start-server.js')
  const { ruleReason } = await import('../claims/rule-reasons.js')
  try {
    const server = await startServer({ ledger, ...where, reasonOf: ruleReason, report: sayError, version: packageVersion })
    const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await print(`The ledger is open at ${server.url}\n`)
    if (process.stdout.isTTY) say('Ctrl-C ends it.')
    opened?.(server.url)
    await ended
    await server.close()
  } finally {
    await ledger.close()
  }
}

/** Reads `--port`. */
export function portOf(given: string): number {
  const port = Number(given)
  if (!/^\d+$/.test(given) || port > 65_535) throw new InvalidArgumentError('A port is a number from 1 to 65535, or 0 for any free one.')
  return port
}
