import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { clauseFactuality } from '../../../src/claims/doubt/author-factuality.js'
import { predicateFactuality } from '../../../src/claims/doubt/predicate-factuality.js'
import { english } from '../../language/english-model.js'

const commitmentTo = (text: string, word: string): number => {
  const [sentence] = english.analyse(text)
  const found = predicateFactuality(sentence!).find(({ span: [from, to] }) => text.slice(from, to) === word)
  assert.ok(found, `${word} is no predicate of: ${text}`)
  return found.value
}

/** A predicate and the range in which the author's commitment to it must lie. */
const RANGES: readonly (readonly [text: string, word: string, low: number, high: number])[] = [
  ['Rebels shelled the town.', 'shelled', 3, 3],
  ['The army did not shell the town.', 'shell', -3, -2],
  ['No troops crossed the border.', 'crossed', -3, -2],
  ['The army managed to take the bridge.', 'take', 2.5, 3],
  ['The army failed to take the bridge.', 'take', -3, -2],
  ['The army did not manage to take the bridge.', 'take', -3, -2],
  ['They refused to leave the village.', 'refused', 3, 3],
  ['They refused to leave the village.', 'leave', -3, -2],
  ['The rebels plan to attack the port.', 'attack', 0.6, 1.6],
  ['The rebels may attack the port.', 'attack', 0.5, 1.4],
  ['The rebels will attack the port.', 'attack', 2, 2.8],
  ['The minister said that shells hit the school.', 'hit', 2, 3],
  ['The minister doubted that the shells had hit the school.', 'hit', -2, 0],
  ['Residents fear that the dam will break.', 'break', 0.5, 2],
  ['If the rebels attack the town, people will flee.', 'attack', 0, 1.5],
  ['They left without firing a shot.', 'firing', -3, -2],
  ['The envoy knew that the talks had failed.', 'failed', 2.5, 3],
  ['The convoy was prevented from reaching the camp.', 'reaching', -3, -1],
  ['Not only did they burn the mill.', 'burn', 2, 3],
  ['The threat of an attack remains.', 'attack', 0.5, 2],
]

describe('commitment of the author to predicates', () => {
  for (const [text, word, low, high] of RANGES)
    test(`${word}: ${text}`, () => {
      const value = commitmentTo(text, word)
      assert.ok(low <= value && value <= high, `${value} is not in ${low}..${high}`)
    })

  test('values stay on the scale, and spans in order, whatever the words', () => {
    const text = 'Nobody, if ever, would not have refused to fail to deny that none of it might never happen without it.'
    let last = -1
    for (const { span, value } of predicateFactuality(english.analyse(text)[0]!)) {
      assert.ok(span[0] > last && value >= -3 && value <= 3)
      last = span[0]
    }
  })
})

describe('certainty of a clause', () => {
  const factualityOf = (text: string, word: string): string => {
    const [sentence] = english.analyse(text)
    return clauseFactuality(sentence!, sentence!.form.indexOf(word))
  }
  for (const [text, word, wanted] of [
    ['Twelve people were killed.', 'killed', 'CT+'],
    ['Twelve people may have been killed.', 'killed', 'PS+'],
    ['Twelve people could be killed.', 'killed', 'Uu'],
    ['Nobody was killed.', 'killed', 'CT-'],
    ['The army said that twelve people were killed.', 'killed', 'CT+'],
    ['The army denied that twelve people were killed.', 'killed', 'CT+'],
    ['Twelve people were probably killed.', 'killed', 'PR+'],
  ] as const)
    test(text, () => assert.equal(factualityOf(text, word), wanted))
})
