import type { Command } from 'commander'
import { print } from './terminal.js'
import { threadsOption } from './threads-option.js'

/** `ascribe parse`: tags and parse for given tokens. */
export function addParse(program: Command): void {
  program
    .command('parse')
    .description('read CoNLL-U from standard input and print it with lemmas, tags and dependency parse for its tokens')
    .requiredOption('--conllu', 'the form of input and output (the only one)')
    .addOption(threadsOption())
    .addHelpText(
      'after',
      `
Comments, multiword ranges, empty nodes and MISC are kept; DEPS becomes "_".

Example:
  ascribe parse --conllu < in.conllu > out.conllu`,
    )
    .action(async ({ threads }: { readonly threads: number }) => {
      const { parseBlocks } = await import('../work/parse-blocks.js')
      await parseBlocks(process.stdin, { threads, write: print })
    })
}
