import { objectsAfter, subjectsOf } from '../arguments.js'
import type { Crowd } from '../crowd.js'
import { EQUIPMENT } from '../equipment-lexicon.js'
import { singularOf } from '../person-words.js'
import type { Scene } from '../scene.js'
import type { TollDraft, TollRule } from '../toll-rule.js'
import { verbGroup } from '../verb-group.js'
import { wordSet } from '../word-set.js'

const itemOf = ({ sentence }: Scene, { head }: Crowd): string => singularOf(sentence.lower[head]!)

/** What of a row is counted equipment. Aircraft is its own plural. */
const lostItems = (scene: Scene, verb: number, to: number, row: readonly Crowd[]): TollDraft[] =>
  row
    .filter((crowd) => crowd.kind === 'thing' && crowd.quantity !== null && EQUIPMENT.has(itemOf(scene, crowd)))
    .map((crowd) => ({ rule: equipmentLost.id, measure: 'equipment', trigger: verb, words: [verb, to], crowd, item: itemOf(scene, crowd) }))

export const equipmentLost: TollRule = {
  id: 'tolls/equipment-lost',
  reason: 'counted tanks, aircraft, guns and vehicles that are destroyed, downed or lost are equipment',
  words: wordSet('destroyed destroying destroys destroy downed downing down lost loses losing wrecked disabled burned sunk sank'),
  gives: (scene, at) => {
    const { lower } = scene.sentence
    let verb = at
    if (lower[at] === 'down') {
      verb = at - 1
      if (!/^(?:shot|shoot|shooting|brought|shoots)$/.test(lower[verb] ?? '')) return []
    }
    const group = verbGroup(scene.sentence, verb)
    const row = group.passive ? subjectsOf(scene, verb, group) : objectsAfter(scene, at + 1)
    const passive = group.passive ? scene.crowds.filter(({ to, kind }) => to <= group.start && kind === 'thing') : []
    return lostItems(scene, verb, at + 1, row.length > 0 ? row : passive.slice(-3))
  },
  examples: [
    {
      text: 'The army destroyed three tanks and shot down a helicopter.',
      finds: [
        ['equipment', 3, 3],
        ['equipment', 1, 1],
      ],
    },
    { text: 'They lost four aircraft.', finds: [['equipment', 4, 4]] },
  ],
  nearMisses: ['They lost four points.', 'The storm destroyed three houses.'],
}

export const blewUp: TollRule = {
  id: 'tolls/blew-himself-up',
  reason: 'who blows himself up is killed; whether a toll beside it counts him is not said, so that he stands apart from sums',
  words: wordSet('himself herself themselves'),
  gives: (scene, at) => {
    const { lower } = scene.sentence
    const verb = at - 1
    if (!/^(?:blew|blow|blows|blowing|blown|detonated|exploded)$/.test(lower[verb] ?? '')) return []
    if (!/^(?:up|in|at|near|outside|inside|among|amid)$/.test(lower[at + 1] ?? '')) return []
    const row = subjectsOf(scene, verb).filter(({ quantity, kind }) => quantity !== null && kind !== 'thing')
    return row.map((crowd) => ({ rule: blewUp.id, measure: 'killed', trigger: verb, words: [verb, at + 1], crowd }))
  },
  examples: [
    {
      text: 'A suicide bomber blew himself up at the gate, killing nine people.',
      finds: [
        ['killed', 1, 1],
        ['killed', 9, 9],
      ],
    },
  ],
  nearMisses: ['A bomb blew up a bridge.'],
}

export const EQUIPMENT_RULES: readonly TollRule[] = [equipmentLost, blewUp]
