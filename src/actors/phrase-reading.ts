import type { ActorRow, Tenure } from './actor-row.js'
import type { ActorNoun } from './data/nouns-lexicon.js'
import { BESIDE, FORMER, NOT_PARTY } from './data/nouns-lexicon.js'
import type { Entry, Match, Naming } from './name-index.js'
import type { PhraseWord } from './phrase-words.js'

/** What a run of words was taken to mean in its phrase. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly row?: ActorRow
  readonly naming?: Naming
  readonly noun?: ActorNoun
  readonly plural?: boolean
  readonly title?: string
  /** A country or group that only stands beside the party ('Turkish-backed', 'pro-Russian'). */
  readonly beside?: true
}

/** What helps to choose among rows of one name. */
export interface Situation {
  readonly year?: number
  readonly countries: readonly string[]
}

/** The situation within one phrase: which of its words are known, and which states and groups it names itself. */
interface Setting {
  readonly situation: Situation
  readonly known: ReadonlySet<number>
  readonly named: ReadonlySet<string>
  /** The words of the phrase that may be a person's name. */
  readonly persons: ReadonlySet<number>
}

/** Does the phrase or the text name this country? The text is asked last: what a phrase says without it holds for every text. */
const isNamed = ({ situation, named }: Setting, country: string): boolean => named.has(country) || situation.countries.includes(country)

/** The office that a person held in a year: the one that covers it, else the last that began before it, else the first. */
export function tenureIn(row: ActorRow, year: number | undefined): { readonly tenure?: Tenure; readonly past: boolean } {
  const tenures = row.tenures ?? []
  if (year === undefined) return { ...(tenures.at(-1) ? { tenure: tenures.at(-1)! } : {}), past: false }
  const covering = tenures.filter((one) => one.from <= year && year <= (one.to ?? 9999)).at(-1)
  if (covering) return { tenure: covering, past: false }
  const before = tenures.filter((one) => one.from <= year).at(-1)
  return before ? { tenure: before, past: true } : { ...(tenures[0] ? { tenure: tenures[0] } : {}), past: false }
}

/** Chooses what each run of known words means, by case, date, the text's countries and the words beside it. */
export function readPieces(words: readonly PhraseWord[], matches: readonly Match[], situation: Situation): readonly Piece[] {
  const named = new Set<string>()
  const known = new Set<number>()
  for (const match of matches) for (let at = match.start; at < match.end; at++) known.add(at)
  const persons = new Set(matches.filter(personAt).map(({ start }) => start))
  const setting = { situation, known, named, persons }
  for (const match of matches)
    for (const entry of match.entries)
      if (entry.is === 'row' && (entry.row.kind === 'state' || entry.row.kind === 'entity')) named.add(entry.row.country ?? '')
  return matches.flatMap((match, at): readonly Piece[] => {
    const place = { start: match.start, end: match.end }
    const row = chooseRow(match, words, setting, at > 0 && matches[at - 1]!.end === match.start && titleAt(matches[at - 1]!))
    if (row) {
      const beside = standsBeside(words, match)
      return [{ ...place, row: row.row, naming: row.naming, ...(beside ? { beside: true as const } : {}) }]
    }
    const title = match.entries.find((entry): entry is Extract<Entry, { is: 'title' }> => entry.is === 'title')
    const noun = match.entries.find((entry): entry is Extract<Entry, { is: 'noun' }> => entry.is === 'noun')
    if (!title && !noun) return []
    // a title names an office by itself; before a name it is the bearer's
    const before = words[match.end]
    const person =
      before?.capital &&
      !before.breaks &&
      !words[match.end - 1]!.possessive &&
      (!matches[at + 1] || matches[at + 1]!.start > match.end || personAt(matches[at + 1]!) || titleAt(matches[at + 1]!))
    return [
      {
        ...place,
        ...(noun ? { noun: noun.noun, plural: noun.plural } : {}),
        ...(title && (person || !noun) ? { title: title.sector } : {}),
      },
    ]
  })
}

const personAt = (match: Match): boolean => match.entries.some((entry) => entry.is === 'row' && entry.row.kind === 'person')
const titleAt = (match: Match): boolean => match.entries.some((entry) => entry.is === 'title')

function standsBeside(words: readonly PhraseWord[], match: Match): boolean {
  const next = words[match.end]
  if (next?.joined && BESIDE.has(next.key)) return true
  const previous = words[match.start - 1]
  return previous !== undefined && NOT_PARTY.has(previous.key) && words[match.start]!.joined
}

type RowEntry = Extract<Entry, { is: 'row' }>

function chooseRow(match: Match, words: readonly PhraseWord[], setting: Setting, titled: boolean): RowEntry | undefined {
  const { situation } = setting
  let rows = match.entries.filter((entry): entry is RowEntry => entry.is === 'row')
  if (rows.length === 0) return undefined
  // a common noun in small letters is no name, whatever else bears it
  if (!words[match.start]!.capital && match.entries.some((entry) => entry.is === 'noun') && rows.every((one) => one.row.kind !== 'state'))
    return undefined
  if (!titled) rows = rows.filter((one) => one.naming !== 'titled-surname')
  rows = rows.filter((one) => !one.row.needsContext || isNamed(setting, one.row.country ?? ''))
  if (rows.length === 0) return undefined
  if (rows.length > 1) {
    const near = rows.filter((one) => one.row.country !== undefined && isNamed(setting, one.row.country))
    if (near.length > 0) rows = near
  }
  const { year } = situation
  if (year !== undefined) {
    const living = rows.filter((one) => livesIn(one.row, year))
    if (living.length > 0) rows = living
  }
  if (!standsAlone(match, words, setting)) rows = rows.filter((one) => one.naming !== 'surname' && one.naming !== 'titled-surname')
  const [first] = rows
  if (!first) return undefined
  if (rows.every((one) => one.naming === 'surname' || one.naming === 'titled-surname')) {
    const ids = new Set(rows.map((one) => one.row.id))
    if (ids.size > 1) {
      // two holders of one surname: the text's first country decides, else the longest in office, else nobody
      const ranked =
        situation.countries.length > 0
          ? rows.filter((one) => one.row.country === situation.countries[0])
          : rows.filter((one) =>
              one.row.tenures?.some(
                (tenure) => tenure.office === 'president' || tenure.office === 'prime minister' || tenure.office === 'head of state',
              ),
            )
      return new Set(ranked.map((one) => one.row.id)).size === 1
        ? ranked[0]
        : new Set(rows.map((one) => one.row.country)).size === 1
          ? first
          : undefined
    }
    return first
  }
  const order: readonly Naming[] = ['name', 'adjective', 'people', 'seat', 'surname', 'titled-surname']
  return rows.toSorted(
    (one, other) => order.indexOf(one.naming) - order.indexOf(other.naming) || kindRank(one.row) - kindRank(other.row),
  )[0]
}

const LED: ReadonlySet<string> = new Set([
  'government',
  'administration',
  'regime',
  'loyalists',
  'forces',
  'supporters',
  'cabinet',
  'spokesman',
  'aide',
  'ally',
])
const PLACED: ReadonlySet<string> = new Set(['in', 'from', 'at', 'near'])

/** Is a surname alone here? Not so behind another first name, within a longer name, as a place ('police in Lagos') or before a noun ('Lagos police'). */
function standsAlone(match: Match, words: readonly PhraseWord[], { known, persons }: Setting): boolean {
  const before = words[match.start - 1]
  const after = words[match.end]
  if (before && PLACED.has(before.key)) return false
  if (before?.capital && !before.breaks && match.start > 1 && !before.possessive && !known.has(match.start - 1)) return false
  if (before?.capital && match.start === 1 && !before.possessive && !known.has(0) && before.key !== 'the') return false
  if (!after || after.breaks || words[match.end - 1]!.possessive) return true
  // "Ahmed Said", "Hassan Ali": a first name that is also somebody's surname
  const named = known.has(match.end) && !persons.has(match.end)
  return after.capital ? named && !after.capitals : !/^\p{L}/u.test(after.key) || LED.has(after.key) || !known.has(match.end)
}

const kindRank = (row: ActorRow): number => (row.kind === 'state' ? 0 : row.kind === 'entity' ? 1 : row.kind === 'people' ? 3 : 2)

function livesIn(row: ActorRow, year: number): boolean {
  if (row.tenures) return row.tenures.some((one) => one.from - 1 <= year && year <= (one.to ?? 9999) + 1)
  return (row.from ?? 0) <= year && year <= (row.to ?? 9999)
}

/** Is an office in this part a former one? */
export function isFormer(words: readonly PhraseWord[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (FORMER.has(words[at]!.key)) return true
  return false
}
