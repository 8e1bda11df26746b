import { type DocumentHead, headOf } from './document-head.js'
import type { Situation } from './situation.js'

export interface DocumentsView {
  readonly conflict: string
  readonly asOf?: string
  /** In order of publication. */
  readonly documents: readonly (DocumentHead & { readonly claims: number })[]
}

/** The documents of a situation with their origin and how many claims were read in each. */
export function viewDocuments(situation: Situation): DocumentsView {
  const { conflict, asOf, claims } = situation
  const counts = new Map<string, number>()
  for (const { documentId } of claims) counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
  return {
    conflict,
    ...(asOf !== undefined && { asOf }),
    documents: situation.documentsInOrder().map((document) => ({ ...headOf(document, situation), claims: counts.get(document.id) ?? 0 })),
  }
}
