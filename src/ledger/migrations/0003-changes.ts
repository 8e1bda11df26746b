import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { StoreTerms } from '../store.js'

/** The list of what changed, by which whoever has read the record reads on. What was recorded before it stands in none. */
export async function changes(db: Kysely<unknown>, terms: StoreTerms): Promise<void> {
  const create = db.schema.createTable('change') as CreateTableBuilder<string, string>
  const table = create.addColumn('number', terms.number).addColumn('document_id', terms.text, (column) => column.notNull())
  const whole = table.addColumn('reviewed', sql`integer`, (column) => column.notNull())
  await (terms.tableEnd ? whole.modifyEnd(terms.tableEnd) : whole).execute()
}
