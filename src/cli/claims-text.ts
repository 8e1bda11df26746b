import { textOf } from '../base/span.js'
import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'

/** The claims of a document for people to read: one line each, and the sentence that it stands in. */
export function claimsText(document: Document, claims: readonly Claim[]): string {
  const lines = [`${document.title ?? document.id} (${[document.outlet, document.published].filter(Boolean).join(', ')})`]
  for (const claim of claims) {
    lines.push(`  ${claim.kind} ${claim.id}`)
    lines.push(`      ${textOf(document.text, claim.sentence).replace(/\s+/g, ' ')}`)
  }
  return `${lines.join('\n')}\n\n`
}
