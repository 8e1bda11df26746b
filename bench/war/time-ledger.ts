import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Claim } from '../../src/claims/claim.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { reportOf } from '../../src/reports/report.js'
import { createSituations } from '../../src/server/situations.js'
import { importLines, type LinesFile } from '../../src/work/import-lines.js'
import { median } from '../median.js'
import type { War } from './simulate-war.js'

export interface LedgerTimes {
  /** Claims recorded a second by `ascribe import`, documents and lineage among it; and how long that and deriving all figures took. */
  readonly importClaimsPerSecond: number
  readonly importSeconds: number
  readonly figuresSeconds: number
  /** Milliseconds from a new report to the figures that it changes, in a program that keeps the record: the middle and the longest of twenty. */
  readonly updateMs: number
  readonly longestUpdateMs: number
  /** Of how many claims the ledger was. */
  readonly updateOfClaims: number
}

const UPDATES = 20

/** Imports a war into a ledger in a file, derives all figures, and then those after one report more. */
export async function timeLedger(war: War): Promise<LedgerTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-bench-'))
  const ledger = await openLedger(join(folder, 'ledger.db'))
  try {
    const started = performance.now()
    const counts = await importLines(
      { documents: linesOf('documents', war.documents), claims: linesOf('claims', war.claims), ledger, conflict: 'war' },
      (file, line, error) => {
        throw new Error(`${file}, line ${line}: ${error.message}`)
      },
    )
    const importSeconds = (performance.now() - started) / 1000
    const situations = createSituations(ledger)
    const before = performance.now()
    await situations.get({ conflict: 'war' })
    const figuresSeconds = (performance.now() - before) / 1000
    const updates: number[] = []
    for (let number = 0; number < UPDATES; number++) {
      const report = newReport(war, number)
      const before = performance.now()
      await ledger.recordReading(report)
      await situations.get({ conflict: 'war' })
      updates.push(performance.now() - before)
    }
    return {
      importClaimsPerSecond: Math.round(counts.claims / importSeconds),
      importSeconds,
      figuresSeconds,
      updateMs: median(updates),
      longestUpdateMs: Math.max(...updates),
      updateOfClaims: counts.claims,
    }
  } finally {
    await ledger.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a report of the war says, told again by an outlet of its own; spread over the whole war. */
function newReport(war: War, number: number) {
  const { documentId } = war.claims[Math.floor((war.claims.length * (number + 0.5)) / UPDATES)]!
  const id = `new-${number}`
  const told = war.claims.filter((claim) => claim.documentId === documentId)
  const nameOf = new Map(told.map((claim) => [claim.id, `${id}-${claim.id}`]))
  // what its claims say of each other, they say of each other again
  const claims = told.map((claim) => JSON.parse(JSON.stringify(claim), (_, value) => nameOf.get(value) ?? value) as Claim)
  return {
    report: reportOf(new TextEncoder().encode(id), { path: `${id}.txt` }, new Date(0)),
    document: { ...war.documents.find((one) => one.id === documentId)!, id, text: '' },
    claims: claims.map((claim) => ({ ...claim, documentId: id })),
    extractor: 'bench',
    conflict: 'war',
  }
}

const linesOf = (name: string, rows: readonly unknown[]): LinesFile => ({
  name,
  bytes: (async function* () {
    const encoder = new TextEncoder()
    for (let from = 0; from < rows.length; from += 1000)
      yield encoder.encode(
        rows
          .slice(from, from + 1000)
          .map((row) => `${JSON.stringify(row)}\n`)
          .join(''),
      )
  })(),
})
