import { AscribeError } from '../../base/errors.js'

/** PostgreSQL's error codes (appendix A of its manual) and Node's network codes that a user can do something about. */
const known: Readonly<Record<string, readonly [code: string, said: string]>> = {
  '28000': ['ledger-refused', 'refuses this user. Check the user in the address and the rules of the server.'],
  '28P01': ['ledger-refused', 'refuses this user or password. Check them in the address.'],
  '3D000': ['ledger-missing', 'has no such database. Make it with createdb, or name another.'],
  '42501': ['ledger-refused', 'does not allow this user to do that. Ask for the rights on the schema "ascribe".'],
  '53100': ['ledger-full', 'could not be written: the disk of the server is full.'],
  '53300': ['ledger-unreachable', 'has no connection left. Run fewer programs on it, or raise its max_connections.'],
  '55P03': ['ledger-locked', 'is being written by another program that does not finish. Wait for it or end it, then try again.'],
  XX001: ['ledger-damaged', 'is damaged. Restore a backup.'],
}

const DOWN = 'does not answer. Check that the server runs and that host and port are right; what was recorded is safe.'
const network = /^(ECONN|ENOTFOUND|EAI_AGAIN|EHOST|ENET|ETIMEDOUT|EPIPE|ENOENT|EACCES)/

/** An error of the PostgreSQL driver in a user's words; any other comes back as it is. */
export function explainPostgres(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof AscribeError) return error
  const code = String((error as { code?: unknown }).code ?? '')
  const found = known[code]
  if (found) return new AscribeError(found[0], `${name} ${found[1]}`, error)
  // 57P01 to 57P03: the server stops or starts. Class 08: the connection broke. The driver's own words have no code.
  if (
    network.test(code) ||
    /^(57P0[123]|08)/.test(code) ||
    /^(Connection terminated|timeout exceeded|Client has encountered)/.test(error.message)
  )
    return new AscribeError('ledger-unreachable', `${name} ${DOWN}`, error)
  if (error instanceof AggregateError && error.errors.length) return explainPostgres(error.errors[0], name)
  return error
}

/** Did the server break the transaction off for another's sake (deadlock, serialization)? Then it may be tried again. */
export const gaveIn = (error: unknown): boolean => ['40001', '40P01'].includes(String((error as { code?: unknown } | undefined)?.code))
