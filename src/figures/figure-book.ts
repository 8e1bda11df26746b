import { firstPlace } from '../base/first-place.js'
import type { Claim } from '../claims/claim.js'
import { addTo, takeFrom } from '../incidents/add-to.js'
import { dayNumber } from '../incidents/days.js'
import { byDay } from '../incidents/group-incidents.js'
import type { Incident } from '../incidents/incident.js'
import type { PartyIndex } from '../incidents/party-index.js'
import type { Bounds } from './bounds.js'
import { EstimateBook } from './estimates/estimate-book.js'
import { readTold } from './estimates/told-loss.js'
import type { Figure } from './figure.js'
import { boundsOfLoss, type FigureContext, figureOf, type SettledLoss, settleLoss } from './figure-of-loss.js'
import { IncompleteBook } from './incomplete-book.js'
import { lossesOf } from './losses.js'
import { createParts, peopleOf } from './parts.js'
import { VerdictBook } from './verdicts.js'

/** What the figures need to know of the record. */
export interface FigureSource {
  readonly claim: (id: string) => Claim | undefined
  readonly isCopy: (claimId: string) => boolean
  /** The moment from which a claim is known, in milliseconds. */
  readonly at: (claim: Claim) => number
  /** The incident in which a claim stands. */
  readonly incidentOf: (claimId: string) => Incident | undefined
}

export interface FigureOptions {
  /** Id of the conflict. */
  readonly conflict: string
  readonly asOf: string | undefined
}

/** A loss in a stretch of days, with what its parts added up to when its figure was made. */
interface Stretch {
  readonly loss: SettledLoss
  /** People and measure. */
  readonly people: string
  parts: { readonly low: number; readonly high: number }
  /** As if no speaker were incomplete. */
  bounds: Bounds
  /** None: to be made. */
  figure: Figure | undefined
}

/**
 * The figures of a record as incidents come and go: occurrences first, for they show which claims about longer stretches cannot be whole. Of a stretch
 * whose own claims stay, only its bounds are looked at again, where its parts are others now.
 */
export class FigureBook {
  readonly #source: FigureSource
  readonly #options: FigureOptions
  readonly #verdicts = new VerdictBook()
  readonly #incomplete = new IncompleteBook()
  readonly #parts = createParts()
  readonly #estimates = new EstimateBook()
  readonly #occurrences = new Map<Incident, readonly Figure[]>()
  readonly #stretches = new Map<Incident, readonly Stretch[]>()
  readonly #byPeople = new Map<string, Set<Stretch>>()
  /** Stretches whose figures are to be made. */
  readonly #unfinished = new Set<Stretch>()
  #parties: PartyIndex | undefined
  /** Incidents in their order, one entry for each figure, and the figures beside. */
  #owners: Incident[] = []
  #figures: Figure[] = []

  constructor(source: FigureSource, options: FigureOptions) {
    this.#source = source
    this.#options = options
  }

  /** In the order of day, incident, party, class and measure. The list is altered by settling. */
  get figures(): readonly Figure[] {
    return this.#figures
  }

  /** The figures of one incident. */
  figuresOf(incident: Incident): readonly Figure[] {
    return (
      this.#occurrences.get(incident)?.map((figure) => this.#estimates.of(figure)) ??
      this.#stretches.get(incident)?.map(({ figure }) => figure!) ??
      []
    )
  }

  /** Puts a claim that is no copy, for the verdict that it may give on others. */
  put(claim: Claim): void {
    this.#verdicts.put(claim)
  }

  drop(claimId: string): void {
    this.#verdicts.drop(claimId)
  }

  /** Takes the incidents that went and came, and who is a party now. */
  settle({ gone, made }: { readonly gone: readonly Incident[]; readonly made: readonly Incident[] }, parties: PartyIndex): void {
    const anew = this.#parties !== undefined && !this.#parties.agrees(parties)
    const judged = this.#verdicts.settle(parties, anew || this.#parties === undefined)
    this.#parties = parties
    const remove = new Set(gone)
    const make = new Set(made)
    const redo = (incident: Incident | undefined) => {
      if (!incident || remove.has(incident) || !(this.#occurrences.has(incident) || this.#stretches.has(incident))) return
      remove.add(incident)
      make.add(incident)
    }
    if (anew) for (const incident of [...this.#occurrences.keys(), ...this.#stretches.keys()]) redo(incident)
    else for (const id of judged) redo(this.#source.incidentOf(id))

    const people = new Set<string>()
    for (const incident of remove) this.#remove(incident, people)
    for (const incident of make) if (incident.kind === 'occurrence') this.#makeOccurrence(incident, people)
    for (const incident of make) if (incident.kind !== 'occurrence') this.#makeStretch(incident)
    const changed = new Set([...remove, ...make])
    for (const name of people)
      for (const stretch of this.#byPeople.get(name) ?? []) if (this.#measureParts(stretch)) changed.add(stretch.loss.incident)
    const finished = this.#finishStretches()
    for (const incident of finished) changed.add(incident)
    const all = this.#estimates.settle(() =>
      [...this.#occurrences.keys()].sort(byDay).flatMap((incident) => this.#occurrences.get(incident)!),
    )
    if (all || changed.size > MANY) this.#listAll()
    else for (const incident of changed) this.#list(incident)
  }

  get #context(): FigureContext {
    const { verified, rejected } = this.#verdicts
    return { ...this.#options, verified, rejected }
  }

  #lossesOf(incident: Incident): readonly SettledLoss[] {
    const { claim, isCopy, at } = this.#source
    const tolls = incident.claims.map(claim).filter((one) => one?.toll !== undefined) as Claim[]
    return lossesOf(incident, tolls, { isCopy, claim, parties: this.#parties!, at }).flatMap((loss) => settleLoss(loss) ?? [])
  }

  #remove(incident: Incident, people: Set<string>): void {
    for (const figure of this.#occurrences.get(incident) ?? []) {
      this.#parts.remove(incident.from, figure)
      this.#estimates.drop(figure)
      people.add(peopleOf(figure))
    }
    this.#occurrences.delete(incident)
    for (const stretch of this.#stretches.get(incident) ?? []) {
      this.#incomplete.drop(stretch.bounds)
      takeFrom(this.#byPeople, stretch.people, stretch)
      this.#unfinished.delete(stretch)
    }
    this.#stretches.delete(incident)
  }

  #makeOccurrence(incident: Incident, people: Set<string>): void {
    const context = this.#context
    const figures = this.#lossesOf(incident).map((loss) => {
      const figure = figureOf(loss, boundsOfLoss(loss, context), context)
      const counted = loss.standing.filter(({ claims }) => !claims.some(({ id }) => context.rejected.has(id)))
      this.#estimates.put(figure, readTold(counted, loss.class, loss.measure, dayNumber(incident.from)))
      this.#parts.add(incident.from, figure)
      people.add(peopleOf(figure))
      return figure
    })
    this.#occurrences.set(incident, figures)
  }

  #makeStretch(incident: Incident): void {
    const stretches = this.#lossesOf(incident).map((loss): Stretch => {
      const people = peopleOf({ victimParty: loss.victimParty, victimClass: loss.class, measure: loss.measure })
      const parts = this.#partsOf(loss)
      const stretch: Stretch = { loss, people, parts, bounds: boundsOfLoss(loss, this.#context, parts), figure: undefined }
      this.#incomplete.put(stretch.bounds)
      this.#unfinished.add(stretch)
      addTo(this.#byPeople, people, stretch)
      return stretch
    })
    this.#stretches.set(incident, stretches)
  }

  #partsOf({ incident, victimParty, class: victimClass, measure, until }: SettledLoss): Stretch['parts'] {
    if (incident.where) return { low: 0, high: 0 }
    const to = incident.kind === 'period' ? dayNumber(incident.to) : until
    return this.#parts.sum(dayNumber(incident.from), to, { victimParty, victimClass, measure })
  }

  /** Are the parts of a stretch others now? */
  #measureParts(stretch: Stretch): boolean {
    const parts = this.#partsOf(stretch.loss)
    if (parts.low === stretch.parts.low && parts.high === stretch.parts.high) return false
    this.#incomplete.drop(stretch.bounds)
    stretch.parts = parts
    stretch.bounds = boundsOfLoss(stretch.loss, this.#context, parts)
    this.#unfinished.add(stretch)
    this.#incomplete.put(stretch.bounds)
    return true
  }

  /** Makes the figures that stretches lack. Returns the incidents of those whose speakers proved incomplete, or did so before. */
  #finishStretches(): readonly Incident[] {
    const others = this.#incomplete.settle()
    const speakers = this.#incomplete.speakers
    const context = this.#context
    const incidents: Incident[] = []
    if (others.size > 0)
      for (const [incident, stretches] of this.#stretches)
        for (const stretch of stretches) {
          if (!stretch.loss.standing.some(({ voice }) => voice !== undefined && others.has(voice))) continue
          this.#unfinished.add(stretch)
          incidents.push(incident)
        }
    for (const stretch of this.#unfinished) {
      const { loss, parts, bounds } = stretch
      stretch.figure = figureOf(loss, speakers.size === 0 ? bounds : boundsOfLoss(loss, context, parts, speakers), context)
    }
    this.#unfinished.clear()
    return incidents
  }

  #listAll(): void {
    this.#owners = []
    this.#figures = []
    for (const incident of [...this.#occurrences.keys(), ...this.#stretches.keys()].sort(byDay))
      for (const figure of this.figuresOf(incident)) {
        this.#owners.push(incident)
        this.#figures.push(figure)
      }
  }

  /** Puts the figures of one incident in their place, in the stead of those that were there. */
  #list(incident: Incident): void {
    const from = firstPlace(this.#owners, (owner) => byDay(owner, incident) < 0)
    let end = from
    while (this.#owners[end] === incident) end++
    const figures = this.figuresOf(incident)
    this.#owners.splice(from, end - from, ...figures.map(() => incident))
    this.#figures.splice(from, end - from, ...figures)
  }
}

/** More changed incidents than this are listed by sorting all. */
const MANY = 200
