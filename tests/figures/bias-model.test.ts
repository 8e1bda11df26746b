import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitBias } from '../../src/figures/bias/bias-model.js'
import { arePeople, type LossClaim } from '../../src/figures/bias/loss-claim.js'
import { calibrate } from '../../src/figures/bias/spread.js'

/** A war in which the losses grow evenly, one side doubles the enemy's and halves its own, and a counter tells the truth. */
function war(): LossClaim[] {
  const claims: LossClaim[] = []
  for (let day = 5; day <= 200; day += 3) {
    const wobble = 1 + 0.03 * Math.sin(day * 12.9898)
    const tell = (claimant: string, victim: string, category: string, value: number): void => {
      claims.push({ day, value: Math.round(value * wobble), category, claimant, victim, frame: 'cumulative', bound: 'exact' })
    }
    tell('Aland', 'Borland', 'Military Deaths', 200 * day)
    tell('Aland', 'Borland', 'Tanks', 8 * day)
    tell('Aland', 'Aland', 'Military Deaths', 20 * day)
    if (day % 2 === 0) tell('Counters', 'Borland', 'Military Deaths', 100 * day)
    if (day < 60) tell('Counters', 'Aland', 'Military Deaths', 40 * day)
  }
  return claims
}
const asked = (day: number, claimant: string, victim: string, category = 'Military Deaths'): LossClaim => ({
  day,
  category,
  claimant,
  victim,
  frame: 'cumulative',
  bound: 'exact',
})

test('a speaker is expected to claim what it is wont to claim, not what another does', () => {
  const model = fitBias(war())
  const told = model.predict(asked(100, 'Aland', 'Borland')).predicted
  assert.ok(Math.abs(Math.log(told / 20_000)) < 0.1, String(told))
  const counted = model.predict(asked(101, 'Counters', 'Borland')).predicted
  assert.ok(Math.abs(Math.log(counted / 10_100)) < 0.15, String(counted))
  assert.ok(Math.abs(Math.log(model.predict(asked(100, 'Aland', 'Borland', 'Tanks')).predicted / 800)) < 0.1)
})

test('one mistyped claim moves nothing', () => {
  const claims = war()
  const wrong = claims.map((claim) => (claim.day === 101 && claim.claimant === 'Aland' ? { ...claim, value: 7 } : claim))
  const [right, moved] = [claims, wrong].map((list) => fitBias(list).predict(asked(101, 'Aland', 'Borland')).predicted)
  assert.ok(Math.abs(Math.log(right! / moved!)) < 0.1, `${right} ${moved}`)
})

test('intervals hold the prediction and widen where nothing is near in time', () => {
  const model = fitBias(war())
  const widths = [58, 80, 150].map((day) => {
    const { predicted, low, high } = model.predict(asked(day, 'Counters', 'Aland'))
    assert.ok(low <= predicted && predicted <= high)
    return Math.log(high / low)
  })
  assert.ok(widths[0]! < widths[1]! && widths[1]! < widths[2]!, widths.join(' '))
})

test('the value of what is asked for is not looked at; a model of nothing knows nothing', () => {
  const model = fitBias(war())
  assert.deepEqual(model.predict({ ...asked(70, 'Aland', 'Borland'), value: 3 }), model.predict(asked(70, 'Aland', 'Borland')))
  const empty = fitBias([]).predict(asked(70, 'Aland', 'Borland'))
  assert.ok(empty.high / empty.low > 1000)
})

test('half widths rise with doubt and hold nine tenths', () => {
  const doubts = Array.from({ length: 1000 }, (_, index) => 0.01 + index / 1000)
  const errors = doubts.map((doubt, index) => doubt * ((index * 7919) % 100) * 0.02)
  const spread = calibrate(doubts, errors)
  const inside = doubts.filter((doubt, index) => errors[index]! <= spread(doubt)).length
  assert.ok(inside > 860 && inside < 940, String(inside))
  for (let doubt = 0.02; doubt < 2; doubt += 0.02) assert.ok(spread(doubt) >= spread(doubt - 0.01))
})

test('people and equipment are told apart by the name of the loss', () => {
  assert.ok(arePeople('Civilian Injuries') && arePeople('Military Casualties'))
  assert.ok(!arePeople('AA Systems') && !arePeople('Vehicles & Fuel Tanks'))
})
