import { readFileSync } from 'node:fs'
import type { Claim } from '../src/claims/claim.js'
import type { Document } from '../src/documents/document.js'
import { traceLineage } from '../src/documents/lineage/trace-lineage.js'
import type { Figure } from '../src/figures/figure.js'
import { reconcile } from '../src/figures/reconcile.js'
import { groupIncidents } from '../src/incidents/group-incidents.js'
import { createAnalyser } from '../src/pipeline/analyser.js'
import { extractDocument } from '../src/pipeline/extract.js'
import { median } from './median.js'

/** An event of UCDP GED with the headlines that it was coded from, one a line of `text`, and their outlets in the same order. */
interface UcdpEvent {
  readonly id: string
  readonly text: string
  readonly outlets: string
  readonly date_end: string
  readonly expected: { readonly killed: number; readonly killed_low: number; readonly killed_high: number }
}

interface Range {
  readonly low: number
  /** null is open. */
  readonly high: number | null
}

interface UcdpResult {
  readonly ucdpEvents: number
  /** Events with a figure of those killed, and with more than one number claimed. The measures below are of the former. */
  readonly ucdpWithFigure: number
  readonly ucdpWithNumbers: number
  /** Share of them in which UCDP's best lies in the range; an open end holds all above it. */
  readonly ucdpInside: number
  readonly naiveInside: number
  /** Share with an open upper end: they have no width. */
  readonly ucdpOpen: number
  /** Of high − low, in people, where both ends are given; and of max − min of the numbers claimed, of all of them, and of those same events. */
  readonly ucdpMedianWidth: number
  readonly naiveMedianWidth: number
  readonly naiveMedianWidthOfClosed: number
  /** The same where more than one number is claimed. */
  readonly several: {
    readonly inside: number
    readonly naiveInside: number
    readonly open: number
    readonly medianWidth: number
    readonly naiveMedianWidth: number
  }
  /** Where UCDP's best is not in the range: below its low, which is mostly the toll of a day or of a larger region; or above its high. */
  readonly below: number
  readonly above: number
}

/**
 * Headlines of each event of the file at `path` read as claims, reconciled, and held against UCDP's count; beside them the plain range of the numbers
 * claimed. That the headlines are of one event is taken from UCDP, as a person would merge the incidents; each event is a record of its own, so nothing
 * is learnt from others. What UCDP says of who told it is not read: the headlines and the outlets are.
 */
export function ucdpBench(path: string, print?: (line: string) => void): UcdpResult {
  const analyser = createAnalyser()
  const events = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as UcdpEvent)
  const judged = events.flatMap((event) => {
    const outlets = event.outlets.split(';')
    const documents = event.text.split('\n').map((text, index): Document => {
      const outlet = outlets[index]?.trim()
      return { id: `${event.id}-${index}`, text, published: event.date_end, ...(outlet && { outlet }) }
    })
    const claims = documents.flatMap((document) => extractDocument(document, analyser).claims)
    const numbers = claims.flatMap(numbersOf)
    const range = rangeOf(figuresOf(claims, documents))
    if (range === undefined || numbers.length === 0) return []
    const naive: Range = { low: Math.min(...numbers), high: Math.max(...numbers) }
    print?.(JSON.stringify({ id: event.id, ...range, naive, ucdp: event.expected }))
    return [{ range, naive, best: event.expected.killed, several: naive.low !== naive.high }]
  })
  const several = judged.filter((one) => one.several)
  const all = measure(judged)
  return {
    ucdpEvents: events.length,
    ucdpWithFigure: judged.length,
    ucdpWithNumbers: several.length,
    ucdpInside: all.inside,
    naiveInside: all.naiveInside,
    ucdpOpen: all.open,
    ucdpMedianWidth: all.medianWidth,
    naiveMedianWidth: all.naiveMedianWidth,
    naiveMedianWidthOfClosed: measure(judged.filter(({ range }) => range.high !== null)).naiveMedianWidth,
    several: measure(several),
    below: judged.filter(({ range, best }) => best < range.low).length / judged.length,
    above: judged.filter(({ range, best }) => best > (range.high ?? best)).length / judged.length,
  }
}

function measure(list: readonly { readonly range: Range; readonly naive: Range; readonly best: number }[]): UcdpResult['several'] {
  const inside = ({ low, high }: Range, best: number): boolean => low <= best && best <= (high ?? best)
  const share = (count: number): number => count / Math.max(1, list.length)
  const closed = list.filter(({ range }) => range.high !== null)
  return {
    inside: share(list.filter(({ range, best }) => inside(range, best)).length),
    naiveInside: share(list.filter(({ naive, best }) => inside(naive, best)).length),
    open: share(list.length - closed.length),
    medianWidth: median(closed.map(({ range }) => range.high! - range.low)),
    naiveMedianWidth: median(list.map(({ naive }) => naive.high! - naive.low)),
  }
}

/** The numbers of people killed that a claim tells, of anything but history and rates. */
function numbersOf({ toll, background }: Claim): number[] {
  if (!toll || background || toll.measure !== 'killed' || toll.frame === 'rate') return []
  return [toll.low, toll.high].filter((value) => value !== null)
}

/** Figures with all occurrences of the claims as one. */
function figuresOf(claims: readonly Claim[], documents: readonly Document[]): Figure[] {
  const lineage = new Map(traceLineage(documents).map(({ id, origins }) => [id, origins]))
  const incidents = groupIncidents(claims, documents, { lineage })
  const [first, ...others] = incidents.filter(({ kind }) => kind === 'occurrence')
  if (first === undefined) return []
  const whole = { ...first, claims: [first, ...others].flatMap((incident) => incident.claims) }
  return reconcile(claims, documents, lineage, { incidents: [whole] })
}

/**
 * The range of all those killed: what is told of people whoever they were is the whole; figures of one class add up to it. Where both are told, the lower
 * end is the higher of the two, and so is the upper end.
 */
function rangeOf(figures: readonly Figure[]): Range | undefined {
  const killed = figures.filter(({ measure }) => measure === 'killed')
  if (killed.length === 0) return undefined
  const whole = killed.filter(({ victimClass }) => victimClass === 'unknown')
  const classed = killed.filter(({ victimClass }) => victimClass !== 'unknown')
  const sum = (ends: readonly (number | null)[]): number | null =>
    ends.includes(null) ? null : ends.reduce<number>((total, end) => total + end!, 0)
  const highs = [...whole.map(({ high }) => high), ...(classed.length > 0 ? [sum(classed.map(({ high }) => high))] : [])]
  const low = Math.max(
    0,
    ...whole.map((figure) => figure.low ?? 0),
    classed.reduce((total, figure) => total + (figure.low ?? 0), 0),
  )
  return { low, high: highs.includes(null) ? null : Math.max(low, ...highs.map((high) => high!)) }
}
