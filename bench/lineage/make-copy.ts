import type { Chance } from './chance.js'
import type { SetDocument, SetParameters } from './lineage-set.js'
import { otherNumbers } from './numbers-in-words.js'
import { type Rewriting, rewrite, sentencesOf } from './paraphrase.js'
import { slots } from './story-lexicon.js'

/** How a copy is made. */
export type CopyKind = 'verbatim' | 'abridged' | 'light' | 'reheaded' | 'rewritten' | 'translated'

export const relationOf: Readonly<Record<CopyKind, string>> = {
  verbatim: 'verbatim',
  abridged: 'abridged',
  light: 'verbatim',
  reheaded: 'verbatim',
  rewritten: 'rewritten',
  translated: 'rewritten',
}

const none: Rewriting = { words: 0, speakers: 0, clauses: 0, numbers: 0, quotations: 0, cuts: 0, particles: 0 }
const dateline = /^[\p{Lu}'’ ,.-]{3,40}(?:, \w+\.? \d+)? (?:\([^)]+\) )?[-–—] |^[\p{Lu}'’ -]{3,30}: /u

/** The paragraphs of a copy. `anew` are those of the story told in other words, where that can be done better than by rewriting its text. */
export function copyText(
  original: SetDocument,
  kind: CopyKind,
  parameters: SetParameters,
  chance: Chance,
  anew?: readonly string[],
): readonly string[] {
  const paragraphs = original.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim())
  paragraphs[0] = paragraphs[0]!.replace(dateline, '')
  const share = (between: readonly [number, number]): number => between[0] + chance.next() * (between[1] - between[0])
  switch (kind) {
    case 'verbatim':
      return paragraphs
    case 'abridged': {
      const kept = [
        paragraphs[0]!,
        ...chance.some(paragraphs.slice(1), Math.max(1, Math.round((paragraphs.length - 1) * share(parameters.kept)))),
      ]
      return kept.map((paragraph) => {
        const sentences = sentencesOf(paragraph)
        return sentences.length > 1 && chance.in(0.3) ? sentences.slice(0, -1).join(' ') : paragraph
      })
    }
    case 'light':
      return rewrite(paragraphs, { ...none, words: 0.12, numbers: 0.3, cuts: 0.3, speakers: 0.08 }, chance, 0.05)
    case 'reheaded': {
      // a new first paragraph over the old text, and the old one further down or gone
      const [first, ...rest] = paragraphs
      const head = rewrite([first!], { ...none, words: 0.6, speakers: 1, clauses: 1, numbers: 0.6, cuts: 0.5 }, chance, 0)
      return [...head, ...(chance.in(0.3) ? [first!] : []), ...rest]
    }
    case 'rewritten': {
      const words = share(parameters.words)
      const how = { words, speakers: 0.8, clauses: parameters.clauses, numbers: 0.5, quotations: 0.7, cuts: 0.4, particles: 0 }
      const written = rewrite(
        anew ?? paragraphs,
        anew ? { ...how, words: words / 2, clauses: how.clauses / 2 } : how,
        chance,
        anew ? 0 : parameters.reorder,
      )
      return chance.in(0.5) && written.length > 4 ? chance.some(written, written.length - 1) : written
    }
    case 'translated':
      return rewrite(
        paragraphs,
        { words: share(parameters.words), speakers: 0.3, clauses: 0.4, numbers: 0.3, quotations: 0.1, cuts: 0, particles: 0.6 },
        chance,
        0,
      )
  }
}

/** Lines by which a copy says whose it is, at head or foot. */
const credits: readonly ((
  outlet: string,
  year: string,
  writer: string,
) => { readonly head?: string; readonly dateline?: string; readonly foot?: string })[] = [
  (outlet) => ({ foot: `(${outlet})` }),
  (outlet) => ({ dateline: `(${outlet}) - ` }),
  (outlet) => ({ foot: `Republished with the permission of ${outlet}.` }),
  (outlet, year) => ({ foot: `Copyright (c) ${year}. ${outlet}. Reprinted with the permission of ${outlet}.` }),
  (outlet) => ({ foot: `This article was first published by ${outlet}.` }),
  (outlet) => ({ head: `Originally published by ${outlet}` }),
  (outlet) => ({ foot: `Read the rest at ${outlet}.` }),
  (outlet, _, writer) => ({ head: `By ${writer}, ${outlet}` }),
  (outlet) => ({ foot: `Source: ${outlet}` }),
  (outlet, year) => ({ foot: `© ${year} ${outlet}` }),
  (outlet) => ({ foot: `— ${outlet}` }),
  (outlet) => ({ foot: `This story was first reported by ${outlet}.` }),
  (outlet) => ({ head: `By ${outlet}` }),
  (outlet) => ({ foot: `Courtesy of ${outlet}` }),
]

/** Adds to a copy's paragraphs whom it credits. */
export function withCredit(paragraphs: readonly string[], outlet: string, published: string, chance: Chance): string {
  const {
    head,
    dateline: place,
    foot,
  } = chance.pick(credits)(outlet, published.slice(0, 4), `${chance.pick(slots.first!)} ${chance.pick(slots.last!)}`)
  const [first, ...rest] = paragraphs
  const town = chance.pick(slots.place!).toUpperCase()
  return [...(head ? [head] : []), place ? `${town} ${place}${first}` : first!, ...rest, ...(foot ? [foot] : [])].join('\n\n')
}

/** A changed article: a figure is raised, a paragraph is added; a correction says that it is one. */
export function changedText(text: string, isCorrection: boolean, added: string, chance: Chance): string {
  const changed = text.replace(/\b(\d{1,2})\b(?! ?(?:a\.m|p\.m|percent|%|:))/, (digits) => String(Number(digits) + chance.between(1, 4)))
  if (isCorrection)
    return `${changed}\n\n${chance.pick(['Correction: an earlier version of this article gave a wrong number.', 'This story has been corrected: the figure in the first paragraph was wrong.'])}`
  const paragraphs = otherNumbers(changed, chance, 0).split('\n\n')
  return [paragraphs[0], added, ...paragraphs.slice(1)].join('\n\n')
}
