import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDocument } from '../src/documents/read-document.js'
import { openLedger } from '../src/ledger/open-ledger.js'
import { analyseDocument } from '../src/pipeline/analyser.js'
import { documentOfRow } from '../src/pipeline/document-row.js'
import { extractDocument } from '../src/pipeline/extract.js'
import { sharedAnalyser } from '../src/pipeline/shared-analyser.js'
import { readReport } from '../src/reports/read-report.js'
import { readReportFile } from '../src/reports/report-file.js'
import { readReports } from '../src/work/read-reports.js'
import { reportPaths } from '../src/work/report-paths.js'
import { median } from './median.js'

/**
 * Measures the whole path on one thread: files of reports to a ledger on disk, each recorded in a transaction that waits for the disk; beside it
 * the same without the ledger, and extraction alone. Medians of `--runs N` (default 5) after one to warm up, over the samples or the files and
 * folders that are named. `--rows DOCS.jsonl` measures extraction over rows as `ascribe extract` takes them instead. `--json` prints JSON.
 */
export async function pipelineBench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { runs: { type: 'string', default: '5' }, rows: { type: 'string' }, json: { type: 'boolean' } },
  })
  const started = performance.now()
  const analyser = sharedAnalyser()
  const loadMs = performance.now() - started
  const paths = values.rows ? [] : reportPaths(positionals.length ? positionals : ['samples']).paths
  const clock = (): Date => new Date('2020-10-11T00:00:00Z')
  const documentsOf = () => paths.map((path) => readDocument(readReport(readReportFile(path, clock))))
  const documents = values.rows
    ? readFileSync(values.rows, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => documentOfRow(JSON.parse(line)))
    : documentsOf()
  const sentences = documents.reduce((sum, document) => sum + analyseDocument(document, analyser).sentences.length, 0)
  const claims = documents.reduce((sum, document) => sum + extractDocument(document, analyser).claims.length, 0)
  const extracting: number[] = []
  const reading: number[] = []
  const recording: number[] = []
  const time = async (into: number[], work: () => unknown): Promise<void> => {
    const from = performance.now()
    await work()
    into.push((performance.now() - from) / 1000)
  }
  for (let run = 0; run <= Number(values.runs); run++) {
    const keep = <T>(list: T[]): T[] => (run === 0 ? [] : list)
    await time(keep(extracting), () => {
      for (const document of documents) extractDocument(document, analyser)
    })
    if (values.rows) continue
    await time(keep(reading), () => {
      for (const document of documentsOf()) extractDocument(document, analyser)
    })
    await inNewLedger((address) =>
      time(keep(recording), async () => {
        const ledger = await openLedger(address)
        await readReports(paths, { ledger: async () => ledger, clock })
        await ledger.close()
      }),
    )
  }
  const rates = (seconds: readonly number[]) => ({
    documentsPerSecond: Math.round(documents.length / median(seconds)),
    sentencesPerSecond: Math.round(sentences / median(seconds)),
  })
  const result = {
    documents: documents.length,
    sentences,
    claims,
    loadMs: Math.round(loadMs),
    extract: rates(extracting),
    ...(reading.length && { read: rates(reading), record: rates(recording) }),
    rssMb: Math.round(process.memoryUsage().rss / 1e6),
  }
  if (values.json) console.log(JSON.stringify(result))
  else {
    console.log(
      `${documents.length} documents, ${sentences} sentences, ${claims} claims; models loaded in ${result.loadMs} ms; ${result.rssMb} MB`,
    )
    console.table({
      'extract alone': result.extract,
      ...(result.read && { 'files, without ledger': result.read, 'files to ledger': result.record }),
    })
  }
}

async function inNewLedger(work: (address: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-bench-'))
  try {
    await work(join(folder, 'ledger.db'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
