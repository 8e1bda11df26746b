import { Option } from 'commander'

/** `--ledger`: a file or a PostgreSQL database; without it `ASCRIBE_LEDGER`, else `ascribe.db` in the current folder. */
export const ledgerOption = (): Option =>
  new Option('--ledger <address>', 'the ledger: a file, or postgres://USER:PASSWORD@HOST:PORT/DATABASE')
    .env('ASCRIBE_LEDGER')
    .default('ascribe.db')
