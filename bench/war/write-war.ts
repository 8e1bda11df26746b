// A simulated war as files: node dist/bench/war/write-war.js FOLDER [parameter=value …]
// TRUTH.jsonl, DOCS.jsonl, CLAIMS.jsonl, and ANSWER.jsonl with the figures that the rules make of them; ALONE.jsonl: without the copies of which it is known
// that they are, in another order. Copies that give no origin and have no text stay: nothing tells them from reports.
// With parties=2 also REPORTS.jsonl, the same war told in English, to be read by `ascribe extract`, and REPORTS-TRUTH.jsonl.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reconcile } from '../../src/figures/reconcile.js'
import { lineageOf, simulateWar } from './simulate-war.js'
import { tellInEnglish } from './tell-in-english.js'
import { plainWar, type WarParameters } from './war-parameters.js'

const [folder = '.', ...settings] = process.argv.slice(2)
const parameters = {
  ...plainWar,
  ...Object.fromEntries(settings.map((one) => one.split('=')).map(([name, value]) => [name, JSON.parse(value!)])),
} as WarParameters
const war = simulateWar(parameters)
const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
mkdirSync(folder, { recursive: true })
const write = (name: string, rows: readonly unknown[]) => writeFileSync(join(folder, name), lines(rows))
write('TRUTH.jsonl', war.truth)
write('DOCS.jsonl', war.documents)
write('CLAIMS.jsonl', war.claims)
if (parameters.parties === 2) {
  const { documents, truth } = tellInEnglish(war)
  write('REPORTS.jsonl', documents)
  write('REPORTS-TRUTH.jsonl', truth)
}
const start = performance.now()
const figures = reconcile(war.claims, war.documents, lineageOf(war.documents))
console.log(
  `${war.claims.length} claims of ${war.documents.length} documents, ${figures.length} figures in ${Math.round(performance.now() - start)} ms`,
)
write('ANSWER.jsonl', figures)
const known = new Set(war.documents.flatMap(({ id, origins }) => (origins ? [id] : [])))
const copies = new Set(war.truth.flatMap((row) => (row.copyOf ? [row.id] : [])))
const without = war.claims.filter(({ id, documentId }) => !(copies.has(id) && known.has(documentId))).reverse()
write('ALONE.jsonl', reconcile(without, [...war.documents].reverse(), lineageOf(war.documents)))
