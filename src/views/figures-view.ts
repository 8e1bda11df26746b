import { AscribeError } from '../base/errors.js'
import type { Figure } from '../figures/figure.js'
import { formatRange } from './amount.js'
import { type ClaimLine, claimLines } from './claim-line.js'
import { type ClaimNote, claimNotes } from './claim-note.js'
import { amountOf, CLASS_WORDS, MEASURE_WORDS } from './claim-words.js'
import { dayWords, spanWords } from './day-words.js'
import { countryName, type Party } from './party.js'
import type { Situation } from './situation.js'

/** A figure with the words that the page and the command line show. */
export interface FigureLine {
  readonly figure: Figure
  /** 'Armenia: state forces, killed'. */
  readonly words: string
  /** 'Terter, 1 October 2020'; of a total '27 September to 1 October 2020'. */
  readonly scope: string
  /** First day. */
  readonly day: string
  /** `total`: all losses since a day or between two. */
  readonly kind: 'total' | 'occurrence'
  /** '104 or more'. */
  readonly range: string
  /** Claims that say these very numbers, where one does. */
  readonly lowClaim?: string
  readonly bestClaim?: string
  readonly highClaim?: string
  /** 'reliability F, credibility 3' in words. */
  readonly rating: string
  /** By the side that says so, each with its range in words. */
  readonly positions: readonly {
    readonly side: string
    readonly speakers: readonly string[]
    readonly range: string
    readonly low: number | null
    readonly high: number | null
    readonly interest: string
    readonly claims: readonly string[]
  }[]
}

export interface FiguresView {
  readonly conflict: string
  readonly asOf?: string
  /** Totals first, the parties with most claims before the others and the longest total of each loss first; then occurrences in order of time. */
  readonly figures: readonly FigureLine[]
  /** Parties that take part, of whose losses nobody says anything. */
  readonly withoutClaim: readonly Party[]
  /** The claims of all positions and those superseded, by id. */
  readonly claims: Readonly<Record<string, ClaimNote>>
}

/** A figure with every claim behind it and every one that was set aside. */
export interface FigureView extends FigureLine {
  /** Of an occurrence: why its claims stand together, and apart from others, where that is not plain or a person decided it. */
  readonly incidentReasons: readonly string[]
  readonly claims: readonly ClaimLine[]
  readonly superseded: readonly ClaimLine[]
}

const RELIABILITY: Readonly<Record<Figure['reliability'], string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}
const CREDIBILITY: Readonly<Record<Figure['credibility'], string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** The figures of a situation, in words. */
export function viewFigures(situation: Situation): FiguresView {
  const lines = situation.figures.map((figure) => figureLine(figure, situation))
  return {
    conflict: situation.conflict,
    ...(situation.asOf !== undefined && { asOf: situation.asOf }),
    figures: [
      ...lines.filter(({ kind }) => kind === 'total').sort(byLoss(situation)),
      ...lines.filter(({ kind }) => kind === 'occurrence').sort(byDay),
    ],
    withoutClaim: situation.withoutClaim,
    claims: claimNotes(
      situation,
      situation.figures.flatMap(({ positions, superseded }) => [...positions.flatMap(({ claims }) => claims), ...superseded]),
    ),
  }
}

const CLASSES = Object.keys(CLASS_WORDS)
const MEASURES = Object.keys(MEASURE_WORDS)

const byLoss = ({ sides }: Situation) => {
  const counts = new Map(sides.parties.map(({ id, claims }) => [id, claims]))
  const claims = (party: string): number => counts.get(party) ?? -1
  return ({ figure: one }: FigureLine, { figure: other }: FigureLine): number => {
    return (
      claims(other.victimParty) - claims(one.victimParty) ||
      CLASSES.indexOf(one.victimClass) - CLASSES.indexOf(other.victimClass) ||
      MEASURES.indexOf(one.measure) - MEASURES.indexOf(other.measure) ||
      order(other.asOf, one.asOf) ||
      order(one.from ?? '', other.from ?? '')
    )
  }
}
const byDay = (one: FigureLine, other: FigureLine): number => order(one.day, other.day)
const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** One figure explained. Throws `figure-unknown`. */
export function viewFigure(situation: Situation, id: string): FigureView {
  const figure = situation.figures.find((one) => one.id === id)
  if (!figure)
    throw new AscribeError(
      'figure-unknown',
      `No figure ${id} follows from the ledger${situation.asOf ? ` as of ${situation.asOf}` : ''}. Figures change as claims arrive: look at the list of figures.`,
    )
  const claimsOf = (ids: readonly string[]) =>
    claimLines(
      situation,
      ids.flatMap((one) => situation.claimById.get(one) ?? []),
    )
  return {
    ...figureLine(figure, situation),
    incidentReasons: (figure.incident === undefined ? undefined : situation.incidents.get(figure.incident)?.reasons) ?? [],
    claims: claimsOf(figure.positions.flatMap(({ claims }) => claims)),
    superseded: claimsOf(figure.superseded),
  }
}

function figureLine(figure: Figure, situation: Situation): FigureLine {
  const { measure, victimParty, victimClass, low, high, reliability, credibility } = figure
  return {
    figure,
    words: `${partyLabel(victimParty, situation)}: ${CLASS_WORDS[victimClass as keyof typeof CLASS_WORDS] ?? victimClass}, ${MEASURE_WORDS[measure as keyof typeof MEASURE_WORDS] ?? measure}`,
    scope: scopeOf(figure, situation),
    day: (figure.incident === undefined ? figure.from : situation.incidents.get(figure.incident)?.from) ?? figure.asOf,
    kind: figure.incident === undefined ? 'total' : 'occurrence',
    range: formatRange(low, high),
    ...claimsOfBounds(figure, situation),
    rating: `source ${RELIABILITY[reliability]} (${reliability}), content ${CREDIBILITY[credibility]} (${credibility})`,
    positions: figure.positions.map(({ side, speakers, low, high, interest, claims }) => ({
      side: partyLabel(side, situation),
      speakers: [...new Set(speakers.map((speaker) => speaker.name ?? speaker.mention))],
      range: amountOfOne(claims, situation) ?? formatRange(low, high),
      low,
      high,
      interest,
      claims,
    })),
  }
}

/** As the one claim of a position says it: 'more than 4,000'. */
function amountOfOne(claims: readonly string[], { claimById, documents }: Situation): string | undefined {
  const claim = claims.length === 1 ? claimById.get(claims[0]!) : undefined
  return claim && amountOf(claim, documents.get(claim.documentId))
}

/** Figures name parties and sides by id, several joined by '+'. */
function partyLabel(key: string, { partyNames, sides }: Situation): string {
  if (key === 'unknown') return 'party not said'
  if (key === 'independent') return 'takes no side'
  const name = (id: string): string => partyNames.get(id) ?? sides.sides.find((side) => side.id === id)?.name ?? countryName(id)
  return key.split('+').map(name).join(' and ')
}

/** Where and when: of an occurrence its place and day, of a total its first and last day. */
function scopeOf({ incident, from, asOf, positions }: Figure, { incidents, claimById }: Situation): string {
  if (incident === undefined) return from === undefined ? `up to ${dayWords(asOf)}` : spanWords(from, asOf)
  const { where, from: first, to: last } = incidents.get(incident) ?? {}
  const place = where?.name ?? positions.flatMap(({ claims }) => claims.flatMap((id) => claimById.get(id)?.where?.name ?? []))[0]
  const days = first === undefined ? dayWords(asOf) : spanWords(first, last ?? first)
  return [place ?? 'Place not said', days].join(', ')
}

/** The claims at the ends of a figure: the first of its positions that says the number. */
function claimsOfBounds(
  { low, best, high, positions }: Figure,
  situation: Situation,
): Pick<FigureLine, 'lowClaim' | 'bestClaim' | 'highClaim'> {
  const tolls = positions
    .flatMap(({ claims }) => claims.flatMap((id) => situation.claimById.get(id) ?? []))
    .sort((one, other) => Number(one.repeats !== undefined) - Number(other.repeats !== undefined))
  const saying = (value: number | null, bounds: readonly ('low' | 'high')[]): string | undefined =>
    value === null ? undefined : tolls.find(({ toll }) => bounds.some((bound) => toll?.[bound] === value))?.id
  const [lowClaim, bestClaim, highClaim] = [saying(low, ['low', 'high']), saying(best, ['low', 'high']), saying(high, ['high', 'low'])]
  return { ...(lowClaim && { lowClaim }), ...(bestClaim && { bestClaim }), ...(highClaim && { highClaim }) }
}
