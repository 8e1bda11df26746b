import { type Command, InvalidArgumentError } from 'commander'
import { LAYERS, type Layer } from '../pipeline/layer.js'
import { EXIT } from './exit-code.js'
import { stoppable } from './stoppable.js'
import { plural, print, say } from './terminal.js'
import { threadsOption } from './threads-option.js'

/** `ascribe extract`: the pure function, for pipelines. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('read documents from standard input, one JSON object a line, and print what each claims, in the same order')
    .option('--layers <names>', `print these beside the claims, with commas between: ${LAYERS.join(', ')}`, layersOf, new Set<Layer>())
    .addOption(threadsOption())
    .addHelpText(
      'after',
      `
In:  {"id", "text", "title"?, "outlet"?, "published"?, "url"?}; nothing else is read.
Out: {"id", "claims", "toll"}, and a layer by its name. A line that cannot be read gives {"id"?, "line", "error": {"code", "message"}} in its
place; the rest is read, and the exit code is 1.

Examples:
  ascribe extract < docs.jsonl > claims.jsonl
  ascribe extract --layers attributions,entities < docs.jsonl
  echo '{"id":"1","text":"Two soldiers were killed on Monday, the army said."}' | ascribe extract`,
    )
    .action(async ({ layers, threads }: { readonly layers: ReadonlySet<Layer>; readonly threads: number }) => {
      const { extractLines } = await import('../work/extract-lines.js')
      const { input, stopped } = stoppable(process.stdin)
      const { read, failed } = await extractLines(input, { layers, threads, write: print, broken: stopped })
      if (stopped()) {
        say(`ascribe: Stopped after ${plural(read, 'line')}; the answers of these are whole.`)
        process.exitCode = EXIT.interrupted
        return
      }
      if (failed === 0) return
      say(`ascribe: ${failed} of ${plural(read, 'line')} could not be read; an error stands in the place of each.`)
      process.exitCode = EXIT.someFailed
    })
}

function layersOf(names: string): ReadonlySet<Layer> {
  const layers = names.split(',').map((name) => name.trim())
  const wrong = layers.find((name) => !(LAYERS as readonly string[]).includes(name))
  if (wrong !== undefined) throw new InvalidArgumentError(`There is no layer "${wrong}". The layers are ${LAYERS.join(', ')}.`)
  return new Set(layers as Layer[])
}
