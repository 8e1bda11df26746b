/**
 * Trains the English model: npm run train -- --data DIR [--out FILE] [--measure FILE] [--leave-out 1/5]
 * With `--mentions-of FILE` only mentions are trained anew, for that model; all else of it stays byte for byte.
 * DIR holds `syntax/` and the other sets, or is `syntax` itself. Prints the SHA-256 of each file read.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { sha256 } from '../base/ids.js'
import { readModel, replaceSections, writeModel } from '../language/en/model-file.js'
import { Network } from '../language/en/network/network.js'
import type { TrainingSettings } from '../language/en/training/build-model.js'
import { buildModel, learnMentions, SETTINGS } from '../language/en/training/build-model.js'
import { buildWideLexicon } from '../language/en/training/build-wide-lexicon.js'
import { measure } from '../language/en/training/measure.js'
import { countNameWords, readIob2 } from '../language/en/training/name-data.js'
import { learnNameLevels } from '../language/en/training/name-levels.js'
import { readTreebank } from '../language/en/training/treebank.js'
import { readWordVectors } from '../language/en/training/word-vectors.js'
import { readWordNet } from '../language/en/training/wordnet.js'
import { NO_WIDE_WORDS } from '../language/en/wide-lexicon.js'
import { WordTable } from '../language/en/word-table.js'
import { createGazetteer } from '../places/create-gazetteer.js'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    measure: { type: 'string' },
    'leave-out': { type: 'string' },
    'mentions-of': { type: 'string' },
    vectors: { type: 'string' },
    wordnet: { type: 'string' },
    set: { type: 'string', multiple: true },
  },
})
if (!values.data) {
  console.error('Say where the training data is: npm run train -- --data DIR')
  process.exit(2)
}
const data = basename(values.data) === 'syntax' ? dirname(values.data) : values.data
const sums: Record<string, string> = {}
const read = (name: string): string => {
  const bytes = readFileSync(join(data, name))
  sums[name] = sha256(bytes)
  console.log(`${sums[name]}  ${name}`)
  return bytes.toString('utf8')
}
const settings: TrainingSettings = {
  ...SETTINGS,
  ...Object.fromEntries((values.set ?? []).map((pair) => [pair.split('=')[0], Number(pair.split('=')[1])])),
}

const treebanks = ['syntax/en_ewt-train.conllu', 'syntax/gum-permissive.conllu'].flatMap((name) => readTreebank(read(name)))
const rows = (name: string): { text: string; entities: { start: number; end: number; type: string }[] }[] =>
  existsSync(join(data, name))
    ? read(name)
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []
const named = rows('entities/re3d.jsonl')
const texts = [...rows('tolls/muc4.jsonl'), ...named].map(({ text }) => text)
const gazetteer = createGazetteer(readFileSync(new URL('../../../models/places.bin', import.meta.url)))
const names = {
  treebank: readIob2(read('syntax/uner_ewt-train.iob2')),
  texts: named,
  known: { isPlace: (name: string) => gazetteer.has(name) },
}

const started = Date.now()
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`)
const keep = (bytes: Uint8Array, own: object): void => {
  console.log(`model of ${(bytes.length / 1e6).toFixed(2)} MB, SHA-256 ${sha256(bytes)}`)
  if (!values.out) return
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, bytes)
  writeFileSync(`${values.out}.json`, `${JSON.stringify({ model: sha256(bytes), ...own }, null, 2)}\n`)
}
const old = values['mentions-of']
if (old) {
  const before = readFileSync(old)
  const { settings: learnt, data: learntFrom } = JSON.parse(readFileSync(`${old}.json`, 'utf8'))
  keep(replaceSections(before, learnMentions(readModel(before), names, learnt, log)), {
    settings: learnt,
    data: { ...learntFrom, ...sums },
  })
  process.exit(0)
}

// --leave-out 2/5 keeps every fifth GUM news document from the second on out of training and measures on it
const [fold, folds] = (values['leave-out'] ?? '0/0').split('/').map(Number) as [number, number]
const news = [...new Set(treebanks.map(({ document }) => document))].filter((document) => document.startsWith('GUM_news'))
const out = new Set(folds ? news.filter((_, i) => i % folds === fold - 1) : [])
const learnt = treebanks.filter(({ document }) => !out.has(document))
const readSum = (path: string): Buffer => {
  const bytes = readFileSync(path)
  sums[basename(path)] = sha256(bytes)
  console.log(`${sums[basename(path)]}  ${basename(path)}`)
  return bytes
}
const wordNet = values.wordnet ? readWordNet((name) => readSum(join(values.wordnet!, name)).toString('utf8')) : new Map()
const vectors = values.vectors ? readWordVectors(readSum(values.vectors), settings.wideWords) : undefined
const wide = vectors ? buildWideLexicon(learnt, vectors, wordNet, settings, log) : NO_WIDE_WORDS
const nameLevels = vectors ? learnNameLevels(wide, vectors, countNameWords(names), settings.seed) : new Uint16Array(0)
const model = buildModel(learnt, texts, wide, vectors, nameLevels, names, settings, log)
const bytes = writeModel(model)

const loaded = readModel(bytes)
const table = new WordTable(loaded.lexicon)
const network = new Network(table, loaded.network, loaded.labels.indexOf('root'))
const show = (name: string, sentences: ReturnType<typeof readTreebank>): void =>
  console.log(name, JSON.stringify(measure(sentences, loaded.tags, loaded.labels, network)))
if (out.size)
  show(
    'left out:',
    treebanks.filter(({ document }) => out.has(document)),
  )
if (values.measure) show(`${values.measure}:`, readTreebank(readFileSync(values.measure, 'utf8')))
keep(bytes, { settings, data: sums })
