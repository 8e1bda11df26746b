import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { MENTION_MARKS } from '../../src/language/en/mention-features.js'
import { inputsOf, MentionNetwork, PLACES, packMentions, unpackMentions } from '../../src/language/en/mention-network.js'
import { readModel, replaceSections } from '../../src/language/en/model-file.js'
import type { MentionExamples } from '../../src/language/en/training/train-mention-network.js'
import { trainMentionNetwork } from '../../src/language/en/training/train-mention-network.js'
import { english } from './english-model.js'

const WIDTH = 8
const COUNT = 4000

/** Candidates of one word; the number of the class is 1, the others 0. */
function toy(): MentionExamples {
  const words = new Float32Array((COUNT + 1) * WIDTH)
  const above = new Float32Array((COUNT + 1) * WIDTH)
  const places = new Int32Array(COUNT * PLACES)
  const type = new Uint8Array(COUNT)
  for (let i = 0; i < COUNT; i++) {
    type[i] = i % 4
    above[(i + 1) * WIDTH + type[i]!] = 1
    words[(i + 1) * WIDTH + 1] = type[i] === 2 ? 1 : 0
    places.fill(i + 1, i * PLACES, i * PLACES + 3)
  }
  return {
    width: WIDTH,
    words,
    above,
    places,
    marks: Int32Array.from({ length: COUNT * MENTION_MARKS }, (_, i) => i % MENTION_MARKS),
    type,
  }
}

const all = Int32Array.from({ length: COUNT }, (_, i) => i)

test('the network of mentions learns, the same from the same seed, and comes out of the file as it went in', () => {
  const examples = toy()
  const weights = trainMentionNetwork(examples, all, 7)
  assert.deepEqual(trainMentionNetwork(examples, all, 7), weights)
  const bytes = packMentions(weights)
  const read = unpackMentions(bytes)
  assert.deepEqual(packMentions(read), bytes)
  assert.equal(read.rows.steps.length, inputsOf(WIDTH))

  let one = 0
  const network = new MentionNetwork(read, {
    width: WIDTH,
    copy: (_, words, above) => {
      words.set(examples.words.subarray((one + 1) * WIDTH, (one + 2) * WIDTH))
      above.set(examples.above.subarray((one + 1) * WIDTH, (one + 2) * WIDTH))
      return true
    },
  })
  const [sentence] = english.analyse('Troops')
  const marks = Int32Array.from({ length: MENTION_MARKS }, (_, i) => i)
  for (; one < 4; one++) {
    assert.ok(network.load(sentence!))
    const sums = new Float64Array(4)
    network.addScores({ from: 0, to: 1, head: 0 }, marks, 1, sums)
    assert.equal(sums.indexOf(Math.max(...sums)), one)
  }
})

test('a sentence too long to be read at once is left to the features', () => {
  const [sentence] = english.analyse(`${'word '.repeat(700)}.`)
  const { width, copy } = english.states
  const room = new Float32Array(sentence!.length * width)
  assert.equal(copy(sentence!, room, room), sentence!.length <= 512)
})

test('sections of a model file are replaced, and the others stay byte for byte', () => {
  const bytes = readFileSync('models/en.bin')
  assert.deepEqual(Buffer.from(replaceSections(bytes, {})), bytes)
  const { mentionNetwork, tags } = readModel(replaceSections(bytes, { mentions: new Uint8Array(8) }))
  assert.deepEqual(mentionNetwork, readModel(bytes).mentionNetwork)
  assert.deepEqual(tags, readModel(bytes).tags)
})
