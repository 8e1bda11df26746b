import { readFileSync } from 'node:fs'
import { fitBias } from '../src/figures/bias/bias-model.js'
import { arePeople, type LossClaim } from '../src/figures/bias/loss-claim.js'

interface FoldResult {
  /** Mean absolute error of logarithms of what was left out. */
  readonly error: number
  readonly people: number
  readonly equipment: number
  /** Share of it inside the 90% intervals. */
  readonly covered: number
  readonly medianWidth: number
}

/** Random divisions into five folds: which of a few wild claims lie beside each other moves the error by a twentieth. */
const SEEDS: readonly number[] = [7, 11, 23, 42, 99]

/** Held-out errors of the reporting-bias model: five random folds, the mean of five divisions, and every fifth stretch of 14 days. Seconds are of the processor, for one fold. */
export function biasBench(path: string): {
  readonly random: FoldResult
  /** The error of each division. */
  readonly divisions: readonly number[]
  readonly blocks: FoldResult
  readonly seconds: number
  readonly speakers: readonly { readonly speaker: string; readonly victim: string; readonly factor: number }[]
} {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LossClaim)
  const start = process.cpuUsage()
  const divisions = SEEDS.map((seed) => {
    let state = seed
    const folds = rows.map(() => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      return Math.floor((state / 0x80000000) * 5)
    })
    return judge(rows, (_, index) => folds[index]!)
  })
  const random = middling(divisions)
  const blocks = judge(rows, ({ day }) => Math.floor(day / 14) % 5)
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6 / (5 * (divisions.length + 1))
  return { random, divisions: divisions.map(({ error }) => error), blocks, seconds, speakers: speakerFactors(rows) }
}

function middling(results: readonly FoldResult[]): FoldResult {
  const mean = (of: keyof FoldResult): number => results.reduce((sum, result) => sum + result[of], 0) / results.length
  return {
    error: mean('error'),
    people: mean('people'),
    equipment: mean('equipment'),
    covered: mean('covered'),
    medianWidth: mean('medianWidth'),
  }
}

function judge(rows: readonly LossClaim[], foldOf: (row: LossClaim, index: number) => number): FoldResult {
  const told: { error: number; people: boolean; inside: boolean; width: number }[] = []
  for (let fold = 0; fold < 5; fold++) {
    const model = fitBias(rows.filter((row, index) => foldOf(row, index) !== fold))
    rows.forEach((row, index) => {
      if (foldOf(row, index) !== fold) return
      const { predicted, low, high } = model.predict(row)
      const value = row.value!
      told.push({
        error: Math.abs(Math.log(predicted / value)),
        people: arePeople(row.category),
        inside: value >= low && value <= high,
        width: Math.log(high / low),
      })
    })
  }
  const mean = (list: readonly { error: number }[]): number => list.reduce((sum, { error }) => sum + error, 0) / list.length
  return {
    error: mean(told),
    people: mean(told.filter(({ people }) => people)),
    equipment: mean(told.filter(({ people }) => !people)),
    covered: told.filter(({ inside }) => inside).length / told.length,
    medianWidth: told.map(({ width }) => width).sort((a, b) => a - b)[told.length >> 1]!,
  }
}

/** What each speaker claims of military deaths beside the middle of the speakers that are no party, on the days on which it speaks of them. */
function speakerFactors(rows: readonly LossClaim[]): { speaker: string; victim: string; factor: number }[] {
  const model = fitBias(rows)
  const deaths = rows.filter(({ category, frame }) => category === 'Military Deaths' && frame === 'cumulative')
  const parties = /^(?:UA|RU)\b/
  return [...new Set(deaths.map(({ claimant, victim }) => `${claimant}|${victim}`))].sort().map((key) => {
    const [speaker, victim] = key.split('|') as [string, string]
    const own = deaths.filter((row) => row.claimant === speaker && row.victim === victim)
    const others = [...new Set(deaths.filter((row) => row.victim === victim).map(({ claimant }) => claimant))].filter(
      (claimant) => !parties.test(claimant) && claimant !== speaker,
    )
    const logs = own.map((row) => {
      const beside = others.map((claimant) => Math.log(model.predict({ ...row, claimant, bound: 'exact' }).predicted)).sort((a, b) => a - b)
      const middle = (beside[(beside.length - 1) >> 1]! + beside[beside.length >> 1]!) / 2
      return Math.log(model.predict({ ...row, bound: 'exact' }).predicted) - middle
    })
    return { speaker, victim, factor: Math.exp(logs.reduce((sum, one) => sum + one, 0) / logs.length) }
  })
}
