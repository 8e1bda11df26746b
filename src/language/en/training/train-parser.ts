import { labelFeatures } from '../label-features.js'
import { bestAction, bestLabel, LEFT, RIGHT, SHIFT } from '../parser.js'
import { parserFeatures } from '../parser-features.js'
import { ParserState } from '../parser-state.js'
import { FEATURE_ROOM, TaggerState } from '../tagger.js'
import type { WordTable } from '../word-table.js'
import type { GoldTree } from './dynamic-oracle.js'
import { leftCost, rightCost, shiftCost } from './dynamic-oracle.js'
import { randomFrom, shuffle } from './random.js'
import { countWords } from './train-tagger.js'
import { TrainableWeights } from './trainable-weights.js'

export interface ParserSettings {
  readonly epochs: number
  readonly minUpdates: number
  readonly labelMinUpdates: number
  /** Share of wrong decisions that are followed after the first epoch. */
  readonly explore: number
  /** A word seen n times is hidden in hide of (hide + n) cases. */
  readonly hide: number
  /** How much higher than all others the right action and label have to score. */
  readonly margin: number
  readonly seed: number
}

export interface ParserExample {
  readonly form: readonly string[]
  /** Tags as a tagger gave them that did not see this sentence. */
  readonly tag: Int32Array
  /** The next best where that was close, else the same. */
  readonly second: Int32Array
  readonly tree: GoldTree
}

/** Weights as they were learnt, with the number of decisions that they are averaged over. */
export interface Learnt {
  readonly weights: TrainableWeights
  readonly decisions: number
}

/** Learns actions with a dynamic oracle, and the labels of the right arcs on the way. */
export function trainParser(
  table: WordTable,
  sentences: readonly ParserExample[],
  tags: readonly string[],
  labels: number,
  root: number,
  settings: ParserSettings,
  log: (line: string) => void,
): { actions: Learnt; labels: Learnt } {
  const actionWeights = new TrainableWeights(3, settings.minUpdates)
  const labelWeights = new TrainableWeights(labels, settings.labelMinUpdates)
  const random = randomFrom(settings.seed)
  const order = Int32Array.from(sentences, (_, i) => i)
  const tagged = new TaggerState()
  const p = new ParserState(tags)
  const features = new Int32Array(FEATURE_ROOM)
  const scores = new Float64Array(256)
  const costs = [0, 0, 0]
  const counts = countWords(sentences)
  let actionCount = 0
  let labelCount = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let seen = 0
    let wrongLabels = 0
    let seenLabels = 0
    for (const s of order) {
      const { form, tag, second, tree } = sentences[s]!
      tagged.load(table, form, settings.hide ? (i) => random() * (settings.hide + counts.get(form[i]!)!) < settings.hide : undefined)
      tagged.tag.set(tag, 2)
      tagged.second.set(second, 2)
      p.load(table, tagged)
      while (!p.done) {
        if (p.size === 0) {
          p.shift()
          continue
        }
        if (p.buffer === p.n && p.size === 1) {
          p.left(root)
          continue
        }
        let count = parserFeatures(p, features)
        actionWeights.score(features, count, scores)
        const guess = bestAction(p, scores)
        costs[SHIFT] = p.canShift() ? shiftCost(p, tree) : Infinity
        costs[LEFT] = p.canLeft() ? leftCost(p, tree) : Infinity
        costs[RIGHT] = p.canRight() ? rightCost(p, tree) : Infinity
        const least = Math.min(costs[0]!, costs[1]!, costs[2]!)
        let gold = -1
        let rival = -1
        for (let a = 0; a < 3; a++) {
          if (costs[a] === least) {
            if (gold < 0 || scores[a]! > scores[gold]!) gold = a
          } else if (costs[a]! < Infinity && (rival < 0 || scores[a]! > scores[rival]!)) rival = a
        }
        actionCount++
        seen++
        if (costs[guess]! > least) wrong++
        else gold = guess
        if (rival >= 0 && scores[gold]! - scores[rival]! <= settings.margin) actionWeights.update(features, count, gold, rival, actionCount)
        const taken = gold !== guess && (epoch === 0 || random() >= settings.explore) ? gold : guess
        if (taken === SHIFT) {
          p.shift()
          continue
        }
        const dependent = p.stack[p.size - 1]!
        const head = taken === LEFT ? p.buffer : p.stack[p.size - 2]!
        count = labelFeatures(p, head, dependent, features)
        labelWeights.score(features, count, scores)
        const label = bestLabel(scores, labels, root)
        if (head === tree.head[dependent] && tree.label[dependent] !== root) {
          labelCount++
          seenLabels++
          const right = tree.label[dependent]!
          if (label !== right) wrongLabels++
          let rival = label
          if (label === right) {
            rival = -1
            for (let l = 0; l < labels; l++) if (l !== right && l !== root && (rival < 0 || scores[l]! > scores[rival]!)) rival = l
          }
          if (scores[right]! - scores[rival]! <= settings.margin) labelWeights.update(features, count, right, rival, labelCount)
        }
        if (taken === LEFT) p.left(label)
        else p.right(label)
      }
    }
    log(
      `parser epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)}% of actions and ${((100 * wrongLabels) / seenLabels).toFixed(2)}% of labels wrong`,
    )
  }
  return { actions: { weights: actionWeights, decisions: actionCount }, labels: { weights: labelWeights, decisions: labelCount } }
}
