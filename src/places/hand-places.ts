import { AscribeError } from '../base/errors.js'
import { foldName } from './fold-name.js'
import type { PlaceRef } from './place-ref.js'

/** A place of the hand-kept list, or of a file that adds to it. */
export interface HandPlace {
  readonly name: string
  readonly names: readonly PlaceName[]
  readonly country: string
  readonly precision: PlaceRef['precision']
  readonly lat: number
  readonly lon: number
  /** Only the surroundings are known: a place named with others of one district. */
  readonly rough?: true
}

/** One name of a place: its language (ISO 639-1), the side that uses it (alpha-3) and its years, where these are known. */
export interface PlaceName {
  readonly name: string
  readonly language?: string
  readonly side?: string
  readonly from?: number
  readonly to?: number
}

const KINDS: ReadonlySet<string> = new Set(['exact', 'settlement', 'district', 'region', 'country', 'line'])

/**
 * Reads the list of places kept by hand, one a line: `name | other names | country | kind | lat,lon`. Another name that is neither
 * marked in brackets nor like the first is a place of its own near it. Throws `place-row-unreadable` with the line.
 */
export function readHandPlaces(table: string): readonly HandPlace[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap(readLine)
}

function readLine(line: string): readonly HandPlace[] {
  const [name, others = '', country, kind, point = ''] = line.split('|').map((cell) => cell.trim())
  const [lat, lon] = point.split(',').map(Number)
  if (!name || !country || !kind || !KINDS.has(kind) || lat === undefined || lon === undefined || Number.isNaN(lat) || Number.isNaN(lon))
    throw new AscribeError(
      'place-row-unreadable',
      `The row of places "${line}" is not readable; write "name | other names | country | kind | lat,lon".`,
    )
  const names: PlaceName[] = [{ name }]
  const beside: HandPlace[] = []
  const precision = kind as PlaceRef['precision']
  for (const part of others.split(';').map((other) => other.trim())) {
    if (part === '') continue
    const found = /^(.+?)\[([^\]]*)\]$/.exec(part)
    const other = (found?.[1] ?? part).trim()
    if (found || alike(name, other)) names.push({ name: other, ...noteOf(found?.[2] ?? '') })
    else
      beside.push({
        name: other,
        names: [{ name: other }],
        country,
        precision: precision === 'settlement' || precision === 'region' ? 'district' : precision,
        lat,
        lon,
        rough: true,
      })
  }
  return [{ name, names, country, precision, lat, lon }, ...beside]
}

function noteOf(note: string): Omit<PlaceName, 'name'> {
  const words = note.split(/\s+/)
  const language = words.find((word) => /^[a-z]{2}$/.test(word))
  const side = words.find((word) => /^[A-Z]{3}$/.test(word))
  const years = words.map((word) => /^(\d{4})?-(\d{4})?$/.exec(word)).find((found) => found !== null)
  return {
    ...(language ? { language } : {}),
    ...(side ? { side } : {}),
    ...(years?.[1] ? { from: Number(years[1]) } : {}),
    ...(years?.[2] ? { to: Number(years[2]) } : {}),
  }
}

const PLAIN: ReadonlySet<string> = new Set(
  'al el as an ar the of de del la el region province state camp refugee north south east west northern southern eastern western central city district old new lower upper'.split(
    ' ',
  ),
)

/** Do two names look like spellings of one: a telling word in common, or the same beginning and consonants? */
function alike(one: string, other: string): boolean {
  const first = foldName(one).split(' ')
  const second = foldName(other).split(' ')
  const telling = (words: readonly string[]): readonly string[] => words.filter((word) => !PLAIN.has(word))
  const [some, more] = [telling(first), telling(second)]
  // directions tell apart ('North Kivu', 'South Kivu')
  const directions = (words: readonly string[]): string =>
    words.filter((word) => /^(?:north|south|east|west|lower|upper|middle|central)/.test(word)).join(' ')
  if (directions(first) !== '' && directions(second) !== '' && directions(first).slice(0, 4) !== directions(second).slice(0, 4))
    return false
  return some.some((word) =>
    more.some(
      (next) =>
        word === next ||
        skeleton(word) === skeleton(next) ||
        (word.length > 4 && next.length > 4 && word.slice(0, 4) === next.slice(0, 4)) ||
        (word.length > 5 && word[0] === next[0] && distance(word, next) <= 2),
    ),
  )
}

/** Letters to add, drop or change to make one word the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++)
      next.push(Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)))
    row = next
  }
  return row[other.length]!
}

const skeleton = (word: string): string =>
  word
    .replace(/(?:kh|q|ck)/g, 'k')
    .replace(/[aeiouyhw']/g, '')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
