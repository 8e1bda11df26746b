import type { Claim, TollBody, VictimClass } from '../claim.js'
import { ELSEWHERE } from '../elsewhere.js'
import { speakerOf } from '../settle/interest.js'

export interface Count {
  readonly low: number | null
  readonly best: number
  readonly high: number | null
}

export interface ClassCount {
  readonly killed: number
  readonly wounded: number
}

/** What one text tells of its current incidents, attackers included. */
export interface TextToll {
  readonly killed: Count
  readonly wounded: Count
  readonly byClass: {
    readonly civilian: ClassCount
    readonly state_forces: ClassCount
    readonly officials: ClassCount
    readonly armed_group: ClassCount
  }
}

/**
 * The sum over a text's current incidents, without background, subsets, repeats, running tolls and what is only feared or denied. Per incident
 * it takes the narrator's figure, else the latest, else the first speaker's. `text` is the document's. People of unknown or mixed class count as
 * civilians in `byClass`.
 */
export function sumTolls(claims: readonly Claim[], text: string): TextToll {
  const killed = sumOf(claims, 'killed', text)
  const wounded = sumOf(claims, 'wounded', text)
  const of = (one: keyof TextToll['byClass']): ClassCount => ({
    killed: killed.byClass.get(one) ?? 0,
    wounded: wounded.byClass.get(one) ?? 0,
  })
  return {
    killed: killed.count,
    wounded: wounded.count,
    byClass: { civilian: of('civilian'), state_forces: of('state_forces'), officials: of('officials'), armed_group: of('armed_group') },
  }
}

function isCurrent({ toll, background, factuality, rules }: Claim, measure: 'killed' | 'wounded'): boolean {
  if (toll?.measure !== measure || background || rules.includes('tolls/blew-himself-up')) return false
  if (toll.frame === 'cumulative' || toll.frame === 'rate') return false
  // "demanded an inquiry into the murder of X": what a noun takes for granted is told as done
  if (rules.includes('tolls/death-of')) return true
  return factuality.bySource !== 'Uu' && !factuality.bySource.endsWith('-')
}

/** Days above which a stretch of time is longer than the incidents of one text. */
const LONG_DAYS = 45

/** A toll of months or years. */
function isLong({ toll, when }: Claim): boolean {
  if (toll!.frame !== 'period' || !when) return false
  return Date.parse(when.to) - Date.parse(when.from) > LONG_DAYS * 86_400_000
}

interface Sum {
  readonly count: Count
  readonly byClass: ReadonlyMap<string, number>
}

function sumOf(claims: readonly Claim[], measure: 'killed' | 'wounded', text: string): Sum {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  // a part of people wounded or taken may be the dead
  const isPart = ({ toll }: Claim): boolean => toll!.subsetOf !== undefined && byId.get(toll!.subsetOf)?.toll?.measure === measure
  // what looks like the same figure again may be told of another incident
  const isRepeat = ({ repeats, sentence }: Claim): boolean => repeats !== undefined && !ELSEWHERE.test(text.slice(...sentence))
  const all = claims.filter((claim) => isCurrent(claim, measure) && !isPart(claim) && !isRepeat(claim))
  // beside an incident, what months and years cost is no part of it
  const incident = all.some((claim) => !isLong(claim))
  const current = incident ? all.filter((claim) => !isLong(claim)) : all
  let kept: readonly Claim[] = []
  let retold = 0
  for (const sentence of bySentence(current)) {
    const told = ofOneOpinion(kept, sentence, text)
    if (told.length === 0) continue
    const before = sumFigures(kept)
    kept = take(kept, told, text, retold)
    if (before > 0 && sumFigures(kept) === before) retold += sumFigures(told)
  }
  let low: number | null = 0
  let high: number | null = 0
  let best = 0
  const byClass = new Map<string, number>()
  const count = (name: VictimClass, value: number): void => {
    byClass.set(columnOf(name), (byClass.get(columnOf(name)) ?? 0) + value)
  }
  for (const { id, toll } of kept) {
    let value = figureOf(toll!)
    // the wounded of whom it is told that they died since
    if (measure === 'wounded')
      for (const part of claims)
        if (part.toll?.subsetOf === id && part.toll.measure === 'killed') value -= Math.min(value, figureOf(part.toll))
    low = low === null || toll!.low === null ? null : low + toll!.low
    high = high === null || toll!.high === null ? null : high + toll!.high
    best += value
    // "three persons, including two soldiers": what is known of the parts is known of the whole
    for (const part of claims) {
      if (part.toll?.subsetOf !== id || part.toll.measure !== measure || part.toll.victim.class === 'unknown') continue
      if (columnOf(part.toll.victim.class) === columnOf(toll!.victim.class) || figureOf(part.toll) > value) continue
      value -= figureOf(part.toll)
      count(part.toll.victim.class, figureOf(part.toll))
    }
    count(toll!.victim.class, value)
  }
  return { count: { low, best, high }, byClass }
}

/** Claims of one sentence together, in the order of the text. */
function bySentence(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups: Claim[][] = []
  for (const claim of claims) {
    const last = groups.at(-1)
    if (last && last[0]!.sentence[0] === claim.sentence[0]) last.push(claim)
    else groups.push([claim])
  }
  return groups
}

/** The number that the text gives: of "more than 100", which is 101 or more, 100. */
const figureOf = ({ low, high, bound }: TollBody): number => (low === null ? (high ?? 0) : bound === 'more_than' ? low - 1 : low)
const columnOf = (name: VictimClass): string => (name === 'unknown' || name === 'mixed' ? 'civilian' : name)

const LATER = /\b(?:later|rose|risen|rises|now|since|updated|revised|subsequently|climbed|grown)\b/i
/** People beside those told before. */
const BESIDE = /\b(?:another|others?|further|additional|more|also|too|then|survivors?)\b/i

/**
 * The figures kept after those of one more sentence are read. A later figure that the earlier ones can hold (of a class that may be theirs, not
 * more than they are together) tells of them again, in other words or by another speaker; a toll that "rose to" more takes their place; people of
 * another class, and those told of as others or elsewhere, are further losses. `retold` is how many of those kept were told of again so far.
 */
function take(kept: readonly Claim[], told: readonly Claim[], text: string, retold: number): readonly Claim[] {
  // "…, in total 26 were killed"
  const total = told.find((claim) => TOTAL.test(text.slice(Math.max(claim.sentence[0], startOf(claim) - 24), startOf(claim) + 12)))
  if (total && figureOf(total.toll!) >= Math.max(sumFigures(kept), ...told.map(({ toll }) => figureOf(toll!)))) return [total]
  if (kept.length === 0) return told
  const toll = told.find(({ rules }) => rules.includes('tolls/death-toll') || rules.includes('tolls/number-killed'))
  const sentence = text.slice(...told[0]!.sentence)
  // the toll that a speaker gives beside the narrator's count is another opinion, unless it is later
  const opinion = toll && isSpoken(toll) && !kept.some(isSpoken) && !LATER.test(sentence)
  if (toll) return figureOf(toll.toll!) > sumFigures(kept) && !opinion ? [toll] : kept
  if (ELSEWHERE.test(sentence)) return [...kept, ...told]
  // a whole sentence that counts no more than was told, and of which some is told already, tells it in other words
  const all = sumFigures(told)
  const same = told.filter((claim) => kept.some((one) => mayBeSame(one, claim)))
  if (told.length > 1 && same.length > 0 && all <= sumFigures(kept) && !told.some((claim) => BESIDE.test(around(claim, text)))) return kept
  // "… two were killed on the spot. Another died in hospital": others of those that were told of together
  if (retold > 0 && retold + all <= sumFigures(kept) && same.length === told.length) return kept
  let result = kept
  for (const claim of told) result = takeOne(result, claim, text)
  return result
}

function takeOne(kept: readonly Claim[], claim: Claim, text: string): readonly Claim[] {
  const earlier = kept.filter((one) => one.sentence[0] !== claim.sentence[0] && mayBeSame(one, claim))
  // a wounded man who died since is beside the dead
  const beside = claim.toll!.subsetOf !== undefined || BESIDE.test(around(claim, text)) || kept.every((one) => isAbroadOf(one, claim))
  // "the two were killed" after one of each kind
  if (kept.length > 1 && !beside && figureOf(claim.toll!) === sumFigures(kept.filter((one) => one.sentence[0] !== claim.sentence[0])))
    return kept
  if (earlier.length === 0 || beside) return [...kept, claim]
  const value = figureOf(claim.toll!)
  if (value > sumFigures(earlier)) return [...kept, claim]
  // the narrator's word goes before a speaker's
  const one = earlier[0]!
  if (earlier.length > 1) return kept
  if (isSpoken(one) && !isSpoken(claim) && figureOf(one.toll!) !== value) return kept.map((other) => (other === one ? claim : other))
  return kept.map((other) => (other === one ? withClass(one, claim) : other))
}

/** Told of in another state: no place of which the one is the other's. */
const isAbroadOf = (one: Claim, { where }: Claim): boolean =>
  where?.country !== undefined && one.where?.country !== undefined && where.country !== one.where.country

const TOTAL = /\b(?:in (?:total|all)|altogether|overall|all told)\b/i

const startOf = ({ evidence }: Claim): number =>
  Math.min(...evidence.trigger.map(([start]) => start), ...(evidence.number ?? []).map(([start]) => start))

const sumFigures = (claims: readonly Claim[]): number => claims.reduce((sum, { toll }) => sum + figureOf(toll!), 0)

/** The words of a figure and its verb, and those just before and between. */
function around({ evidence, sentence }: Claim, text: string): string {
  const spans = [...evidence.trigger, ...(evidence.number ?? [])]
  const from = Math.min(...spans.map(([start]) => start))
  const to = Math.max(...spans.map(([, end]) => end))
  return text.slice(Math.max(sentence[0], from - 8), Math.min(sentence[1], to))
}

function mayBeSame(one: Claim, other: Claim): boolean {
  const classes = [one.toll!.victim.class, other.toll!.victim.class]
  return classes[0] === classes[1] || classes.includes('unknown') || classes.includes('mixed')
}

/**
 * A sentence's figures without those by which a speaker contradicts another: of people of one kind, of whom the first counts 12 killed and the second 40, the
 * first's are counted.
 */
function ofOneOpinion(kept: readonly Claim[], told: readonly Claim[], text: string): readonly Claim[] {
  const result: Claim[] = []
  for (const claim of told) {
    const further = BESIDE.test(around(claim, text)) || ELSEWHERE.test(text.slice(...claim.sentence))
    if (further || ![...kept, ...result].some((one) => contradicts(one, claim))) result.push(claim)
  }
  return result
}

/** Two speakers on like people: not a single one each, who may be two, nor nobody. */
function contradicts(one: Claim, other: Claim): boolean {
  if (!isSpoken(one) || !isSpoken(other) || !mayBeSame(one, other)) return false
  const [least, most] = [figureOf(one.toll!), figureOf(other.toll!)].sort((a, b) => a - b) as [number, number]
  if (least === 0 || most < 2) return false
  const [first, second] = [namedIn(one), namedIn(other)]
  return first !== '' && second !== '' && first !== second
}

/** Who says it, where that is told by a name or a noun. */
function namedIn({ attribution }: Claim): string {
  const speaker = speakerOf(attribution)
  return (speaker?.actors[0]?.id ?? speaker?.actors[0]?.name ?? speaker?.mention ?? '').toLowerCase()
}

const isSpoken = ({ attribution }: Claim): boolean => attribution.length > 1

/** A person of whom it was not said what he was takes the class that is told later. */
function withClass(one: Claim, later: Claim): Claim {
  if (one.toll!.victim.class !== 'unknown' || figureOf(one.toll!) !== figureOf(later.toll!)) return one
  return { ...one, toll: { ...one.toll!, victim: { ...one.toll!.victim, class: later.toll!.victim.class } } }
}
