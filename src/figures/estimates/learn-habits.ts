import { type Counting, CountingSums, countChances, usualCounting } from './counting.js'
import { factorOf, type Habit, stretchesOf, tellingChance, usualHabit } from './habit.js'
import { HabitSums } from './habit-sums.js'
import { normalise, placeOf, type Sizes, shareOfSizes, sizesUpTo } from './sizes.js'
import { type Bent, isCounted, numbersOf, type ToldLoss } from './told-loss.js'

/** Chances of the sizes of a loss from the place `first` on, and the logarithm of the chance that just this was told. */
export interface Chances {
  readonly first: number
  readonly weights: Float64Array
  readonly log: number
}

/** What the record teaches. */
export interface Record {
  readonly sizes: Sizes
  readonly chances: (loss: ToldLoss) => Chances
}

/** Losses of which several speak, and a counter among them, below which nothing is learnt. */
const ENOUGH = 30
/** Losses that are looked at, spread evenly over the record: to choose where to begin, and to learn. */
const FEW = 1000
const SAMPLE = 3000
const FIRST_ROUNDS = 12
const ROUNDS = 16
const USUALLY_ASTRAY = 0.01

/** What is taken for so in a round: habits by speaker and kind, how often losses have which size, how counters count. */
interface Beliefs {
  readonly usual: (bent: Bent, kind: string) => Habit
  readonly habits: ReadonlyMap<string, Habit>
  readonly sizes: ReadonlyMap<string, Float64Array>
  readonly counting: Counting
  /** Share of numbers of no sense: exchanged digits, another attack. */
  readonly astray: number
}

/**
 * Learns from losses of which several speak how each speaker's numbers stand to what was, how much counters see, and how large losses are, by
 * expectation and maximisation (Dempster, Laird and Rubin 1977): from habits the chances of each loss's size, from these the habits. What was is
 * known of no loss; it is held in place by numbers that agree exactly, by counters, who find no more than there is, and by interest: no side is
 * taken to admit more fighters than it lost. One record may be read in several ways, so it is begun from several, and the likeliest stands.
 * Undefined where the record is too small.
 */
export function learnHabits(losses: readonly ToldLoss[]): Record | undefined {
  if (losses.filter(isCounted).length < ENOUGH) return undefined
  const most = losses.reduce((max, loss) => Math.max(max, ...numbersOf(loss)), 1)
  const sizes = sizesUpTo(Math.min(most * 3 + 20, 1e7))
  const timeOf = timesOf(losses)
  const few = sampleOf(losses, FEW)
  const sample = sampleOf(losses, SAMPLE)
  let best: { beliefs: Beliefs; log: number } | undefined
  for (const usual of STARTS) {
    let beliefs: Beliefs = { usual, habits: new Map(), sizes: new Map(), counting: usualCounting(), astray: USUALLY_ASTRAY }
    let log = 0
    for (let round = 0; round < FIRST_ROUNDS; round++) [beliefs, log] = learn(few, beliefs, sizes, timeOf)
    if (!best || log > best.log) best = { beliefs, log }
  }
  let { beliefs } = best!
  for (let round = 0; round < ROUNDS; round++) [beliefs] = learn(sample, beliefs, sizes, timeOf)
  return { sizes, chances: (loss) => chancesOf(loss, beliefs, sizes, timeOf(loss)) }
}

/** Ways to begin: everybody a little bent; who speaks of its own honest; who speaks of the enemy honest; everybody honest. */
const STARTS: readonly Beliefs['usual'][] = [
  (bent, kind) => shifted(bent, kind, 0.3, 0.2),
  (bent, kind) => (kind.startsWith('enemy') ? shifted(bent, kind, 0.6, 0) : shifted(bent, kind, 0.1, 0.6)),
  (bent, kind) => (kind.startsWith('enemy') ? shifted(bent, kind, 0.1, 0) : shifted(bent, kind, 0.6, 0.1)),
  (bent, kind) => shifted(bent, kind, 0.1, 0.6),
]
function shifted(bent: Bent, kind: string, level: number, honest: number): Habit {
  const usual = usualHabit(bent)
  return {
    ...usual,
    honest: kind.startsWith('enemy') ? 0 : honest,
    factor: [bent === 'under' ? -level : bent === 'over' ? level : 0, 0, 0, 0],
  }
}

const habitOf = ({ habits, usual }: Beliefs, { habit, kind, bent }: ToldLoss['told'][number]): Habit =>
  habits.get(habit) ?? habits.get(kind) ?? usual(bent, kind)

const STRETCHES = new Float64Array(6)
const strayOf = (astray: number, value: number): number => astray / (value + 3)
const strayCount = (astray: number, counts: readonly number[]): number => strayOf(astray, Math.max(...counts))

function chancesOf(loss: ToldLoss, beliefs: Beliefs, sizes: Sizes, time: number): Chances {
  const [from, to] = reachOf(loss, sizes)
  const weights = (beliefs.sizes.get(loss.sort) ?? sizes.usual).slice(from, to + 1)
  let log = 0
  const take = (): void => {
    let sum = 0
    for (const one of weights) sum += one
    if (sum <= 0) return
    log += Math.log(sum)
    for (let at = 0; at < weights.length; at++) weights[at]! /= sum
  }
  for (const told of loss.told) {
    const own = habitOf(beliefs, told)
    const stretches = stretchesOf(told.value, own.none, STRETCHES)
    const stray = strayOf(beliefs.astray, told.value)
    for (let index = 0; index < weights.length; index++) {
      if (weights[index]! < 1e-12) continue
      const at = from + index
      const middle = sizes.logs[at]! + factorOf(own, sizes.logs[at]!, time)
      weights[index]! *= (1 - beliefs.astray) * tellingChance(own, stretches, sizes.logs[at]!, middle, sizes.blurs[at]!) + stray
    }
    take()
  }
  if (loss.counts.length > 0) {
    const counted = countChances(beliefs.counting, loss.counts, sizes, [from, to], strayCount(beliefs.astray, loss.counts))
    for (let index = 0; index < weights.length; index++) weights[index]! *= counted[index]!
    take()
  }
  return { first: from, weights: normalise(weights), log }
}

/** One round: the chances of each loss's size by what is taken for so, and from these what is taken for so next; with how likely the record was. */
function learn(
  losses: readonly ToldLoss[],
  beliefs: Beliefs,
  sizes: Sizes,
  timeOf: (loss: ToldLoss) => number,
): readonly [Beliefs, number] {
  const sums = new Map<string, { readonly kind: string; readonly sum: HabitSums }>()
  const seen = new Map<string, Float64Array>()
  const counted = new CountingSums()
  let log = 0
  // what is usual weighs as a hundred numbers
  let numbers = 100
  let astray = USUALLY_ASTRAY * numbers
  for (const loss of losses) {
    const time = timeOf(loss)
    const { first, weights, log: own } = chancesOf(loss, beliefs, sizes, time)
    log += own
    let ofSort = seen.get(loss.sort)
    if (!ofSort) seen.set(loss.sort, (ofSort = new Float64Array(sizes.values.length)))
    for (let index = 0; index < weights.length; index++) ofSort[first + index]! += weights[index]!
    // a loss of which one speaks tells its size, and nothing of a habit
    if (loss.told.length + loss.counts.length < 2) continue
    for (const told of loss.told) {
      const { habit, kind, bent, value } = told
      const usual = habitOf(beliefs, told)
      const stretches = stretchesOf(value, usual.none, STRETCHES)
      numbers++
      for (const key of habit === kind ? [kind] : [kind, habit]) {
        let one = sums.get(key)
        if (!one) sums.set(key, (one = { kind, sum: new HabitSums(bent) }))
        const lost = one.sum.add(usual, value, stretches, weights, first, sizes, time, strayOf(beliefs.astray, value))
        if (key === kind) astray += lost
      }
    }
    if (loss.counts.length > 0) counted.add(beliefs.counting, loss.counts, sizes, first, strayCount(beliefs.astray, loss.counts), weights)
  }
  const habits = new Map<string, Habit>()
  for (const [key, { kind, sum }] of sums) if (key === kind) habits.set(key, sum.habit(beliefs.usual(sum.bent, kind)))
  for (const [key, { kind, sum }] of sums) if (key !== kind) habits.set(key, sum.habit(habits.get(kind)!))
  const next = {
    usual: beliefs.usual,
    habits,
    sizes: new Map([...seen].map(([sort, list]) => [sort, shareOfSizes(list, sizes)])),
    counting: counted.counting(),
    astray: astray / numbers,
  }
  return [next, log]
}

/** Which sizes come into question at all: what is told, eight times either way. */
function reachOf(loss: ToldLoss, sizes: Sizes): readonly [number, number] {
  const numbers = numbersOf(loss)
  return [Math.max(0, placeOf(sizes, Math.min(...numbers) / 8) - 1), placeOf(sizes, Math.max(...numbers) * 8 + 10)]
}

/** Where in the record a loss stands: −.5 to .5; in its middle where its day is not known. */
function timesOf(losses: readonly ToldLoss[]): (loss: ToldLoss) => number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { day } of losses) {
    if (day < first) first = day
    if (day > last) last = day
  }
  return ({ day }) => (Number.isNaN(day) || last <= first ? 0 : (day - first) / (last - first) - 0.5)
}

const sampleOf = (losses: readonly ToldLoss[], size: number): readonly ToldLoss[] =>
  losses.length <= size
    ? losses
    : losses.filter((_, index) => Math.floor((index * size) / losses.length) !== Math.floor(((index - 1) * size) / losses.length))
