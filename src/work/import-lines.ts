import { type Clock, systemClock } from '../base/clock.js'
import { AscribeError } from '../base/errors.js'
import { sha256 } from '../base/ids.js'
import type { Claim } from '../claims/claim.js'
import { claimOfRow } from '../claims/claim-row.js'
import type { Document } from '../documents/document.js'
import type { Ledger, NewReading, Outcome } from '../ledger/ledger.js'
import { STORABLE } from '../ledger/record-reading.js'
import { importedDocument } from '../pipeline/document-row.js'
import { reportOf } from '../reports/report.js'
import { linesOf } from './lines.js'
import { parseRow } from './row.js'

/** A file of JSON lines: its name, for messages, and its bytes. */
export interface LinesFile {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

export interface Importing {
  /** None: what documents the claims are of is not known but by the ledger. */
  readonly documents?: LinesFile
  readonly claims: LinesFile
  /** Where it is recorded; none: it is only read. */
  readonly ledger?: Ledger
  readonly conflict?: string
  readonly clock?: Clock
}

/** How many documents came out how (`read`: there is no ledger), their claims, and how many lines failed. */
export type ImportCounts = Readonly<Record<Outcome | 'read' | 'claims' | 'failed', number>>

/** Hears of a line that failed. */
export type TellFailure = (file: string, line: number, error: AscribeError) => void

/** Documents recorded in one transaction. */
const BATCH = 2000

interface Known {
  readonly document: Document
  readonly line: string
  readonly file: string
}

/**
 * `ascribe import`: records documents and claims that were read elsewhere. Documents as `ascribe extract` reads them, their text may be missing, with
 * `origins` where these are known; claims as it writes them, a row of `id` and `claims` for each document, or one claim a line. A line that fails is told,
 * and the rest goes on. What is recorded already is not recorded again; other claims or another text of a document supersede what was recorded of it.
 * Throws what the ledger throws.
 */
export async function importLines(importing: Importing, tell: TellFailure): Promise<ImportCounts> {
  const { ledger, conflict, clock = systemClock } = importing
  let failed = 0
  const fail: TellFailure = (file, line, error) => {
    failed++
    tell(file, line, error)
  }
  const documents = importing.documents ? await readDocuments(importing.documents, fail) : undefined
  const found = await readClaims(importing.claims, documents, ledger, fail)
  const counts = { recorded: 0, superseding: 0, 'already-recorded': 0, read: 0, claims: 0 }
  const captured = clock()
  let batch: NewReading[] = []
  const flush = async (): Promise<void> => {
    const outcomes = ledger && batch.length > 0 ? await ledger.recordReadings(batch) : []
    for (const [at, { claims }] of batch.entries()) {
      counts[outcomes[at] ?? 'read']++
      if (outcomes[at] !== 'already-recorded') counts.claims += claims.length
    }
    batch = []
  }
  for (const [id, known] of found.documents) {
    const { document, line, file } = known
    const claims = found.claims.get(id)?.sort((one, other) => one.sentence[0] - other.sentence[0] || (one.id < other.id ? -1 : 1))
    // of a document without a row of claims it is not said that it has none
    if (!claims && (await ledger?.document(id))) {
      counts['already-recorded']++
      continue
    }
    const report = { ...reportOf(Buffer.from(line), { path: file }, captured), mediaType: 'application/json' }
    batch.push({
      report,
      document,
      claims: claims ?? [],
      extractor: extractorOf(claims ?? []),
      ...(conflict !== undefined && { conflict }),
    })
    if (batch.length === BATCH) await flush()
  }
  await flush()
  await ledger?.traceLineage()
  return { ...counts, failed }
}

function checkId(id: string): void {
  if (!STORABLE.test(id))
    throw new AscribeError(
      'row-id-invalid',
      `The id ${JSON.stringify(id.slice(0, 50))} cannot be recorded: it must have 1 to 500 characters, none of them a control character.`,
    )
}

/** The claims themselves are part of the name: other claims of the same text are another reading. */
const extractorOf = (claims: readonly Claim[]): string => `import-${sha256(JSON.stringify(claims)).slice(0, 16)}`

async function readDocuments({ name, bytes }: LinesFile, fail: TellFailure): Promise<Map<string, Known>> {
  const documents = new Map<string, Known>()
  await eachLine(bytes, name, fail, (line) => {
    const document = importedDocument(parseRow(line))
    checkId(document.id)
    const before = documents.get(document.id)
    if (before && before.line !== line)
      throw new AscribeError(
        'document-repeated',
        `The document ${document.id} stands on an earlier line too, and is not the same there; the earlier one counts.`,
      )
    documents.set(document.id, { document, line, file: name })
  })
  return documents
}

async function readClaims(
  { name, bytes }: LinesFile,
  given: Map<string, Known> | undefined,
  ledger: Ledger | undefined,
  fail: TellFailure,
): Promise<{ readonly documents: ReadonlyMap<string, Known>; readonly claims: ReadonlyMap<string, Claim[]> }> {
  const documents = given ?? new Map<string, Known>()
  const claims = new Map<string, Claim[]>()
  const byId = new Map<string, { readonly line: number; readonly digest: string }>()
  await eachLine(bytes, name, fail, async (line, number) => {
    const { of, list } = claimsOfRow(parseRow(line, 'one claim, or the claims of one document,'))
    for (const id of [of, ...list.map((claim) => claim.id)]) checkId(id)
    const fresh = list.filter((claim) => {
      const digest = sha256(JSON.stringify(claim))
      const before = byId.get(claim.id)
      if (before && before.digest !== digest)
        throw new AscribeError(
          'claim-repeated',
          `The claim ${claim.id} stands on line ${before.line} too, and is not the same there; the earlier one counts.`,
        )
      return !before
    })
    if (!documents.has(of)) documents.set(of, await documentOf(of, given !== undefined, ledger))
    for (const claim of fresh) byId.set(claim.id, { line: number, digest: sha256(JSON.stringify(claim)) })
    const known = claims.get(of)
    if (known) known.push(...fresh)
    else claims.set(of, fresh)
  })
  return { documents, claims }
}

/** A document that no line gave: as the ledger has it. Where no documents were given at all, nothing need be known of it but its id. */
async function documentOf(id: string, given: boolean, ledger: Ledger | undefined): Promise<Known> {
  const file = 'claims'
  const line = JSON.stringify({ id })
  const document = await ledger?.document(id)
  if (document) return { document, line, file }
  if (given)
    throw new AscribeError(
      'claim-document-unknown',
      `The claim is of the document ${id}, which is neither among the documents nor in the ledger. Add it to the file of --documents.`,
    )
  return { document: { id, text: '' }, line, file }
}

/** The claims of a line, all of one document. Throws `row-not-claim`, `claim-schema-unknown`. */
function claimsOfRow(row: unknown): { readonly of: string; readonly list: readonly Claim[] } {
  const { id, claims, schema } = (row ?? {}) as Readonly<Record<string, unknown>>
  if (schema !== undefined || !Array.isArray(claims)) {
    const claim = claimOfRow(row)
    return { of: claim.documentId, list: [claim] }
  }
  if (typeof id !== 'string' || id === '')
    throw new AscribeError('row-not-claim', 'These are no claims of a document: "id" must be a text that is not empty.')
  const list = claims.map(claimOfRow)
  const other = list.find(({ documentId }) => documentId !== id)
  if (other)
    throw new AscribeError('row-not-claim', `The claim ${other.id} stands in the row of the document ${id}, and is of ${other.documentId}.`)
  return { of: id, list }
}

async function eachLine(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  fail: TellFailure,
  take: (line: string, number: number) => Promise<void> | void,
): Promise<void> {
  for await (const { number, line } of linesOf(bytes)) {
    try {
      await take(line, number)
    } catch (error) {
      if (!(error instanceof AscribeError) || error.code.startsWith('ledger-')) throw error
      fail(name, number, error)
    }
  }
}
