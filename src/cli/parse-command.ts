import type { Command } from 'commander'
import { print } from './terminal.js'

/** `ascribe parse`: tags and parse for given tokens. */
export function addParse(program: Command): void {
  program
    .command('parse')
    .description('read CoNLL-U from standard input and print it with lemmas, tags and dependency parse for its tokens')
    .requiredOption('--conllu', 'the form of input and output (the only one)')
    .addHelpText(
      'after',
      `
Comments, multiword ranges, empty nodes and MISC are kept; DEPS becomes "_".

Example:
  ascribe parse --conllu < in.conllu > out.conllu`,
    )
    .action(async () => {
      const { loadEnglish } = await import('../pipeline/analyser.js')
      const { parseBlocks } = await import('../work/parse-blocks.js')
      await parseBlocks(process.stdin, loadEnglish(), print)
    })
}
