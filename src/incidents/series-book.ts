import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import type { PlaceRef } from '../places/place-ref.js'
import { addTo, takeFrom } from './add-to.js'
import { dayNumber, daysOfClaim } from './days.js'
import { isWhole } from './place-groups.js'
import { commonest, tally } from './tally.js'

/** Claims about all losses of a stretch of days, or of all since a day. Days are counts from 1970; NaN: not told. */
export interface Series {
  readonly kind: 'running' | 'period'
  readonly claims: readonly Claim[]
  /** Its claims as they were put. */
  readonly tolls: readonly Toll[]
  readonly from: number
  readonly to: number
}

/** A toll of days, before it is known with which others it stands. */
export interface Toll {
  readonly claim: Claim
  /** First day; NaN where none is told. */
  readonly from: number
  /** Does it belong to the record's own running toll, where that has a first day? */
  readonly main: boolean
  readonly to: number
  /** Is it of a stretch of days, and not running? */
  readonly stretch: boolean
  /** The town or region that it is told of; empty: the whole. */
  readonly place: string
  readonly region: boolean
}

/** One document's tolls, parted by frame. */
export interface Frames {
  readonly occurrences: readonly Claim[]
  readonly tolls: readonly Toll[]
}

/**
 * Parts a document's toll claims by their frame: occurrences, and tolls of days. A running toll that names no first day belongs to the one that its
 * document tells, else to the record's own, unless an outlet tells it in its own voice, which may be history. Rates stand in neither.
 */
export function framesOf(claims: readonly Claim[], known: number, nameOf: (place: PlaceRef) => string): Frames {
  const starts = new Set(claims.flatMap(({ toll }) => (toll?.frame === 'cumulative' && toll.since !== undefined ? [toll.since] : [])))
  const start = starts.size === 1 ? [...starts][0] : undefined
  const occurrences: Claim[] = []
  const tolls: Toll[] = []
  for (const claim of claims) {
    const { toll, where } = claim
    if (!toll || toll.frame === 'rate') continue
    if (toll.frame === 'incident' && !(start !== undefined && isTotal(claim))) {
      occurrences.push(claim)
      continue
    }
    const days = daysOfClaim(claim, known)
    const stretch = toll.frame === 'period'
    const told = toll.since ?? (stretch ? undefined : start)
    const main = !stretch && told === undefined && !(days.told && days.to > days.from + 1) && speakerOf(claim.attribution) !== undefined
    // countries and lines stand for the whole of the war
    const own = where !== undefined && !isWhole(where)
    tolls.push({
      claim,
      from:
        told !== undefined
          ? dayNumber(told)
          : days.told && (stretch || days.to > days.from + 1 || (main && days.to > days.from))
            ? days.from
            : Number.NaN,
      main,
      to: toll.asOf === undefined ? days.to : dayNumber(toll.asOf),
      stretch,
      place: own ? nameOf(where) : '',
      region: own && where.precision === 'region',
    })
  }
  return { occurrences, tolls }
}

/**
 * Beside a running toll, a speaker's number without an attack, a place or a day is that speaker's running toll too: "Since May 3, 60 people have died.
 * The ministry has recorded 20 deaths among soldiers."
 */
const isTotal = ({ toll, where, when, attribution }: Claim): boolean =>
  toll!.event === undefined && where === undefined && when === undefined && speakerOf(attribution) !== undefined

/**
 * Tolls of days: those of a stretch by first and last day, running tolls by their first day; what is told of one place stands apart. A stretch from the
 * first day of a running toll on is that running toll. Kept as tolls come and go.
 */
export class SeriesBook {
  readonly #begin: string | undefined
  readonly #tolls = new Map<Toll, string>()
  /** How many claims name which day as the first of a running toll. */
  readonly #starts = new Map<string, number>()
  /** How many tell tolls of days of which region: the most told is the war's own ground, as its country is. */
  readonly #regions = new Map<string, number>()
  readonly #byStart = new Map<string, Set<Toll>>()
  readonly #series = new Map<string, readonly Series[]>()
  readonly #new = new Set<Toll>()
  readonly #dirty = new Set<string>()
  #main: string | undefined
  #ground: string | undefined

  /** `begin`: ISO day from which the conflict's own running toll counts, where a person set it. */
  constructor(begin?: string) {
    this.#begin = begin
  }

  put(toll: Toll): void {
    this.#new.add(toll)
    this.#count(toll, 1)
  }

  drop(toll: Toll): void {
    this.#count(toll, -1)
    if (this.#new.delete(toll)) return
    this.#remove(toll)
    this.#tolls.delete(toll)
  }

  /** The series that went and came since it was asked last. */
  settle(): { readonly gone: readonly Series[]; readonly made: readonly Series[] } {
    const main = this.#begin ?? commonest(this.#starts)
    const ground = commonest(this.#regions)
    if (main !== this.#main || ground !== this.#ground) {
      this.#main = main
      this.#ground = ground
      for (const toll of this.#tolls.keys()) {
        this.#remove(toll)
        this.#enter(toll)
      }
    }
    for (const toll of this.#new) this.#enter(toll)
    this.#new.clear()
    const gone: Series[] = []
    const made: Series[] = []
    for (const start of this.#dirty) {
      const before = this.#series.get(start) ?? []
      const now = seriesOf([...(this.#byStart.get(start) ?? [])], this.#fromOf).map(
        (series) => before.find((one) => isSame(one, series)) ?? series,
      )
      if (now.length === 0) this.#series.delete(start)
      else this.#series.set(start, now)
      for (const one of before) if (!now.includes(one)) gone.push(one)
      for (const one of now) if (!before.includes(one)) made.push(one)
    }
    this.#dirty.clear()
    return { gone, made }
  }

  #count({ claim: { toll }, place, region }: Toll, by: 1 | -1): void {
    if (toll!.frame === 'cumulative' && toll!.since !== undefined) tally(this.#starts, toll!.since, by)
    if (region && toll!.frame !== 'incident') tally(this.#regions, place, by)
  }

  readonly #fromOf = ({ from, main }: Toll): number => (main && this.#main !== undefined ? dayNumber(this.#main) : from)

  #enter(toll: Toll): void {
    const start = `${this.#fromOf(toll)} ${toll.region && toll.place === this.#ground ? '' : toll.place}`
    this.#tolls.set(toll, start)
    addTo(this.#byStart, start, toll)
    this.#dirty.add(start)
  }

  #remove(toll: Toll): void {
    const start = this.#tolls.get(toll)!
    takeFrom(this.#byStart, start, toll)
    this.#dirty.add(start)
  }
}

/** Tolls of one place from one day on → the running toll and the stretches among them. */
function seriesOf(tolls: readonly Toll[], fromOf: (toll: Toll) => number): readonly Series[] {
  const isRunning = tolls.some(({ stretch }) => !stretch)
  const byEnd = new Map<string, { kind: Series['kind']; claims: Claim[]; tolls: Toll[]; from: number; to: number }>()
  for (const toll of tolls) {
    const { claim, to, stretch } = toll
    const from = fromOf(toll)
    const running = !stretch || (isRunning && to > from)
    const key = running ? '' : String(to)
    const series = byEnd.get(key)
    if (!series) byEnd.set(key, { kind: running ? 'running' : 'period', claims: [claim], tolls: [toll], from, to })
    else {
      series.claims.push(claim)
      series.tolls.push(toll)
      if (!(series.to >= to)) series.to = to
    }
  }
  return [...byEnd.values()]
}

function isSame(one: Series, other: Series): boolean {
  if (one.kind !== other.kind || !Object.is(one.from, other.from) || one.tolls.length !== other.tolls.length) return false
  const tolls = new Set(one.tolls)
  return other.tolls.every((toll) => tolls.has(toll))
}
