import type { Span } from '../../base/span.js'
import type { Quantity } from '../../language/quantity.js'
import { spanOfTokens } from '../../language/sentence.js'
import type { Measure, Victim } from '../claim.js'
import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'
import { gappedDrafts } from './add-gapped.js'
import { addParts } from './add-parts.js'
import { isPastDeed } from './background-of.js'
import { CASUALTY_VERBS } from './casualty-verbs-lexicon.js'
import type { Crowd } from './crowd.js'
import { frameOf } from './frame-of.js'
import { isNaturalCause } from './natural-cause.js'
import { type Scene, sceneOf } from './scene.js'
import { createTableReader, mayHoldTable } from './table-tolls.js'
import type { Told } from './told.js'
import { isKiller, isToldAlready } from './told-already.js'
import type { TollDraft } from './toll-rule.js'
import { RULES_BY_WORD } from './toll-rules.js'
import { CLASS_WORDS } from './victim-class-lexicon.js'
import { fitVictim, victimOf } from './victim-of.js'
import { isWithdrawn } from './withdrawn.js'

/**
 * Every toll that a text states, in the order of the text: who was killed, wounded, taken or driven out, how many, and how sure the number
 * is. Sentences without a word of casualty cost a look-up a token.
 * `findTolls(reading)[0]?.toll // => { measure: 'killed', low: 3, high: 3, … }`
 */
export function findTolls(reading: Reading): readonly Finding[] {
  const told: Told[] = []
  const readRow = mayHoldTable(reading) ? createTableReader() : undefined
  for (let s = 0; s < reading.sentences.length; s++) {
    const { lower } = reading.sentences[s]!
    if (readRow) {
      const row = readRow(sceneOf(reading, s))
      for (const draft of row) {
        const scene = sceneOf(reading, s)
        told.push({ draft, scene, victim: victimOf(scene, draft.crowd), low: draft.crowd.low, high: draft.crowd.high, parent: -1 })
      }
      if (row.length > 0) continue
    }
    if (lower.some((word) => RULES_BY_WORD.has(word))) {
      const scene = sceneOf(reading, s)
      if (!isNaturalCause(scene)) readSentence(scene, told)
    } else if (
      told.length > 0 &&
      s - told.at(-1)!.scene.sentence.index <= 2 &&
      (lower.includes('them') || reading.quantities[s]![0]?.from === 0)
    )
      addParts(sceneOf(reading, s), told, told.length)
  }
  return told.map((one) => findingOf(one))
}

function readSentence(scene: Scene, told: Told[]): void {
  const all = applyTollRules(scene)
  const withdrawn = all.filter(({ crowd }) => crowd.quantity !== null && isWithdrawn(scene.sentence, crowd.quantity))
  const drafts = [...all.filter((draft) => !withdrawn.includes(draft))]
  drafts.push(...gappedDrafts(scene, drafts).filter(({ crowd }) => !isWithdrawn(scene.sentence, crowd.quantity!)))
  drafts.sort((a, b) => a.crowd.from - b.crowd.from)
  const first = told.length
  let before: Told | undefined
  for (const { draft, low, high } of joinNames(drafts)) {
    if (isToldAlready(scene, draft, told, first)) continue
    const own = fitVictim(
      scene,
      draft,
      (isKiller(scene, draft.crowd, told.slice(first)) ? KILLER : ofTheirDead(scene, draft)) ??
        victimOf(scene, draft.crowd, sharedVictim(scene, draft, before ?? lastNear(told, scene, draft.measure))),
    )
    // "a conscript and four of his colleagues"
    const fellow = before?.scene === scene && own.class === 'unknown' && FELLOW.test(scene.sentence.lower[draft.crowd.head]!)
    const victim = fellow ? { ...own, class: before!.victim.class } : own
    before = { draft, scene, victim, low, high, parent: -1 }
    told.push(before)
  }
  addBodies(scene, told, first)
  addParts(scene, told, first)
  markRevised(scene, told, first)
}

/** Who had killed is no civilian, whoever he was. */
const KILLER: Victim = { parties: [], class: 'armed_group' }

/** "put the rebel dead at 26": whose dead they are stands before the word. */
function ofTheirDead({ sentence }: Scene, { rule, trigger, crowd }: TollDraft): Victim | undefined {
  const { lower } = sentence
  // "put army losses at 25 dead, 14 wounded and 20 missing"
  if (crowd.kind === 'elliptic')
    for (let t = crowd.from - 1; t > 0 && t > crowd.from - 9 && !/^[.;]$/.test(lower[t]!); t--)
      if (/^(?:losses|casualties)$/.test(lower[t]!) && lower[t + 1] === 'at') {
        const own = CLASS_WORDS.get(lower[t - 1]!)
        return own && { parties: [], class: own }
      }
  if (rule !== 'tolls/state-number' || crowd.kind !== 'elliptic') return undefined
  const name = CLASS_WORDS.get(sentence.lower[trigger - 1] ?? '')
  return name && { parties: [], class: name }
}

const FELLOW = /^(?:colleague|comrade|companion)s?$/

/** The last figure before a sentence, of the same measure where there is one, where it stands in one of the two before. */
function lastNear(told: readonly Told[], { sentence }: Scene, measure: Measure): Told | undefined {
  const near = told.at(-1)?.scene.sentence.index
  const last = told.findLast((one) => one.scene.sentence.index === near && one.draft.measure === measure && !one.draft.part) ?? told.at(-1)
  return last && sentence.index - last.scene.sentence.index <= 2 && sentence.index !== last.scene.sentence.index ? last : undefined
}

/** What the rules give for a sentence; of the same people by the same measure the first rule's. */
function applyTollRules(scene: Scene): readonly TollDraft[] {
  const drafts: TollDraft[] = []
  const taken = new Set<string>()
  for (let t = 0; t < scene.sentence.length; t++)
    for (const rule of RULES_BY_WORD.get(scene.sentence.lower[t]!) ?? [])
      for (const draft of rule.gives(scene, t)) {
        const key = `${draft.measure} ${draft.crowd.from}`
        if (taken.has(key)) continue
        taken.add(key)
        drafts.push(draft)
      }
  // people "abducted and killed", or who "died of their wounds", are told of as dead
  const killed = new Set(drafts.filter(({ measure }) => measure === 'killed').map(({ crowd }) => crowd.from))
  return drafts.filter(({ measure, crowd }) => measure === 'killed' || measure === 'casualties' || !killed.has(crowd.from))
}

/** Whose kind a bare number shares: that of the figure before it, or of the people whom its clause told of. */
function sharedVictim(scene: Scene, { crowd, trigger, rule }: TollDraft, before: Told | undefined): Victim | undefined {
  if (crowd.kind !== 'elliptic') return undefined
  const { lower, deprel } = scene.sentence
  // "killed 96 fighters and lost 15 of its own": not whom it killed
  if (lower[crowd.to - 1] === 'own') return undefined
  // a toll may count more than those told last
  if (rule === 'tolls/death-toll' && before?.scene !== scene) return undefined
  // "the register lists 13 dead" counts anybody, whoever was told of in the sentence before
  if (before && before.scene !== scene && /^(?:dead|deaths|bodies)$/.test(scene.sentence.lower[crowd.to] ?? '')) return undefined
  // "an official and two others": others may be anybody
  if (before && before.draft.trigger === trigger && lower[crowd.to - 1] !== undefined && /^others?$/.test(lower[crowd.to - 1]!))
    return undefined
  if (before && before.scene === scene) return before.victim
  for (let i = crowd.index - 1; i >= 0; i--) {
    const other = scene.crowds[i]!
    if ((other.kind === 'bare' || other.kind === 'counted') && (crowd.partitive || /^(?:obj|obl|nmod)/.test(deprel[other.head]!))) {
      const { class: name, parties } = victimOf(scene, other)
      return { parties, class: name }
    }
  }
  return before?.victim
}

const FOUND = /^(?:found|recovered|discovered|retrieved|dumped|thrown|left|lying)$/

/** "Their bodies were found": people abducted a sentence or more before, of whom it was not yet told that they died. */
function addBodies(scene: Scene, told: Told[], first: number): void {
  const { lower } = scene.sentence
  const body = lower.findIndex(
    (word, t) => /^(?:body|bodies|corpses?)$/.test(word) && /^(?:his|her|their|both|whose|dead)$/.test(lower[t - 1] ?? ''),
  )
  // "abducted three youths and killed them"
  const them = lower.findIndex(
    (word, t) =>
      word === 'them' &&
      (CASUALTY_VERBS.get(lower[t - 1] ?? '')?.measure === 'killed' ||
        (/^(?:shot|gunned|hacked|stabbed|beat|burned|burnt)$/.test(lower[t - 1] ?? '') &&
          /^(?:dead|down|alive|to)$/.test(lower[t + 1] ?? '') &&
          (lower[t + 1] !== 'to' || lower[t + 2] === 'death'))),
  )
  const at = body >= 0 && lower.some((word) => FOUND.test(word)) ? body : them
  if (at < 0) return
  const taken = told.findLast(({ draft }, i) => draft.measure === 'abducted' && (i < first || at === them))
  if (!taken && at === them) addThem(scene, told, first, them)
  if (!taken || told.some(({ draft }) => draft.measure === 'killed')) return
  const { crowd } = taken.draft
  const trigger = at === them ? at - 1 : at
  const words = [trigger, at + 1] as const
  told.push({
    ...taken,
    scene,
    draft: {
      rule: 'tolls/bodies',
      measure: 'killed',
      trigger,
      words,
      crowd: { ...crowd, from: body, to: body + 1, head: body, quantity: null },
    },
  })
}

/** "pulled nine men off a bus and shot them dead": people whom the sentence counted as object of an earlier verb, and of whom it told no loss. */
function addThem(scene: Scene, told: Told[], first: number, them: number): void {
  const { crowds, sentence } = scene
  const crowd = crowds.findLast(
    ({ to, head, kind, low }) =>
      to < them && kind === 'counted' && (low ?? 0) > 1 && /^(?:obj|nsubj:pass|conj)/.test(sentence.deprel[head]!),
  )
  if (!crowd || told.slice(first).some(({ draft }) => draft.crowd.from === crowd.from)) return
  const words = [them - 1, them + 1] as const
  const draft: TollDraft = { rule: 'tolls/bodies', measure: 'killed', trigger: them - 1, words, crowd }
  told.push({ draft, scene, victim: fitVictim(scene, draft, victimOf(scene, crowd)), low: crowd.low, high: crowd.high, parent: -1 })
}

/** "raised the toll to 62 from 55": the number withdrawn is written on the first figure of its sentence, else on the last before it. */
function markRevised({ sentence, quantities }: Scene, told: Told[], first: number): void {
  for (const quantity of quantities) {
    if (quantity.counts !== undefined || quantity.low === null || quantity.written === 'article' || !isWithdrawn(sentence, quantity))
      continue
    const at = told.length > first ? first : told.length - 1
    const one = told[at]
    if (!one || sentence.index - one.scene.sentence.index > 1) continue
    told[at] = { ...one, supersedes: quantity.low }
  }
}

interface Group {
  readonly draft: TollDraft
  readonly low: number | null
  readonly high: number | null
}

/** Names in one list are counted together. */
function joinNames(drafts: readonly TollDraft[]): readonly Group[] {
  const groups: Group[] = []
  for (const draft of drafts) {
    const last = groups.at(-1)
    if (
      draft.crowd.kind === 'name' &&
      last?.draft.crowd.kind === 'name' &&
      last.draft.trigger === draft.trigger &&
      last.draft.measure === draft.measure
    )
      groups[groups.length - 1] = { ...last, low: last.low! + 1, high: last.high! + 1 }
    else groups.push({ draft, low: draft.crowd.low, high: draft.crowd.high })
  }
  return groups
}

function findingOf({ draft, scene, victim, low, high, parent, supersedes }: Told): Finding {
  const { sentence, reading } = scene
  const { crowd, trigger, words } = draft
  const numbers = numberSpans(scene, crowd)
  return {
    rule: draft.rule,
    kind: 'toll',
    sentence: sentence.index,
    trigger,
    triggerSpans: [spanOfTokens(sentence, words[0], words[1])],
    ...(numbers.length > 0 && { numberSpans: numbers }),
    tokens: [Math.min(crowd.from, words[0]), Math.max(crowd.to, words[1])],
    victim: crowd.head,
    toll: {
      measure: draft.measure,
      ...(draft.item && { item: draft.item }),
      victim,
      low,
      high,
      bound: crowd.bound,
      frame: frameOf(reading, scene, draft),
    },
    ...(isPastDeed(scene, draft) && { background: true as const }),
    ...(isGiven(scene, draft) && { given: true as const }),
    ...(low === 0 && high === 0 && { polarity: '+' as const }),
    ...(parent >= 0 && { subsetOf: parent }),
    ...(supersedes !== undefined && { supersedesValue: supersedes }),
  }
}

/** "vowed to avenge the 71 killed", "demanded an inquiry into the murder of two priests": the dead are taken for granted. */
const isGiven = ({ sentence }: Scene, { rule, crowd, measure }: TollDraft): boolean =>
  measure === 'killed' &&
  ((rule === 'tolls/death-of' &&
    /^(?:killing|murder|death|assassination|massacre|deaths|killings|murders)$/.test(sentence.lower[crowd.from - 2] ?? '')) ||
    (rule === 'tolls/harmed-clipped' && crowd.definite))

function numberSpans({ sentence }: Scene, crowd: Crowd): readonly Span[] {
  const quantity: Quantity | null = crowd.quantity
  if (quantity) return [quantity.span]
  return [spanOfTokens(sentence, crowd.from, crowd.to)]
}
