import type { Claim } from '../claims/claim.js'
import { addTo, takeFrom } from './add-to.js'
import type { Bundle, Draft } from './bundle.js'
import { BundleBook } from './bundle-book.js'
import type { Conflict } from './conflict.js'
import { type Carrier, CopyBook } from './copy-book.js'
import { draftsOf } from './document-drafts.js'
import { HandBook } from './hand-book.js'
import type { GroupDecision, HandGroup } from './hand-groups.js'
import type { Incident } from './incident.js'
import { LooseBook } from './loose-book.js'
import { OccurrenceBook } from './occurrence-book.js'
import { PlaceBook } from './place-book.js'
import { placeKey } from './place-groups.js'
import { PlaceNames } from './place-names.js'
import { framesOf, type Series, SeriesBook, type Toll } from './series-book.js'
import { type WriteContext, writeOccurrence, writeSeries } from './write-incident.js'

/** A bundle of more days than this tells no day. */
const LONGEST = 7

interface Entry extends Carrier {
  /** Claims that are no copies, as they were counted last. */
  originals: readonly Claim[]
  drafts: readonly Draft[]
  tolls: readonly Toll[]
}

/** What went and came with the documents since it was asked last. */
export interface IncidentChanges {
  readonly gone: readonly Incident[]
  readonly made: readonly Incident[]
  /** Claims that became copies, or copies of another claim, or are none any more. */
  readonly recopied: ReadonlySet<string>
}

/**
 * Incidents as documents come and go. Each step of the way (copies, places, bundles, names of places, occurrences, loose bundles, series) goes through
 * again only what the step before it changed, so that a report costs what it touches; a whole record is its documents put one after another. What comes
 * out hangs on what was put and not on the way there.
 */
export class IncidentBook {
  readonly #documents = new Map<string, Entry>()
  readonly #claims = new Map<string, Claim>()
  readonly #copies = new CopyBook()
  /** Copy → original, and back, as they were counted last. */
  readonly #originalOf = new Map<string, string>()
  readonly #copiesOf = new Map<string, Set<string>>()
  readonly #places: PlaceBook
  readonly #byPlace = new Map<string, Set<Entry>>()
  readonly #bundles = new BundleBook()
  readonly #bySpot = new Map<number, Set<Bundle>>()
  readonly #names = new PlaceNames()
  readonly #occurrences = new OccurrenceBook()
  readonly #loose = new LooseBook()
  readonly #hand = new HandBook()
  readonly #series: SeriesBook
  readonly #sourceOf = new Map<string, HandGroup | Series>()
  readonly #incidentOf = new Map<HandGroup | Series, Incident>()
  readonly #dirty = new Set<Entry>()

  /** `conflict`: names of places, and the period, as a person set them. */
  constructor(conflict?: Conflict) {
    this.#places = new PlaceBook(conflict?.places)
    this.#series = new SeriesBook(conflict?.from)
  }

  /** Puts a document, with its claims in the order of their ids. */
  put(document: Carrier): void {
    const entry: Entry = { ...document, originals: [], drafts: [], tolls: [] }
    this.#documents.set(document.id, entry)
    for (const claim of document.claims) this.#claims.set(claim.id, claim)
    this.#copies.put(document)
    this.#dirty.add(entry)
  }

  /** Takes a document out, if it is there. */
  drop(id: string): void {
    const entry = this.#documents.get(id)
    if (!entry) return
    this.#documents.delete(id)
    this.#dirty.delete(entry)
    this.#count(entry, [])
    this.#draft(entry, [], [])
    for (const claim of entry.claims) this.#claims.delete(claim.id)
    this.#copies.drop(id)
  }

  /** Takes what people decided of occurrences, in the order of deciding, in the stead of what they decided before. */
  decide(decisions: readonly GroupDecision[]): void {
    this.#hand.decide(decisions)
  }

  claim(id: string): Claim | undefined {
    return this.#claims.get(id)
  }

  /** The claim that a claim carries along, as of the last settling; undefined of an original. */
  originalOf(claimId: string): string | undefined {
    return this.#originalOf.get(claimId)
  }

  /** The incident in which a claim stands, as of the last settling. */
  incidentOf(claimId: string): Incident | undefined {
    const source = this.#sourceOf.get(this.#originalOf.get(claimId) ?? claimId)
    return source && this.#incidentOf.get(source)
  }

  known(documentId: string): number {
    return this.#documents.get(documentId)?.known ?? Number.NEGATIVE_INFINITY
  }

  settle(): IncidentChanges {
    const { recopied, touched } = this.#settleCopies()
    for (const entry of this.#dirty)
      this.#count(
        entry,
        entry.claims.filter(({ id }) => !this.#originalOf.has(id)),
      )
    const { renumbered, moved } = this.#places.settle()
    for (const key of renumbered) for (const entry of this.#byPlace.get(key) ?? []) this.#dirty.add(entry)
    for (const entry of this.#dirty) this.#redraft(entry)
    this.#dirty.clear()
    this.#settleBundles(moved)
    const groups = this.#hand.settle(this.#loose.settle(this.#occurrences.settle()), this.#originalOf, recopied)
    const series = this.#series.settle()
    return { ...this.#rewrite([...groups.gone, ...series.gone], [...groups.made, ...series.made], touched), recopied }
  }

  /** Returns also the originals whose copies are others now. */
  #settleCopies(): { readonly recopied: ReadonlySet<string>; readonly touched: ReadonlySet<string> } {
    const recopied = this.#copies.settle()
    const touched = new Set<string>()
    for (const id of recopied) {
      const before = this.#originalOf.get(id)
      const original = this.#claims.has(id) ? this.#copies.originalOf(id) : undefined
      if (before === original) continue
      if (before !== undefined) {
        touched.add(before)
        takeFrom(this.#copiesOf, before, id)
      }
      if (original !== undefined) {
        touched.add(original)
        addTo(this.#copiesOf, original, id)
        this.#originalOf.set(id, original)
      } else this.#originalOf.delete(id)
      const entry = this.#documents.get(this.#claims.get(id)?.documentId ?? '')
      if (entry) this.#dirty.add(entry)
    }
    return { recopied, touched }
  }

  /** Counts the places of a document's originals. */
  #count(entry: Entry, originals: readonly Claim[]): void {
    // those that come before those that go, so that nothing is grouped anew for what stays
    for (const { where } of originals) if (where) this.#places.put(where)
    for (const { where } of entry.originals)
      if (where) {
        this.#places.drop(where)
        takeFrom(this.#byPlace, placeKey(where), entry)
      }
    for (const { where } of originals) if (where) addTo(this.#byPlace, placeKey(where), entry)
    entry.originals = originals
  }

  #redraft(entry: Entry): void {
    const current = entry.originals.filter(({ background }) => !background)
    const { occurrences, tolls } = framesOf(current, entry.known, (place) => this.#places.nameOf(place))
    const own = new Set(occurrences)
    const claims = current.filter((claim) => own.has(claim) || claim.event?.type === 'ASSAULT')
    this.#draft(
      entry,
      draftsOf(claims, entry.known, (place) => this.#places.numberOf(place)),
      tolls,
    )
  }

  #draft(entry: Entry, drafts: readonly Draft[], tolls: readonly Toll[]): void {
    for (const draft of entry.drafts) this.#bundles.drop(draft)
    for (const toll of entry.tolls) this.#series.drop(toll)
    for (const draft of drafts) this.#bundles.put(draft)
    for (const toll of tolls) this.#series.put(toll)
    entry.drafts = drafts
    entry.tolls = tolls
  }

  #settleBundles(moved: readonly number[]): void {
    const { gone, made } = this.#bundles.settle()
    for (const bundle of gone) {
      this.#names.drop(bundle)
      takeFrom(this.#bySpot, bundle.spot, bundle)
      this.#bookOf(bundle).drop(bundle)
    }
    for (const bundle of made) this.#names.put(bundle)
    for (const place of moved) this.#names.moved(place)
    for (const spot of this.#names.settle((place) => this.#places.pointOf(place)))
      for (const bundle of this.#bySpot.get(spot) ?? []) {
        this.#bookOf(bundle).drop(bundle)
        bundle.place = this.#names.nameOf(spot)
        this.#bookOf(bundle).put(bundle)
      }
    for (const bundle of made) {
      bundle.place = this.#names.nameOf(bundle.spot)
      if (bundle.spot >= 0) addTo(this.#bySpot, bundle.spot, bundle)
      this.#bookOf(bundle).put(bundle)
    }
  }

  #bookOf({ place, from, to }: Bundle): OccurrenceBook | LooseBook {
    return place >= 0 && to - from <= LONGEST ? this.#occurrences : this.#loose
  }

  #rewrite(
    gone: readonly (HandGroup | Series)[],
    made: readonly (HandGroup | Series)[],
    touched: ReadonlySet<string>,
  ): { readonly gone: readonly Incident[]; readonly made: readonly Incident[] } {
    const [incidentsGone, incidentsMade]: [Incident[], Incident[]] = [[], []]
    for (const source of gone) {
      incidentsGone.push(this.#incidentOf.get(source)!)
      this.#incidentOf.delete(source)
      for (const id of claimsOf(source)) if (this.#sourceOf.get(id) === source) this.#sourceOf.delete(id)
    }
    const write = new Set(made)
    for (const source of made) for (const id of claimsOf(source)) this.#sourceOf.set(id, source)
    for (const id of touched) {
      const source = this.#sourceOf.get(id)
      if (source) write.add(source)
    }
    for (const source of write) {
      const before = this.#incidentOf.get(source)
      if (before) incidentsGone.push(before)
      const incident = 'bundles' in source ? writeOccurrence(source, this.#context) : writeSeries(source, this.#context)
      this.#incidentOf.set(source, incident)
      incidentsMade.push(incident)
    }
    return { gone: incidentsGone, made: incidentsMade }
  }

  readonly #context: WriteContext = {
    withCopies: (claims) =>
      claims
        .flatMap((claim) => [claim, ...[...(this.#copiesOf.get(claim.id) ?? [])].map((id) => this.#claims.get(id)!)])
        .map((claim) => ({ claim, known: this.known(claim.documentId) }))
        // -Infinity minus itself is no number, and falls through to the id
        .sort((a, b) => a.known - b.known || (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0))
        .map(({ claim }) => claim),
    isCopy: ({ id }) => this.#originalOf.has(id),
    numberOf: (place) => this.#places.numberOf(place),
  }
}

function* claimsOf(source: HandGroup | Series): Generator<string> {
  if ('bundles' in source) {
    for (const { claims } of source.bundles) for (const { id } of claims) yield id
  } else for (const { id } of source.claims) yield id
}
