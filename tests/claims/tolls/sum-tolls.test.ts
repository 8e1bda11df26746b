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
