import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineageOf, simulateWar } from '../../bench/war/simulate-war.js'
import { plainWar } from '../../bench/war/war-parameters.js'
import { circlesOf } from '../../src/figures/estimates/circles.js'
import { type Counting, CountingSums, usualCounting } from '../../src/figures/estimates/counting.js'
import { coarse } from '../../src/figures/estimates/estimate-book.js'
import { learnEstimates } from '../../src/figures/estimates/estimate-losses.js'
import { normal } from '../../src/figures/estimates/normal.js'
import { sizesUpTo } from '../../src/figures/estimates/sizes.js'
import type { Told, ToldLoss } from '../../src/figures/estimates/told-loss.js'
import { reconcile } from '../../src/figures/reconcile.js'

/** Losses of 1 to 60, of which one side admits the half, the other claims the double, and a counter finds every third, whole. */
function record(): { losses: ToldLoss[]; truths: number[] } {
  const truths = Array.from({ length: 400 }, (_, index) => 1 + ((index * 37) % 60))
  const losses = truths.map((truth, index): ToldLoss => {
    const one = (kind: string, bent: Told['bent'], value: number): Told => ({ kind, habit: `x ${kind}`, bent, value })
    const told = [one('own fighters', 'under', Math.floor(truth / 2)), one('enemy fighters', 'over', truth * 2)]
    const independent = index % 3 === 0
    return {
      told: independent || index % 3 === 1 ? told : told.slice(0, 1),
      counts: independent ? [truth] : [],
      sort: 'fighters killed',
      day: index % 100,
    }
  })
  return { losses, truths }
}

test('what a speaker leaves out and adds is learnt from the losses that others count', () => {
  const { losses, truths } = record()
  const { answers } = learnEstimates(losses)!
  const inside = answers.filter((answer, index) => answer!.low <= truths[index]! && truths[index]! <= answer!.high).length
  assert.ok(inside >= 0.85 * truths.length, `${inside} of ${truths.length}`)
  // only the side that admits the half speaks
  const alone = losses.findIndex(({ told }, index) => told.length === 1 && truths[index]! > 40)
  const answer = answers[alone]!
  assert.ok(answer.best > 1.5 * losses[alone]!.told[0]!.value, JSON.stringify(answer))
  for (const one of answers) assert.ok(one!.low <= one!.best && one!.best <= one!.high && one!.best <= one!.limit)
})

test('counters who find none are silent, so those who speak do not show how much is found of small losses', () => {
  // losses of four, of whose dead three in ten are found; where that is none, in 24 of 100, nobody speaks
  const told = [1, 2, 3, 4].flatMap((count) => Array.from({ length: [412, 265, 76, 8][count - 1]! }, () => count))
  const sizes = sizesUpTo(100)
  const sharesFound = (none: boolean): number => {
    let counting: Counting = usualCounting()
    for (let round = 0; round < 40; round++) {
      const sums = new CountingSums()
      for (const count of told) sums.add(counting, [count], none, sizes, 3, 1e-6, Float64Array.of(1))
      counting = sums.counting()
    }
    // mean of the curves, the last for the whole
    return counting.found.reduce((sum, share, curve) => sum + share * (curve === 16 ? 1 : (curve + 1) / 17), 0)
  }
  assert.ok(Math.abs(sharesFound(false) - 0.3) < 0.06, `${sharesFound(false)}`)
  assert.ok(Math.abs(sharesFound(true) - 0.395) < 0.06, `${sharesFound(true)}`)
})

test('circles: who is told of the same losses; one loss in many joins none, and what belongs to nobody stands in none', () => {
  const loss = (...habits: readonly string[]): ToldLoss => ({
    told: habits.map((habit) => ({ habit, kind: habit.slice(2), bent: 'either', value: 1 })),
    counts: [],
    sort: 'fighters killed',
    day: 0,
  })
  const losses = [
    ...Array.from({ length: 20 }, () => loss('a own fighters', 'b enemy fighters')),
    ...Array.from({ length: 20 }, () => loss('b own fighters', 'a enemy fighters')),
    loss('a own fighters', 'b own fighters'),
    { ...loss(), told: [{ habit: 'unsourced fighters', kind: 'unsourced fighters', bent: 'either', value: 1 } as const] },
  ]
  assert.deepEqual([...circlesOf(losses)].sort(), [
    ['a enemy fighters', 'a enemy fighters'],
    ['a own fighters', 'a own fighters'],
    ['b enemy fighters', 'a own fighters'],
    ['b own fighters', 'a enemy fighters'],
  ])
})

test('none where nothing can be learnt', () => {
  assert.equal(learnEstimates(record().losses.slice(0, 40)), undefined)
  assert.equal(learnEstimates(record().losses.map((loss) => ({ ...loss, counts: [] }))), undefined)
  assert.equal(learnEstimates([]), undefined)
})

test('a simulated war: the 90% intervals hold about 90%, and are given for nearly all losses', () => {
  const war = simulateWar({ ...plainWar, seed: 21, incidents: 400, days: 60, places: 80 })
  const figures = reconcile(war.claims, war.documents, lineageOf(war.documents))
  const single = figures.filter(({ incident }) => incident !== undefined)
  const estimated = single.filter(({ estimate }) => estimate !== undefined)
  assert.ok(estimated.length >= 0.95 * single.length)
  const truth = new Map(war.truth.filter(({ type }) => type === 'claim').map((row) => [row.id, row]))
  const incidents = new Map(war.truth.filter(({ type }) => type === 'incident').map((row) => [row.id, row]))
  let inside = 0
  let judged = 0
  for (const { positions, measure, victimClass, estimate } of estimated) {
    const claim = truth.get(positions.flatMap(({ claims }) => claims)[0])
    if (!claim || measure !== 'killed' || victimClass === 'unknown') continue
    const losses = incidents.get((claim.incidents as string[])[0])!.losses as { party: string; class: string; killed: number }[]
    const killed = losses.find((loss) => loss.party === claim.party && loss.class === victimClass)?.killed
    if (killed === undefined) continue
    judged++
    if (estimate!.low <= killed && killed <= estimate!.high) inside++
  }
  assert.ok(judged > 300)
  assert.ok(inside / judged > 0.82 && inside / judged < 0.96, `${inside} of ${judged}`)
  for (const { estimate } of estimated) assert.ok(estimate!.low <= estimate!.best && estimate!.best <= estimate!.high)
  for (const { low, best, high } of figures) {
    assert.ok(low === null || high === null || low <= high)
    assert.ok(best === null || ((low ?? best) <= best && best <= (high ?? best)))
  }
})

test('an upper end that the record sets is said to be nobody’s claim; a small record sets none', () => {
  const read = (incidents: number) => {
    const war = simulateWar({ ...plainWar, seed: 22, incidents, days: 30, places: 40 })
    return reconcile(war.claims, war.documents, lineageOf(war.documents))
  }
  const told = read(200).filter(({ reason }) => reason.includes("nobody's claim"))
  assert.ok(told.length > 50, `${told.length}`)
  for (const { high, low, estimate, incident, reason } of told) {
    assert.ok(incident !== undefined && estimate !== undefined && high !== null && high >= (low ?? 0) && coarse(high) === high)
    assert.match(reason, new RegExp(`The upper end of ${high} is nobody's claim: it is taken from this record`))
    assert.doesNotMatch(reason, /upper end is open/)
  }
  const small = read(15)
  assert.ok(small.some(({ high }) => high === null) && small.every(({ estimate }) => estimate === undefined))
})

test('upper ends that the record sets are rounded up', () => {
  assert.deepEqual([0, 1, 7, 11, 12, 13, 99, 101, 2600].map(coarse), [1, 1, 8, 12, 12, 15, 100, 120, 3000])
})

test('the normal distribution', () => {
  assert.ok(Math.abs(normal(0) - 0.5) < 1e-6 && Math.abs(normal(1.644854) - 0.95) < 1e-6 && Math.abs(normal(-1.959964) - 0.025) < 1e-6)
})
