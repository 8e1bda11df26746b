import type { Generated, Insertable } from 'kysely'

/**
 * The tables, the same in both stores. All but `standing` are append-only: triggers refuse to alter or delete their rows.
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
