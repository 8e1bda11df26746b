import type { Measure } from '../../claim.js'
import { crowdEndingAt, objectsAfter, rowAfter, rowBefore, subjectsOf } from '../arguments.js'
import { BRINGS } from '../casualty-verbs-lexicon.js'
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
  const adjacent = crowdEndingAt(scene, sentence.lower[state - 1] === 'as' ? state - 1 : state)
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
    let objects = objectsAfter(scene, at + 1)
    // "shot dead, Omar Sadiq, a farmer"
    if (sentence.lower[at + 1] === ',') objects = objectsAfter(scene, at + 2).filter(({ kind }) => kind === 'name')
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
    // "the rebel dead at 26" names the dead of a side
    const next = sentence.lower[at + 1] ?? ''
    if (/^(?:number|numbers|numbered|numbering)$/.test(next) && before !== 'found') return []
    if (next === 'at' && !/^(?:found|pronounced|declared)$/.test(before)) return []
    // "dozens of dead"
    if (before === 'of') {
      const many = crowdEndingAt(scene, at - 1)
      return many?.kind === 'elliptic' ? draftsOf(dead.id, 'killed', at, [at, at + 1], [many]) : []
    }
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
    { text: 'Two men were pronounced dead at the scene.', finds: [['killed', 2, 2]] },
    { text: 'The ministry spoke of 170 troops dead.', finds: [['killed', 170, 170]] },
  ],
  nearMisses: ['The soldiers were dead tired.', 'The plan is dead.'],
}

const STATES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['fatalities', 'killed'],
  ['deaths', 'killed'],
  ['victims', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['casualties', 'casualties'],
  ['losses', 'killed'],
])

const TO_NUMBER =
  /^(?:number|numbers|numbered|numbering|total|totals|totalled|totaled|at|to|reached|reach|exceed|exceeds|exceeded|of|:|-|–|—|stands?|stood|his|her|its|their|column|unit|side|own|is|was|rose|the|"|“|had|has)$/

export const stateNumber: TollRule = {
  id: 'tolls/state-number',
  reason: 'the number that "the dead", "the wounded" or "the displaced" are put at, or that follows them in a table, is the toll',
  words: new Set(STATES.keys()),
  gives: (scene, at) => {
    const { sentence, crowds, crowdAt } = scene
    const { lower } = sentence
    const opens =
      at === 0 || /^(?:the|its|their|his|of|rebel|army|government|civilian|civilians|military|,|;|•|-|–|"|“)$/.test(lower[at - 1]!)
    // "estimated Ruritanian casualties at 40"
    const theirs = /^\p{Lu}/u.test(sentence.form[at - 1] ?? '') && sentence.upos[at - 1] === 'ADJ' && lower[at + 1] === 'at'
    if (!(opens || theirs) || (lower[at + 1] === 'of' && !/^(?:his|her|its|their)$/.test(lower[at + 2] ?? ''))) return []
    // "raising their military losses to 84", not the losses of a firm
    if (lower[at] === 'losses' && !(lower[at + 1] === 'to' && lower.slice(Math.max(0, at - 4), at).some((one) => BRINGS.test(one))))
      return []
    const owned = lower[at + 1] === 'of'
    for (let t = at + 1; t < sentence.length && t < at + 8; t++) {
      const crowd = crowds[crowdAt[t]!]
      if (crowd) {
        if (crowd.kind !== 'elliptic' || crowd.from !== t || t === at + 1 || crowd.quantity === null) return []
        const link = lower[t - 1]!
        if (
          !/^(?:number|numbers|numbered|numbering|at|to|:|total|totals|totalled|totaled|reached|exceed|exceeds|exceeded|-|–|—|"|“|is|was)$/.test(
            link,
          )
        )
          return []
        if (lower[at] === 'losses' && /^(?:killed|dead|wounded|injured)$/.test(lower[crowd.to] ?? '')) return []
        return draftsOf(stateNumber.id, STATES.get(lower[at]!)!, at, [at, at + 1], [crowd], lower[at] === 'losses' ? { running: true } : {})
      }
      if (!TO_NUMBER.test(lower[t]!) && !(owned && t <= at + 4 && sentence.upos[t] === 'NOUN')) return []
    }
    return []
  },
  examples: [
    { text: 'The union holds that the dead number close to 3,000.', finds: [['killed', 3000, 3000]] },
    { text: 'The minister put the rebel dead at 26.', finds: [['killed', 26, 26]] },
    { text: 'The priest put the dead of his parish at 164.', finds: [['killed', 164, 164]] },
    { text: 'The General Staff estimated Russian casualties at 49,000.', finds: [['casualties', 49000, 49000]] },
    {
      text: 'It said that 25 more of its soldiers had been killed, raising its military losses to 84.',
      finds: [
        ['killed', 25, 25],
        ['killed', 84, 84],
      ],
    },
    { text: 'Killed: 12', finds: [['killed', 12, 12]] },
  ],
  nearMisses: ["The dead were buried at 12 o'clock.", 'The wounded arrived at 9 p.m.'],
}

export const labelList: TollRule = {
  id: 'tolls/label-list',
  reason: 'after a label such as "Dead:" or "Wounded:" each number of people in the list is a toll',
  words: new Set(['dead', 'killed', 'deaths', 'fatalities', 'wounded', 'injured', 'missing', 'displaced', 'captured', 'detained']),
  gives: (scene, at) => {
    const { sentence, crowds } = scene
    const { lower } = sentence
    if (lower[at + 1] !== ':' || !(at === 0 || /^(?:[•*;.\-–—|]|and)$/.test(lower[at - 1]!) || at === 1)) return []
    const measure = STATES.get(lower[at]!) ?? (lower[at] as Measure)
    const first = crowds.findIndex(({ from }) => from === at + 2)
    if (first < 0) return []
    const row: Crowd[] = []
    for (let i = first; i < crowds.length; i++) {
      const crowd = crowds[i]!
      const link = i === first ? ',' : lower.slice(crowds[i - 1]!.to, crowd.from).join(' ')
      if (!/^(?:,|and|, and|\+|\/)?$/.test(link)) break
      if (crowd.quantity !== null && !(crowd.kind === 'thing' && crowd.quantity.written === 'article'))
        row.push(crowd.kind === 'thing' ? { ...crowd, kind: 'elliptic' } : { ...crowd, role: 'free' })
    }
    return draftsOf(labelList.id, measure, at, [at, at + 2], row)
  },
  examples: [
    {
      text: 'Dead: 132 pupils, 9 teachers',
      finds: [
        ['killed', 132, 132],
        ['killed', 9, 9],
      ],
    },
  ],
  nearMisses: ['Rescued: 960', 'Missing: a plan'],
}

const LOST_GROUP = wordSet('them dead fatalities victims killed casualties wounded injured slain deceased')

export const amongTheDead: TollRule = {
  id: 'tolls/among-the-dead',
  reason: 'who is told to be among the dead or wounded is a part of their number',
  words: LOST_GROUP,
  gives: (scene, at) => {
    const { sentence, crowds } = scene
    const { lower } = sentence
    let t = at - 1
    if (/^(?:the|those)$/.test(lower[t] ?? '')) t--
    if (!/^(?:among|amongst)$/.test(lower[t] ?? '')) return []
    const measure = STATES.get(lower[at]!) ?? 'killed'
    const words = [t, at + 1] as const
    if (lower[at] === 'them' && !/^(?:was|were|is|are|also|been|be)$/.test(lower[t - 1] ?? '')) return []
    let verb = at + 1
    while (/^(?:in|the|attack|blast|clash|clashes|incident|and|wounded|also)$/.test(lower[verb] ?? '')) verb++
    if (/^(?:was|were|is|are)$/.test(lower[verb] ?? '')) {
      const next = crowds.find(({ from }) => from >= verb + 1)
      return next && next.from <= verb + 4 ? draftsOf(amongTheDead.id, measure, at, words, rowAfter(scene, next), { part: true }) : []
    }
    if (!/^(?:was|were|is|are|also|been|be)$/.test(lower[t - 1] ?? '')) return []
    const subjects = subjectsOf(scene, t)
    return draftsOf(
      amongTheDead.id,
      measure,
      at,
      words,
      subjects.filter(({ kind }) => kind !== 'pronoun'),
      { part: true },
    )
  },
  examples: [
    {
      text: 'The blast killed nine people. Among the dead were two nurses.',
      finds: [
        ['killed', 9, 9],
        ['killed', 2, 2],
      ],
    },
    {
      text: 'The blast killed nine people. Two nurses were among the dead.',
      finds: [
        ['killed', 9, 9],
        ['killed', 2, 2],
      ],
    },
  ],
  nearMisses: ['He walked among the dead.'],
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
  assaulted thrashed hacked hack hacking stabbed stab stabbing beaten beat beating clubbed stoned stoning tortured shot shooting crushed burnt burned burning bludgeoned bludgeoning
  trampled starved lynched battered hit butchered thrashed strangled knifed axed bled put puts putting choked sprayed kicked knocked
`)

/** Verbs of dying without anybody who does it. */
const ALONE = /^(?:burned|burnt|starved|froze|bled|choked|suffocated|drowned)$/

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
    if (adjacent?.role === 'free') return draftsOf(toDeath.id, 'killed', verb, words, rowBefore(scene, adjacent))
    // "four of a family, among them two toddlers, burned to death"
    return ALONE.test(sentence.lower[verb]!) ? draftsOf(toDeath.id, 'killed', verb, words, subjectsOf(scene, verb, group)) : []
  },
  examples: [
    { text: 'Two brothers were hacked to death by rebels.', finds: [['killed', 2, 2]] },
    { text: 'The mob beat a policeman to death.', finds: [['killed', 1, 1]] },
    { text: 'Militants stabbed to death three men.', finds: [['killed', 3, 3]] },
    {
      text: 'Four members of one family, among them two toddlers, burned to death.',
      finds: [
        ['killed', 4, 4],
        ['killed', 2, 2],
      ],
    },
  ],
  nearMisses: ['The judge sentenced two men to death.'],
}

export const DEAD_RULES: readonly TollRule[] = [shotDead, amongTheDead, stateNumber, labelList, dead, missing, toDeath]
