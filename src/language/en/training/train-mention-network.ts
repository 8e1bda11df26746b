import { MARK_ROWS, MENTION_CLASSES, MENTION_MARKS } from '../mention-features.js'
import type { MentionWeights } from '../mention-network.js'
import { inputsOf, PLACES, WORD_PLACES } from '../mention-network.js'
import { Arithmetic } from '../network/arithmetic.js'
import { fours } from '../network/network-shape.js'
import { packRows } from '../network/network-weights.js'
import { randomFrom, shuffle } from './random.js'

/** Candidates to learn from. `words` and `above` hold the states of all words, `width` numbers a row; row 0 is that of no word. */
export interface MentionExamples {
  readonly width: number
  readonly words: Float32Array
  readonly above: Float32Array
  /** For each candidate the rows of its `PLACES`, its marks, its class. */
  readonly places: Int32Array
  readonly marks: Int32Array
  readonly type: Uint8Array
}

const SETTINGS = { hidden: 128, epochs: 12, batch: 256, rate: 1e-3, warmUp: 100, dropIn: 0.2, drop: 0.4, beta1: 0.9, beta2: 0.99 }
const EPSILON = 1e-8
const CLASSES = MENTION_CLASSES.length
/** What comes in is brought to mean 0 and deviation 1; a deviation below this is taken for it. */
const LEAST = 0.1

/**
 * Learns to judge candidates by the states of their words, one hidden layer (rectified), numbers and units left out at random while learning, Adam (Kingma
 * and Ba 2015) with a rate that falls to nothing. Only `cases` are learnt from. The same cases and seed give the same weights.
 */
export function trainMentionNetwork(examples: MentionExamples, cases: Int32Array, seed: number): MentionWeights {
  const { hidden: d, epochs, batch, rate, warmUp, dropIn, drop, beta1, beta2 } = SETTINGS
  const inputs = inputsOf(examples.width)
  const random = randomFrom(seed)
  const { mean, deviation } = momentsOf(examples, cases, inputs)
  const math = new Arithmetic()
  const { kernels } = math
  // weights, gradients, and Adam's two moments, each as: rows of the first layer, its bias, rows of the second, its bias
  const size = inputs * d + d + d * CLASSES + CLASSES
  const [w, g, m, v] = [math.room(size), math.room(size), math.room(size), math.room(size)] as const
  const [bias, out, outBias] = [4 * inputs * d, 4 * (inputs * d + d), 4 * (inputs * d + d + d * CLASSES)]
  const x = math.room(batch * inputs)
  const turned = math.room(batch * inputs)
  const h = math.room(batch * d)
  const mask = math.room(batch * d)
  const dh = math.room(batch * d)
  const scores = math.room(batch * CLASSES)
  const outTurned = math.room(d * CLASSES)
  const right = math.room(batch)
  const { floats, ints } = math
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  for (let k = 0; k < inputs * d; k++) floats[w / 4 + k] = normal() * Math.sqrt(2 / inputs)
  for (let k = 0; k < d * CLASSES; k++) floats[(w + out) / 4 + k] = 0.3 * normal() * Math.sqrt(2 / d)

  const order = cases.slice()
  const steps = epochs * Math.ceil(order.length / batch)
  let t = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (let first = 0; first < order.length; first += batch) {
      const n = Math.min(batch, order.length - first)
      const wide = fours(n)
      for (let i = 0; i < n; i++) {
        const at = x / 4 + i * inputs
        const one = order[first + i]!
        fillInputs(examples, one, floats, at)
        for (let k = 0; k < inputs; k++)
          floats[at + k] = random() < dropIn ? 0 : (floats[at + k]! - mean[k]!) / (deviation[k]! * (1 - dropIn))
        ints[right / 4 + i] = examples.type[one]!
      }
      for (let k = 0; k < n * d; k++) floats[mask / 4 + k] = random() < drop ? 0 : 1 / (1 - drop)
      kernels.fillRows(h, w + bias, n, d)
      kernels.multiply(x, w, h, n, inputs, d, inputs, true)
      kernels.rectify(h, n * d, 0)
      kernels.times(h, mask, n * d)
      kernels.fillRows(scores, w + outBias, n, CLASSES)
      kernels.multiply(h, w + out, scores, n, d, CLASSES, d, true)
      kernels.softmaxLoss(scores, right, n, CLASSES, CLASSES, 1 / n)

      kernels.transpose(h, turned, n, d, wide)
      kernels.multiply(turned, scores, g + out, d, n, CLASSES, wide, true)
      kernels.sumRows(scores, g + outBias, n, CLASSES)
      kernels.transpose(w + out, outTurned, d, CLASSES, d)
      kernels.multiply(scores, outTurned, dh, n, CLASSES, d, CLASSES, false)
      kernels.rectifyBack(dh, h, n * d, 0)
      kernels.times(dh, mask, n * d)
      kernels.transpose(x, turned, n, inputs, wide)
      kernels.multiply(turned, dh, g, inputs, n, d, wide, true)
      kernels.sumRows(dh, g + bias, n, d)

      t++
      const pace = rate * Math.min(1, t / warmUp) * (1 - (t - 1) / steps)
      const corrected = Math.sqrt(1 - beta2 ** t)
      kernels.adam(w, g, m, v, size, (pace * corrected) / (1 - beta1 ** t), 1, beta1, beta2, EPSILON * corrected)
    }
  }

  // what is read later is as it comes: means and deviations go into the weights
  const rows = floats.slice(w / 4, w / 4 + inputs * d)
  const own = floats.slice((w + bias) / 4, (w + bias) / 4 + d)
  for (let k = 0; k < inputs; k++)
    for (let j = 0; j < d; j++) {
      const weight = rows[k * d + j]! / deviation[k]!
      rows[k * d + j] = weight
      own[j]! -= weight * mean[k]!
    }
  return {
    rows: packRows(rows, d),
    bias: own,
    out: floats.slice((w + out) / 4, (w + out) / 4 + d * CLASSES),
    outBias: floats.slice((w + outBias) / 4, (w + outBias) / 4 + CLASSES),
  }
}

/** Writes what comes in for a candidate, as `inputsOf` counts it, from number `at` on. */
function fillInputs({ width, words, above, places, marks }: MentionExamples, one: number, to: Float32Array, at: number): void {
  for (let place = 0; place < PLACES; place++) {
    const row = places[one * PLACES + place]! * width
    to.set(above.subarray(row, row + width), at + place * width)
    if (place < WORD_PLACES) to.set(words.subarray(row, row + width), at + (PLACES + place) * width)
  }
  const first = at + (PLACES + WORD_PLACES) * width
  to.fill(0, first, first + MARK_ROWS)
  for (let k = 0; k < MENTION_MARKS; k++) to[first + marks[one * MENTION_MARKS + k]!] = 1
}

function momentsOf(examples: MentionExamples, cases: Int32Array, inputs: number): { mean: Float64Array; deviation: Float64Array } {
  const mean = new Float64Array(inputs)
  const deviation = new Float64Array(inputs)
  const row = new Float32Array(inputs)
  for (const one of cases) {
    fillInputs(examples, one, row, 0)
    for (let k = 0; k < inputs; k++) {
      mean[k]! += row[k]! / cases.length
      deviation[k]! += row[k]! ** 2 / cases.length
    }
  }
  for (let k = 0; k < inputs; k++) deviation[k] = Math.max(LEAST, Math.sqrt(Math.max(0, deviation[k]! - mean[k]! ** 2)))
  return { mean, deviation }
}
