import type { Kysely } from 'kysely'
import { chooseCandidates, type Heads, type Hits, noHits, Tally } from '../../documents/lineage/index/choose-candidates.js'
import { DAYS, type DocumentKeys } from '../../documents/lineage/index/document-keys.js'
import { entriesOf, type KeyEntries, MOST_HOLDERS, placeOf } from '../../documents/lineage/index/key-entries.js'
import { addKeys, emptyFilter, type KeyFilter, mayHold } from '../../documents/lineage/index/key-filter.js'
import { bytesOf, partOf, wordsOf } from '../../documents/lineage/index/key-segment.js'
import { MemoryIndex } from '../../documents/lineage/index/memory-index.js'
import type { LedgerTables } from '../ledger-tables.js'
import { addSegment, readFilter, readParts, readWhole, type StoredSegment, WHOLE } from './stored-segments.js'

type Db = Kysely<LedgerTables>

/** A document to be looked for and added. */
export interface Numbered {
  readonly number: number
  readonly keys: DocumentKeys
}

/** Keys of passages and addresses count whenever a text was published; those of terms within days, so that of old stretches nothing is held. */
const EVER = 0
const WITHIN_DAYS = 1
/** Documents of which the heads stand in one row. */
const CHUNK = 1024
/** From so many documents on, it pays to load the filters of large segments. */
const PAYS = 24
/** Parts kept in each of two generations, some two kilobytes each: with 32,000 no more than 150 MB. */
const PARTS_KEPT = 32_000

interface Held extends StoredSegment {
  filter?: KeyFilter
  whole?: KeyEntries
}

/**
 * The index of all documents of a ledger, which lives in its tables. In memory: ten bits a key of the segments asked, segments that are small, the parts read
 * last, and four bytes a document. Asked and added to in the transaction that holds `lineage_state`; `forget` after one that failed.
 */
export class StoredIndex {
  #segments: readonly Held[] = []
  readonly #parts = new Kept<KeyEntries>(PARTS_KEPT)
  #marks = new Uint16Array(CHUNK)
  #days = new Uint16Array(CHUNK)
  #known = 0
  readonly #tally = new Tally()
  readonly #heads: Heads = { marks: (number) => this.#marks[number] ?? 0, day: (number) => this.#days[number] ?? 0 }

  forget(): void {
    this.#segments = []
    this.#parts.clear()
    this.#known = 0
  }

  /** Bytes of filters, whole segments, parts and heads that are held. */
  get held(): number {
    const entries = [...this.#segments.flatMap(({ whole }) => whole ?? []), ...this.#parts.values]
    const filters = this.#segments.reduce((sum, { filter }) => sum + (filter?.words.byteLength ?? 0), 0)
    return filters + this.#marks.byteLength + this.#days.byteLength + entries.reduce((sum, { keys }) => sum + keys.length * 8, 0)
  }

  /** Takes up what others have added since. `next`: the number of the next document. */
  async refresh(db: Db, next: number): Promise<void> {
    const held = new Map(this.#segments.map((segment) => [segment.number, segment]))
    const rows = await db.selectFrom('lineage_segment').selectAll().orderBy('number').execute()
    this.#segments = rows.map((row) => held.get(row.number) ?? { ...row })
    if (rows.length < held.size || [...held.keys()].some((number) => !rows.some((row) => row.number === number)))
      this.#parts.drop((key) => !rows.some((row) => row.number === Math.floor(key / PART_SPAN)))
    if (this.#known >= next) return
    const chunks = await db
      .selectFrom('lineage_head')
      .selectAll()
      .where('chunk', '>=', Math.floor(this.#known / CHUNK))
      .orderBy('chunk')
      .execute()
    for (const { chunk, bytes } of chunks) {
      this.#room((chunk + 1) * CHUNK)
      wordsOf(bytes).forEach((word, at) => {
        this.#marks[chunk * CHUNK + at] = word & 0xffff
        this.#days[chunk * CHUNK + at] = word >>> 16
      })
    }
    this.#known = next
  }

  /**
   * Looks a batch up, in the index and among itself, and adds it: of each document those to compare it with, all of lesser numbers. The numbers follow
   * each other from `next` on.
   */
  async place(db: Db, batch: readonly Numbered[]): Promise<readonly (readonly number[])[]> {
    const questions = batch.map(({ keys }) => new Question(keys))
    for (const segment of this.#segments) await this.#ask(db, segment, questions)
    const among = new MemoryIndex()
    const chosen: (readonly number[])[] = []
    for (const [at, { number, keys }] of batch.entries()) {
      this.#room(number + 1)
      this.#marks[number] = Math.min(0xffff, keys.marks.length)
      this.#days[number] = keys.day
      const { hits } = questions[at]!
      among.look(keys, hits)
      chosen.push(chooseCandidates(hits, keys, this.#heads, this.#tally))
      among.add(number, keys)
    }
    await this.#add(db, batch)
    return chosen
  }

  async #ask(db: Db, segment: Held, questions: readonly Question[]): Promise<void> {
    const asking = questions.filter(({ keys }) => segment.family === EVER || meets(segment, keys.day))
    if (asking.length === 0) return
    if (segment.entries <= WHOLE && segment.bits === 0) {
      segment.whole ??= await readWhole(db, segment.number)
      if (!segment.filter) {
        segment.filter = emptyFilter(segment.whole.keys.length)
        addKeys(segment.filter, segment.whole.keys)
      }
      for (const question of asking) question.ask(segment.family, segment.filter, () => segment.whole)
      return
    }
    if (!segment.filter && asking.length >= PAYS) segment.filter = await readFilter(db, segment.number)
    const missing = new Set<number>()
    for (const question of asking)
      question.each(segment.family, segment.filter, (key) => {
        const part = partOf(key, segment.bits)
        if (!this.#parts.has(segment.number * PART_SPAN + part)) missing.add(part)
      })
    await readParts(db, segment.number, [...missing], (part, entries) => this.#parts.set(segment.number * PART_SPAN + part, entries))
    for (const question of asking)
      question.ask(segment.family, segment.filter, (key) => this.#parts.get(segment.number * PART_SPAN + partOf(key, segment.bits)))
    this.#parts.age()
  }

  async #add(db: Db, batch: readonly Numbered[]): Promise<void> {
    const first = batch[0]!.number
    for (const family of [EVER, WITHIN_DAYS]) {
      const groups = batch.map(({ keys }) =>
        family === EVER ? [keys.marks, keys.address, keys.undated] : [keys.pairs.kept, keys.credited.kept],
      )
      const length = groups.flat().reduce((sum, group) => sum + group.length, 0)
      const keys = new Uint32Array(length)
      const holders = new Uint32Array(length)
      let at = 0
      for (const [document, own] of groups.entries())
        for (const group of own) {
          keys.set(group, at)
          holders.fill(batch[document]!.number, at, at + group.length)
          at += group.length
        }
      const days = batch.map((one) => one.keys.day)
      await addSegment(db, family, entriesOf(keys, holders, first), [Math.min(...days), Math.max(...days)])
    }
    const last = batch.at(-1)!.number
    for (let chunk = Math.floor(first / CHUNK); chunk <= Math.floor(last / CHUNK); chunk++) {
      this.#room((chunk + 1) * CHUNK)
      const words = new Uint32Array(CHUNK)
      for (let at = 0; at < CHUNK; at++) words[at] = this.#marks[chunk * CHUNK + at]! | (this.#days[chunk * CHUNK + at]! << 16)
      const row = { chunk, bytes: bytesOf(words) }
      await db
        .insertInto('lineage_head')
        .values(row)
        .onConflict((conflict) => conflict.column('chunk').doUpdateSet({ bytes: row.bytes }))
        .execute()
    }
    this.#known = last + 1
  }

  #room(size: number): void {
    if (size <= this.#marks.length) return
    const [marks, days] = [this.#marks, this.#days]
    this.#marks = new Uint16Array(Math.max(size, marks.length * 2))
    this.#days = new Uint16Array(this.#marks.length)
    this.#marks.set(marks)
    this.#days.set(days)
  }
}

/** What was asked for last, in two generations: what the older one holds and nobody asks for is forgotten when the younger one is full. */
class Kept<T> {
  #young = new Map<number, T>()
  #old = new Map<number, T>()
  readonly #most: number
  constructor(most: number) {
    this.#most = most
  }

  get values(): readonly T[] {
    return [...this.#young.values(), ...this.#old.values()]
  }

  /** Is it kept? If so, it is young again. */
  has(key: number): boolean {
    if (this.#young.has(key)) return true
    const old = this.#old.get(key)
    if (old === undefined) return false
    this.#old.delete(key)
    this.#young.set(key, old)
    return true
  }

  get(key: number): T | undefined {
    return this.#young.get(key) ?? this.#old.get(key)
  }

  set(key: number, value: T): void {
    this.#young.set(key, value)
  }

  drop(isGone: (key: number) => boolean): void {
    for (const generation of [this.#young, this.#old]) for (const key of generation.keys()) if (isGone(key)) generation.delete(key)
  }

  age(): void {
    if (this.#young.size <= this.#most) return
    this.#old = this.#young
    this.#young = new Map()
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
  }
}

/** More than any segment has parts. */
const PART_SPAN = 1 << 20

/** May documents of the segment be near a day? Undated ones stand at day 0. */
const meets = ({ first_day, last_day }: StoredSegment, day: number): boolean =>
  day === 0 ? first_day === 0 : day >= Math.max(1, first_day) - DAYS && day <= last_day + DAYS

/** What one document asks of each segment, and the answers so far. A key of which enough holders were found is asked no more. */
class Question {
  readonly hits: Hits = noHits()
  readonly keys: DocumentKeys
  readonly #groups: readonly { readonly family: number; readonly keys: Uint32Array; readonly found: Uint16Array; readonly into: number[] }[]

  constructor(keys: DocumentKeys) {
    this.keys = keys
    const group = (family: number, of: Uint32Array, into: number[]) => ({ family, keys: of, found: new Uint16Array(of.length), into })
    this.#groups = [
      group(EVER, keys.marks, this.hits.marks),
      group(EVER, keys.address, this.hits.address),
      group(EVER, keys.undated, this.hits.undated),
      group(WITHIN_DAYS, keys.pairs.asked, this.hits.pairs),
      group(WITHIN_DAYS, keys.credited.asked, this.hits.credited),
    ]
  }

  each(family: number, filter: KeyFilter | undefined, tell: (key: number) => void): void {
    for (const group of this.#groups) {
      if (group.family !== family) continue
      for (let at = 0; at < group.keys.length; at++) {
        const key = group.keys[at]!
        if (group.found[at]! < MOST_HOLDERS && (filter === undefined || mayHold(filter, key))) tell(key)
      }
    }
  }

  ask(family: number, filter: KeyFilter | undefined, entriesWith: (key: number) => KeyEntries | undefined): void {
    for (const group of this.#groups) {
      if (group.family !== family) continue
      for (let at = 0; at < group.keys.length; at++) {
        const key = group.keys[at]!
        if (group.found[at]! >= MOST_HOLDERS || (filter !== undefined && !mayHold(filter, key))) continue
        const entries = entriesWith(key)
        if (!entries) continue
        for (let place = placeOf(entries, key); place < entries.keys.length && entries.keys[place] === key; place++) {
          if (group.found[at]!++ >= MOST_HOLDERS) break
          group.into.push(entries.holders[place]!)
        }
      }
    }
  }
}
