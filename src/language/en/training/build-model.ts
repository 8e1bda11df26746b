import { createEnglish } from '../english.js'
import type { EnglishModel, PackedModel } from '../model-file.js'
import { readModel, writeModel } from '../model-file.js'
import { Network } from '../network/network.js'
import { packWeights } from '../sparse-weights.js'
import type { WideLexicon } from '../wide-lexicon.js'
import { normalForm, WordTable } from '../word-table.js'
import { buildLexicon } from './build-lexicon.js'
import { buildMentions } from './build-mentions.js'
import type { NameData, NameTraining, Reading } from './build-names.js'
import { buildNames } from './build-names.js'
import { exchangeClusters } from './exchange-clusters.js'
import { learnFeats } from './learn-feats.js'
import { learnLemmas } from './learn-lemmas.js'
import { marksOf, NAME_MARKS } from './name-data.js'
import { roughWords } from './raw-text.js'
import type { GoldNumbers, NetworkSettings } from './train-network.js'
import { trainNetwork } from './train-network.js'
import type { GoldSentence } from './treebank.js'
import type { WordVectors } from './word-vectors.js'

export interface TrainingSettings extends NetworkSettings {
  /** Epochs of the networks that tag the sentences that they did not see. */
  readonly halfEpochs: number
  /** The finder of names is trained so often, each time in `nameRuns` passes, and averaged; without any runs, tags and trees are all that is learnt. */
  readonly nameTrainings: number
  readonly nameRuns: number
  readonly nameEpochs: number
  readonly nameMinUpdates: number
  readonly nameHide: number
  readonly fineClusters: number
  readonly wideWords: number
  readonly wideClusters: number
  readonly middleClusters: number
  readonly broadClusters: number
}

export const SETTINGS: TrainingSettings = {
  word: 64,
  vector: 32,
  part: 64,
  hidden: 96,
  layers: 3,
  arc: 64,
  label: 64,
  epochs: 14,
  batch: 500,
  rate: 5e-3,
  warmUp: 200,
  lastRate: 0.02,
  dropIn: 0.08,
  drop: 0.08,
  hide: 1,
  clip: 5,
  beta1: 0.9,
  beta2: 0.95,
  halfEpochs: 5,
  nameTrainings: 4,
  nameRuns: 3,
  nameEpochs: 6,
  nameMinUpdates: 1,
  nameHide: 1,
  fineClusters: 400,
  wideWords: 150_000,
  wideClusters: 1024,
  middleClusters: 256,
  broadClusters: 64,
  seed: 20201001,
}

/** Trains all parts on the sentences; `raw` is more text for the clusters, `names` what names are learnt from. */
export function buildModel(
  sentences: readonly GoldSentence[],
  raw: readonly string[],
  wide: WideLexicon,
  vectors: WordVectors | undefined,
  nameLevels: Uint16Array,
  names: NameData,
  settings: TrainingSettings,
  log: (line: string) => void,
): PackedModel {
  const tagOf = (sentence: GoldSentence, i: number): string => `${sentence.upos[i]} ${sentence.xpos[i]}`
  const tagCounts = countOf(sentences.flatMap((sentence) => sentence.form.map((_, i) => tagOf(sentence, i))))
  const tags = [...tagCounts.keys()].filter((tag) => tagCounts.get(tag)! >= 3).sort()
  const tagId = new Map(tags.map((tag, i) => [tag, i]))
  const tagNumber = (sentence: GoldSentence, i: number): number =>
    tagId.get(tagOf(sentence, i)) ??
    Math.max(
      0,
      tags.findIndex((tag) => tag.startsWith(`${sentence.upos[i]} `)),
    )
  const labels = [...countOf(sentences.flatMap((sentence) => sentence.deprel)).keys()].sort()
  const labelId = new Map(labels.map((label, i) => [label, i]))
  const root = labelId.get('root')!

  const text = [...sentences.map(({ form }) => form.map(normalForm)), ...raw.flatMap(roughWords)]
  log(`clusters from ${text.reduce((sum, words) => sum + words.length, 0)} words`)
  const fine = exchangeClusters(text, settings.fineClusters, 3, 12)
  const lexicon = buildLexicon(sentences, tagOf, fine, wide, nameLevels)
  log(`lexicon of ${lexicon.words.length} words, ${lexicon.lexical} of them known by themselves`)
  const table = new WordTable(lexicon)
  const marks = new Map(names.treebank.map(({ form, names: own }) => [form.join(' '), marksOf(form.length, own)]))
  const gold = sentences.map(
    (sentence): GoldNumbers => ({
      form: sentence.form,
      tag: sentence.form.map((_, i) => tagNumber(sentence, i)),
      head: sentence.head,
      label: sentence.deprel.map((label) => labelId.get(label)!),
      name: marks.get(sentence.form.join(' ')),
    }),
  )
  const learn = (some: readonly GoldNumbers[], epochs: number, say: (line: string) => void): ReturnType<typeof trainNetwork> =>
    trainNetwork(table, some, tags.length, labels.length, NAME_MARKS, vectors, { ...settings, epochs }, say)

  const network = learn(gold, settings.epochs, log)
  const syntax: PackedModel = {
    tags,
    labels,
    lexicon,
    lemmas: learnLemmas(sentences, tagOf),
    feats: learnFeats(sentences, tagOf),
    network,
    names: NO_WEIGHTS,
    mentions: NO_WEIGHTS,
    mentionNetwork: new Uint8Array(0),
    topic: NO_WEIGHTS,
  }
  if (settings.nameRuns === 0) return syntax

  // names are learnt from tags as they will be: of networks that did not see the document
  const documents = [...new Set(sentences.map(({ document }) => document))]
  const halfOf = new Map(documents.map((document, i) => [document, i % 2]))
  const strange = new Map<string, ReturnType<Reading>>()
  for (const half of [0, 1]) {
    const isSeen = (sentence: GoldSentence): boolean => halfOf.get(sentence.document) !== half
    const reader = new Network(
      table,
      learn(
        gold.filter((_, i) => isSeen(sentences[i]!)),
        settings.halfEpochs,
        () => {},
      ),
      root,
    )
    let right = 0
    let all = 0
    sentences.forEach((sentence, i) => {
      if (isSeen(sentence)) return
      reader.read(sentence.form)
      const own = reader.tag.slice(0, sentence.form.length)
      strange.set(sentence.form.join(' '), own)
      own.forEach((tag, k) => {
        all++
        if (tag === gold[i]!.tag[k]) right++
      })
    })
    log(`tags of the ${half + 1}. half by the other: ${((100 * right) / all).toFixed(2)}`)
  }
  const reader = new Network(table, network, root)
  const read: Reading = (form) => {
    const kept = strange.get(form.join(' '))
    if (kept) return kept
    reader.read(form)
    return reader.tag.slice(0, form.length)
  }
  const model = {
    ...syntax,
    names: buildNames(names, table, tags, read, nameTraining(settings, settings.nameTrainings, settings.nameRuns), log),
  }
  return { ...model, ...learnMentions(readModel(writeModel(model)), names, settings, log) }
}

const NO_WEIGHTS = packWeights(0, [])

const nameTraining = (settings: TrainingSettings, trainings: number, runs: number): NameTraining => {
  const { nameEpochs: epochs, nameMinUpdates: minUpdates, nameHide: hide, seed } = settings
  return { trainings, runs, epochs, minUpdates, hide, seed }
}

/** What tells mentions, learnt on the analysis that the model gives, from its own tags and with names that never saw the texts. */
export function learnMentions(
  model: EnglishModel,
  names: NameData,
  settings: TrainingSettings,
  log: (line: string) => void,
): ReturnType<typeof buildMentions> {
  log('mentions')
  const plainNames = learnPlainNames(model, names, settings, log)
  return buildMentions(names, createEnglish(model), model.lexicon, plainNames, settings.seed)
}

/** Weights of names that never saw the texts, of one training. */
export function learnPlainNames(model: EnglishModel, names: NameData, settings: TrainingSettings, log: (line: string) => void): Uint8Array {
  const table = new WordTable(model.lexicon)
  const network = new Network(table, model.network, model.labels.indexOf('root'))
  const read: Reading = (form) => {
    network.read(form)
    return network.tag.slice(0, form.length)
  }
  return buildNames({ ...names, texts: [] }, table, model.tags, read, nameTraining(settings, 1, 1), log)
}

function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
