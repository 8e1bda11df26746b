import { parseArgs } from 'node:util'
import { reconcile } from '../src/figures/reconcile.js'
import { judgeWar } from './war/judge-war.js'
import { lineageOf, simulateWar } from './war/simulate-war.js'
import { plainWar, type WarParameters } from './war/war-parameters.js'

/**
 * Measures figures by rule on simulated wars, of which everything is known: the plain one, and each parameter varied once, as `docs/FIGURES.md` lists
 * them; then the time for about 100,000 claims. `--json` prints JSON.
 */
export async function figuresBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } })
  const wars = VARIED.map((change) => {
    const war = simulateWar({ ...plainWar, ...change })
    const name =
      Object.entries(change)
        .map(([parameter, value]) => `${parameter} ${value}`)
        .join(', ') || 'plain'
    return { name, claims: war.claims.length, ...judgeWar(war, reconcile(war.claims, war.documents, lineageOf(war.documents))) }
  })
  const large = simulateWar({ ...plainWar, incidents: 7000, days: 875, places: 1000 })
  const start = process.cpuUsage()
  reconcile(large.claims, large.documents, lineageOf(large.documents))
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  const speed = { claims: large.claims.length, cpuSeconds: seconds, claimsPerSecond: Math.round(large.claims.length / seconds) }
  if (values.json) {
    console.log(JSON.stringify({ wars, speed }))
    return
  }
  const columns = [
    'truthInside',
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
  console.log(`${speed.claims} claims in ${seconds.toFixed(1)} s of CPU, ${speed.claimsPerSecond} a second`)
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
