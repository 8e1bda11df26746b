import type { Claim, Measure, VictimClass } from '../claims/claim.js'
import { formatAmount } from './amount.js'
import { type ClaimNote, claimNotes } from './claim-note.js'
import { CLASS_WORDS, linkWords, MEASURE_WORDS, numberWords, speakingLink } from './claim-words.js'
import { isAffirmed } from './doubt.js'
import { jointParty, type Party } from './party.js'
import { isRejected } from './reviewed.js'
import type { Situation } from './situation.js'
import { UNNAMED, type Voice, voiceOf } from './voice.js'

/** A range over claims. */
export interface CellRange {
  readonly low: number | null
  readonly high: number | null
  /** 'at least 104', '104–112', '790 to more than 4,000'. */
  readonly words: string
  /** Its least and its most, or the one number, each with the claim that says it. */
  readonly ends: readonly { readonly words: string; readonly claim: string }[]
  /** First day of a running total. */
  readonly since?: string
  readonly claims: readonly string[]
}

/** What one voice says of one loss. */
export interface Cell {
  readonly voice: string
  /** Totals since a day: each speaker's newest only. */
  readonly running?: CellRange
  /** Losses of single occurrences or stretches: the least and the most of any one claim, never a sum. */
  readonly single?: CellRange
  /** Said not to be so, demanded, feared or asked. */
  readonly notAffirmed: readonly string[]
  /** Superseded totals, repetitions and parts of other figures. */
  readonly uncounted: readonly string[]
}

export interface MatrixRow {
  readonly party: Party
  readonly class: VictimClass
  readonly measure: Measure
  /** 'state forces, killed'. */
  readonly words: string
  /** One per voice that speaks; a voice without a cell makes no claim. */
  readonly cells: readonly Cell[]
}

/** Whose losses × who says so. */
export interface MatrixView {
  readonly conflict: string
  readonly asOf?: string
  readonly voices: readonly Voice[]
  readonly rows: readonly MatrixRow[]
  /** Parties that take part, of whose losses nobody says anything. */
  readonly withoutClaim: readonly Party[]
  /** The claims of all cells, by id. */
  readonly claims: Readonly<Record<string, ClaimNote>>
}

const CLASSES = Object.keys(CLASS_WORDS) as VictimClass[]
const MEASURES = Object.keys(MEASURE_WORDS) as Measure[]

/** The matrix of a situation's tolls. Background and rejected claims stay out; equipment, rates, and losses of which nothing counts, too. */
export function viewMatrix(situation: Situation): MatrixView {
  const tolls = situation.claims.filter(isCurrentToll(situation))
  const voices = voicesOf(tolls, situation)
  const rows = new Map<string, { party: Party; class: VictimClass; measure: Measure; cells: Map<string, Claim[]> }>()
  for (const claim of tolls) {
    const { victim, measure } = claim.toll!
    const voice = voices.get(claim.id)!
    const party = jointParty(victim.parties, situation.nameParty)
    const key = JSON.stringify([party.key, victim.class, measure])
    const row = rows.get(key) ?? { party, class: victim.class, measure, cells: new Map<string, Claim[]>() }
    rows.set(key, row)
    const cell = row.cells.get(voice.key)
    if (cell) cell.push(claim)
    else row.cells.set(voice.key, [claim])
  }
  const weight = new Map<string, number>()
  for (const { party, cells } of rows.values())
    weight.set(party.key, (weight.get(party.key) ?? 0) + [...cells.values()].reduce((sum, claims) => sum + claims.length, 0))
  const ordered = [...rows.values()].sort(
    (one, other) =>
      Number(one.party.key === '') - Number(other.party.key === '') ||
      weight.get(other.party.key)! - weight.get(one.party.key)! ||
      one.party.label.localeCompare(other.party.label, 'en') ||
      CLASSES.indexOf(one.class) - CLASSES.indexOf(other.class) ||
      MEASURES.indexOf(one.measure) - MEASURES.indexOf(other.measure),
  )
  return {
    conflict: situation.conflict,
    ...(situation.asOf !== undefined && { asOf: situation.asOf }),
    voices: inOrder([...voices.values()], weight),
    rows: ordered
      .map(({ cells, ...row }) => ({
        ...row,
        words: `${CLASS_WORDS[row.class]}, ${MEASURE_WORDS[row.measure]}`,
        cells: [...cells].map(([voice, claims]) => cellOf(voice, claims, situation)),
      }))
      .filter(({ cells }) => cells.some(({ running, single, notAffirmed }) => running || single || notAffirmed.length > 0)),
    withoutClaim: situation.withoutClaim,
    claims: claimNotes(
      situation,
      tolls.map(({ id }) => id),
    ),
  }
}

const isCurrentToll =
  (situation: Situation) =>
  (claim: Claim): boolean =>
    claim.toll !== undefined &&
    claim.toll.measure !== 'equipment' &&
    claim.toll.frame !== 'rate' &&
    !claim.background &&
    !isRejected(situation, claim.id)

/** More columns than this are hard to read: those who say least share one. */
const COLUMNS = 7

/** The voice of each claim by its id. */
function voicesOf(tolls: readonly Claim[], { nameParty }: Situation): ReadonlyMap<string, Voice> {
  const own = tolls.map((claim) => ({ id: claim.id, voice: voiceOf(claim, nameParty) }))
  const counts = new Map<string, number>()
  for (const { voice } of own) counts.set(voice.key, (counts.get(voice.key) ?? 0) + 1)
  if (counts.size <= COLUMNS) return new Map(own.map(({ id, voice }) => [id, voice]))
  const often = [...counts.keys()].filter((key) => key !== UNNAMED.key).sort((one, other) => counts.get(other)! - counts.get(one)!)
  const kept = new Set(often.slice(0, COLUMNS - 1))
  return new Map(own.map(({ id, voice }) => [id, kept.has(voice.key) ? voice : UNNAMED]))
}

/** The warring parties' own voices first, those with more losses in the ledger before the others; then third parties, the outlets last. */
function inOrder(voices: readonly Voice[], losses: ReadonlyMap<string, number>): readonly Voice[] {
  const counts = new Map<string, { voice: Voice; claims: number }>()
  for (const voice of voices) counts.set(voice.key, { voice, claims: (counts.get(voice.key)?.claims ?? 0) + 1 })
  const rank = (voice: Voice): number =>
    losses.has(voice.key) && voice.kind === 'party' ? 0 : ['party', 'independent', 'unnamed', 'press'].indexOf(voice.kind) + 1
  return [...counts.values()]
    .sort(
      ({ voice: one, claims }, { voice: other, claims: others }) =>
        rank(one) - rank(other) || (losses.get(other.key) ?? 0) - (losses.get(one.key) ?? 0) || others - claims,
    )
    .map(({ voice }) => voice)
}

function cellOf(voice: string, claims: readonly Claim[], situation: Situation): Cell {
  const notAffirmed = claims.filter((claim) => !isAffirmed(claim))
  const affirmed = claims.filter(isAffirmed)
  const parts = affirmed.filter(
    ({ id, repeats, toll }) =>
      repeats !== undefined || toll!.subsetOf !== undefined || situation.superseded.has(id) || situation.copied.has(id),
  )
  const aside = new Set(parts)
  const whole = affirmed.filter((claim) => !aside.has(claim))
  const totals = whole.filter((claim) => claim.toll!.frame === 'cumulative')
  const newest = newestOfEach(totals, situation)
  const counted = new Set(newest)
  const single = whole.filter((claim) => claim.toll!.frame !== 'cumulative')
  return {
    voice,
    ...(newest.length > 0 && { running: rangeOf(newest, situation) }),
    ...(single.length > 0 && { single: rangeOf(single, situation) }),
    notAffirmed: notAffirmed.map(({ id }) => id),
    uncounted: [...totals.filter((claim) => !counted.has(claim)), ...parts].map(({ id }) => id),
  }
}

/** Of running totals, the newest of each speaker; claims come in order of publication. */
function newestOfEach(claims: readonly Claim[], situation: Situation): readonly Claim[] {
  const newest = new Map<string, Claim>()
  for (const claim of claims) {
    const speaker = linkWords(speakingLink(claim), situation.documents.get(claim.documentId))
    const earlier = newest.get(speaker)
    if (!earlier || (claim.toll!.asOf ?? '') >= (earlier.toll!.asOf ?? '') || claim.toll!.asOf === undefined) newest.set(speaker, claim)
  }
  return [...newest.values()]
}

function rangeOf(claims: readonly Claim[], situation: Situation): CellRange {
  const least = pick(
    claims,
    ({ toll }) => toll!.low ?? toll!.high,
    (one, other) => one < other,
  )
  const most = pick(
    claims,
    ({ toll }) => toll!.high ?? toll!.low,
    (one, other) => one > other,
  )
  const endOf = (claim: Claim) => ({
    words: formatAmount(claim.toll!, numberWords(claim, situation.documents.get(claim.documentId))),
    claim: claim.id,
  })
  const ends = [...new Set([least, most])].map(endOf)
  const [first, last] = ends as [ReturnType<typeof endOf>, ReturnType<typeof endOf>?]
  const one = last === undefined || last.words === first.words
  return {
    low: claims.some(({ toll }) => toll!.low === null) ? null : least.toll!.low,
    high: claims.some(({ toll }) => toll!.high === null) ? null : most.toll!.high,
    words: one
      ? first.words
      : /^[\d,]+$/.test(first.words + last.words)
        ? `${first.words}–${last.words}`
        : `${first.words} to ${last.words}`,
    ends: one ? [first] : ends,
    ...sinceOf(claims),
    claims: claims.map(({ id }) => id),
  }
}

/** The day since which all of these claims count, where they agree. */
function sinceOf(claims: readonly Claim[]): { readonly since?: string } {
  const days = new Set(claims.map((claim) => claim.toll!.since))
  const [since] = days
  return days.size === 1 && since !== undefined ? { since } : {}
}

/** The claim with the least or most of a value; those without one come last. */
function pick(claims: readonly Claim[], value: (claim: Claim) => number | null, better: (one: number, other: number) => boolean): Claim {
  return claims.reduce((best, claim) => {
    const [own, other] = [value(claim), value(best)]
    return own !== null && (other === null || better(own, other)) ? claim : best
  })
}
