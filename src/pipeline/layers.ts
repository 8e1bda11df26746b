import type { Span } from '../base/span.js'
import type { Attribution } from '../claims/attribution.js'
import { predicateFactuality } from '../claims/doubt/predicate-factuality.js'
import type { Reading } from '../claims/reading.js'
import type { Entity } from '../language/entity.js'
import { type Sentence, spanOfTokens } from '../language/sentence.js'
import type { TimeExpression } from '../language/time-expression.js'
import type { PlaceRef } from '../places/place-ref.js'
import type { Layer } from './layer.js'

/** Layers of a row. Spans index the document's text. */
export interface Layers {
  /** Every reported speech. */
  readonly attributions?: readonly Pick<Attribution, 'source' | 'cue' | 'content'>[]
  /** Names, and in reporting on a conflict every mention; `mention` is told where it is no name. */
  readonly entities?: readonly {
    readonly start: number
    readonly end: number
    readonly type: 'person' | 'organisation' | 'place'
    readonly mention?: 'noun' | 'pronoun'
  }[]
  /** How far the author commits to each predicate, from −3 (certainly not so) to 3 (certainly so). */
  readonly factuality?: readonly { readonly span: Span; readonly value: number }[]
  readonly places?: readonly (PlaceRef & { readonly span: Span })[]
  readonly times?: readonly Pick<TimeExpression, 'span' | 'text' | 'first' | 'last' | 'precision' | 'kind'>[]
  readonly syntax?: readonly SyntaxOfSentence[]
}

/** A sentence with a row per token; `head` counts tokens from 1, and 0 is the root, as in CoNLL-U. */
export interface SyntaxOfSentence {
  readonly span: Span
  readonly tokens: readonly {
    readonly span: Span
    readonly form: string
    readonly lemma: string
    readonly upos: string
    readonly xpos: string
    readonly head: number
    readonly deprel: string
  }[]
}

/** The layers that are asked for, from a reading and the attributions found in it. */
export function layersOf(asked: ReadonlySet<Layer>, reading: Reading, attributions: readonly Attribution[]): Layers {
  return {
    ...(asked.has('attributions') && {
      attributions: attributions.filter(({ layer }) => layer).map(({ source, cue, content }) => ({ source, cue, content })),
    }),
    ...(asked.has('entities') && { entities: entitiesOf(reading.mentions()) }),
    ...(asked.has('factuality') && { factuality: reading.sentences.flatMap((sentence) => predicateFactuality(sentence)) }),
    ...(asked.has('places') && { places: placesOf(reading) }),
    ...(asked.has('times') && {
      times: reading.times.flat().map(({ span, text, first, last, precision, kind }) => ({ span, text, first, last, precision, kind })),
    }),
    ...(asked.has('syntax') && { syntax: reading.sentences.map(syntaxOf) }),
  }
}

/** Forces, groups and offices are organisations here. */
const entitiesOf = (entities: readonly (readonly Entity[])[]): NonNullable<Layers['entities']> =>
  entities.flat().map(({ span: [start, end], type, mention }) => ({
    start,
    end,
    type: type === 'person' || type === 'place' ? type : 'organisation',
    ...(mention && mention !== 'name' && { mention }),
  }))

function placesOf({ names, countries, gazetteer }: Reading): NonNullable<Layers['places']> {
  const found: (PlaceRef & { span: Span })[] = []
  for (const { span, text, type } of names().flat())
    if (type === 'place') found.push({ span, ...gazetteer.resolve(text, { countries, near: found }) })
  return found
}

const syntaxOf = (sentence: Sentence): SyntaxOfSentence => ({
  span: [sentence.start, sentence.end],
  tokens: Array.from({ length: sentence.length }, (_, token) => ({
    span: spanOfTokens(sentence, token, token + 1),
    form: sentence.form[token]!,
    lemma: sentence.lemma[token]!,
    upos: sentence.upos[token]!,
    xpos: sentence.xpos[token]!,
    head: sentence.head[token]! + 1,
    deprel: sentence.deprel[token]!,
  })),
})
