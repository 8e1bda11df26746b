import type { Claim } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import { type ClaimLine, claimLine } from '../views/claim-line.js'
import { deriveSituation } from '../views/situation.js'
import { wrap } from './layout-text.js'

/** A claim in one line: what, how many, who says so, and what is doubtful of it. */
export function claimWords({ content, amount, speaker, act, marks, from, to, place }: ClaimLine): string {
  const when = from === undefined ? undefined : from === to || to === undefined ? from : `${from} to ${to}`
  const circumstances = [when, place].filter((part) => part !== undefined).join(', ')
  const doubts = marks.map((mark) => mark.replaceAll('_', ' ')).join(', ')
  return [
    `${content}${amount === undefined ? '' : `: ${amount}`}`,
    circumstances && ` (${circumstances})`,
    ` - ${speaker} ${act}`,
    doubts && ` [${doubts}]`,
  ].join('')
}

/** The claims of a document for people to read: what each says, and the sentence that it stands in. */
export function claimsText(document: Document, claims: readonly Claim[]): string {
  const situation = deriveSituation('', [document], claims)
  const lines = [`${document.title ?? document.id} (${[document.outlet, document.published].filter(Boolean).join(', ')})`]
  for (const claim of claims) {
    const line = claimLine(claim, situation)
    lines.push(wrap(claimWords(line), '  '), wrap(line.text, '      '))
  }
  return `${lines.join('\n')}\n\n`
}
