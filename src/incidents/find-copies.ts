import type { Claim } from '../claims/claim.js'
import { knownAt } from './days.js'
import type { KnownDocument } from './known-document.js'
import { voiceKey } from './voice-key.js'

/** Document id → the documents it was copied from: ids, or a credited originator's name where the original is not at hand. */
export type Lineage = ReadonlyMap<string, readonly string[]>

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

/**
 * Claims that only carry another claim along: claim id → id of the original. A document with origins other than itself is a copy; each of
 * its claims that an original holds too, by the same speaker or without one, is a copy. Where the original is not at hand, the earliest
 * document of that origin stands for it. What a copy adds of its own remains a claim.
 */
export function findCopies(claims: readonly Claim[], documents: readonly KnownDocument[], lineage: Lineage): ReadonlyMap<string, string> {
  const copies = new Map<string, string>()
  const copiedFrom = new Map<string, readonly string[]>()
  const wanted = new Set<string>()
  for (const [id, origins] of lineage) {
    const others = origins.filter((origin) => origin !== id)
    if (others.length === 0 || origins.includes(id)) continue
    copiedFrom.set(id, others)
    for (const origin of others) wanted.add(origin)
  }
  if (copiedFrom.size === 0) return copies
  const when = new Map(documents.filter(({ id }) => copiedFrom.has(id)).map((document) => [document.id, knownAt(document)]))
  const inOriginals = new Map<string, Claim[]>()
  const ofCopies = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (wanted.has(claim.documentId)) push(inOriginals, claim.documentId, claim)
    if (copiedFrom.has(claim.documentId)) push(ofCopies, claim.documentId, claim)
  }
  // the earliest copies first: where no original is at hand, they stand for it
  const order = [...ofCopies.keys()].sort((a, b) => (when.get(a) ?? 0) - (when.get(b) ?? 0) || (a < b ? -1 : 1))
  const standIns = new Map<string, Claim[]>()
  for (const id of order)
    for (const claim of ofCopies.get(id)!) {
      const content = contentKey(claim)
      const voice = voiceKey(claim)
      for (const origin of copiedFrom.get(id)!) {
        const pool = inOriginals.get(origin) ?? standIns.get(origin) ?? []
        const original = pool.find((one) => {
          if (one.id === claim.id || contentKey(one) !== content) return false
          const other = voiceKey(one)
          return voice === undefined || other === undefined || voice === other
        })
        if (original) {
          copies.set(claim.id, original.id)
          break
        }
        if (!inOriginals.has(origin)) push(standIns, origin, claim)
      }
    }
  // a copy of a copy goes back to the first
  for (const [id, original] of copies) {
    let root = original
    for (let next = copies.get(root), steps = 0; next !== undefined && next !== id && steps < 100; next = copies.get(root), steps++)
      root = next
    copies.set(id, root)
  }
  return copies
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
