import { Command } from 'commander'
import { addBias } from './bias-command.js'
import { addDemo } from './demo-command.js'
import { addDoctor } from './doctor-command.js'
import { addEvaluate } from './evaluate-command.js'
import { addExplain } from './explain-command.js'
import { addExtract } from './extract-command.js'
import { addImport } from './import-command.js'
import { addLedger } from './ledger-command.js'
import { addLineage } from './lineage-command.js'
import { packageVersion } from './package-version.js'
import { addParse } from './parse-command.js'
import { addRead } from './read-command.js'
import { addReview } from './review-command.js'
import { addServe } from './serve-command.js'
import { addText } from './text-command.js'

/** The command line. Wrong use is printed with a pointer to the help, and thrown as a `CommanderError`. */
export function createProgram(): Command {
  const program = new Command('ascribe')
    .description('Reads reporting on armed conflict and keeps a ledger of who claims what.')
    .version(packageVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help, of a command too: ascribe read --help')
    .helpCommand(false)
    .showHelpAfterError('(ascribe --help lists the commands; ascribe COMMAND --help shows examples)')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  ascribe demo                            look at the sample conflict
  ascribe read reports/*.html             read reports into ascribe.db
  ascribe ledger                          who claims what, and the range that is left
  ascribe serve                           the same in the browser
  ascribe extract < docs.jsonl > claims.jsonl

Exit codes: 0 all done, 1 some of the input failed, 2 nothing could be done.`,
    )
  for (const add of [
    addRead,
    addImport,
    addLedger,
    addExplain,
    addReview,
    addExtract,
    addParse,
    addLineage,
    addText,
    addBias,
    addServe,
    addDemo,
    addEvaluate,
    addDoctor,
  ])
    add(program)
  return program
}
