import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { StoreTerms } from '../store.js'

/** The tables of the lineage of copies, all derived; what stands already is due to be traced. `ledger-tables.ts` says what each holds. */
export async function lineage(db: Kysely<unknown>, terms: StoreTerms): Promise<void> {
  const { text, number, bytes } = terms
  const integer = sql`integer`
  const finish = (table: CreateTableBuilder<string, string>) => (terms.tableEnd ? table.modifyEnd(terms.tableEnd) : table).execute()
  const create = (name: string) => db.schema.createTable(name) as CreateTableBuilder<string, string>

  await finish(
    create('lineage_due')
      .addColumn('number', number)
      .addColumn('document_id', text, (column) => column.notNull()),
  )
  await finish(
    create('lineage_state')
      .addColumn('id', integer, (column) => column.primaryKey().notNull())
      .addColumn('rules', text, (column) => column.notNull())
      .addColumn('next', integer, (column) => column.notNull()),
  )
  await finish(
    create('traced')
      .addColumn('document_id', text, (column) => column.primaryKey().notNull())
      .addColumn('number', integer, (column) => column.notNull().unique())
      .addColumn('digest', text, (column) => column.notNull())
      .addColumn('kin', integer, (column) => column.notNull())
      .addColumn('copy', text, (column) => column.notNull()),
  )
  await finish(
    create('trace')
      .addColumn('number', integer, (column) => column.primaryKey().notNull())
      .addColumn('bytes', bytes, (column) => column.notNull()),
  )
  await finish(
    create('lineage_link')
      .addColumn('one', integer, (column) => column.notNull())
      .addColumn('other', integer, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('lineage_link_key', ['one', 'other']),
  )
  await finish(
    create('lineage_segment')
      .addColumn('number', number)
      .addColumn('family', integer, (column) => column.notNull())
      .addColumn('entries', integer, (column) => column.notNull())
      .addColumn('bits', integer, (column) => column.notNull())
      .addColumn('first_day', integer, (column) => column.notNull())
      .addColumn('last_day', integer, (column) => column.notNull()),
  )
  await finish(
    create('lineage_filter')
      .addColumn('segment', integer, (column) => column.primaryKey().notNull())
      .addColumn('bytes', bytes, (column) => column.notNull()),
  )
  await finish(
    create('lineage_part')
      .addColumn('segment', integer, (column) => column.notNull())
      .addColumn('part', integer, (column) => column.notNull())
      .addColumn('bytes', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('lineage_part_key', ['segment', 'part']),
  )
  await finish(
    create('lineage_head')
      .addColumn('chunk', integer, (column) => column.primaryKey().notNull())
      .addColumn('bytes', bytes, (column) => column.notNull()),
  )
  await db.schema.createIndex('traced_kin').on('traced').column('kin').execute()
  await db.schema.createIndex('lineage_link_other').on('lineage_link').column('other').execute()

  const tables = db as Kysely<{ lineage_due: { document_id: string }; standing: { document_id: string } }>
  await tables
    .insertInto('lineage_due')
    .columns(['document_id'])
    .expression(tables.selectFrom('standing').select('document_id').orderBy('document_id'))
    .execute()
}
