import type { KnownNames } from '../entities.js'
import { splitSentences } from '../sentence-splitter.js'
import { unpackWeights } from '../sparse-weights.js'
import { TokenList, tokenize } from '../tokenizer.js'
import type { WordTable } from '../word-table.js'
import type { GoldName, NamedTokens } from './name-data.js'
import { namesOf } from './name-data.js'
import { packAverage, refineNames } from './refine-names.js'
import type { NameExample } from './train-names.js'
import { trainNames } from './train-names.js'

/** A raw text with its names by their characters. */
export interface NamedText {
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** Tags of the words of a sentence. */
export type Reading = (form: readonly string[]) => Int32Array

/** What names are learnt from. */
export interface NameData {
  readonly treebank: readonly NamedTokens[]
  readonly texts: readonly NamedText[]
  readonly known: KnownNames
}

const NAME_STEP = 0.12
const NAME_FLOOR = 3
const REFINE = { epochs: 6, rate: 0.03, decay: 0.0005 }

export interface NameTraining {
  /** The finder is trained so often, each time from another seed, and averaged: one seed gives a point more or less than the next. */
  readonly trainings: number
  /** Weights of one training are learnt so often, in other orders of the documents. */
  readonly runs: number
  readonly epochs: number
  readonly minUpdates: number
  readonly hide: number
  readonly seed: number
}

/** Trains the finder of names and packs it. `read` gives the tags of a sentence from a network that did not see it. */
export function buildNames(
  data: NameData,
  table: WordTable,
  tags: readonly string[],
  read: Reading,
  settings: NameTraining,
  log: (line: string) => void,
): Uint8Array {
  const upos = tags.map((tag) => tag.split(' ')[0]!)
  const xpos = tags.map((tag) => tag.split(' ')[1]!)
  const exampleOf = (form: readonly string[], names: readonly GoldName[]): NameExample => {
    const tag = read(form)
    return {
      length: form.length,
      form,
      lower: form.map((word) => word.toLowerCase()),
      upos: Array.from(tag, (t) => upos[t]!),
      xpos: Array.from(tag, (t) => xpos[t]!),
      names,
    }
  }
  const documents = new Map<string, NameExample[]>()
  for (const { document, form, names } of data.treebank) {
    if (!documents.has(document)) documents.set(document, [])
    documents.get(document)!.push(exampleOf(form, names))
  }
  const examples = [...documents.values()]
  for (const row of data.texts) examples.push(readText(row, exampleOf))
  const trained = Array.from({ length: settings.trainings }, (_, k) => {
    const seed = settings.seed + k
    log(`names: training ${k + 1} of ${settings.trainings}`)
    const { weights, decisions } = trainNames(table, examples, data.known, { ...settings, seed }, log)
    const chosen = unpackWeights(weights.pack(decisions, NAME_STEP, NAME_FLOOR))
    return refineNames(table, examples, data.known, chosen, { ...REFINE, runs: settings.runs, hide: settings.hide, seed }, log)
  })
  return packAverage(trained)
}

function readText(row: NamedText, exampleOf: (form: readonly string[], names: readonly GoldName[]) => NameExample): NameExample[] {
  const names = namesOf(row.text, row.entities)
  const tokens = new TokenList()
  tokenize(row.text, 0, row.text.length, tokens)
  const starts = splitSentences(row.text, tokens)
  return starts.map((first, k) => {
    const end = starts[k + 1] ?? tokens.count
    const form: string[] = []
    for (let i = first; i < end; i++) form.push(row.text.slice(tokens.start[i]!, tokens.end[i]!))
    const own: GoldName[] = []
    for (const name of names) {
      let from = -1
      let to = -1
      for (let i = first; i < end; i++) {
        if (tokens.start[i]! >= name.end || tokens.end[i]! <= name.start) continue
        if (from < 0) from = i - first
        to = i + 1 - first
      }
      if (from >= 0 && (own.length === 0 || own[own.length - 1]!.to <= from)) own.push({ from, to, type: name.type })
    }
    return exampleOf(form, own)
  })
}
