import type { Kysely } from 'kysely'
import type { Clock } from '../base/clock.js'
import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import type { Copy } from '../documents/lineage/copy.js'
import { selectChanges, selectMark, selectRecorded } from './change-queries.js'
import { selectClaim, selectClaims, selectClaimsOf } from './claim-queries.js'
import { selectConflicts, selectDocument, selectDocuments, selectReadings } from './document-queries.js'
import { insertFailure, selectFailures } from './failure-queries.js'
import type {
  Changes,
  ClaimFilter,
  CopyFilter,
  DocumentFilter,
  Failure,
  Ledger,
  NewReading,
  Outcome,
  ReadingEntry,
  RecordedDocument,
  ReportHead,
  ReviewFilter,
} from './ledger.js'
import type { LedgerTables } from './ledger-tables.js'
import { selectCopies } from './lineage/copy-queries.js'
import { StoredIndex } from './lineage/stored-index.js'
import { forgetLineage, type Tracing, traceNext } from './lineage/trace-documents.js'
import { migrate } from './migrations.js'
import { recordReading } from './record-reading.js'
import { recordReadings } from './record-readings.js'
import { reportIsRead, selectBytes, selectReport } from './report-queries.js'
import type { NewReview, Review } from './review.js'
import { insertReview, selectReviews } from './review-queries.js'
import { type LedgerStatistics, selectStatistics } from './statistics.js'
import type { Store } from './store.js'

/** The ledger over either store: each method hands on to the file that asks, and puts what the driver throws into a user's words. */
export class SqlLedger implements Ledger {
  readonly #store: Store
  readonly #clock: Clock
  readonly #tracing: Tracing = { index: new StoredIndex(), traces: new Map() }
  /** Batches are traced one after the other: they share what is held in memory. */
  #traced: Promise<unknown> = Promise.resolve()

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  async #ask<T>(question: (db: Kysely<LedgerTables>) => Promise<T>): Promise<T> {
    try {
      return await question(this.#store.db)
    } catch (error) {
      throw this.#store.explain(error)
    }
  }

  migrate(): Promise<readonly string[]> {
    return this.#ask(() => migrate(this.#store))
  }
  hasReport(sha256: string, asked: { readonly extractor?: string; readonly conflict?: string } = {}): Promise<boolean> {
    return this.#ask((db) => reportIsRead(db, sha256, asked))
  }
  report(sha256: string): Promise<ReportHead | undefined> {
    return this.#ask((db) => selectReport(db, sha256))
  }
  reportBytes(sha256: string): Promise<Uint8Array | undefined> {
    return this.#ask((db) => selectBytes(db, sha256))
  }
  recordReading(reading: NewReading): Promise<Outcome> {
    return this.#ask(() => recordReading(this.#store, reading, this.#clock().toISOString()))
  }
  recordReadings(readings: readonly NewReading[]): Promise<readonly Outcome[]> {
    return this.#ask(() => recordReadings(this.#store, readings, this.#clock().toISOString()))
  }
  recordFailure(failure: Failure): Promise<void> {
    return this.#ask((db) => insertFailure(db, failure))
  }
  failures(asked: { readonly open?: boolean } = {}): Promise<readonly Failure[]> {
    return this.#ask((db) => selectFailures(db, asked.open ?? false))
  }
  document(id: string): Promise<Document | undefined> {
    return this.#ask((db) => selectDocument(db, id))
  }
  documents(filter: DocumentFilter = {}): Promise<readonly Document[]> {
    return this.#ask((db) => selectDocuments(db, filter))
  }
  readingsOf(documentId: string): Promise<readonly ReadingEntry[]> {
    return this.#ask((db) => selectReadings(db, documentId))
  }
  conflictsOf(documentId: string): Promise<readonly string[]> {
    return this.#ask((db) => selectConflicts(db, documentId))
  }
  traceLineage(): Promise<number> {
    const mine = this.#traced.then(() =>
      this.#ask(async () => {
        let count = 0
        for (;;) {
          const due = await traceNext(this.#store, this.#tracing)
          if (due === 0) return count
          count += due
        }
      }),
    )
    this.#traced = mine.catch(() => {})
    return mine
  }
  async retraceLineage(): Promise<number> {
    await this.#ask(() => this.#store.write(forgetLineage))
    return this.traceLineage()
  }
  async copies(filter: CopyFilter = {}): Promise<readonly Copy[]> {
    await this.traceLineage()
    return this.#ask((db) => selectCopies(db, filter))
  }
  async recorded(filter: CopyFilter = {}): Promise<readonly RecordedDocument[]> {
    await this.traceLineage()
    return this.#ask((db) => selectRecorded(db, filter))
  }
  async mark(): Promise<number> {
    await this.traceLineage()
    return this.#ask(selectMark)
  }
  async changesSince(mark: number, filter: CopyFilter = {}): Promise<Changes | undefined> {
    await this.traceLineage()
    return this.#ask((db) => selectChanges(db, mark, filter))
  }
  claim(id: string): Promise<Claim | undefined> {
    return this.#ask((db) => selectClaim(db, id))
  }
  claims(filter: ClaimFilter = {}): Promise<readonly Claim[]> {
    return this.#ask((db) => selectClaims(db, filter))
  }
  claimsOf(documentId: string, reading?: number): Promise<readonly Claim[]> {
    return this.#ask((db) => selectClaimsOf(db, documentId, reading))
  }
  appendReview(review: NewReview): Promise<Review> {
    return this.#ask(() => insertReview(this.#store, review, this.#clock().toISOString()))
  }
  reviews(filter: ReviewFilter = {}): Promise<readonly Review[]> {
    return this.#ask((db) => selectReviews(db, filter))
  }
  statistics(): Promise<LedgerStatistics> {
    return this.#ask(selectStatistics)
  }
  close(): Promise<void> {
    return this.#ask((db) => db.destroy())
  }
}
