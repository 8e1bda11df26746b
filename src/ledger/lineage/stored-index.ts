import type { Kysely } from 'kysely'
import { chooseCandidates, type Heads, type Hits, noHits, Tally } from '../../documents/lineage/index/choose-candidates.js'
import { DAYS, type DocumentKeys } from '../../documents/lineage/index/document-keys.js'
import { entriesOf, type KeyEntries, MOST_HOLDERS, placeOf } from '../../documents/lineage/index/key-entries.js'
import { addKeys, emptyFilter, type KeyFilter, mayHold } from '../../documents/lineage/index/key-filter.js'
import { bytesOf, partOf, wordsOf } from '../../documents/lineage/index/key-segment.js'
import { MemoryIndex } from '../../documents/lineage/index/memory-index.js'
import type { LedgerTables } from '../ledger-tables.js'
import { KeyAnswers } from './key-answers.js'
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
const NO_HOLDERS = new Uint32Array()
/** From so many documents on, it pays to load the filters of large segments. */
const PAYS = 24
/** Answers kept in each of two generations, over all segments: some hundred bytes each, so no more than 160 MB. */
const ANSWERS_KEPT = 800_000

interface Held extends StoredSegment {
  filter?: KeyFilter
  whole?: KeyEntries
  answers?: KeyAnswers
}

/**
 * The index of all documents of a ledger, which lives in its tables. In memory: sixteen bits a key of the segments asked, segments that are small, the answers to
 * keys asked last, and four bytes a document. Asked and added to in the transaction that holds `lineage_state`; `forget` after one that failed.
 */
export class StoredIndex {
  #segments: readonly Held[] = []
  #marks = new Uint16Array(CHUNK)
  #days = new Uint16Array(CHUNK)
  #known = 0
  readonly #tally = new Tally()
  readonly #heads: Heads = { marks: (number) => this.#marks[number] ?? 0, day: (number) => this.#days[number] ?? 0 }

  forget(): void {
    this.#segments = []
    this.#known = 0
  }

  /** Bytes of filters, whole segments, answers and heads that are held. */
  get held(): number {
    const segments = this.#segments.reduce(
      (sum, { filter, whole, answers }) => sum + (filter?.words.byteLength ?? 0) + (whole?.keys.length ?? 0) * 8 + (answers?.held ?? 0),
      0,
    )
    return segments + this.#marks.byteLength + this.#days.byteLength
  }

  /** Takes up what others have added since. `next`: the number of the next document. */
  async refresh(db: Db, next: number): Promise<void> {
    const held = new Map(this.#segments.map((segment) => [segment.number, segment]))
    const rows = await db.selectFrom('lineage_segment').selectAll().orderBy('number').execute()
    // small segments hold what came last, which copies go back to: what is found in them need not be asked of the large ones
    this.#segments = rows.map((row) => held.get(row.number) ?? { ...row }).sort((one, other) => one.entries - other.entries)
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
    const kept = this.#segments.reduce((sum, { answers }) => sum + (answers?.size ?? 0), 0)
    if (kept > ANSWERS_KEPT) for (const { answers } of this.#segments) answers?.age()
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
      const { whole } = segment
      const take: Take = (key, found, into) => takeFrom(whole, key, found, into)
      for (const question of asking) question.ask(segment, take)
      return
    }
    if (!segment.filter && asking.length >= PAYS) segment.filter = await readFilter(db, segment.number)
    const answers = (segment.answers ??= new KeyAnswers())
    const waiting: Asked[] = []
    const take: Take = (key, found, into) => answers.take(key, found, into)
    for (const question of asking) question.ask(segment, take, waiting)
    await readAnswers(db, segment, waiting, answers)
    for (const { group, at } of waiting) answer(group, at, take)
  }

  async #add(db: Db, batch: readonly Numbered[]): Promise<void> {
    const first = batch[0]!.number
    for (const family of [EVER, WITHIN_DAYS]) {
      const groups = batch.map(({ keys }) =>
        family === EVER ? [keys.marks, keys.address, keys.undated.kept] : [keys.pairs.kept, keys.credited.kept],
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

/** May documents of the segment be near a day? Undated ones stand at day 0. */
const meets = ({ first_day, last_day }: StoredSegment, day: number): boolean =>
  day === 0 ? first_day === 0 : day >= Math.max(1, first_day) - DAYS && day <= last_day + DAYS

/** Keys of one kind that a document asks for; of each how many holders were found, which stand in `into`. A key of which enough were found is asked no more. */
interface Group {
  readonly family: number
  readonly keys: Uint32Array
  readonly found: Uint16Array
  readonly into: number[]
}

/** A key of a group, by its place. */
interface Asked {
  readonly group: Group
  readonly at: number
}

/**
 * Puts the holders of a key behind `into`, so many that with those found before they are no more than count. Returns how many; -1 where it cannot be told
 * without reading.
 */
type Take = (key: number, found: number, into: number[]) => number

/** Takes up what is told of a key; false where it cannot be told without reading. */
function answer({ keys, found, into }: Group, at: number, take: Take): boolean {
  const taken = take(keys[at]!, found[at]!, into)
  if (taken > 0) found[at]! += taken
  return taken >= 0
}

/** Takes from a segment that is held in memory. */
function takeFrom(entries: KeyEntries, key: number, found: number, into: number[]): number {
  const { keys, holders } = entries
  const from = placeOf(entries, key)
  let place = from
  for (; place < keys.length && keys[place] === key && found + place - from < MOST_HOLDERS; place++) into.push(holders[place]!)
  return place - from
}

/** Reads from disk what is waited for; parts without a row hold nothing. */
async function readAnswers(db: Db, { number, bits }: Held, waiting: readonly Asked[], answers: KeyAnswers): Promise<void> {
  const missing = new Map<number, Set<number>>()
  for (const { group, at } of waiting) {
    const key = group.keys[at]!
    const part = partOf(key, bits)
    const keys = missing.get(part)
    if (keys) keys.add(key)
    else missing.set(part, new Set([key]))
  }
  await readParts(db, number, [...missing.keys()], (part, entries) => {
    for (const key of missing.get(part)!) {
      const from = placeOf(entries, key)
      let to = from
      while (to < entries.keys.length && entries.keys[to] === key) to++
      answers.put(key, entries.holders, from, to)
    }
    missing.delete(part)
  })
  for (const keys of missing.values()) for (const key of keys) answers.put(key, NO_HOLDERS, 0, 0)
}

/** What one document asks of each segment, and the answers so far. */
class Question {
  readonly hits: Hits = noHits()
  readonly keys: DocumentKeys
  readonly groups: readonly Group[]

  constructor(keys: DocumentKeys) {
    this.keys = keys
    const group = (family: number, of: Uint32Array, into: number[]): Group => ({
      family,
      keys: of,
      found: new Uint16Array(of.length),
      into,
    })
    this.groups = [
      group(EVER, keys.marks, this.hits.marks),
      group(EVER, keys.address, this.hits.address),
      group(EVER, keys.undated.asked, this.hits.undated),
      group(WITHIN_DAYS, keys.pairs.asked, this.hits.pairs),
      group(WITHIN_DAYS, keys.credited.asked, this.hits.credited),
    ]
  }

  /** Asks a segment; keys of which `take` cannot tell without reading are put behind `waiting`. */
  ask({ family, filter }: Held, take: Take, waiting: Asked[] = []): void {
    for (const group of this.groups) {
      if (group.family !== family) continue
      const { keys, found } = group
      for (let at = 0; at < keys.length; at++)
        if (found[at]! < MOST_HOLDERS && (filter === undefined || mayHold(filter, keys[at]!)) && !answer(group, at, take))
          waiting.push({ group, at })
    }
  }
}
