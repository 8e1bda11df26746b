import { tagFeatures } from '../tag-features.js'
import { FEATURE_ROOM, TaggerState } from '../tagger.js'
import type { WordTable } from '../word-table.js'
import { randomFrom, shuffle } from './random.js'
import { TrainableWeights } from './trainable-weights.js'

export interface TaggerSettings {
  readonly epochs: number
  readonly minUpdates: number
  /** A word seen n times is hidden in hide of (hide + n) cases. */
  readonly hide: number
  /** How much higher than all others the right tag has to score. */
  readonly margin: number
  readonly seed: number
}

/** Learns tags of given sentences. Returns the weights and the number of decisions they were averaged over. */
export function trainTagger(
  table: WordTable,
  sentences: readonly { readonly form: readonly string[]; readonly tag: Int32Array }[],
  classes: number,
  settings: TaggerSettings,
  log: (line: string) => void,
): { weights: TrainableWeights; decisions: number } {
  const weights = new TrainableWeights(classes, settings.minUpdates)
  const random = randomFrom(settings.seed)
  const order = Int32Array.from(sentences, (_, i) => i)
  const state = new TaggerState()
  const features = new Int32Array(FEATURE_ROOM)
  const scores = new Float64Array(256)
  let now = 0
  const counts = countWords(sentences)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let seen = 0
    for (const s of order) {
      const { form, tag } = sentences[s]!
      state.load(table, form, settings.hide ? (i) => random() * (settings.hide + counts.get(form[i]!)!) < settings.hide : undefined)
      for (let i = 0; i < form.length; i++) {
        const only = table.only[state.entry[i + 2]!]!
        if (only > 0) {
          state.tag[i + 2] = only - 1
          continue
        }
        const count = tagFeatures(table, state, i, features)
        weights.score(features, count, scores)
        const gold = tag[i]!
        let best = 0
        for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
        let rival = best
        if (best === gold) {
          rival = gold === 0 ? 1 : 0
          for (let c = rival + 1; c < classes; c++) if (scores[c]! > scores[rival]! && c !== gold) rival = c
        }
        now++
        seen++
        if (best !== gold) wrong++
        if (best !== gold || scores[gold]! - scores[rival]! < settings.margin) weights.update(features, count, gold, rival, now)
        state.tag[i + 2] = best
      }
    }
    log(`tagger epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)}% wrong`)
  }
  return { weights, decisions: now }
}

/** How often each form occurs. */
export function countWords(sentences: readonly { readonly form: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { form } of sentences) for (const word of form) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
