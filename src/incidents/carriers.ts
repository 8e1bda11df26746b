import { groupBy } from '../base/group-by.js'
import type { Claim } from '../claims/claim.js'
import type { Carrier } from './copy-book.js'
import { knownAt } from './days.js'
import type { KnownDocument } from './known-document.js'

/** Document id → the documents it was copied from: ids, or a credited originator's name where the original is not at hand. */
export type Lineage = ReadonlyMap<string, readonly string[]>

/** Claims by their documents, each in the order of ids, with what the documents were copied from. A document without claims carries nothing. */
export function carriersOf(claims: readonly Claim[], documents: readonly KnownDocument[], lineage: Lineage): readonly Carrier[] {
  const byDocument = groupBy(claims, ({ documentId }) => documentId)
  const byId = new Map(documents.map((document) => [document.id, document]))
  return [...byDocument].map(([id, list]) => carrierOf(id, list, byId.get(id), lineage.get(id)))
}

/** One document with its claims. One that is among its own origins is an original. `traced`: these were told by likeness of texts alone. */
export const carrierOf = (
  id: string,
  claims: readonly Claim[],
  document: KnownDocument | undefined,
  origins: readonly string[] = [],
  traced = false,
): Carrier => ({
  id,
  known: knownAt(document),
  claims: [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)),
  origins: origins.includes(id) ? [] : origins,
  traced,
})
