import type { Kysely } from 'kysely'
import { AscribeError } from '../base/errors.js'
import type { Claim } from '../claims/claim.js'
import { filedUnder } from './document-queries.js'
import { firstAfter } from './known.js'
import type { ClaimFilter } from './ledger.js'
import type { LedgerTables } from './ledger-tables.js'

type Db = Kysely<LedgerTables>

const standingClaims = (db: Db) => db.selectFrom('standing').innerJoin('claim', 'claim.reading', 'standing.reading').select('claim.body')
const claimIn = (row: { readonly body: string }): Claim => JSON.parse(row.body) as Claim

export async function selectClaim(db: Db, id: string): Promise<Claim | undefined> {
  const row = await standingClaims(db).where('claim.id', '=', id).executeTakeFirst()
  return row && claimIn(row)
}

/**
 * The order is that of two indexes, one within the other (`standing_order`, `claim_order`), so that a page is read without sorting; the place
 * to go on from is named by both for the same reason.
 */
export async function selectClaims(db: Db, { conflict, kind, documentId, asOf, limit, after }: ClaimFilter): Promise<readonly Claim[]> {
  let query = standingClaims(db).orderBy('standing.known').orderBy('standing.document_id').orderBy('claim.start').orderBy('claim.id')
  if (conflict !== undefined) query = query.where(filedUnder(conflict))
  if (kind !== undefined) query = query.where('claim.kind', '=', kind)
  if (documentId !== undefined) query = query.where('standing.document_id', '=', documentId)
  if (asOf !== undefined) query = query.where('standing.known', '<', firstAfter(asOf))
  if (after !== undefined) {
    const { known, document_id, start } = await placeOf(db, after)
    query = query.where((where) =>
      where.and([
        where(where.refTuple('standing.known', 'standing.document_id'), '>=', where.tuple(known, document_id)),
        where(
          where.refTuple('standing.known', 'standing.document_id', 'claim.start', 'claim.id'),
          '>',
          where.tuple(known, document_id, start, after),
        ),
      ]),
    )
  }
  if (limit !== undefined) query = query.limit(limit)
  return (await query.execute()).map(claimIn)
}

/** Where a claim comes in the order, also one that was superseded between two pages. */
async function placeOf(db: Db, id: string): Promise<{ known: string; document_id: string; start: number }> {
  const row = await db
    .selectFrom('claim')
    .innerJoin('reading', 'reading.number', 'claim.reading')
    .leftJoin('standing', 'standing.document_id', 'reading.document_id')
    .select((of) => ['reading.document_id', 'claim.start', of.fn.coalesce('standing.known', 'reading.known').as('known')])
    .where('claim.id', '=', id)
    .orderBy('reading.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new AscribeError('claim-unknown', `The ledger has no claim ${id}. Begin the list again without it.`)
  return row
}

export async function selectClaimsOf(db: Db, documentId: string, reading: number | undefined): Promise<readonly Claim[]> {
  if (reading === undefined) return selectClaims(db, { documentId })
  const claims = db
    .selectFrom('reading')
    .innerJoin('claim', 'claim.reading', 'reading.number')
    .select('claim.body')
    .where('reading.document_id', '=', documentId)
    .where('reading.number', '=', reading)
  return (await claims.orderBy('claim.start').orderBy('claim.id').execute()).map(claimIn)
}
