import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../../src/claims/claim.js'
import type { Figure } from '../../src/figures/figure.js'
import { reconcile } from '../../src/figures/reconcile.js'
import { alandMinistry, borland, borlandMinistry, doctors, documentsOf, makeClaim, mission, type Said } from './make-claim.js'

function figuresOf(said: readonly Said[], days?: readonly string[], asOf?: string): Figure[] {
  const claims = said.map(makeClaim)
  return reconcile(claims, documentsOf(claims, days), new Map(), asOf === undefined ? {} : { asOf })
}
function figureOf(...said: Said[]): Figure {
  const figures = figuresOf(said)
  assert.equal(figures.length, 1)
  return figures[0]!
}
const range = ({ low, best, high }: Figure) => [low, best, high]
/** What Borland says of Aland's soldiers: it makes the two foes. */
const boast: Said = { id: 'boast', by: borlandMinistry, low: 40 }
const admission: Said = { id: 'admission', by: alandMinistry, low: 12 }

test('a side that admits its own fallen sets a floor, and no best', () => {
  const figure = figureOf(admission)
  assert.deepEqual(range(figure), [12, null, null])
  assert.equal(figure.basis, 'admission')
  assert.equal(figure.grade, 'weak')
  assert.equal(figure.reason, 'Aland (Ministry of Defence of Aland) admits 12 of its forces killed. No independent count.')
})

test('its count of its own civilians is a position with an interest', () => {
  const figure = figureOf({ ...admission, class: 'civilian' })
  assert.deepEqual(range(figure), [null, null, null])
  assert.equal(figure.basis, 'none')
  assert.deepEqual(
    figure.positions.map(({ side, low, high, interest }) => [side, low, high, interest]),
    [['XAA', 12, 12, 'own_loss']],
  )
})

test('a claim of enemy losses sets the upper end and nothing else', () => {
  const figure = figureOf(boast)
  assert.deepEqual(range(figure), [null, null, 40])
  assert.equal(figure.basis, 'none')
  assert.deepEqual(range(figureOf({ ...boast, high: null, bound: 'at_least' })), [null, null, null])
})

test('of civilians a side sets no upper end for those it kills', () => {
  assert.equal(figureOf({ ...boast, class: 'civilian' }).high, null)
})

test('a side that owns up to civilians whom it killed sets a floor', () => {
  const figure = figureOf({ ...boast, class: 'civilian', act: 'admit' })
  assert.deepEqual(range(figure), [40, null, null])
  assert.equal(figure.basis, 'admission')
})

test('both sides are never averaged', () => {
  const figure = figureOf(admission, boast)
  assert.deepEqual(range(figure), [12, null, 40])
  assert.equal(figure.grade, 'fair')
  assert.deepEqual(
    figure.positions.map(({ side, low, high }) => [side, low, high]),
    [
      ['XAA', 12, 12],
      ['XBB', 40, 40],
    ],
  )
})

test('a count without an interest gives best, and a floor', () => {
  const figure = figureOf(admission, boast, { id: 'count', by: mission, low: 21 })
  assert.deepEqual(range(figure), [21, 21, 40])
  assert.equal(figure.basis, 'independent')
  assert.equal(figure.independentOrigins, 1)
  assert.equal(figure.grade, 'fair')
})

test('two counts that agree confirm; the higher stands, since each sees a part', () => {
  const figure = figureOf({ id: 'one', by: mission, low: 20 }, { id: 'two', by: doctors, low: 21 })
  assert.deepEqual(range(figure), [21, 21, null])
  assert.equal(figure.grade, 'confirmed')
  assert.equal(figure.independentOrigins, 2)
})

test('an outlet’s own voice is no origin; it sets a floor only where nobody else speaks', () => {
  const alone = figureOf({ id: 'voice', low: 30 })
  assert.deepEqual([...range(alone), alone.independentOrigins, alone.reliability, alone.credibility], [30, null, null, 0, 'F', 6])
  assert.deepEqual(range(figureOf({ id: 'voice', low: 30 }, boast)), [null, null, 40])
})

test('where a floor lies above a ceiling, high is open and the grade contested', () => {
  const figure = figureOf(admission, { ...boast, low: 5 })
  assert.deepEqual(range(figure), [12, null, null])
  assert.equal(figure.grade, 'contested')
  assert.match(figure.reason, /contradict/)
})

test('"about" and "nearly" are no floors: a tenth either way', () => {
  assert.deepEqual(range(figureOf({ ...admission, low: 100, bound: 'approx' }, { ...boast, low: 300, bound: 'approx' })), [90, null, 330])
})

test('what is denied is a position without numbers, and alone no figure', () => {
  const denial: Said = { id: 'denial', by: alandMinistry, low: 40, act: 'deny' }
  assert.deepEqual(figuresOf([denial]), [])
  const figure = figureOf(boast, denial)
  assert.deepEqual(range(figure), [null, null, 40])
  assert.deepEqual(
    figure.positions.map(({ side, low, high }) => [side, low, high]),
    [
      ['XAA', null, null],
      ['XBB', 40, 40],
    ],
  )
})

test('fears and forecasts are no floors', () => {
  assert.deepEqual(figuresOf([{ id: 'fear', by: mission, low: 90, act: 'speculate' }]), [])
})

test('a later word of a speaker overtakes the earlier, and a late copy of the old one revives nothing', () => {
  const [figure] = figuresOf(
    [
      { ...admission, id: 'a' },
      { ...admission, id: 'b', low: 15 },
      { ...admission, id: 'c', low: 12 },
    ],
    ['2021-03-01', '2021-03-02', '2021-03-03'],
  )
  assert.deepEqual(range(figure!), [15, null, null])
  assert.deepEqual(figure!.superseded, ['a', 'c'])
})

test('a number that is taken back has no effect', () => {
  const wrong: Said = { ...boast, id: 'a', by: borlandMinistry, low: 51 }
  const [corrected] = figuresOf([wrong, { ...wrong, id: 'b', low: 15, toll: { supersedes: { value: 51 } } }], ['2021-03-01', '2021-03-02'])
  assert.deepEqual([range(corrected!), corrected!.superseded], [[null, null, 15], ['a']])
  const [retracted] = figuresOf([wrong, { ...wrong, id: 'b', act: 'retract' }], ['2021-03-01', '2021-03-02'])
  assert.deepEqual([range(retracted!), retracted!.grade, retracted!.superseded], [[null, null, null], 'discounted', ['a', 'b']])
})

test('subsets add nothing; of another class they are floors', () => {
  const whole: Said = { id: 'whole', document: 'd', by: mission, class: 'mixed', low: 9 }
  const figures = figuresOf([
    whole,
    { id: 'soldiers', document: 'd', by: mission, low: 6, toll: { subsetOf: 'whole' } },
    { id: 'officers', document: 'd', by: mission, class: 'mixed', low: 2, toll: { subsetOf: 'whole' } },
  ])
  assert.deepEqual(
    figures.map((figure) => [figure.victimClass, ...range(figure)]),
    [
      ['mixed', 9, 9, null],
      ['state_forces', 6, null, null],
    ],
  )
})

test('running tolls are one series, never summed; an older ceiling does not cover the newer toll', () => {
  const since = { frame: 'cumulative', since: '2021-02-01' } as const
  const figures = figuresOf(
    [
      { ...admission, id: 'a', toll: { ...since, asOf: '2021-02-10' } },
      { ...boast, id: 'b', low: 90, toll: { ...since, asOf: '2021-02-12' } },
      { ...admission, id: 'c', low: 20, toll: { ...since, asOf: '2021-02-20' } },
    ],
    ['2021-02-10', '2021-02-12', '2021-02-20'],
  )
  assert.equal(figures.length, 1)
  const figure = figures[0]!
  assert.deepEqual([figure.incident, figure.from, figure.asOf, ...range(figure)], [undefined, '2021-02-01', '2021-02-20', 20, null, null])
  assert.deepEqual(figure.superseded, ['a'])
})

test('as of a day, what came later is unknown', () => {
  const said: Said[] = [
    { ...admission, id: 'a' },
    { id: 'count', by: mission, low: 21 },
  ]
  const days = ['2021-03-01', '2021-03-05']
  assert.deepEqual(figuresOf(said, days, '2021-03-04').map(range), [[12, null, null]])
  assert.deepEqual(figuresOf(said, days, '2021-03-05').map(range), [[21, 21, null]])
  assert.deepEqual(figuresOf(said, days, '2021-02-28'), [])
})

test('a verification by somebody without an interest gives best', () => {
  const figure = figureOf(boast, { id: 'verdict', by: mission, assessment: { about: ['boast'], verdict: 'verified' } })
  assert.deepEqual(
    [...range(figure), figure.basis, figure.grade, figure.reliability, figure.credibility],
    [40, 40, 40, 'verified', 'confirmed', 'A', 1],
  )
  const partisan = figureOf(boast, { id: 'verdict', by: borlandMinistry, assessment: { about: ['boast'], verdict: 'verified' } })
  assert.equal(partisan.best, null)
})

test('what is rejected by somebody without an interest is discounted', () => {
  const figure = figureOf(boast, { id: 'verdict', by: mission, assessment: { about: ['boast'], verdict: 'rejected' } })
  assert.deepEqual([...range(figure), figure.grade], [null, null, null, 'discounted'])
})

test('credited copies count once and change nothing but the list of what was overtaken', () => {
  const claims: Claim[] = [
    makeClaim({ id: 'count', document: 'one', by: mission, low: 21 }),
    makeClaim({ id: 'copy', document: 'two', by: mission, low: 21 }),
    makeClaim({ id: 'voice', document: 'three', low: 21 }),
  ]
  const lineage = new Map([
    ['two', ['one']],
    ['three', ['one']],
  ])
  const [figure] = reconcile(claims, documentsOf(claims), lineage)
  assert.deepEqual(
    [...range(figure!), figure!.origins, figure!.independentOrigins, figure!.superseded],
    [21, 21, null, 1, 1, ['copy', 'voice']],
  )
  assert.deepEqual(
    figure!.positions.flatMap(({ claims }) => claims),
    ['count'],
  )
})

test('the same loss of two parties is two figures', () => {
  assert.deepEqual(
    figuresOf([admission, { ...admission, id: 'other', by: borlandMinistry, of: borland }]).map(({ victimParty, low }) => [
      victimParty,
      low,
    ]),
    [
      ['XAA', 12],
      ['XBB', 12],
    ],
  )
})

test('the word of a nameless source is a position, no floor, whatever it tells', () => {
  const by = {
    actors: [{ mention: 'a security source', country: 'XAA', sector: 'MIL' }],
    mention: 'a security source',
    role: 'anonymous',
    form: 'indirect',
  } as const
  const figure = figureOf({ id: 'leak', by, low: 31, interest: 'own_loss' })
  assert.deepEqual([...range(figure), figure.basis, figure.independentOrigins], [null, null, null, 'none', 0])
  assert.deepEqual(
    figure.positions.map(({ low }) => low),
    [31],
  )
})

test('an official whose state is not known to stand aside is no independent counter', () => {
  const by = {
    actors: [{ mention: 'Colonel Reyes', name: 'Reyes' }],
    mention: 'Colonel Reyes',
    role: 'military',
    form: 'indirect',
  } as const
  assert.equal(figureOf({ id: 'a', by, low: 5, interest: 'unknown' }).best, null)
})

test('fighters whom a state counts without a name are those of the one armed group that it fights', () => {
  const corps = { mention: 'the Free Corps', id: 'free-corps', name: 'Free Corps', country: 'XAA', sector: 'REB' }
  const nameless = { mention: 'militants', sector: 'REB' }
  const figures = figuresOf([
    { id: 'a', by: alandMinistry, of: corps, class: 'armed_group', low: 9, interest: 'enemy_loss' },
    {
      id: 'b',
      by: alandMinistry,
      of: nameless,
      class: 'armed_group',
      low: 4,
      interest: 'unknown',
      day: '2021-03-02',
      where: { name: 'Far', country: 'XAA', precision: 'settlement' },
    },
  ])
  assert.deepEqual(
    figures.map(({ victimParty, high }) => [victimParty, high]),
    [
      ['free-corps', 9],
      ['free-corps', 4],
    ],
  )
})

test('a claim about the whole that lies below its parts does not cover it', () => {
  const week = { frame: 'period', since: '2021-03-01', asOf: '2021-03-07' } as const
  const bare = (claim: Claim): Claim => {
    const { where: _, ...rest } = claim
    return rest
  }
  const claims = [
    makeClaim({ id: 'a', by: mission, low: 20 }),
    makeClaim({ id: 'b', by: mission, low: 15, day: '2021-03-04' }),
    bare(makeClaim({ id: 'week', by: borlandMinistry, low: 30, toll: week })),
  ]
  const figures = reconcile(claims, documentsOf(claims, ['2021-03-05', '2021-03-05', '2021-03-08']))
  const whole = figures.find(({ incident }) => incident === undefined)!
  assert.deepEqual([whole.from, whole.asOf, ...range(whole), whole.grade], ['2021-03-01', '2021-03-07', null, null, null, 'weak'])
  assert.match(whole.reason, /add up to more/)
})
