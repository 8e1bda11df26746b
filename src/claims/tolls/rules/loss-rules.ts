import { crowdEndingAt, objectsAfter, rowBefore, subjectsOf } from '../arguments.js'
import { draftsOf } from '../draft.js'
import type { TollRule } from '../toll-rule.js'
import { verbGroup } from '../verb-group.js'
import { wordSet } from '../word-set.js'

export const lostPeople: TollRule = {
  id: 'tolls/lost-people',
  reason: 'people that a party lost were killed; things that it lost are equipment',
  words: wordSet('lost lose loses losing'),
  gives: (scene, verb) => {
    const { lower } = scene.sentence
    if (/^(?:his|her|their|its)$/.test(lower[verb + 1] ?? '') && /^(?:life|lives)$/.test(lower[verb + 2] ?? ''))
      return draftsOf(lostPeople.id, 'killed', verb, [verb, verb + 3], subjectsOf(scene, verb))
    const row = objectsAfter(scene, verb + 1).filter(
      ({ kind, quantity, partitive, low }) => kind === 'counted' || (kind === 'elliptic' && (partitive || low === 0) && quantity !== null),
    )
    const none = lower[verb - 1] === 'without'
    return draftsOf(
      lostPeople.id,
      'killed',
      verb,
      [verb, verb + 1],
      row.map((crowd) => (none && crowd.low === 1 ? { ...crowd, low: 0, high: 0 } : crowd)),
    )
  },
  examples: [
    { text: 'The brigade lost 200 troops near the dam.', finds: [['killed', 200, 200]] },
    { text: 'Seven residents lost their lives.', finds: [['killed', 7, 7]] },
    { text: 'They withdrew without losing a man.', finds: [['killed', 0, 0]] },
  ],
  nearMisses: ['The team lost three games.', 'He lost a leg.'],
}

const HURT = wordSet('injuries injures injury wounds wound burns burn cuts bruises graze grazes concussion concussions fractures')

export const sustainedInjuries: TollRule = {
  id: 'tolls/sustained-injuries',
  reason: 'people who sustain, suffer or receive injuries, or are told of "with wounds", are wounded',
  words: HURT,
  gives: (scene, noun) => {
    const { sentence } = scene
    const { lower } = sentence
    for (let t = noun - 1; t >= 0 && t > noun - 9; t--) {
      const word = lower[t]!
      if (/^(?:sustain|suffer|receiv|got|incurr)(?:ed|s|ing|e|es)?$/.test(word)) {
        const row = subjectsOf(scene, t)
        return draftsOf(sustainedInjuries.id, 'wounded', t, [t, noun + 1], row)
      }
      if (word === 'with' || word === 'for') {
        const adjacent = crowdEndingAt(scene, t)
        if (word === 'for' && !lower.slice(0, t).some((one) => /^treat/.test(one))) return []
        // "a guard escaped with bullet injuries"
        if (!adjacent && /^(?:escaped|survived|fled|hospitalised|hospitalized|left|got)$/.test(lower[t - 1] ?? ''))
          return draftsOf(sustainedInjuries.id, 'wounded', t - 1, [t - 1, noun + 1], subjectsOf(scene, t - 1))
        return adjacent?.role === 'free' ? draftsOf(sustainedInjuries.id, 'wounded', noun, [t, noun + 1], rowBefore(scene, adjacent)) : []
      }
      if (word === ',' || word === ';') return []
    }
    if (lower[noun + 1] === 'to') return draftsOf(sustainedInjuries.id, 'wounded', noun, [noun, noun + 1], objectsAfter(scene, noun + 2))
    return []
  },
  examples: [
    { text: 'Two policemen sustained bullet injuries in the clash.', finds: [['wounded', 2, 2]] },
    { text: 'Their captain escaped with bullet injuries.', finds: [['wounded', 1, 1]] },
    { text: 'One guard suffered a graze to the arm.', finds: [['wounded', 1, 1]] },
    { text: 'The army reported two soldiers with slight wounds.', finds: [['wounded', 2, 2]] },
  ],
  nearMisses: ['The bank received cuts in its budget.'],
}

export const beaten: TollRule = {
  id: 'tolls/beaten',
  reason: 'people who were beaten up, thrashed or assaulted are hurt; "to death" and sport are other rules\' or nobody\'s',
  words: wordSet('beaten beat beating thrashed thrashing assaulted assaulting manhandled'),
  gives: (scene, verb) => {
    const { sentence } = scene
    const { lower } = sentence
    const word = lower[verb]!
    const near = lower.slice(Math.max(0, verb - 3), verb + 2)
    if (lower.slice(verb, verb + 12).some((one, i, all) => one === 'death' && all[i - 1] === 'to')) return []
    const badly = near.some((one) => /^(?:severely|brutally|badly|mercilessly|physically|savagely|ruthlessly)$/.test(one))
    if (near.includes('sexually')) return []
    const up = lower[verb + 1] === 'up'
    const group = verbGroup(sentence, verb)
    const words = [verb, up ? verb + 2 : verb + 1] as const
    const row = group.passive ? subjectsOf(scene, verb, group) : objectsAfter(scene, words[1])
    if (!up && !badly && /^beat/.test(word) && !group.passive) return []
    return draftsOf(
      beaten.id,
      'wounded',
      verb,
      words,
      row.filter(({ kind }) => kind !== 'pronoun' && kind !== 'elliptic'),
    )
  },
  examples: [
    { text: 'At least 20 villagers were beaten up by the gang.', finds: [['wounded', 20, null]] },
    { text: 'The men brutally beat up two drivers.', finds: [['wounded', 2, 2]] },
  ],
  nearMisses: ['The home team beat three rivals.', 'The mob beat a policeman to death.'],
}

export const inHospital: TollRule = {
  id: 'tolls/in-hospital',
  reason: 'people who are in hospital, taken there or in a grave condition after an attack are wounded',
  words: wordSet('hospital hospitals condition'),
  gives: (scene, noun) => {
    const { sentence, reading } = scene
    const { lower } = sentence
    let t = noun - 1
    if (lower[noun] === 'condition' && !lower.slice(Math.max(0, noun - 4), noun).some((word) => GRAVE.test(word))) return []
    while (t > 0 && t > noun - 5 && !/^(?:in|to|into)$/.test(lower[t]!)) t--
    const place = t
    if (!/^(?:in|to|into)$/.test(lower[place]!)) return []
    let verb = place - 1
    if (lower[verb] === 'still') verb--
    if (!/^(?:is|are|was|were|remain|remains|remained|taken|rushed|admitted|brought|evacuated|transferred)$/.test(lower[verb] ?? ''))
      return []
    const around = [lower, reading.sentences[sentence.index - 1]?.lower ?? []]
    if (!around.some((words) => words.some((word) => HARMED.test(word)))) return []
    const row = subjectsOf(scene, verb)
    return draftsOf(
      inHospital.id,
      'wounded',
      verb,
      [verb, noun + 1],
      row.filter(({ kind, quantity }) => kind === 'counted' || (kind === 'elliptic' && quantity !== null)),
    )
  },
  examples: [
    {
      text: 'Two troopers died of their wounds in the night. At least five others are in hospital.',
      finds: [
        ['killed', 2, 2],
        ['wounded', 5, null],
      ],
    },
    {
      text: 'The blast killed a guard. Three pupils were rushed to hospital.',
      finds: [
        ['killed', 1, 1],
        ['wounded', 3, 3],
      ],
    },
  ],
  nearMisses: ['Forty nurses are in the hospital.', 'Two lorries are in a bad condition.'],
}

const GRAVE = /^(?:critical|serious|grave|stable|severe)$/
const HARMED =
  /^(?:kill(?:ed|ing|s)?|wounded|injured|died|dead|wounds|injuries|shot|blast|shelling|bombing|attack|explosion|hurt|shooting)$/
const LIMB = /^(?:legs?|arms?|hands?|shoulders?|foot|feet|thighs?|knees?|ankles?|stomach|abdomen|buttocks?|hips?|wrists?|jaw)$/

export const hitByBullets: TollRule = {
  id: 'tolls/hit-by-bullets',
  reason: 'people hit by bullets, splinters or gunfire, or shot in a limb, are wounded, unless the text says that they died',
  words: wordSet('hit struck shot grazed'),
  gives: (scene, verb) => {
    const { sentence } = scene
    const { lower } = sentence
    const group = verbGroup(sentence, verb)
    if (!group.passive) return []
    const by = lower[verb] !== 'shot' && lower[verb + 1] === 'by'
    const limb = lower[verb] === 'shot' && lower[verb + 1] === 'in'
    if (!by && !limb) return []
    for (let t = verb + 2; t < verb + 6 && t < sentence.length; t++) {
      if (by ? !/^(?:bullets?|gunfire|shrapnel|splinters|pellets|gunshots?|snipers?)$/.test(lower[t]!) : !LIMB.test(lower[t]!)) continue
      const row = subjectsOf(scene, verb, group)
      return draftsOf(
        hitByBullets.id,
        'wounded',
        verb,
        [verb, t + 1],
        row.filter(({ kind }) => kind !== 'pronoun'),
      )
    }
    return []
  },
  examples: [
    { text: 'Two pupils on the roof of a bus were hit by stray bullets.', finds: [['wounded', 2, 2]] },
    { text: 'A paramedic was shot in the leg.', finds: [['wounded', 1, 1]] },
  ],
  nearMisses: ['The bus was hit by bullets.', 'The film was shot in the hand of a master.'],
}

export const LOSS_RULES: readonly TollRule[] = [lostPeople, sustainedInjuries, beaten, inHospital, hitByBullets]
