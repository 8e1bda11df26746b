import { FEATURE_ROOM, TaggerState, tagFeatures } from '../tagger.js'
import type { WordTable } from '../word-table.js'
import { randomFrom, shuffle } from './random.js'
import { TrainableWeights } from './trainable-weights.js'

export interface TaggerSettings {
  readonly epochs: number
  readonly minUpdates: number
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
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let seen = 0
    for (const s of order) {
      const { form, tag } = sentences[s]!
      state.load(table, form)
      for (let i = 0; i < form.length; i++) {
        const only = table.only[state.entry[i + 2]!]!
        if (only > 0) {
          state.tag[i + 2] = only - 1
          continue
        }
        const count = tagFeatures(table, state, i, features)
        weights.score(features, count, scores)
        let best = 0
        for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
        now++
        seen++
        if (best !== tag[i]) {
          wrong++
          weights.update(features, count, tag[i]!, best, now)
        }
        state.tag[i + 2] = best
      }
    }
    log(`tagger epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)}% wrong`)
  }
  return { weights, decisions: now }
}
