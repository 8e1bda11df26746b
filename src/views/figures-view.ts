import { AscribeError } from '../base/errors.js'
import type { Figure } from '../figures/figure.js'
import { formatRange } from './amount.js'
import { type ClaimLine, claimLines } from './claim-line.js'
import { type ClaimNote, claimNotes } from './claim-note.js'
import { CLASS_WORDS, MEASURE_WORDS } from './claim-words.js'
import { countryName, type Party } from './party.js'
import type { Situation } from './situation.js'

/** A figure with the words that the page and the command line show. */
export interface FigureLine {
  readonly figure: Figure
  /** 'Armenia: state forces, killed'. */
  readonly words: string
  /** 'running total since 2020-09-27', 'Terter, 2020-10-01'. */
  readonly scope: string
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
  /** Running totals first, then single incidents in order of time. */
  readonly figures: readonly FigureLine[]
  /** Parties that take part, of whose losses nobody says anything. */
  readonly withoutClaim: readonly Party[]
  /** The claims of all positions and those superseded, by id. */
  readonly claims: Readonly<Record<string, ClaimNote>>
}

/** A figure with every claim behind it and every one that was set aside. */
export interface FigureView extends FigureLine {
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
      ...lines.filter(({ figure }) => figure.incident === undefined),
      ...lines
        .filter(({ figure }) => figure.incident !== undefined)
        .sort((one, other) => ((one.figure.from ?? one.figure.asOf) < (other.figure.from ?? other.figure.asOf) ? -1 : 1)),
    ],
    withoutClaim: situation.withoutClaim,
    claims: claimNotes(
      situation,
      situation.figures.flatMap(({ positions, superseded }) => [...positions.flatMap(({ claims }) => claims), ...superseded]),
    ),
  }
}

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
    range: formatRange(low, high),
    ...claimsOfBounds(figure, situation),
    rating: `source ${RELIABILITY[reliability]} (${reliability}), content ${CREDIBILITY[credibility]} (${credibility})`,
    positions: figure.positions.map(({ side, speakers, low, high, interest, claims }) => ({
      side: partyLabel(side, situation),
      speakers: [...new Set(speakers.map((speaker) => speaker.name ?? speaker.mention))],
      range: formatRange(low, high),
      low,
      high,
      interest,
      claims,
    })),
  }
}

/** Figures name parties by key; a country's code is shown by its name. */
const partyLabel = (key: string, situation: Situation): string =>
  situation.partyLabels.get(key) ?? (/^[A-Z]{3}$/.test(key) ? countryName(key) : key)

function scopeOf({ incident, from, asOf, positions }: Figure, situation: Situation): string {
  if (incident === undefined) return from === undefined ? `running total as of ${asOf}` : `running total from ${from} to ${asOf}`
  const claims = positions.flatMap((position) => position.claims.flatMap((id) => situation.claimById.get(id) ?? []))
  const place = claims.find((claim) => claim.where)?.where?.name
  return [place, from ?? asOf].filter(Boolean).join(', ')
}

/** The claims at the ends of a figure: the first of its positions that says the number. */
function claimsOfBounds(
  { low, best, high, positions }: Figure,
  situation: Situation,
): Pick<FigureLine, 'lowClaim' | 'bestClaim' | 'highClaim'> {
  const tolls = positions.flatMap(({ claims }) => claims.flatMap((id) => situation.claimById.get(id) ?? []))
  const saying = (value: number | null, bounds: readonly ('low' | 'high')[]): string | undefined =>
    value === null ? undefined : tolls.find(({ toll }) => bounds.some((bound) => toll?.[bound] === value))?.id
  const [lowClaim, bestClaim, highClaim] = [saying(low, ['low', 'high']), saying(best, ['low', 'high']), saying(high, ['high', 'low'])]
  return { ...(lowClaim && { lowClaim }), ...(bestClaim && { bestClaim }), ...(highClaim && { highClaim }) }
}
