import type { Generated, Insertable } from 'kysely'

/**
 * The tables, the same in both stores. All but those that are derived are append-only: triggers refuse to alter or delete their rows.
 * A `body` is the JSON of the value it is named after, exactly as it was recorded; columns beside it are what queries need.
 * JSON also carries what a text column cannot hold (U+0000, unpaired surrogates) as escapes.
 */
export interface LedgerTables {
  /** A report; `origin` is its path or address. */
  report: { sha256: string; origin: string; body: string }
  /** A report's bytes, apart, so that walking the reports does not read them. */
  payload: { sha256: string; bytes: Uint8Array }
  /** A document in one wording: `digest` is the SHA-256 of its body. Spacing or title may differ from one reading to the next. */
  document: { id: string; digest: string; body: string }
  /** What one extractor found in one wording of a document. `known` is when the public could know it: publication, else capture. */
  reading: {
    number: Generated<number>
    document_id: string
    digest: string
    extractor: string
    known: string
    recorded: string
    claims: number
  }
  /** Which reports gave which readings, in order; the last one of a report tells what document it holds now. */
  capture: { number: Generated<number>; sha256: string; reading: number; recorded: string }
  /** Derived: the reading of each document that counts. */
  standing: { document_id: string; reading: number; known: string }
  /** `start` is the start of the claim's sentence. */
  claim: { reading: number; id: string; kind: string; start: number; body: string }
  /** Under which conflicts a document is filed. */
  filing: { document_id: string; conflict: string; recorded: string }
  failure: { number: Generated<number>; origin: string; sha256: string | null; body: string }
  review: { number: Generated<number>; id: string; claim_id: string; document_id: string; body: string }
  /** Documents that came, changed, went, were filed or stand otherwise to others, in the order of becoming so; 1: whose claims were reviewed. */
  change: { number: Generated<number>; document_id: string; reviewed: number }
  /** Derived, as all below: documents of which the standing text came, changed or went, and whose lineage was not traced since. */
  lineage_due: { number: Generated<number>; document_id: string }
  /** One row: the version of the rules by which lineage was traced, and the number that the next document gets in the index. */
  lineage_state: { id: number; rules: string; next: number }
  /** The documents in the index. `kin`: the least number of those with which it is linked, over however many links. `copy`: its `Copy`, as JSON. */
  traced: { document_id: string; number: number; digest: string; kin: number; copy: string }
  /** What of a document is compared with others (`Trace`), packed. */
  trace: { number: number; bytes: Uint8Array }
  /** How two documents stand to each other (`Link`), the one with the lesser id first. */
  lineage_link: { one: number; other: number; body: string }
  /** A stretch of the index, never altered, only merged into larger ones: which documents hold which keys. Keys of a family 1 are of days. */
  lineage_segment: { number: Generated<number>; family: number; entries: number; bits: number; first_day: number; last_day: number }
  /** Which keys a large segment may hold (`KeyFilter`). */
  lineage_filter: { segment: number; bytes: Uint8Array }
  /** The entries of a segment whose keys begin with the same bits (`encodePart`). */
  lineage_part: { segment: number; part: number; bytes: Uint8Array }
  /** Of each 1,024 documents how many marks they have and their days. */
  lineage_head: { chunk: number; bytes: Uint8Array }
}

/** The tables whose rows are never altered or deleted. */
export const appendOnlyTables: readonly (keyof LedgerTables)[] = [
  'report',
  'payload',
  'document',
  'reading',
  'capture',
  'claim',
  'filing',
  'failure',
  'review',
]

export type NewClaimRow = Insertable<LedgerTables['claim']>
