import type { Command } from 'commander'
import { EXIT } from './exit-code.js'
import { openLines } from './open-lines.js'
import { plural, print, say } from './terminal.js'

/** `ascribe bias`: the reporting-bias model. */
export function addBias(program: Command): void {
  program
    .command('bias')
    .description('learn how each speaker counts losses, and print what it would be expected to claim')
    .requiredOption('--fit <file>', 'claims of losses to learn from, one JSON object a line')
    .requiredOption('--predict <file>', 'rows to answer, as those of --fit; their value is not looked at; - is standard input')
    .addHelpText(
      'after',
      `
In: {"day": 73, "value": 400, "category": "Military Deaths", "claimant": "UA Source", "victim": "Russia", "frame": "day", "bound": "exact"};
day counts from the war's first, frame is cumulative (the default) or another word, bound exact (the default), at_least or at_most.
Out: each row of --predict with predicted, low and high: what the speaker would be expected to claim, and where 90% of such claims lie.

Example:
  ascribe bias --fit claims.jsonl --predict asked.jsonl > answered.jsonl`,
    )
    .action(async ({ fit, predict }: { readonly fit: string; readonly predict: string }) => {
      const { biasLines } = await import('../work/bias-lines.js')
      const { read, failed } = await biasLines(openLines(fit), predict === '-' ? process.stdin : openLines(predict), print, (line) =>
        say(`ascribe: ${fit}, ${line}`),
      )
      if (failed === 0) return
      say(`ascribe: ${failed} of ${plural(read, 'line')} could not be read.`)
      process.exitCode = EXIT.someFailed
    })
}
