#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT } from './exit-code.js'
import { createProgram } from './program.js'
import { sayError } from './terminal.js'

// A reader that has seen enough ("ascribe extract | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok)
  throw error
})

try {
  await createProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.notDone
  else {
    sayError(error)
    process.exitCode = EXIT.notDone
  }
}
