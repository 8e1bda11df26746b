import type { Kysely } from 'kysely'
import { type KeyEntries, mergeEntries, placeOf } from '../../documents/lineage/index/key-entries.js'
import { addKeys, emptyFilter, type KeyFilter } from '../../documents/lineage/index/key-filter.js'
import { bitsFor, bytesOf, decodePart, encodePart, partsOf, wordsOf } from '../../documents/lineage/index/key-segment.js'
import type { LedgerTables } from '../ledger-tables.js'

type Db = Kysely<LedgerTables>

export interface StoredSegment {
  readonly number: number
  readonly family: number
  readonly entries: number
  readonly bits: number
  readonly first_day: number
  readonly last_day: number
}

/** A segment of no more entries is one part, and held in memory whole: eight megabytes, of which there are some three in each family, and smaller ones. */
export const WHOLE: number = 1 << 20
/** A segment of more entries is merged no more: its filter is 32 MB, and a question asks one more segment for each 300,000 documents. */
const LARGEST = 1 << 24
/** So many segments of a size are merged into one of the next. */
const FAN = 4
/** Entries that are merged at a time: what a merge holds in memory. */
const AT_ONCE = 1 << 19
/** Parts in one statement. */
const ROWS = 200

/** Writes a segment and merges those of its size where they have become many. */
export async function addSegment(db: Db, family: number, entries: KeyEntries, days: readonly [first: number, last: number]): Promise<void> {
  if (entries.keys.length === 0) return
  await writeSegment(db, family, entries.keys.length, days, async function* () {
    yield entries
  })
  for (;;) {
    const segments = await db.selectFrom('lineage_segment').selectAll().where('family', '=', family).orderBy('number').execute()
    const bySize = new Map<number, StoredSegment[]>()
    for (const segment of segments) {
      if (segment.entries >= LARGEST) continue
      const size = Math.floor(Math.log2(segment.entries) / Math.log2(FAN))
      bySize.set(size, [...(bySize.get(size) ?? []), segment])
    }
    const many = [...bySize.values()].find((list) => list.length >= FAN)
    if (!many) return
    await merge(db, many)
  }
}

async function merge(db: Db, segments: readonly StoredSegment[]): Promise<void> {
  const total = segments.reduce((sum, { entries }) => sum + entries, 0)
  const days = [Math.min(...segments.map((one) => one.first_day)), Math.max(...segments.map((one) => one.last_day))] as const
  await writeSegment(db, segments[0]!.family, total, days, async function* () {
    // in slices by the leading bits of keys, so that a merge of any size holds no more than one slice
    const bits = total <= WHOLE ? 0 : Math.max(0, Math.ceil(Math.log2(total / AT_ONCE)))
    const whole = new Map<number, KeyEntries>()
    for (const segment of segments)
      if (segment.bits < bits) whole.set(segment.number, mergeEntriesInOrder(await partsIn(db, segment.number, 0, 2 ** segment.bits)))
    for (let slice = 0; slice < 2 ** bits; slice++) {
      const sources: KeyEntries[] = []
      for (const segment of segments) {
        const held = whole.get(segment.number)
        if (held) sources.push(sliceOf(held, slice, bits))
        else {
          const width = 2 ** (segment.bits - bits)
          sources.push(mergeEntriesInOrder(await partsIn(db, segment.number, slice * width, (slice + 1) * width)))
        }
      }
      yield mergeEntries(sources)
    }
  })
  for (const { number } of segments) {
    for (const table of ['lineage_part', 'lineage_filter'] as const) await db.deleteFrom(table).where('segment', '=', number).execute()
    await db.deleteFrom('lineage_segment').where('number', '=', number).execute()
  }
}

function sliceOf(entries: KeyEntries, slice: number, bits: number): KeyEntries {
  const width = 2 ** (32 - bits)
  const from = placeOf(entries, slice * width)
  const to = slice + 1 === 2 ** bits ? entries.keys.length : placeOf(entries, (slice + 1) * width)
  return { keys: entries.keys.subarray(from, to), holders: entries.holders.subarray(from, to) }
}

async function writeSegment(
  db: Db,
  family: number,
  most: number,
  [first_day, last_day]: readonly [number, number],
  slices: () => AsyncIterable<KeyEntries>,
): Promise<void> {
  const bits = most <= WHOLE ? 0 : bitsFor(most)
  const row = { family, entries: most, bits, first_day, last_day }
  const { number } = await db.insertInto('lineage_segment').values(row).returning('number').executeTakeFirstOrThrow()
  const filter = bits === 0 ? undefined : emptyFilter(most)
  let rows: LedgerTables['lineage_part'][] = []
  let written = 0
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await db.insertInto('lineage_part').values(rows).execute()
    rows = []
  }
  for await (const slice of slices()) {
    written += slice.keys.length
    if (filter) addKeys(filter, slice.keys)
    for (const { part, entries } of partsOf(slice, bits)) {
      rows.push({ segment: number, part, bytes: encodePart(entries) })
      if (rows.length >= ROWS) await flush()
    }
  }
  await flush()
  if (filter)
    await db
      .insertInto('lineage_filter')
      .values({ segment: number, bytes: bytesOf(filter.words) })
      .execute()
  if (written < most) await db.updateTable('lineage_segment').set({ entries: written }).where('number', '=', number).execute()
}

/** The parts of a segment from one on, up to another, as entries in order. */
async function partsIn(db: Db, segment: number, from: number, to: number): Promise<readonly KeyEntries[]> {
  const rows = await db
    .selectFrom('lineage_part')
    .select('bytes')
    .where('segment', '=', segment)
    .where('part', '>=', from)
    .where('part', '<', to)
    .orderBy('part')
    .execute()
  return rows.map(({ bytes }) => decodePart(bytes))
}

/** Parts that follow each other, as one. */
function mergeEntriesInOrder(parts: readonly KeyEntries[]): KeyEntries {
  if (parts.length === 1) return parts[0]!
  const length = parts.reduce((sum, { keys }) => sum + keys.length, 0)
  const whole = { keys: new Uint32Array(length), holders: new Uint32Array(length) }
  let at = 0
  for (const { keys, holders } of parts) {
    whole.keys.set(keys, at)
    whole.holders.set(holders, at)
    at += keys.length
  }
  return whole
}

/** All entries of a small segment. */
export const readWhole = async (db: Db, segment: number): Promise<KeyEntries> => mergeEntriesInOrder(await partsIn(db, segment, 0, 1))

export async function readFilter(db: Db, segment: number): Promise<KeyFilter> {
  const row = await db.selectFrom('lineage_filter').select('bytes').where('segment', '=', segment).executeTakeFirstOrThrow()
  return { words: wordsOf(row.bytes) }
}

/** Parts of a segment by their numbers; those without entries are left out. */
export async function readParts(
  db: Db,
  segment: number,
  parts: readonly number[],
  take: (part: number, entries: KeyEntries) => void,
): Promise<void> {
  for (let from = 0; from < parts.length; from += ROWS) {
    const asked = parts.slice(from, from + ROWS)
    // always as many as there are places: a statement of one form is prepared once
    while (asked.length < ROWS) asked.push(asked[0]!)
    const rows = await db
      .selectFrom('lineage_part')
      .select(['part', 'bytes'])
      .where('segment', '=', segment)
      .where('part', 'in', asked)
      .execute()
    for (const { part, bytes } of rows) take(part, decodePart(bytes))
  }
}
