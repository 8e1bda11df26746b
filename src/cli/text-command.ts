import type { Command } from 'commander'
import { AscribeError } from '../base/errors.js'
import { EXIT } from './exit-code.js'
import { print, sayError } from './terminal.js'

/** `ascribe text`: the readable text of saved pages. */
export function addText(program: Command): void {
  program
    .command('text')
    .description('print the readable text of saved pages, without menus, advertisements and rights notices')
    .argument('<files...>', 'files, or folders with .html and .txt files; gzip-packed ones too')
    .option(
      '--jsonl',
      'print one JSON object a page: id (the file name without its ending), text, title, published, outlet, rights, canonical',
    )
    .addHelpText(
      'after',
      `
Examples:
  ascribe text page.html
  ascribe text --jsonl pages/ > texts.jsonl`,
    )
    .action(textCommand)
}

async function textCommand(given: readonly string[], { jsonl }: { readonly jsonl?: true }): Promise<void> {
  const { readSavedPage } = await import('../pipeline/saved-page.js')
  const { reportPaths } = await import('../work/report-paths.js')
  const { paths } = reportPaths(given)
  for (const path of paths)
    try {
      const page = readSavedPage(path)
      if (jsonl) await print(`${JSON.stringify(page)}\n`)
      else
        await print(
          `${paths.length > 1 ? `==> ${path} <==\n\n` : ''}${page.title ? `${page.title}\n\n` : ''}${page.text}\n${paths.length > 1 ? '\n' : ''}`,
        )
    } catch (error) {
      if (!(error instanceof AscribeError)) throw error
      sayError(error)
      process.exitCode = EXIT.someFailed
    }
}
