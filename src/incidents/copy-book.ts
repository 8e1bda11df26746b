import type { Claim } from '../claims/claim.js'
import { foldName } from '../places/fold-name.js'
import type { PlaceRef } from '../places/place-ref.js'
import { addTo, takeFrom } from './add-to.js'
import { dayNumber } from './days.js'
import { isCoarse, kmApart, SAME_NAME_KM } from './place-groups.js'
import { spotName } from './unknown-spot.js'
import { voiceKey } from './voice-key.js'

/** Two copies of an original that is not at hand, in which its credit alone shows one story, are known no farther apart than this. */
const REACH_MS = 7 * 86_400_000

/** Days that a copy's own may lie from those of its original. */
const REACH_DAYS = 3

/** A claim of a copy. */
interface Carried {
  readonly claim: Claim
  readonly content: string
  readonly voice: string | undefined
  readonly known: number
  /** Place among its document's claims. */
  readonly at: number
  readonly origins: readonly string[]
  readonly traced: boolean
}

/** A document, with the documents that it was copied from; none: an original. */
export interface Carrier {
  readonly id: string
  /** Milliseconds, as `knownAt` gives it. */
  readonly known: number
  readonly claims: readonly Claim[]
  readonly origins: readonly string[]
  /** Were its origins told by likeness of texts alone? Else somebody said so. */
  readonly traced: boolean
}

/**
 * Claims that only carry another claim along, kept as documents come and go. Each claim of a copy that an original holds too, by the same speaker or
 * without one, is a copy. Where the original is not at hand, the earliest document of that origin, within a week, stands for it. What a copy adds of
 * its own remains a claim.
 */
export class CopyBook {
  readonly #documents = new Map<string, Carrier>()
  readonly #carried = new Map<string, readonly Carried[]>()
  /** Origin → ids of the documents that were copied from it. */
  readonly #readers = new Map<string, Set<string>>()
  /** Origin and content → claims of copies that say so. */
  readonly #pools = new Map<string, Set<Carried>>()
  /** Claim → the claim that it carries, which may itself be carried. */
  readonly #direct = new Map<string, string>()
  readonly #copiesOf = new Map<string, Set<string>>()
  readonly #dirty = new Set<Carried>()
  readonly #changed = new Set<string>()

  put(document: Carrier): void {
    this.#documents.set(document.id, document)
    const { id, known, claims, origins, traced } = document
    if (origins.length > 0) {
      const carried = claims.map(
        (claim, at): Carried => ({ claim, content: contentKey(claim), voice: voiceKey(claim), known, at, origins, traced }),
      )
      this.#carried.set(id, carried)
      for (const origin of origins) addTo(this.#readers, origin, id)
      for (const one of carried) {
        this.#dirty.add(one)
        for (const origin of origins) addTo(this.#pools, `${origin}|${one.content}`, one)
      }
    }
    this.#reread(id)
  }

  drop(id: string): void {
    const document = this.#documents.get(id)!
    this.#documents.delete(id)
    for (const one of this.#carried.get(id) ?? []) {
      this.#dirty.delete(one)
      for (const origin of one.origins) {
        const pool = `${origin}|${one.content}`
        takeFrom(this.#pools, pool, one)
        for (const other of this.#pools.get(pool) ?? []) this.#dirty.add(other)
      }
      this.#set(one.claim.id, undefined)
    }
    this.#carried.delete(id)
    for (const origin of document.origins) takeFrom(this.#readers, origin, id)
    this.#reread(id)
  }

  /** The claim that a claim carries along, the first of them all; undefined of an original. */
  originalOf(claimId: string): string | undefined {
    let original = this.#direct.get(claimId)
    for (let steps = 0; original !== undefined && steps < 100; steps++) {
      const next = this.#direct.get(original)
      if (next === undefined || next === claimId) break
      original = next
    }
    return original
  }

  /** Ids of the claims that carry another claim than when it was asked last. */
  settle(): ReadonlySet<string> {
    // whoever says the same of the same origin may have stood for it
    for (const one of this.#dirty)
      for (const origin of one.origins) for (const other of this.#pools.get(`${origin}|${one.content}`) ?? []) this.#dirty.add(other)
    const standIns = new Map<string, { readonly list: Carried[]; first: number }>()
    for (const one of [...this.#dirty].sort(inOrder)) this.#set(one.claim.id, this.#find(one, standIns))
    this.#dirty.clear()
    // what carries a copy carries what that carries
    for (const id of this.#changed) for (const copy of this.#copiesOf.get(id) ?? []) this.#changed.add(copy)
    const changed = new Set(this.#changed)
    this.#changed.clear()
    return changed
  }

  #find(carried: Carried, standIns: Map<string, { readonly list: Carried[]; first: number }>): string | undefined {
    const { claim, content, voice, known, origins, traced } = carried
    const agrees = (other: Claim): boolean => !traced || mayBeOne(claim, other)
    const fits = (other: string | undefined): boolean => voice === undefined || other === undefined || voice === other
    for (const origin of origins) {
      const original = this.#documents.get(origin)
      if (original && original.claims.length > 0) {
        const found = original.claims.find(
          (one) => one.id !== claim.id && contentKey(one) === content && fits(voiceKey(one)) && agrees(one),
        )
        if (found) return found.id
        continue
      }
      const pool = `${origin}|${content}`
      let there = standIns.get(pool)
      if (!there) standIns.set(pool, (there = { list: [], first: 0 }))
      while (there.first < there.list.length && there.list[there.first]!.known < known - REACH_MS) there.first++
      for (let at = there.first; at < there.list.length; at++)
        if (there.list[at]!.claim.id !== claim.id && fits(there.list[at]!.voice) && agrees(there.list[at]!.claim))
          return there.list[at]!.claim.id
      there.list.push(carried)
    }
    return undefined
  }

  #set(claimId: string, original: string | undefined): void {
    const before = this.#direct.get(claimId)
    if (before === original) return
    this.#changed.add(claimId)
    if (before !== undefined) takeFrom(this.#copiesOf, before, claimId)
    if (original === undefined) this.#direct.delete(claimId)
    else {
      this.#direct.set(claimId, original)
      addTo(this.#copiesOf, original, claimId)
    }
  }

  /** Looks again at the copies of a document that came or went. */
  #reread(id: string): void {
    for (const reader of this.#readers.get(id) ?? []) for (const one of this.#carried.get(reader)!) this.#dirty.add(one)
  }
}

/**
 * May a claim carry another along, for what they say of day and place? Bulletins of one speaker read alike from day to day: what is told of days or
 * places far apart is no copy, however like the texts are; carriers mistake a day or two. Asked only where texts alone tell of a copy.
 */
function mayBeOne({ when: here, where }: Claim, { when: there, where: elsewhere }: Claim): boolean {
  if (here && there && (dayNumber(here.from) - dayNumber(there.to) > REACH_DAYS || dayNumber(there.from) - dayNumber(here.to) > REACH_DAYS))
    return false
  if (where === undefined || elsewhere === undefined || isCoarse(where) || isCoarse(elsewhere)) return true
  const km = kmApart(where, elsewhere)
  return km === undefined ? isSameName(where, elsewhere) : km <= SAME_NAME_KM
}

const isSameName = (one: PlaceRef, other: PlaceRef): boolean => {
  const names = new Set([spotName(one), ...(one.aliases ?? [])].map(foldName))
  return [spotName(other), ...(other.aliases ?? [])].some((name) => names.has(foldName(name)))
}

/** What a claim says, without who carries it: equal in an original and its copy. */
export function contentKey({ kind, toll, event, ceasefire, assessment }: Claim): string {
  if (toll) {
    const { victim } = toll
    return `toll ${toll.measure} ${toll.item ?? ''} ${toll.low}..${toll.high} ${victim.class} ${toll.frame} ${toll.subsetOf ? 'part' : ''} ${(victim.groups ?? []).join(' ')}`
  }
  if (event)
    return `event ${event.type} ${event.mode ?? ''} ${event.actors.map(({ id, mention }) => id ?? mention).join(' ')} ${event.recipients.map(({ id, mention }) => id ?? mention).join(' ')}`
  if (ceasefire) return `ceasefire ${ceasefire.move} ${ceasefire.by.map(({ id, mention }) => id ?? mention).join(' ')}`
  return `${kind} ${assessment?.verdict ?? ''}`
}

/** The earliest documents first: where no original is at hand, they stand for it. */
function inOrder(one: Carried, other: Carried): number {
  if (one.known !== other.known) return one.known < other.known ? -1 : 1
  const [a, b] = [one.claim.documentId, other.claim.documentId]
  return a < b ? -1 : a > b ? 1 : one.at - other.at
}
