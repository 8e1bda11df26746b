import type { Measure } from '../../claim.js'
import { crowdEndingAt, objectsAfter, rowBefore, subjectsOf } from '../arguments.js'
import { CASUALTY_VERBS, type CasualtyForm } from '../casualty-verbs-lexicon.js'
import type { Crowd } from '../crowd.js'
import { draftsOf } from '../draft.js'
import { singularOf } from '../person-words.js'
import type { Scene } from '../scene.js'
import type { TollDraft, TollRule } from '../toll-rule.js'
import { verbGroup } from '../verb-group.js'
import { wordSet } from '../word-set.js'

const wordsWhere = (test: (form: CasualtyForm) => boolean): ReadonlySet<string> =>
  new Set([...CASUALTY_VERBS].filter(([, form]) => test(form)).map(([word]) => word))

const MORTALLY = /^(?:fatally|mortally)$/

/** "killed or wounded" and "killed and wounded" count both together. */
function measureAt({ sentence }: Scene, verb: number, form: CasualtyForm): Measure {
  const { lower } = sentence
  // "fatally injured"
  if (form.measure === 'wounded' && MORTALLY.test(lower[verb - 1] ?? '')) return 'killed'
  if (form.measure !== 'killed') return form.measure
  let at = verb + 1
  if (lower[at] === ',') at++
  if (!/^(?:or|and|\/)$/.test(lower[at] ?? '')) return 'killed'
  if (lower[at + 1] === '/' || lower[at + 1] === 'or') at += lower[at + 1] === '/' ? 2 : 1
  const other = lower[at + 1] === 'seriously' || lower[at + 1] === 'badly' ? at + 2 : at + 1
  return CASUALTY_VERBS.get(lower[other] ?? '')?.measure === 'wounded' ? 'casualties' : 'killed'
}

/** The second verb of "killed or wounded" gives nothing of its own. */
function isSecondOfPair({ sentence }: Scene, verb: number): boolean {
  const { lower } = sentence
  let at = verb - 1
  if (/^(?:seriously|badly|severely)$/.test(lower[at] ?? '')) at--
  if (!/^(?:or|and|\/)$/.test(lower[at] ?? '')) return false
  let first = at - 1
  while (/^(?:or|and|\/|,)$/.test(lower[first] ?? '')) first--
  return CASUALTY_VERBS.get(lower[verb]!)?.measure === 'wounded' && CASUALTY_VERBS.get(lower[first] ?? '')?.measure === 'killed'
}

const NO_VICTIMS = wordSet(`
  animal camel cattle cow goat sheep horse dog bird livestock pig buffalo elephant chicken donkey fish bill job day hour month year game tree hectare acre
  vehicle car truck bus tank house home building shop drone aircraft helicopter plane missile rocket boat ship time way plan idea hope leg arm hand foot finger
  eye head back face chest attempt attack incident encounter operation case point goal weapon gun rifle bomb body place village town mosque
  church hotel school market economy business industry project programme program process proposal
`)

/** "killed 22 concertgoers": whatever a plain verb of killing or wounding takes by number is people, unless it is known as something else. */
function asPeople({ sentence }: Scene, form: CasualtyForm, crowd: Crowd): Crowd {
  if (crowd.kind !== 'thing' || form.strict || !/^(?:killed|wounded)$/.test(form.measure)) return crowd
  if (crowd.quantity === null) return crowd
  // "killed a Sikshya Sahayak": an office that no list knows
  if (crowd.quantity.written === 'article' && (sentence.upos[crowd.head] !== 'PROPN' || crowd.preposition !== null)) return crowd
  const noun = singularOf(sentence.lower[crowd.head]!)
  if (NO_VICTIMS.has(noun) || NO_VICTIMS.has(sentence.lemma[crowd.head]!)) return crowd
  return { ...crowd, kind: 'counted' }
}

const NO_PRISONERS = wordSet('delegate vote seat elector point title')

function isFit({ sentence }: Scene, form: CasualtyForm, crowd: Crowd): boolean {
  // one who fled is no displaced people; delegates are captured at the polls
  if (form.measure === 'displaced' && (crowd.quantity === null || (crowd.high ?? 2) < 2)) return false
  if (form.measure === 'captured' && NO_PRISONERS.has(singularOf(sentence.lower[crowd.head]!))) return false
  if (crowd.kind === 'elliptic') return form.strict !== true || crowd.low === 0 || crowd.partitive
  return !(form.strict && crowd.kind === 'pronoun')
}

function fromRow(rule: string, scene: Scene, verb: number, form: CasualtyForm, row: readonly Crowd[]): readonly TollDraft[] {
  if (isSecondOfPair(scene, verb)) return []
  return draftsOf(
    rule,
    measureAt(scene, verb, form),
    verb,
    [verb, verb + 1],
    row.map((crowd) => asPeople(scene, form, crowd)).filter((crowd) => isFit(scene, form, crowd)),
  )
}

/** Is the verb a participle that follows its people without an auxiliary ("six others injured")? */
function clippedRow(scene: Scene, start: number): readonly Crowd[] {
  const { sentence, crowds } = scene
  let at = start
  // "148 people, 132 of them children, killed by …"
  for (let round = 0; round < 6; round++) {
    const crowd = crowdEndingAt(scene, at)
    if (crowd && crowd.role === 'free') return rowBefore(scene, crowd)
    // "83 prisoners, 19 of them wounded"
    if (crowd && round === 0 && crowd.partitive && crowd.kind === 'elliptic') return [crowd]
    if (crowd) at = crowd.from
    else if (sentence.lower[at - 1] === 'as' || /^["“”'‘’]$/.test(sentence.lower[at - 1] ?? '')) at--
    else if (
      /^(?:,|and|including|among|them|-|--|–|—)$/.test(sentence.lower[at - 1] ?? '') &&
      at > 1 &&
      crowds.some(({ to, role }) => to === at - 1 || role !== 'free')
    )
      at--
    else return []
  }
  return []
}

/** "was killed in a clash along with seven others": who shared the subject's lot. */
function alongWith(scene: Scene, verb: number): readonly Crowd[] {
  const { lower, xpos } = scene.sentence
  for (let t = verb + 1; t < verb + 14 && t < lower.length; t++) {
    if (/^VB[DPZ]$/.test(xpos[t]!) || lower[t] === ';') return []
    if (lower[t] === 'with' && /^(?:along|together)$/.test(lower[t - 1]!))
      return objectsAfter(scene, t + 1, true).filter(({ kind }) => kind !== 'name')
  }
  return []
}

export const harmedPassive: TollRule = {
  id: 'tolls/harmed-passive',
  reason: 'the subject of a passive verb of killing, wounding or taking is the victim; its number is the toll',
  words: wordsWhere(({ form, transitive }) => form === 'done' && transitive),
  gives: (scene, verb) => {
    const form = CASUALTY_VERBS.get(scene.sentence.lower[verb]!)!
    const group = verbGroup(scene.sentence, verb)
    if (!group.passive) return []
    return fromRow(harmedPassive.id, scene, verb, form, [...subjectsOf(scene, verb, group), ...alongWith(scene, verb)])
  },
  examples: [
    { text: 'Three soldiers were killed near Terter.', finds: [['killed', 3, 3]] },
    { text: 'At least 41 people, identified later by relatives, have been injured.', finds: [['wounded', 41, null]] },
    {
      text: 'Two officers and a driver were abducted and killed.',
      finds: [
        ['killed', 2, 2],
        ['killed', 1, 1],
      ],
    },
    { text: 'Up to 90 troops were killed or wounded.', finds: [['casualties', null, 90]] },
  ],
  nearMisses: ['The bill was killed in committee.', 'The soldiers were killed.'],
}

export const harmedActive: TollRule = {
  id: 'tolls/harmed-active',
  reason: 'the object of an active verb of killing, wounding or taking is the victim; its number is the toll',
  words: wordsWhere(({ transitive }) => transitive),
  gives: (scene, verb) => {
    const { sentence } = scene
    const form = CASUALTY_VERBS.get(sentence.lower[verb]!)!
    const group = verbGroup(sentence, verb)
    if (form.form === 'done' && group.passive) return []
    let after = verb + 1
    // "shot at and seriously wounded", "killed and beheaded": the object stands after the last verb
    while (/^(?:and|or|,)$/.test(sentence.lower[after] ?? '') && after < verb + 6) {
      let next = after + 1
      while (sentence.upos[next] === 'ADV') next++
      if (sentence.upos[next] !== 'VERB' && !CASUALTY_VERBS.has(sentence.lower[next] ?? '')) break
      // "dozens hurt, according to two officials"
      if (sentence.lower[next] === 'according') break
      after = next + 1
    }
    const row = objectsAfter(scene, after)
    if (row.length === 0) return []
    // "it hurt him among voters"
    if (/^hurt/.test(sentence.lower[verb]!) && row[0]!.quantity === null) return []
    if (form.form === 'done' && !group.finite && isClippedPair(scene, group.start, row[0]!)) return []
    return fromRow(harmedActive.id, scene, verb, form, row)
  },
  examples: [
    {
      text: 'Gunmen killed three villagers and a teacher.',
      finds: [
        ['killed', 3, 3],
        ['killed', 1, 1],
      ],
    },
    {
      text: 'A bomb went off in the market, killing 12 people and injuring dozens.',
      finds: [
        ['killed', 12, 12],
        ['wounded', 24, null],
      ],
    },
    { text: 'The crowd lynched him.', finds: [['killed', 1, 1]] },
  ],
  nearMisses: ['The committee killed the bill.', 'The sergeant killed time.'],
}

/** "10 killed, 3 wounded" without a comma: the people after the verb belong to the next participle. */
function isClippedPair(scene: Scene, start: number, next: Crowd): boolean {
  const own = CASUALTY_VERBS.get(scene.sentence.lower[next.to] ?? '')
  const before = crowdEndingAt(scene, start)
  return own !== undefined && before !== undefined && before.quantity !== null
}

export const harmedClipped: TollRule = {
  id: 'tolls/harmed-clipped',
  reason: 'a participle of killing or wounding right after a number of people says what became of them, without an auxiliary',
  words: wordsWhere(({ form, transitive }) => form === 'done' && transitive),
  gives: (scene, verb) => {
    const { sentence } = scene
    const form = CASUALTY_VERBS.get(sentence.lower[verb]!)!
    const group = verbGroup(sentence, verb)
    if (group.finite) return []
    const around = scene.crowds[scene.crowdAt[verb]!]
    if (around) {
      // "the injured 6,000", "the 33 wounded"; a participle before the noun ("four displaced people") says nothing new
      if (around.kind === 'elliptic') return fromRow(harmedClipped.id, scene, verb, form, [around])
      // "an injured rebel was arrested" tells of the wound, "the injured rebel" does not
      const told = form.measure === 'wounded' && around.kind === 'counted' && !around.definite && !around.partitive && around.head > verb
      return told ? fromRow(harmedClipped.id, scene, verb, form, [around]) : []
    }
    const row = clippedRow(scene, group.start)
    const last = row.at(-1)
    if (!last || last.kind === 'pronoun') return []
    // "the number of Swedes killed" says it in the number that it is put at
    if (last.quantity === null && last.preposition === 'of' && sentence.lower[last.from - 2] === 'number') return []
    // "20 cadres destroyed the tower" is no passive
    if (/^(?:the|a|an|its|their|his|her|this|some|several|many|all)$/.test(sentence.lower[verb + 1] ?? '')) return []
    // "Rebel leader killed in raid", but "the force neutralised a camp"
    if (
      last.quantity === null &&
      !/^(?:in|by|on|at|near|during|after|when|while|outside|inside|as|along|with|and|,|\.|;|:|\)|"|”)$/.test(
        sentence.lower[verb + 1] ?? '.',
      )
    )
      return []
    const objects = objectsAfter(scene, verb + 1)
    // "took 200 soldiers prisoner and destroyed 14 tanks"
    if (objects.length > 0 && sentence.lower[group.start - 1] === 'and') return []
    if (objects.some((crowd) => asPeople(scene, form, crowd).kind !== 'thing') && !isClippedPair(scene, group.start, objects[0]!)) return []
    // "a man wounded in …" needs no number; a name does: "Khan wounded" is as often active
    return fromRow(harmedClipped.id, scene, verb, form, row)
  },
  examples: [
    {
      text: 'Three soldiers were killed and six others injured.',
      finds: [
        ['killed', 3, 3],
        ['wounded', 6, 6],
      ],
    },
    {
      text: 'The register lists 148 people, 30 of them children, killed by gunmen.',
      finds: [
        ['killed', 148, 148],
        ['killed', 30, 30],
      ],
    },
    {
      text: 'We took 83 prisoners, 19 of them wounded.',
      finds: [
        ['captured', 83, 83],
        ['wounded', 19, 19],
      ],
    },
  ],
  nearMisses: ['Two rebels wounded a constable.'],
}

export const diedRule: TollRule = {
  id: 'tolls/died',
  reason: 'the subject of a verb of dying, fleeing, surrendering or disappearing is the victim',
  words: wordsWhere(({ transitive }) => !transitive),
  gives: (scene, verb) => {
    const { lower, upos } = scene.sentence
    const form = CASUALTY_VERBS.get(lower[verb]!)!
    const group = verbGroup(scene.sentence, verb)
    if (form.form === 'doing' && !group.finite && upos[verb] !== 'VERB') return []
    const adjacent = crowdEndingAt(scene, group.start)
    const row = adjacent && adjacent.role === 'free' && !adjacent.preposition ? rowBefore(scene, adjacent) : subjectsOf(scene, verb, group)
    return fromRow(diedRule.id, scene, verb, form, row)
  },
  examples: [
    { text: 'Twenty-six passengers died when the mine went off.', finds: [['killed', 26, 26]] },
    { text: 'Some 60,000 people have fled the district.', finds: [['displaced', 60000, 60000]] },
  ],
  nearMisses: ['The engine died.', 'Hopes of a truce died.'],
}

export const HARM_VERB_RULES: readonly TollRule[] = [harmedPassive, harmedActive, harmedClipped, diedRule]
