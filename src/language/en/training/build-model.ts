import { createEnglish } from '../english.js'
import type { PackedModel } from '../model-file.js'
import { writeModel } from '../model-file.js'
import { packWeights, unpackWeights } from '../sparse-weights.js'
import { Tagger } from '../tagger.js'
import type { WideLexicon } from '../wide-lexicon.js'
import { normalForm, WordTable } from '../word-table.js'
import { buildLexicon } from './build-lexicon.js'
import { buildMentions } from './build-mentions.js'
import type { NameData } from './build-names.js'
import { buildNames } from './build-names.js'
import { goldTree } from './dynamic-oracle.js'
import { exchangeClusters } from './exchange-clusters.js'
import { learnFeats } from './learn-feats.js'
import { learnLemmas } from './learn-lemmas.js'
import { roughWords } from './raw-text.js'
import { trainParser } from './train-parser.js'
import { trainTagger } from './train-tagger.js'
import { TrainableWeights } from './trainable-weights.js'
import type { GoldSentence } from './treebank.js'

export interface TrainingSettings {
  /** Tagger and parser are learnt so often, each time in another order of the sentences, and the weights averaged. */
  readonly taggerRuns: number
  readonly parserRuns: number
  readonly taggerEpochs: number
  readonly foldEpochs: number
  readonly folds: number
  readonly parserEpochs: number
  readonly taggerMinUpdates: number
  readonly parserMinUpdates: number
  readonly labelMinUpdates: number
  readonly explore: number
  readonly nameRuns: number
  readonly nameEpochs: number
  readonly nameMinUpdates: number
  readonly nameHide: number
  readonly taggerHide: number
  readonly taggerMargin: number
  readonly parserHide: number
  readonly parserMargin: number
  readonly fineClusters: number
  readonly coarseClusters: number
  readonly wideWords: number
  readonly wideClusters: number
  readonly middleClusters: number
  readonly broadClusters: number
  readonly seed: number
}

export const SETTINGS: TrainingSettings = {
  taggerRuns: 3,
  parserRuns: 3,
  taggerEpochs: 5,
  foldEpochs: 3,
  folds: 4,
  parserEpochs: 5,
  taggerMinUpdates: 3,
  parserMinUpdates: 4,
  labelMinUpdates: 3,
  explore: 0.9,
  nameRuns: 2,
  nameEpochs: 6,
  nameMinUpdates: 1,
  nameHide: 1,
  taggerHide: 1,
  taggerMargin: 30,
  parserHide: 1,
  parserMargin: 50,
  fineClusters: 400,
  coarseClusters: 60,
  wideWords: 150_000,
  wideClusters: 1024,
  middleClusters: 256,
  broadClusters: 64,
  seed: 20201001,
}

/**
 * Steps and floors of the weights in the model file. Averaged weights are mostly within ±4; steps of 0.12 (a byte each) lose nothing, nor does
 * leaving out those below the floors (in steps), which mostly come from a single sentence: LAS 82.46 with them against 82.26 with floors of half.
 */
export const FLOORS = { taggerStep: 0.12, tagger: 10, labelStep: 0.12, label: 11, actionStep: 0.06, action: 22 } as const

/** Trains all parts on the sentences; `raw` is more text for the clusters, `names` what names are learnt from. */
export function buildModel(
  sentences: readonly GoldSentence[],
  raw: readonly string[],
  wide: WideLexicon,
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
  const coarse = exchangeClusters(text, settings.coarseClusters, 3, 12)
  const lexicon = buildLexicon(sentences, tagOf, tagId, fine, coarse, wide, nameLevels)
  log(`lexicon of ${lexicon.words.length} words, ${lexicon.lexical} of them features`)
  const table = new WordTable(lexicon)
  const tagged = sentences.map((sentence) => ({
    form: sentence.form,
    tag: Int32Array.from(sentence.form, (_, i) => tagNumber(sentence, i)),
  }))

  // tags of each sentence from taggers that did not see its document
  const documents = [...new Set(sentences.map(({ document }) => document))]
  const foldOf = new Map(documents.map((document, i) => [document, i % settings.folds]))
  const foldTags: Int32Array[] = new Array(sentences.length)
  const foldSeconds: Int32Array[] = new Array(sentences.length)
  for (let fold = 0; fold < settings.folds; fold++) {
    const inFold = (i: number): boolean => foldOf.get(sentences[i]!.document) === fold
    const part = sentences.filter((_, i) => !inFold(i))
    const foldTable = new WordTable(buildLexicon(part, tagOf, tagId, fine, coarse, wide, nameLevels))
    const { weights, decisions } = trainTagger(
      foldTable,
      tagged.filter((_, i) => !inFold(i)),
      tags.length,
      {
        epochs: settings.foldEpochs,
        minUpdates: settings.taggerMinUpdates,
        hide: settings.taggerHide,
        margin: settings.taggerMargin,
        seed: settings.seed + fold + 1,
      },
      () => {},
    )
    const tagger = new Tagger(foldTable, weights.finish(decisions, FLOORS.taggerStep, FLOORS.tagger).weights)
    let right = 0
    let all = 0
    sentences.forEach((sentence, i) => {
      if (!inFold(i)) return
      tagger.tag(sentence.form)
      foldTags[i] = tagger.state.tag.slice(2, 2 + sentence.form.length)
      foldSeconds[i] = tagger.state.second.slice(2, 2 + sentence.form.length)
      foldTags[i]!.forEach((tag, k) => {
        all++
        if (tags[tag]!.split(' ')[0] === sentence.upos[k]) right++
      })
    })
    log(`fold ${fold + 1}: UPOS ${((100 * right) / all).toFixed(2)}`)
  }
  const taggerWeights = new TrainableWeights(tags.length, 1)
  for (let run = 0; run < settings.taggerRuns; run++) {
    const { weights, decisions } = trainTagger(
      table,
      tagged,
      tags.length,
      {
        epochs: settings.taggerEpochs,
        minUpdates: settings.taggerMinUpdates,
        hide: settings.taggerHide,
        margin: settings.taggerMargin,
        seed: settings.seed + 100 * run,
      },
      log,
    )
    taggerWeights.addAverages(weights, decisions, 1 / settings.taggerRuns)
  }
  const packedTagger = taggerWeights.pack(1, FLOORS.taggerStep, FLOORS.tagger)
  const tagger = new Tagger(table, unpackWeights(packedTagger))
  const numberOf = new Map(sentences.map(({ form }, i) => [form.join(' '), i]))
  const namesFrom = (data: NameData, runs: number): Uint8Array =>
    buildNames(
      data,
      table,
      tags,
      tagger,
      (form) => foldTags[numberOf.get(form.join(' ')) ?? -1],
      { runs, epochs: settings.nameEpochs, minUpdates: settings.nameMinUpdates, hide: settings.nameHide, seed: settings.seed },
      log,
    )
  const examples = sentences.map((sentence, i) => ({
    form: sentence.form,
    tag: foldTags[i]!,
    second: foldSeconds[i]!,
    tree: goldTree(
      sentence.head,
      Int32Array.from(sentence.deprel, (label) => labelId.get(label)!),
    ),
  }))
  const actionWeights = new TrainableWeights(3, 1)
  const labelWeights = new TrainableWeights(labels.length, 1)
  for (let run = 0; run < settings.parserRuns; run++) {
    const parsed = trainParser(
      table,
      examples,
      tags,
      labels.length,
      root,
      {
        epochs: settings.parserEpochs,
        minUpdates: settings.parserMinUpdates,
        labelMinUpdates: settings.labelMinUpdates,
        explore: settings.explore,
        hide: settings.parserHide,
        margin: settings.parserMargin,
        seed: settings.seed + 100 * run,
      },
      log,
    )
    actionWeights.addAverages(parsed.actions.weights, parsed.actions.decisions, 1 / settings.parserRuns)
    labelWeights.addAverages(parsed.labels.weights, parsed.labels.decisions, 1 / settings.parserRuns)
  }
  const model: PackedModel = {
    tags,
    labels,
    lexicon,
    lemmas: learnLemmas(sentences, tagOf),
    feats: learnFeats(sentences, tagOf),
    tagger: packedTagger,
    names: namesFrom(names, settings.nameRuns),
    mentions: NO_WEIGHTS,
    topic: NO_WEIGHTS,
    actions: actionWeights.packActions(1, FLOORS.actionStep, FLOORS.action),
    arcLabels: labelWeights.pack(1, FLOORS.labelStep, FLOORS.label),
  }
  log('mentions')
  return withMentions(model, names, namesFrom({ ...names, texts: [] }, 1), settings.seed)
}

const NO_WEIGHTS = packWeights(0, [])

/** The model with what tells mentions, learnt on the analysis that it gives itself. */
export function withMentions(model: PackedModel, names: NameData, plainNames: Uint8Array, seed: number): PackedModel {
  return { ...model, ...buildMentions(names, createEnglish(writeModel(model)), model.lexicon, plainNames, seed) }
}

function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
