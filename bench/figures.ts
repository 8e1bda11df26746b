import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Figure } from '../src/figures/figure.js'
import { reconcile } from '../src/figures/reconcile.js'
import { biasBench } from './bias.js'
import { ucdpBench } from './ucdp-headlines.js'
import { judgeWar } from './war/judge-war.js'
import { readKnowing } from './war/read-knowing.js'
import { judgeIntervals, scoreIntervals } from './war/score-intervals.js'
import { lineageOf, simulateWar, type War } from './war/simulate-war.js'
import { timeLedger } from './war/time-ledger.js'
import { plainWar, type WarParameters } from './war/war-parameters.js'

/**
 * Measures figures by rule and the model's estimates on simulated wars, of which everything is known: the plain one, beside the raw range of the
 * claims and beside a reader who knows everything but the truth; and without `--json` each parameter varied once, as `docs/FIGURES.md` lists them.
 * Then the time to import about 100,000 claims, to derive their figures, and to do so again after one report more. `--data DIR`: also the held-out errors of the reporting-bias model, and headlines reconciled beside UCDP's
 * counts. `--times N`: of a
 * war N times as large and long (10.5: a million claims, for which node needs `--max-old-space-size=16000`). `--json` prints one object.
 */
export async function figuresBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, data: { type: 'string' }, times: { type: 'string', default: '1' } },
  })
  const wars = (values.json ? VARIED.slice(0, 1) : VARIED).map((change) => {
    const war = simulateWar({ ...plainWar, ...change })
    const figures = reconcile(war.claims, war.documents, lineageOf(war.documents))
    const name =
      Object.entries(change)
        .map(([parameter, value]) => `${parameter} ${value}`)
        .join(', ') || 'plain'
    return { name, claims: war.claims.length, ...judgeWar(war, figures), ...judgeModel(war, figures) }
  })
  const factor = Number(values.times)
  const large = simulateWar({ ...plainWar, incidents: 7000 * factor, days: 875 * factor, places: 1000 * factor })
  const times = await timeLedger(large)
  const bias = values.data === undefined ? undefined : biasBench(join(values.data, 'figures/conflict-loss-claims.jsonl'))
  const ucdp = values.data === undefined ? undefined : ucdpBench(join(values.data, 'tolls/ucdp-ukraine-headlines.jsonl'))
  if (values.json) {
    const war = simulateWar(plainWar)
    const figures = reconcile(war.claims, war.documents, lineageOf(war.documents))
    const { rules, estimates, oracle, estimatesOfOracle } = beside(war, figures)
    console.log(
      JSON.stringify({
        rules,
        estimates: { ...estimates, ofOracle: estimatesOfOracle.intervalScore / oracle.intervalScore },
        oracle,
        b3: wars[0]!.b3,
        ...times,
        ...(bias && { bias }),
        ...ucdp,
      }),
    )
    return
  }
  if (bias) console.log(JSON.stringify(bias))
  if (ucdp) console.log(JSON.stringify(ucdp))
  const columns = [
    'truthInside',
    'ofNaive',
    'estimateInside',
    'estimateScore',
    'wronglyExact',
    'crossed',
    'bestOutside',
    'falseOrigins',
    'runningInside',
    'b3',
    'twinsApart',
    'namesJoined',
  ] as const
  console.log(`| war | claims | figures | ${columns.join(' | ')} |\n|---|---|---|${columns.map(() => '---').join('|')}|`)
  for (const war of wars)
    console.log(`| ${war.name} | ${war.claims} | ${war.figures} | ${columns.map((column) => Number(war[column].toFixed(3))).join(' | ')} |`)
  console.log(JSON.stringify(times))
}

/** Score of the rules as a share of the raw range's, and how the estimates hold. */
function judgeModel(
  war: War,
  figures: readonly Figure[],
): { readonly ofNaive: number; readonly estimateInside: number; readonly estimateScore: number } {
  const judged = judgeIntervals(war, figures)
  const estimates = scoreIntervals(estimated(judged.figures), 0.1)
  return {
    ofNaive: scoreIntervals(judged.figures, 0.03).intervalScore / scoreIntervals(judged.raw, 0.03).intervalScore,
    estimateInside: estimates.truthInside,
    estimateScore: estimates.intervalScore,
  }
}

const estimated = (list: ReturnType<typeof judgeIntervals>['figures']): ReturnType<typeof judgeIntervals>['figures'] =>
  list.flatMap((one) => (one.figure.estimate ? [{ ...one, low: one.figure.estimate.low, high: one.figure.estimate.high }] : []))

/** The plain war: rules and estimates beside the raw range, and estimates beside the reader who knows the habits, on the losses that it reads. */
function beside(war: War, figures: readonly Figure[]) {
  const judged = judgeIntervals(war, figures)
  const known = new Map(judged.raw.map((one) => [one.key, one]))
  const sizes = war.truth
    .filter(({ type }) => type === 'incident')
    .flatMap((row) => (row.losses as { killed: number }[]).map(({ killed }) => killed))
  const answers = readKnowing(war, plainWar, sizes).map((answer) => ({ ...known.get(answer.key)!, ...answer }))
  const read = new Set(answers.map(({ key }) => key))
  const model = estimated(judged.figures)
  const [rules, estimates] = [scoreIntervals(judged.figures, 0.03), scoreIntervals(model, 0.1)]
  return {
    rules: { ...rules, ofNaive: rules.intervalScore / scoreIntervals(judged.raw, 0.03).intervalScore },
    estimates: {
      ...estimates,
      givenOf: model.length / judged.figures.length,
      ofNaive: estimates.intervalScore / scoreIntervals(judged.raw, 0.1).intervalScore,
    },
    oracle: scoreIntervals(answers, 0.1),
    estimatesOfOracle: scoreIntervals(
      model.filter(({ key }) => read.has(key)),
      0.1,
    ),
  }
}

const VARIED: readonly Partial<WarParameters>[] = [
  {},
  { seed: 2 },
  { parties: 2 },
  { parties: 4 },
  { places: 30 },
  { otherNames: 0.6 },
  { hardNames: 1 },
  { twins: 0.2 },
  { counted: 0.1 },
  { found: [0.3, 0.7] },
  { boast: [2, 8] },
  { admits: [0.1, 0.6] },
  { honest: 0.9 },
  { drift: 3 },
  { copies: 4 },
  { wrongDays: 0.15 },
  { leaks: 0.3 },
  { denials: 0.5 },
  { swappedDigits: 0.1 },
  { retractions: 0.1 },
  { toldAsOne: 0.2 },
  { unclassed: 0.5 },
]
