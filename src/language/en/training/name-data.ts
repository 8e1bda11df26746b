import { FEMALE_NAMES, MALE_NAMES } from '../first-names-lexicon.js'
import { NAME_CLASSES } from '../name-region.js'
import { normalForm } from '../word-table.js'
import type { NameData } from './build-names.js'
import type { NameCounts } from './name-levels.js'

/** A name by its tokens, `to` exclusive; `type` is a number of NAME_CLASSES. */
export interface GoldName {
  readonly from: number
  readonly to: number
  readonly type: number
}

/** Tokens of a sentence with their names. */
export interface NamedTokens {
  readonly document: string
  readonly form: readonly string[]
  readonly names: readonly GoldName[]
}

/** Marks of words: 0 no name, then for each class of names its first word and its further words. */
export const NAME_MARKS: number = 1 + 2 * (NAME_CLASSES.length - 1)

/** The mark of each of n words. `marksOf(3, [{ from: 1, to: 3, type: 1 }]) // => Int32Array [0, 1, 2]` */
export function marksOf(n: number, names: readonly GoldName[]): Int32Array {
  const marks = new Int32Array(n)
  for (const { from, to, type } of names) for (let i = from; i < to; i++) marks[i] = 2 * type - (i === from ? 1 : 0)
  return marks
}

const IOB_TYPES: Readonly<Record<string, number>> = { PER: 1, ORG: 2, LOC: 3, OTH: 4 }

/** Reads IOB2 columns (number, form, tag); tags other than PER, ORG, LOC and OTH count as outside. */
export function readIob2(text: string): NamedTokens[] {
  const sentences: NamedTokens[] = []
  let document = ''
  for (const block of text.split(/\n\s*\n/)) {
    const rows: string[][] = []
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice(14).trim()
      if (/^\d+\t/.test(line)) rows.push(line.split('\t'))
    }
    if (rows.length === 0) continue
    const names: GoldName[] = []
    for (let i = 0; i < rows.length; i++) {
      const [mark, type] = rows[i]![2]!.split('-')
      const number = IOB_TYPES[type ?? '']
      if (mark !== 'B' || number === undefined) continue
      let to = i + 1
      while (to < rows.length && rows[to]![2] === `I-${type}`) to++
      names.push({ from: i, to, type: number })
    }
    sentences.push({ document, form: rows.map((row) => row[1]!), names })
  }
  return sentences
}

export const RE3D_TYPES: Readonly<Record<string, (typeof NAME_CLASSES)[number]>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
}
const ARTICLE = /^(?:the|an?)\s+/i
const TITLE = /^(?:(?:Gen|Lt|Col|Maj|Sgt|Spc|Capt|Mr|Mrs|Ms|Dr|Pvt|Cpl)\.|President|Secretary|Minister|General|Staff)\s/

/** The names among entities given by their characters: those with a capital, of three types, the plainest where they overlap. */
export function namesOf(
  text: string,
  entities: readonly { readonly start: number; readonly end: number; readonly type: string }[],
): { start: number; end: number; type: number }[] {
  const found = entities.flatMap(({ start, end, type }) => {
    const kind = RE3D_TYPES[type]
    const words = text.slice(start, end)
    const from = start + (ARTICLE.exec(words)?.[0].length ?? 0)
    const bare = text.slice(from, end)
    if (!kind || !/\p{Lu}/u.test(bare) || /^(?:We|Our|They|Their|He|His|She|Her|It|Its|I)$/.test(bare)) return []
    // a description with a name in it is no name
    if (/^\p{Ll}/u.test(bare) && !/^(?:al|el)-/.test(bare)) return []
    return [{ start: from, end, type: NAME_CLASSES.indexOf(kind) }]
  })
  const weight = (one: { start: number; end: number }): number => {
    const words = text.slice(one.start, one.end)
    return one.end - one.start - (TITLE.test(words) || /[,–]\s/.test(words) ? 1000 : 0)
  }
  const chosen: typeof found = []
  for (const one of [...found].sort((a, b) => weight(b) - weight(a)))
    if (!chosen.some((other) => one.start < other.end && other.start < one.end)) chosen.push(one)
  return chosen.sort((a, b) => a.start - b.start)
}

const PLAIN_PARTS = new Set("of the for and in on to a an & - – / s 's ’s".split(' '))

/** Counts each word outside of names and in the four kinds of them; first names that the data lacks count as seen twice. */
export function countNameWords({ treebank, texts }: Pick<NameData, 'treebank' | 'texts'>): NameCounts {
  const counts = new Map<string, number[]>()
  const add = (form: string, type: number, times: number): void => {
    const word = normalForm(form)
    let row = counts.get(word)
    if (!row) counts.set(word, (row = [0, 0, 0, 0, 0]))
    row[PLAIN_PARTS.has(word) ? 0 : type]! += times
  }
  for (const { form, names } of treebank) {
    const types = new Uint8Array(form.length)
    for (const { from, to, type } of names) types.fill(type, from, to)
    form.forEach((word, i) => {
      add(word, types[i]!, 1)
    })
  }
  for (const { text, entities } of texts)
    for (const { start, end, type } of namesOf(text, entities))
      for (const word of text.slice(start, end).split(/[^\p{L}'-]+/u)) if (word) add(word, type, 1)
  for (const names of [FEMALE_NAMES, MALE_NAMES]) for (const name of names) if (!counts.has(name)) add(name, 1, 2)
  return counts
}
