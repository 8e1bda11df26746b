import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAnalyser } from '../../../src/pipeline/analyser.js'
import { extractDocument } from '../../../src/pipeline/extract.js'

const analyser = createAnalyser()
const tollOf = (text: string) => extractDocument({ id: 'sum', text, published: '2021-06-15' }, analyser).toll

test('classes are summed, attackers included', () => {
  const { killed, wounded, byClass } = tollOf('Two soldiers and three rebels were killed and six villagers wounded in a clash.')
  assert.deepEqual([killed.best, wounded.best], [5, 6])
  assert.deepEqual([byClass.state_forces.killed, byClass.armed_group.killed, byClass.civilian.wounded], [2, 3, 6])
})

test('parts, and the same loss told again, add nothing', () => {
  assert.equal(tollOf('Gunmen killed four villagers, including two children. All the four were shot dead on the road.').killed.best, 4)
  assert.equal(tollOf('Five people were killed in a blast. The dead were two soldiers and three drivers.').killed.best, 5)
})

test('parts tell the classes of their whole', () => {
  const { byClass } = tollOf('Three people, including two soldiers, were killed.')
  assert.deepEqual([byClass.state_forces.killed, byClass.civilian.killed], [2, 1])
})

test('people told of beside others, and other incidents, are added', () => {
  assert.equal(tollOf('Rebels killed a villager near the dam. In another incident, a villager was shot dead in the market.').killed.best, 2)
})

test('history and running tolls stay out', () => {
  assert.equal(tollOf('A mine killed two farmers. Since 2015 more than 4,000 people have been killed in the region.').killed.best, 2)
})

test('of "more than 100" the best is 100, the low 101', () => {
  assert.deepEqual(tollOf('More than 100 people were killed in the blast.').killed, { low: 101, best: 100, high: null })
})

test('of two speakers who contradict each other the first is counted, in one sentence or two', () => {
  assert.equal(tollOf('The army said 12 soldiers were killed in the attack, while the rebels said 40 soldiers died.').killed.best, 12)
  assert.equal(tollOf('The army said 12 soldiers were killed in the attack. The rebels said 40 soldiers died.').killed.best, 12)
  assert.equal(tollOf('Police said three people were killed. The mayor said another two people died in a second village.').killed.best, 5)
})

test('an attempt counts nobody', () => {
  for (const text of [
    'The group tried to kill the mayor.',
    'Police foiled a plot to kill five judges.',
    'A failed attempt to assassinate the president was reported.',
    'He was sent to kill the general.',
  ])
    assert.equal(tollOf(text).killed.best, 0, text)
  assert.equal(tollOf('Rebels managed to kill four soldiers.').killed.best, 4)
})

test('the attacker who died is one more, the survivor too, and so is who came next', () => {
  assert.equal(tollOf('Two civilians were killed in a supermarket. The attacker was later shot dead by police.').killed.best, 3)
  assert.equal(tollOf('A man was killed on Friday. The attacker was shot dead by police.').killed.best, 1)
  assert.equal(tollOf('They killed seven aid workers. One of the survivors was taken away and murdered.').killed.best, 8)
  assert.equal(tollOf('He fired into a pub, killing two civilians. He took a cab and then shot the driver dead.').killed.best, 3)
})

test('a speaker’s total beside the narrator’s count adds nothing', () => {
  assert.equal(tollOf('A bombing killed six people at a bank. Hospital sources said that the number of dead was over 20.').killed.best, 6)
})
