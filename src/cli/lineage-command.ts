import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import { AscribeError } from '../base/errors.js'
import { EXIT } from './exit-code.js'
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
      const { read, failed } = await lineageLines(file === '-' ? process.stdin : opened(file), print)
      if (failed === 0) return
      say(`ascribe: ${failed} of ${plural(read, 'line')} could not be read; an error stands in the place of each.`)
      process.exitCode = EXIT.someFailed
    })
}

async function* opened(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : 'it cannot be read'
    throw new AscribeError('report-file-missing', `${file}: ${why}. Name a file of JSON lines.`, cause)
  }
}
