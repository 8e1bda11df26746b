import { firstPlace } from '../base/first-place.js'
import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import type { Copy } from '../documents/lineage/copy.js'
import type { Figure } from '../figures/figure.js'
import { partiesWithoutClaim } from '../figures/parties-without-claim.js'
import { RecordBook } from '../figures/record-book.js'
import { carrierOf } from '../incidents/carriers.js'
import type { Conflict } from '../incidents/conflict.js'
import type { Incident } from '../incidents/incident.js'
import type { Sides } from '../incidents/sides.js'
import { commonest, tally } from '../incidents/tally.js'
import type { RecordedDocument } from '../ledger/ledger.js'
import { groupDecisions, type Review } from '../ledger/review.js'
import { countryName, partyNaming } from './party.js'
import { isRejected, reviewsByClaim } from './reviewed.js'
import type { Situation } from './situation.js'

interface Entry extends RecordedDocument {
  /** In the order of their words. */
  readonly claims: readonly Claim[]
}

/**
 * The situation of a conflict, kept as documents and reviews come and go: a report costs what it touches. Documents that are put at first come in their
 * order; later ones find their place by when they were known.
 */
export class SituationBook {
  readonly #set: Conflict
  readonly #record: RecordBook
  readonly #entries = new Map<string, Entry>()
  readonly #documents = new Map<string, Document>()
  readonly #lineage = new Map<string, Copy>()
  readonly #claims: Claim[] = []
  readonly #claimById = new Map<string, Claim>()
  /** Claim → how many claims revise it. */
  readonly #revised = new Map<string, number>()
  /** Id of an actor → what it is called, how often. */
  readonly #names = new Map<string, Map<string, number>>()
  readonly #incidents = new Map<string, Incident>()
  #reviews: ReadonlyMap<string, readonly Review[]> = new Map()

  /** `set`: what a person set of the conflict beforehand. */
  constructor(set: Conflict) {
    this.#set = set
    this.#record = new RecordBook({ conflict: set })
  }

  /** Puts a document, in the stead of what it was before. */
  put(recorded: RecordedDocument): void {
    const { document, copy } = recorded
    this.drop(document.id)
    const entry: Entry = { ...recorded, claims: asWritten(recorded.claims) }
    this.#entries.set(document.id, entry)
    this.#documents.set(document.id, document)
    if (copy) this.#lineage.set(document.id, copy)
    const after = this.#claims.at(-1)
    const at = !after || this.#compare(after.documentId, entry) <= 0 ? this.#claims.length : this.#placeOf(entry)
    this.#claims.splice(at, 0, ...entry.claims)
    for (const claim of entry.claims) {
      this.#claimById.set(claim.id, claim)
      this.#count(claim, 1)
    }
    this.#carry(entry)
  }

  /** Takes a document out, if it is there. */
  drop(documentId: string): void {
    const entry = this.#entries.get(documentId)
    if (!entry) return
    if (entry.claims.length > 0) this.#claims.splice(this.#placeOf(entry), entry.claims.length)
    for (const claim of entry.claims) {
      this.#claimById.delete(claim.id)
      this.#count(claim, -1)
    }
    this.#entries.delete(documentId)
    this.#documents.delete(documentId)
    this.#lineage.delete(documentId)
    this.#record.drop(documentId)
  }

  /** Takes all reviews there are, in the order of appending, in the stead of those before. */
  review(reviews: readonly Review[]): void {
    const before = this.#reviews
    this.#reviews = reviewsByClaim(reviews)
    this.#record.decide(groupDecisions(reviews))
    const touched = new Set<string>()
    for (const id of new Set([...before.keys(), ...this.#reviews.keys()])) {
      const claim = this.#claimById.get(id)
      if (claim && isRejected({ reviews: before }, id) !== isRejected(this, id)) touched.add(claim.documentId)
    }
    for (const id of touched) this.#carry(this.#entries.get(id)!)
  }

  get reviews(): ReadonlyMap<string, readonly Review[]> {
    return this.#reviews
  }

  /** The situation as it is now. What it holds is altered when it is settled the next time. */
  settle(): Situation {
    const { gone, made } = this.#record.settle()
    for (const { id } of gone) this.#incidents.delete(id)
    for (const incident of made) this.#incidents.set(incident.id, incident)
    const { sides, parties, figures } = this.#record
    const [set, record, revised, claimById, entries] = [this.#set, this.#record, this.#revised, this.#claimById, this.#entries]
    const partyNames = this.#namesOf(sides)
    return {
      conflict: set.id,
      ...(set.name !== set.id && { title: set.name }),
      documents: this.#documents,
      documentsInOrder: () => [...entries.values()].sort(inOrder).map(({ document }) => document),
      lineage: this.#lineage,
      claims: this.#claims,
      claimById,
      superseded: {
        has: (id) => revised.has(id) || record.figuresAround(id).some((figure) => overtaken(figure, claimById).includes(id)),
      },
      copied: { has: (id) => record.originalOf(id) !== undefined },
      originalOf: (id) => record.originalOf(id),
      reviews: this.#reviews,
      sides,
      incidents: this.#incidents,
      incidentOf: (id) => record.incidentOf(id),
      figures,
      get withoutClaim() {
        return principal(partiesWithoutClaim(figures, sides), sides, set).map(({ id }) => ({ key: id, label: partyNames.get(id)! }))
      },
      nameParty: partyNaming(parties, partyNames),
      partyNames,
    }
  }

  /** Puts the claims of a document that no review rejects into the record. */
  #carry({ document, claims, copy }: Entry): void {
    this.#record.put(
      carrierOf(
        document.id,
        claims.filter(({ id }) => !isRejected(this, id)),
        document,
        copy?.origins,
        document.origins === undefined,
      ),
    )
  }

  #compare(documentId: string, entry: Entry): number {
    return inOrder(this.#entries.get(documentId)!, entry)
  }

  /** Where the claims of a document stand, or belong. */
  #placeOf(entry: Entry): number {
    return firstPlace(this.#claims, ({ documentId }) => this.#compare(documentId, entry) < 0)
  }

  #count({ toll, attribution, event, ceasefire }: Claim, by: 1 | -1): void {
    if (toll?.supersedes?.claim !== undefined) tally(this.#revised, toll.supersedes.claim, by)
    const people = [toll?.victim.parties, event?.actors, event?.recipients, ceasefire?.by, ceasefire?.to, ceasefire?.against]
    for (const actors of [...attribution.map(({ actors }) => actors), ...people])
      for (const { id, name } of actors ?? []) {
        if (id === undefined || name === undefined) continue
        let names = this.#names.get(id)
        if (!names) this.#names.set(id, (names = new Map()))
        tally(names, name, by)
      }
  }

  /** Each party by the name that a person set, else the registry's for its own id, else the state's, else that under which it mostly comes up. */
  #namesOf({ parties }: Sides): ReadonlyMap<string, string> {
    const names = new Map<string, string>()
    for (const { id, name, kind, country } of parties)
      names.set(id, commonest(this.#names.get(id) ?? new Map()) ?? (kind === 'state' && id === country ? countryName(id) : name))
    for (const { id, name } of this.#set.parties ?? []) names.set(id, name)
    return names
  }
}

/** By when they were known, then by id. */
function inOrder(one: Entry, other: Entry): number {
  if (one.known !== other.known) return one.known < other.known ? -1 : 1
  return one.document.id < other.document.id ? -1 : one.document.id > other.document.id ? 1 : 0
}

/** Of the claims that a figure sets aside, those that say another number than its positions: revised ones. The rest only say the same again. */
function overtaken({ positions, superseded }: Figure, claimById: ReadonlyMap<string, Claim>): readonly string[] {
  const numbers = (id: string): string => `${claimById.get(id)?.toll?.low}..${claimById.get(id)?.toll?.high}`
  const standing = new Set(positions.flatMap(({ claims }) => claims.map(numbers)))
  return superseded.filter((id) => !standing.has(numbers(id)))
}

/** Who only comes up in passing is no party of whom claims are missed: a fifth as many claims as the party with most, at least, or set by a person. */
const PRINCIPAL = 0.2

const principal = (parties: Sides['parties'], sides: Sides, set: Conflict): Sides['parties'] => {
  const most = Math.max(0, ...sides.parties.map(({ claims }) => claims))
  const byHand = new Set((set.parties ?? []).map(({ id }) => id))
  return parties.filter(({ id, claims }) => byHand.has(id) || claims >= most * PRINCIPAL)
}

/** Claims of a document in the order of their words. */
function asWritten(claims: readonly Claim[]): readonly Claim[] {
  const at = ({ evidence, sentence }: Claim): number => (evidence.number?.[0] ?? evidence.trigger[0] ?? sentence)[0]
  return [...claims].sort((one, other) => one.sentence[0] - other.sentence[0] || at(one) - at(other))
}
