import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import { appendOnlyTables } from '../ledger-tables.js'
import type { StoreTerms } from '../store.js'

/** The first tables: reports, documents, readings, claims, filings, failures, reviews. `ledger-tables.ts` says what each holds. */
export async function record(db: Kysely<unknown>, terms: StoreTerms): Promise<void> {
  const { text, number } = terms
  const integer = sql`integer`
  const finish = (table: CreateTableBuilder<string, string>) => (terms.tableEnd ? table.modifyEnd(terms.tableEnd) : table).execute()
  const create = (name: string) => db.schema.createTable(name) as CreateTableBuilder<string, string>

  await finish(
    create('report')
      .addColumn('sha256', text, (column) => column.primaryKey().notNull())
      .addColumn('origin', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull()),
  )
  await finish(
    create('payload')
      .addColumn('sha256', text, (column) => column.primaryKey().notNull().references('report.sha256'))
      .addColumn('bytes', terms.bytes, (column) => column.notNull()),
  )
  await finish(
    create('document')
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('digest', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('document_key', ['id', 'digest']),
  )
  await finish(
    create('reading')
      .addColumn('number', number)
      .addColumn('document_id', text, (column) => column.notNull())
      .addColumn('digest', text, (column) => column.notNull())
      .addColumn('extractor', text, (column) => column.notNull())
      .addColumn('known', text, (column) => column.notNull())
      .addColumn('recorded', text, (column) => column.notNull())
      .addColumn('claims', integer, (column) => column.notNull())
      .addUniqueConstraint('reading_once', ['document_id', 'digest', 'extractor'])
      .addForeignKeyConstraint('reading_document', ['document_id', 'digest'], 'document', ['id', 'digest']),
  )
  await finish(
    create('capture')
      .addColumn('number', number)
      .addColumn('sha256', text, (column) => column.notNull().references('report.sha256'))
      .addColumn('reading', integer, (column) => column.notNull().references('reading.number'))
      .addColumn('recorded', text, (column) => column.notNull())
      .addUniqueConstraint('capture_once', ['sha256', 'reading']),
  )
  await finish(
    create('standing')
      .addColumn('document_id', text, (column) => column.primaryKey().notNull())
      .addColumn('reading', integer, (column) => column.notNull().references('reading.number'))
      .addColumn('known', text, (column) => column.notNull()),
  )
  await finish(
    create('claim')
      .addColumn('reading', integer, (column) => column.notNull().references('reading.number'))
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('start', integer, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addUniqueConstraint('claim_order', ['reading', 'start', 'id']),
  )
  await finish(
    create('filing')
      .addColumn('document_id', text, (column) => column.notNull())
      .addColumn('conflict', text, (column) => column.notNull())
      .addColumn('recorded', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('filing_key', ['document_id', 'conflict']),
  )
  await finish(
    create('failure')
      .addColumn('number', number)
      .addColumn('origin', text, (column) => column.notNull())
      .addColumn('sha256', text)
      .addColumn('body', text, (column) => column.notNull()),
  )
  await finish(
    create('review')
      .addColumn('number', number)
      .addColumn('id', text, (column) => column.notNull().unique())
      .addColumn('claim_id', text, (column) => column.notNull())
      .addColumn('document_id', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull()),
  )

  await db.schema.createIndex('report_origin').on('report').column('origin').execute()
  await db.schema.createIndex('capture_reading').on('capture').column('reading').execute()
  await db.schema.createIndex('standing_order').on('standing').columns(['known', 'document_id']).execute()
  await db.schema.createIndex('standing_reading').on('standing').column('reading').execute()
  await db.schema.createIndex('claim_id').on('claim').column('id').execute()
  await db.schema.createIndex('filing_conflict').on('filing').columns(['conflict', 'document_id']).execute()
  await db.schema.createIndex('review_claim').on('review').column('claim_id').execute()
  await db.schema.createIndex('review_document').on('review').column('document_id').execute()
  for (const table of appendOnlyTables) for (const statement of terms.appendOnly(table)) await sql.raw(statement).execute(db)
}
