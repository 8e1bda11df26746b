import type { War } from './simulate-war.js'
import { type Teller, tell } from './tell.js'
import type { WarParameters } from './war-parameters.js'

/** A reader's answer on one loss. */
export interface Answer {
  readonly key: string
  readonly low: number
  readonly high: number
}

interface SaidOf {
  readonly voice: string
  readonly party?: string
  readonly value: number
  readonly day: number
}

const LEVEL = 0.9
/** Draws of what a habit leaves to chance, spread evenly. */
const DRAWS = 24

/**
 * The reader who is given what the ledger is not: which claims are of one incident, which are copies, how every speaker counts and how large losses
 * are, but not the truth (Bayes). Of each loss of one class (killed) it gives the narrowest 90%. `claims` are truth rows. No reader of the claims
 * alone can do better on the whole; what is without a class, and wounded, is left out.
 */
export function readKnowing(war: War, parameters: WarParameters, sizes: readonly number[]): readonly Answer[] {
  const rows = war.truth
  const statements = new Map(rows.filter(({ type }) => type === 'statement').map((row) => [row.id as string, row]))
  const days = new Map(rows.filter(({ type }) => type === 'incident').map((row) => [row.id as string, row.day as number]))
  const byKey = new Map<string, Map<string, SaidOf>>()
  for (const row of rows) {
    if (
      row.type !== 'claim' ||
      row.period ||
      (row.incidents as string[]).length !== 1 ||
      row.measure !== 'killed' ||
      row.class === 'unknown'
    )
      continue
    if (row.act === 'deny' || row.act === 'retract') continue
    const incident = (row.incidents as string[])[0]!
    const key = `${incident}|${row.party}|${row.class}|killed`
    const statement = statements.get(row.origin as string)!
    let said = byKey.get(key)
    if (!said) byKey.set(key, (said = new Map()))
    // of one speaker the later word stands: statements are numbered as they are made
    said.set(statement.voice as string, {
      voice: statement.voice as string,
      ...(statement.party !== undefined && { party: statement.party as string }),
      value: (row.low ?? row.high) as number,
      day: days.get(incident)!,
    })
  }
  const prior = priorOf(sizes)
  const sideOf = (party: string): string => (party === 'aland' || party === 'corps' ? 'one' : 'other')
  const shares = Array.from({ length: 8 }, (_, at) => parameters.found[0] + ((at + 0.5) / 8) * (parameters.found[1] - parameters.found[0]))
  return [...byKey].map(([key, said]): Answer => {
    const [, party, force] = key.split('|') as [string, string, string]
    const values = [...said.values()].map(({ value }) => value)
    const most = Math.ceil(Math.max(...values) * 12 + 20)
    const chances: { truth: number; width: number; chance: number }[] = []
    for (let from = 1; from <= most; ) {
      const width = from <= 40 ? 1 : Math.max(1, Math.round(from * 0.04))
      const truth = from + (width - 1) / 2
      let chance = prior(from, from + width - 1)
      const counts: number[] = []
      for (const { voice, value, day } of said.values()) {
        const teller = war.tellers.get(voice)
        if (voice.startsWith('leak')) chance *= value >= from && value < from + width ? 1 / width : 1e-6
        else if (teller)
          chance *=
            1e-6 +
            0.99 *
              chanceOfTelling(teller, value, from, width, {
                own: sideOf(teller.party) === sideOf(party),
                civilian: force === 'civilian',
                drift: parameters.drift ** (day / parameters.days),
              })
        else counts.push(value)
      }
      if (counts.length > 0) {
        let sum = 0
        for (const share of shares)
          sum += counts.reduce((product, k) => product * (0.8 * binomial(k, truth, share) + 0.2 * binomial(k, truth, (share + 1) / 2)), 1)
        chance *= sum / shares.length
      }
      chances.push({ truth, width, chance })
      from += width
    }
    return { key, ...narrowest(chances) }
  })
}

function chanceOfTelling(
  teller: Teller,
  value: number,
  from: number,
  width: number,
  about: { readonly own: boolean; readonly civilian: boolean; readonly drift: number },
): number {
  let hits = 0
  const each = Math.min(width, 4)
  for (let part = 0; part < each; part++) {
    const count = from + Math.floor(((part + 0.5) * width) / each)
    for (let draw = 0; draw < DRAWS; draw++) {
      // both halves of the noise by one even spread of their sum, a triangle; the third draw is even
      const u = (draw + 0.5) / DRAWS
      const sum = u < 0.5 ? Math.sqrt(2 * u) : 2 - Math.sqrt(2 * (1 - u))
      const asked = [sum / 2, sum / 2, teller.habit === 'silent' ? 0.9 : u]
      let next = 0
      const told = tell(teller, { ...about, count }, () => asked[next++]!)
      if (told === undefined) continue
      // what even draws step over counts as near as they stand
      const near = Math.max(0.5, told * 0.006, width / each / 2)
      if (Math.abs(told - value) <= near) hits += 1 / (2 * near)
    }
  }
  return hits / (each * DRAWS)
}

function binomial(k: number, n: number, share: number): number {
  if (k > n) return 0
  return Math.exp(
    logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(share) + (n - k) * Math.log(Math.max(1 - share, 1e-9)),
  )
}
/** Stirling's series. */
function logFactorial(n: number): number {
  if (n < 1) return 0
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n)
}

/** How often losses have a size between two, as the war's own losses show it, smoothed a little. */
function priorOf(sizes: readonly number[]): (from: number, to: number) => number {
  const sorted = [...sizes].sort((a, b) => a - b)
  const upTo = (size: number): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! <= size) low = middle + 1
      else high = middle
    }
    return low
  }
  return (from, to) => {
    const [a, b] = [Math.floor(from * 0.9), Math.ceil(to * 1.1)]
    return from <= 5 ? upTo(to) - upTo(from - 1) + 0.01 : ((upTo(b) - upTo(a - 1)) * (to - from + 1)) / (b - a + 1) + 0.001
  }
}

function narrowest(list: readonly { truth: number; width: number; chance: number }[]): { low: number; high: number } {
  const whole = list.reduce((sum, { chance }) => sum + chance, 0)
  let best = { low: 0, high: Number.POSITIVE_INFINITY }
  let width = Number.POSITIVE_INFINITY
  let to = -1
  let mass = 0
  for (let from = 0; from < list.length; from++) {
    while (mass < LEVEL * whole && to < list.length - 1) mass += list[++to]!.chance
    if (mass < LEVEL * whole) break
    const [a, b] = [list[from]!, list[to]!]
    const low = a.truth - (a.width - 1) / 2
    const high = b.truth + (b.width - 1) / 2
    if (Math.log1p(high) - Math.log1p(low) < width) {
      width = Math.log1p(high) - Math.log1p(low)
      best = { low, high }
    }
    mass -= a.chance
  }
  return best
}
