import type { Document } from '../document.js'
import type { Copy } from './copy.js'

/**
 * How documents stand to each other where for some it was said: those go back to what was said, whatever their words show. Where the words show the
 * same, how they were taken over is kept; else it counts as rewritten, and no share of words is known. A document of which `copies` holds nothing is its own.
 * `withGivenOrigins([], [{ id: 'd2', text: '', origins: ['d1'] }])[0].origins // => ['d1']`
 */
export function withGivenOrigins(copies: readonly Copy[], documents: readonly Pick<Document, 'id' | 'origins'>[]): readonly Copy[] {
  const traced = new Map(copies.map((copy) => [copy.id, copy]))
  return documents.map(({ id, origins: given = [] }) => {
    const found = traced.get(id)
    if (given.length === 0) return found ?? originalOf(id)
    if (found && found.origins.length === given.length && found.origins.every((origin) => given.includes(origin))) return found
    if (given.includes(id)) return originalOf(id)
    return { id, origins: given, relation: 'rewritten', containment: 0, clusters: given }
  })
}

const originalOf = (id: string): Copy => ({ id, origins: [id], relation: 'original', containment: 0, clusters: [id] })
