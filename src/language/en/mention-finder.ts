import type { Entity } from '../entity.js'
import type { Sentence } from '../sentence.js'
import { hash1, hash2 } from './feature-hash.js'
import type { Candidate } from './mention-features.js'
import { candidatesOf, MENTION_CLASSES, MENTION_FEATURES, MentionSentence, mentionFeatures } from './mention-features.js'
import type { MentionWeights, SentenceStates } from './mention-network.js'
import { MentionNetwork } from './mention-network.js'
import { kindOfOrganisation } from './organisation-kinds.js'
import type { SparseWeights } from './sparse-weights.js'
import { addScores } from './sparse-weights.js'
import type { WordTable } from './word-table.js'

/** What a mention may score less than no mention: so much finds the best balance of those missed and those too many (re3d by five folds). */
const LEAD = 28
/** The same where the network speaks too, whose answers then count as much as the features'. */
const LEAD_OF_BOTH = 70
/** Points of the features in what the network counts in. */
const POINTS = 1 / 0.03
/** How much the words have to speak for a conflict. */
const SURE = 60

/** Finds every mention of persons, organisations and places in reporting on a conflict: names with those inside them, nouns, pronouns. */
export class MentionFinder {
  private readonly table: WordTable
  private readonly weights: SparseWeights
  private readonly topic: SparseWeights
  private readonly state = new MentionSentence()
  private readonly features = new Int32Array(MENTION_FEATURES)
  private readonly sums = new Float64Array(MENTION_CLASSES.length)
  private readonly network: MentionNetwork

  constructor(table: WordTable, weights: SparseWeights, network: MentionWeights, topic: SparseWeights, states: SentenceStates) {
    this.table = table
    this.weights = weights
    this.network = new MentionNetwork(network, states)
    this.topic = topic
  }

  /** Does the document read like reporting on a conflict? Its words decide, each counted once. */
  isOfConflict(sentences: readonly Sentence[]): boolean {
    return this.topicOf(sentences) > SURE
  }

  private topicOf(sentences: readonly Sentence[]): number {
    const features = topicFeatures(this.table, sentences)
    const sums = new Float64Array(2)
    for (let at = 0; at < features.length; at += 256)
      addScores(this.topic, features.subarray(at, at + 256), Math.min(256, features.length - at), sums)
    return sums[1]! - sums[0]!
  }

  /**
   * Mentions of each sentence of one document; `names` has the names of each. In reporting on a conflict they may lie within one
   * another, but never cross; elsewhere they are the names.
   */
  find(sentences: readonly Sentence[], names: readonly (readonly Entity[])[]): readonly (readonly Entity[])[] {
    if (!this.isOfConflict(sentences)) return names
    return this.findAll(sentences, names)
  }

  /** The same, whatever the document is about. */
  findAll(sentences: readonly Sentence[], names: readonly (readonly Entity[])[]): Entity[][] {
    const { state, features, sums, weights, network } = this
    return sentences.map((sentence, k) => {
      state.load(this.table, sentence, names[k]!)
      const both = network.load(sentence)
      const lead = both ? LEAD_OF_BOTH : LEAD
      const scored: { candidate: Candidate; type: number; points: number }[] = []
      for (const candidate of candidatesOf(sentence)) {
        const count = mentionFeatures(state, candidate, features)
        sums.fill(0)
        addScores(weights, features, count, sums)
        if (both) network.addScores(candidate, state.marks, POINTS, sums)
        let type = 1
        for (let c = 2; c < sums.length; c++) if (sums[c]! > sums[type]!) type = c
        const points = sums[type]! - sums[0]! + lead
        if (points > 0) scored.push({ candidate, type, points })
      }
      scored.sort((a, b) => b.points - a.points)
      const chosen: { candidate: Candidate; type: number }[] = []
      for (const one of scored) if (!chosen.some((other) => crosses(one.candidate, other.candidate))) chosen.push(one)
      return chosen
        .map(({ candidate: { from, to, head }, type }) => {
          const kind = MENTION_CLASSES[type] as 'person' | 'organisation' | 'place'
          return {
            from,
            to,
            span: [sentence.tokenStart[from]!, sentence.tokenEnd[to - 1]!] as const,
            type: kind === 'organisation' ? kindOfOrganisation(sentence.lower.slice(from, to)) : kind,
            text: sentence.form.slice(from, to).join(' '),
            mention: mentionOf(sentence, from, to, head),
          }
        })
        .sort((a, b) => a.from - b.from || b.to - a.to)
    })
  }
}

const crosses = (a: Candidate, b: Candidate): boolean =>
  (a.from < b.from && a.to > b.from && a.to < b.to) || (b.from < a.from && b.to > a.from && b.to < a.to)

function mentionOf({ upos, form }: Sentence, from: number, to: number, head: number): 'name' | 'noun' | 'pronoun' {
  if (upos[head] === 'PRON' || upos[head] === 'ADV') return 'pronoun'
  if (upos[head] === 'PROPN') return 'name'
  for (let t = from; t < to; t++) if (!/^\p{Lu}/u.test(form[t]!)) return 'noun'
  return 'name'
}

/** What a document is about, by its words: each once, the clusters of all, and how much of it the larger clusters make up. */
export function topicFeatures(table: WordTable, sentences: readonly Pick<Sentence, 'length' | 'form' | 'upos'>[]): Int32Array {
  const seen = new Set<number>([1])
  const shares = new Map<number, number>()
  let words = 0
  for (const sentence of sentences) {
    words += sentence.length
    table.makeRoom()
    for (let i = 0; i < sentence.length; i++) {
      if (!/^(?:NOUN|VERB|ADJ|PROPN)$/.test(sentence.upos[i]!)) continue
      const e = table.entryOf(sentence.form[i]!)
      seen.add(hash1(152, table.text[e]!))
      if (table.cluster[e] === 0) continue
      seen.add(hash1(150, table.cluster[e]!))
      const middle = table.middle[e]!
      shares.set(middle, (shares.get(middle) ?? 0) + 1)
    }
  }
  for (const [middle, count] of shares) {
    const share = count / words
    for (let step = 0; step <= 4; step++) if (step === 0 || share > 0.005 * 2 ** step) seen.add(hash2(151, middle, step))
  }
  return Int32Array.from(seen)
}
