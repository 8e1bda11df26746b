import type { Entity } from '../../entity.js'
import type { English } from '../english.js'
import { EntityFinder } from '../entity-finder.js'
import { candidatesOf, MENTION_CLASSES, MENTION_FEATURES, MentionSentence, mentionFeatures } from '../mention-features.js'
import { topicFeatures } from '../mention-finder.js'
import { unpackWeights } from '../sparse-weights.js'
import type { Lexicon } from '../word-table.js'
import { WordTable } from '../word-table.js'
import type { NameData, NamedText } from './build-names.js'
import { RE3D_TYPES } from './name-data.js'
import type { Case } from './train-logistic.js'
import { trainLogistic } from './train-logistic.js'

const MENTION_SETTINGS = { epochs: 8, rate: 0.05, decay: 0.002, minCases: 2 }
const TOPIC_SETTINGS = { epochs: 12, rate: 0.05, decay: 0.02, minCases: 4 }

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
): { mentions: Uint8Array; topic: Uint8Array } {
  const table = new WordTable(lexicon)
  const finder = new EntityFinder(table, unpackWeights(plainNames))
  const state = new MentionSentence()
  const buffer = new Int32Array(MENTION_FEATURES)
  const cases: Case[] = []
  const topics: Case[] = []
  for (const row of data.texts) {
    const right = mentionsOf(row)
    const sentences = english.analyse(row.text)
    const names: Entity[][] = finder.find(sentences, data.known)
    topics.push({ features: topicFeatures(table, sentences), type: 1 })
    sentences.forEach((sentence, k) => {
      state.load(table, sentence, names[k]!)
      for (const candidate of candidatesOf(sentence)) {
        const count = mentionFeatures(state, candidate, buffer)
        const type = right.get(`${sentence.tokenStart[candidate.from]} ${sentence.tokenEnd[candidate.to - 1]}`) ?? 0
        cases.push({ features: buffer.slice(0, count), type })
      }
    })
  }
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
  return {
    mentions: trainLogistic(cases, MENTION_CLASSES.length, { ...MENTION_SETTINGS, seed }),
    topic: trainLogistic(topics, 2, { ...TOPIC_SETTINGS, seed }),
  }
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
