import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createEnglish, type English } from '../src/language/en/english.js'
import { readModel } from '../src/language/en/model-file.js'
import { Network } from '../src/language/en/network/network.js'
import { measure } from '../src/language/en/training/measure.js'
import { measureRaw } from '../src/language/en/training/measure-raw.js'
import { readTreebank } from '../src/language/en/training/treebank.js'
import { WordTable } from '../src/language/en/word-table.js'
import { readShared } from '../src/pipeline/models.js'
import { WorkerPool } from '../src/work/worker-pool.js'
import { BESIDE } from './language-beside.js'
import { median } from './median.js'

const ROUNDS = 7
const rss = (): number => Math.round(process.memoryUsage().rss / 1e6)

/**
 * Tokens a second of each, the median of some rounds after one to warm up. In a round each runs once, and another begins each time, so that
 * whatever else the machine does meets all alike.
 */
async function ratesOf(contenders: readonly (() => number | Promise<number>)[]): Promise<readonly number[]> {
  for (const run of contenders) await run()
  const rates: number[][] = contenders.map(() => [])
  for (let round = 0; round < ROUNDS; round++)
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (turn + round) % contenders.length
      const from = performance.now()
      const tokens = await contenders[at]!()
      rates[at]!.push((1000 * tokens) / (performance.now() - from))
    }
  return rates.map((one) => Math.round(median(one)))
}

/** A text in about equal parts, as documents come to a pool. */
function partsOf(text: string): readonly string[] {
  const paragraphs = text.split('\n\n')
  const each = Math.ceil(paragraphs.length / 64)
  return Array.from({ length: Math.ceil(paragraphs.length / each) }, (_, at) => paragraphs.slice(at * each, (at + 1) * each).join('\n\n'))
}

/**
 * Measures the English model from raw text, tags and parse: tokens a second on one thread and on two, size, time to load and memory; beside it
 * the taggers from npm on the same text. With `--data DIR` the text is `syntax/en_ewt-dev.conllu`, and the accuracy on it is measured
 * as well. `--model FILE` names another model. Prints JSON, or a table without `--json`.
 */
export async function languageBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, model: { type: 'string', default: 'models/en.bin' }, json: { type: 'boolean' } },
  })
  const started = performance.now()
  const bytes = readShared(values.model)
  const model = readModel(bytes)
  const english = createEnglish(model)
  const loadMs = performance.now() - started
  const gold = values.data ? readTreebank(readFileSync(join(values.data, 'syntax/en_ewt-dev.conllu'), 'utf8')) : []
  const text = gold.length ? gold.map(({ form }) => form.join(' ')).join('\n\n') : SAMPLE.repeat(120)
  const texts = partsOf(text)
  const here = (): number => tokensOf(english, texts)
  here()
  const rssMb = rss()
  // two workers that look into the same model
  const pool = new WorkerPool<string, number>({ program: new URL('./language-worker.js', import.meta.url), threads: 2, data: model })
  const onTwo = async (): Promise<number> => (await Promise.all(texts.map((one) => pool.run(one)))).reduce((sum, tokens) => sum + tokens, 0)
  const libraries = BESIDE.map(({ name, load }) => {
    const from = performance.now()
    const { does, tag } = load()
    return { name, does, tag, loadMs: Math.round(performance.now() - from) }
  })
  const [tokensPerSecond1 = 0, tokensPerSecond2 = 0, ...others] = await ratesOf([
    here,
    onTwo,
    ...libraries.map(
      ({ tag }) =>
        () =>
          texts.reduce((sum, one) => sum + tag(one), 0),
    ),
  ])
  await pool.close()
  const ascribe = {
    tokensPerSecond1,
    tokensPerSecond2,
    modelMb: Math.round(statSync(values.model).size / 1e4) / 100,
    loadMs: Math.round(loadMs),
    rssMb,
  }
  const beside = libraries.map(({ name, does, loadMs: loadedMs }, at) => ({ name, does, tokensPerSecond1: others[at]!, loadMs: loadedMs }))
  const result = {
    ...ascribe,
    beside,
    ...(gold.length ? { ewtDev: accuracyOf(bytes, gold), ewtDevRaw: measureRaw(gold, english.analyse) } : {}),
  }
  if (values.json) console.log(JSON.stringify(result))
  else {
    console.table([{ name: 'ascribe', does: 'tags and parses', ...ascribe }, ...beside])
    if (gold.length) console.log(JSON.stringify({ tokens: accuracyOf(bytes, gold), raw: measureRaw(gold, english.analyse) }, null, 2))
  }
}

const tokensOf = (english: English, texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + english.analyse(text).reduce((tokens, sentence) => tokens + sentence.length, 0), 0)

function accuracyOf(bytes: Uint8Array, gold: ReturnType<typeof readTreebank>): ReturnType<typeof measure> {
  const model = readModel(bytes)
  const table = new WordTable(model.lexicon)
  return measure(gold, model.tags, model.labels, new Network(table, model.network, model.labels.indexOf('root')))
}

/** Sentences of the kind that is read, where no data are at hand. */
const SAMPLE =
  'The ministry said on Tuesday that three of its soldiers, including an officer, were killed near the border. ' +
  'Rescue workers pulled at least eleven bodies from the rubble of a school that residents said had been sheltering displaced families. ' +
  '"We have not seen shelling like this since the spring," said the mayor, who put the number of wounded at about forty. ' +
  'The rebels denied the accusation and blamed government forces for breaking the cease-fire, which both sides had agreed to extend until Sunday.\n\n'
