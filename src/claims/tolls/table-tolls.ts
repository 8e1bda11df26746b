import type { Quantity } from '../../language/quantity.js'
import type { Sentence } from '../../language/sentence.js'
import type { Measure } from '../claim.js'
import type { Reading } from '../reading.js'
import type { Crowd } from './crowd.js'
import type { Scene } from './scene.js'
import type { TollDraft } from './toll-rule.js'

/** What the heading of a column counts. */
const HEADINGS: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...['dead', 'killed', 'deaths', 'fatalities', 'fatality'].map((word) => [word, 'killed'] as const),
  ...['wounded', 'injured', 'injuries', 'hurt'].map((word) => [word, 'wounded'] as const),
  ['casualties', 'casualties'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['captured', 'captured'],
  ['detained', 'detained'],
  ['abducted', 'abducted'],
])

/** Column headings with their place in the row, and the last sentence that was read as one of the table. */
interface Table {
  readonly columns: number
  readonly measures: readonly (Measure | undefined)[]
  last: number
}

/** The cells of a line as stretches of tokens: apart by bars, or by dashes and semicolons with room around them. */
function cellsOf({ sentence }: Scene, from: number): readonly (readonly [number, number])[] {
  const { form, length, tokenStart, tokenEnd } = sentence
  const bars = form.includes('|')
  const parts = (t: number): boolean => {
    if (bars) return form[t] === '|'
    if (form[t] === ';') return true
    return /^[-–—]$/.test(form[t]!) && t > 0 && tokenStart[t]! > tokenEnd[t - 1]! && tokenStart[t + 1] !== tokenEnd[t]
  }
  const cells: (readonly [number, number])[] = []
  let start = from
  for (let t = from; t <= length; t++) {
    if (t < length && !parts(t)) continue
    if (t > start || (t > from && t < length)) cells.push([start, t])
    start = t + 1
  }
  return cells
}

/** The first token of the sentence's last line. */
function lastLine({ sentence, reading }: Scene): number {
  const { text } = reading.document
  for (let t = sentence.length - 1; t > 0; t--) if (text.slice(sentence.tokenEnd[t - 1]!, sentence.tokenStart[t]!).includes('\n')) return t
  return 0
}

/**
 * Reads small tables line by line: a line of headings ("Site | Dead | Wounded"), then rows whose cells stand under them ("Kyeshero | 44 | 176",
 * "Djibo - 8 soldiers - 14"). Returns the drafts of a row; empty elsewhere.
 */
export function createTableReader(): (scene: Scene) => readonly TollDraft[] {
  let table: Table | undefined
  return (scene) => {
    const { sentence } = scene
    if (table && sentence.index === table.last + 1) {
      const cells = cellsOf(scene, 0)
      if (cells.length === table.columns) {
        table.last = sentence.index
        return rowDrafts(scene, cells, table.measures)
      }
    }
    const headings = cellsOf(scene, lastLine(scene))
    if (headings.length < 2 || headings.length > 12) return []
    const measures = headings.map(([from, to]) => headingOf(scene, from, to))
    if (measures.some(Boolean)) table = { columns: headings.length, measures, last: sentence.index }
    return []
  }
}

/** "Dead", "Civilians killed": a heading of one or two words. */
function headingOf({ sentence }: Scene, from: number, to: number): Measure | undefined {
  if (to - from > 2) return undefined
  return HEADINGS.get(sentence.lower[to - 1]!) ?? HEADINGS.get(sentence.lower[from]!)
}

function rowDrafts(
  { sentence, crowds, quantities }: Scene,
  cells: readonly (readonly [number, number])[],
  measures: readonly (Measure | undefined)[],
): readonly TollDraft[] {
  const drafts: TollDraft[] = []
  cells.forEach(([from, to], column) => {
    const measure = measures[column]
    if (!measure) return
    const quantity = quantities.find((one) => one.from === from && one.to <= to && one.counts === undefined) ?? plainNumber(sentence, from)
    if (quantity === undefined || quantity.written === 'article') return
    const known = crowds.find((crowd) => crowd.from === from && crowd.to <= to && crowd.kind === 'counted')
    const crowd = known ?? cellCrowd(crowds.length, quantity)
    drafts.push({ rule: 'tolls/table', measure, trigger: quantity.head, words: [from, to], crowd })
  })
  return drafts
}

/** "0 - 3" over two cells is no score. */
function plainNumber(sentence: Sentence, at: number): Quantity | undefined {
  const form = sentence.form[at]!
  if (!/^\d{1,3}(?:,?\d{3})*$/.test(form)) return undefined
  const value = Number(form.replace(/,/g, ''))
  return {
    from: at,
    to: at + 1,
    head: at,
    span: [sentence.tokenStart[at]!, sentence.tokenEnd[at]!],
    low: value,
    high: value,
    bound: 'exact',
    written: 'digits',
  }
}

const cellCrowd = (index: number, quantity: Quantity): Crowd => ({
  index,
  from: quantity.from,
  to: quantity.to,
  head: quantity.head,
  kind: 'counted',
  low: quantity.low,
  high: quantity.high,
  bound: quantity.bound,
  quantity,
  definite: false,
  preposition: null,
  role: 'free',
  partitive: false,
})

/** May a text hold a table of losses? A look at its characters, so that others pay nothing. */
export const mayHoldTable = ({ document: { text } }: Reading): boolean => /(?:\||\s[-–—;]\s)[^\n]{0,120}\n/.test(text)
