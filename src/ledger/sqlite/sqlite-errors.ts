import { AscribeError } from '../../base/errors.js'

/** SQLite's primary result codes (sqlite.org/rescode.html) that a user can do something about. */
const known: Readonly<Record<number, readonly [code: string, said: string]>> = {
  5: ['ledger-locked', 'is being written by another program that does not finish. Wait for it or end it, then try again.'],
  6: ['ledger-locked', 'is being written by another program that does not finish. Wait for it or end it, then try again.'],
  8: ['ledger-not-writable', 'cannot be written: its permissions or those of its folder forbid it.'],
  10: [
    'ledger-damaged',
    'could not be read or written: the disk reported an error. Check the disk, and restore a backup if it is damaged.',
  ],
  11: ['ledger-damaged', 'is damaged. Restore a backup; the file itself is left as it is.'],
  13: ['ledger-full', 'could not be written: the disk is full. Make room and run the command again; what was recorded is safe.'],
  14: ['ledger-not-writable', 'cannot be opened: its permissions or those of its folder forbid it.'],
  26: ['ledger-not-a-ledger', 'is not a ledger, but a file of another kind. Name another file; nothing was changed.'],
}

/** An error of the SQLite driver in a user's words; any other comes back as it is. */
export function explainSqlite(error: unknown, path: string): unknown {
  const found = known[primaryCode(error)]
  return found ? new AscribeError(found[0], `${path} ${found[1]}`, error) : error
}

/** Does another writer hold the lock? */
export const isBusy = (error: unknown): boolean => primaryCode(error) === 5

/** The primary result code, without what SQLite adds in the higher bits; -1 for an error that is not SQLite's. */
function primaryCode(error: unknown): number {
  const code = (error as { errcode?: unknown } | undefined)?.errcode
  return typeof code === 'number' ? code & 0xff : -1
}
