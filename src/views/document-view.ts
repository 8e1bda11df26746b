import { AscribeError } from '../base/errors.js'
import type { Span } from '../base/span.js'
import type { Claim, Evidence } from '../claims/claim.js'
import type { Ledger } from '../ledger/ledger.js'
import { type ClaimLine, claimLines } from './claim-line.js'
import { type DocumentHead, headOf } from './document-head.js'
import { type SituationOf, situationIn } from './situation.js'

export type EvidencePart = keyof Evidence

/** A stretch of text that is marked throughout in one way. */
export interface Piece {
  readonly span: Span
  readonly text: string
  /** What it is evidence of; none: plain text. */
  readonly marks: readonly { readonly claim: string; readonly part: EvidencePart }[]
}

/** A sentence that carries claims, or the text between such sentences. */
export interface Stretch {
  readonly span: Span
  /** Ids of its claims; none: nothing was read in it. */
  readonly claims: readonly string[]
  readonly pieces: readonly Piece[]
}

export interface Paragraph {
  readonly span: Span
  readonly stretches: readonly Stretch[]
}

/** The stored text with every extracted span marked. The pieces, joined with the blank between paragraphs, are the text. */
export interface DocumentView {
  readonly document: DocumentHead
  readonly conflicts: readonly string[]
  readonly extractor?: string
  readonly recorded?: string
  /** How often it was read; more than once where rules or text changed. */
  readonly readings: number
  readonly paragraphs: readonly Paragraph[]
  readonly claims: readonly ClaimLine[]
}

/** The parts in the order in which they are drawn where they lie over each other. */
const PARTS: readonly EvidencePart[] = ['number', 'trigger', 'source', 'cue', 'place', 'time']

/** A document as it is read on the page, with what is known of its claims now. Throws `document-unknown`. */
export async function viewDocument(ledger: Ledger, id: string, situationOf: SituationOf = situationIn(ledger)): Promise<DocumentView> {
  const document = await ledger.document(id)
  if (!document) throw new AscribeError('document-unknown', `The ledger has no document ${id}. Look for it in the list of documents.`)
  const [readings, conflicts] = await Promise.all([ledger.readingsOf(id), ledger.conflictsOf(id)])
  const situation = await situationOf(conflicts[0])
  const claims = situation.claims.filter((claim) => claim.documentId === id)
  const standing = readings.find((reading) => reading.standing)
  return {
    document: headOf(document, situation),
    conflicts,
    ...(standing && { extractor: standing.extractor, recorded: standing.recorded }),
    readings: readings.length,
    paragraphs: markText(document.text, claims),
    claims: claimLines(situation, claims),
  }
}

/** Parts a text into paragraphs, sentences with claims, and marked pieces. Every character but the breaks between paragraphs is in one piece. */
export function markText(text: string, claims: readonly Claim[]): readonly Paragraph[] {
  const marks = claims
    .flatMap((claim) => PARTS.flatMap((part) => (claim.evidence[part] ?? []).map((span) => ({ span, mark: { claim: claim.id, part } }))))
    .sort((one, other) => one.span[0] - other.span[0])
  const sentences = sentencesOf(claims)
  return paragraphsOf(text).map((span) => ({
    span,
    stretches: stretchesIn(span, sentences).map(({ span, claims }) => ({ span, claims, pieces: piecesIn(text, span, marks) })),
  }))
}

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^\n]+/g)) if (match[0].trim() !== '') spans.push([match.index, match.index + match[0].length])
  return spans
}

/** Sentences that carry claims, in order, none over another: where two readings of a sentence overlap, they are shown as one. */
function sentencesOf(claims: readonly Claim[]): readonly { span: Span; claims: string[] }[] {
  const sentences: { span: Span; claims: string[] }[] = []
  for (const claim of [...claims].sort((one, other) => one.sentence[0] - other.sentence[0])) {
    const last = sentences.at(-1)
    if (last && claim.sentence[0] < last.span[1]) {
      last.span = [last.span[0], Math.max(last.span[1], claim.sentence[1])]
      last.claims.push(claim.id)
    } else sentences.push({ span: claim.sentence, claims: [claim.id] })
  }
  return sentences
}

function stretchesIn(
  paragraph: Span,
  sentences: readonly { span: Span; claims: string[] }[],
): readonly { span: Span; claims: readonly string[] }[] {
  const stretches: { span: Span; claims: readonly string[] }[] = []
  let at = paragraph[0]
  for (const { span, claims } of sentences) {
    const from = Math.max(span[0], at)
    const to = Math.min(span[1], paragraph[1])
    if (to <= from) continue
    if (from > at) stretches.push({ span: [at, from], claims: [] })
    stretches.push({ span: [from, to], claims })
    at = to
  }
  if (at < paragraph[1]) stretches.push({ span: [at, paragraph[1]], claims: [] })
  return stretches
}

function piecesIn(text: string, stretch: Span, marks: readonly { span: Span; mark: Piece['marks'][number] }[]): readonly Piece[] {
  const inside = marks.filter(({ span }) => span[0] < stretch[1] && span[1] > stretch[0])
  const cuts = new Set<number>(stretch)
  for (const { span } of inside) for (const end of span) if (end > stretch[0] && end < stretch[1]) cuts.add(end)
  const ends = [...cuts].sort((one, other) => one - other)
  return ends.slice(1).map((to, at) => {
    const span: Span = [ends[at]!, to]
    return {
      span,
      text: text.slice(...span),
      marks: inside.filter((one) => one.span[0] < to && one.span[1] > span[0]).map(({ mark }) => mark),
    }
  })
}
