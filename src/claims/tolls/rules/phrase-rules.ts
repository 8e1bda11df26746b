import type { Measure } from '../../claim.js'
import { objectsAfter, subjectsOf } from '../arguments.js'
import type { Crowd } from '../crowd.js'
import { TIME_NOUNS } from '../crowd-words-lexicon.js'
import { draftsOf } from '../draft.js'
import { namesPeople } from '../person-words.js'
import type { Scene } from '../scene.js'
import type { TollDraft, TollRule } from '../toll-rule.js'
import { verbGroup } from '../verb-group.js'
import { victimOf } from '../victim-of.js'
import { wordSet } from '../word-set.js'

/** The verb of a fixed phrase before one of its words, or -1. */
function verbBefore({ sentence }: Scene, at: number, verb: RegExp, reach: number): number {
  for (let t = at - 1; t >= 0 && t >= at - reach; t--) if (verb.test(sentence.lower[t]!)) return t
  return -1
}

/** Subject of an active verb or object of a passive one, for phrases whose subject suffers ("met martyrdom"). */
const sufferers = (rule: string, measure: Measure, scene: Scene, verb: number, to: number): TollDraft[] =>
  draftsOf(rule, measure, verb, [verb, to], subjectsOf(scene, verb))

export const martyrdom: TollRule = {
  id: 'tolls/euphemism',
  reason: 'met martyrdom, met their end, passed away, breathed their last: the subject died',
  words: wordSet('martyrdom end away last'),
  gives: (scene, at) => {
    const { lower } = scene.sentence
    const word = lower[at]!
    const verb =
      word === 'martyrdom'
        ? verbBefore(scene, at, /^(?:met|meet|attained|achieved|embraced|found|reached)$/, 2)
        : word === 'end'
          ? /^(?:his|her|their|its)$/.test(lower[at - 1] ?? '')
            ? verbBefore(scene, at, /^(?:met|meet)$/, 2)
            : -1
          : word === 'away'
            ? verbBefore(scene, at, /^pass(?:ed|es)$/, 1)
            : verbBefore(scene, at, /^breathed$/, 2)
    return verb < 0 ? [] : sufferers(martyrdom.id, 'killed', scene, verb, at + 1)
  },
  examples: [{ text: 'Dozens of his comrades met martyrdom at the front.', finds: [['killed', 24, null]] }],
  nearMisses: ['The talks met their end.', 'Three soldiers went away.'],
}

export const fell: TollRule = {
  id: 'tolls/fell',
  reason: 'soldiers and fighters who fell in a fight were killed',
  words: wordSet('fell fallen'),
  gives: (scene, verb) => {
    const { lower } = scene.sentence
    const ours = /^ours$/.test(lower[verb - 1] ?? '')
    const onDay = lower[verb + 1] === 'on' && TIME_NOUNS.has(lower[verb + 2] ?? '')
    if (
      !ours &&
      !onDay &&
      !lower.some((word) =>
        /^(?:fight|fighting|battle|battles|combat|clash|clashes|action|firefight|skirmish|assault|defending|offensive)$/.test(word),
      )
    )
      return []
    if (
      !onDay &&
      /^(?:to|into|by|from|on|off|ill|short|over|apart|silent|upon|in)$/.test(lower[verb + 1] ?? '') &&
      !/^(?:in)$/.test(lower[verb + 1]!)
    )
      return []
    const row = subjectsOf(scene, verb).filter(
      (crowd) => ours || (crowd.kind === 'counted' && (!onDay || /^(?:state_forces|armed_group)$/.test(victimOf(scene, crowd).class))),
    )
    return draftsOf(fell.id, 'killed', verb, [verb, verb + 1], row)
  },
  examples: [
    { text: 'Scores of soldiers fell in that fight.', finds: [['killed', 40, null]] },
    { text: 'The army says 24 soldiers fell on Monday.', finds: [['killed', 24, 24]] },
    { text: 'Two of ours fell.', finds: [['killed', 2, 2]] },
  ],
  nearMisses: ['Three shells fell in the fighting.', 'Two children fell on Monday.', 'The town fell to the rebels in the fighting.'],
}

export const throatSlit: TollRule = {
  id: 'tolls/throat',
  reason: 'whose throat is cut or slit is killed',
  words: wordSet('throat throats'),
  gives: (scene, at) => {
    const { lower } = scene.sentence
    const verb = verbBefore(scene, at, /^(?:slit|slits|slitting|cut|cuts|cutting|slashed|slashing)$/, 3)
    if (verb < 0 || lower[at + 1] !== 'of') return []
    return draftsOf(throatSlit.id, 'killed', verb, [verb, at + 1], objectsAfter(scene, at + 2, true))
  },
  examples: [{ text: 'Raiders slit the throat of a villager.', finds: [['killed', 1, 1]] }],
  nearMisses: ['He cleared his throat.'],
}

export const outOfAction: TollRule = {
  id: 'tolls/out-of-action',
  reason: 'soldiers put out of action are killed or wounded',
  words: wordSet('action'),
  gives: (scene, at) => {
    const { lower } = scene.sentence
    if (lower[at - 1] !== 'of' || lower[at - 2] !== 'out') return []
    const verb = verbBefore(scene, at, /^(?:put|puts|putting|knocked|taken|took)$/, 10)
    if (verb < 0) return []
    const words = [verb, at + 1] as const
    const group = verbGroup(scene.sentence, verb)
    const row = group.passive ? subjectsOf(scene, verb, group) : objectsAfter(scene, verb + 1)
    return draftsOf(
      outOfAction.id,
      'casualties',
      verb,
      words,
      row.filter(({ kind }) => kind === 'counted'),
    )
  },
  examples: [{ text: 'Shelling put 15 soldiers out of action.', finds: [['casualties', 15, 15]] }],
  nearMisses: ['The mine put a bridge out of action.'],
}

export const burntAlive: TollRule = {
  id: 'tolls/burnt-alive',
  reason: 'who is burnt or buried alive is killed',
  words: wordSet('alive'),
  gives: (scene, at) => {
    const verb = verbBefore(scene, at, /^(?:burn|burnt|burned|burning|buried|bury|roasted)$/, 6)
    if (verb < 0) return []
    const words = [verb, at + 1] as const
    const group = verbGroup(scene.sentence, verb)
    if (group.passive) return draftsOf(burntAlive.id, 'killed', verb, words, subjectsOf(scene, verb, group))
    const between = objectsAfter(scene, verb + 1).filter(({ to }) => to <= at)
    return draftsOf(burntAlive.id, 'killed', verb, words, between.length > 0 ? between : objectsAfter(scene, at + 1))
  },
  examples: [{ text: 'Two brothers were burnt alive in their shop.', finds: [['killed', 2, 2]] }],
  nearMisses: ['Two brothers were found alive.'],
}

export const laidDownArms: TollRule = {
  id: 'tolls/laid-down-arms',
  reason: 'who lays down arms or gives themselves up is captured',
  words: wordSet('arms weapons up'),
  gives: (scene, at) => {
    const { lower } = scene.sentence
    if (lower[at] === 'up') {
      if (!/^(?:themselves|himself|herself)$/.test(lower[at - 1] ?? '')) return []
      const verb = verbBefore(scene, at, /^(?:gave|give|gives|giving|given)$/, 2)
      return verb < 0 ? [] : sufferers(laidDownArms.id, 'captured', scene, verb, at + 1)
    }
    const verb = verbBefore(scene, at, /^(?:laid|lay|lays|laying|surrendered)$/, 3)
    if (verb < 0 || (lower[verb] !== 'surrendered' && lower[verb + 1] !== 'down')) return []
    return sufferers(laidDownArms.id, 'captured', scene, verb, at + 1)
  },
  examples: [
    { text: 'Seventeen laid down their arms near the bridge.', finds: [['captured', 17, 17]] },
    { text: 'Nine fighters gave themselves up.', finds: [['captured', 9, 9]] },
  ],
  nearMisses: ['Both sides agreed to lay down a truce.', 'He gave up smoking.'],
}

export const prisoners: TollRule = {
  id: 'tolls/prisoners',
  reason: 'people taken prisoner or captive, prisoners taken or held, are captured; hostages are abducted',
  words: wordSet('prisoner prisoners captive captives hostage hostages'),
  gives: (scene, at) => {
    const { sentence, crowds, crowdAt } = scene
    const { lower } = sentence
    const measure: Measure = /^hostage/.test(lower[at]!) ? 'abducted' : 'captured'
    const verb = verbBefore(scene, at, /^(?:take|takes|took|taken|taking|hold|holds|held|holding|captured|seized|have|has)$/, 9)
    if (verb < 0) return []
    const own = crowds[crowdAt[at]!]
    // "took no prisoners" is a manner of fighting
    if (own?.low === 0) return []
    if (own?.quantity && own.quantity.written !== 'article' && own.preposition === null) {
      // of "200 soldiers prisoner" the soldiers are who they were
      const whose = at - 1 >= own.quantity.to && namesPeople(sentence, at - 1) ? { head: at - 1, to: at } : {}
      return draftsOf(prisoners.id, measure, verb, [verb, at + 1], [{ ...own, ...whose, kind: 'counted' }])
    }
    if (own && own.from < at) return []
    const group = verbGroup(sentence, verb)
    const row = group.passive ? subjectsOf(scene, verb, group) : objectsAfter(scene, verb + 1).filter(({ to }) => to <= at)
    return draftsOf(prisoners.id, measure, verb, [verb, at + 1], row)
  },
  examples: [
    { text: 'The corps said it had taken fifteen soldiers prisoner.', finds: [['captured', 15, 15]] },
    { text: 'Rebels hold seven prisoners.', finds: [['captured', 7, 7]] },
    { text: 'Not one man had been taken prisoner.', finds: [['captured', 0, 0]] },
    { text: 'Gunmen took six workers hostage.', finds: [['abducted', 6, 6]] },
  ],
  nearMisses: ['The pack took no risk with the prisoner.'],
}

export const inCustody: TollRule = {
  id: 'tolls/in-custody',
  reason: 'people in custody or captivity are held: detained by an authority, captured where a force speaks of its enemy',
  words: wordSet('custody captivity'),
  gives: (scene, at) => {
    const { sentence } = scene
    const { lower } = sentence
    const measure: Measure = lower[at] === 'captivity' || /^our$/.test(lower[at - 1] ?? '') ? 'captured' : 'detained'
    const verb = verbBefore(scene, at, /^(?:are|is|were|was|taken|remain|remained|held|took)$/, 4)
    if (verb < 0) return []
    return draftsOf(
      inCustody.id,
      measure,
      at,
      [verb, at + 1],
      subjectsOf(scene, verb).filter(({ kind }) => kind === 'counted'),
    )
  },
  examples: [
    { text: 'Twelve of their soldiers are in our custody.', finds: [['captured', 12, 12]] },
    { text: 'Two suspects were taken into custody.', finds: [['detained', 2, 2]] },
  ],
  nearMisses: ['He died in custody.'],
}

export const takenAway: TollRule = {
  id: 'tolls/taken-away',
  reason: 'people whom armed men took, led or carried away are abducted',
  words: wordSet('away'),
  gives: (scene, at) => {
    const verb = verbBefore(scene, at, /^(?:took|taken|take|taking|led|lead|carried|dragged|whisked|marched)$/, 8)
    if (verb < 0) return []
    const words = [verb, at + 1] as const
    const group = verbGroup(scene.sentence, verb)
    const row: readonly Crowd[] = group.passive
      ? subjectsOf(scene, verb, group)
      : objectsAfter(scene, verb + 1).length > 0
        ? objectsAfter(scene, verb + 1)
        : objectsAfter(scene, at + 1)
    return draftsOf(
      takenAway.id,
      'abducted',
      verb,
      words,
      row.filter(({ kind }) => kind === 'counted'),
    )
  },
  examples: [
    { text: 'The raiders took away 78 women and children.', finds: [['abducted', 78, 78]] },
    { text: 'At least 160 people have been taken away by gunmen.', finds: [['abducted', 160, null]] },
  ],
  nearMisses: ['The river carried away three bridges.'],
}

export const drivenOut: TollRule = {
  id: 'tolls/driven-out',
  reason: 'people driven or forced from their homes, or who cross a border as refugees, are displaced',
  words: wordSet('driven drove drives driving forced forcing homeless crossed bused bussed expelled deported trucked'),
  gives: (scene, verb) => {
    const { lower } = scene.sentence
    const after = lower.slice(verb + 1, verb + 16).join(' ')
    const group = verbGroup(scene.sentence, verb)
    if (lower[verb] === 'crossed') {
      if (!/\b(?:border|into)\b/.test(after) || !lower.some((word) => /^(?:refugees?|flee|fled|fleeing|unhcr|asylum)$/.test(word)))
        return []
      return draftsOf(
        drivenOut.id,
        'displaced',
        verb,
        [verb, verb + 1],
        subjectsOf(scene, verb, group).filter(({ kind }) => kind === 'counted'),
      )
    }
    if (lower[verb] === 'homeless') {
      const made = verbBefore(scene, verb, /^(?:left|leaving|made|rendered|making)$/, 8)
      const row = made < 0 ? [] : objectsAfter(scene, made + 1).filter(({ to }) => to <= verb)
      return draftsOf(drivenOut.id, 'displaced', verb, [made < 0 ? verb : made, verb + 1], row.length > 0 ? row : subjectsOf(scene, verb))
    }
    if (
      !(
        group.passive &&
        /^(?:bused|bussed|expelled|deported|trucked)$/.test(lower[verb]!) &&
        /^(?:out|away|from|to|across)\b/.test(after)
      ) &&
      !/\b(?:from|out of) (?:their|his|her) (?:homes?|villages?|houses?|land|town)|\b(?:to flee|to leave|into exile|out of their)/.test(
        after,
      )
    )
      return []
    const row = group.passive ? subjectsOf(scene, verb, group) : objectsAfter(scene, verb + 1)
    return draftsOf(
      drivenOut.id,
      'displaced',
      verb,
      [verb, verb + 1],
      row.filter(({ kind }) => kind === 'counted' || kind === 'elliptic'),
    )
  },
  examples: [
    { text: 'The war has driven some 146,000 people from their homes.', finds: [['displaced', 146000, 146000]] },
    { text: 'Some 23,000 women and children have been bused out of the enclave.', finds: [['displaced', 23000, 23000]] },
    { text: 'Close to 63,000 people have crossed into Burundi, the refugee agency said.', finds: [['displaced', 63000, 63000]] },
  ],
  nearMisses: ['Two men drove from their homes to work.', 'Three buses crossed into town.'],
}

const CAPTORS =
  /^(?:bandits?|kidnappers?|captors?|gunmen|militants?|rebels?|jihadists?|terrorists?|insurgents?|gangs?|pirates?|guerrillas?|hamas|abductors?)$/

export const heldBy: TollRule = {
  id: 'tolls/held-by',
  reason: 'people held by bandits, rebels or kidnappers are abducted',
  words: wordSet('held'),
  gives: (scene, verb) => {
    const { lower } = scene.sentence
    if (lower[verb + 1] !== 'by' || !lower.slice(verb + 2, verb + 7).some((word) => CAPTORS.test(word))) return []
    const group = verbGroup(scene.sentence, verb)
    const crowd = scene.crowds.findLast(({ to, kind }) => to <= group.start && kind === 'counted')
    return crowd && group.start - crowd.to <= 2 ? draftsOf(heldBy.id, 'abducted', verb, [verb, verb + 1], [crowd]) : []
  },
  examples: [{ text: 'Parents of 16 students held by bandits begged for help.', finds: [['abducted', 16, 16]] }],
  nearMisses: ['Two towns are held by rebels.'],
}

export const PHRASE_RULES: readonly TollRule[] = [
  martyrdom,
  fell,
  throatSlit,
  outOfAction,
  burntAlive,
  laidDownArms,
  prisoners,
  inCustody,
  takenAway,
  drivenOut,
  heldBy,
]
