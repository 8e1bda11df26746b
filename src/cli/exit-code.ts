/** How a command ends. Documented in `docs/CLI.md`. */
export const EXIT = {
  ok: 0,
  /** Some of the input failed; the rest was done. */
  someFailed: 1,
  /** Nothing could be done: wrong use, no ledger, a port in use. */
  notDone: 2,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const
