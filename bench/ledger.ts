import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Claim } from '../src/claims/claim.js'
import type { Ledger, NewReading } from '../src/ledger/ledger.js'
import { openLedger } from '../src/ledger/open-ledger.js'
import { reportOf } from '../src/reports/report.js'
import { INSTALL_POSTGRES, startPostgres } from '../tests/support/postgres.js'
import { skipWithout } from '../tests/support/required.js'

const CLAIMS = 20
/** Characters of text, the length of a middling agency report, and of the page around it. */
const TEXT = 4000
const PAGE = 40_000

interface Row {
  readonly store: string
  readonly writers: number
  readonly documents: number
  readonly documentsPerSecond: number
  /** Of this process; a server's own is not in it. */
  readonly cpuMsPerDocument: number
  readonly claimsReadPerSecond: number
  readonly bytesPerDocument?: number
}

/**
 * Measures documents recorded a second, each with 20 claims and its page, in both stores, every one in a transaction that waits for the disk;
 * then claims read a second in pages of 1,000. Arguments: `--documents N` (default 3000), `--json`. Prints a table, or JSON.
 */
export async function ledgerBench(args: readonly string[]): Promise<void> {
  const documents = args.includes('--documents') ? Number(args[args.indexOf('--documents') + 1]) : 3000
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-bench-'))
  const server = await startPostgres({ durable: true })
  const rows: Row[] = []
  try {
    const file = join(folder, 'ledger.db')
    const sqlite = await measure(file, 'SQLite', 1, documents)
    rows.push({ ...sqlite, bytesPerDocument: Math.round(statSync(file).size / documents) })
    if (server) for (const writers of [1, 8]) rows.push(await measure(await server.database(), 'PostgreSQL', writers, documents))
    else skipWithout('PostgreSQL 15 or newer', INSTALL_POSTGRES)
  } finally {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  if (args.includes('--json')) console.log(JSON.stringify(rows))
  else console.table(rows)
}

async function measure(address: string, store: string, writers: number, documents: number): Promise<Row> {
  const ledger = await openLedger(address)
  try {
    const warm = 100
    for (let index = 0; index < warm; index++) await ledger.recordReading(readingNumber(-index - 1))
    const readings = Array.from({ length: documents }, (_, index) => readingNumber(index))
    const cpu = process.cpuUsage()
    const started = performance.now()
    await Promise.all(Array.from({ length: writers }, (_, writer) => recordEvery(ledger, readings, writer, writers)))
    const seconds = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(cpu)
    return {
      store,
      writers,
      documents,
      documentsPerSecond: Math.round(documents / seconds),
      cpuMsPerDocument: Number(((user + system) / 1000 / documents).toFixed(2)),
      claimsReadPerSecond: await readAll(ledger),
    }
  } finally {
    await ledger.close()
  }
}

async function recordEvery(ledger: Ledger, readings: readonly NewReading[], from: number, step: number): Promise<void> {
  for (let index = from; index < readings.length; index += step) await ledger.recordReading(readings[index]!)
}

async function readAll(ledger: Ledger): Promise<number> {
  const started = performance.now()
  let read = 0
  for (let page = await ledger.claims({ limit: 1000 }); page.length; page = await ledger.claims({ limit: 1000, after: page.at(-1)!.id }))
    read += page.length
  return Math.round((read * 1000) / (performance.now() - started))
}

function readingNumber(index: number): NewReading {
  const id = `document-${String(index).padStart(8, '0')}`
  const sentence = `Report ${index} says that shells fell on the village and that the ministry counts its losses. `
  const text = sentence.repeat(Math.ceil(TEXT / sentence.length)).slice(0, TEXT)
  const page = new TextEncoder().encode(`<html>${'<div class="frame"></div>'.repeat((PAGE - TEXT) / 25)}${text}</html>`)
  return {
    report: reportOf(page, { url: `https://outlet.example/${index}` }, new Date('2020-10-04T08:00:00Z')),
    document: {
      id,
      text,
      title: `Shelling, report ${index}`,
      outlet: 'The Valley Courier',
      published: `2020-10-${String(1 + (Math.abs(index) % 28)).padStart(2, '0')}`,
    },
    claims: Array.from({ length: CLAIMS }, (_, number) => claimNumber(id, number, sentence.length)),
    extractor: 'bench',
  }
}

const claimNumber = (documentId: string, number: number, length: number): Claim => ({
  schema: 'ascribe/claim@1',
  id: `claim-${documentId}-${number}`,
  documentId,
  extractor: 'bench',
  sentence: [number * length, (number + 1) * length - 1],
  evidence: { trigger: [[number * length + 9, number * length + 14]], source: [[number * length + 50, number * length + 62]] },
  attribution: [
    { actors: [{ mention: 'The Valley Courier', sector: 'JRN' }], mention: null, role: 'outlet', form: 'implicit' },
    {
      actors: [{ mention: 'the ministry', country: 'ARM', sector: 'GOV' }],
      mention: 'the ministry',
      role: 'government',
      form: 'indirect',
      cue: 'counts',
    },
  ],
  speechAct: 'assert',
  factuality: { bySource: 'CT+', byAuthor: 'CTu' },
  interest: 'own_loss',
  kind: 'toll',
  toll: {
    measure: 'killed',
    victim: { parties: [{ mention: 'its', country: 'ARM', sector: 'MIL' }], class: 'state_forces' },
    low: number,
    high: number,
    bound: 'exact',
    frame: 'incident',
  },
  when: { from: '2020-10-01', to: '2020-10-01', precision: 'day', text: 'on Thursday' },
  rules: ['claims/losses-counted'],
})
