import type { Command } from 'commander'
import { EXIT } from './exit-code.js'
import { openLines } from './open-lines.js'
import { plural, print, say } from './terminal.js'

/** `ascribe lineage`: clusters of copies. */
export function addLineage(program: Command): void {
  program
    .command('lineage')
    .description('read documents, one JSON object a line, and print which of them are copies of which, in the same order')
    .argument('<file>', 'JSON lines as for extract; - is standard input')
    .addHelpText(
      'after',
      `
Out: {"id", "origins", "relation", "containment", "clusters"} for each document. The order of the lines changes no answer.

Examples:
  ascribe lineage docs.jsonl > copies.jsonl
  cat monday.jsonl tuesday.jsonl | ascribe lineage -`,
    )
    .action(async (file: string) => {
      const { lineageLines } = await import('../work/lineage-lines.js')
      const { read, failed } = await lineageLines(file === '-' ? process.stdin : openLines(file), print)
      if (failed === 0) return
      say(`ascribe: ${failed} of ${plural(read, 'line')} could not be read; an error stands in the place of each.`)
      process.exitCode = EXIT.someFailed
    })
}
