import { crowdEndingAt, objectsAfter, rowBefore, subjectsOf } from '../arguments.js'
import type { Crowd } from '../crowd.js'
import { draftsOf } from '../draft.js'
import type { Scene } from '../scene.js'
import type { TollRule } from '../toll-rule.js'
import { verbGroup } from '../verb-group.js'
import { wordSet } from '../word-set.js'

const COPULAR = wordSet(
  'was were is are be been found lay lying left leaving leaves confirmed declared pronounced presumed reported feared believed now already brought also all both',
)

/** The people that a state after them ("dead", "missing") is said of: right before it, or the subject of "were found dead". */
function peopleBefore(scene: Scene, state: number): readonly Crowd[] {
  const { sentence } = scene
  const adjacent = crowdEndingAt(scene, state)
  if (adjacent) return adjacent.role === 'free' ? rowBefore(scene, adjacent) : []
  let t = state - 1
  while (t >= 0 && (COPULAR.has(sentence.lower[t]!) || sentence.upos[t] === 'ADV' || sentence.upos[t] === 'AUX')) t--
  if (t === state - 1) return []
  const verb = t + 1
  return subjectsOf(scene, verb, { ...verbGroup(sentence, verb), start: verb })
}

export const shotDead: TollRule = {
  id: 'tolls/shot-dead',
  reason: '"shot dead" kills its object, or its subject in the passive; object may stand between ("shot him dead")',
  words: wordSet('dead'),
  gives: (scene, at) => {
    const { sentence } = scene
    let verb = at - 1
    while (verb >= 0 && verb > at - 8 && !/^(?:shot|shoot|shoots|shooting|gunned|struck|stabbed)$/.test(sentence.lower[verb]!)) verb--
    if (!/^(?:shot|shoot|shoots|shooting|gunned|struck|stabbed)$/.test(sentence.lower[verb] ?? '')) return []
    const words = [verb, at + 1] as const
    const group = verbGroup(sentence, verb)
    if (verb < at - 1) {
      const between = objectsAfter(scene, verb + 1).filter(({ to }) => to <= at)
      return draftsOf(shotDead.id, 'killed', verb, words, between)
    }
    if (group.passive) return draftsOf(shotDead.id, 'killed', verb, words, subjectsOf(scene, verb, group))
    const objects = objectsAfter(scene, at + 1)
    if (objects.length > 0) return draftsOf(shotDead.id, 'killed', verb, words, objects)
    const adjacent = crowdEndingAt(scene, verb)
    return adjacent && adjacent.role === 'free' ? draftsOf(shotDead.id, 'killed', verb, words, rowBefore(scene, adjacent)) : []
  },
  examples: [
    { text: 'Gunmen shot dead a home guard.', finds: [['killed', 1, 1]] },
    { text: 'Five farmers were shot dead on the road.', finds: [['killed', 5, 5]] },
    { text: 'They shot him dead.', finds: [['killed', 1, 1]] },
  ],
  nearMisses: ['He shot at a dead tree.'],
}

export const dead: TollRule = {
  id: 'tolls/dead',
  reason: 'people of whom "dead" is said, before it or as subject of "found dead", "lay dead", "left dead"',
  words: wordSet('dead'),
  gives: (scene, at) => {
    const { sentence } = scene
    const before = sentence.lower[at - 1] ?? ''
    if (/^(?:shot|gunned|struck|stabbed)$/.test(before)) return []
    // "dead bodies", "dead villagers": an adjective of what follows
    if (/^(?:NOUN|PROPN)$/.test(sentence.upos[at + 1] ?? '') && sentence.deprel[at] === 'amod') return []
    return draftsOf(
      dead.id,
      'killed',
      at,
      [at, at + 1],
      peopleBefore(scene, at).filter(({ kind }) => kind !== 'pronoun'),
    )
  },
  examples: [
    { text: 'The raid left eleven soldiers dead.', finds: [['killed', 11, 11]] },
    { text: 'Three workers were found dead in the forest.', finds: [['killed', 3, 3]] },
    { text: 'The ministry spoke of 170 troops dead.', finds: [['killed', 170, 170]] },
  ],
  nearMisses: ['The soldiers were dead tired.', 'The plan is dead.'],
}

export const missing: TollRule = {
  id: 'tolls/missing',
  reason: 'people of whom "missing" or "unaccounted for" is said',
  words: wordSet('missing unaccounted'),
  gives: (scene, at) => {
    const { sentence } = scene
    if (/^(?:NOUN|PROPN)$/.test(sentence.upos[at + 1] ?? '') && sentence.deprel[at] === 'amod') return []
    let row = peopleBefore(scene, at)
    if (row.length === 0 && /^(?:went|gone|go|goes|reported|remain|remained|remains|listed|still|as)$/.test(sentence.lower[at - 1] ?? '')) {
      let verb = at - 1
      if (/^(?:as|still)$/.test(sentence.lower[verb]!)) verb--
      row = subjectsOf(scene, verb)
    }
    return draftsOf(
      missing.id,
      'missing',
      at,
      [at, at + 1],
      row.filter(({ kind }) => kind !== 'pronoun'),
    )
  },
  examples: [
    { text: 'At least 60 soldiers were still missing last week.', finds: [['missing', 60, null]] },
    { text: 'Twelve miners went missing.', finds: [['missing', 12, 12]] },
  ],
  nearMisses: ['Two pages are missing.'],
}

const DEADLY = wordSet(`
  hacked hack hacking stabbed stab stabbing beaten beat beating clubbed stoned stoning tortured shot shooting crushed burnt burned burning bludgeoned bludgeoning
  trampled starved lynched battered hit butchered thrashed strangled knifed axed bled put puts putting choked sprayed kicked knocked
`)

export const toDeath: TollRule = {
  id: 'tolls/to-death',
  reason: '"hacked to death", "put to death": object between or after, or subject of the passive',
  words: wordSet('death'),
  gives: (scene, at) => {
    const { sentence } = scene
    if (sentence.lower[at - 1] !== 'to') return []
    let verb = at - 2
    while (verb >= 0 && verb > at - 12 && !DEADLY.has(sentence.lower[verb]!)) verb--
    if (verb < 0 || !DEADLY.has(sentence.lower[verb]!)) return []
    const words = [verb, at + 1] as const
    const group = verbGroup(sentence, verb)
    if (group.passive) return draftsOf(toDeath.id, 'killed', verb, words, subjectsOf(scene, verb, group))
    const between = objectsAfter(scene, verb + 1).filter(({ to }) => to < at)
    if (between.length > 0) return draftsOf(toDeath.id, 'killed', verb, words, between)
    const after = objectsAfter(scene, at + 1)
    if (after.length > 0) return draftsOf(toDeath.id, 'killed', verb, words, after)
    const adjacent = crowdEndingAt(scene, verb)
    return adjacent && adjacent.role === 'free' ? draftsOf(toDeath.id, 'killed', verb, words, rowBefore(scene, adjacent)) : []
  },
  examples: [
    { text: 'Two brothers were hacked to death by rebels.', finds: [['killed', 2, 2]] },
    { text: 'The mob beat a policeman to death.', finds: [['killed', 1, 1]] },
    { text: 'Militants stabbed to death three men.', finds: [['killed', 3, 3]] },
  ],
  nearMisses: ['The judge sentenced two men to death.'],
}

export const DEAD_RULES: readonly TollRule[] = [shotDead, dead, missing, toDeath]
