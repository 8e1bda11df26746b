import { AscribeError } from '../base/errors.js'
import type { Span } from '../base/span.js'
import { boilerplateIn } from '../documents/boilerplate.js'
import type { Document } from '../documents/document.js'
import type { Copy } from '../documents/lineage/copy.js'
import { sharedPassages } from '../documents/lineage/shared-passages.js'
import { type DocumentHead, headOf } from './document-head.js'
import type { Situation } from './situation.js'

/** A stretch of text that is shared as a whole, or not. The pieces of a paragraph, joined, are its text. */
export interface CopyPiece {
  readonly text: string
  /** Number of the passage, the same on both sides; none: it stands on this side only. */
  readonly passage?: number
  /** Where the text credits its writer or tells its rights. */
  readonly credit?: true
}

export interface CopySide {
  readonly document: DocumentHead
  readonly paragraphs: readonly (readonly CopyPiece[])[]
}

/** A document beside one that it goes back to. */
export interface CopyPair {
  readonly original: CopySide
  readonly copy: CopySide
  readonly passages: number
  /** Share of the copy's letters that stand in a shared passage, 0 to 1. */
  readonly shared: number
}

export interface CopyView {
  readonly document: DocumentHead
  readonly relation: Copy['relation']
  readonly containment: number
  /** One for each original that the ledger holds. */
  readonly pairs: readonly CopyPair[]
}

/** A copy beside its originals, with the passages that they share. Throws `copy-without-original` for one that has none in the ledger. */
export function viewCopy(situation: Situation, id: string): CopyView {
  const document = situation.documents.get(id)
  const copy = situation.lineage.get(id)
  const originals = (copy?.origins ?? []).filter((origin) => origin !== id).flatMap((origin) => situation.documents.get(origin) ?? [])
  if (!document || !copy || originals.length === 0)
    throw new AscribeError(
      'copy-without-original',
      `The ledger holds no original of ${id} to set beside it. Look at the document itself: it names whom it credits.`,
    )
  return {
    document: headOf(document, situation),
    relation: copy.relation,
    containment: copy.containment,
    pairs: originals.map((original) => pairOf(document, original, situation)),
  }
}

function pairOf(copy: Document, original: Document, situation: Situation): CopyPair {
  const passages = sharedPassages(copy.text, original.text)
  const letters = passages.reduce((sum, { one }) => sum + one[1] - one[0], 0)
  const side = (document: Document, spans: readonly Span[]): CopySide => ({
    document: headOf(document, situation),
    paragraphs: paragraphsOf(document.text, spans),
  })
  return {
    original: side(
      original,
      passages.map(({ other }) => other),
    ),
    copy: side(
      copy,
      passages.map(({ one }) => one),
    ),
    passages: passages.length,
    shared: Math.round((letters / Math.max(1, copy.text.length)) * 1000) / 1000,
  }
}

/** The text in paragraphs, cut where passages and credits begin and end. Where two passages lie over each other, the earlier number is shown. */
function paragraphsOf(text: string, passages: readonly Span[]): readonly (readonly CopyPiece[])[] {
  const credits = boilerplateIn(text).flatMap(({ kind, span }) => (kind === 'rights' || kind === 'credit' ? [span] : []))
  const marks = passages.map((span, at) => ({ span, passage: at + 1 })).sort((one, other) => one.span[0] - other.span[0])
  const paragraphs: CopyPiece[][] = []
  for (const { 0: paragraph, index: start } of text.matchAll(/[^\n]+/g)) {
    if (paragraph.trim() === '') continue
    const end = start + paragraph.length
    const within = ([from, to]: Span): boolean => from < end && to > start
    const [ownMarks, ownCredits] = [marks.filter(({ span }) => within(span)), credits.filter(within)]
    const cuts = [...ownMarks.flatMap(({ span }) => [...span]), ...ownCredits.flatMap((span) => [...span])]
    const places = [...new Set([start, ...cuts.filter((cut) => cut > start && cut < end), end])].sort((one, other) => one - other)
    paragraphs.push(
      places.slice(1).map((to, at): CopyPiece => {
        const from = places[at]!
        const covers = ([first, last]: Span): boolean => first <= from && last >= to
        const passage = ownMarks.find(({ span }) => covers(span))?.passage
        return {
          text: text.slice(from, to),
          ...(passage !== undefined && { passage }),
          ...(ownCredits.some(covers) && { credit: true as const }),
        }
      }),
    )
  }
  return paragraphs
}
