import type { Span } from '../../base/span.js'
import type { Quantity } from '../../language/quantity.js'
import { spanOfTokens } from '../../language/sentence.js'
import type { Victim } from '../claim.js'
import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'
import { isPastDeed } from './background-of.js'
import { type Crowd, isCounted } from './crowd.js'
import { frameOf } from './frame-of.js'
import { type Scene, sceneOf } from './scene.js'
import type { TollDraft } from './toll-rule.js'
import { RULES_BY_WORD } from './toll-rules.js'
import { victimOf } from './victim-of.js'

/** A draft with its sentence and victim. */
interface Told {
  readonly draft: TollDraft
  readonly scene: Scene
  readonly victim: Victim
  readonly low: number | null
  readonly high: number | null
  parent: number
}

/**
 * Every toll that a text states, in the order of the text: who was killed, wounded, taken or driven out, how many, and how sure the number
 * is. Sentences without a word of casualty cost a look-up a token.
 * `findTolls(reading)[0]?.toll // => { measure: 'killed', low: 3, high: 3, … }`
 */
export function findTolls(reading: Reading): readonly Finding[] {
  const told: Told[] = []
  for (let s = 0; s < reading.sentences.length; s++) {
    const { lower } = reading.sentences[s]!
    if (!lower.some((word) => RULES_BY_WORD.has(word))) continue
    readSentence(sceneOf(reading, s), told)
  }
  return told.map((one) => findingOf(one))
}

function readSentence(scene: Scene, told: Told[]): void {
  const drafts: TollDraft[] = []
  const taken = new Set<string>()
  for (let t = 0; t < scene.sentence.length; t++)
    for (const rule of RULES_BY_WORD.get(scene.sentence.lower[t]!) ?? [])
      for (const draft of rule.gives(scene, t)) {
        const key = `${draft.measure === 'wounded' ? 'wounded' : draft.measure} ${draft.crowd.from}`
        if (taken.has(key)) continue
        taken.add(key)
        drafts.push(draft)
      }
  const killed = new Set(drafts.filter(({ measure }) => measure === 'killed').map(({ crowd }) => crowd.from))
  // people "abducted and killed" or "wounded, and died" are told of as dead
  const worst = drafts.filter(({ measure, crowd }) => measure === 'killed' || measure === 'casualties' || !killed.has(crowd.from))
  worst.sort((a, b) => a.crowd.from - b.crowd.from)
  const first = told.length
  let before: Victim | undefined
  for (const group of joinNames(worst)) {
    const { crowd } = group.draft
    if (isToldAlready(scene, group.draft, told, first)) continue
    const victim = victimOf(scene, crowd, before)
    before = victim
    told.push({ draft: group.draft, scene, victim, low: group.low, high: group.high, parent: -1 })
  }
  addParts(scene, told, first)
}

/** How many sentences back a pronoun or "the victim" may take up people told before. */
const REACH = 4

/** Are they people of whom the same was told before: "he was shot" after "a farmer was killed", a name among those named? */
function isToldAlready(scene: Scene, { crowd, measure }: TollDraft, told: readonly Told[], first: number): boolean {
  if (crowd.quantity !== null || first === 0) return false
  const { sentence } = scene
  for (let i = first - 1; i >= 0; i--) {
    const { draft, scene: earlier } = told[i]!
    if (draft.measure !== measure || earlier.sentence === sentence) continue
    if (crowd.kind === 'name') {
      if (sharesName(scene, crowd, earlier)) return true
    } else if (crowd.definite && sentence.index - earlier.sentence.index <= REACH) return true
  }
  return false
}

/** Does a name stand, in whole or by its last part, among the people of an earlier sentence? */
function sharesName({ sentence }: Scene, crowd: Crowd, earlier: Scene): boolean {
  for (let t = Math.max(crowd.from, crowd.to - 4); t < crowd.to; t++) {
    if (!/^\p{Lu}/u.test(sentence.form[t]!) || sentence.form[t]!.length < 3 || sentence.upos[t] !== 'PROPN') continue
    for (const other of earlier.crowds) {
      if (other.kind === 'thing' || other.kind === 'bare') continue
      for (let u = other.from; u < other.to; u++)
        if (earlier.sentence.form[u] === sentence.form[t] && earlier.sentence.upos[u] === 'PROPN') return true
    }
  }
  return false
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

/** "including 17 children", "two of them soldiers": parts that no verb of their own takes up belong to the nearest figure before them. */
function addParts(scene: Scene, told: Told[], first: number): void {
  const last = told.length
  for (const crowd of scene.crowds) {
    if (crowd.role !== 'part' || !isCounted(crowd) || crowd.kind === 'pronoun') continue
    if (told.slice(first, last).some(({ draft }) => draft.crowd.from === crowd.from)) continue
    let parent = -1
    for (let i = first; i < last; i++) if (told[i]!.draft.crowd.from < crowd.from && told[i]!.draft.crowd.role === 'free') parent = i
    if (parent < 0 && last > first) parent = first
    if (parent < 0) continue
    const whole = told[parent]!
    if ((crowd.low ?? 0) > (whole.low ?? Infinity) && whole.low !== null) continue
    const draft: TollDraft = { ...whole.draft, rule: 'tolls/part', crowd, part: true }
    const share = victimOf(scene, crowd, whole.victim)
    const parties = share.parties.length > 0 ? share.parties : whole.victim.parties
    told.push({ draft, scene, victim: { ...share, parties }, low: crowd.low, high: crowd.high, parent })
  }
}

function findingOf({ draft, scene, victim, low, high, parent }: Told): Finding {
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
    toll: { measure: draft.measure, victim, low, high, bound: crowd.bound, frame: frameOf(reading, scene, draft) },
    ...(isPastDeed(scene, trigger) && { background: true as const }),
    ...(low === 0 && high === 0 && { polarity: '+' as const }),
    ...(parent >= 0 && { subsetOf: parent }),
  }
}

function numberSpans({ sentence }: Scene, crowd: Crowd): readonly Span[] {
  const quantity: Quantity | null = crowd.quantity
  if (quantity) return [quantity.span]
  return [spanOfTokens(sentence, crowd.from, crowd.to)]
}
