import type { Measure, Victim } from '../claim.js'
import { type Crowd, isCounted } from './crowd.js'
import type { Scene } from './scene.js'
import type { Told } from './told.js'
import type { TollDraft } from './toll-rule.js'
import { victimOf } from './victim-of.js'

/** How many sentences back the whole of "three of them" may stand. */
const REACH = 2

/**
 * "including 17 children", "two of them soldiers", and "Six of the dead were women" in the sentence after: parts that no verb of their own takes
 * up belong to the nearest figure before them that can hold them. Appends them to `told`; `first` is the number of figures before this sentence.
 */
export function addParts(scene: Scene, told: Told[], first: number): void {
  const last = told.length
  for (let i = first; i < last; i++) {
    const { draft, low } = told[i]!
    if (draft.part || draft.crowd.role === 'part' || isShare(scene, draft.crowd)) {
      const parent = wholeOf(told, i, first, draft.crowd.from, low, true, partMeasure(scene, draft))
      if (parent >= 0) told[i] = { ...told[i]!, parent, victim: partVictim(scene, draft.crowd, told[i]!.victim, told[parent]!.victim) }
    }
  }
  for (const crowd of scene.crowds) {
    if (crowd.role !== 'part' || !isCounted(crowd) || crowd.kind === 'pronoun') continue
    if (told.slice(first, last).some(({ draft }) => draft.crowd.from === crowd.from)) continue
    if (isOfThings(scene, crowd.index, told.slice(first, last))) continue
    // "hurt him among voters"
    if (scene.sentence.lower[crowd.from - 1] === 'among' && crowd.quantity === null) continue
    if (isOfUntold(scene, crowd, told, first)) continue
    // "detained 41 men, 12 of whom were let go"
    if (RELEASED.test(scene.sentence.lower.slice(crowd.to, crowd.to + 5).join(' '))) continue
    const opened = measureOpened(scene, crowd)
    const parent = wholeOf(
      told,
      last,
      first,
      crowd.from,
      crowd.low,
      crowd.partitive || opened !== undefined,
      opened ?? measureOf(scene, crowd),
    )
    if (parent < 0) {
      // "the names of 240 of the dead"
      const lost = LOST.get(scene.sentence.lower[crowd.to - 1]!)
      if (lost && crowd.partitive)
        told.push({
          draft: { rule: 'tolls/of-the-dead', measure: lost, trigger: crowd.to - 1, words: [crowd.to - 1, crowd.to], crowd },
          scene,
          victim: victimOf(scene, crowd),
          low: crowd.low,
          high: crowd.high,
          parent: -1,
        })
      continue
    }
    const whole = told[parent]!
    const own = whole.draft.trigger
    const here = parent >= first
    const draft: TollDraft = {
      ...whole.draft,
      rule: 'tolls/part',
      crowd,
      part: true,
      ...(!here && { trigger: crowd.head, words: [crowd.from, crowd.to] as const }),
      ...(here && { trigger: own }),
    }
    const share = victimOf(scene, crowd, whole.victim)
    told.push({ draft, scene, victim: partVictim(scene, crowd, share, whole.victim), low: crowd.low, high: crowd.high, parent })
  }
}

/** "Seven attackers died, | six | by blowing themselves up": a bare number behind a comma, with how they died, is a share of those before it. */
const isShare = ({ sentence: { lower, xpos } }: Scene, { kind, from, to }: Crowd): boolean =>
  kind === 'bare' || kind === 'elliptic' ? lower[from - 1] === ',' && lower[to] === 'by' && xpos[to + 1] === 'VBG' : false

/** Words that say a person's age, sex or country, and nothing of his part in the war. */
const NO_ROLE =
  /^(?:wom[ae]n|m[ae]n|females?|males?|girls?|boys?|youths?|teen(?:ager)?s?|adults?|nationals?|citizens?|foreigners?|persons?|people|brothers?|sisters?)$/

/** Of fighters, a part told by age, sex or country are fighters: "four rebels, including two women". A part is of its whole's party. */
function partVictim({ sentence }: Scene, crowd: Crowd, own: Victim, whole: Victim): Victim {
  const fighters = whole.class === 'armed_group' || whole.class === 'state_forces'
  const name = fighters && (own.class === 'unknown' || (own.class === 'civilian' && NO_ROLE.test(sentence.lower[crowd.head]!)))
  return { ...own, ...(name && { class: whole.class }), parties: own.parties.length > 0 ? own.parties : whole.parties }
}

const LOST: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['victims', 'killed'],
  ['fatalities', 'killed'],
  ['slain', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['missing', 'missing'],
  ['hostages', 'abducted'],
  ['captives', 'captured'],
])

/** Whose part it is: "one of the injured died" is of the wounded, "two of them died" of whom the text told last. */
function partMeasure(scene: Scene, { crowd, measure }: TollDraft): Measure | undefined {
  for (let t = crowd.from; t < crowd.to; t++) {
    const of = LOST.get(scene.sentence.lower[t]!)
    if (of && of !== 'killed') return of
  }
  return crowd.partitive ? undefined : measure
}

const RELEASED =
  /^(?:have |had |has )?(?:been |were |was )?(?:since )?(?:later )?(?:freed|released|let go|rescued|escaped|managed to escape|bailed)\b/

/** "The victims include a mayor": what the sentence opens with says of whom its list is a part. */
function measureOpened({ sentence }: Scene, crowd: Crowd): Measure | undefined {
  const { lower } = sentence
  for (let t = 0; t < crowd.from && t < 5; t++) {
    const measure = LOST.get(lower[t]!)
    if (measure && /^(?:include|includes|included|comprise|comprised)$/.test(lower[t + 1] ?? '')) return measure
  }
  return undefined
}

/** Of "44 of the injured" wounded; of "three of them" killed. */
function measureOf({ sentence }: Scene, crowd: Crowd): Measure {
  for (let t = crowd.from; t < crowd.to; t++) {
    const measure = LOST.get(sentence.lower[t]!)
    if (measure) return measure
  }
  return 'killed'
}

/** "Three sailors, one of them Danish, are still waiting": a part of people of whom no loss was told. */
function isOfUntold({ crowds, sentence }: Scene, part: Crowd, told: readonly Told[], first: number): boolean {
  const whole = crowds[part.index - 1]
  if (whole?.role !== 'free' || whole.kind !== 'counted' || whole.quantity === null || whole.quantity.written === 'article') return false
  if (whole.to !== part.from - 1 || sentence.lower[whole.to] !== ',' || !part.partitive) return false
  return first === told.length
}

/** "three villages, including Markegaon": parts of things are no people. */
function isOfThings({ crowds, sentence }: Scene, index: number, told: readonly Told[]): boolean {
  const part = crowds[index]!
  for (let i = index - 1; i >= 0; i--) {
    const other = crowds[i]!
    if (other.role === 'part') continue
    // "92 bodies, 32 of them of children": things that were told of as people
    if (told.some(({ draft }) => draft.crowd.from === other.from)) return false
    const gap = part.from - other.to
    return other.kind === 'thing' && gap <= 3 && /^(?:,|including|includes?)$/.test(sentence.lower[other.to] ?? '')
  }
  return false
}

/** The nearest figure before a part, in its sentence or where it opens its sentence ("Three of them …") the ones before, that can hold it. */
function wholeOf(
  told: readonly Told[],
  end: number,
  first: number,
  from: number,
  low: number | null,
  opens = true,
  measure: Measure = 'killed',
): number {
  const value = low ?? 0
  const holds = (one: Told): boolean => one.draft.crowd.role === 'free' && !one.draft.part && (one.low === null || value <= one.low)
  let best = -1
  for (let i = first; i < end; i++) if (holds(told[i]!) && told[i]!.draft.crowd.from < from) best = i
  if (best < 0 && end > first)
    for (let i = first; i < end && best < 0; i++) if (holds(told[i]!) && told[i]!.draft.crowd.from !== from) best = i
  if (best >= 0 || !opens || first === 0) return best
  const near = told[first - 1]!.scene.sentence.index
  for (let i = first - 1; i >= 0 && near - told[i]!.scene.sentence.index <= REACH; i--)
    if (holds(told[i]!) && told[i]!.draft.measure === measure && told[i]!.low !== null && value < told[i]!.low!) return i
  return -1
}
