import type { Claim } from '../claims/claim.js'
import type { Conflict } from '../incidents/conflict.js'
import type { Carrier } from '../incidents/copy-book.js'
import type { GroupDecision } from '../incidents/hand-groups.js'
import type { Incident } from '../incidents/incident.js'
import { IncidentBook } from '../incidents/incident-book.js'
import { createPartyIndex, type PartyIndex } from '../incidents/party-index.js'
import { SideBook } from '../incidents/side-book.js'
import type { Sides } from '../incidents/sides.js'
import type { Figure } from './figure.js'
import { FigureBook } from './figure-book.js'

export interface RecordOptions {
  readonly conflict?: Conflict
  /** As of when, for the figures to say so. */
  readonly asOf?: string
  /** In the stead of those that the claims would be grouped to. */
  readonly incidents?: readonly Incident[]
  /** In the stead of those that the claims show. */
  readonly sides?: Sides
}

/** What went and came with the documents of a record since it was asked last. */
export interface RecordChanges {
  readonly gone: readonly Incident[]
  readonly made: readonly Incident[]
  /** Claims that became copies, or copies of another claim, or are none any more. */
  readonly recopied: ReadonlySet<string>
}

/**
 * What follows from the documents of a record with their claims, kept as documents come and go: copies, incidents, sides and figures. A report costs what
 * it touches, and what comes out is the same as if all were put at once; only estimates stay for a while (`EstimateBook`).
 */
export class RecordBook {
  readonly #options: RecordOptions
  readonly #incidents: IncidentBook
  readonly #sideBook: SideBook
  readonly #figures: FigureBook
  readonly #claims = new Map<string, readonly Claim[]>()
  /** Claims to be looked at for whether they are copies. */
  readonly #open = new Set<string>()
  /** Claims that count for sides and verdicts. */
  readonly #counted = new Set<string>()
  #given: readonly Incident[] | undefined
  #sides: Sides = { parties: [], sides: [], ties: [] }
  #parties: PartyIndex = createPartyIndex(this.#sides)

  constructor(options: RecordOptions = {}) {
    const { conflict, asOf } = options
    this.#options = options
    this.#given = options.incidents
    this.#incidents = new IncidentBook(conflict)
    this.#sideBook = new SideBook(conflict)
    this.#figures = new FigureBook(
      {
        claim: (id) => this.#incidents.claim(id),
        isCopy: (id) => this.originalOf(id) !== undefined,
        at: ({ documentId }) => this.#incidents.known(documentId),
        incidentOf: (id) => this.#incidents.incidentOf(id),
      },
      { conflict: conflict?.id ?? '', asOf },
    )
  }

  /** Puts a document, in the stead of what it was before. */
  put(document: Carrier): void {
    this.drop(document.id)
    this.#claims.set(document.id, document.claims)
    for (const { id } of document.claims) this.#open.add(id)
    this.#incidents.put(document)
  }

  /** Takes a document out, if it is there. */
  drop(documentId: string): void {
    for (const { id } of this.#claims.get(documentId) ?? []) {
      this.#open.delete(id)
      this.#uncount(id)
    }
    this.#claims.delete(documentId)
    this.#incidents.drop(documentId)
  }

  /** Takes what people decided of occurrences, in the order of deciding, in the stead of what they decided before. */
  decide(decisions: readonly GroupDecision[]): void {
    this.#incidents.decide(decisions)
  }

  /** Brings all up to what was put. Returns which incidents went and came. */
  settle(): RecordChanges {
    const changes = this.#incidents.settle()
    // a toll may hang on an attack of its document that is a copy now
    for (const id of changes.recopied)
      for (const claim of this.#claims.get(this.#incidents.claim(id)?.documentId ?? '') ?? []) this.#open.add(claim.id)
    for (const id of this.#open) this.#count(id)
    this.#open.clear()
    if (this.#options.sides) this.#sides = this.#options.sides
    else this.#sides = this.#sideBook.sides()
    this.#parties = createPartyIndex(this.#sides)
    this.#figures.settle(this.#given ? { gone: [], made: this.#given } : changes, this.#parties)
    if (this.#given) this.#given = []
    return changes
  }

  /** The claim that a claim only carries along; undefined of an original. */
  originalOf(claimId: string): string | undefined {
    return this.#incidents.originalOf(claimId)
  }

  incidentOf(claimId: string): Incident | undefined {
    return this.#incidents.incidentOf(claimId)
  }

  /** The figures of the incident in which a claim stands. */
  figuresAround(claimId: string): readonly Figure[] {
    const incident = this.#incidents.incidentOf(claimId)
    return incident ? this.#figures.figuresOf(incident) : []
  }

  get sides(): Sides {
    return this.#sides
  }

  get parties(): PartyIndex {
    return this.#parties
  }

  /** In the order of day, incident, party, class and measure. The list is altered by settling. */
  get figures(): readonly Figure[] {
    return this.#figures.figures
  }

  #count(id: string): void {
    this.#uncount(id)
    const claim = this.#incidents.claim(id)
    if (!claim || this.originalOf(id) !== undefined) return
    const { toll } = claim
    const cause = toll?.event === undefined || this.originalOf(toll.event) !== undefined ? undefined : this.#incidents.claim(toll.event)
    this.#sideBook.put(claim, cause?.event ? cause : undefined)
    this.#figures.put(claim)
    this.#counted.add(id)
  }

  #uncount(id: string): void {
    if (!this.#counted.delete(id)) return
    this.#sideBook.drop(id)
    this.#figures.drop(id)
  }
}
