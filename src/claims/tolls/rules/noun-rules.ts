import type { Measure } from '../../claim.js'
import { objectsAfter, rowAfter, subjectsOf } from '../arguments.js'
import { BRINGS } from '../casualty-verbs-lexicon.js'
import { type Crowd, isCounted } from '../crowd.js'
import { draftsOf } from '../draft.js'
import type { Scene } from '../scene.js'
import type { TollRule } from '../toll-rule.js'
import { wordSet } from '../word-set.js'

const NOUNS: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...[
    ...wordSet(`death deaths fatality fatalities killing killings murder murders assassination assassinations execution executions homicide homicides
    slaying slayings massacre beheading beheadings lynching lynchings loss losses`),
  ].map((word) => [word, 'killed'] as const),
  ...[...wordSet('casualties casualty')].map((word) => [word, 'casualties'] as const),
  ...[...wordSet('injury injuries wounding')].map((word) => [word, 'wounded'] as const),
  ...[...wordSet('abduction abductions kidnapping kidnappings')].map((word) => [word, 'abducted'] as const),
])

/** "104 military deaths": the number stands before the noun. */
function countedNoun({ crowds, crowdAt }: Scene, noun: number): Crowd | null {
  const crowd = crowds[crowdAt[noun] ?? -1]
  if (!crowd || crowd.quantity === null || crowd.to !== noun + 1) return null
  if (crowd.quantity.written === 'article') return null
  return { ...crowd, kind: 'counted' }
}

export const countedDeaths: TollRule = {
  id: 'tolls/counted-deaths',
  reason: 'a number before deaths, fatalities, casualties or losses is the toll',
  words: wordSet(
    'death deaths fatalities casualties losses killings murders homicides assassinations executions fatality casualty injuries beheadings abductions kidnappings',
  ),
  gives: (scene, noun) => {
    const crowd = countedNoun(scene, noun)
    if (!crowd) return []
    return draftsOf(countedDeaths.id, NOUNS.get(scene.sentence.lower[noun]!) ?? 'killed', noun, [noun, noun + 1], [crowd])
  },
  examples: [
    { text: 'Armenia has recorded 104 military deaths.', finds: [['killed', 104, 104]] },
    { text: 'The strike caused no casualties.', finds: [['casualties', 0, 0]] },
    { text: 'Officials put it at 2,300 casualties.', finds: [['casualties', 2300, 2300]] },
    { text: 'Headquarters confirmed only one death.', finds: [['killed', 1, 1]] },
  ],
  nearMisses: ['The army admitted losses.'],
}

/** The "of" of "the murder of", "the massacre [of …]", "the killings during the past 72 hours of", or -1. */
function ofAfter(lower: readonly string[], noun: number): number {
  if (lower[noun + 1] === 'of') return noun + 1
  if (/^[[(]$/.test(lower[noun + 1] ?? '') && lower[noun + 2] === 'of') return noun + 2
  if (!/^(?:on|in|during|this|last|over|yesterday|today)$/.test(lower[noun + 1] ?? '')) return -1
  for (let t = noun + 2; t < noun + 8; t++) {
    if (lower[t] === 'of') return t
    if (/^(?:[,.;:]|and|by|was|were|at)$/.test(lower[t] ?? '.')) return -1
  }
  return -1
}

export const deathOf: TollRule = {
  id: 'tolls/death-of',
  reason: 'the people after "the death of", "the killing of", "the loss of" are the victims',
  words: new Set(NOUNS.keys()),
  gives: (scene, noun) => {
    const { sentence } = scene
    const { lower } = sentence
    const colon = /^loss/.test(lower[noun]!) ? lower.indexOf(':', noun) : -1
    if (colon > 0 && colon <= noun + 3)
      return draftsOf(
        deathOf.id,
        'killed',
        noun,
        [noun, noun + 1],
        objectsAfter(scene, colon + 1, true).filter(({ kind }) => kind === 'counted'),
      )
    const of = ofAfter(lower, noun)
    if (of < 0) return []
    if (lower[noun - 1] === 'to' && lower[noun] === 'death') return []
    const row = objectsAfter(scene, of + 1, true)
    const first = row[0]
    if (!first) return []
    const measure = NOUNS.get(lower[noun]!)!
    if (measure === 'wounded' && first.kind !== 'counted' && first.kind !== 'elliptic') return []
    if (/^loss/.test(lower[noun]!) && first.kind !== 'counted') return []
    return draftsOf(deathOf.id, measure, noun, [noun, noun + 1], row)
  },
  examples: [
    { text: 'A monitor reported the death of a child.', finds: [['killed', 1, 1]] },
    { text: 'The murder of six Jesuits shocked the capital.', finds: [['killed', 6, 6]] },
    {
      text: 'It killed 30 fighters for the loss of six of its men.',
      finds: [
        ['killed', 30, 30],
        ['killed', 6, 6],
      ],
    },
  ],
  nearMisses: ['The death of the plan was announced.'],
}

export const livesLost: TollRule = {
  id: 'tolls/lives',
  reason: 'lives that are claimed, cost, taken or lost are people killed',
  words: wordSet('life lives'),
  gives: (scene, noun) => {
    const { sentence, crowds, crowdAt } = scene
    const { lower } = sentence
    let verb = noun - 1
    while (
      verb >= 0 &&
      verb > noun - 8 &&
      !/^(?:claim|cost|take|took|taken|consume|end|lose|lost|snuff)(?:s|d|ed|ing)?$|^(?:claiming|taking|losing|costing|ending)$/.test(
        lower[verb]!,
      )
    )
      verb--
    if (verb < 0 || verb <= noun - 8) {
      // "eight comrades gave their lives"
      let given = noun - 1
      if (/^(?:his|her|their|own)$/.test(lower[given] ?? '')) given--
      if (lower[given] === 'down') given--
      if (given === noun - 1 || !/^(?:gave|given|give|sacrificed|laid)$/.test(lower[given] ?? '')) return []
      return draftsOf(livesLost.id, 'killed', given, [given, noun + 1], subjectsOf(scene, given))
    }
    const words = [verb, noun + 1] as const
    if (lower[noun + 1] === 'of') return draftsOf(livesLost.id, 'killed', verb, words, objectsAfter(scene, noun + 2, true))
    const crowd = crowds[crowdAt[noun] ?? -1]
    if (crowd?.quantity && crowd.quantity.written !== 'article')
      return draftsOf(livesLost.id, 'killed', verb, words, [{ ...crowd, kind: 'counted' }])
    return []
  },
  examples: [
    { text: 'Eight of our comrades gave their lives.', finds: [['killed', 8, 8]] },
    { text: 'The war has claimed over 2,800 lives.', finds: [['killed', 2801, null]] },
    {
      text: 'Air raids cost the lives of at least 280 civilians and ten medics.',
      finds: [
        ['killed', 280, null],
        ['killed', 10, 10],
      ],
    },
  ],
  nearMisses: ['Doctors saved 12 lives.', 'Two coaches gave the club new life.'],
}

const TOLL_LINK =
  /^(?:at|to|of|is|was|were|reached|reaches|hit|passed|exceeded|stood|stands|:|topped|as|be|reach|exceed|exceeds|than|total|hits|became|passes|tops|surpassed|surpasses)$/

/** A toll that "has passed 300" is of more than 300. */
function beyond(crowd: Crowd, link: string): Crowd {
  if (!/^(?:passed|passes|exceed(?:s|ed)?|topp?(?:s|ed)|surpass(?:es|ed)?)$/.test(link)) return crowd
  if (crowd.bound !== 'exact' || crowd.low === null || crowd.low !== crowd.high) return crowd
  return { ...crowd, low: crowd.low + 1, high: null, bound: 'more_than' }
}

export const deathToll: TollRule = {
  id: 'tolls/death-toll',
  reason: 'the number that a toll stands at, or is put at, is the toll',
  words: wordSet('toll'),
  gives: (scene, noun) => {
    const { sentence, crowds } = scene
    const { lower } = sentence
    for (let at = noun + 1; at < sentence.length && at < noun + 22; at++) {
      const word = lower[at]!
      if (word === ';' || word === '.') return []
      const crowd = crowds.find(({ from }) => from === at)
      if (!crowd || crowd.quantity === null || crowd.quantity.written === 'article') continue
      const before = lower[crowd.from - 1] ?? ''
      if (!TOLL_LINK.test(before)) continue
      if (before === 'of' && at > noun + 3) continue
      const wounded = /^(?:injur|wound)/.test(lower[noun - 1] ?? '')
      // "the toll at 11 dead and 65 wounded": the states after the numbers say it themselves
      if (/^(?:dead|killed|wounded|injured|missing|deaths|fatalities|casualties)$/.test(lower[crowd.to] ?? '')) return []
      return draftsOf(
        deathToll.id,
        wounded ? 'wounded' : 'killed',
        noun,
        [noun, noun + 1],
        [{ ...beyond(crowd, before), kind: crowd.kind === 'thing' ? 'elliptic' : crowd.kind }],
        // "raising their toll to 223" counts all so far
        before === 'to' && lower.slice(Math.max(0, noun - 4), noun).some((one) => BRINGS.test(one)) ? { running: true } : {},
      )
    }
    return []
  },
  examples: [
    { text: 'A security source put the toll at 31.', finds: [['killed', 31, 31]] },
    { text: 'The death toll rose to 62.', finds: [['killed', 62, 62]] },
    { text: 'The death toll has passed 300.', finds: [['killed', 301, null]] },
  ],
  nearMisses: ['The toll on the bridge rose.', 'The quake took a toll.'],
}

const FOUND =
  /^(?:found|recovered|retrieved|discovered|brought|counted|pulled|dug|buried|lay|lying|exhumed|received|given|unearthed|collected|identified|spoken|seen|saw|handed|fished|floating|washed|hanging|strewn|delivered|taken|spotted|carried|located)$/

export const bodiesFound: TollRule = {
  id: 'tolls/bodies',
  reason: 'bodies that are found, brought or counted are people killed',
  words: wordSet('body bodies corpse corpses'),
  gives: (scene, noun) => {
    const { sentence, crowds, crowdAt } = scene
    const { lower } = sentence
    let found = -1
    for (let t = 0; t < sentence.length; t++)
      if (FOUND.test(lower[t]!) && (found < 0 || Math.abs(t - noun) < Math.abs(found - noun))) found = t
    if (found < 0) return []
    const words = [noun, noun + 1] as const
    if (lower[noun + 1] === 'of') {
      const row = objectsAfter(scene, noun + 2, true)
      if (row.some(isCounted))
        return draftsOf(
          bodiesFound.id,
          'killed',
          noun,
          words,
          row.filter(({ kind }) => kind !== 'pronoun'),
        )
    }
    const crowd = crowds[crowdAt[noun] ?? -1]
    if (!crowd?.quantity) return []
    // "47 bodies of rebels"
    const whose = lower[noun + 1] === 'of' ? crowds[crowd.index + 1] : undefined
    if (whose?.kind === 'bare' && whose.from <= noun + 3)
      return draftsOf(bodiesFound.id, 'killed', noun, words, [{ ...crowd, kind: 'counted', head: whose.head, to: whose.to }])
    return draftsOf(bodiesFound.id, 'killed', noun, words, rowAfter(scene, { ...crowd, kind: 'counted' }))
  },
  examples: [
    { text: 'The body of a villager was found near the river.', finds: [['killed', 1, 1]] },
    { text: 'We buried 47 bodies of rebels.', finds: [['killed', 47, 47]] },
    { text: 'Villagers recovered 12 bodies.', finds: [['killed', 12, 12]] },
  ],
  nearMisses: ['The body of the report was published.', 'Two bodies regulate the sector.'],
}

/** The number that stands before its noun: "bringing to 62 the number of". */
function numberBrought({ sentence, crowds }: Scene, noun: number): Crowd | undefined {
  const { lower } = sentence
  const crowd = lower[noun - 1] === 'the' ? crowds.find(({ to, from }) => to <= noun && to >= noun - 1 && from < noun - 1) : undefined
  if (!crowd?.quantity || crowd.quantity.written === 'article' || crowd.quantity.to < noun - 1) return undefined
  return lower[crowd.from - 1] === 'to' && BRINGS.test(lower[crowd.from - 2] ?? '') ? { ...crowd, kind: 'elliptic' } : undefined
}

function measureOf(state: string): Measure {
  if (/^(?:wounded|injured)$/.test(state)) return 'wounded'
  return state === 'missing' || state === 'displaced' ? state : 'killed'
}

export const numberKilled: TollRule = {
  id: 'tolls/number-killed',
  reason: '"the number of people killed" counts whom its verb gives: had reached 31, stands at 31, is 31',
  words: wordSet('number count tally'),
  gives: (scene, noun) => {
    const { sentence, crowds } = scene
    const { lower } = sentence
    const counted = lower[noun] === 'number'
    let state = -1
    for (let t = noun + 1; t < noun + 9 && t < sentence.length; t++)
      if (/^(?:killed|dead|deaths|fatalities|fallen|slain|lost|died|wounded|injured|missing|displaced|victims)$/.test(lower[t]!))
        state = state < 0 ? t : state
    // "the number killed there" as well as "the number of people killed"
    if (counted && (state < 0 || (lower[noun + 1] !== 'of' && (state !== noun + 1 || lower[noun - 1] !== 'the')))) return []
    if (!counted && !BRINGS.test(lower[noun - 2] ?? '')) return []
    // "bringing to 62 the number of Swedes killed"
    const first = counted ? numberBrought(scene, noun) : undefined
    for (const crowd of first ? [first] : crowds) {
      if (crowd === first) {
        const who = crowds.find(({ from, kind }) => from > noun && from < state && kind === 'bare')
        return draftsOf(
          numberKilled.id,
          measureOf(lower[state]!),
          noun,
          [noun, noun + 1],
          [who ? { ...crowd, head: who.head, kind: 'counted' } : crowd],
          { running: true },
        )
      }
      if (crowd.from <= Math.max(noun, state) || crowd.quantity === null || crowd.quantity.written === 'article') continue
      if (!/^(?:to|at|reached|reach|is|was|exceeded|exceed|exceeds|passed|hit|be|of|:)$/.test(lower[crowd.from - 1] ?? '')) continue
      if (crowd.kind !== 'elliptic' && crowd.kind !== 'counted') continue
      const measure = measureOf(lower[state] ?? 'killed')
      const who = counted ? crowds.find(({ from, kind }) => from > noun && from < state && kind === 'bare') : undefined
      const running = BRINGS.test(lower[noun - 2] ?? '') ? { running: true as const } : {}
      return draftsOf(
        numberKilled.id,
        measure,
        noun,
        [noun, noun + 1],
        [who ? { ...crowd, head: who.head, kind: 'counted' } : crowd],
        running,
      )
    }
    return []
  },
  examples: [
    { text: 'The number of cadets killed in the raid has reached 31.', finds: [['killed', 31, 31]] },
    { text: 'It published more names, which brings the number of the fallen to 158.', finds: [['killed', 158, 158]] },
    {
      text: 'A sergeant was killed, bringing to 62 the number of Swedes killed in action since May.',
      finds: [
        ['killed', 1, 1],
        ['killed', 62, 62],
      ],
    },
    {
      text: 'Eight people were killed, which brings the count to 141.',
      finds: [
        ['killed', 8, 8],
        ['killed', 141, 141],
      ],
    },
  ],
  nearMisses: ['The number of shops rose to 40.', 'It brought to 12 the number of schools.', 'A number of cadets were killed.'],
}

export const NOUN_RULES: readonly TollRule[] = [numberKilled, countedDeaths, deathOf, livesLost, deathToll, bodiesFound]
