import { groupBy } from '../../base/group-by.js'
import { circlesOf } from './circles.js'
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
/** How many readings of the record are believed, each as far as it is likely. */
const READINGS = 2
/** So many times less likely in logarithms makes a reading e times less believed: what is told hangs together more than the model takes it to. */
const DOUBT = 10
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

/** What is the same in every round. */
interface Frame {
  readonly sizes: Sizes
  /** Where in the record a loss stands. */
  readonly timeOf: (loss: ToldLoss) => number
  readonly circles: ReadonlyMap<string, string>
  /** Sorts of losses of which counters tell also where they find none. */
  readonly tellsNone: ReadonlySet<string>
}

/**
 * Learns from losses of which several speak how each speaker's numbers stand to what was, how much counters see, and how large losses are, by
 * expectation and maximisation (Dempster, Laird and Rubin 1977): from habits the chances of each loss's size, from these the habits. What was is
 * known of no loss; it is held in place by numbers that agree exactly, by counters, who find no more than there is, and by interest: no side is
 * taken to admit more fighters than it lost. One record may be read in several ways, so it is begun from several, and the two likeliest are believed, each
 * as far as it is likely. Undefined where the record is too small.
 */
export function learnHabits(losses: readonly ToldLoss[]): Record | undefined {
  if (losses.filter(isCounted).length < ENOUGH) return undefined
  const most = losses.reduce((max, loss) => Math.max(max, ...numbersOf(loss)), 1)
  const sizes = sizesUpTo(Math.min(most * 3 + 20, 1e7))
  const few = sampleOf(losses, FEW)
  const sample = sampleOf(losses, SAMPLE)
  const frame: Frame = { sizes, timeOf: timesOf(losses), circles: circlesOf(few), tellsNone: sortsToldOfNone(losses) }
  const read = (list: readonly ToldLoss[], begin: Beliefs, rounds: number): Reading => {
    let [beliefs, logs]: readonly [Beliefs, Likelihoods] = [begin, new Map()]
    for (let round = 0; round < rounds; round++) [beliefs, logs] = learn(list, beliefs, frame)
    return { beliefs, logs }
  }
  const begun = STARTS.map((usual) =>
    read(few, { usual, habits: new Map(), sizes: new Map(), counting: usualCounting(), astray: USUALLY_ASTRAY }, FIRST_ROUNDS),
  )
  const readings = Array.from({ length: READINGS }, (_, rank) => read(sample, ranked(begun, frame.circles, rank), ROUNDS))
  return {
    sizes,
    chances: (loss) => {
      const key = countedTo(loss, frame.circles).at(-1)!
      const most = Math.max(...readings.map(({ logs }) => logs.get(key) ?? 0))
      return mixed(
        readings.map(({ beliefs, logs }) => ({
          chances: chancesOf(loss, beliefs, frame),
          share: Math.exp(((logs.get(key) ?? 0) - most) / DOUBT),
        })),
      )
    },
  }
}

/** Ways to begin: everybody a little bent; who speaks of its own honest; who speaks of the enemy honest; everybody honest; nobody honest, much bent or little. */
const STARTS: readonly Beliefs['usual'][] = [
  (bent, kind) => shifted(bent, kind, 0.3, 0.2),
  (bent, kind) => (kind.startsWith('enemy') ? shifted(bent, kind, 0.6, 0) : shifted(bent, kind, 0.1, 0.6)),
  (bent, kind) => (kind.startsWith('enemy') ? shifted(bent, kind, 0.1, 0) : shifted(bent, kind, 0.6, 0.1)),
  (bent, kind) => shifted(bent, kind, 0.1, 0.6),
  (bent, kind) => shifted(bent, kind, 0.6, 0),
  (bent, kind) => shifted(bent, kind, 0.1, 0),
]
function shifted(bent: Bent, kind: string, level: number, honest: number): Habit {
  const usual = usualHabit(bent)
  return {
    ...usual,
    honest: kind.startsWith('enemy') ? 0 : honest,
    factor: [bent === 'under' ? -level : bent === 'over' ? level : 0, 0, 0, 0],
  }
}

/** How likely the record was: of the losses of each circle of speakers, and of each people; logarithms. */
type Likelihoods = ReadonlyMap<string, number>

/** What is taken for so, and how likely the record was by it. */
interface Reading {
  readonly beliefs: Beliefs
  readonly logs: Likelihoods
}

/**
 * Of several ways to begin the likeliest (`rank` 0) or the next, for each circle of speakers apart: on the losses of one side who speaks of its own may
 * be honest, on those of the other who speaks of the enemy. How sizes and kinds are is taken from the likeliest way for that people.
 */
function ranked(begun: readonly Reading[], circles: ReadonlyMap<string, string>, rank: number): Beliefs {
  const best = (key: string): Beliefs => [...begun].sort((a, b) => (b.logs.get(key) ?? 0) - (a.logs.get(key) ?? 0))[rank]!.beliefs
  const all = begun.map(({ beliefs }) => beliefs)
  const keys = (of: 'habits' | 'sizes'): ReadonlySet<string> => new Set(all.flatMap((one) => [...one[of].keys()]))
  const habitsOf = (habit: string): Beliefs => best(circles.get(habit) ?? peopleOf(habit))
  return {
    ...best(WHOLE),
    usual: (bent, kind) => best(peopleOf(kind)).usual(bent, kind),
    habits: new Map([...keys('habits')].map((habit) => [habit, habitsOf(habit).habits.get(habit)!])),
    sizes: new Map([...keys('sizes')].map((sort) => [sort, best(sort.slice(0, sort.indexOf(' '))).sizes.get(sort)!])),
  }
}
const WHOLE = 'whole'
/** Of a habit or kind, which ends in its people. */
const peopleOf = (kind: string): string => kind.slice(kind.lastIndexOf(' ') + 1)

/** Whose likelihood a loss counts to, from the widest to the narrowest: the whole, its people's, and that of its circle where it has one. */
function countedTo({ sort, told }: ToldLoss, circles: ReadonlyMap<string, string>): readonly string[] {
  const circle = told.map(({ habit }) => circles.get(habit)).find((one) => one !== undefined)
  return [WHOLE, sort.slice(0, sort.indexOf(' ')), ...(circle === undefined ? [] : [circle])]
}

const habitOf = ({ habits, usual }: Beliefs, { habit, kind, bent }: ToldLoss['told'][number]): Habit =>
  habits.get(habit) ?? habits.get(kind) ?? usual(bent, kind)

const STRETCHES = new Float64Array(6)
const strayOf = (astray: number, value: number): number => astray / (value + 3)
const strayCount = (astray: number, counts: readonly number[]): number => strayOf(astray, Math.max(...counts))

function chancesOf(loss: ToldLoss, beliefs: Beliefs, frame: Frame): Chances {
  const { sizes } = frame
  const time = frame.timeOf(loss)
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
    const counted = countChances(
      beliefs.counting,
      loss.counts,
      isNoneTold(loss, frame),
      sizes,
      [from, to],
      strayCount(beliefs.astray, loss.counts),
    )
    for (let index = 0; index < weights.length; index++) weights[index]! *= counted[index]!
    take()
  }
  return { first: from, weights: normalise(weights), log }
}

/** Chances by several readings of the record, each as far as it is believed. All reach over the same sizes. */
function mixed(list: readonly { readonly chances: Chances; readonly share: number }[]): Chances {
  const { first, log } = list[0]!.chances
  const weights = new Float64Array(list[0]!.chances.weights.length)
  for (const { chances, share } of list) for (let at = 0; at < weights.length; at++) weights[at]! += share * chances.weights[at]!
  return { first, weights: normalise(weights), log }
}

/** One round: the chances of each loss's size by what is taken for so, and from these what is taken for so next; with the logarithm of how likely the record was, by people. */
function learn(losses: readonly ToldLoss[], beliefs: Beliefs, frame: Frame): readonly [Beliefs, Likelihoods] {
  const { sizes, timeOf, circles } = frame
  const sums = new Map<string, { readonly kind: string; readonly sum: HabitSums }>()
  const seen = new Map<string, Float64Array>()
  const counted = new CountingSums()
  const logs = new Map<string, number>()
  // what is usual weighs as a hundred numbers
  let numbers = 100
  let astray = USUALLY_ASTRAY * numbers
  for (const loss of losses) {
    const time = timeOf(loss)
    const { first, weights, log: own } = chancesOf(loss, beliefs, frame)
    for (const key of countedTo(loss, circles)) logs.set(key, (logs.get(key) ?? 0) + own)
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
    if (loss.counts.length > 0)
      counted.add(beliefs.counting, loss.counts, isNoneTold(loss, frame), sizes, first, strayCount(beliefs.astray, loss.counts), weights)
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
  return [next, logs]
}

/** Would a counter who finds none of a loss tell so? One who does shows it. */
const isNoneTold = ({ sort, counts }: ToldLoss, { tellsNone }: Frame): boolean => tellsNone.has(sort) || counts.includes(0)

/** Of counts of a sort this share must be of none, for counters to be taken to tell of it. */
const TOLD_OF_NONE = 0.02

function sortsToldOfNone(losses: readonly ToldLoss[]): ReadonlySet<string> {
  const counts = groupBy(
    losses.flatMap(({ sort, counts }) => counts.map((count) => ({ sort, count }))),
    ({ sort }) => sort,
  )
  return new Set(
    [...counts].filter(([, list]) => list.filter(({ count }) => count === 0).length > TOLD_OF_NONE * list.length).map(([sort]) => sort),
  )
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
