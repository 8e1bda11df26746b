import type { Conflict } from '../incidents/conflict.js'
import type { Ledger } from '../ledger/ledger.js'
import { chooseConflict, readBook, readSituation, type Situation, type SituationAsked } from '../views/situation.js'
import type { SituationBook } from '../views/situation-book.js'

/** How many situations of a day are kept: a page and the dates that its reader goes to and fro between. */
const DAYS = 8
/** How many conflicts are kept up to date. */
const CONFLICTS = 3
/** Which conflict has most claims is asked again when so much more is recorded. */
const GROWTH = 0.01

/** Situations of a ledger, kept while it grows. */
export interface Situations {
  get(asked: SituationAsked): Promise<Situation>
}

/** A conflict as of now, with the mark up to which the ledger was read. */
interface Live {
  readonly book: SituationBook
  readonly mark: number
  readonly situation: Situation
}

/**
 * Keeps the conflicts that were asked for last up to date: what a reading or review changes is read from the ledger and put, the rest stays as it was. Situations
 * of a day are made anew when anything was recorded.
 */
export function createSituations(ledger: Ledger, conflicts: readonly Conflict[] = []): Situations {
  const live = new Map<string, Promise<Live>>()
  const ofDays = new Map<string, Promise<Situation>>()
  const names = new Map<string | undefined, { readonly name: string; readonly mark: number }>()
  let marked = 0

  const nameOf = async (asked: string | undefined, mark: number): Promise<string> => {
    const known = names.get(asked)
    if (known && (asked !== undefined || mark <= known.mark * (1 + GROWTH))) return known.name
    const name = await chooseConflict(ledger, asked)
    names.set(asked, { name, mark })
    return name
  }
  const now = (name: string, mark: number): Promise<Situation> => {
    const before = live.get(name)
    const next = before ? before.then((one) => update(name, one, mark)) : load(name, mark)
    keep(live, name, next, CONFLICTS)
    return next.then(({ situation }) => situation)
  }
  const load = async (name: string, mark: number): Promise<Live> => {
    const book = await readBook(ledger, name, { known: conflicts })
    return { book, mark, situation: book.settle() }
  }
  const update = async (name: string, one: Live, mark: number): Promise<Live> => {
    if (mark <= one.mark) return one
    const changes = await ledger.changesSince(one.mark, { conflict: name })
    if (!changes) return load(name, mark)
    const reviews = changes.reviewed ? await ledger.reviews() : undefined
    for (const id of changes.gone) one.book.drop(id)
    for (const document of changes.documents) one.book.put(document)
    if (reviews) one.book.review(reviews)
    return { book: one.book, mark: changes.mark, situation: one.book.settle() }
  }

  return {
    async get(asked) {
      const mark = await ledger.mark()
      const name = await nameOf(asked.conflict, mark)
      if (asked.asOf === undefined) return now(name, mark)
      if (mark !== marked) ofDays.clear()
      marked = mark
      const key = JSON.stringify([name, asked.asOf])
      const situation = ofDays.get(key) ?? readSituation(ledger, { ...asked, conflict: name, known: conflicts })
      keep(ofDays, key, situation, DAYS)
      return situation
    },
  }
}

/** Keeps a value as the newest of so many; one that fails is forgotten. */
function keep<T>(map: Map<string, Promise<T>>, key: string, value: Promise<T>, most: number): void {
  map.delete(key)
  map.set(key, value)
  value.catch(() => map.get(key) === value && map.delete(key))
  if (map.size > most) map.delete(map.keys().next().value!)
}
