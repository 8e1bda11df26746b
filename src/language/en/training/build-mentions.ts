import type { Entity } from '../../entity.js'
import type { English } from '../english.js'
import { EntityFinder } from '../entity-finder.js'
import { candidatesOf, MENTION_CLASSES, MENTION_FEATURES, MENTION_MARKS, MentionSentence, mentionFeatures } from '../mention-features.js'
import { topicFeatures } from '../mention-finder.js'
import { PLACES, packMentions } from '../mention-network.js'
import { unpackWeights } from '../sparse-weights.js'
import type { Lexicon } from '../word-table.js'
import { WordTable } from '../word-table.js'
import type { NameData, NamedText } from './build-names.js'
import { RE3D_TYPES } from './name-data.js'
import type { Case } from './train-logistic.js'
import { trainLogistic } from './train-logistic.js'
import type { MentionExamples } from './train-mention-network.js'
import { trainMentionNetwork } from './train-mention-network.js'

const MENTION_SETTINGS = { epochs: 8, rate: 0.05, decay: 0.002, minCases: 2 }
const TOPIC_SETTINGS = { epochs: 12, rate: 0.05, decay: 0.02, minCases: 4 }

/** What mentions are learnt from: each candidate of the texts as the features and as the network see it, and what each document is about. */
export interface MentionData {
  readonly cases: readonly Case[]
  readonly examples: MentionExamples
  /** Number of the text that each case is from. */
  readonly textOf: Int32Array
  readonly topics: readonly Case[]
}

/**
 * Trains what tells mentions, and what tells reporting on a conflict, from the texts whose every mention is marked. The treebank's
 * documents are what is not such reporting. `plainNames` are weights of names that never saw the texts: with names as sure as
 * those of texts learnt from, mentions would come to lean on them too much.
 */
export function buildMentions(
  data: NameData,
  english: English,
  lexicon: Lexicon,
  plainNames: Uint8Array,
  seed: number,
): { mentions: Uint8Array; mentionNetwork: Uint8Array; topic: Uint8Array } {
  const { cases, examples, topics } = readMentions(data, english, lexicon, plainNames)
  return {
    mentions: trainMentions(cases, seed),
    mentionNetwork: packMentions(
      trainMentionNetwork(
        examples,
        Int32Array.from(cases, (_, i) => i),
        seed,
      ),
    ),
    topic: trainLogistic(topics, 2, { ...TOPIC_SETTINGS, seed }),
  }
}

export const trainMentions = (cases: readonly Case[], seed: number): Uint8Array =>
  trainLogistic(cases, MENTION_CLASSES.length, { ...MENTION_SETTINGS, seed })

/** Reads the texts and the treebank's documents into cases. */
export function readMentions(data: NameData, english: English, lexicon: Lexicon, plainNames: Uint8Array): MentionData {
  const table = new WordTable(lexicon)
  const finder = new EntityFinder(table, unpackWeights(plainNames))
  const state = new MentionSentence()
  const buffer = new Int32Array(MENTION_FEATURES)
  const cases: Case[] = []
  const topics: Case[] = []
  const textOf: number[] = []
  const places: number[] = []
  const marks: number[] = []
  const { width } = english.states
  const texts = data.texts.map((row) => ({ row, sentences: english.analyse(row.text) }))
  const tokens = texts.reduce((sum, { sentences }) => sum + sentences.reduce((words, { length }) => words + length, 0), 0)
  const words = new Float32Array((tokens + 1) * width)
  const above = new Float32Array((tokens + 1) * width)
  let first = 1
  texts.forEach(({ row, sentences }, text) => {
    const right = mentionsOf(row)
    const names: Entity[][] = finder.find(sentences, data.known)
    topics.push({ features: topicFeatures(table, sentences), type: 1 })
    sentences.forEach((sentence, k) => {
      const n = sentence.length
      english.states.copy(sentence, words.subarray(first * width), above.subarray(first * width))
      state.load(table, sentence, names[k]!)
      for (const candidate of candidatesOf(sentence)) {
        const { from, to, head } = candidate
        const count = mentionFeatures(state, candidate, buffer)
        const type = right.get(`${sentence.tokenStart[from]} ${sentence.tokenEnd[to - 1]}`) ?? 0
        cases.push({ features: buffer.slice(0, count), type })
        textOf.push(text)
        places.push(first + from, first + to - 1, first + head, from > 0 ? first + from - 1 : 0, to < n ? first + to : 0)
        marks.push(...state.marks)
      }
      first += n
    })
  })
  const documents = new Map<string, string[][]>()
  for (const { document, form } of data.treebank) {
    if (!documents.has(document)) documents.set(document, [])
    documents.get(document)!.push([...form])
  }
  for (const forms of documents.values())
    topics.push({
      features: topicFeatures(
        table,
        forms.map((form) => english.analyseTokens(form)),
      ),
      type: 0,
    })
  const examples: MentionExamples = {
    width,
    words,
    above,
    places: Int32Array.from(places),
    marks: Int32Array.from(marks),
    type: Uint8Array.from(cases, ({ type }) => type),
  }
  if (places.length !== cases.length * PLACES || marks.length !== cases.length * MENTION_MARKS) throw new Error('cases and examples differ')
  return { cases, examples, textOf: Int32Array.from(textOf), topics }
}

/** Class of each mention of a text by its characters, without a leading article. */
export function mentionsOf({ text, entities }: NamedText): Map<string, number> {
  const found = new Map<string, number>()
  for (const { start, end, type } of entities) {
    const kind = RE3D_TYPES[type]
    if (!kind) continue
    const from = start + (/^(?:the|an?)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0)
    found.set(`${from} ${end}`, (MENTION_CLASSES as readonly string[]).indexOf(kind))
  }
  return found
}
