import type { Claim } from '../claims/claim.js'
import { addTo, takeFrom } from './add-to.js'
import { voiceKey } from './voice-key.js'

/** Two copies of an original that is not at hand, in which its credit alone shows one story, are known no farther apart than this. */
const REACH_MS = 7 * 86_400_000

/** A claim of a copy. */
interface Carried {
  readonly claim: Claim
  readonly content: string
  readonly voice: string | undefined
  readonly known: number
  /** Place among its document's claims. */
  readonly at: number
  readonly origins: readonly string[]
}

/** A document, with the documents that it was copied from; none: an original. */
export interface Carrier {
  readonly id: string
  /** Milliseconds, as `knownAt` gives it. */
  readonly known: number
  readonly claims: readonly Claim[]
  readonly origins: readonly string[]
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
    const { id, known, claims, origins } = document
    if (origins.length > 0) {
      const carried = claims.map(
        (claim, at): Carried => ({ claim, content: contentKey(claim), voice: voiceKey(claim), known, at, origins }),
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
    const { claim, content, voice, known, origins } = carried
    const fits = (other: string | undefined): boolean => voice === undefined || other === undefined || voice === other
    for (const origin of origins) {
      const original = this.#documents.get(origin)
      if (original && original.claims.length > 0) {
        const found = original.claims.find((one) => one.id !== claim.id && contentKey(one) === content && fits(voiceKey(one)))
        if (found) return found.id
        continue
      }
      const pool = `${origin}|${content}`
      let there = standIns.get(pool)
      if (!there) standIns.set(pool, (there = { list: [], first: 0 }))
      while (there.first < there.list.length && there.list[there.first]!.known < known - REACH_MS) there.first++
      for (let at = there.first; at < there.list.length; at++)
        if (there.list[at]!.claim.id !== claim.id && fits(there.list[at]!.voice)) return there.list[at]!.claim.id
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
