import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { createEnglish } from '../src/language/en/english.js'
import { readModel } from '../src/language/en/model-file.js'
import { Parser } from '../src/language/en/parser.js'
import { Tagger } from '../src/language/en/tagger.js'
import { measure } from '../src/language/en/training/measure.js'
import { readTreebank } from '../src/language/en/training/treebank.js'
import { WordTable } from '../src/language/en/word-table.js'
import { BESIDE } from './language-beside.js'

const RUNS = 7
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
const rss = (): number => Math.round(process.memoryUsage().rss / 1e6)

/** Tokens a second, the median of some runs after one to warm up. */
function rateOf(tag: () => number, runs: number = RUNS): number {
  tag()
  const rates: number[] = []
  for (let run = 0; run < runs; run++) {
    const from = performance.now()
    const tokens = tag()
    rates.push((1000 * tokens) / (performance.now() - from))
  }
  return Math.round(median(rates))
}

/** Tokens a second of two threads at once. */
async function rateOfTwo(model: string, text: string): Promise<number> {
  const workers = [0, 1].map(() => new Worker(new URL('./language-worker.js', import.meta.url), { workerData: { model, text } }))
  const answer = (worker: Worker): Promise<number> =>
    new Promise((done, failed) => {
      worker.once('message', done)
      worker.once('error', failed)
    })
  await Promise.all(workers.map(answer))
  const rates: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now()
    const answers = workers.map(answer)
    for (const worker of workers) worker.postMessage(1)
    const tokens = (await Promise.all(answers)).reduce((sum, n) => sum + n, 0)
    rates.push((1000 * tokens) / (performance.now() - from))
  }
  await Promise.all(workers.map((worker) => worker.terminate()))
  return Math.round(median(rates))
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
  const bytes = readFileSync(values.model)
  const started = performance.now()
  const english = createEnglish(bytes)
  const loadMs = performance.now() - started
  const gold = values.data ? readTreebank(readFileSync(join(values.data, 'syntax/en_ewt-dev.conllu'), 'utf8')) : []
  const text = gold.length ? gold.map(({ form }) => form.join(' ')).join('\n\n') : SAMPLE.repeat(120)
  const tokensPerSecond1 = rateOf(() => english.analyse(text).reduce((sum, sentence) => sum + sentence.length, 0))
  const rssMb = rss()
  const ascribe = {
    tokensPerSecond1,
    tokensPerSecond2: await rateOfTwo(values.model, text),
    modelMb: Math.round(statSync(values.model).size / 1e4) / 100,
    loadMs: Math.round(loadMs),
    rssMb,
  }
  const beside = BESIDE.map(({ name, load }) => {
    const from = performance.now()
    const library = load()
    const loadedMs = Math.round(performance.now() - from)
    return { name, does: library.does, tokensPerSecond1: rateOf(() => library.tag(text), 3), loadMs: loadedMs }
  })
  const result = { ...ascribe, beside, ...(gold.length ? { ewtDev: accuracyOf(bytes, gold) } : {}) }
  if (values.json) console.log(JSON.stringify(result))
  else {
    console.table([{ name: 'ascribe', does: 'tags and parses', ...ascribe }, ...beside])
    if (gold.length) console.log(JSON.stringify(accuracyOf(bytes, gold), null, 2))
  }
}

function accuracyOf(bytes: Uint8Array, gold: ReturnType<typeof readTreebank>): ReturnType<typeof measure> {
  const model = readModel(bytes)
  const table = new WordTable(model.lexicon)
  return measure(
    gold,
    model.tags,
    model.labels,
    new Tagger(table, model.tagger),
    new Parser(table, model.parser, model.labels.indexOf('root')),
  )
}

/** Sentences of the kind that is read, where no data are at hand. */
const SAMPLE =
  'The ministry said on Tuesday that three of its soldiers, including an officer, were killed near the border. ' +
  'Rescue workers pulled at least eleven bodies from the rubble of a school that residents said had been sheltering displaced families. ' +
  '"We have not seen shelling like this since the spring," said the mayor, who put the number of wounded at about forty. ' +
  'The rebels denied the accusation and blamed government forces for breaking the cease-fire, which both sides had agreed to extend until Sunday.\n\n'
