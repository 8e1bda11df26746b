import { objectsAfter } from '../arguments.js'
import { BRINGS } from '../casualty-verbs-lexicon.js'
import type { Crowd } from '../crowd.js'
import { draftsOf } from '../draft.js'
import type { Scene } from '../scene.js'
import type { TollRule } from '../toll-rule.js'
import { wordSet } from '../word-set.js'

const LOSS =
  /^(?:kill(?:ed|ing|s)?|dead|died|dies|deaths?|fatalit(?:y|ies)|fallen|fell|losses|slain|casualties|toll|wounded|injured|servicemen)$/
const WOUNDED = /^(?:wounded|injured|injuries|hurt)$/
const KILLED = /^(?:kill(?:ed|ing|s)?|dead|died|dies|deaths?|fatalit(?:y|ies)|fallen|fell|slain|losses|toll)$/
/** What leads from "total" to its number. */
const LINK = /^(?:to|of|at|is|was|reached|reaches|hit|passed|exceeded|exceeds|now|stood|stands|stand|over|than|about|nearly|almost)$/

const PUT = /^(?:put|puts|putting|estimated|estimates|placed)$/
const GROW = /^(?:rose|risen|rises|fell|fallen|climbed|increased|decreased|grew|grown|jumped|soared|doubled|tripled|dropped|declined)$/

/** Does a sentence, or the one before it, tell of people lost? */
function tellsOfLoss({ sentence, reading }: Scene): readonly string[] | undefined {
  const own = sentence.lower
  if (own.some((word) => LOSS.test(word))) return own
  const before = reading.sentences[sentence.index - 1]?.lower
  return before?.some((word) => LOSS.test(word)) ? before : undefined
}

/** The bare number that a total is put at, a few words behind it. */
function numberBehind({ sentence, crowds }: Scene, total: number): Crowd | undefined {
  const { lower } = sentence
  // "for a total of 244": the number's own phrase holds the word
  const around = crowds.find(({ from, to }) => from <= total && total < to)
  if (around) return /^(?:for|to|makes?|making|is|now)$/.test(lower[around.from - 1] ?? '') && around.quantity ? around : undefined
  for (let t = total + 1; t < sentence.length && t < total + 8; t++) {
    if (/^[.;,:]$/.test(lower[t]!)) return undefined
    const crowd = crowds.find(({ from }) => from === t)
    if (crowd?.quantity && crowd.quantity.written !== 'article' && LINK.test(lower[t - 1]!)) return crowd
  }
  return undefined
}

export const newTotal: TollRule = {
  id: 'tolls/total',
  reason: 'the bare number to which a total of losses is brought, or at which it stands, counts all so far',
  words: wordSet('total number figure losses deaths fatalities'),
  gives: (scene, total) => {
    const { lower } = scene.sentence
    // "put the number at 67": only where the number is nothing else's
    const losses = /^(?:losses|deaths|fatalities)$/.test(lower[total]!)
    const brought = losses && lower.slice(Math.max(0, total - 7), total).some((word) => BRINGS.test(word))
    const grown = losses && lower.slice(total + 1, total + 4).some((word) => GROW.test(word))
    // "put the losses at around 1,500"
    const put = losses && lower[total + 1] === 'at' && lower.slice(Math.max(0, total - 5), total).some((word) => PUT.test(word))
    if (losses && (lower[total - 1] === 'total' || (!brought && !grown && !put))) return []
    if (!losses && lower[total] !== 'total' && (lower[total - 1] !== 'the' || !/^(?:at|to)$/.test(lower[total + 1] ?? ''))) return []
    const loss = tellsOfLoss(scene)
    const crowd = loss && numberBehind(scene, total)
    // "a total of 12 soldiers were killed" says whom it counts, and is no total of before and now
    if (!crowd || (crowd.kind !== 'elliptic' && crowd.kind !== 'thing') || crowd.to !== crowd.quantity!.to) return []
    // "put its losses at three wounded": the state behind the number says it itself
    if (put && LOSS.test(lower[crowd.to] ?? '')) return []
    const measure = loss.some((word) => KILLED.test(word)) || !loss.some((word) => WOUNDED.test(word)) ? 'killed' : 'wounded'
    const running = brought || lower[total] === 'total' || lower[total + 1] === 'to'
    return draftsOf(newTotal.id, measure, total, [total, total + 1], [{ ...crowd, kind: 'elliptic' }], running ? { running: true } : {})
  },
  examples: [
    {
      text: 'The ministry reported 21 more soldiers killed, for a total of 244.',
      finds: [
        ['killed', 21, 21],
        ['killed', 244, 244],
      ],
    },
    {
      text: 'The governor announced nine more deaths, bringing the total to 61.',
      finds: [
        ['killed', 9, 9],
        ['killed', 61, 61],
      ],
    },
    {
      text: "Ten soldiers were killed on Monday, bringing the army's losses this year to 300.",
      finds: [
        ['killed', 10, 10],
        ['killed', 300, 300],
      ],
    },
    { text: 'A diplomat put their losses at around 1,500.', finds: [['killed', 1500, 1500]] },
    { text: 'Civilian deaths rose by 30 percent to 546.', finds: [['killed', 546, 546]] },
    {
      text: 'The bomb killed 26 people. A hospital put the number at 67.',
      finds: [
        ['killed', 26, 26],
        ['killed', 67, 67],
      ],
    },
    {
      text: 'Forty soldiers were killed in the valley. The total now stands at 320.',
      finds: [
        ['killed', 40, 40],
        ['killed', 320, 320],
      ],
    },
  ],
  nearMisses: [
    'The harbour put the number at 67.',
    'Seats in the hall rose to a total of 320.',
    'The number of trucks came to a total of 40.',
  ],
}

export const spokeOf: TollRule = {
  id: 'tolls/spoke-of',
  reason: 'where people lost were told of before, a bare number that somebody speaks or writes of counts them',
  words: wordSet('spoke spoken speaks speak wrote written writes talked talks'),
  gives: (scene, verb) => {
    const { sentence, crowds } = scene
    const { lower } = sentence
    if (lower[verb + 1] !== 'of') return []
    const crowd = crowds.find(({ from }) => from === verb + 2)
    if (crowd?.kind !== 'elliptic' || crowd.partitive || crowd.role !== 'free') return []
    if (crowd.quantity === null || crowd.quantity.written === 'article') return []
    if (!/^(?:[.,;)"”]|and|but|while|in|at)$/.test(lower[crowd.to] ?? '.')) return []
    const loss = tellsOfLoss(scene)
    if (!loss) return []
    const measure = loss.some((word) => KILLED.test(word)) || !loss.some((word) => WOUNDED.test(word)) ? 'killed' : 'wounded'
    return draftsOf(spokeOf.id, measure, crowd.quantity.head, [verb, crowd.to], [crowd])
  },
  examples: [
    {
      text: 'The rebels admitted two dead. Bloggers wrote of at least twenty.',
      finds: [
        ['killed', 2, 2],
        ['killed', 20, null],
      ],
    },
    {
      text: 'When the rebels spoke of 170 soldiers killed, the army spoke of 25.',
      finds: [
        ['killed', 170, 170],
        ['killed', 25, 25],
      ],
    },
  ],
  nearMisses: ['The mayor spoke of 25 years of peace.', 'He lost the vote, and spoke of two.'],
}

export const namesOf: TollRule = {
  id: 'tolls/names-of',
  reason: 'people whose names are published among the fallen or the dead were killed',
  words: wordSet('names'),
  gives: (scene, noun) => {
    const { lower } = scene.sentence
    if (lower[noun + 1] !== 'of' || !lower.some((word) => /^(?:fallen|dead|killed|slain)$/.test(word))) return []
    const row = objectsAfter(scene, noun + 2, true).filter(({ kind }) => kind === 'counted')
    return draftsOf(namesOf.id, 'killed', noun, [noun, noun + 1], row)
  },
  examples: [
    {
      text: 'The army published the names of 54 more servicemen, which brings the number of the fallen to 158.',
      finds: [
        ['killed', 54, 54],
        ['killed', 158, 158],
      ],
    },
  ],
  nearMisses: ['The school published the names of 54 pupils.'],
}

export const TOTAL_RULES: readonly TollRule[] = [newTotal, spokeOf, namesOf]
