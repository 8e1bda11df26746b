import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import type { Copy } from '../documents/lineage/copy.js'
import type { Origin, Report } from '../reports/report.js'
import type { NewReview, Review } from './review.js'
import type { LedgerStatistics } from './statistics.js'

/** The conflict of a reading for which none was named. */
export const DEFAULT_CONFLICT = 'default'

/** What one extractor read in one report. */
export interface NewReading {
  readonly report: Report
  readonly document: Document
  /** All of this document, each id once. */
  readonly claims: readonly Claim[]
  /** Version of rules and model. */
  readonly extractor: string
  /** Groups documents; none: the conflicts under which this report is filed already, else `default`. */
  readonly conflict?: string
}

/**
 * `recorded`: a document that is new here. `superseding`: other claims or another text of a document known before; the earlier ones are kept.
 * `already-recorded`: nothing new, unless the report came as another copy or is now filed under one more conflict.
 */
export type Outcome = 'recorded' | 'superseding' | 'already-recorded'

/** A report that could not be read. It may be tried again. */
export interface Failure {
  readonly from: Origin
  /** Of the bytes, where there were any. */
  readonly sha256?: string
  /** Words, such as `report-empty`. */
  readonly code: string
  /** For users. */
  readonly message: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly conflict?: string
}

/** A report without its bytes. */
export type ReportHead = Omit<Report, 'bytes'>

/** One reading of a document, in the order of recording. */
export interface ReadingEntry {
  readonly number: number
  readonly extractor: string
  /** When it was recorded, ISO 8601 in UTC. */
  readonly recorded: string
  /** How many claims it found. */
  readonly claims: number
  /** SHA-256 of the reports that gave it, the earliest recorded first. */
  readonly reports: readonly string[]
  /** Is it the one whose claims count? */
  readonly standing: boolean
}

export interface DocumentFilter {
  readonly conflict?: string
  /**
   * Only what was published up to then: a day (its end, UTC) or a date-time. A document without a date counts from its capture.
   * Throws `date-not-understood`.
   */
  readonly asOf?: string
  /** At most this many. */
  readonly limit?: number
  /** Only those after the one with this id. */
  readonly after?: string
}

export type CopyFilter = Pick<DocumentFilter, 'conflict' | 'asOf'>

/** A document that stands, with what was read in it. */
export interface RecordedDocument {
  readonly document: Document
  /** When it was known, as text that sorts. */
  readonly known: string
  /** In the order of the start of their sentences, then id. */
  readonly claims: readonly Claim[]
  /** How it stands to others; none where that was not traced. */
  readonly copy: Copy | undefined
}

/** What came into a record since a mark. */
export interface Changes {
  /** The mark to go on from. */
  readonly mark: number
  /** Those that came or may have changed, as they stand now, in order. */
  readonly documents: readonly RecordedDocument[]
  /** Ids of those that stand no more, or are not asked for. */
  readonly gone: readonly string[]
  /** Did a person review claims? */
  readonly reviewed: boolean
}

export interface ClaimFilter extends DocumentFilter {
  readonly kind?: Claim['kind']
  readonly documentId?: string
}

export interface ReviewFilter {
  readonly documentId?: string
  readonly claimId?: string
}

/**
 * The append-only record of reports, documents, claims and reviews; everything else is derived from it. What is asked is answered from the
 * standing readings: of each document the newest, and no document that a newer reading of its reports has replaced. Both stores give
 * identical answers in identical order.
 *
 * Every method may throw `ledger-locked`, `ledger-unreachable`, `ledger-full`, `ledger-damaged` or `ledger-not-writable`.
 */
export interface Ledger {
  /** Brings the tables up to this version; `openLedger` has done it. Returns the names of the steps taken. */
  migrate(): Promise<readonly string[]>

  /** Is this report read and recorded: at all, by this extractor, under this conflict? A failed reading is none. */
  hasReport(sha256: string, asked?: { readonly extractor?: string; readonly conflict?: string }): Promise<boolean>
  report(sha256: string): Promise<ReportHead | undefined>
  reportBytes(sha256: string): Promise<Uint8Array | undefined>

  /**
   * Records a reading whole or not at all. The same report read to the same document by the same extractor is recorded once.
   * Throws `claim-misplaced` for claims that are not of this document or share an id, `ledger-id-invalid` for ids that cannot be stored.
   */
  recordReading(reading: NewReading): Promise<Outcome>
  /**
   * Records many readings in one transaction, all or none, in a few statements: outcomes in their order. Each is of another document, and of a report
   * that never gave another. Throws as `recordReading`.
   */
  recordReadings(readings: readonly NewReading[]): Promise<readonly Outcome[]>
  recordFailure(failure: Failure): Promise<void>
  /** Failures in the order of recording; `open`: only those whose report has not been read since. */
  failures(asked?: { readonly open?: boolean }): Promise<readonly Failure[]>

  document(id: string): Promise<Document | undefined>
  /** In order of publication, then id. Throws `document-unknown` for an `after` that is none. */
  documents(filter?: DocumentFilter): Promise<readonly Document[]>
  /** Every reading of a document, superseded ones included. */
  readingsOf(documentId: string): Promise<readonly ReadingEntry[]>
  /** The conflicts under which a document is filed, by name. */
  conflictsOf(documentId: string): Promise<readonly string[]>

  /**
   * Traces the lineage of all documents that came, changed or went since it was traced last. Returns how many they were. What comes out is the same in
   * whatever order they were recorded.
   */
  traceLineage(): Promise<number>
  /** Forgets the lineage of all documents and traces it anew. Returns how many they are. */
  retraceLineage(): Promise<number>
  /**
   * How the documents stand to each other, in their order; traced first where it is not yet. With a conflict or a date: as if there were no others.
   * Throws `date-not-understood`.
   */
  copies(filter?: CopyFilter): Promise<readonly Copy[]>

  /** All documents with their claims and how they stand to each other, in the order of `documents`. Throws `date-not-understood`. */
  recorded(filter?: CopyFilter): Promise<readonly RecordedDocument[]>
  /**
   * A mark of what is recorded now; the lineage is traced first. It grows with whatever changes an answer about documents, claims, copies or reviews.
   * Ask for it before what it is to mark: what comes in between is told twice then, and nothing is missed.
   */
  mark(): Promise<number>
  /** What changed since a mark; undefined where that is so much that all should be read anew. Throws `date-not-understood`. */
  changesSince(mark: number, filter?: CopyFilter): Promise<Changes | undefined>

  claim(id: string): Promise<Claim | undefined>
  /** In order of publication, document, start of the sentence, id. Throws `claim-unknown` for an `after` that is none. */
  claims(filter?: ClaimFilter): Promise<readonly Claim[]>
  /** The standing claims of a document, or those of an earlier reading by its number. */
  claimsOf(documentId: string, reading?: number): Promise<readonly Claim[]>

  /**
   * Appends what a person decided. Throws `claim-unknown` for a claim that does not stand, `review-unknown` for an undo of a review
   * that is none of this claim. A merge (`change: { with: [claim, …] }`) or a split (`change: { from: [claim, …] }`) of the occurrences of claims
   * (`src/incidents/hand-groups.ts`) throws `review-without-others`, `review-of-itself`, `claim-without-occurrence`, `claims-of-two-conflicts`, and
   * `claim-unknown` for other claims that do not stand.
   */
  appendReview(review: NewReview): Promise<Review>
  /** In the order of appending, those undone and the undoings included (`standingReviews` drops both). */
  reviews(filter?: ReviewFilter): Promise<readonly Review[]>

  statistics(): Promise<LedgerStatistics>
  close(): Promise<void>
}
