import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createEnglish } from '../src/language/en/english.js'
import { readModel } from '../src/language/en/model-file.js'
import { Parser } from '../src/language/en/parser.js'
import { Tagger } from '../src/language/en/tagger.js'
import { measure } from '../src/language/en/training/measure.js'
import { readTreebank } from '../src/language/en/training/treebank.js'
import { WordTable } from '../src/language/en/word-table.js'

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

/**
 * Measures the English model: time to load, tokens a second of one thread from raw text, size, memory, and with `--data DIR`
 * the accuracy on `syntax/en_ewt-dev.conllu`. Prints JSON. `--model FILE` names another model.
 */
export async function languageBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, model: { type: 'string', default: 'models/en.bin' }, json: { type: 'boolean' } },
  })
  const bytes = readFileSync(values.model)
  const started = performance.now()
  const english = createEnglish(bytes)
  const loadMs = performance.now() - started
  const gold = values.data ? readTreebank(readFileSync(join(values.data, 'syntax/en_ewt-dev.conllu'), 'utf8')) : []
  const text = gold.length
    ? gold.map(({ form }) => form.join(' ')).join('\n\n')
    : 'The ministry said on Tuesday that three of its soldiers, including an officer, were killed near the border.\n\n'.repeat(1500)
  const rates: number[] = []
  for (let run = 0; run < 7; run++) {
    const from = performance.now()
    const tokens = english.analyse(text).reduce((sum, sentence) => sum + sentence.length, 0)
    rates.push((1000 * tokens) / (performance.now() - from))
  }
  const result: Record<string, unknown> = {
    tokensPerSecond1: Math.round(median(rates)),
    modelMb: Math.round(bytes.length / 1e4) / 100,
    loadMs: Math.round(loadMs),
    rssMb: Math.round(process.memoryUsage().rss / 1e6),
  }
  if (gold.length) {
    const model = readModel(bytes)
    const table = new WordTable(model.lexicon)
    result.ewtDev = measure(
      gold,
      model.tags,
      model.labels,
      new Tagger(table, model.tagger),
      new Parser(table, model.parser, model.labels.indexOf('root')),
    )
  }
  console.log(JSON.stringify(result, null, 2))
}
