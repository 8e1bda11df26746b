import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Claim } from '../../src/claims/claim.js'
import type { Ledger } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { reportOf } from '../../src/reports/report.js'
import { readSituation } from '../../src/views/situation.js'
import { importLines, type LinesFile } from '../../src/work/import-lines.js'
import { median } from '../median.js'
import type { War } from './simulate-war.js'

export interface LedgerTimes {
  /** Claims recorded a second by `ascribe import`, documents and lineage among it; and how long that and deriving all figures took. */
  readonly importClaimsPerSecond: number
  readonly importSeconds: number
  readonly figuresSeconds: number
  /** Milliseconds from a new report to the figures that it changes, the middle of three, and of how many claims the ledger was. */
  readonly updateMs: number
  readonly updateOfClaims: number
}

const UPDATES = 3

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
    const figuresSeconds = (await derive(ledger)) / 1000
    const updates: number[] = []
    for (let number = 0; number < UPDATES; number++) {
      const before = performance.now()
      await ledger.recordReading(newReport(war, number))
      await derive(ledger)
      updates.push(performance.now() - before)
    }
    return {
      importClaimsPerSecond: Math.round(counts.claims / importSeconds),
      importSeconds,
      figuresSeconds,
      updateMs: median(updates),
      updateOfClaims: counts.claims,
    }
  } finally {
    await ledger.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds that it takes to derive the figures of the ledger. */
async function derive(ledger: Ledger): Promise<number> {
  const started = performance.now()
  await readSituation(ledger, { conflict: 'war' })
  return performance.now() - started
}

/** One claim of the war told again by an outlet of its own. */
function newReport(war: War, number: number) {
  const claim = war.claims[war.claims.length >> (number + 1)]!
  const id = `new-${number}`
  const told: Claim = { ...claim, id: `claim-${id}`, documentId: id }
  return {
    report: reportOf(new TextEncoder().encode(id), { path: `${id}.txt` }, new Date(0)),
    document: { ...war.documents.find((one) => one.id === claim.documentId)!, id, text: '' },
    claims: [told],
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
