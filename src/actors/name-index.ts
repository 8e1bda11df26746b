import type { ActorRow } from './actor-row.js'
import { type ActorNoun, OFFICE_NOUNS, STRONG, TITLES, WEAK } from './data/nouns-lexicon.js'
import { type PhraseWord, phraseWords } from './phrase-words.js'
import { listOf } from './read-actor-table.js'

/** How a row is named by the words: by its name, an adjective, a word for its people, a seat of government or a surname. */
export type Naming = 'name' | 'adjective' | 'people' | 'seat' | 'surname' | 'titled-surname'

/** What a run of words may mean. */
export type Entry =
  | { readonly is: 'row'; readonly row: ActorRow; readonly naming: Naming }
  | { readonly is: 'noun'; readonly noun: ActorNoun; readonly plural: boolean }
  | { readonly is: 'title'; readonly sector: string }

interface Keyed {
  readonly keys: readonly string[]
  /** 2: only in capitals, 1: only with a capital, 0: in any case. */
  readonly casing: 0 | 1 | 2
  readonly entry: Entry
}

/** A run of words of a phrase, and what it may mean (all entries have the same words). */
export interface Match {
  readonly start: number
  readonly end: number
  readonly entries: readonly Entry[]
}

export interface NameIndex {
  /** Runs of words that are known, the longest first from the left, none overlapping. */
  matches(words: readonly PhraseWord[]): readonly Match[]
}

/** Words that are common English when not capitalised, or surnames that tell too little alone. */
const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  'khan kim lee ahmed ahmad ali hassan hussein mohamed mohammed muhammad singh smith johnson brown may jones clark taylor martin white black green king young park moon major hague cook straw powell rice gates bush will said bin abdullah ibrahim rahman hasan hussain omar osman yusuf salih saleh islam jr shah das gandhi li wang chen zhang nguyen sharma kumar baker day burns wood james scott grant short long church fox hunt miller cohen levy garcia lopez perez rodriguez gonzalez hernandez sanchez martinez ramirez silva santos costa pereira gomez diaz torres flores cruz morales ortiz reyes castro duque petro blanco sall ba keita traore toure diallo kone ouattara camara konate john paul peter david michael robertson roth hoon byrne carter king-smith power stone brand lake hill stern keller'.split(
    ' ',
  ),
)

const plural = (word: string): readonly string[] =>
  /(?:s|x|z|ch|sh)$/.test(word)
    ? [`${word}es`]
    : /[^aeiou]y$/.test(word)
      ? [`${word.slice(0, -1)}ies`]
      : /(?:men|people|police|children|personnel|staff)$/.test(word)
        ? []
        : [`${word}s`]

/** An index of all rows, nouns and titles by their first word. Later rows with the same words do not hide earlier ones. */
export function createNameIndex(rows: readonly ActorRow[]): NameIndex {
  const byFirst = new Map<string, Keyed[]>()
  const add = (words: readonly PhraseWord[], casing: 0 | 1 | 2, entry: Entry): void => {
    const first = words[0]?.key
    if (first === undefined) return
    const keyed = { keys: words.map((word) => word.key), casing, entry }
    const list = byFirst.get(first)
    if (list) list.push(keyed)
    else byFirst.set(first, [keyed])
  }
  for (const row of rows) addRow(row, add)
  addNouns(add)
  for (const list of byFirst.values()) list.sort((one, other) => other.keys.length - one.keys.length)
  return {
    matches: (words) => {
      const found: Match[] = []
      for (let start = 0; start < words.length; ) {
        const match = longestAt(byFirst.get(words[start]!.key), words, start)
        if (match) found.push(match)
        start = match ? match.end : start + 1
      }
      return found
    },
  }
}

type Add = (words: readonly PhraseWord[], casing: 0 | 1 | 2, entry: Entry) => void

function addRow(row: ActorRow, add: Add): void {
  const all = (names: readonly string[] | undefined, naming: Naming): void => {
    for (const name of names ?? []) {
      const words = phraseWords(name)
      const short = words.length === 1 && words[0]!.capitals && words[0]!.key.length <= 3
      add(words, short ? 2 : lowerAllowed(name, row) ? 0 : 1, { is: 'row', row, naming })
    }
  }
  all([row.name, ...(row.aliases ?? [])], 'name')
  all(row.seats, 'seat')
  for (const word of row.adjectives ?? []) all([word], /(?:[^s]s|men|women)$/.test(word) && word !== 'Laos' ? 'people' : 'adjective')
  if (row.kind === 'person') {
    const last = phraseWords(row.name.replace(/,? (?:Jr\.?|Sr\.?|II|III)$/, '')).at(-1)
    // a common surname stands for its bearer only behind a title
    if (last && last.key.length > 2 && phraseWords(row.name).length > 1)
      add([{ ...last, joined: false, breaks: false }], 1, {
        is: 'row',
        row,
        naming: COMMON_SURNAMES.has(last.key) ? 'titled-surname' : 'surname',
      })
  }
}

/** Names of some length that are no English words are known in lower case too, as careless texts write them. */
function lowerAllowed(name: string, row: ActorRow): boolean {
  if (name[0] === name[0]?.toLowerCase()) return true
  return (
    (row.kind === 'state' || row.kind === 'entity' || row.kind === 'people') &&
    name.length >= 6 &&
    !/^(?:turkey|turkish|polish|jordan|panama|guinea|emirates|washington|whitehall|country|central|western|european|islamic republic|america)/i.test(
      name,
    )
  )
}

function addNouns(add: Add): void {
  const offices = new Map<string, string>()
  for (const [office, , words] of OFFICE_NOUNS) for (const word of listOf(words)) if (!offices.has(word)) offices.set(word, office)
  const seen = new Set<string>()
  const put = (word: string, sector: string, weak: boolean): void => {
    if (seen.has(word)) return
    seen.add(word)
    const office = offices.get(word)
    const noun: ActorNoun = { ...(sector ? { sector } : {}), ...(weak ? { weak: true as const } : {}), ...(office ? { office } : {}) }
    add(phraseWords(word), 0, { is: 'noun', noun, plural: false })
    for (const many of plural(word)) add(phraseWords(many), 0, { is: 'noun', noun, plural: true })
  }
  for (const [sector, words] of STRONG) for (const word of listOf(words)) put(word, sector, false)
  for (const [sector, words] of WEAK) for (const word of listOf(words)) put(word, sector, true)
  for (const [office, , words] of OFFICE_NOUNS) for (const word of listOf(words)) put(word, OFFICE_SECTORS[office] ?? 'GOV', false)
  for (const [sector, words] of TITLES)
    for (const word of listOf(words)) {
      add(phraseWords(word), 0, { is: 'title', sector })
      // an office without its holder is a noun too: 'two foreign ministers'
      if (sector !== '' && sector !== 'REL' && word.length > 4) put(word.replace(/\.$/, ''), sector, false)
    }
}

const OFFICE_SECTORS: Readonly<Record<string, string>> = {
  'armed-forces': 'MIL',
  'general-staff': 'MIL',
  'air-force': 'MIL',
  navy: 'MIL',
  'national-guard': 'MIL',
  police: 'COP',
  'border-guard': 'COP',
  'coast-guard': 'COP',
  'security-forces': 'COP',
  intelligence: 'SPY',
  parliament: 'LEG',
  prosecutors: 'JUD',
  courts: 'JUD',
  opposition: 'OPP',
}

function longestAt(list: readonly Keyed[] | undefined, words: readonly PhraseWord[], start: number): Match | undefined {
  if (!list) return undefined
  let length = 0
  let entries: Entry[] | undefined
  for (const { keys, casing, entry } of list) {
    if (keys.length < length) break
    if (!fits(keys, casing, words, start)) continue
    length = keys.length
    if (entries) entries.push(entry)
    else entries = [entry]
  }
  return entries ? { start, end: start + length, entries } : undefined
}

function fits(keys: readonly string[], casing: 0 | 1 | 2, words: readonly PhraseWord[], start: number): boolean {
  if (start + keys.length > words.length) return false
  const first = words[start]!
  if (casing === 2 ? !first.capitals && !(first.capital && first.key.length > 2) : casing === 1 && !first.capital && !/^\d/.test(first.key))
    return false
  for (let at = 1; at < keys.length; at++) {
    const word = words[start + at]!
    // a comma ends a name; so does a possessive within it, but for those that the name itself has
    if (word.key !== keys[at] || word.breaks) return false
  }
  return true
}
